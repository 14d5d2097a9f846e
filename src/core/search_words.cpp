#include "core/search_words.hpp"

#include <algorithm>

#include "core/utf8.hpp"

namespace tend {
namespace {

bool has_word_point(std::span<const char32_t> folded) { return std::ranges::any_of(folded, is_word_point); }

void append_word_points(std::string& word, std::span<const char32_t> folded) {
  for (char32_t point : folded) {
    if (is_word_point(point)) append_utf8(word, point);
  }
}

}  // namespace

bool TextWords::next(TextWord& word) {
  word = {};
  bool closed = false;
  while (at_ < text_.size()) {
    const CodePoint point = code_point_at(text_, at_);
    const auto plain = plain_(point.value);
    const auto german = german_(point.value);
    const bool separates = !plain.empty() && !has_word_point(plain);
    const bool alone = !plain.empty() && is_word_alone(plain.front());
    const bool mark = plain.empty();
    if (!word.plain.empty() && !mark && (closed || separates || alone)) return true;
    if (word.plain.empty()) word.begin = at_;
    at_ += point.bytes;
    if (separates) continue;
    append_word_points(word.plain, plain);
    append_word_points(word.german, german);
    word.end = at_;
    closed = closed || alone;
  }
  return !word.plain.empty();
}

std::vector<std::string> words_of_folded(std::string_view folded) {
  std::vector<std::string> words;
  bool open = false;
  for (std::size_t at = 0; at < folded.size();) {
    const CodePoint point = code_point_at(folded, at);
    const bool alone = is_word_alone(point.value);
    if (!is_word_point(point.value)) {
      open = false;
    } else {
      if (!open || alone) words.emplace_back();
      append_utf8(words.back(), point.value);
      open = !alone;
    }
    at += point.bytes;
  }
  return words;
}

}  // namespace tend
