// New rows on their way into the book, written many at a time: for a statement of one row SQLite builds the
// lists of every CHECK anew, which costs more than the row.
#pragma once

#include <map>
#include <vector>

#include "book/connection.hpp"
#include "book/row_writing.hpp"
#include "tend/record.hpp"

namespace tend {

// Those of one type.
class RowBatch {
 public:
  RowBatch(Connection& connection, const RecordType& type);

  void add(Row& row);
  void write();
  void drop();
  bool is_full() const { return count_ == most_rows; }
  bool has_selectors() const { return has_selectors_; }

 private:
  static constexpr int most_rows = 64;

  Connection& connection_;
  const Insertion& insertion_;
  Statement& statement_;
  std::int64_t last_number_;
  int count_ = 0;
  std::vector<Row> with_more_;  // that have links or selectors
  bool has_selectors_ = false;
};

// They are written before any other statement runs, so that nobody reads a book without them.
class RowBatches {
 public:
  explicit RowBatches(Connection& connection) : connection_(connection) {}
  ~RowBatches() { drop(); }

  // The row gets a number where it has none.
  void add(Row& row);
  // Throws Error(conflict), Error(usage) for a row that SQLite refuses, whichever it is.
  void write();
  void drop();
  // Whether clients may be found by what is not written yet.
  bool has_selectors() const;

 private:
  Connection& connection_;
  std::map<std::ptrdiff_t, RowBatch> batches_;  // by the place in record_types(): owners first
};

}  // namespace tend
