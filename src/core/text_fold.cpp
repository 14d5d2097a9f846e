#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

#include "core/eight_bytes.hpp"
#include "core/fold.hpp"
#include "core/utf8.hpp"
#include "tend/text.hpp"

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

// Appends with blanks made one and none at the front.
void append_blank_once(std::string& out) {
  if (!out.empty() && out.back() != ' ') out += ' ';
}

void append_folded(std::string& out, char32_t point) {
  if (is_blank(point)) {
    append_blank_once(out);
  } else {
    append_utf8(out, point);
  }
}

// Folds eight bytes at once where no blank of them goes or becomes another one.
bool fold_eight(char* to, std::string_view run, std::size_t at, bool after_blank) {
  const std::uint64_t bytes = eight_bytes(run, at);
  const std::uint64_t blanks = same(bytes, ' ');
  const std::uint64_t doubled = blanks & (blanks << 8 | blanks >> 8);
  if (doubled != 0 || between(bytes, '\t', '\r') != 0 || (after_blank && run[at] == ' ')) return false;
  const std::uint64_t lower = bytes | between(bytes, 'A', 'Z') >> 2;
  std::memcpy(to, &lower, sizeof lower);
  return true;
}

void append_folded_ascii(std::string& out, std::string_view run) {
  const std::size_t had = out.size();
  out.resize(had + run.size());
  char* to = out.data() + had;
  bool after_blank = had == 0 || out[had - 1] == ' ';
  for (std::size_t at = 0; at < run.size();) {
    if (at + 8 <= run.size() && fold_eight(to, run, at, after_blank)) {
      at += 8;
      to += 8;
      after_blank = to[-1] == ' ';
      continue;
    }
    const bool blank = ascii::is_blank(run[at]);
    if (!blank || !after_blank) *to++ = blank ? ' ' : ascii::to_lower(run[at]);
    after_blank = blank;
    ++at;
  }
  out.resize(static_cast<std::size_t>(to - out.data()));
}

std::string without_trailing_blank(std::string out) {
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::string fold_ascii(std::string_view text) {
  std::string out;
  append_folded_ascii(out, text);
  return without_trailing_blank(std::move(out));
}

// Single vowels and consonants of Korean have the lead bytes E1 84 to E1 87.
bool has_parts_of_syllables(std::string_view text) {
  for (std::size_t at = text.find('\xE1'); at != std::string_view::npos; at = text.find('\xE1', at + 1)) {
    if (at + 1 == text.size()) break;
    const auto second = static_cast<unsigned char>(text[at + 1]);
    if (second >= 0x84 && second <= 0x87) return true;
  }
  return false;
}

std::string fold_spelled(std::string_view text, Spelling spelling) {
  if (is_ascii(text)) return fold_ascii(text);
  std::string syllables;
  const std::string_view whole =
      has_parts_of_syllables(text) ? std::string_view(syllables = composed(text)) : text;
  std::string out;
  out.reserve(whole.size() + whole.size() / 8);
  Folding folding(spelling);
  for (std::size_t at = 0; at < whole.size();) {
    if (const std::size_t run = ascii_run(whole, at); run > 0) {
      append_folded_ascii(out, whole.substr(at, run));
      at += run;
      continue;
    }
    if (at > 0 && is_ascii_at(whole, at - 1)) folding.go_on_after(whole[at - 1]);
    const CodePoint point = code_point_at(whole, at);
    for (char32_t folded : folding(point.value)) append_folded(out, folded);
    at += point.bytes;
  }
  return without_trailing_blank(std::move(out));
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

std::string composed(std::string_view text) {
  constexpr int options = UTF8PROC_STABLE | UTF8PROC_COMPOSE;
  std::string valid = valid_utf8(text);
  utf8proc_uint8_t* joined = nullptr;
  const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(valid.data()),
                                   static_cast<utf8proc_ssize_t>(valid.size()), &joined,
                                   static_cast<utf8proc_option_t>(options));
  if (length < 0) return valid;
  valid.assign(reinterpret_cast<const char*>(joined), static_cast<std::size_t>(length));
  std::free(joined);
  return valid;
}

std::string with_whole_syllables(std::string_view text) {
  return has_parts_of_syllables(text) ? composed(text) : std::string(text);
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

std::string fold(std::string_view text) { return fold_spelled(text, Spelling::plain); }

std::string fold_german(std::string_view text) { return fold_spelled(text, Spelling::german); }

std::vector<std::string> fold_keys(std::string_view text) {
  std::vector<std::string> keys{fold(text)};
  if (is_ascii(text)) return keys;
  std::string german = fold_german(text);
  if (german != keys.front()) keys.push_back(std::move(german));
  return keys;
}

bool contains_folded(std::string_view text, std::string_view part) {
  if (fold(text).find(fold(part)) != std::string::npos) return true;
  if (is_ascii(text) && is_ascii(part)) return false;
  return fold_german(text).find(fold_german(part)) != std::string::npos;
}

}  // namespace tend
