// What a record went through: a list in its JSON, a table below it for people.
#pragma once

#include <cstdint>
#include <string>

#include "cli/context.hpp"
#include "tend/table.hpp"

namespace tend {

struct RecordPast {
  std::string key;  // in JSON
  Table table;
};
RecordPast earlier_terms(Context& context, std::int64_t subscription);
RecordPast stages_passed(Context& context, std::int64_t opportunity);

// A record (record_list.hpp, whole_record) with its past, unless --fields asks for less.
void print_with_past(Context& context, const Table& record, const RecordPast& past);

}  // namespace tend
