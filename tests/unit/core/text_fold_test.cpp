#include <doctest/doctest.h>

#include <string>

#include "support/strings.hpp"
#include "tend/text.hpp"

using namespace tend;
using Strings = std::vector<std::string>;

TEST_CASE("folding makes case, accents and blanks the same") {
  CHECK(fold("Müller") == "muller");
  CHECK(fold("  ACME \t\n Corp ") == "acme corp");
  CHECK(fold("Mu\u0308ller") == "muller");
  CHECK(fold("Crème\u00a0BRÛLÉE") == "creme brulee");
  CHECK(fold("ΆΣΟΣ") == fold("άσος"));
  CHECK(fold("ＡＣＭＥ ﬁne") == "acme fine");
  CHECK(fold("") == "");
  CHECK(fold(" \n ") == "");
}

TEST_CASE("folding spells out letters that do not decompose") {
  CHECK(fold("Straße GROẞ") == "strasse gross");
  CHECK(fold("Łódź Øresund Æsir Œuvre Đorđe ılık İzmir Þór") ==
        "lodz oresund aesir oeuvre dorde ilik izmir thor");
}

TEST_CASE("folding makes typographic quotes and dashes plain and drops what is never shown") {
  CHECK(fold("O’Brien – Söhne") == "o'brien - sohne");
  CHECK(fold("ac\u00adme\u200b") == "acme");
}

TEST_CASE("german folding writes umlauts as two letters, however they are composed") {
  CHECK(fold_german("Müller ÄÖÜ") == "mueller aeoeue");
  CHECK(fold_german("Mu\u0308ller") == "mueller");
  CHECK(fold_german("Noël naïve") == "noel naive");
  CHECK(fold_german("Straße") == "strasse");
}

TEST_CASE("korean folds to whole syllables, composed or not") {
  CHECK(fold("\u1112\u1161\u11ab") == "한");
  CHECK(fold("삼성") == "삼성");
  CHECK(fold("가힣") == "가힣");
}

TEST_CASE("invalid bytes fold to the replacement character") {
  CHECK(fold("a\xff"
             "B") ==
        "a\ufffd"
        "b");
}

TEST_CASE("a text has one key or two, and the german one comes second") {
  CHECK(fold_keys("Müller") == Strings{"muller", "mueller"});
  CHECK(fold_keys("Acme") == Strings{"acme"});
  CHECK(fold_keys("Café") == Strings{"cafe"});
}

TEST_CASE("a part is found in either spelling") {
  CHECK(contains_folded("Müller GmbH", "MULLER"));
  CHECK(contains_folded("Müller GmbH", "mueller"));
  CHECK(contains_folded("Mueller GmbH", "müller"));
  CHECK(contains_folded("anything", ""));
  CHECK_FALSE(contains_folded("Müller", "miller"));
}

TEST_CASE("folding twice changes nothing more") {
  test::RandomTexts random(1);
  for (int i = 0; i < 2000; ++i) {
    const std::string once = fold(random.text(12));
    CHECK(fold(once) == once);
    CHECK(is_valid_utf8(once) == (once.find('\0') == std::string::npos));
  }
}

TEST_CASE("a megabyte folds") {
  CHECK(fold(test::repeated("Ä", 500000)).size() == 500000);
  CHECK(fold(test::repeated(" ", 1000000)).empty());
}

TEST_CASE("valid UTF-8 has no broken sequence, no surrogate and no NUL") {
  using namespace std::string_literals;
  CHECK(is_valid_utf8(""));
  CHECK(is_valid_utf8("plain text, longer than eight bytes"));
  CHECK(is_valid_utf8("Müller 株式会社 👍"));
  CHECK_FALSE(is_valid_utf8("eight by\0es"s));
  CHECK_FALSE(is_valid_utf8("\0 and eight more"s));
  CHECK_FALSE(is_valid_utf8("12345678\xff"));
  CHECK_FALSE(is_valid_utf8("\xc0\xaf"));
  CHECK_FALSE(is_valid_utf8("\xed\xa0\x80"));
  CHECK_FALSE(is_valid_utf8("cut \xe2\x82"));
  CHECK_FALSE(is_valid_utf8("\xf4\x90\x80\x80"));
}
