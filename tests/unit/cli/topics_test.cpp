#include "cli/topics.hpp"

#include <doctest/doctest.h>

#include "cli/help.hpp"
#include "cli/prose.hpp"
#include "support/scratch_book.hpp"
#include "tend/records.hpp"
#include "tend/sql_query.hpp"
#include "tend/text.hpp"

using namespace tend;

namespace {

// The longest line that nothing wraps.
std::size_t widest_literal(const std::vector<Block>& blocks) {
  std::size_t widest = 0;
  for (const Block& block : blocks) {
    if (block.kind != Block::Kind::literal) continue;
    for (const std::string& line : wrap(block.text, 0)) widest = std::max(widest, cell_width(line) + 2);
  }
  return widest;
}

}  // namespace

TEST_CASE("every topic fits windows of any width") {
  for (const Topic& topic : topics()) {
    const std::size_t literal = widest_literal(read_prose(topic.text()));
    for (const std::size_t width : {40, 80, 100}) {
      for (const std::string& line : wrap(topic_help(topic, width), 0))
        CHECK_MESSAGE(cell_width(line) <= std::max(width, literal), topic.name << ": " << line);
    }
  }
}

TEST_CASE("the page on the book tells every column") {
  const std::string text = book_text();
  for (const RecordType* type : record_types()) {
    CHECK(text.find("# Table " + std::string(type->table()) + '\n') != std::string::npos);
    for (const Field& field : type->fields)
      CHECK_MESSAGE(text.find(std::string(field.about)) != std::string::npos, field.name);
  }
}

TEST_CASE("every table and column of a book's file stands in the page on the book") {
  const std::string text = book_text();
  test::ScratchBook scratch;
  const SqlAnswer columns = ask_sql(
      scratch.read(),
      "SELECT made.name, column.name FROM sqlite_schema AS made, pragma_table_info(made.name) AS column "
      "WHERE made.type = 'table' AND made.name NOT IN ('search', 'selector', 'told') AND made.name NOT LIKE "
      "'search~_%' ESCAPE '~' AND made.name NOT LIKE 'sqlite~_%' ESCAPE '~'",
      {});
  CHECK(columns.rows.size() > 60);
  for (const std::vector<Value>& row : columns.rows) {
    const std::string table = std::get<std::string>(row[0]), column = std::get<std::string>(row[1]);
    const auto at = text.find("# Table " + table + '\n');
    REQUIRE_MESSAGE(at != std::string::npos, table);
    const std::string told = text.substr(at, text.find("\n# ", at) - at);
    const bool found = told.find('\n' + column + " ::") != std::string::npos ||
                       told.find('\n' + column + ", ") != std::string::npos ||
                       told.find(", " + column + " ::") != std::string::npos ||
                       told.find('(' + column + ") ::") != std::string::npos;
    CHECK_MESSAGE(found, table << '.' << column);
  }
}
