// A prepared statement that throws tend's errors, never SQLite's.
#pragma once

#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace tend {

class Connection;

class Statement {
 public:
  Statement(Connection& connection, const std::string& sql);

  // Binds one parameter, counted from 1.
  void bind(int index, std::int64_t value);
  void bind(int index, double value);
  void bind(int index, std::string_view value);
  void bind_null(int index);

  // Binds all parameters from the first on.
  template <class... Values>
  Statement& with(const Values&... values) {
    int index = 0;
    (bind(++index, values), ...);
    return *this;
  }

  bool step();  // true: there is a row
  void run();   // steps to the end and makes it ready for the next binding
  void reset();

  bool is_null(int column) const;
  std::int64_t integer(int column) const;
  double decimal(int column) const;
  std::string text(int column) const;
  std::string_view view(int column) const;  // until the next step

 private:
  Connection& connection_;
  mutable SQLite::Statement statement_;  // reading a column is not const there
};

}  // namespace tend
