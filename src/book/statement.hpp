// A prepared statement that throws tend's errors, never SQLite's.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace tend {

class Connection;

// On SQLite's own handle: SQLiteCpp's columns copy a shared pointer for each value, a tenth of `today`.
class Statement {
 public:
  Statement(Connection& connection, const std::string& sql);
  ~Statement();
  Statement(Statement&&) = default;

  // Binds one parameter, counted from 1.
  void bind(int index, std::int64_t value);
  void bind(int index, double value);
  void bind(int index, std::string_view value);
  void bind_null(int index);
  void bind_lent(int index, std::string_view value);  // which stays until the statement has run

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
  void bound(int code);  // throws unless it was

  struct End {
    void operator()(sqlite3_stmt* statement) const;
  };

  Connection& connection_;
  std::unique_ptr<sqlite3_stmt, End> statement_;
};

}  // namespace tend
