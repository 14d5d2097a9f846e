#include <doctest/doctest.h>

#include "support/strings.hpp"
#include "tend/text.hpp"

using namespace tend;
using Strings = std::vector<std::string>;

TEST_CASE("the nearest to a typing mistake is what was meant") {
  const Strings nouns = {"client", "contact", "note", "followup", "case", "product", "search"};
  CHECK(nearest("folowup", nouns) == Strings{"followup"});
  CHECK(nearest("serach", nouns) == Strings{"search"});
  CHECK(nearest("clinet", nouns) == Strings{"client"});
  CHECK(nearest("nte", nouns) == Strings{"note"});
  CHECK(nearest("--tire", Strings{"--tag", "--tier", "--to"}) == Strings{"--tier"});
  CHECK(nearest("xyzzy", nouns).empty());
  CHECK(nearest("nott", Strings{"not"}) == Strings{"not"});
  CHECK(nearest("ntoe", Strings{"note"}) == Strings{"note"});
  CHECK(nearest("subscritpion", Strings{"subscription"}) == Strings{"subscription"});
}

TEST_CASE("an unfinished word is near to what it starts") {
  CHECK(nearest("foll", Strings{"followup", "full"}) == Strings{"followup", "full"});
}

TEST_CASE("a misspelt beginning is near where it is long enough to mean something") {
  CHECK(nearest("mueler", Strings{"mueller-soehne", "meier-werke"}) == Strings{"mueller-soehne"});
  CHECK(nearest("mueler", Strings{"mueller-soehne", "muler"}) == Strings{"muler", "mueller-soehne"});
  CHECK(nearest("acne", Strings{"acme-industries"}).empty());
  CHECK(nearest("hueller", Strings{"mueller-soehne"}).empty());
}

TEST_CASE("the nearest are ordered by distance, then as they were given, each once") {
  CHECK(nearest("acme", Strings{"acmee", "acme", "akme", "acme"}, 3) == Strings{"acme", "acmee", "akme"});
  CHECK(nearest("acme", Strings{"acmea", "acmeb", "acmec"}, 2) == Strings{"acmea", "acmeb"});
}

TEST_CASE("nearness is blind to case and accents") {
  CHECK(nearest("MULLR", Strings{"Müller"}) == Strings{"Müller"});
}

TEST_CASE("nothing is near to an empty or an endless word") {
  CHECK(nearest("", Strings{"a"}).empty());
  CHECK(nearest(test::repeated("a", 1000000), Strings{test::repeated("a", 1000000)}).empty());
}

TEST_CASE("the question names one, two or three") {
  CHECK(did_you_mean(Strings{}) == "");
  CHECK(did_you_mean(Strings{"a"}) == "did you mean 'a'?");
  CHECK(did_you_mean(Strings{"a", "b"}) == "did you mean 'a' or 'b'?");
  CHECK(did_you_mean(Strings{"a", "b", "c"}) == "did you mean 'a', 'b' or 'c'?");
}
