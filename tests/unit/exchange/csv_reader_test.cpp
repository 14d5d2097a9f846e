#include "exchange/csv_reader.hpp"

#include <doctest/doctest.h>

#include "support/bytes.hpp"
#include "support/errors.hpp"
#include "support/rounds.hpp"
#include "support/strings.hpp"

using namespace tend;
using namespace tend::test;

namespace {

std::string joined(const std::vector<std::string>& cells) {
  std::string all;
  for (const std::string& cell : cells) all += (&cell == &cells.front() ? "" : "|") + cell;
  return all;
}

std::string all_rows(CsvReader& reader) {
  std::string all;
  SourceRow row;
  while (reader.next(row)) {
    all += std::to_string(row.line) + " " + joined(row.texts) +
           (row.fault.empty() ? "" : " (" + row.fault + ")") + "\n";
  }
  for (const SourceRow& footer : reader.footers()) {
    all += std::to_string(footer.line) + " footer " + footer.texts.front() + "\n";
  }
  return all;
}

// A line for each row: its line in the file and its cells; the same in whatever pieces the file comes.
std::string rows(const std::string& text) {
  std::string whole;
  for (const std::size_t block : {std::string::npos, std::size_t{1}, std::size_t{7}}) {
    CsvReader reader(TextInput(bytes_of(text, block)));
    const std::string all = all_rows(reader);
    reader.rewind();
    CHECK(all_rows(reader) == all);
    if (whole.empty()) whole = all;
    CHECK(all == whole);
  }
  return whole;
}

// Of a table that tend wrote.
std::string own_rows(const std::string& text) {
  CsvReader reader(TextInput(bytes_of(text)));
  reader.take_as_own();
  const std::string all = all_rows(reader);
  reader.rewind();
  CHECK(all_rows(reader) == all);
  return all;
}

std::string header(const std::string& text) { return joined(CsvReader(TextInput(bytes_of(text))).header()); }

}  // namespace

TEST_CASE("a quoted cell may hold the delimiter, line breaks and doubled quotes") {
  CHECK(rows("a,b\n1,\"x, y\"\n2,\"two\nlines\"\n3,\"say \"\"no\"\"\"\n4,\"\"\n") ==
        "2 1|x, y\n3 2|two\nlines\n5 3|say \"no\"\n6 4|\n");
}

TEST_CASE("lines end in LF, CR LF or CR, the last one perhaps in nothing") {
  CHECK(rows("a,b\n1,2\n3,4") == "2 1|2\n3 3|4\n");
  CHECK(rows("a,b\r\n1,2\r\n3,4\r\n") == "2 1|2\n3 3|4\n");
  CHECK(rows("a,b\r1,2\r3,4\r") == "2 1|2\n3 3|4\n");
}

TEST_CASE("a line break in a cell is kept, but for CR LF in a file of such lines") {
  CHECK(rows("a,b\n1,\"x\r\ny\"\n") == "2 1|x\r\ny\n");
  CHECK(rows("a,b\r\n1,\"x\r\ny\"\r\n2,\"x\ny\"\r\n3,z\r\n") == "2 1|x\ny\n4 2|x\ny\n6 3|z\n");
}

TEST_CASE("of tend's own CSV for Excel the guards are taken off, and line breaks in a cell stay") {
  const std::string mark = "\xef\xbb\xbf";
  CHECK(own_rows(mark + "a;b\r\n'+49;'x\r\n''=x;\"two\r\nlines\n\"\r\n") ==
        "2 +49|'x\n3 '=x|two\r\nlines\n\n");
  CHECK(own_rows("a;b\r\n'+49;\"two\r\nlines\"\r\n") == "2 +49|two\nlines\n");  // written anew by Excel
  CHECK(own_rows("a,b\n'+49,'=x\n") == "2 '+49|'=x\n");
  CHECK(rows(mark + "a;b\r\n'+49;x\r\n") == "2 '+49|x\n");
}

