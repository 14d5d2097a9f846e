// Account care: what clients bought and need, how content they are, and who looks after them.
#include "book/schema_texts.hpp"

namespace tend {

const char* const schema_2 = R"sql(
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
CREATE INDEX manager_reports_to ON manager (reports_to) WHERE reports_to IS NOT NULL;

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
CREATE INDEX subscription_client ON subscription (client, currency, start_day, end_day, period, quantity, price,
  auto_renew, status, product);
CREATE INDEX subscription_product ON subscription (product);
CREATE INDEX subscription_renewing ON subscription (end_day, notice_days, auto_renew, term_months, client, id)
  WHERE status = 'active' AND end_day IS NOT NULL;

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
CREATE INDEX term_subscription ON term (subscription, start_day, end_day, period, quantity, price, currency, closed_by);

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
CREATE INDEX case_client ON support_case (client, status, opened, priority);
CREATE INDEX case_open ON support_case (client, priority, opened, owner, id) WHERE status <> 'resolved';
CREATE INDEX case_contact ON support_case (contact) WHERE contact IS NOT NULL;

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
CREATE INDEX opportunity_client ON opportunity (client, stage, kind);
CREATE INDEX opportunity_product ON opportunity (product) WHERE product IS NOT NULL;
CREATE INDEX opportunity_subscription ON opportunity (subscription) WHERE subscription IS NOT NULL;

CREATE TABLE stage_change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  opportunity INTEGER NOT NULL REFERENCES opportunity (id),
  at TEXT NOT NULL CHECK (at IS date(at)),
  stage TEXT NOT NULL CHECK (stage <> '')
) STRICT;
CREATE INDEX stage_change_opportunity ON stage_change (opportunity, at);

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
CREATE INDEX score_client ON score (client, kind, at, value, contact, id);
CREATE INDEX score_at ON score (at, kind);
CREATE INDEX score_contact ON score (contact) WHERE contact IS NOT NULL;

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
CREATE INDEX expense_at ON expense (at);
CREATE INDEX expense_client ON expense (client) WHERE client IS NOT NULL;

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
CREATE INDEX churn_client ON churn (client, at);

CREATE TABLE cover (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  client INTEGER NOT NULL REFERENCES client (id),
  manager TEXT NOT NULL CHECK (manager <> ''),
  since TEXT NOT NULL CHECK (since IS date(since)),
  until TEXT NOT NULL CHECK (until IS date(until) AND until > since)
) STRICT;
CREATE INDEX cover_client ON cover (client, until);
)sql";

}  // namespace tend
