// Tables that the tests of the formats share.
#pragma once

#include <string>

#include "tend/table.hpp"

namespace tend::test {

inline Date day(unsigned month, unsigned number) { return make_date(2026, month, number); }

inline RenderOptions as(Format format, std::size_t width = 0) {
  RenderOptions options;
  options.format = format;
  options.width = width;
  options.today = day(11, 23);
  return options;
}

inline RenderOptions colored(RenderOptions options) {
  options.color = true;
  return options;
}

inline RenderOptions without_header(RenderOptions options) {
  options.header = false;
  return options;
}

// Two follow-ups: number, client, what to do, when, what it is worth.
inline Table followups() {
  Table table;
  table.columns = {{"id", "ID", true, 0},
                   {"uid", "UID", false, 1, true},
                   {"client", "CLIENT", false, 0},
                   {"text", "TEXT", false, 2},
                   {"due", "DUE", false, 1},
                   {"when", "WHEN", false, 1, false, true},
                   {"price", "PRICE", true, 1, false, false, true}};
  table.rows = {
      {{Cell(std::int64_t{7}), Cell(std::string("u-7")), Cell(Link{1, "acme"}),
        Cell(std::string("send the offer")), Cell(day(11, 27)), Cell({}, "in 4 days"),
        Cell(Money{120000, "EUR"})},
       {}},
      {{Cell(std::int64_t{12}), Cell(std::string("u-12")), Cell(Link{2, "株式会社"}),
        Cell(std::string("call\nback")), Cell(day(11, 20)), Cell({}, "3 days late", Tone::alarm), Cell()},
       {}}};
  return table;
}

inline Table one_column(Value value, std::string key = "name") {
  Table table;
  table.columns = {{key, key}};
  table.rows = {{{Cell(std::move(value))}, {}}};
  return table;
}

inline Table no_followups() {
  Table table = followups();
  table.rows.clear();
  return table;
}

// A client's record with a field that is empty and one of several lines.
inline Table client() {
  Table table;
  table.single = true;
  table.columns = {
      {"id", "ID"}, {"uid", "UID", false, 1, true}, {"name", "NAME"}, {"domain", "DOMAIN"}, {"body", "BODY"}};
  table.rows = {{{Cell(std::int64_t{1}), Cell(std::string("u-1")), Cell(std::string("Müller & Söhne")),
                  Cell(), Cell(std::string("first line of it\n\nthe last"))},
                 {}}};
  return table;
}

}  // namespace tend::test
