#include <doctest/doctest.h>

#include "unit/format/sample.hpp"

using namespace tend;
using namespace tend::test;

namespace {

Table shares() {
  Table table;
  table.columns = {{.key = "name", .heading = "NAME", .shrink = 0},
                   bar_column("share_bar"),
                   {.key = "share", .heading = "SHARE", .right = true}};
  const std::pair<const char*, double> rows[] = {
      {"all", 1}, {"half", 0.5}, {"eighth", 0.0125}, {"none", 0}, {"more", 7}};
  for (const auto& [name, share] : rows) {
    table.rows.push_back({{Cell(std::string(name)), Cell(share), Cell(share)}, {}});
  }
  table.rows.push_back({{Cell(std::string("unknown")), Cell(), Cell()}, {}});
  return table;
}

}  // namespace

TEST_CASE("a bar is drawn in eighths of ten cells, within its column") {
  CHECK(render(shares(), as(Format::table)) ==
        "NAME                 SHARE\n"
        "all      ██████████      1\n"
        "half     █████         0.5\n"
        "eighth   ▏            0.01\n"
        "none                     0\n"
        "more     ██████████      7\n"
        "unknown\n");
}

TEST_CASE("a terminal without eighth blocks has no bars") {
  RenderOptions options = as(Format::table);
  options.unicode = false;
  CHECK(render(shares(), options).starts_with("NAME     SHARE\nall          1\n"));
}

TEST_CASE("bars are for people who look: plain, markdown and machine formats have none") {
  for (const Format format : {Format::plain, Format::markdown, Format::csv, Format::json}) {
    const std::string text = render(shares(), as(format));
    CAPTURE(text);
    CHECK(text.find("█") == std::string::npos);
    CHECK(text.find("bar") == std::string::npos);
  }
}
