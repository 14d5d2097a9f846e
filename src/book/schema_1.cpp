// The book and the daily loop.
#include "book/schema_texts.hpp"

namespace tend {

// Dates are YYYY-MM-DD, moments YYYY-MM-DDTHH:MM:SSZ, money integer minor units of the row's currency, tags
// and aliases JSON arrays, custom fields a JSON object. Derived columns stand last.
const char* const schema_1 = R"sql(
CREATE TABLE setting (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  key TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;

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
CREATE INDEX client_parent ON client (parent) WHERE parent IS NOT NULL;

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
CREATE INDEX contact_client ON contact (client);

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
CREATE INDEX note_client ON note (client, at, id, kind);
CREATE INDEX note_at ON note (at, id, kind, area, client, author, minutes);

CREATE TABLE note_contact (
  note INTEGER NOT NULL REFERENCES note (id),
  contact INTEGER NOT NULL REFERENCES contact (id),
  PRIMARY KEY (note, contact)
) STRICT, WITHOUT ROWID;
CREATE INDEX note_contact_contact ON note_contact (contact);

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
) STRICT;
CREATE INDEX followup_open ON followup (due, due_time, id, client, direction, priority, owner, team, snoozed_until,
  status, text) WHERE status = 'open';
CREATE INDEX followup_client ON followup (client, status, due);
CREATE INDEX followup_done ON followup (done_at) WHERE done_at IS NOT NULL;
CREATE INDEX followup_contact ON followup (contact) WHERE contact IS NOT NULL;
CREATE INDEX followup_note ON followup (note) WHERE note IS NOT NULL;

CREATE TABLE command (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  what TEXT NOT NULL,
  undoes INTEGER REFERENCES command (id),
  undone_by INTEGER REFERENCES command (id)
) STRICT;

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
CREATE INDEX change_command ON change (command);

CREATE TABLE selector (
  key TEXT NOT NULL,
  rank INTEGER NOT NULL,
  client INTEGER NOT NULL,
  contact INTEGER NOT NULL,
  PRIMARY KEY (key, rank, client, contact)
) STRICT, WITHOUT ROWID;

CREATE TABLE told (
  item TEXT NOT NULL,
  day TEXT NOT NULL,
  PRIMARY KEY (item, day)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE search USING fts5 (scope, words, content='', tokenize='unicode61 remove_diacritics 0');
)sql";

}  // namespace tend
