#include <doctest/doctest.h>

#include "support/errors.hpp"
#include "tend/error.hpp"
#include "tend/record.hpp"

using namespace tend;
using tend::test::error_text;

namespace {

constexpr std::string_view sizes[] = {"small", "medium", "large"};

Field of(Type type) {
  Field field;
  field.name = "thing";
  field.type = type;
  field.choices = sizes;
  return field;
}

// Monday, 2026-11-23 09:15 UTC.
const Now& now() {
  static const Now monday_morning{*moment_from_iso("2026-11-23T09:15:00Z"), utc_zone()};
  return monday_morning;
}

Value value(Type type, std::string_view text) { return parse_value(of(type), text, {&now(), "EUR"}); }
std::string field_refusal(Type type, std::string_view text) {
  return error_text([&] { value(type, text); });
}

}  // namespace

TEST_CASE("an empty text is no value, of every type") {
  for (int type = 0; type <= static_cast<int>(Type::pairs); ++type) {
    CHECK(is_null(value(static_cast<Type>(type), "")));
  }
}

TEST_CASE("a text becomes the value that its field is of") {
  CHECK(value(Type::number, "-12") == Value(std::int64_t{-12}));
  CHECK(value(Type::text, " as it is ") == Value(std::string(" as it is ")));
  for (const char* yes : {"yes", "True", "1"}) CHECK(value(Type::flag, yes) == Value(true));
  for (const char* no : {"no", "FALSE", "0"}) CHECK(value(Type::flag, no) == Value(false));
  CHECK(value(Type::choice, "Medium") == Value(std::string("medium")));
  CHECK(value(Type::date, "fri") == Value(*date_from_iso("2026-11-27")));
  CHECK(value(Type::moment, "yesterday 08:15") == Value(*moment_from_iso("2026-11-22T08:15:00Z")));
  CHECK(value(Type::moment, "fri") == Value(*moment_from_iso("2026-11-20T00:00:00Z")));
  CHECK(value(Type::clock, "08:15") == Value(ClockTime(495)));
  CHECK(value(Type::currency, "usd") == Value(std::string("USD")));
  CHECK(value(Type::money, "1.200,50") == Value(Money{120050, "EUR"}));
  CHECK(std::get<Link>(value(Type::link, "acme")).label == "acme");
  CHECK(std::get<Links>(value(Type::links, "Jane")).at(0).label == "Jane");
  CHECK(value(Type::words, "VIP, key ,,vip") == Value(Words{"key", "vip"}));
  CHECK(value(Type::pairs, "b=2, a=x=y") == Value(Pairs{{"a", "x=y"}, {"b", "2"}}));
  CHECK(is_null(value(Type::words, " , ")));
}

TEST_CASE("a text that is no value of its field is refused with what is wanted") {
  CHECK(field_refusal(Type::number, "12a") == "bad thing '12a'\na whole number is wanted");
  CHECK(field_refusal(Type::number, "99999999999999999999") ==
        "bad thing '99999999999999999999'\na whole number is wanted");
  for (const char* none : {"inf", "nan", "1.2.3"})
    CHECK(field_refusal(Type::decimal, none).ends_with("\na number is wanted"));
  CHECK(field_refusal(Type::flag, "maybe") == "bad thing 'maybe'\n'yes' or 'no' is wanted");
  CHECK(field_refusal(Type::choice, "lrge") == "bad thing 'lrge'\ndid you mean 'large'?");
  CHECK(field_refusal(Type::choice, "xyz") == "bad thing 'xyz'\none of: small, medium, large");
  CHECK(field_refusal(Type::clock, "8:15") == "bad thing '8:15'\na time such as 08:15 is wanted");
  CHECK(field_refusal(Type::pairs, "region") == "bad thing 'region'\n'key=value' is wanted");
  CHECK(field_refusal(Type::pairs, "=north") == "bad thing '=north'\n'key=value' is wanted");
  CHECK(field_refusal(Type::text, "a\xff") == "bad thing 'a\\xff'\nthe text is not UTF-8");
}

TEST_CASE("a filter is taken apart at its first sign, the longer signs first") {
  static constexpr Field fields[] = {computed("size", Type::number, "size", ""),
                                     computed("name", Type::text, "name", "")};
  static constexpr RecordType things{"thing", "things", "", 0, fields, "size"};
  const auto comparison = [](std::string_view text) {
    return parse_condition(things, text, {&now(), "EUR"}).at(0).comparison;
  };
  CHECK(comparison("size=1") == Comparison::equal);
  CHECK(comparison("size==1") == Comparison::equal);
  CHECK(comparison("size!=1") == Comparison::not_equal);
  CHECK(comparison("size<1") == Comparison::less);
  CHECK(comparison("size<=1") == Comparison::less_equal);
  CHECK(comparison("size>1") == Comparison::greater);
  CHECK(comparison("size>=1") == Comparison::greater_equal);
  CHECK(comparison("name~a=b") == Comparison::contains);
  CHECK(parse_condition(things, "name=a<b", {&now(), "EUR"}).at(0).operand == Value(std::string("a<b")));
  CHECK(is_null(parse_condition(things, "name!=", {&now(), "EUR"}).at(0).operand));
  CHECK(error_text([&] { comparison("=1"); }) == "bad filter '=1'\nfor example: tier=A, name~gmbh, due<=+7d");
  CHECK(error_text([&] { comparison("size<"); }) == "bad filter 'size<': there is nothing after the sign");
}

TEST_CASE("a day against a moment is the whole of that day") {
  static constexpr Field fields[] = {computed("at", Type::moment, "at", "")};
  static constexpr RecordType things{"thing", "things", "", 0, fields, "at"};
  const auto conditions = [](std::string_view text) {
    std::string told;
    for (const Condition& each : parse_condition(things, text, {&now(), "EUR"})) {
      const std::string_view signs[] = {"=", "!=", "<", "<=", ">", ">=", "~"};
      told += std::string(signs[static_cast<std::size_t>(each.comparison)]) + " " +
              iso(std::get<Moment>(each.operand)) + "\n";
    }
    return told;
  };
  CHECK(conditions("at=2026-11-20") == ">= 2026-11-20T00:00:00Z\n< 2026-11-21T00:00:00Z\n");
  CHECK(conditions("at<2026-11-20") == "< 2026-11-20T00:00:00Z\n");
  CHECK(conditions("at<=2026-11-20") == "< 2026-11-21T00:00:00Z\n");
  CHECK(conditions("at>2026-11-20") == ">= 2026-11-21T00:00:00Z\n");
  CHECK(conditions("at>=2026-11-20") == ">= 2026-11-20T00:00:00Z\n");
  CHECK(conditions("at>2026-11-20 08:15") == "> 2026-11-20T08:15:00Z\n");
  CHECK(error_text([&] { conditions("at!=2026-11-20"); }) ==
        "bad filter 'at!=2026-11-20': a day is compared with = < <= > >=");
}

TEST_CASE("an order has fields, each with its direction") {
  static constexpr Field fields[] = {computed("size", Type::number, "size", ""),
                                     computed("name", Type::text, "name", "")};
  static constexpr RecordType things{"thing", "things", "", 0, fields, "size"};
  const std::vector<Order> order = parse_order(things, "-size, +name");
  REQUIRE(order.size() == 2);
  CHECK(order[0].field->name == "size");
  CHECK(order[0].descending);
  CHECK(order[1].field->name == "name");
  CHECK_FALSE(order[1].descending);
}
