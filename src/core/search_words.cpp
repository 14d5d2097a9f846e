#include "core/search_words.hpp"

#include <algorithm>

#include "core/ascii.hpp"
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

// The same as for other characters, for most of them at a tenth of the cost.
bool TextWords::take_ascii(TextWord& word, bool closed) {
  const char c = ascii::to_lower(text_[at_]);
  const bool separates = !is_word_point(static_cast<char32_t>(c));
  if (!word.plain.empty() && (closed || separates)) return false;
  if (word.plain.empty()) word.begin = at_;
  ++at_;
  if (separates) return true;
  word.plain += c;
  word.german += c;
  word.end = at_;
  return true;
}

// A mark belongs to the letter before it, which may have been taken as ASCII.
void TextWords::fold_letter_before() {
  if (at_ == 0 || !is_ascii_at(text_, at_ - 1)) return;
  const auto letter = static_cast<char32_t>(text_[at_ - 1]);
  plain_(letter);
  german_(letter);
}

bool TextWords::next(TextWord& word) {
  word = {};
  bool closed = false;
  while (at_ < text_.size()) {
    if (is_ascii_at(text_, at_)) {
      if (!take_ascii(word, closed)) return true;
      continue;
    }
    fold_letter_before();
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

std::string_view FoldedWords::next() {
  std::size_t begin = at_;
  while (at_ < folded_.size()) {
    const bool plain = is_ascii_at(folded_, at_);
    const CodePoint point =
        plain ? CodePoint{static_cast<unsigned char>(folded_[at_]), 1} : code_point_at(folded_, at_);
    const bool alone = !plain && is_word_alone(point.value);
    const bool ends = alone || !is_word_point(point.value);
    if (ends && at_ > begin) break;
    at_ += point.bytes;
    if (alone) break;
    if (ends) begin = at_;
  }
  return folded_.substr(begin, at_ - begin);
}

std::vector<std::string> words_of_folded(std::string_view folded) {
  std::vector<std::string> words;
  FoldedWords all(folded);
  for (std::string_view word = all.next(); !word.empty(); word = all.next()) words.emplace_back(word);
  return words;
}

}  // namespace tend
