// The records of account care as plain structs: what clients bought and need, how content they are, and who
// looks after them. Their descriptions stand in src/book/*_record.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "tend/record.hpp"

namespace tend {

// Somebody who looks after clients. Owners and authors everywhere are handles, so that a book works without
// any manager record.
struct Manager {
  std::int64_t id = 0;
  std::string uid;
  std::string handle;  // what --owner and --as take
  std::string name, email;
  std::string level = "manager";  // associate deputy manager senior lead director vp
  Link reports_to;                // a manager; no cycles
  std::optional<double> weekly_hours;
  bool inactive = false;
};

// A product of the catalogue.
struct Product {
  std::int64_t id = 0;
  std::string uid;
  std::string sku;  // short name to type, made from the name where none is given
  std::string name, category;
  std::optional<Money> price;  // for one piece and period
  std::string period;          // month quarter year once
  std::string currency;
  bool retired = false;
};

// What a client has: the latest term that was agreed. Earlier ones are its Terms.
struct Subscription {
  std::int64_t id = 0;
  std::string uid;
  Link client, product;
  std::int64_t quantity = 1;
  Money price{};                // for one piece and period
  std::string period = "year";  // month quarter year once
  std::string currency;
  Date start{};
  std::optional<Date> end;  // the first day without it; none: runs on
  std::optional<std::int64_t> term_months;
  bool auto_renew = false;  // runs on past `end` in further terms of term_months, as long as it is active
  std::optional<std::int64_t> notice_days;
  std::string status = "active";  // active; canceled: ends on `end`
  std::string reference;
};

// A part of a subscription's past with one price and one quantity: start ≤ day < end.
struct Term {
  std::int64_t id = 0;
  std::string uid;
  Link subscription;
  Date start{}, end{};
  std::int64_t quantity = 1;
  Money price{};
  std::string period = "year";
  std::string currency;
  std::string closed_by = "change";  // change: of price or quantity; renew: the next term began
};

// A concern or a need of a client.
struct Case {
  std::int64_t id = 0;
  std::string uid;
  Link client;
  std::string subject;
  std::string kind = "question";    // question incident problem request complaint need
  std::string priority = "normal";  // low normal high urgent
  std::string status = "new";       // new open waiting resolved
  std::string team;                 // that it waits for
  std::string owner;
  Link contact;
  Moment opened{};
  std::optional<Moment> resolved;
  std::string resolution, body;
};

struct Opportunity {
  std::int64_t id = 0;
  std::string uid;
  Link client;  // none: not known yet
  std::string title;
  std::string kind = "upsell";  // new upsell cross-sell renewal
  Link product;
  std::string stage;  // one of the book's (setting `stages`), `won` or `lost`
  std::optional<Money> amount;
  std::string currency;
  std::optional<std::int64_t> probability;  // percent; none: the stage's
  std::optional<Date> close;                // expected
  std::string owner;
  Date opened{};
  std::optional<Date> closed;  // won or lost on
  std::string lost_reason;
  Link subscription;  // that a renewal is about, or that winning it made
};

// When an opportunity came to a stage.
struct StageChange {
  std::int64_t id = 0;
  std::string uid;
  Link opportunity;
  Date at{};
  std::string stage;
};

struct Score {
  std::int64_t id = 0;
  std::string uid;
  Link client;
  Moment at{};
  std::string kind;  // nps 0–10, csat 1–5, pulse 1–5, usage 0–100
  std::int64_t value = 0;
  Link contact;
  std::string comment;
};

struct Expense {
  std::int64_t id = 0;
  std::string uid;
  Link client;  // none: for all
  Date at{};
  std::string kind;  // acquisition retention
  Money amount{};
  std::string currency;
  std::string comment;
};

// A client went. `returned` is the day that it was won back.
struct Churn {
  std::int64_t id = 0;
  std::string uid;
  Link client;
  Date at{};
  std::string reason;  // one of the book's (setting `churn_reasons`)
  std::string competitor, comment;
  std::optional<Date> returned;
};

// A manager stands in for a client's owner: since ≤ day < until.
struct Cover {
  std::int64_t id = 0;
  std::string uid;
  Link client;
  std::string manager;  // the stand-in's handle
  Date since{}, until{};
};

template <>
const RecordType& describe<Manager>();
template <>
const RecordType& describe<Product>();
template <>
const RecordType& describe<Subscription>();
template <>
const RecordType& describe<Term>();
template <>
const RecordType& describe<Case>();
template <>
const RecordType& describe<Opportunity>();
template <>
const RecordType& describe<StageChange>();
template <>
const RecordType& describe<Score>();
template <>
const RecordType& describe<Expense>();
template <>
const RecordType& describe<Churn>();
template <>
const RecordType& describe<Cover>();

}  // namespace tend
