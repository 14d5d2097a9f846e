// The words of a text as the search sees them, with the place where each stands.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/fold.hpp"

namespace tend {

struct TextWord {
  std::string plain;   // by fold
  std::string german;  // by fold_german
  std::size_t begin = 0;
  std::size_t end = 0;  // bytes of the text, marks included
};

// One word after the other of a text that lives as long as this.
class TextWords {
 public:
  explicit TextWords(std::string_view text) : text_(text) {}

  // The next word into `word`; false at the end.
  bool next(TextWord& word);

 private:
  bool take_ascii(TextWord& word, bool closed);  // false: the word ends before it
  void fold_letter_before();

  std::string_view text_;
  std::size_t at_ = 0;
  Folding plain_{Spelling::plain};
  Folding german_{Spelling::german};
};

// The words of a text that is folded already, which lives as long as this.
class FoldedWords {
 public:
  explicit FoldedWords(std::string_view folded) : folded_(folded) {}

  // Empty at the end.
  std::string_view next();

 private:
  std::string_view folded_;
  std::size_t at_ = 0;
};
std::vector<std::string> words_of_folded(std::string_view folded);

}  // namespace tend
