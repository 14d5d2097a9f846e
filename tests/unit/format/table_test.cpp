#include <doctest/doctest.h>

#include <string>

#include "support/strings.hpp"
#include "tend/text.hpp"
#include "unit/format/sample.hpp"

using namespace tend;
using namespace tend::test;

namespace {

std::vector<std::string> lines_of(const std::string& text) { return wrap(text, 0); }

Table named(const std::string& name, const std::string& text) {
  Table table;
  table.columns = {{"id", "ID", true, 0}, {"name", "NAME", false, 1}, {"text", "TEXT", false, 2}};
  table.rows = {{{Cell(std::int64_t{1}), Cell(name), Cell(text)}, {}}};
  return table;
}

}  // namespace

TEST_CASE("a table has headings, two blanks between columns, and no blanks at the end of a line") {
  CHECK(render(followups(), as(Format::table)) ==
        "ID  CLIENT    TEXT            DUE         WHEN                PRICE\n"
        " 7  acme      send the offer  Fri 27 Nov  in 4 days    1,200.00 EUR\n"
        "12  株式会社  call back       Fri 20 Nov  3 days late\n");
}

TEST_CASE("a table without header has narrower columns") {
  CHECK(render(named("a", "b"), without_header(as(Format::table))) == "1  a  b\n");
}

TEST_CASE("an empty list prints nothing as table, plain and markdown") {
  CHECK(render(no_followups(), as(Format::table)) == "");
  CHECK(render(no_followups(), as(Format::plain)) == "");
  CHECK(render(no_followups(), as(Format::markdown)) == "");
}

TEST_CASE("a group's title stands before its first row, once, after a blank line") {
  Table table = named("a", "b");
  table.rows.resize(4, table.rows.front());
  table.rows[0].group = table.rows[1].group = "Overdue\x1b";
  table.rows[3].group = "Today";
  CHECK(render(table, as(Format::table)) ==
        "ID  NAME  TEXT\n"
        "Overdue\\x1b\n"
        " 1  a     b\n"
        " 1  a     b\n"
        " 1  a     b\n"
        "\n"
        "Today\n"
        " 1  a     b\n");
}

TEST_CASE("colour marks headings, titles and tones, and nothing but texts") {
  Table table = named("a", "b");
  table.rows[0].group = "Today";
  table.rows[0].cells[1].tone = Tone::alarm;
  CHECK(render(table, colored(as(Format::table))) ==
        "\x1b[1mID\x1b[0m  \x1b[1mNAME\x1b[0m  \x1b[1mTEXT\x1b[0m\n"
        "\x1b[1mToday\x1b[0m\n"
        " 1  \x1b[31ma\x1b[0m     b\n");
}

TEST_CASE("every tone has its code, and none without colour") {
  CHECK(toned("x", Tone::normal, true) == "x");
  CHECK(toned("x", Tone::faint, true) == "\x1b[2mx\x1b[0m");
  CHECK(toned("x", Tone::strong, true) == "\x1b[1mx\x1b[0m");
  CHECK(toned("x", Tone::good, true) == "\x1b[32mx\x1b[0m");
  CHECK(toned("x", Tone::warning, true) == "\x1b[33mx\x1b[0m");
  CHECK(toned("x", Tone::alarm, true) == "\x1b[31mx\x1b[0m");
  CHECK(toned("x", Tone::alarm, false) == "x");
}

TEST_CASE("marks follow the text through escapes and cuts") {
  Table table = named("a", "b");
  table.rows[0].cells[2] = Cell({}, "\x1b found it here");
  table.rows[0].cells[2].marks = Marks{{2, 7}, {11, 15}};
  CHECK(render(table, without_header(colored(as(Format::table)))) ==
        "1  a  \\x1b \x1b[7mfound\x1b[27m it \x1b[7mhere\x1b[27m\n");
  CHECK(render(table, without_header(colored(as(Format::table, 15)))) == "1  a  \\x1b \x1b[7mfou\x1b[27m…\n");
}

