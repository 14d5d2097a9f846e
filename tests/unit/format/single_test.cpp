#include <doctest/doctest.h>

#include "unit/format/sample.hpp"

using namespace tend;
using namespace tend::test;

TEST_CASE("a record is a list of keys and values without the empty ones") {
  CHECK(render(client(), as(Format::table)) ==
        "id    1\n"
        "name  Müller & Söhne\n"
        "body  first line of it\n"
        "\n"
        "      the last\n");
}

TEST_CASE("a record's values are wrapped to the window") {
  CHECK(render(client(), as(Format::table, 18)) ==
        "id    1\n"
        "name  Müller &\n"
        "      Söhne\n"
        "body  first line\n"
        "      of it\n"
        "\n"
        "      the last\n");
}

TEST_CASE("a window too narrow for a record leaves ten cells to the values") {
  CHECK(render(client(), as(Format::table, 4)) == render(client(), as(Format::table, 16)));
}

TEST_CASE("a record's keys are faint, its values in their tones") {
  Table table = client();
  table.columns.resize(3);
  table.rows[0].cells.resize(3);
  table.rows[0].cells[2].tone = Tone::good;
  CHECK(render(table, colored(as(Format::table))) ==
        "\x1b[2mid\x1b[0m    1\n"
        "\x1b[2mname\x1b[0m  \x1b[32mMüller & Söhne\x1b[0m\n");
}

TEST_CASE("a plain record is neither wrapped nor coloured") {
  CHECK(render(client(), colored(as(Format::plain, 10))) ==
        "id    1\n"
        "name  Müller & Söhne\n"
        "body  first line of it\n"
        "\n"
        "      the last\n");
}

TEST_CASE("a record shows no control characters but its line breaks") {
  Table table = one_column(std::string("a\r\n\tb\x1b[2J\u202e"));
  table.single = true;
  CHECK(render(table, as(Format::table)) == "name  a\n       b\\x1b[2J\\u202e\n");
}
