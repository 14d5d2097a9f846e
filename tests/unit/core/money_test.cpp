#include "tend/money.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <string>

#include "support/errors.hpp"

using namespace tend;
using tend::test::error_text;

namespace {

std::string money(const std::string& text, const char* currency = "EUR") {
  const Money result = parse_money(text, currency);
  return decimal(result) + " " + result.currency;
}

std::string money_refusal(const std::string& text, const char* currency = "EUR") {
  return error_text([&] { money(text, currency); });
}

std::string refused_amount(const std::string& text, const std::string& why) {
  return "cannot read the amount '" + text + "': " + why;
}

const std::string amount_forms = "\nwrite it as 1200 or 1200.50";

}  // namespace

TEST_CASE("an amount is read with a decimal dot or comma") {
  CHECK(parse_money("1200", "EUR") == Money{120000, "EUR"});
  CHECK(money("1200.50") == "1200.50 EUR");
  CHECK(money("1200,50") == "1200.50 EUR");
  CHECK(money("1200.5") == "1200.50 EUR");
  CHECK(money("0") == "0.00 EUR");
  CHECK(money("0,05") == "0.05 EUR");
  CHECK(money(" 12.30 ") == "12.30 EUR");
  CHECK(money("007") == "7.00 EUR");
}

TEST_CASE("an amount is read with its thousands grouped") {
  CHECK(money("1,200.50") == "1200.50 EUR");
  CHECK(money("1.200,50") == "1200.50 EUR");
  CHECK(money("1 200") == "1200.00 EUR");
  CHECK(money("1 200,5") == "1200.50 EUR");
  CHECK(money("1'200.50") == "1200.50 EUR");
  CHECK(money("1\u00a0200,50") == "1200.50 EUR");
  CHECK(money("1\u202f200\u202f300") == "1200300.00 EUR");
  CHECK(money("1,200,300") == "1200300.00 EUR");
  CHECK(money("12.345.678,9") == "12345678.90 EUR");
}

TEST_CASE("a currency stands before or after the amount") {
  CHECK(money("1200 USD") == "1200.00 USD");
  CHECK(money("usd 1200") == "1200.00 USD");
  CHECK(money("1200usd") == "1200.00 USD");
  CHECK(money("€1200", "USD") == "1200.00 EUR");
  CHECK(money("1.200,50 €", "USD") == "1200.50 EUR");
  CHECK(money("$1,200.50") == "1200.50 USD");
  CHECK(money("£ 5") == "5.00 GBP");
  CHECK(money("CHF 1'200") == "1200.00 CHF");
  CHECK(money("5", "chf") == "5.00 CHF");
}

TEST_CASE("currencies have their own number of decimals") {
  CHECK(minor_digits("EUR") == 2);
  CHECK(minor_digits("JPY") == 0);
  CHECK(minor_digits("KRW") == 0);
  CHECK(minor_digits("KWD") == 3);
  CHECK(minor_digits("BHD") == 3);
  CHECK(minor_digits("CLF") == 4);
  CHECK(parse_money("1200 JPY", "EUR") == Money{1200, "JPY"});
  CHECK(parse_money("1200.5 KWD", "EUR") == Money{1200500, "KWD"});
  CHECK(money("1,200.345 KWD") == "1200.345 KWD");
  CHECK(money_refusal("1200.50 JPY") == refused_amount("1200.50 JPY", "JPY has no decimals") + amount_forms);
  CHECK(money_refusal("1200.505") == refused_amount("1200.505", "EUR has 2 decimals") + amount_forms);
  CHECK(money_refusal("0,200") == refused_amount("0,200", "EUR has 2 decimals") + amount_forms);
  CHECK(money_refusal("1200.5055 KWD") ==
        refused_amount("1200.5055 KWD", "KWD has 3 decimals") + amount_forms);
}

TEST_CASE("an amount with two readings is refused with both") {
  const std::string why = "the last three digits could be hundreds or decimals";
  CHECK(money_refusal("1,200") == refused_amount("1,200", why) + "\nwrite 1200 or 1.20");
  CHECK(money_refusal("1.200") == refused_amount("1.200", why) + "\nwrite 1200 or 1.20");
  CHECK(money_refusal("123,456 EUR") == refused_amount("123,456 EUR", why) + "\nwrite 123456 or 123.45");
  CHECK(money_refusal("1,200 JPY") == refused_amount("1,200 JPY", why) + "\nwrite 1200");
  CHECK(money_refusal("1.234 KWD") == refused_amount("1.234 KWD", why) + "\nwrite 1234 or 01.234");
}

