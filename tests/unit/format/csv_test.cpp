#include <doctest/doctest.h>

#include <string>

#include "unit/format/sample.hpp"

using namespace tend;
using namespace tend::test;
using namespace std::string_literals;

TEST_CASE("of a list in a file, what would be read as several stands in quotes") {
  const auto cell_of = [](const Value& value) {
    std::string text = render(one_column(value), as(Format::csv));
    return text.substr(text.find('\n') + 1);
  };
  CHECK(cell_of(Links{{1, "Ann"}, {2, R"(Hans; Maier, "H")"}}) ==
        "\"Ann;\"\"Hans; Maier, \"\"\"\"H\"\"\"\"\"\"\"\n");
  CHECK(cell_of(Pairs{{"a", "1;b=2"}, {"c", "3"}}) == "\"\"\"a=1;b=2\"\";c=3\"\n");
  CHECK(cell_of(Words{"key", "vip"}) == "key;vip\n");
}

TEST_CASE("CSV has keys as header, ISO dates, and the currency in a column of its own") {
  CHECK(render(followups(), as(Format::csv)) ==
        "id,uid,client,text,due,price,currency\n"
        "7,u-7,acme,send the offer,2026-11-27,1200.00,EUR\n"
        "12,u-12,株式会社,\"call\nback\",2026-11-20,,\n");
}

TEST_CASE("an empty list is the same header") {
  CHECK(render(no_followups(), as(Format::csv)) == "id,uid,client,text,due,price,currency\n");
  CHECK(render(no_followups(), without_header(as(Format::csv))) == "");
}

TEST_CASE("CSV without header is the rows alone") {
  CHECK(render(one_column(true), without_header(as(Format::csv))) == "true\n");
}

TEST_CASE("a table with a currency column needs no other") {
  Table table = one_column(Money{5, "EUR"}, "price");
  table.columns.push_back({"currency", "CURRENCY"});
  table.rows[0].cells.emplace_back("EUR"s);
  CHECK(render(table, as(Format::csv)) == "price,currency\n0.05,EUR\n");
}

TEST_CASE("several money columns have a currency each") {
  Table table = one_column(Money{500, "EUR"}, "price");
  table.columns.push_back({"arr", "ARR"});
  table.rows[0].cells.emplace_back(Money{7, "JPY"});
  CHECK(render(table, as(Format::csv)) == "price,price_currency,arr,arr_currency\n5.00,EUR,7,JPY\n");
}

TEST_CASE("CSV quotes separators, quotes and line breaks, and nothing else") {
  CHECK(render(one_column("a,b"s), as(Format::csv)) == "name\n\"a,b\"\n");
  CHECK(render(one_column("say \"no\""s), as(Format::csv)) == "name\n\"say \"\"no\"\"\"\n");
  CHECK(render(one_column("a\r\nb"s), as(Format::csv)) == "name\n\"a\r\nb\"\n");
  CHECK(render(one_column(" a;b\tc\\ "s), as(Format::csv)) == "name\n a;b\tc\\ \n");
}

TEST_CASE("a line of one empty field is quoted, so that it is a line") {
  CHECK(render(one_column({}), as(Format::csv)) == "name\n\"\"\n");
}

TEST_CASE("lists are joined by semicolons") {
  CHECK(machine_text(Words{"key", "vip"}) == "key;vip");
  CHECK(machine_text(Links{{3, "anna"}, {4, ""}}) == "anna;4");
  CHECK(machine_text(Pairs{{"a", "1"}, {"b", "2"}}) == "a=1;b=2");
}

TEST_CASE("TSV writes tabs, line breaks and backslashes as two characters") {
  CHECK(render(one_column("a\tb\nc\rd\\e\"f"s), as(Format::tsv)) == "name\na\\tb\\nc\\rd\\\\e\"f\n");
  CHECK(render(followups(), as(Format::tsv)) ==
        "id\tuid\tclient\ttext\tdue\tprice\tcurrency\n"
        "7\tu-7\tacme\tsend the offer\t2026-11-27\t1200.00\tEUR\n"
        "12\tu-12\t株式会社\tcall\\nback\t2026-11-20\t\t\n");
}

TEST_CASE("CSV for a German Excel has semicolons, CR LF and decimal commas") {
  CHECK(render_excel_csv(followups(), as(Format::csv)) ==
        "id;uid;client;text;due;price;currency\r\n"
        "7;u-7;acme;send the offer;2026-11-27;1200,00;EUR\r\n"
        "12;u-12;株式会社;\"call\nback\";2026-11-20;;\r\n");
  CHECK(render_excel_csv(one_column(0.25), as(Format::csv)) == "name\r\n0,25\r\n");
  CHECK(render_excel_csv(one_column("a;b, \"c\""s), as(Format::csv)) == "name\r\n\"a;b, \"\"c\"\"\"\r\n");
}

TEST_CASE("CSV for Excel guards texts that it would take for formulas, and leaves numbers alone") {
  for (const char* text : {"=1+1", "+49 30 1", "-cmd", "@sum", "\tx"})
    CHECK(render_excel_csv(one_column(std::string(text)), as(Format::csv)) == "name\r\n'"s + text + "\r\n");
  CHECK(render_excel_csv(one_column(Words{"=a", "b"}), as(Format::csv)) == "name\r\n\"'=a;b\"\r\n");
  CHECK(render_excel_csv(one_column(std::int64_t{-4}), as(Format::csv)) == "name\r\n-4\r\n");
  CHECK(render_excel_csv(one_column(Money{-450, "EUR"}, "price"), as(Format::csv)) ==
        "price;currency\r\n-4,50;EUR\r\n");
  CHECK(render_excel_csv(one_column("a=b"s), as(Format::csv)) == "name\r\na=b\r\n");
}

TEST_CASE("CSV for Excel tells the time on the wall") {
  RenderOptions options = as(Format::csv);
  options.zone.local = [](Moment moment) {
    return LocalTime{moment.time_since_epoch() + std::chrono::hours(1)};
  };
  CHECK(render_excel_csv(one_column(*moment_from_iso("2026-11-27T23:30:00Z"), "at"), options) ==
        "at\r\n2026-11-28 00:30\r\n");
}
