// New rows on their way into the book, written many at a time: for a statement of one row SQLite builds the
// lists of every CHECK anew, which costs more than the row. While some are written on another core the next
// ones are made.
#pragma once

#include <map>
#include <vector>

#include "book/connection.hpp"
#include "book/row_writing.hpp"
#include "book/value_binding.hpp"
#include "tend/record.hpp"

namespace tend {

// Those of one type. Rows may be added while those that were handed over are written.
class RowBatch {
 public:
  RowBatch(Connection& connection, const RecordType& type);

  // The row gets a number where it has none.
  void add(Row& row);
  bool is_full() const { return added_.count == most_rows; }
  bool has_selectors() const { return added_.has_selectors || handed_over_.has_selectors; }

  void hand_over();
  void write_rows();  // that were handed over; touches nothing else of the batch
  void write_more();  // their links and selectors
  void drop();        // all

 private:
  static constexpr int most_rows = 64;

  struct Rows {
    KeptValues values;  // of all fields, row after row
    int count = 0;
    std::vector<Row> with_more;  // those that have links or selectors
    bool has_selectors = false;

    void clear();
  };

  Connection& connection_;
  const Insertion& insertion_;
  Statement& statement_;
  std::int64_t last_number_;
  Rows added_, handed_over_;
};

// They are written before any other statement runs, so that nobody reads a book without them.
class RowBatches {
 public:
  explicit RowBatches(Connection& connection) : connection_(connection) {}
  ~RowBatches() { drop(); }
  RowBatches(const RowBatches&) = delete;
  RowBatches& operator=(const RowBatches&) = delete;

  // The row gets a number where it has none.
  void add(Row& row);
  // Throws Error(conflict), Error(usage) for a row that SQLite refuses, whichever it is.
  void write();
  void drop();
  // Whether clients may be found by what is not written yet.
  bool has_selectors() const;

 private:
  void begin_writing();
  void write_rows();
  void finish_writing();

  Connection& connection_;
  std::map<std::ptrdiff_t, RowBatch> batches_;  // by the place in record_types(): owners first
  bool are_many_ = false;
};

}  // namespace tend
