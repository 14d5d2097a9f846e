// What a file says of one record, as the importer takes it, whatever the file's format.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "exchange/foreign_date.hpp"
#include "exchange/named_row.hpp"
#include "tend/record.hpp"

namespace tend {

struct PlannedColumn;  // column_plan.hpp

// How the numbers and dates of a column are written.
struct TextForm {
  char decimal_mark = '.';
  DateOrder date_order = DateOrder::day_month;
  bool is_ratio = false;  // of percentages: `0.9` is 90
  bool is_whole = false;  // a text is taken with the blanks around it, as export wrote it
};

struct GivenText {
  const Field* field = nullptr;
  std::string text;
  TextForm form{};
  bool is_external = false;  // of a link: what the source knows the other record by
  bool is_optional = false;  // of such a link: left where the book does not have the record
  std::string name = {};     // of such a link: what tells the record where that number does not
};

// `tend`: what export wrote, which comes back as it was.
enum class WrittenBy { people, program, tend };

struct ImportRow {
  const RecordType* type = nullptr;
  WrittenBy writer = WrittenBy::program;
  std::int64_t line = 0;
  std::string external_id;       // what the source knows it by; empty for none
  std::vector<GivenText> texts;  // of each field at most one
  Pairs custom;
  std::vector<std::string> client_hints;   // where no text tells the client, the best first
  std::vector<Attendee> people;            // become contacts of it where the client has them
  std::vector<GivenText> of_note;          // of a follow-up: of the note that it is where it was a touch
  std::string end;                         // of a meeting, written as its moment is
  std::string modified;                    // when the source last changed it
  bool is_all_day = false;                 // an event that has a day and no time
  bool is_deleted = false;                 // where it comes from
  bool is_next = false;                    // of a series: its due day was worked out
  bool lacks_moment = false;               // of a note: the column of its moment is there, and empty
  std::vector<const PlannedColumn*> rest;  // columns that say more than their field has room for
};

// The row's text of the field; null where it has none.
const GivenText* given_for(const ImportRow& row, std::string_view field);

// The same of a vCard's or a calendar's row.
ImportRow import_row(const NamedRow& row);

}  // namespace tend
