// Texts that programs meet and do not expect.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tend::test {

// Pieces of which hostile texts are made: plain, wide, joined, marked, invisible, invalid.
inline const std::vector<std::string>& text_pieces() {
  using namespace std::string_literals;
  static const std::vector<std::string> pieces = {
      "a",
      "Z",
      "7",
      " ",
      "  ",
      "\n",
      "\r\n",
      "\t",
      "-",
      "word",
      "ä",
      "ß",
      "Ł",
      "e\u0301",
      "\u0301",
      "o\u0308",
      "株",
      "式会社",
      "ガ",
      "삼성",
      "\u1112\u1161\u11ab",
      "ส",
      "\u0e31",
      "न",
      "\u093f",
      "ש",
      "ع",
      "👍",
      "👩‍👩‍👧‍👦",
      "👍🏽",
      "🇩🇪",
      "🇩",
      "❤\ufe0f",
      "\u200d",
      "\u200b",
      "\u202e",
      "\u2066",
      "\u2028",
      "\ufeff",
      "\x1b[31m",
      "\x1b]52;c;aGk=\x07",
      "\u009b",
      "\x7f",
      "\0"s,
      "\xff",
      "\xc3",
      "\xe2\x82",
      "\xed\xa0\x80",
      "\xf0\x9f",
      "\u0600",
      "½",
      "ﷺ",
      "…",
  };
  return pieces;
}

// Random texts that are the same in every run.
class RandomTexts {
 public:
  explicit RandomTexts(std::uint64_t seed) : state_(seed) {}

  std::size_t number(std::size_t below) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::size_t>(state_ >> 33U) % below;
  }

  std::string text(std::size_t most_pieces) {
    std::string out;
    for (std::size_t count = number(most_pieces + 1); count > 0; --count) {
      out += text_pieces()[number(text_pieces().size())];
    }
    return out;
  }

 private:
  std::uint64_t state_;
};

inline std::string repeated(std::string_view piece, std::size_t times) {
  std::string out;
  out.reserve(piece.size() * times);
  for (; times > 0; --times) out += piece;
  return out;
}

}  // namespace tend::test
