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

// Appends with blanks made one and none at the front.
void append_blank_once(std::string& out) {
  if (!out.empty() && out.back() != ' ') out += ' ';
}

void append_folded(std::string& out, char32_t point) {
  if (point == U' ') {
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
