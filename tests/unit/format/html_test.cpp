#include <doctest/doctest.h>

#include "format/html_parts.hpp"
#include "unit/format/sample.hpp"

using namespace tend;
using namespace tend::test;

namespace {

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

Table hostile() {
  Table table = one_column(std::string("<script>alert(1)</script> & \"a\" 'b'\x1b[31m"));
  table.columns[0].heading = "<b>\"NAME\"</b>";
  table.rows[0].group = "<i>group</i>";
  return table;
}

Table by_month(std::int64_t rows) {
  Table table;
  table.columns = {{.key = "month", .heading = "MONTH"},
                   {.key = "touches", .heading = "TOUCHES", .right = true, .line = true}};
  for (std::int64_t i = 1; i <= rows; ++i) {
    table.rows.push_back({{Cell("2026-" + std::to_string(i)), Cell(i * 10)}, {}});
  }
  return table;
}

}  // namespace

TEST_CASE("a page stands on its own: no script, no network, for dark screens, phones and paper") {
  const std::string page = render(followups(), as(Format::html));
  CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
  CHECK(page.ends_with("</body>\n</html>\n"));
  CHECK(holds(page, "content=\"default-src 'none'; style-src 'unsafe-inline'\""));
  CHECK(holds(page, "prefers-color-scheme:dark"));
  CHECK(holds(page, "@media print"));
  CHECK(holds(page, "max-width:640px"));
  for (const char* part : {"<script", "http://", "https://", "url(", "@import", "src="}) {
    CAPTURE(part);
    CHECK_FALSE(holds(page, part));
  }
}

TEST_CASE("rows are those of the table, numbers to the right, tones as classes") {
  CHECK(html_table(followups(), as(Format::html)) ==
        "<table>\n"
        "<thead><tr><th scope=\"col\" class=\"number\">ID</th><th scope=\"col\">CLIENT</th><th "
        "scope=\"col\">TEXT</th><th scope=\"col\">DUE</th><th scope=\"col\">WHEN</th><th scope=\"col\" "
        "class=\"number\">PRICE</th></tr></thead>\n"
        "<tbody>\n"
        "<tr><td class=\"number\" data-label=\"ID\">7</td><td data-label=\"CLIENT\">acme</td><td "
        "data-label=\"TEXT\">send the offer</td><td class=\"day\" data-label=\"DUE\">Fri 27 Nov</td><td "
        "data-label=\"WHEN\">in 4 days</td><td class=\"number\" data-label=\"PRICE\">1,200.00 EUR</td></tr>\n"
        "<tr><td class=\"number\" data-label=\"ID\">12</td><td data-label=\"CLIENT\">株式会社</td><td "
        "data-label=\"TEXT\">call<br>back</td><td class=\"day\" data-label=\"DUE\">Fri 20 Nov</td><td "
        "class=\"alarm\" "
        "data-label=\"WHEN\">3 days late</td><td class=\"number\" data-label=\"PRICE\"></td></tr>\n"
        "</tbody>\n</table>\n");
}

TEST_CASE("whatever stands in the data is text, in cells, headings, groups, titles and paragraphs") {
  const std::string hostile_text = "<script>x</script>";
  const std::string page = html_page({.title = hostile_text, .span = hostile_text, .below = {hostile_text}},
                                     html_table(hostile(), as(Format::html)) + html_text(hostile_text));
  CHECK_FALSE(holds(page, "<script"));
  CHECK_FALSE(holds(page, "<b>"));
  CHECK_FALSE(holds(page, "<i>"));
  CHECK_FALSE(holds(page, "\x1b"));
  CHECK(holds(page, "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;a&quot; &#39;b&#39;\\x1b[31m"));
}

TEST_CASE("a record is a list of its fields") {
  const std::string part = html_table(client(), as(Format::html));
  CHECK(holds(part, "<tr><th scope=\"row\">name</th><td>Müller &amp; Söhne</td></tr>"));
  CHECK(holds(part, "first line of it<br><br>the last"));
  CHECK_FALSE(holds(part, "domain"));
}

TEST_CASE("shares are bars, and figures in time a line above the table") {
  CHECK(holds(svg_bar(0.345, "alarm"), "<rect class=\"fill alarm\" width=\"34.5\""));
  CHECK(holds(svg_bar(3, ""), "<rect class=\"fill\" width=\"100.0\""));
  const std::string part = html_table(by_month(3), as(Format::html));
  CHECK(part.starts_with("<figure><figcaption>TOUCHES</figcaption>"));
  CHECK(holds(part, "<polyline points=\"56.0,"));
  CHECK(holds(part, "2026-3: 30"));
  CHECK_FALSE(holds(html_table(by_month(1), as(Format::html)), "<svg"));
}

TEST_CASE("what stands beside a line is short enough for a phone") {
  const std::string line = svg_line("MINUTES", {{"2026-10", 150000}, {"2026-11", 178215}});
  for (const char* label : {">0</text>", ">50k</text>", ">200k</text>"}) CHECK(holds(line, label));
  CHECK(holds(svg_line("MINUTES", {{"2026-10", 0}, {"2026-11", 5000000}}), ">4M</text>"));
}

TEST_CASE("a table of many columns is set smaller") {
  Table table = one_column(std::string("x"));
  table.columns.resize(11, table.columns[0]);
  table.rows[0].cells.resize(11, table.rows[0].cells[0]);
  CHECK(html_table(table, as(Format::html)).starts_with("<table class=\"wide\">\n"));
}

TEST_CASE("nothing found is a page without a table") {
  CHECK(html_table(no_followups(), as(Format::html)).empty());
  CHECK(holds(render(no_followups(), as(Format::html)), "<main>\n</main>"));
}

TEST_CASE("what a search has found is marked, and its marks hold no markup of the data") {
  Table table = one_column(Value());
  table.rows[0].cells[0] = Cell(Value(), "<offer> & offer");
  table.rows[0].cells[0].marks = Marks{{0, 7}, {10, 15}, {12, 99}};
  CHECK(holds(html_table(table, as(Format::html)),
              "><mark>&lt;offer&gt;</mark> &amp; <mark>offer</mark></td>"));
}

TEST_CASE("each tone is a class of its own") {
  for (const auto& [tone, name] : {std::pair(Tone::strong, "strong"), std::pair(Tone::good, "good"),
                                   std::pair(Tone::warning, "warning"), std::pair(Tone::alarm, "alarm")}) {
    CAPTURE(name);
    Table table = one_column(Value());
    table.rows[0].cells[0] = Cell(Value(), "x", tone);
    CHECK(holds(html_table(table, as(Format::html)), "<td class=\"" + std::string(name) + "\""));
  }
}