TEST_CASE("a window too narrow cuts the columns that give way first") {
  CHECK(render(named("A long name", "A long text to read"), as(Format::table, 29)) ==
        "ID  NAME         TEXT\n"
        " 1  A long name  A long text…\n");
  CHECK(render(named("A long name", "A long text to read"), as(Format::table, 18)) ==
        "ID  NAME      TEXT\n"
        " 1  A long…   A l…\n");
}

TEST_CASE("columns that do not fit are left out, the number never") {
  CHECK(render(named("A long name", "A long text to read"), as(Format::table, 12)) ==
        "ID  NAME\n"
        " 1  A long…\n");
  CHECK(render(named("A long name", "A long text to read"), as(Format::table, 5)) == "ID\n 1\n");
}

TEST_CASE("numbers are left out rather than cut") {
  Table table = named("a", "b");
  table.columns[2] = {"price", "PRICE", true, 1};
  table.rows[0].cells[2] = Cell(Money{123456789, "EUR"});
  CHECK(render(table, as(Format::table, 20)) == "ID  NAME\n 1  a\n");
}

TEST_CASE("figures that must be told and fit no more stand below, beside the first column again") {
  Table table;
  table.columns = {{"figure", "FIGURE", false, 0}, {"eur", "EUR", true, 0}, {"usd", "USD", true, 0}};
  table.rows = {{{Cell("Opening ARR"), Cell("12,000.00 EUR"), Cell("240,000.00 USD")}, {}},
                {{Cell("GRR"), Cell("100.0 %"), Cell("90.0 %")}, {}}};
  RenderOptions narrow = as(Format::table);
  narrow.width = 30;
  CHECK(render(table, narrow) ==
        "FIGURE                 EUR\n"
        "Opening ARR  12,000.00 EUR\n"
        "GRR                100.0 %\n"
        "\n"
        "FIGURE                  USD\n"
        "Opening ARR  240,000.00 USD\n"
        "GRR                  90.0 %\n");
}

TEST_CASE("without Unicode an ellipsis is three dots") {
  RenderOptions options = as(Format::table, 18);
  options.unicode = false;
  CHECK(render(named("A long name", "A long text to read"), options) ==
        "ID  NAME      TEXT\n"
        " 1  A lon...  A...\n");
}

TEST_CASE("no data reach a terminal as control characters or beyond its width") {
  RandomTexts random(7);
  for (int i = 0; i < 2000; ++i) {
    const std::size_t width = 20 + random.number(40);
    const std::string out = render(named(random.text(8), random.text(20)), as(Format::table, width));
    for (const std::string& line : lines_of(out)) {
      CHECK(cell_width(line) <= width);
      CHECK(is_valid_utf8(line));
      CHECK(line.find_first_of("\x1b\r\t\x07\x7f") == std::string::npos);
      CHECK(line.find("\u202e") == std::string::npos);
      CHECK_FALSE(line.ends_with(' '));
    }
  }
}

TEST_CASE("a megabyte in a cell is cut in linear time") {
  CHECK(render(named("a", repeated("株", 300000)), as(Format::table, 20)) ==
        "ID  NAME  TEXT\n"
        " 1  a     株株株株…\n");
}

TEST_CASE("plain is the uncut table with ISO dates and plain decimals") {
  CHECK(render(followups(), as(Format::plain, 10)) ==
        "ID  CLIENT    TEXT            DUE         WHEN               PRICE\n"
        " 7  acme      send the offer  2026-11-27  in 4 days    1200.00 EUR\n"
        "12  株式会社  call back       2026-11-20  3 days late\n");
}

TEST_CASE("plain has neither colours nor groups") {
  Table table = named("a", "b");
  table.rows[0].group = "Today";
  table.rows[0].cells[1].tone = Tone::alarm;
  CHECK(render(table, colored(as(Format::plain))) == "ID  NAME  TEXT\n 1  a     b\n");
}