TEST_CASE("of tend's own table with tabs the escapes are undone, and quotes are a text's own") {
  CHECK(own_rows("a\tb\n\"x\ttwo\\nlines\\t\\r\\\\n\n") == "2 \"x|two\nlines\t\r\\n\n");
  CHECK(own_rows("a\tb\r\n\"say \"\"no\"\"\"\t\\n\r\n") == "2 say \"no\"|\\n\n");
  CHECK(rows("a\tb\nx\\n\ty\n") == "2 x\\n|y\n");
}

TEST_CASE("the delimiter is told by the header, quotes respected, or by a line of Excel's") {
  CHECK(header("a;b;c\n") == "a|b|c");
  CHECK(header("a\tb, c\td\n") == "a|b, c|d");
  CHECK(header("\"a;b;c;d\",e\n") == "a;b;c;d|e");
  CHECK(header("name\n") == "name");
  CHECK(header("sep=;\r\na,b;c\r\n") == "a,b|c");
  CHECK(header("sep=|\na|b\n") == "a|b");
  CHECK(CsvReader(TextInput(bytes_of("a;\xfc\n"))).described() ==
        "CSV, Windows-1252, separated by semicolons");
  CHECK(CsvReader(TextInput(bytes_of("sep=|\na|b\n"))).described() == "CSV, UTF-8, separated by '|'");
}

TEST_CASE("the header may stand below empty lines, with blanks about its names") {
  CHECK(header("\n\n a , \"b\"\n") == "a|\"b\"");
  CHECK(rows("\n\na,b\n1,2\n") == "4 1|2\n");
}

TEST_CASE("a file without a header is refused") {
  const std::string way_out = "; nothing was imported\nthe first line has to name the columns";
  CHECK(error_text([] { header(""); }) == "exit 6: line 1: there is no header" + way_out);
  CHECK(error_text([] { header("\n\n"); }) == "exit 6: line 3: there is no header" + way_out);
  CHECK(error_text([] { header("a,\"b\n1,2\n"); }) ==
        "exit 6: line 1: the header cannot be read: a quote in it is never closed" + way_out);
}

TEST_CASE("empty lines and rows of empty cells are no rows") {
  CHECK(rows("a,b\n\n1,2\n,\n , \n3,4\n\n") == "3 1|2\n6 3|4\n");
}

TEST_CASE("a row with too few or too many cells is told with its line") {
  CHECK(rows("a,b\n1\n1,2\n1,2,3\n") ==
        "2 1 (it has 1 cell, the header has 2)\n3 1|2\n4 1|2|3 (it has 3 cells, the header has 2)\n");
  CHECK(rows("a,b,c\n1,\"x\ny\"\n4,5,6\n") == "2 1|x\ny (it has 2 cells, the header has 3)\n4 4|5|6\n");
}

TEST_CASE("a quote inside an unquoted cell is itself") {
  CHECK(rows("a,b\n1,12\" pipe\n") == "2 1|12\" pipe\n");
}

TEST_CASE("a stray quote costs one row, never the rest") {
  // Closed by the next cell that is quoted rightly.
  CHECK(rows("a,b\n1,\"12\" pipe\n2,x\n") == "2 1,\"12\" pipe (there is a stray quote in it)\n3 2|x\n");
  CHECK(rows("a,b\n1,\"open\n2,\"x, y\"\n3,z\n") ==
        "2 1,\"open (there is a stray quote in it)\n3 2|x, y\n4 3|z\n");
  // Closed by the end of a later line.
  CHECK(rows("a,b,c\n1,\"open,x\n2,y,z\n3,u,v\"\n4,5,6\n") ==
        "2 1,\"open,x (there is a stray quote in it)\n3 2|y|z\n4 3|u|v\"\n5 4|5|6\n");
  // Never closed.
  CHECK(rows("a,b\n1,\"open\n2,x\n3,y\n") == "2 1,\"open (a quote in it is never closed)\n3 2|x\n4 3|y\n");
  CHECK(rows("a,b\n1,2\n3,\"") == "2 1|2\n3 3,\" (a quote in it is never closed)\n");
}

