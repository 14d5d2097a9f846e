// Folding, one code point at a time, for those who need to know where a folded character came from.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "core/ascii.hpp"

namespace tend {

enum class Spelling { plain, german };  // fold, fold_german

// Folds the code points of one text in their order (an umlaut may be a letter and a mark after it).
class Folding {
 public:
  explicit Folding(Spelling spelling) : spelling_(spelling) {}

  // What the next code point becomes; empty for marks and what is never shown. Blanks become U+0020. Valid
  // until the next call.
  std::span<const char32_t> operator()(char32_t point);

  // Goes on as if that ASCII character had been folded.
  void go_on_after(char c) { base_ = static_cast<unsigned char>(ascii::to_lower(c)); }

 private:
  struct Latin;
  class LatinTable;
  std::span<const char32_t> go_on_after(const Latin& latin);
  void decompose(char32_t point);
  void put_decomposed(char32_t point);
  void put(char32_t point);

  Spelling spelling_;
  char32_t base_ = 0;  // the last letter, to which a mark belongs
  std::array<char32_t, 64> folded_{};
  std::size_t size_ = 0;
};

// Valid UTF-8, each mark joined with its letter where Unicode has a code point for both.
std::string composed(std::string_view text);

// Korean written as single vowels and consonants made whole syllables; everything else as it is.
std::string with_whole_syllables(std::string_view text);

// Letters and digits: what a word consists of, here and in the search index.
bool is_word_point(char32_t point);

// Characters of scripts written without blanks: each is a word of its own to the search.
bool is_word_alone(char32_t point);

bool is_mark(char32_t point);

}  // namespace tend
