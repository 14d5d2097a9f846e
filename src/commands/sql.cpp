// `tend sql QUERY`: any question that the other commands do not answer.
#include <algorithm>
#include <limits>
#include <memory>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/shape.hpp"
#include "tend/sql_query.hpp"

namespace tend {
namespace sql_command {

std::string in_capitals(std::string text) {
  std::ranges::transform(text, text.begin(),
                         [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  return text;
}

bool holds_number(const Value& value) {
  return std::holds_alternative<std::int64_t>(value) || std::holds_alternative<double>(value);
}

// Numbers only, and at least one.
bool is_numeric(const SqlAnswer& answer, std::size_t column) {
  const auto fits = [&](const std::vector<Value>& row) {
    return is_null(row[column]) || holds_number(row[column]);
  };
  return std::ranges::all_of(answer.rows, fits) &&
         std::ranges::any_of(answer.rows, [&](const auto& row) { return holds_number(row[column]); });
}

Table answer_table(SqlAnswer answer) {
  Table table;
  for (std::size_t i = 0; i < answer.columns.size(); ++i) {
    const std::string& name = answer.columns[i];
    table.columns.push_back(
        {.key = name, .heading = in_capitals(name), .right = is_numeric(answer, i), .shrink = 1});
  }
  for (std::vector<Value>& row : answer.rows) {
    TableRow& made = table.rows.emplace_back();
    for (Value& value : row) made.cells.emplace_back(std::move(value));
  }
  return table;
}

// How many rows --limit lets through of those that come first.
std::size_t most_rows(const Globals& globals) {
  const bool first = globals.limit && !globals.sort && globals.where.empty();
  return first ? static_cast<std::size_t>(parse_limit(*globals.limit))
               : std::numeric_limits<std::size_t>::max();
}

void run_sql(Context& context, const std::string& given) {
  const std::string query = given == "-" ? all_input(context.host()) : given;
  const Now& now = context.now();
  const SqlParameters parameters{
      {":me", context.me()}, {":now", iso(now.moment)}, {":today", iso(now.today())}};
  Table table = answer_table(ask_sql(context.book(), query, parameters, most_rows(context.globals())));
  if (table.rows.empty()) context.hint("no row");
  context.print_shaped(std::move(table));
}

Run setup_sql(Line& line) {
  auto query = std::make_shared<std::string>();
  line.argument("QUERY", *query, "a SELECT statement, '-' for standard input");
  return [query](Context& context) { run_sql(context, *query); };
}

constexpr std::string_view details = R"(
Answers a question that no other command does. The tables and columns are those of tend-book(5) ('tend help book'), which
stay as they are; SQLite's functions are there, and beside them folded(TEXT), blind to case and accents, and
contains_folded(TEXT, PART). :today, :now and :me stand for the present and for who acts, --today and --as included.

SQLite itself sees to it that a query only reads: the book is opened for reading, and nothing can be attached, loaded or
set. A query that takes too long is ended by Ctrl-C, and by --limit once it has given so many rows. Amounts are in minor units: 'price / 100.0'.
)";

constexpr std::string_view examples = R"(
tend sql "SELECT tier, count(*) AS clients FROM client GROUP BY tier" # in a table
tend sql "SELECT slug FROM client WHERE next_step < :today" -f csv # for a spreadsheet
tend sql - < touches_by_weekday.sql # a longer one, from a file
)";

constexpr Verb verbs[] = {{"", "ask the book by SQL, reading only", details, examples, setup_sql}};

}  // namespace sql_command

const Noun& sql_noun() {
  static constexpr Noun noun{"sql", "ask the book by SQL, reading only", Section::book, sql_command::verbs};
  return noun;
}

}  // namespace tend
