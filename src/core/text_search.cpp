#include <algorithm>

#include "core/ascii.hpp"
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

// Appends, each after a blank, the words of a text that German spells differently.
class GermanWords {
 public:
  explicit GermanWords(std::string& out) : out_(out), begin_(out.size()) {}

  void append(std::string_view run) {
    char before = ' ';  // to what a mark belongs
    for (std::size_t at = 0; at < run.size();) {
      if (is_ascii_at(run, at)) {
        before = run[at++];
        put(static_cast<unsigned char>(ascii::to_lower(before)));
        continue;
      }
      if (before != '\0') german_.go_on_after(before);
      before = '\0';
      const CodePoint point = code_point_at(run, at);
      at += point.bytes;
      const auto plain = plain_(point.value), german = german_(point.value);
      for (const char32_t each : german) put(each);
      differs_ = differs_ || !std::ranges::equal(plain, german);
    }
    end_word();
  }

 private:
  void put(char32_t point) {
    if (!is_word_point(point) || is_word_alone(point)) return end_word();
    if (out_.size() == begin_) out_ += ' ';
    append_utf8(out_, point);
  }

  void end_word() {
    if (!differs_) out_.resize(begin_);
    begin_ = out_.size();
    differs_ = false;
  }

  std::string& out_;
  std::size_t begin_;  // of the word that is being put
  bool differs_ = false;
  Folding plain_{Spelling::plain}, german_{Spelling::german};
};

}  // namespace

std::string search_text(std::string_view text) {
  std::string plain = fold(text);
  if (is_ascii(text)) return plain;
  std::string differing;
  GermanWords german(differing);
  std::size_t at = 0;
  for (auto run = next_foreign_run(text, at); !run.empty(); run = next_foreign_run(text, at))
    german.append(run);
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
