#include <doctest/doctest.h>

#include "support/strings.hpp"
#include "tend/text.hpp"

using namespace tend;

TEST_CASE("a slug is the name without its legal form") {
  CHECK(slug_of("Müller & Söhne GmbH") == "mueller-soehne");
  CHECK(slug_of("Acme, Inc.") == "acme");
  CHECK(slug_of("Bauer GmbH & Co. KG") == "bauer");
  CHECK(slug_of("Bauer GmbH & Co. KGaA") == "bauer");
  CHECK(slug_of("Klein UG (haftungsbeschränkt)") == "klein");
  CHECK(slug_of("Hans Meier e.K.") == "hans-meier");
  CHECK(slug_of("Ferrari S.p.A.") == "ferrari");
  CHECK(slug_of("Mærsk A/S") == "maersk");
  CHECK(slug_of("Polska Sp. z o.o.") == "polska");
  CHECK(slug_of("Koala Pty Ltd") == "koala");
  CHECK(slug_of("Volkswagen AG") == "volkswagen");
  CHECK(slug_of("Smith and Co") == "smith");
}

TEST_CASE("a slug keeps a legal form that is all there is, and words that only end like one") {
  CHECK(slug_of("GmbH") == "gmbh");
  CHECK(slug_of("GmbH & Co. KG") == "gmbh");
  CHECK(slug_of("Montag") == "montag");
  CHECK(slug_of("Tesco") == "tesco");
  CHECK(slug_of("株式会社") == "株式会社");
}

TEST_CASE("a slug keeps scripts without a Latin folding") {
  CHECK(slug_of("Łódź & Söhne 株式会社") == "lodz-soehne");
  CHECK(slug_of("株式会社トヨタ") == "トヨタ");
  CHECK(slug_of("トヨタ自動車 有限会社") == "トヨタ自動車");
  CHECK(slug_of("Газпром Нефть") == "газпром-нефть");
  CHECK(slug_of("สวัสดี") == "สวัสดี");
  CHECK(slug_of("삼성 전자") == "삼성-전자");
}

TEST_CASE("a slug is the same however the name is composed") {
  CHECK(slug_of("Mu\u0308ller") == slug_of("Müller"));
  CHECK(slug_of("\u1109\u1161\u11b7") == slug_of("삼"));
}

TEST_CASE("a slug has single hyphens, none at its ends, and no apostrophes") {
  CHECK(slug_of("  -- A --- B!! ") == "a-b");
  CHECK(slug_of("O'Brien’s l'Oréal") == "obriens-loreal");
  CHECK(slug_of("acme.io/shop") == "acme-io-shop");
}

TEST_CASE("a slug is cut at a hyphen within 40 characters") {
  CHECK(slug_of("The Very Long Name of an Old and Honourable Company of Hamburg") ==
        "the-very-long-name-of-an-old-and");
  CHECK(slug_of(test::repeated("x", 1000)) == test::repeated("x", 40));
  CHECK(slug_of("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbb") == test::repeated("a", 40));
}

TEST_CASE("a slug is never empty and never a number") {
  CHECK(slug_of("") == "client");
  CHECK(slug_of("!!! 👍 \xff") == "client");
  CHECK(slug_of("1234") == "c-1234");
  CHECK(slug_of("4711 GmbH") == "c-4711");
  CHECK(slug_of("3M") == "3m");
}

TEST_CASE("any text gives a slug that can be shown and typed") {
  test::RandomTexts random(2);
  for (int i = 0; i < 3000; ++i) {
    const std::string slug = slug_of(random.text(30));
    CHECK_FALSE(slug.empty());
    CHECK(slug.find("--") == std::string::npos);
    CHECK(slug.front() != '-');
    CHECK(slug.back() != '-');
    CHECK(is_valid_utf8(slug));
    CHECK(visible(slug) == slug);
  }
}
