// Folding of one code point after the other, and what each is.
#include <utf8proc.h>

#include <algorithm>

#include "core/fold.hpp"

namespace tend {
namespace {

struct Spelled {
  char32_t letter;
  std::string_view plain;
};
constexpr Spelled spelled_out[] = {
    {U'æ', "ae"}, {U'ð', "d"}, {U'ø', "o"}, {U'þ', "th"}, {U'đ', "d"}, {U'ħ', "h"}, {U'ı', "i"},
    {U'ĸ', "k"},  {U'ł', "l"}, {U'ŋ', "n"}, {U'œ', "oe"}, {U'ŧ', "t"}, {U'ƒ', "f"}, {U'ɨ', "i"},
};

utf8proc_category_t category(char32_t point) {
  return utf8proc_category(static_cast<utf8proc_int32_t>(point));
}

constexpr bool is_syllable(char32_t point) { return point >= 0xAC00 && point <= 0xD7A3; }

bool is_blank(char32_t point) {
  return point == U' ' || (point >= U'\t' && point <= U'\r') || point == 0x85 || point == 0x2028 ||
         point == 0x2029;
}

}  // namespace

// What a letter becomes, wherever it stands.
struct Folding::Latin {
  std::array<char32_t, 3> points{};
  std::size_t size = 0;
  bool is_asked = false;
  bool is_known = false;
};

// The letters of Europe's languages, which most of what is not ASCII is: each is decomposed once, when it is
// first met.
class Folding::LatinTable {
 public:
  static constexpr char32_t first = 0x80, end = 0x250;

  static const Latin& of(char32_t point, Spelling spelling) {
    Latin& latin = (spelling == Spelling::plain ? plain : german)[point - first];
    if (!latin.is_asked) learn(latin, point, spelling);
    return latin;
  }

 private:
  static void learn(Latin& latin, char32_t point, Spelling spelling) {
    Folding after_none(spelling), after_vowel(spelling);
    after_vowel.base_ = U'a';
    after_none.decompose(point);
    after_vowel.decompose(point);
    latin.is_asked = true;
    latin.size = after_none.size_;
    latin.is_known = latin.size <= latin.points.size() && after_vowel.size_ == latin.size;
    if (latin.is_known) std::copy_n(after_none.folded_.begin(), latin.size, latin.points.begin());
  }

  // Each thread learns them by itself. All zero, so that no start of the program has to copy them.
  using Letters = std::array<Latin, end - first>;
  static constinit thread_local Letters plain, german;
};

constinit thread_local Folding::LatinTable::Letters Folding::LatinTable::plain{};
constinit thread_local Folding::LatinTable::Letters Folding::LatinTable::german{};

std::span<const char32_t> Folding::operator()(char32_t point) {
  size_ = 0;
  if (point < 0x80) {
    put(point >= U'A' && point <= U'Z' ? point + (U'a' - U'A') : point);
  } else if (is_syllable(point)) {
    put(point);
  } else {
    const Latin* const latin = point < LatinTable::end ? &LatinTable::of(point, spelling_) : nullptr;
    if (latin && latin->is_known) return go_on_after(*latin);
    decompose(point);
  }
  return {folded_.data(), size_};
}

std::span<const char32_t> Folding::go_on_after(const Latin& latin) {
  if (latin.size > 0) base_ = latin.points[latin.size - 1];
  return {latin.points.data(), latin.size};
}

void Folding::decompose(char32_t point) {
  constexpr int options =
      UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE | UTF8PROC_LUMP;
  std::array<utf8proc_int32_t, 32> parts{};
  int boundary = 0;
  const auto count = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(point), parts.data(), parts.size(),
                                             static_cast<utf8proc_option_t>(options), &boundary);
  for (utf8proc_ssize_t i = 0; i < count; ++i)
    put_decomposed(static_cast<char32_t>(parts[static_cast<std::size_t>(i)]));
}

void Folding::put_decomposed(char32_t point) {
  constexpr char32_t diaeresis = 0x308;
  if (is_mark(point)) {
    const bool umlaut = base_ == U'a' || base_ == U'o' || base_ == U'u';
    if (spelling_ == Spelling::german && point == diaeresis && umlaut) put(U'e');
    return;
  }
  const auto* spelled = std::ranges::find(spelled_out, point, &Spelled::letter);
  if (spelled == std::end(spelled_out)) {
    put(is_blank(point) ? U' ' : point);
  } else {
    for (char c : spelled->plain) put(static_cast<char32_t>(c));
  }
}

void Folding::put(char32_t point) {
  base_ = point;
  if (size_ < folded_.size()) folded_[size_++] = point;
}

bool is_mark(char32_t point) {
  const auto kind = category(point);
  return kind == UTF8PROC_CATEGORY_MN || kind == UTF8PROC_CATEGORY_MC || kind == UTF8PROC_CATEGORY_ME;
}

bool is_word_point(char32_t point) {
  if (point < 0x80)
    return (point >= U'a' && point <= U'z') || (point >= U'0' && point <= U'9') ||
           (point >= U'A' && point <= U'Z');
  switch (category(point)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
    case UTF8PROC_CATEGORY_CO:
      return true;
    default:
      return false;
  }
}

bool is_word_alone(char32_t point) {
  if (point < 0x0E00) return false;
  struct Range {
    char32_t first, last;
  };
  constexpr Range ranges[] = {
      {0x0E00, 0x0EFF},    // Thai, Lao
      {0x1000, 0x109F},    // Myanmar
      {0x1100, 0x11FF},    // Hangul
      {0x1780, 0x17FF},    // Khmer
      {0x2E80, 0x2FDF},    // Han radicals
      {0x3005, 0x3007},    // Han iteration marks
      {0x3040, 0x31FF},    // Hiragana, Katakana, Bopomofo, Hangul
      {0x3400, 0x4DBF},    // Han
      {0x4E00, 0x9FFF},    // Han
      {0xA960, 0xA97F},    // Hangul
      {0xAC00, 0xD7FF},    // Hangul
      {0xF900, 0xFAFF},    // Han
      {0x1B000, 0x1B16F},  // Kana
      {0x20000, 0x3FFFD},  // Han
  };
  return std::ranges::any_of(ranges,
                             [&](Range range) { return point >= range.first && point <= range.last; }) &&
         is_word_point(point);
}

}  // namespace tend
