#include <doctest/doctest.h>

#include <string>

#include "unit/format/sample.hpp"

using namespace tend;
using namespace tend::test;
using namespace std::string_literals;

TEST_CASE("markdown is a pipe table in people's words") {
  CHECK(render(followups(), as(Format::markdown)) ==
        "| ID | CLIENT | TEXT | DUE | WHEN | PRICE |\n"
        "| ---: | --- | --- | --- | --- | ---: |\n"
        "| 7 | acme | send the offer | Fri 27 Nov | in 4 days | 1,200.00 EUR |\n"
        "| 12 | 株式会社 | call<br>back | Fri 20 Nov | 3 days late |  |\n");
}

TEST_CASE("markdown escapes what would be markup, and shows control characters") {
  CHECK(
      render(one_column("a|b <c> *d* [e](f) `g` \\ &lt; A&B \x1b"s), without_header(as(Format::markdown))) ==
      "| a\\|b \\<c> \\*d\\* \\[e\\](f) \\`g\\` \\\\ \\&lt; A&B \\\\x1b |\n");
}

TEST_CASE("each group is a table of its own") {
  Table table = one_column("a"s);
  table.rows.resize(3, table.rows.front());
  table.rows[0].group = "Overdue";
  table.rows[2].group = "Today";
  CHECK(render(table, as(Format::markdown)) ==
        "**Overdue**\n"
        "\n"
        "| name |\n"
        "| --- |\n"
        "| a |\n"
        "| a |\n"
        "\n"
        "**Today**\n"
        "\n"
        "| name |\n"
        "| --- |\n"
        "| a |\n");
}

TEST_CASE("a record is a table of fields and values without the empty ones") {
  CHECK(render(client(), as(Format::markdown)) ==
        "| FIELD | VALUE |\n"
        "| --- | --- |\n"
        "| id | 1 |\n"
        "| name | Müller & Söhne |\n"
        "| body | first line of it<br><br>the last |\n");
}
