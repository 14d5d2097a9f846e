#include <algorithm>
#include <unordered_map>

#include "core/fold.hpp"
#include "core/search_words.hpp"
#include "core/utf8.hpp"
#include "tend/error.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

// Each word is looked up, and each token of a phrase compared with each place of the one before it.
constexpr std::size_t most_words = 32, most_tokens = 256;

bool is_gap(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

void append_blank(std::string& out) {
  if (!out.empty() && out.back() != ' ') out += ' ';
}

// Blanks around every character that is a word of its own. Those begin at U+0E00, so with the byte E0 or
// above.
std::string with_lone_words_apart(std::string folded) {
  if (std::ranges::none_of(folded, [](char c) { return static_cast<unsigned char>(c) >= 0xE0; }))
    return folded;
  std::string out;
  out.reserve(folded.size() * 2);
  bool after_alone = false;
  for (std::size_t at = 0; at < folded.size();) {
    const CodePoint point = code_point_at(folded, at);
    const bool alone = is_word_alone(point.value);
    if (alone || after_alone) append_blank(out);
    if (point.value != U' ' || !after_alone) out.append(folded, at, point.bytes);
    after_alone = alone;
    at += point.bytes;
  }
  return out;
}

struct Typed {
  std::string_view text;
  bool prefix = false;
};

// Takes one word, or one phrase in quotes, from the front of `text`, which does not begin with a blank.
Typed take_word(std::string_view& text) {
  const bool quoted = text.front() == '"';
  if (quoted) text.remove_prefix(1);
  const auto ends = [&](char c) { return c == '"' || (!quoted && is_gap(c)); };
  const auto end = static_cast<std::size_t>(std::ranges::find_if(text, ends) - text.begin());
  Typed typed{text.substr(0, end)};
  text.remove_prefix(std::min(text.size(), quoted ? end + 1 : end));
  if (quoted && text.starts_with('*')) {
    typed.prefix = true;
    text.remove_prefix(1);
  } else {
    typed.prefix = typed.text.ends_with('*');
  }
  return typed;
}

bool holds(const std::vector<SearchWord>& words, const SearchWord& word) {
  return std::ranges::any_of(words, [&](const SearchWord& each) {
    return each.tokens == word.tokens && each.prefix == word.prefix;
  });
}

// The next run without blanks that is not all ASCII, from `at` on, which comes to stand behind it. Empty
// where there is none.
std::string_view next_foreign_run(std::string_view text, std::size_t& at) {
  const auto foreign = text.begin() + static_cast<std::ptrdiff_t>(at + ascii_run(text, at));
  const auto begin = std::find_if(std::make_reverse_iterator(foreign), text.rend(), is_gap).base();
  const auto end = std::find_if(foreign, text.end(), is_gap);
  at = static_cast<std::size_t>(end - text.begin());
  return foreign == text.end() ? std::string_view() : std::string_view(begin, end);
}

// The words of a run that German spells differently, each after a blank.
std::string differing_words(std::string_view run) {
  const std::string plain = fold(run), german = fold_german(run);
  std::string differing;
  if (german == plain) return differing;
  FoldedWords plain_words(plain), german_words(german);
  for (std::string_view word = plain_words.next(); !word.empty(); word = plain_words.next()) {
    const std::string_view spelled = german_words.next();
    if (spelled.empty()) break;
    if (spelled != word) differing.append(" ").append(spelled);
  }
  return differing;
}

// An import meets the same ones again and again: they are kept, as many as come to some hundred kilobytes.
const std::string& known_differing_words(std::string_view run) {
  constexpr std::size_t most_kept = 4096, longest_kept = 64;
  thread_local std::unordered_map<std::string, std::string> kept;
  thread_local std::string asked;  // keeps its memory
  asked = run;
  if (const auto found = kept.find(asked); found != kept.end()) return found->second;
  if (kept.size() == most_kept) kept.clear();
  if (run.size() > longest_kept) return asked = differing_words(run);
  return kept.emplace(asked, differing_words(run)).first->second;
}

}  // namespace

std::string search_text(std::string_view text) {
  std::string plain = fold(text);
  if (is_ascii(text)) return plain;
  std::string differing;
  std::size_t at = 0;
  for (auto run = next_foreign_run(text, at); !run.empty(); run = next_foreign_run(text, at))
    differing += known_differing_words(run);
  std::string out = with_lone_words_apart(std::move(plain));
  if (!differing.empty() && out.ends_with(' ')) out.pop_back();
  return out + differing;
}

std::vector<SearchWord> parse_search(std::string_view text) {
  std::vector<SearchWord> words;
  std::size_t tokens = 0;
  while (true) {
    text.remove_prefix(static_cast<std::size_t>(std::ranges::find_if_not(text, is_gap) - text.begin()));
    if (text.empty()) return words;
    const Typed typed = take_word(text);
    SearchWord word{words_of_folded(fold(typed.text)), typed.prefix};
    if (word.tokens.empty() || holds(words, word)) continue;
    tokens += word.tokens.size();
    if (words.size() == most_words || tokens > most_tokens)
      throw Error(Exit::usage, "too much to search for at once", "32 words at most, or 256 in phrases");
    words.push_back(std::move(word));
  }
}

}  // namespace tend
