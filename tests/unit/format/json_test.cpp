#include <doctest/doctest.h>

#include <limits>
#include <string>

#include "support/strings.hpp"
#include "tend/text.hpp"
#include "unit/format/sample.hpp"

using namespace tend;
using namespace tend::test;
using namespace std::string_literals;

TEST_CASE("a list is an indented array of flat objects") {
  CHECK(render(followups(), as(Format::json)) ==
        "[\n"
        "  {\n"
        "    \"id\": 7,\n"
        "    \"uid\": \"u-7\",\n"
        "    \"client\": \"acme\",\n"
        "    \"text\": \"send the offer\",\n"
        "    \"due\": \"2026-11-27\",\n"
        "    \"price\": {\"amount\":\"1200.00\",\"currency\":\"EUR\"}\n"
        "  },\n"
        "  {\n"
        "    \"id\": 12,\n"
        "    \"uid\": \"u-12\",\n"
        "    \"client\": \"株式会社\",\n"
        "    \"text\": \"call\\nback\",\n"
        "    \"due\": \"2026-11-20\",\n"
        "    \"price\": null\n"
        "  }\n"
        "]\n");
}

TEST_CASE("an empty list is an empty array, as JSON lines it is nothing") {
  CHECK(render(no_followups(), as(Format::json)) == "[]\n");
  CHECK(render(no_followups(), as(Format::ndjson)) == "");
}

TEST_CASE("a single record is an object") {
  CHECK(render(client(), as(Format::json)) ==
        "{\n"
        "  \"id\": 1,\n"
        "  \"uid\": \"u-1\",\n"
        "  \"name\": \"Müller & Söhne\",\n"
        "  \"domain\": null,\n"
        "  \"body\": \"first line of it\\n\\nthe last\"\n"
        "}\n");
}

TEST_CASE("JSON lines are compact, one object a line") {
  CHECK(render(followups(), as(Format::ndjson)) ==
        "{\"id\":7,\"uid\":\"u-7\",\"client\":\"acme\",\"text\":\"send the offer\",\"due\":\"2026-11-27\","
        "\"price\":{\"amount\":\"1200.00\",\"currency\":\"EUR\"}}\n"
        "{\"id\":12,\"uid\":\"u-12\",\"client\":\"株式会社\",\"text\":\"call\\nback\",\"due\":\"2026-11-20\","
        "\"price\":null}\n");
}

TEST_CASE("every kind of value has its JSON") {
  CHECK(json_text({}) == "null");
  CHECK(json_text(true) == "true");
  CHECK(json_text(std::numeric_limits<std::int64_t>::min()) == "-9223372036854775808");
  CHECK(json_text(0.1) == "0.1");
  CHECK(json_text(5.0) == "5");
  CHECK(json_text(std::numeric_limits<double>::quiet_NaN()) == "null");
  CHECK(json_text(-std::numeric_limits<double>::infinity()) == "null");
  CHECK(json_text(Moment(std::chrono::seconds(0))) == "\"1970-01-01T00:00:00Z\"");
  CHECK(json_text(ClockTime(495)) == "\"08:15\"");
  CHECK(json_text(Link{}) == "null");
  CHECK(json_text(Link{3, ""}) == "3");
  CHECK(json_text(Links{{3, "anna"}, {4, ""}}) == "[\"anna\",4]");
  CHECK(json_text(Words{"key", "vip"}) == "[\"key\",\"vip\"]");
  CHECK(json_text(Words{}) == "[]");
  CHECK(json_text(Pairs{{"floor", "3"}, {"he said", "\"no\""}}) ==
        "{\"floor\":\"3\",\"he said\":\"\\\"no\\\"\"}");
}

TEST_CASE("texts are escaped, and what a terminal might act on too") {
  CHECK(json_text("\"\\/\b\f\n\r\t\0\x1b\x7f"s) ==
        "\"\\\"\\\\/\\u0008\\u000c\\n\\r\\t\\u0000\\u001b\\u007f\"");
  CHECK(json_text("\u009b\u202e\u2028\ufeff"s) == "\"\\u009b\\u202e\\u2028\\ufeff\"");
  CHECK(json_text("Müller 👩‍👩‍👧‍👦"s) == "\"Müller 👩‍👩‍👧‍👦\"");
}

TEST_CASE("invalid bytes become the replacement character") {
  CHECK(json_text("a\xff\xed\xa0\x80z"s) == "\"a\ufffd\ufffd\ufffd\ufffdz\"");
}

TEST_CASE("the JSON of any text is valid UTF-8 in one line") {
  RandomTexts random(8);
  for (int i = 0; i < 2000; ++i) {
    const std::string json = json_text(random.text(12));
    CHECK(is_valid_utf8(json));
    CHECK(json.find_first_of("\x1b\n\r\t\x7f") == std::string::npos);
  }
}
