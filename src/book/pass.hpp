// A pass over many rows, handed over within SQLite by an aggregate function: less than half of what it costs
// to step through them.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "book/connection.hpp"

struct sqlite3_value;

namespace tend {

// A row's columns; texts hold until the next row.
class PassedRow {
 public:
  explicit PassedRow(sqlite3_value** values) : values_(values) {}
  bool is_null(int column) const;
  std::int64_t integer(int column) const;
  std::string_view view(int column) const;

 private:
  sqlite3_value** values_;
};

using TakeRow = std::function<void(const PassedRow&)>;

class Pass {
 public:
  // `from`: FROM and WHERE. The rows come in the order of the index that SQLite chooses.
  Pass(Connection& connection, const std::string& columns, const std::string& from);

  // Binds the parameters of `from`, from the first on.
  template <class... Values>
  Pass& with(const Values&... values) {
    statement_.with(values...);
    return *this;
  }

  // What `take` throws ends the pass.
  void run(const TakeRow& take);

 private:
  RowTaker*& taker_;
  Statement statement_;
};

// `taker`: whose turn it is, kept by the connection.
void register_pass(sqlite3* handle, RowTaker*& taker);

}  // namespace tend
