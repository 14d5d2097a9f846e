// What each column of a table means for the records of a noun.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "exchange/import_row.hpp"
#include "exchange/row_source.hpp"
#include "tend/error.hpp"

namespace tend {

struct PlannedColumn {
  enum class Kind {
    field,     // of the noun
    external,  // what the source knows the record by
    custom,    // a field of the user's own
    person,    // who was there, or whom it is about
    client,    // what may tell the client where nothing else does
    end,       // when a meeting ends
    of_note,   // a field of the note that a follow-up is where it was a touch
    sign,      // what the row says of itself
    left       // not taken
  };
  enum class Sign { modified, all_day, deleted };
  std::string header;
  Kind kind = Kind::left;
  Sign sign{};
  const Field* field = nullptr;
  bool is_external = false;  // of a link: told by what the source knows it by
  bool is_optional = false;  // of such a link: left where the book does not have the record
  bool takes_first = false;  // of several that stand in a cell
  int part = 0;              // of a field: 0 the whole, then first, second, …
  bool in_seconds = false;   // of minutes
  std::string key;           // of custom, and of what a field has no room for
  bool is_expected = false;  // left because it is nothing for the book
  bool may_be_html = false;  // a text of another program
  bool has_values = false;
  bool has_rest = false;  // there is what its field has no room for, which is kept as custom
  TextForm form{};
  std::vector<std::size_t> before;  // columns that tell the same of a record, and go first
};

struct ColumnPlan {
  const RecordType* type = nullptr;
  std::string system;  // `HubSpot`; `tend` for what export wrote; empty for a table of somebody's own
  std::vector<PlannedColumn> columns;
  std::vector<std::size_t> order;  // of the columns: the whole of a field before its parts
  WrittenBy writer = WrittenBy::people;
  std::string_view kind = {};     // of a record of which no column tells it
  bool has_companies = false;     // a contact without a name is the company that it names
  const Field* moment = nullptr;  // of notes, where a column has it

  // Of refused rows that are imported again: how many columns `--rejects` has put before theirs, which of
  // these says where the rows are from, and what it says.
  std::size_t reject_columns = 0;
  std::optional<std::size_t> source_column{};
  std::string source{};
};

// How the user says it where the headers don't.
struct PlanWishes {
  std::string noun;               // --as
  std::vector<std::string> maps;  // --map, `Header=field`
  std::optional<char> decimal_mark;
  std::optional<DateOrder> date_order;
};

// A text of many lines, of which several columns may tell one part each.
bool is_long_text(const Field& field);

// Recognises the headers. Throws Error(usage) for a noun or field that does not exist, a header that the
// table does not have, and a table of no noun that can be told.
ColumnPlan plan_columns(const std::vector<std::string>& headers, const PlanWishes& wishes);

// Goes through all rows once for the decimal mark and the order of dates in each column, and for which
// columns have anything. Throws Error(refused) naming a column that can be read in two ways, and for refused
// rows of several sources. Leaves the source rewound.
void infer_forms(ColumnPlan& plan, RowSource& source, const PlanWishes& wishes);

// The row as the plan reads it; its strings are used again.
void fill_import_row(const ColumnPlan& plan, const SourceRow& source, ImportRow& row);

}  // namespace tend