TEST_CASE("digits that leave one reading decide") {
  CHECK(money("01.234 KWD") == "1.234 KWD");
  CHECK(money("0.234 KWD") == "0.234 KWD");
  CHECK(money("1234,567 KWD") == "1234.567 KWD");
  CHECK(money("1.23") == "1.23 EUR");
}

TEST_CASE("what is no amount is refused") {
  const std::string why = "it is not a number with at most one currency";
  for (const char* text : {"EUR", "abc", "1200 EURO", "EUR 1200 USD", "1200.", ".50", "1..2", "1e3", "12%",
                           "+-", "1200 E", "+5", "$", "5 $ $"}) {
    CAPTURE(text);
    CHECK(money_refusal(text) == refused_amount(text, why) + amount_forms);
  }
  for (const char* text :
       {"1,20,000", "12 34", "1200 300", "1.200.30", "1,200 300", "1,200,50", "1,2345,678", "0,200,300"}) {
    CAPTURE(text);
    CHECK(money_refusal(text) == refused_amount(text, "the digits are not grouped in threes") + amount_forms);
  }
  CHECK(money_refusal("") == refused_amount("", "it is empty") + amount_forms);
  CHECK(money_refusal("-5") == refused_amount("-5", "it is negative") + amount_forms);
  CHECK(money_refusal("EUR -5") == refused_amount("EUR -5", "it is negative") + amount_forms);
}

TEST_CASE("an amount that does not fit is refused") {
  CHECK(money("92233720368547758.07") == "92233720368547758.07 EUR");
  CHECK(money_refusal("92233720368547758.08") ==
        refused_amount("92233720368547758.08", "it is too large") + "\nthe largest amount has 18 digits");
  CHECK(money("9223372036854775807 JPY") == "9223372036854775807 JPY");
  CHECK(money_refusal("9223372036854775808 JPY") ==
        refused_amount("9223372036854775808 JPY", "it is too large") + "\nthe largest amount has 18 digits");
}

TEST_CASE("hostile amounts are refused, shortened and with nothing a terminal obeys") {
  CHECK(money_refusal(std::string(200'000, '9')) ==
        refused_amount(std::string(39, '9') + "…", "it is too long") + amount_forms);
  CHECK(money_refusal(std::string("5\0", 2)) ==
        refused_amount("5\\x00", "it is not a number with at most one currency") + amount_forms);
  CHECK(money_refusal("\xff\x1b") ==
        refused_amount("\\xff\\x1b", "it is not a number with at most one currency") + amount_forms);
}

TEST_CASE("a currency is three letters") {
  CHECK(parse_currency("eur") == "EUR");
  CHECK(parse_currency(" Usd ") == "USD");
  for (const char* text : {"", "EU", "EURO", "E1R", "€"}) {
    CAPTURE(text);
    CHECK(error_text([&] {
            parse_currency(text);
          }).ends_with(": it is not three letters\nwrite its ISO 4217 code, such as EUR"));
  }
}

TEST_CASE("an amount for people has its thousands grouped and its currency") {
  CHECK(human(Money{120000, "EUR"}) == "1,200.00 EUR");
  CHECK(human(Money{5, "EUR"}) == "0.05 EUR");
  CHECK(human(Money{99999, "EUR"}) == "999.99 EUR");
  CHECK(human(Money{-123456789, "USD"}) == "-1,234,567.89 USD");
  CHECK(human(Money{1200, "JPY"}) == "1,200 JPY");
  CHECK(human(Money{0, "JPY"}) == "0 JPY");
  CHECK(human(Money{1234567, "KWD"}) == "1,234.567 KWD");
}

TEST_CASE("an amount for machines is a plain decimal and comes back the same") {
  CHECK(decimal(Money{-5, "EUR"}) == "-0.05");
  CHECK(decimal(Money{INT64_MIN, "EUR"}) == "-92233720368547758.08");
  for (const Money& amount :
       {Money{0, "EUR"}, Money{120050, "EUR"}, Money{-5, "EUR"}, Money{INT64_MIN, "EUR"},
        Money{INT64_MAX, "KWD"}, Money{1234, "KWD"}, Money{1200, "JPY"}})
    CHECK(money_from_decimal(decimal(amount), amount.currency) == amount);
  CHECK(money_from_decimal("1200.5", "EUR") == Money{120050, "EUR"});
  for (const char* text :
       {"", "-", ".5", "5.", "1,200", "1 200", "1.234", "+5", "--5", "5x", "99999999999999999999"}) {
    CAPTURE(text);
    CHECK_FALSE(money_from_decimal(text, "EUR"));
  }
}
