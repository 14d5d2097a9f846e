#include <utf8proc.h>

#include <algorithm>
#include <array>

#include "core/fold.hpp"
#include "core/utf8.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

constexpr std::size_t longest_slug = 40;

// As slugs write them, the longest of those with a common end first.
constexpr std::string_view legal_forms[] = {
    "gesellschaft-mit-beschraenkter-haftung",
    "gesellschaft-mbh",
    "ug-haftungsbeschraenkt",
    "haftungsbeschraenkt",
    "gmbh",
    "ggmbh",
    "mbh",
    "ag",
    "kgaa",
    "kg",
    "ohg",
    "gbr",
    "e-k",
    "ek",
    "e-v",
    "ev",
    "e-g",
    "eg",
    "se",
    "ug",
    "inc",
    "incorporated",
    "corp",
    "corporation",
    "und-co",
    "u-co",
    "and-co",
    "co",
    "company",
    "ltd",
    "limited",
    "pty",
    "pte",
    "llc",
    "llp",
    "plc",
    "s-a-s",
    "sas",
    "s-a-r-l",
    "sarl",
    "s-a",
    "sa",
    "s-p-a",
    "spa",
    "s-r-l",
    "srl",
    "b-v",
    "bv",
    "n-v",
    "nv",
    "ab",
    "aps",
    "a-s",
    "as",
    "oy",
    "oyj",
    "sp-z-o-o",
    "s-l",
    "sl",
    "k-k",
    "kk",
};
constexpr std::array<std::string_view, 2> japanese_forms = {"株式会社", "有限会社"};

bool is_apostrophe(char32_t point) {
  return point == U'\'' || point == 0x2019 || point == 0x2018 || point == 0x02BC || point == 0x0060 ||
         point == 0x00B4;
}

bool all_latin(std::span<const char32_t> folded) {
  return std::ranges::all_of(folded, [](char32_t point) { return point < 0x80; });
}

void append_separator(std::string& slug) {
  if (!slug.empty() && slug.back() != '-') slug += '-';
}

// A letter of a script without a Latin folding keeps its marks, a Latin one does not.
void append_as_it_is(std::string& slug, char32_t point) {
  const bool after_own_script = !slug.empty() && static_cast<unsigned char>(slug.back()) >= 0x80;
  if (is_word_point(point) || (is_mark(point) && after_own_script)) {
    append_utf8(slug, static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(point))));
  } else if (!is_mark(point)) {
    append_separator(slug);
  }
}

// One code point of a name; `folded` is what it folds to in the German spelling.
void append_to_slug(std::string& slug, char32_t point, std::span<const char32_t> folded) {
  if (is_apostrophe(point)) return;
  if (folded.empty()) {
    if (is_mark(point)) append_as_it_is(slug, point);
  } else if (!all_latin(folded)) {
    append_as_it_is(slug, point);
  } else {
    for (char32_t latin : folded) {
      if (is_word_point(latin)) {
        slug += static_cast<char>(latin);
      } else {
        append_separator(slug);
      }
    }
  }
}

std::string hyphenated(std::string_view name) {
  const std::string letters = is_ascii(name) ? std::string(name) : composed(name);
  std::string slug;
  Folding folding(Spelling::german);
  for (std::size_t at = 0; at < letters.size();) {
    const CodePoint point = code_point_at(letters, at);
    append_to_slug(slug, point.value, folding(point.value));
    at += point.bytes;
  }
  while (!slug.empty() && slug.back() == '-') slug.pop_back();
  return slug;
}

void trim_hyphens(std::string& slug) {
  slug.erase(0, std::min(slug.find_first_not_of('-'), slug.size()));
  while (!slug.empty() && slug.back() == '-') slug.pop_back();
}

bool drop_legal_form(std::string& slug) {
  for (std::string_view form : legal_forms) {
    const bool whole_words = slug.size() > form.size() + 1 && slug[slug.size() - form.size() - 1] == '-';
    if (whole_words && slug.ends_with(form)) {
      slug.resize(slug.size() - form.size() - 1);
      return true;
    }
  }
  return false;
}

// Japanese stands without blanks, and the form before the name or after it.
bool drop_japanese_form(std::string& slug) {
  for (std::string_view form : japanese_forms) {
    if (slug.size() <= form.size()) continue;
    if (slug.starts_with(form)) {
      slug.erase(0, form.size());
    } else if (slug.ends_with(form)) {
      slug.resize(slug.size() - form.size());
    } else {
      continue;
    }
    trim_hyphens(slug);
    return true;
  }
  return false;
}

// The bytes of the first `count` characters.
std::size_t bytes_of(std::string_view text, std::size_t count) {
  std::size_t at = 0;
  for (; at < text.size() && count > 0; --count) at += code_point_at(text, at).bytes;
  return at;
}

void shorten(std::string& slug) {
  const std::size_t most = bytes_of(slug, longest_slug);
  if (most == slug.size()) return;
  const std::size_t hyphen = slug.rfind('-', most);
  slug.resize(hyphen == std::string::npos || hyphen == 0 ? most : hyphen);
}

}  // namespace

bool is_slug(std::string_view text) {
  std::string slug = hyphenated(text);
  shorten(slug);
  return !text.empty() && slug == text && slug.find_first_not_of("0123456789") != std::string::npos;
}

std::string bare_name(std::string_view name) {
  std::string bare = hyphenated(name);
  while (drop_legal_form(bare) || drop_japanese_form(bare)) {
  }
  return bare;
}

std::string slug_of(std::string_view name) {
  std::string slug = bare_name(name);
  shorten(slug);
  if (slug.empty()) return "client";
  if (slug.find_first_not_of("0123456789") == std::string::npos) slug.insert(0, "c-");
  return slug;
}

}  // namespace tend
