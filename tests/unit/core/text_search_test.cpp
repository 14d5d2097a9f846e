#include <doctest/doctest.h>

#include <string>

#include "support/errors.hpp"
#include "support/strings.hpp"
#include "tend/text.hpp"

using namespace tend;
using Strings = std::vector<std::string>;

namespace {

std::string marked(const Excerpt& excerpt) {
  std::string out = excerpt.text;
  for (auto mark = excerpt.marks.rbegin(); mark != excerpt.marks.rend(); ++mark) {
    out.insert(mark->second, "]");
    out.insert(mark->first, "[");
  }
  return out;
}

std::string marked(std::string_view text, std::string_view query, std::size_t width = 60) {
  return marked(excerpt(text, parse_search(query), width));
}

}  // namespace

TEST_CASE("search text is the folded text and the german spelling of the words that have one") {
  CHECK(search_text("ACME Corp") == "acme corp");
  CHECK(search_text("Müller & Söhne GmbH") == "muller & sohne gmbh mueller soehne");
  CHECK(search_text("Café") == "cafe");
}

TEST_CASE("of a run of letters only the words are spelled the german way that differ by it") {
  CHECK(search_text("Café-Müller/ÖLE plain Ä") == "cafe-muller/ole plain a mueller oele ae");
  CHECK(search_text("Mu\u0308ller ab\u0308c") == "muller abc mueller");
  CHECK(search_text("straße ß") == "strasse ss");
  CHECK(search_text("Öl株Öl") == "ol 株 ol oel oel");
  CHECK(search_text("x\u0308 \u0308u a\u0308") == "x u a ae");
}

TEST_CASE("search text holds east asian characters one by one") {
  CHECK(search_text("NEC株式会社 x") == "nec 株 式 会 社 x");
  CHECK(search_text("삼성 ガス") == "삼 성 カ ス");
  CHECK(search_text("株。会") == "株 。 会");
  CHECK(search_text("株abc") == "株 abc");
}

TEST_CASE("a search is split into words, phrases and prefixes") {
  const auto words = parse_search("  Müller \"two  Words\" foo-bar pre* 株式x \"a b\"*  & \"\" ");
  REQUIRE(words.size() == 6);
  CHECK(words[0].tokens == Strings{"muller"});
  CHECK(words[1].tokens == Strings{"two", "words"});
  CHECK(words[2].tokens == Strings{"foo", "bar"});
  CHECK(words[3].tokens == Strings{"pre"});
  CHECK(words[3].prefix);
  CHECK(words[4].tokens == Strings{"株", "式", "x"});
  CHECK(words[5].tokens == Strings{"a", "b"});
  CHECK(words[5].prefix);
  CHECK_FALSE(words[1].prefix);
  CHECK(parse_search("x株")[0].tokens == Strings{"x", "株"});
}

TEST_CASE("a search without letters and digits is empty, and an open quote ends with the text") {
  CHECK(parse_search("").empty());
  CHECK(parse_search(" * \" - \" ").empty());
  CHECK(parse_search("\"open end").front().tokens == Strings{"open", "end"});
}

TEST_CASE("a word that is typed again is searched for once") {
  CHECK(parse_search(test::repeated("w W* ", 1000)).size() == 2);
}

TEST_CASE("more words than are searched for quickly are refused") {
  const std::string refusal = "too much to search for at once\n32 words at most, or 256 in phrases";
  std::string words;
  for (int i = 0; i < 32; ++i) words += std::to_string(i) + " ";
  CHECK(parse_search(words).size() == 32);
  CHECK(test::error_text([&] { parse_search(words + "more"); }) == refusal);
  const std::string phrase = test::repeated("渡", 256);
  CHECK(parse_search(phrase).front().tokens.size() == 256);
  CHECK(test::error_text([&] { parse_search(phrase + "辺"); }) == refusal);
}

TEST_CASE("an excerpt marks every match of every word") {
  CHECK(marked("Call the caller: call", "call") == "[Call] the caller: [call]");
  CHECK(marked("Call the caller: call", "call*") == "[Call] the [caller]: [call]");
  CHECK(marked("Müller met Mueller", "mueller") == "[Müller] met [Mueller]");
  CHECK(marked("Mu\u0308ller", "muller") == "[Mu\u0308ller]");
  CHECK(marked("MU\u0308LLER", "mueller") == "[MU\u0308LLER]");
  CHECK(marked("two words, two", "\"two words\"") == "[two words], two");
  CHECK(marked("a b a b", "b a") == "[a] [b] [a] [b]");
  CHECK(marked("two words, two", "\"two words\" words") == "[two words], two");
  CHECK(marked("a b c", "\"a b\" \"b c\"") == "[a b c]");
  CHECK(marked("株会", "株 会") == "[株][会]");
  CHECK(marked("株abc", "abc") == "株[abc]");
  CHECK(marked("か\u3099る", "か") == "[か\u3099]る");
  CHECK(marked("NEC株式会社", "株式") == "NEC[株式]会社");
  CHECK(marked("nothing here", "else") == "nothing here");
}

TEST_CASE("an excerpt is one safe line") {
  CHECK(marked(" one\r\n\ttwo \x1b[31m three\u202e", "two") == "one [two] [31m three\\u202e");
}

TEST_CASE("an excerpt is cut around the first match at whole words") {
  const std::string text =
      "The renewal was discussed at length and the price increase of March was refused by Anna";
  CHECK(marked(text, "renewal", 30) == "The [renewal] was discussed at…");
  CHECK(marked(text, "price", 30) == "…and the [price] increase of…");
  CHECK(marked("The Q3 renewal of all 40 seats was discussed", "renewal", 21) == "The Q3 [renewal] of…");
  CHECK(marked("one two three", "three", 13) == "one two [three]");
  CHECK(marked(text, "anna", 30) == "…of March was refused by [Anna]");
  CHECK(marked(text, "nowhere", 20) == "The renewal was…");
  CHECK(marked(text, "renewal", 1) == "…");
  CHECK(excerpt(text, parse_search("renewal"), 0).text == "");
}

TEST_CASE("an excerpt of a text without blanks is cut between characters") {
  CHECK(marked("一二三四五六七八九十百千万", "七", 12) == "…五六[七]八九…");
}

TEST_CASE("excerpts fit and their marks lie inside") {
  test::RandomTexts random(6);
  for (int i = 0; i < 3000; ++i) {
    const auto words = parse_search(random.text(4));
    const std::size_t width = random.number(30);
    const Excerpt found = excerpt(random.text(30), words, width);
    CHECK(cell_width(found.text) <= width);
    std::size_t last = 0;
    for (const auto& [first, second] : found.marks) {
      CHECK(first >= last);
      CHECK(second > first);
      last = second;
    }
    CHECK(last <= found.text.size());
  }
}

TEST_CASE("an excerpt of megabytes is made in linear time") {
  const std::string text =
      test::repeated("lorem ipsum ", 100000) + "needle" + test::repeated(" dolor", 100000);
  CHECK(marked(text, "needle", 30) == "…ipsum [needle] dolor dolor…");
  CHECK(cell_width(excerpt(test::repeated("x", 1000000), parse_search("x*"), 20).text) == 20);
}
