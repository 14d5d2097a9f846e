// Text keys, matching and safety: what two spellings have in common, and how a text may be shown.
// All texts are UTF-8; invalid bytes are treated as U+FFFD.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tend {

// Decomposed, case-folded, marks stripped, runs of blanks made one, trimmed; letters that do not decompose
// are spelled out (ß → ss, ł → l, ø → o, æ → ae, đ → d, ı → i); typographic quotes and dashes made plain;
// what is never shown left out. `Müller` → `muller`.
std::string fold(std::string_view text);

// The same with ä → ae, ö → oe, ü → ue first: `Müller` → `mueller`.
std::string fold_german(std::string_view text);

// The distinct of fold and fold_german: what a name is looked up by.
std::vector<std::string> fold_keys(std::string_view text);

// True where `part` stands in `text`, blind to case and accents in either spelling.
bool contains_folded(std::string_view text, std::string_view part);

// A slug from a name without its legal form: lower-case ASCII letters, digits and single hyphens, at most 40
// characters cut at a hyphen. `Müller & Söhne GmbH` → `mueller-soehne`. Letters of scripts without a Latin
// folding are kept as they are (`株式会社` alone → `株式会社`; a legal form is dropped only where something
// is left). Never empty: a text without letters and digits gives `client`. Never all digits: those get `c-`
// before.
std::string slug_of(std::string_view name);

// The name as a slug writes it, but whole; empty where it has no letter and no digit.
std::string bare_name(std::string_view name);

// True for what may be a slug: what slug_of would make of it, a legal form at its end (`acme-ag`) not
// counted.
bool is_slug(std::string_view text);

bool is_valid_utf8(std::string_view text);  // and no NUL byte

// Folded text as the search index holds it: fold(text), and after it the words whose fold_german differs;
// every East Asian character (Han, Hiragana, Katakana, Hangul, Thai too) is a word of its own.
std::string search_text(std::string_view text);

// One word of a search, as typed.
struct SearchWord {
  std::vector<std::string>
      tokens;           // folded; more than one: a phrase (East Asian run, `foo-bar`, quoted phrase)
  bool prefix = false;  // typed with a trailing `*`; holds for the last token
};
// Words split at blanks, each once; `"two words"` is a phrase. What has no letter or digit is left out.
// Throws Error(usage) for more than 32 words, or 256 tokens in all.
std::vector<SearchWord> parse_search(std::string_view text);

// A text cut around the first match: at most `width` cells, whole words where possible, `…` where cut, line
// breaks and other control characters made blanks, the rest visible. `marks` are byte ranges [first, second)
// of the returned text that match.
struct Excerpt {
  std::string text;
  std::vector<std::pair<std::size_t, std::size_t>> marks;
};
Excerpt excerpt(std::string_view text, std::span<const SearchWord> words, std::size_t width);

// The candidates nearest to a mistyped word (Damerau–Levenshtein over folded text, at most a third of its
// length away; a candidate that it starts counts as near, one whose beginning it misspells, too), best first,
// at most `most`.
std::vector<std::string> nearest(std::string_view word, std::span<const std::string> candidates,
                                 std::size_t most = 3);
std::string did_you_mean(std::span<const std::string> nearest);  // `did you mean 'a' or 'b'?`, `` for none

// Keys by which the same address or number is recognised; empty where the text is none.
std::string email_key(std::string_view email);  // trimmed, folded case; empty without exactly one `@` inside
std::string domain_key(std::string_view domain);    // host of a URL or domain, lower case, without `www.`
std::string plain_domain(std::string_view domain);  // domain_key, or the text as it is where that is empty
std::string phone_key(
    std::string_view phone);  // digits, a leading `+` or `00` made `+`; empty below 5 digits

// ---- showing

// Control characters (C0 but not what `keep_newlines` allows, DEL, C1), bidirectional controls, zero-width
// and line separators and invalid bytes as visible escapes: `\x1b`, `\u202e`, `\n`, `\t`. The rest unchanged,
// joiners between letters that need them and inside emoji too. With `keep_newlines` a `\r\n` becomes `\n`.
std::string visible(std::string_view text, bool keep_newlines = false);

std::size_t cell_width(std::string_view text);  // terminal cells of a visible text, by grapheme
// The cells of a text that has only characters which are shown as they are and join nothing: ASCII, the
// letters of most of Europe, Hebrew, Arabic, Chinese, Japanese and Korean ones, dashes and quotes. Nothing
// where there is any other: that needs a closer look.
std::optional<std::size_t> plain_cells(std::string_view text);

// `text` within `width` cells, ending in `…` where something was cut; never splits a grapheme.
std::string cut(std::string_view text, std::size_t width);
std::string pad_right(std::string_view text, std::size_t width);  // with blanks, to at least `width` cells
std::string pad_left(std::string_view text, std::size_t width);

// Lines of at most `width` cells, broken at blanks, longer words broken hard; existing line breaks kept, one
// at the end makes no line. Width 0: at the existing line breaks only. Width 1 is exceeded by a character of
// two cells.
std::vector<std::string> wrap(std::string_view text, std::size_t width);

}  // namespace tend
