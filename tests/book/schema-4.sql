-- A book of schema 4, as 'sqlite3 book.db .dump' tells it. Released schemas are never edited.
PRAGMA application_id=1952804452;
PRAGMA user_version=4;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE setting (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  key TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;
INSERT INTO setting VALUES(1,'01a20847-0121-72b2-84a8-bf79792dd72b','cadence.A','7');
CREATE TABLE client (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  slug TEXT NOT NULL UNIQUE CHECK (slug <> '' AND instr(slug, char(0)) = 0),
  name TEXT NOT NULL CHECK (name <> '' AND instr(name, char(0)) = 0),
  status TEXT NOT NULL CHECK (status IN ('prospect', 'active', 'paused', 'canceled', 'churned')),
  tier TEXT,
  owner TEXT,
  parent INTEGER REFERENCES client (id),
  segment TEXT,
  industry TEXT,
  domain TEXT,
  email TEXT,
  phone TEXT,
  street TEXT,
  postcode TEXT,
  city TEXT,
  country TEXT,
  since TEXT CHECK (since IS date(since)),
  cadence_days INTEGER CHECK (cadence_days > 0),
  currency TEXT CHECK (length(currency) = 3),
  acquisition_cost INTEGER CHECK (acquisition_cost IS NULL OR currency IS NOT NULL),
  tags TEXT,
  custom TEXT,
  aliases TEXT,
  last_touch TEXT,
  last_touch_kind TEXT,
  next_step TEXT,
  open_followups INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO client VALUES(1,'01a20847-0072-7a2f-9263-dbe012c78c42','mueller-soehne','Müller & Söhne GmbH','active','A','anna',NULL,NULL,NULL,NULL,'info@mueller.example',NULL,NULL,NULL,'Köln',NULL,NULL,NULL,'EUR',120000,'["key","vip"]','{"region":"north"}',NULL,'2026-11-23T12:00:00Z','call','2026-11-27',2);
INSERT INTO client VALUES(2,'01a20846-ff72-7ea6-919d-b97fad611489','acme','Acme Corp','churned',NULL,'anna',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Bonn',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0);
CREATE TABLE contact (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  client INTEGER NOT NULL REFERENCES client (id),
  name TEXT NOT NULL CHECK (name <> '' AND instr(name, char(0)) = 0),
  role TEXT,
  title TEXT,
  email TEXT,
  phone TEXT,
  birthday TEXT CHECK (birthday IS date(birthday)),
  is_primary INTEGER NOT NULL DEFAULT 0 CHECK (is_primary IN (0, 1)),
  inactive INTEGER NOT NULL DEFAULT 0 CHECK (inactive IN (0, 1)),
  custom TEXT,
  last_touch TEXT
) STRICT;
INSERT INTO contact VALUES(1,'01a20846-ff5c-7ba9-bf00-36ea45b33589',1,'Jane Doe','champion',NULL,'jane@mueller.example',NULL,NULL,1,0,NULL,'2026-11-23T12:00:00Z');
CREATE TABLE note (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  client INTEGER NOT NULL REFERENCES client (id),
  at TEXT NOT NULL CHECK (length(at) = 20),
  kind TEXT NOT NULL CHECK (kind IN ('note', 'call', 'email', 'meeting', 'visit', 'message')),
  direction TEXT CHECK (direction IN ('in', 'out')),
  area TEXT CHECK (area IN ('sales', 'service', 'technical', 'finance')),
  author TEXT,
  minutes INTEGER CHECK (minutes >= 0),
  body TEXT NOT NULL CHECK (body <> '' AND instr(body, char(0)) = 0)
) STRICT;
INSERT INTO note VALUES(1,'01a20846-fff6-7b01-9d57-c50887d1e737',1,'2026-11-23T12:00:00Z','call',NULL,NULL,'anna',NULL,'Asked for the offer');
INSERT INTO note VALUES(2,'01a207e6-dd4c-78fd-8c14-371647923260',1,'2026-11-23T10:15:00Z','note',NULL,NULL,'anna',NULL,'lea stands in for anna until Mon 2026-12-07');
CREATE TABLE note_contact (
  note INTEGER NOT NULL REFERENCES note (id),
  contact INTEGER NOT NULL REFERENCES contact (id),
  PRIMARY KEY (note, contact)
) STRICT, WITHOUT ROWID;
INSERT INTO note_contact VALUES(1,1);
CREATE TABLE followup (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  client INTEGER NOT NULL REFERENCES client (id),
  text TEXT NOT NULL CHECK (text <> '' AND instr(text, char(0)) = 0),
  due TEXT NOT NULL CHECK (due IS date(due)),
  due_time TEXT CHECK (length(due_time) = 5),
  status TEXT NOT NULL CHECK (status IN ('open', 'done', 'canceled')),
  direction TEXT NOT NULL CHECK (direction IN ('task', 'promise', 'waiting')),
  priority TEXT NOT NULL CHECK (priority IN ('low', 'normal', 'high')),
  owner TEXT,
  team TEXT,
  contact INTEGER REFERENCES contact (id),
  every TEXT,
  anchor TEXT CHECK (anchor IS date(anchor)),
  snoozed_until TEXT CHECK (snoozed_until IS date(snoozed_until)),
  slips INTEGER NOT NULL DEFAULT 0 CHECK (slips >= 0),
  created TEXT NOT NULL CHECK (length(created) = 20),
  done_at TEXT CHECK (length(done_at) = 20),
  note INTEGER REFERENCES note (id)
, support_case INTEGER REFERENCES support_case (id)) STRICT;
INSERT INTO followup VALUES(1,'01a20847-00ee-79f9-a285-2a760eca08fd',1,'Send the offer','2026-11-27',NULL,'open','task','normal','anna',NULL,1,NULL,NULL,NULL,0,'2026-11-23T12:00:00Z',NULL,1,NULL);
INSERT INTO followup VALUES(2,'01a20846-fe6c-75d4-8660-b42b55d5f31c',2,'Call back','2026-12-01',NULL,'canceled','promise','normal','anna',NULL,NULL,'2w','2026-12-01',NULL,0,'2026-11-23T12:00:00Z','2026-11-23T10:15:00Z',NULL,NULL);
INSERT INTO followup VALUES(4,'01a207e6-df24-7af1-939b-918bb24675a8',1,'Chase case 1: Export fails','2026-11-27',NULL,'open','task','normal','anna',NULL,NULL,NULL,NULL,NULL,0,'2026-11-23T10:15:00Z',NULL,NULL,1);
CREATE TABLE command (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  what TEXT NOT NULL,
  undoes INTEGER REFERENCES command (id),
  undone_by INTEGER REFERENCES command (id)
, source TEXT) STRICT;
INSERT INTO command VALUES(1,'01a20846-ffdc-7248-a8d1-929081f44217','2026-11-23T12:00:00Z','anna','added client mueller-soehne',NULL,NULL,NULL);
INSERT INTO command VALUES(2,'01a20846-ff67-7cf0-8697-f363cd06f7e2','2026-11-23T12:00:00Z','anna','added client acme',NULL,NULL,NULL);
INSERT INTO command VALUES(3,'01a20847-00e1-72d5-b46b-7022288f18df','2026-11-23T12:00:00Z','anna','added contact Jane Doe at mueller-soehne',NULL,NULL,NULL);
INSERT INTO command VALUES(4,'01a20846-ffb5-7adf-abb8-eeb4a5c8fa55','2026-11-23T12:00:00Z','anna','logged a call with mueller-soehne',NULL,NULL,NULL);
INSERT INTO command VALUES(5,'01a20847-0176-7e9f-9b62-87d269fa8f46','2026-11-23T12:00:00Z','anna','added follow-up 2 for acme',NULL,NULL,NULL);
INSERT INTO command VALUES(6,'01a20847-00e9-7a45-a8e2-06f9b3e421e4','2026-11-23T12:00:00Z','anna','set cadence.A to 7',NULL,NULL,NULL);
INSERT INTO command VALUES(7,'01a20846-fe2f-7955-8bee-eb1d881e1503','2026-11-23T12:00:00Z','anna','changed client acme: city none → Bonn',NULL,NULL,NULL);
INSERT INTO command VALUES(8,'01a20846-ff79-74ff-9545-2d36da30321d','2026-11-23T12:00:00Z','anna','added follow-up 3 for acme',NULL,NULL,NULL);
INSERT INTO command VALUES(9,'01a20847-0081-7641-97f7-b6e62e0d740b','2026-11-23T12:00:00Z','anna','removed followup 3 of acme',NULL,NULL,NULL);
INSERT INTO command VALUES(10,'01a207af-ef56-7313-8c17-8f872219e3c1','2026-11-23T09:15:00Z','anna','added manager lea',NULL,NULL,NULL);
INSERT INTO command VALUES(11,'01a207af-f022-7c53-bf14-e62bbed73408','2026-11-23T09:15:00Z','anna','added manager anna',NULL,NULL,NULL);
INSERT INTO command VALUES(12,'01a207af-f1f4-7fa9-b863-e2d06cb36e22','2026-11-23T09:15:00Z','anna','added product gtx-pro',NULL,NULL,NULL);
INSERT INTO command VALUES(13,'01a207af-f01b-7aa3-8c4e-6d2063180ee6','2026-11-23T09:15:00Z','anna','added subscription 1 of mueller-soehne',NULL,NULL,NULL);
INSERT INTO command VALUES(14,'01a207af-f100-7df5-ab25-45cc212133ef','2026-11-23T09:15:00Z','anna','changed subscription 1',NULL,NULL,NULL);
INSERT INTO command VALUES(15,'01a207af-f1d3-7e87-82e8-b15c9fa8fa86','2026-11-23T09:15:00Z','anna','opened case 1 of mueller-soehne',NULL,NULL,NULL);
INSERT INTO command VALUES(16,'01a207af-efe0-793b-820c-25ebaef98385','2026-11-23T09:15:00Z','anna','added opportunity 1',NULL,NULL,NULL);
INSERT INTO command VALUES(17,'01a207af-f158-719c-a030-b3d975d7e888','2026-11-23T09:15:00Z','anna','moved on opportunity 1',NULL,NULL,NULL);
INSERT INTO command VALUES(18,'01a207af-eeee-7e91-8826-7fb5cd687f2e','2026-11-23T09:15:00Z','anna','added score 1 of mueller-soehne',NULL,NULL,NULL);
INSERT INTO command VALUES(19,'01a207af-efe8-7581-b663-9e721af92698','2026-11-23T09:15:00Z','anna','added expense 1',NULL,NULL,NULL);
INSERT INTO command VALUES(20,'01a207e6-e007-75ad-9ab5-abe5a71d0dcd','2026-11-23T10:15:00Z','anna','assigned case 1',NULL,NULL,NULL);
INSERT INTO command VALUES(21,'01a207e6-dd0a-7f24-942c-5decf7d68ca3','2026-11-23T10:15:00Z','anna','covered 1 client by lea',NULL,NULL,NULL);
INSERT INTO command VALUES(22,'01a207e6-de39-7c99-a3e2-eed9921aa24e','2026-11-23T10:15:00Z','anna','acme churned: price',NULL,NULL,NULL);
INSERT INTO command VALUES(23,'01a20846-fea7-7912-a049-c764ddf93130','2026-11-23T12:00:00Z','anna','imported ''k.csv''',NULL,NULL,'erp');
CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  command INTEGER NOT NULL REFERENCES command (id),
  kind TEXT NOT NULL CHECK (kind IN ('create', 'set', 'remove')),
  record TEXT NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL CHECK (last >= first),
  field TEXT,
  old TEXT,
  new TEXT
) STRICT;
INSERT INTO change VALUES(1,1,'create','client',1,1,NULL,NULL,NULL);
INSERT INTO change VALUES(2,2,'create','client',2,2,NULL,NULL,NULL);
INSERT INTO change VALUES(3,3,'create','contact',1,1,NULL,NULL,NULL);
INSERT INTO change VALUES(4,4,'create','note',1,1,NULL,NULL,NULL);
INSERT INTO change VALUES(5,4,'create','followup',1,1,NULL,NULL,NULL);
INSERT INTO change VALUES(6,5,'create','followup',2,2,NULL,NULL,NULL);
INSERT INTO change VALUES(7,6,'create','setting',1,1,NULL,NULL,NULL);
INSERT INTO change VALUES(8,7,'set','client',2,2,'city','null','"Bonn"');
INSERT INTO change VALUES(9,8,'create','followup',3,3,NULL,NULL,NULL);
INSERT INTO change VALUES(10,9,'remove','followup',3,3,NULL,'{"id":3,"uid":"01a20846-fe96-738c-a7c8-446a95036397","client":"01a20846-ff72-7ea6-919d-b97fad611489","text":"Old one","due":"2026-11-24","status":"open","direction":"task","priority":"normal","owner":"anna","slips":0,"created":"2026-11-23T12:00:00Z"}',NULL);
INSERT INTO change VALUES(11,10,'create','manager',1,1,NULL,NULL,NULL);
INSERT INTO change VALUES(12,11,'create','manager',2,2,NULL,NULL,NULL);
INSERT INTO change VALUES(13,12,'create','product',1,1,NULL,NULL,NULL);
INSERT INTO change VALUES(14,13,'create','subscription',1,1,NULL,NULL,NULL);
INSERT INTO change VALUES(15,14,'create','term',1,1,NULL,NULL,NULL);
INSERT INTO change VALUES(16,14,'set','subscription',1,1,'quantity','40','50');
INSERT INTO change VALUES(17,14,'set','subscription',1,1,'start','"2026-01-01"','"2026-06-01"');
INSERT INTO change VALUES(18,15,'create','case',1,1,NULL,NULL,NULL);
INSERT INTO change VALUES(19,16,'create','opportunity',1,1,NULL,NULL,NULL);
INSERT INTO change VALUES(20,16,'create','stage_change',1,1,NULL,NULL,NULL);
INSERT INTO change VALUES(21,17,'create','stage_change',2,2,NULL,NULL,NULL);
INSERT INTO change VALUES(22,17,'set','opportunity',1,1,'stage','"lead"','"proposal"');
INSERT INTO change VALUES(23,18,'create','score',1,1,NULL,NULL,NULL);
INSERT INTO change VALUES(24,19,'create','expense',1,1,NULL,NULL,NULL);
INSERT INTO change VALUES(25,20,'create','followup',4,4,NULL,NULL,NULL);
INSERT INTO change VALUES(26,20,'set','case',1,1,'status','"new"','"waiting"');
INSERT INTO change VALUES(27,20,'set','case',1,1,'team','null','"it"');
INSERT INTO change VALUES(28,21,'create','cover',1,1,NULL,NULL,NULL);
INSERT INTO change VALUES(29,21,'create','note',2,2,NULL,NULL,NULL);
INSERT INTO change VALUES(30,22,'create','churn',1,1,NULL,NULL,NULL);
INSERT INTO change VALUES(31,22,'set','followup',2,2,'status','"open"','"canceled"');
INSERT INTO change VALUES(32,22,'set','followup',2,2,'done_at','null','"2026-11-23T10:15:00Z"');
INSERT INTO change VALUES(33,22,'set','client',2,2,'status','"active"','"churned"');
INSERT INTO change VALUES(34,23,'create','origin',1,1,NULL,NULL,NULL);
INSERT INTO change VALUES(35,23,'set','client',1,1,'city','null','"Köln"');
CREATE TABLE selector (
  key TEXT NOT NULL,
  rank INTEGER NOT NULL,
  client INTEGER NOT NULL,
  contact INTEGER NOT NULL,
  PRIMARY KEY (key, rank, client, contact)
) STRICT, WITHOUT ROWID;
INSERT INTO selector VALUES('acme',1,2,0);
INSERT INTO selector VALUES('acme corp',3,2,0);
INSERT INTO selector VALUES('info@mueller.example',4,1,0);
INSERT INTO selector VALUES('jane@mueller.example',4,1,1);
INSERT INTO selector VALUES('mueller & soehne gmbh',3,1,0);
INSERT INTO selector VALUES('mueller-soehne',1,1,0);
INSERT INTO selector VALUES('mueller.example',4,1,0);
INSERT INTO selector VALUES('mueller.example',4,1,1);
INSERT INTO selector VALUES('muller & sohne gmbh',3,1,0);
CREATE TABLE told (
  item TEXT NOT NULL,
  day TEXT NOT NULL,
  PRIMARY KEY (item, day)
) STRICT, WITHOUT ROWID;
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','search','search',0,'CREATE VIRTUAL TABLE search USING fts5 (scope, words, content='''', tokenize=''unicode61 remove_diacritics 0'')');
CREATE TABLE IF NOT EXISTS 'search_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO search_data VALUES(1,X'0a1435');
INSERT INTO search_data VALUES(10,X'0000000202021100021101010101010000');
INSERT INTO search_data VALUES(137438953473,X'000001100330633186d890d5c090808001030202056c69656e7486d890d5c090808001030301076578616d706c6586d890d5c090808001070101090104676d626886d890d5c090808001070101060104696e666f86d890d5c0908080010701010701036b657986d890d5c0908080010701010b02046f656c6e86d890d5c0908080010601011003026c6e86d890d5c0908080010601010a01076d75656c6c657286d890d5c0908080010b010102080803046c6c657286d890d5c0908080010701010401056e6f72746886d890d5c0908080010701010d0106736f65686e6586d890d5c090808001090101030e0303686e6586d890d5c09080800107010105010376697086d890d5c0908080010701010c040f121613131213111813141612');
INSERT INTO search_data VALUES(2336462209025,X'000003e60330303786d890a4a4b08080020601010b01013186d890a4a4c08080040601010402013286d890a4a4b08080020601010a01043230323686d890a4a4b0808002060101090102343086d88e8480e080800106010102010461636d6586d890d5c090808002080101020302036e6e6186d890a4a4b0808002060101060204736b656486d890d5c0b08080010601010201046261636b86d890d5c0c08080020601010302036f6e6e86d890d5c090808002060101050102633186d88e8480e080800102028488a7e08080000202b89fc08080010202a08080020202e2b79fffff7d0202a08080000202a08080000202a0808000020202013286d890d5c0908080020202e080800002020203616c6c86d890d5c0c0808002060101020302736586d8908894d08080010203b89fe08080030601010302046861736586d890a4a4c08080040601010202056c69656e7486d890d5c090808001020301020302066f6e7461637486d890d5c0a080800102030302727086d890d5c090808002060101040103646f6586d890d5c0a08080010601010301076578616d706c6586d890d5c09080800106010109a0808000060101060304706f727486d8908894d080800106010102b89fe08080030601010501056661696c7386d8908894d080800106010103b89fe08080030601010602076f6c6c6f77757086d890a4a4c08080040203e2b7ffffff7d020301020303017286d890a4a4b080800206010105e2b7ffffff7f060101030104676d626886d890d5c090808001060101060102696e86d890a4a4b0808002060101040302666f86d890d5c0908080010601010701046a616e6586d890d5c0a0808001080101020401036b657986d890d5c0908080010601010a01036c656186d890a4a4b08080020601010201036d6f6e86d890a4a4b0808002060101080302726586d88e8480e080800106010103020675656c6c657286d890d5c0908080010a0101020807a08080000601010503046c6c657286d890d5c0908080010601010401056e6f72746886d890d5c0908080010601010c0302746586d890a4a4b08080020203e2b7ffffff7f020301056f6666657286d890d5c0b080800106010105a080800006010104020a70706f7274756e69747986d88e8480e080800102030105736561747386d88e8480e08080010601010403026e6486d890d5c0c08080010601010202056f65686e6586d890d5c090808001080101030d0303686e6586d890d5c09080800106010105020574616e647386d890a4a4b080800206010103010374686586d890d5c0b080800106010104a0808000060101030105756e74696c86d890a4a4b080800206010107010376697086d890d5c0908080010601010b04111010131114121313124014121913151311121e1d1e1f1a13111114121212111f1314171c1714111512141a14');
CREATE TABLE IF NOT EXISTS 'search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO search_idx VALUES(1,X'',2);
INSERT INTO search_idx VALUES(17,X'',2);
CREATE TABLE IF NOT EXISTS 'search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
INSERT INTO search_docsize VALUES(963893740840157185,X'0203');
INSERT INTO search_docsize VALUES(963911618574417921,X'0202');
INSERT INTO search_docsize VALUES(963913551175483394,X'020a');
INSERT INTO search_docsize VALUES(963913551242592260,X'0205');
INSERT INTO search_docsize VALUES(963916933328011265,X'020f');
INSERT INTO search_docsize VALUES(963916933328011266,X'0204');
INSERT INTO search_docsize VALUES(963916933395120129,X'0205');
INSERT INTO search_docsize VALUES(963916933462228993,X'0204');
INSERT INTO search_docsize VALUES(963916933529337857,X'0203');
INSERT INTO search_docsize VALUES(963916933529337858,X'0202');
CREATE TABLE IF NOT EXISTS 'search_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO search_config VALUES('version',4);
CREATE TABLE manager (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  handle TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (handle <> '' AND instr(handle, char(0)) = 0),
  name TEXT NOT NULL CHECK (name <> '' AND instr(name, char(0)) = 0),
  email TEXT,
  level TEXT NOT NULL CHECK (level IN ('associate', 'deputy', 'manager', 'senior', 'lead', 'director', 'vp')),
  reports_to INTEGER REFERENCES manager (id),
  weekly_hours REAL CHECK (weekly_hours >= 0 AND weekly_hours <= 168),
  inactive INTEGER NOT NULL DEFAULT 0 CHECK (inactive IN (0, 1))
) STRICT;
INSERT INTO manager VALUES(1,'01a207af-f1b9-7376-8e35-7e646d387fc0','lea','Lea Voss',NULL,'lead',NULL,NULL,0);
INSERT INTO manager VALUES(2,'01a207af-efd5-7d81-9384-e8882a682ed3','anna','Anna Berg',NULL,'manager',1,38.499999999999999999,0);
CREATE TABLE product (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  sku TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (sku <> '' AND instr(sku, char(0)) = 0),
  name TEXT NOT NULL CHECK (name <> '' AND instr(name, char(0)) = 0),
  category TEXT,
  price INTEGER CHECK (price IS NULL OR (price >= 0 AND currency IS NOT NULL)),
  period TEXT CHECK (period IN ('month', 'quarter', 'year', 'once')),
  currency TEXT CHECK (length(currency) = 3),
  retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) STRICT;
INSERT INTO product VALUES(1,'01a207af-f09c-7a58-9383-45c333ed4735','gtx-pro','GTX Pro','hardware',48000,'year','EUR',0);
CREATE TABLE subscription (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  client INTEGER NOT NULL REFERENCES client (id),
  product INTEGER NOT NULL REFERENCES product (id),
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  price INTEGER NOT NULL CHECK (price >= 0),
  period TEXT NOT NULL CHECK (period IN ('month', 'quarter', 'year', 'once')),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  start_day TEXT NOT NULL CHECK (start_day IS date(start_day)),
  end_day TEXT CHECK (end_day IS date(end_day) AND end_day >= start_day),
  term_months INTEGER CHECK (term_months > 0),
  auto_renew INTEGER NOT NULL DEFAULT 0 CHECK (auto_renew IN (0, 1)),
  notice_days INTEGER CHECK (notice_days >= 0),
  status TEXT NOT NULL CHECK (status IN ('active', 'canceled')),
  reference TEXT
) STRICT;
INSERT INTO subscription VALUES(1,'01a207af-ef6e-7c80-be78-95349ecbb82a',1,1,50,48000,'year','EUR','2026-06-01','2027-01-01',12,1,30,'active',NULL);
CREATE TABLE term (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  subscription INTEGER NOT NULL REFERENCES subscription (id),
  start_day TEXT NOT NULL CHECK (start_day IS date(start_day)),
  end_day TEXT NOT NULL CHECK (end_day IS date(end_day) AND end_day >= start_day),
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  price INTEGER NOT NULL CHECK (price >= 0),
  period TEXT NOT NULL CHECK (period IN ('month', 'quarter', 'year', 'once')),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  closed_by TEXT NOT NULL CHECK (closed_by IN ('change', 'renew'))
) STRICT;
INSERT INTO term VALUES(1,'01a207af-f1b6-7c9c-928c-f8a86beaedd4',1,'2026-01-01','2026-06-01',40,48000,'year','EUR','change');
CREATE TABLE support_case (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  client INTEGER NOT NULL REFERENCES client (id),
  subject TEXT NOT NULL CHECK (subject <> '' AND instr(subject, char(0)) = 0),
  kind TEXT NOT NULL CHECK (kind IN ('question', 'incident', 'problem', 'request', 'complaint', 'need')),
  priority TEXT NOT NULL CHECK (priority IN ('low', 'normal', 'high', 'urgent')),
  status TEXT NOT NULL CHECK (status IN ('new', 'open', 'waiting', 'resolved')),
  team TEXT,
  owner TEXT,
  contact INTEGER REFERENCES contact (id),
  opened TEXT NOT NULL CHECK (length(opened) = 20),
  resolved TEXT CHECK (length(resolved) = 20),
  resolution TEXT,
  body TEXT
) STRICT;
INSERT INTO support_case VALUES(1,'01a207af-ef37-79ac-9837-834801424d2c',1,'Export fails','question','urgent','waiting','it','anna',NULL,'2026-11-23T09:15:00Z',NULL,NULL,NULL);
CREATE TABLE opportunity (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  client INTEGER REFERENCES client (id),
  title TEXT NOT NULL CHECK (title <> '' AND instr(title, char(0)) = 0),
  kind TEXT NOT NULL CHECK (kind IN ('new', 'upsell', 'cross-sell', 'renewal')),
  product INTEGER REFERENCES product (id),
  stage TEXT NOT NULL CHECK (stage <> ''),
  amount INTEGER CHECK (amount IS NULL OR (amount >= 0 AND currency IS NOT NULL)),
  currency TEXT CHECK (length(currency) = 3),
  probability INTEGER CHECK (probability >= 0 AND probability <= 100),
  close TEXT CHECK (close IS date(close)),
  owner TEXT,
  opened TEXT NOT NULL CHECK (opened IS date(opened)),
  closed TEXT CHECK (closed IS date(closed)),
  lost_reason TEXT,
  subscription INTEGER REFERENCES subscription (id)
) STRICT;
INSERT INTO opportunity VALUES(1,'01a207af-f19e-7423-be09-409ffa01c727',1,'40 more seats','upsell',NULL,'proposal',1920000,'EUR',NULL,'2026-12-31','anna','2026-11-23',NULL,NULL,NULL);
CREATE TABLE stage_change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  opportunity INTEGER NOT NULL REFERENCES opportunity (id),
  at TEXT NOT NULL CHECK (at IS date(at)),
  stage TEXT NOT NULL CHECK (stage <> '')
) STRICT;
INSERT INTO stage_change VALUES(1,'01a207af-f17e-7ba7-aec6-90da6b8dc384',1,'2026-11-23','lead');
INSERT INTO stage_change VALUES(2,'01a207af-efc2-7de4-aff3-0ae70cea9645',1,'2026-11-23','proposal');
CREATE TABLE score (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  client INTEGER NOT NULL REFERENCES client (id),
  at TEXT NOT NULL CHECK (length(at) = 20),
  kind TEXT NOT NULL CHECK (kind IN ('nps', 'csat', 'pulse', 'usage')),
  value INTEGER NOT NULL CHECK (CASE kind WHEN 'nps' THEN value BETWEEN 0 AND 10 WHEN 'usage' THEN value BETWEEN 0
    AND 100 ELSE value BETWEEN 1 AND 5 END),
  contact INTEGER REFERENCES contact (id),
  comment TEXT
) STRICT;
INSERT INTO score VALUES(1,'01a207af-f0e3-703b-b144-c0ccc157a5de',1,'2026-11-23T09:15:00Z','nps',9,NULL,NULL);
CREATE TABLE expense (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  client INTEGER REFERENCES client (id),
  at TEXT NOT NULL CHECK (at IS date(at)),
  kind TEXT NOT NULL CHECK (kind IN ('acquisition', 'retention')),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  comment TEXT
) STRICT;
INSERT INTO expense VALUES(1,'01a207af-efd0-7205-ba60-b0c5be479315',1,'2026-11-23','retention',9050,'EUR',NULL);
CREATE TABLE churn (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  client INTEGER NOT NULL REFERENCES client (id),
  at TEXT NOT NULL CHECK (at IS date(at)),
  reason TEXT NOT NULL CHECK (reason <> ''),
  competitor TEXT,
  comment TEXT,
  returned TEXT CHECK (returned IS date(returned) AND returned >= at)
) STRICT;
INSERT INTO churn VALUES(1,'01a207e6-e015-7792-9b9a-958a2df03648',2,'2026-11-20','price',NULL,'Too dear',NULL);
CREATE TABLE cover (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  client INTEGER NOT NULL REFERENCES client (id),
  manager TEXT NOT NULL CHECK (manager <> ''),
  since TEXT NOT NULL CHECK (since IS date(since)),
  until TEXT NOT NULL CHECK (until IS date(until) AND until > since)
) STRICT;
INSERT INTO cover VALUES(1,'01a207e6-de82-791c-93e7-c4f55909dc1a',1,'lea','2026-11-23','2026-12-07');
CREATE TABLE origin (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL CHECK (source <> '' AND instr(source, char(0)) = 0),
  noun TEXT NOT NULL CHECK (noun <> ''),
  external TEXT NOT NULL CHECK (external <> '' AND instr(external, char(0)) = 0),
  record TEXT NOT NULL CHECK (record <> '')
) STRICT;
INSERT INTO origin VALUES(1,'01a20846-ff7e-70e9-9b56-47c8bb7ec46e','erp','client','K-17','01a20847-0072-7a2f-9263-dbe012c78c42');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('client',2);
INSERT INTO sqlite_sequence VALUES('command',23);
INSERT INTO sqlite_sequence VALUES('contact',1);
INSERT INTO sqlite_sequence VALUES('note',2);
INSERT INTO sqlite_sequence VALUES('followup',4);
INSERT INTO sqlite_sequence VALUES('setting',1);
INSERT INTO sqlite_sequence VALUES('manager',2);
INSERT INTO sqlite_sequence VALUES('product',1);
INSERT INTO sqlite_sequence VALUES('subscription',1);
INSERT INTO sqlite_sequence VALUES('term',1);
INSERT INTO sqlite_sequence VALUES('support_case',1);
INSERT INTO sqlite_sequence VALUES('opportunity',1);
INSERT INTO sqlite_sequence VALUES('stage_change',2);
INSERT INTO sqlite_sequence VALUES('score',1);
INSERT INTO sqlite_sequence VALUES('expense',1);
INSERT INTO sqlite_sequence VALUES('cover',1);
INSERT INTO sqlite_sequence VALUES('churn',1);
INSERT INTO sqlite_sequence VALUES('origin',1);
CREATE INDEX client_parent ON client (parent) WHERE parent IS NOT NULL;
CREATE INDEX contact_client ON contact (client);
CREATE INDEX note_client ON note (client, at, id, kind);
CREATE INDEX note_at ON note (at, id, kind, area, client, author, minutes);
CREATE INDEX note_contact_contact ON note_contact (contact);
CREATE INDEX followup_open ON followup (due, due_time, id, client, direction, priority, owner, team, snoozed_until,
  status, text) WHERE status = 'open';
CREATE INDEX followup_client ON followup (client, status, due);
CREATE INDEX followup_done ON followup (done_at) WHERE done_at IS NOT NULL;
CREATE INDEX followup_contact ON followup (contact) WHERE contact IS NOT NULL;
CREATE INDEX followup_note ON followup (note) WHERE note IS NOT NULL;
CREATE INDEX change_command ON change (command);
CREATE INDEX manager_reports_to ON manager (reports_to) WHERE reports_to IS NOT NULL;
CREATE INDEX subscription_client ON subscription (client, currency, start_day, end_day, period, quantity, price,
  auto_renew, status, product);
CREATE INDEX subscription_product ON subscription (product);
CREATE INDEX term_subscription ON term (subscription, start_day, end_day, period, quantity, price, currency, closed_by);
CREATE INDEX case_client ON support_case (client, status, opened, priority);
CREATE INDEX case_open ON support_case (client, priority, opened, owner, id) WHERE status <> 'resolved';
CREATE INDEX case_contact ON support_case (contact) WHERE contact IS NOT NULL;
CREATE INDEX opportunity_client ON opportunity (client, stage, kind);
CREATE INDEX opportunity_product ON opportunity (product) WHERE product IS NOT NULL;
CREATE INDEX opportunity_subscription ON opportunity (subscription) WHERE subscription IS NOT NULL;
CREATE INDEX stage_change_opportunity ON stage_change (opportunity, at);
CREATE INDEX score_client ON score (client, kind, at, value, contact, id);
CREATE INDEX score_at ON score (at, kind);
CREATE INDEX score_contact ON score (contact) WHERE contact IS NOT NULL;
CREATE INDEX expense_at ON expense (at);
CREATE INDEX expense_client ON expense (client) WHERE client IS NOT NULL;
CREATE INDEX churn_client ON churn (client, at);
CREATE INDEX cover_client ON cover (client, until);
CREATE INDEX followup_case ON followup (support_case, status, due) WHERE support_case IS NOT NULL;
CREATE INDEX cover_until ON cover (until, since, client, manager);
CREATE INDEX case_urgent ON support_case (client, opened, id, status, priority)
  WHERE status <> 'resolved' AND priority = 'urgent';
CREATE INDEX subscription_renewing ON subscription (end_day, notice_days, auto_renew, term_months, client, id, status)
  WHERE status = 'active' AND end_day IS NOT NULL;
CREATE INDEX score_low ON score (at, client, kind, contact, value, id)
  WHERE CASE kind WHEN 'nps' THEN value < 9 WHEN 'usage' THEN value < 70 ELSE value < 4 END;
CREATE UNIQUE INDEX origin_external ON origin (source, noun, external);
CREATE INDEX origin_record ON origin (record, noun, source);
CREATE INDEX change_record ON change (record, kind, field, first);
PRAGMA writable_schema=OFF;
COMMIT;
