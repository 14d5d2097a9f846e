#include "tend/row_template.hpp"

#include <doctest/doctest.h>

#include "support/errors.hpp"
#include "unit/format/sample.hpp"

using namespace tend;
using namespace tend::test;

namespace {

std::string templated(std::string_view text) {
  return RowTemplate(text).lines(followups(), as(Format::plain));
}

std::string first_templated(std::string_view text) {
  const std::string lines = templated(text);
  return lines.substr(0, lines.find('\n'));
}

std::string template_refusal(std::string_view text) {
  return error_text([&] { templated(text); });
}

}  // namespace

TEST_CASE("a template makes a line of each row, and what is absent is empty") {
  CHECK(templated("{id} {client}: {price}") == "7 acme: 1200.00 EUR\n12 株式会社: \n");
  CHECK(templated("just text") == "just text\njust text\n");
}

TEST_CASE("doubled braces stand for themselves, and a backslash for a line break, a tab or itself") {
  CHECK(first_templated("{{{id}}}") == "{7}");
  CHECK(first_templated("a\\tb\\\\{id}") == "a\tb\\7");
  CHECK(templated("{id}\\n--") == "7\n--\n12\n--\n");
}

TEST_CASE("a form decides how a value reads") {
  CHECK(first_templated("{due} {due:human} {due:relative} {due:date}") ==
        "2026-11-27 Fri 27 Nov in 4 days 2026-11-27");
  CHECK(first_templated("{price} {price:iso} {price:human}") == "1200.00 EUR 1200.00 1,200.00 EUR");
  CHECK(first_templated("{price:json} {client:json}") == R"({"amount":"1200.00","currency":"EUR"} "acme")");
}

TEST_CASE("a moment has a time of day, a day has none, and another value stays what it is") {
  const RowTemplate row("{at:time} {at:date}");
  CHECK(row.lines(one_column(*moment_from_iso("2026-11-23T08:15:30Z"), "at"), as(Format::plain)) ==
        "08:15 2026-11-23\n");
  CHECK(row.lines(one_column(make_date(2026, 11, 23), "at"), as(Format::plain)) == " 2026-11-23\n");
  CHECK(row.lines(one_column(std::string("soon"), "at"), as(Format::plain)) == "soon soon\n");
}

TEST_CASE("widths count cells, whatever the script") {
  CHECK(templated("{client:9}|") == "acme     |\n株式会社 |\n");
  CHECK(templated("{client:>9}|") == "     acme|\n 株式会社|\n");
  CHECK(templated("{client:^9}|") == "  acme   |\n株式会社 |\n");
  CHECK(templated("{client:.5}|") == "acme|\n株式…|\n");
  CHECK(templated("{client:6.5}|") == "acme  |\n株式… |\n");
}

TEST_CASE("line breaks and control characters in data never leave the line") {
  CHECK(templated("{text}") == "send the offer\ncall back\n");
}

TEST_CASE("a template names each field once, in order") {
  CHECK(RowTemplate("{b} {a} {b:date} {custom.x}").fields() == std::vector<std::string>{"b", "a", "custom"});
}

TEST_CASE("what is no template is refused, with the way out") {
  CHECK(template_refusal("") == "bad template '': it is empty");
  CHECK(template_refusal("{id") == "bad template '{id': '{id' is not closed\nwrite '{{' for a brace");
  CHECK(template_refusal("id}") == "bad template 'id}': a '}' closes nothing\nwrite '}}' for a brace");
  CHECK(template_refusal("{}") == "bad template '{}': '{}' names no field\nfor example: '{name}'");
  CHECK(template_refusal("{id:dat}") ==
        "bad template '{id:dat}': ':dat' is no form and no width\ndid you mean 'date'?");
  CHECK(template_refusal("\\x") ==
        "bad template '\\x': a '\\' is followed by neither n, t nor '\\'\nwrite '\\\\' for one");
  CHECK(template_refusal("{clint}") == "unknown field 'clint'\ndid you mean 'client'?");
  CHECK(template_refusal("{client.x}") == "unknown field 'client.x'\n'client' has no parts");
}

TEST_CASE("any bytes are a template or refused, never a crash") {
  std::uint64_t seed = 20261125;
  const auto random = [&](std::size_t below) {
    seed = seed * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::size_t>(seed >> 33) % below;
  };
  constexpr std::string_view pieces[] = {"{",     "}",    "{{", "}}", ":",       "id",
                                         "due",   ">9",   "^",  ".3", "date",    "\\",
                                         "n",     "\xff", "株", " ",  "custom.", "99999999999999999999",
                                         "human", "price"};
  for (int run = 0; run < 20000; ++run) {
    std::string text;
    for (std::size_t i = random(12); i > 0; --i) text += pieces[random(std::size(pieces))];
    try {
      const std::string lines = templated(text);
      CHECK(lines.ends_with('\n'));
    } catch (const Error& error) {
      CHECK(error.exit() == Exit::usage);
    }
  }
}
