// What a running transaction has changed, in the order that undo goes backwards.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "book/number_set.hpp"
#include "tend/record.hpp"

namespace tend {

// One line of the journal. `before` and `after` are JSON (row_json.hpp).
struct Change {
  enum class Kind { create, set, remove };
  Kind kind = Kind::create;
  const RecordType* type = nullptr;
  std::int64_t first = 0, last = 0;  // a run of numbers
  std::string field;                 // of set
  std::string before, after;         // of set; remove: the whole row in `before`
};

// New rows that nothing else comes between are a run of each noun, owners first: so many that an import of a
// million rows is a line, in whatever order it made them.
class ChangeLog {
 public:
  void created(const RecordType& type, std::int64_t id);
  void changed(Change change);  // set or remove

  // What is told from here on is kept or taken back as a whole.
  void begin_attempt();
  void keep_attempt();
  void drop_attempt();

  // Everything told so far; then the log is empty.
  std::vector<Change> take();
  bool empty() const;

 private:
  using NewRows = std::map<std::size_t, NumberSet>;  // by the place in record_types()
  void end_runs();
  void add_runs();
  void forget_attempted();

  std::vector<Change> changes_;
  NewRows created_;  // since the last of them
  bool in_attempt_ = false;
  bool attempt_ended_runs_ = false;
  std::size_t kept_ = 0;                                         // changes of before the attempt
  std::vector<std::pair<std::size_t, std::int64_t>> attempted_;  // of the new rows, those of the attempt
};

}  // namespace tend
