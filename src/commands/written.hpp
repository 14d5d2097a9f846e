// What a writing verb answers: a sentence for each record, or the records in the format that was asked for.
#pragma once

#include <string>
#include <vector>

#include "cli/context.hpp"
#include "tend/records.hpp"
#include "tend/table.hpp"

namespace tend {

// Filled inside the transaction, printed after its commit.
class Written {
 public:
  void add(Context& context, const RecordType& type, std::int64_t id, std::string sentence);
  void say(std::string sentence);                          // without a record: something that is gone
  void say(const RecordType& none, std::string sentence);  // for machines an empty list of these
  void print(Context& context) const;

 private:
  const RecordType* type_ = nullptr;
  std::vector<Row> rows_;
  std::vector<std::string> sentences_;
};

// `tier A → B, city Bonn → none`; empty where nothing differs.
std::string difference(Context& context, const Row& before, const Row& after);

// `client acme`, `note 12`: how a record is called in sentences.
std::string call(const Row& row);

// A day that is past reads `Sun 22 Nov, late`: colour never tells it alone.
void mark_late(Context& context, Date due, Cell& cell);

// `Fri 2026-11-27, in 4 days`, `Fri 2026-11-27 14:30, in 4 days`
std::string due_text(Context& context, Date due, std::optional<ClockTime> time = {});

}  // namespace tend
