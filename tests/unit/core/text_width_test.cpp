#include <doctest/doctest.h>

#include <string>

#include "core/grapheme.hpp"
#include "core/utf8.hpp"
#include "support/strings.hpp"
#include "tend/text.hpp"

using namespace tend;
using Strings = std::vector<std::string>;

namespace {

bool is_grapheme_boundary(std::string_view text, std::size_t end) {
  std::size_t at = 0;
  while (at < end) at += grapheme_at(text, at).bytes;
  return at == end;
}

}  // namespace

TEST_CASE("width counts terminal cells, not bytes and not code points") {
  CHECK(cell_width("") == 0);
  CHECK(cell_width("plain") == 5);
  CHECK(cell_width("Müller") == 6);
  CHECK(cell_width("Mu\u0308ller") == 6);
  CHECK(cell_width("a\r\nü") == 3);
  CHECK(cell_width("株式会社") == 8);
  CHECK(cell_width("삼성") == 4);
  CHECK(cell_width("\u1112\u1161\u11ab") == 2);
  CHECK(cell_width("👩‍👩‍👧‍👦") == 2);
  CHECK(cell_width("👍🏽🇩🇪") == 4);
  CHECK(cell_width("❤") == 1);
  CHECK(cell_width("❤\ufe0f") == 2);
  CHECK(cell_width("❤\ufe0e") == 1);
  CHECK(cell_width("न\u093f") == 2);
  CHECK(cell_width("a\xff") == 2);
}

TEST_CASE("what is told apart as plain is shown and measured as the closer look says") {
  CHECK(plain_cells("Łódź & Söhne 株式会社 Ελλάδα Москва 삼성") == 40);
  CHECK(plain_cells("„עזרא“ – قلم: 5 €…") == 18);
  for (const char* closer :
       {"a\u0308", "tab\t", "a\x7f", "\u00ad", "\u200d", "👍", "न\u093f", "a\xff", "\xc3", "❤"})
    CHECK_MESSAGE(plain_cells(closer) == std::nullopt, closer);
  for (char32_t point = 1; point < 0xD800; ++point) {
    std::string twice;
    append_utf8(twice, point);
    const std::size_t bytes = twice.size();
    append_utf8(twice, point);
    const auto cells = plain_cells(twice);
    if (!cells) continue;
    const Grapheme first = grapheme_at(twice, 0);
    CHECK_MESSAGE((first.bytes == bytes && first.cells * 2 == *cells), int(point));
    CHECK_MESSAGE(visible("\x1b" + twice) == "\\x1b" + twice, int(point));
  }
}

TEST_CASE("what is ASCII is told at any length") {
  for (std::size_t length = 0; length < 20; ++length) {
    const std::string plain(length, 'x');
    CHECK(is_ascii(plain));
    CHECK_FALSE(is_ascii(plain + "\x80"));
  }
}

TEST_CASE("cutting ends in an ellipsis and only where something is cut") {
  CHECK(cut("Acme", 4) == "Acme");
  CHECK(cut("Acme Corp", 6) == "Acme…");
  CHECK(cut("Acme Corp", 7) == "Acme C…");
  CHECK(cut("Acme", 1) == "…");
  CHECK(cut("Acme", 0) == "");
  CHECK(cut("株式会社", 8) == "株式会社");
  CHECK(cut("株式会社", 7) == "株式会…");
  CHECK(cut("株式会社", 6) == "株式…");
  CHECK(cut("Mu\u0308ller", 3) == "Mu\u0308…");
  CHECK(cut("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 3) == "👩‍👩‍👧‍👦…");
}

TEST_CASE("cutting never exceeds the width and never splits a grapheme") {
  test::RandomTexts random(4);
  for (int i = 0; i < 5000; ++i) {
    const std::string text = visible(random.text(14));
    const std::size_t width = random.number(20);
    const std::string out = cut(text, width);
    CHECK(cell_width(out) <= width);
    if (cell_width(text) <= width) CHECK(out == text);
    if (out != text && width > 0) {
      REQUIRE(out.ends_with("…"));
      const std::string kept = out.substr(0, out.size() - std::string_view("…").size());
      CHECK(text.starts_with(kept));
      CHECK(is_grapheme_boundary(text, kept.size()));
    }
  }
}

TEST_CASE("padding fills up to the width and never cuts") {
  CHECK(pad_right("株", 4) == "株  ");
  CHECK(pad_left("12", 4) == "  12");
  CHECK(pad_right("longer", 2) == "longer");
  CHECK(pad_left("longer", 2) == "longer");
}

TEST_CASE("wrapping breaks at blanks, and long words hard") {
  CHECK(wrap("the quick brown fox", 10) == Strings{"the quick", "brown fox"});
  CHECK(wrap("a internationalisation b", 8) == Strings{"a", "internat", "ionalisa", "tion b"});
  CHECK(wrap("株式会社トヨタ", 5) == Strings{"株式", "会社", "トヨ", "タ"});
  CHECK(wrap("exactly ten", 7) == Strings{"exactly", "ten"});
  CHECK(wrap("a   b", 3) == Strings{"a", "b"});
}

TEST_CASE("wrapping keeps line breaks, indents and empty lines") {
  CHECK(wrap("one\n\n  two three\r\n", 7) == Strings{"one", "", "  two", "three"});
  CHECK(wrap("one\ntwo", 0) == Strings{"one", "two"});
  CHECK(wrap("", 10) == Strings{""});
}

TEST_CASE("wrapped lines fit and lose nothing but blanks") {
  test::RandomTexts random(5);
  for (int i = 0; i < 3000; ++i) {
    const std::string text = visible(random.text(20));
    std::string joined;
    for (const std::string& line : wrap(text, 2 + random.number(12))) joined += line;
    std::string expected = text;
    std::erase(joined, ' ');
    std::erase(expected, ' ');
    CHECK(joined == expected);
  }
  for (int i = 0; i < 3000; ++i) {
    const std::size_t width = 2 + random.number(12);
    for (const std::string& line : wrap(visible(random.text(20), true), width))
      CHECK(cell_width(line) <= width);
  }
}

TEST_CASE("a megabyte is measured, cut and wrapped in linear time") {
  const std::string word = test::repeated("w", 1000000);
  const std::string marks = "a" + test::repeated("\u0301", 500000);
  const std::string wide = test::repeated("株", 300000);
  CHECK(cell_width(word) == 1000000);
  CHECK(cell_width(marks) == 1);
  CHECK(cut(wide, 9) == "株株株株…");
  CHECK(wrap(word, 80).size() == 12500);
  CHECK(wrap(test::repeated(" ", 1000000) + "x", 80) == Strings{"", "x"});
}
