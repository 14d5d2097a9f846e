#include "core/near_names.hpp"

#include <doctest/doctest.h>

#include "support/strings.hpp"

using namespace tend;

namespace {

// `same`, `near` or `` for two names.
std::string likeness(const std::string& a, const std::string& b) {
  const std::vector<std::string> names{a, b};
  const std::vector<NearNames> found = near_names(names);
  if (found.empty()) return {};
  CHECK(found.size() == 1);
  CHECK(found[0].first == 0);
  CHECK(found[0].second == 1);
  return found[0].same ? "same" : "near";
}

}  // namespace

TEST_CASE("names are the same whatever their case, accents, legal form and order of words") {
  CHECK(likeness("Acme GmbH", "ACME AG") == "same");
  CHECK(likeness("Müller & Söhne", "mueller soehne KG") == "same");
  CHECK(likeness("Bau Müller", "Müller Bau GmbH") == "same");
  CHECK(likeness("AB", "ab Ltd.") == "same");
  CHECK(likeness("株式会社さくら", "さくら") == "same");
}

TEST_CASE("names are near that are one slip of the pen apart") {
  CHECK(likeness("Müller Maschinenbau", "Müller Machinenbau") == "near");
  CHECK(likeness("Müller Machinenbau", "Müller Maschinenbau") == "near");
  CHECK(likeness("Hansen Logistics", "Hanson Logistics") == "near");
  CHECK(likeness("Hansen", "Hasnen") == "near");
  CHECK(likeness("Müller", "Muller") == "near");
  CHECK(likeness("Betatech", "Beta Tech") == "near");
  CHECK(likeness("Becke", "Becko") == "near");
}

TEST_CASE("names are not near that differ in more, in a digit, in a word of one letter, or are short") {
  CHECK(likeness("Hansen Logistics", "Hanson Logistik").empty());
  CHECK(likeness("Client 1021", "Client 1022").empty());
  CHECK(likeness("Depot 7", "Depot").empty());
  CHECK(likeness("Halle A", "Halle B").empty());
  CHECK(likeness("Acme", "Acne").empty());
  CHECK(likeness("Tarxcom", "Tarcyom").empty());
  CHECK(likeness("!!!", "???").empty());
}

TEST_CASE("of many names that are the same, each is paired with the first") {
  const std::vector<std::string> names(5000, "Acme GmbH");
  const std::vector<NearNames> found = near_names(names);
  CHECK(found.size() == 4999);
  CHECK(found.back() == NearNames{0, 4999, true});
}

TEST_CASE("every two names that one slip parts are found among many") {
  test::RandomTexts choice(7);
  const std::string letters = "abcdefghijklmnopqrstuvwxyz";
  std::vector<std::string> names;
  for (int i = 0; i < 3000; ++i) {
    std::string name;
    for (int k = 0; k < 12; ++k) name += letters[choice.number(letters.size())];
    names.push_back(name);
    std::string slipped = name;
    const std::size_t at = choice.number(12);
    if (i % 3 == 0) slipped.erase(at, 1);
    if (i % 3 == 1) slipped.insert(at, 1, letters[choice.number(letters.size())]);
    if (i % 3 == 2) slipped[at] = slipped[at] == 'z' ? 'a' : static_cast<char>(slipped[at] + 1);
    names.push_back(slipped);
  }
  const std::vector<NearNames> found = near_names(names);
  REQUIRE(found.size() == 3000);
  for (std::size_t i = 0; i < found.size(); ++i) CHECK(found[i] == NearNames{2 * i, 2 * i + 1, false});
}
