#include "tend/score_band.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace tend;

namespace {

// `red, yellow, green` where these are the bands of the three values.
std::string bands(std::string_view kind, std::initializer_list<std::int64_t> values) {
  static constexpr std::string_view names[] = {"red", "yellow", "green"};
  std::string text;
  for (const std::int64_t value : values) {
    text +=
        (text.empty() ? "" : ", ") + std::string(names[static_cast<std::size_t>(score_band(kind, value))]);
  }
  return text;
}

}  // namespace

TEST_CASE("an answer to NPS is green from 9 and yellow from 7") {
  CHECK(bands("nps", {6, 7, 8, 9, 10}) == "red, yellow, yellow, green, green");
}

TEST_CASE("CSAT and the pulse are green from 4 and yellow from 3") {
  CHECK(bands("csat", {2, 3, 4, 5}) == "red, yellow, green, green");
  CHECK(bands("pulse", {2, 3, 4, 5}) == "red, yellow, green, green");
}

TEST_CASE("usage is green from 70 and yellow from 40") {
  CHECK(bands("usage", {39, 40, 69, 70}) == "red, yellow, yellow, green");
}
