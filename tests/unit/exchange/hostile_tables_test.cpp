// Generated tables and JSON lines, the same in every run: whatever they hold, reading them ends, the rows
// that are taken are whole, and what is refused is named by a line that is there.
#include <doctest/doctest.h>

#include <algorithm>

#include "exchange/column_plan.hpp"
#include "exchange/csv_reader.hpp"
#include "exchange/importer.hpp"
#include "exchange/jsonl.hpp"
#include "support/bytes.hpp"
#include "support/findings.hpp"
#include "support/rounds.hpp"
#include "support/scratch_book.hpp"
#include "support/sqlite_file.hpp"
#include "support/strings.hpp"

using namespace tend;
using namespace tend::test;

namespace {

const std::vector<std::string>& cell_pieces() {
  static const std::vector<std::string> pieces = {
      "\"",         "\"\"",       ",",      ";",    "\t",         "\n",          "\r",
      "\r\n",       "\n\n",       "Acme",   "1",    "1,5",        "1.5",         "1.234",
      "03/04/2027", "2026-02-30", "0/0/00", "Won",  "Closed Won", "a@b.example", " ",
      "=1+1",       "Sum:",       "\xff",   "\xc3", "x=y",        "株",          " ::: "};
  return pieces;
}

std::string generated_table(RandomTexts& random) {
  std::string text = "Client,Title,Amount,Close,Stage,Owner\n";
  for (std::size_t count = random.number(60); count > 0; --count) {
    const std::size_t choice = random.number(12);
    text += choice == 0   ? random.text(3)
            : choice < 6  ? ","
            : choice == 6 ? "\n"
                          : cell_pieces()[random.number(cell_pieces().size())];
  }
  return text;
}

std::int64_t count_lines(std::string_view text) {
  return 1 + std::ranges::count_if(text, [](char c) { return c == '\n' || c == '\r'; });
}

void check_row(const SourceRow& row, std::size_t columns, std::int64_t& last_line, const std::string& text) {
  CHECK(row.line > last_line);
  CHECK(row.line <= count_lines(text));
  CHECK((!row.fault.empty() || row.texts.size() == columns));
  last_line = row.line;
}

ImportResult imported(ScratchBook& scratch, const std::string& text, std::size_t at_once) {
  const Now now{a_monday(), utc_zone()};
  Book book = scratch.write();
  Transaction transaction(book, "anna", a_monday());
  ImportOptions options;
  options.source = "crm";
  options.skip_invalid = true;
  options.me = "anna";
  options.now = &now;
  options.currency = "EUR";
  options.is_taken_word = [](std::string_view) { return false; };
  RowSource source = csv_source(bytes_of(text));
  PlanWishes wishes;
  wishes.noun = "opportunity";
  wishes.decimal_mark = '.';
  wishes.date_order = DateOrder::day_month;
  ColumnPlan plan = plan_columns(source.names, wishes);
  infer_forms(plan, source, wishes);
  Importer importer(book, transaction, options);
  SourceRow raw;
  std::vector<ImportRow> rows;
  while (source.next(raw)) {
    if (!raw.fault.empty()) continue;
    fill_import_row(plan, raw, rows.emplace_back());
    if (rows.size() < at_once) continue;
    importer.take(rows);
    rows.clear();
  }
  importer.take(rows);
  importer.finish();
  transaction.commit("imported");
  return importer.result();
}

}  // namespace

TEST_CASE("generated tables end, and their rows stand on lines that follow each other") {
  for (std::uint64_t seed = 1; seed <= test::rounds(3000U); ++seed) {
    CAPTURE(seed);
    RandomTexts random(seed);
    const std::string text = generated_table(random);
    RowSource source = csv_source(bytes_of(text, 1 + random.number(64)));
    std::int64_t last_line = 0;
    SourceRow row;
    while (source.next(row)) check_row(row, source.names.size(), last_line, text);
  }
}

TEST_CASE(
    "what is taken of generated tables leaves a book that is well, and a second import changes nothing") {
  for (std::uint64_t seed = 1; seed <= test::rounds(40U); ++seed) {
    CAPTURE(seed);
    RandomTexts random(seed);
    const std::string text = generated_table(random);
    ScratchBook scratch;
    for (const RefusedRow& refused : imported(scratch, text, 1 + random.number(20)).refused) {
      CHECK(refused.line >= 2);
      CHECK(refused.line <= count_lines(text));
      CHECK(!refused.why.empty());
    }
    CHECK(findings(scratch.file()) == "");
    for (const ImportCounts& counts : imported(scratch, text, 64).counts) {
      CHECK(counts.created == 0);
      CHECK(counts.updated == 0);
    }
  }
}

TEST_CASE("rows that are taken together leave the book that they leave one after the other") {
  const auto summary_of = [](const ImportResult& result) {
    std::string text = std::to_string(result.repeated) + " repeated\n";
    for (const ImportCounts& each : result.counts)
      text += std::to_string(each.created) + ' ' + std::to_string(each.updated) + ' ' +
              std::to_string(each.unchanged) + '\n';
    for (const RefusedRow& each : result.refused) text += std::to_string(each.line) + ": " + each.why + '\n';
    return text;
  };
  const std::string book_sql =
      "SELECT group_concat(o.id || '|' || slug || '|' || title || '|' || coalesce(amount, '') || '|' || "
      "stage) "
      "FROM opportunity AS o JOIN client ON client.id = client";
  for (std::uint64_t seed = 100; seed <= 140; ++seed) {
    CAPTURE(seed);
    const std::string text = [&] {
      RandomTexts random(seed);
      return generated_table(random);
    }();
    ScratchBook alone, together;
    CHECK(summary_of(imported(alone, text, 1)) == summary_of(imported(together, text, 64)));
    CHECK(ask_sql(alone.path(), book_sql) == ask_sql(together.path(), book_sql));
    CHECK(findings(together.file()) == "");
  }
}

TEST_CASE("generated JSON lines end, and what is refused names its line") {
  ScratchBook scratch;
  scratch.add_client("acme", "Acme");
  std::string good;
  export_lines(scratch.read(), [&](std::string_view line) { good += line; });
  for (std::uint64_t seed = 1; seed <= test::rounds(300U); ++seed) {
    CAPTURE(seed);
    RandomTexts random(seed);
    std::string text = good;
    for (std::size_t count = 1 + random.number(4); count > 0; --count)
      text.replace(random.number(text.size()), random.number(6), random.text(2));
    Book book = scratch.write();
    Transaction transaction(book, "anna", a_monday());
    std::size_t at = 0;
    const auto next = [&]() -> std::optional<std::string> {
      if (at >= text.size()) return std::nullopt;
      const std::size_t end = std::min(text.find('\n', at), text.size());
      const std::string line = text.substr(at, end - at);
      at = end + 1;
      return line;
    };
    try {
      import_lines(book, transaction, next);
    } catch (const Error& error) {
      CHECK(error.exit() == Exit::refused);
      CHECK(error.message().starts_with("line "));
    }
  }
}