TEST_CASE("a quote that stays open in a long file costs one row, too") {
  std::string text = "a,b\n1,\"open\n";
  for (int i = 0; i < 600000; ++i) text += "12345,row\n";
  CsvReader reader(TextInput(bytes_of(text)));
  SourceRow row;
  std::int64_t good = 0, faulty = 0;
  while (reader.next(row)) ++(row.fault.empty() ? good : faulty);
  CHECK(good == 600000);
  CHECK(faulty == 1);
}

TEST_CASE("a line that is longer than any row is refused by itself") {
  const std::string text = "a,b\n1," + std::string(9000000, 'x') + "\n2,y\n";
  CsvReader reader(TextInput(bytes_of(text)));
  SourceRow row;
  REQUIRE(reader.next(row));
  CHECK(row.fault == "it is longer than 4 MiB");
  REQUIRE(reader.next(row));
  CHECK(row.line == 3);
  CHECK(row.texts == std::vector<std::string>{"2", "y"});
}

TEST_CASE("what is no text is told with its line") {
  using namespace std::string_literals;
  const std::string fault = " (it is not valid text: it holds a NUL byte or a broken character)\n";
  CHECK(rows("a,b\n1,x\0y\n2,z\n"s) == "2 1|x\0y"s + fault + "3 2|z\n");
  CHECK(rows("a,b\nä,ö\n1,\xff\n") == "2 ä|ö\n3 1|\xff" + fault);
}

TEST_CASE("the footer of a report is dropped and named") {
  CHECK(
      rows("Account Name,Owner\nAcme,Ann\n\n\"My Report\"\n\"Copyright (c) 2000-2026 salesforce.com, inc.\"\n"
           "\"Confidential Information - Do Not Distribute\"\n") ==
      "2 Acme|Ann\n4 footer My Report\n5 footer Copyright (c) 2000-2026 salesforce.com, inc.\n"
      "6 footer Confidential Information - Do Not Distribute\n");
  CHECK(rows("a,b\n1,2\nGrand Total (1 record),\n") == "2 1|2\n3 footer Grand Total (1 record)\n");
}

TEST_CASE("what looks like a footer in the middle is a row") {
  CHECK(rows("a,b\n\nx\n1,2\n") == "3 x (it has 1 cell, the header has 2)\n4 1|2\n");
  CHECK(rows("a,b\n1,2\n\nTotal SE,\n") == "2 1|2\n4 Total SE|\n");
  CHECK(rows("a\n1\n\nx\n") == "2 1\n4 x\n");
}

TEST_CASE("any text is read to its end, each row once, every fault with its line") {
  const std::vector<std::string> pieces = {",",    ";",  "\"",    "\"\"",  "\n",  "\r\n", "\r",
                                           "\n\n", "\t", "a,b\n", "\"x\"", ",\"", "\",",  "Copyright (c)"};
  for (std::uint64_t seed = 1; seed <= test::rounds(3000U); ++seed) {
    CAPTURE(seed);
    RandomTexts random(seed);
    std::string text = "a,b\n";
    for (std::size_t count = random.number(60); count > 0; --count) {
      text += random.number(3) == 0 ? random.text(3) : pieces[random.number(pieces.size())];
    }
    CsvReader reader(TextInput(bytes_of(text, 1 + random.number(40))));
    SourceRow row;
    std::int64_t last = 1;
    while (reader.next(row)) {
      REQUIRE(row.line > last);
      last = row.line;
      if (row.fault.empty()) REQUIRE(row.texts.size() == 2);
    }
    REQUIRE(last <= count_line_breaks(text) + 1);
  }
}
