#include <algorithm>
#include <deque>
#include <functional>

#include "core/fold.hpp"
#include "core/grapheme.hpp"
#include "core/search_words.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

using Range = std::pair<std::size_t, std::size_t>;

constexpr std::string_view cut_mark = "…";

// Control characters and line breaks as blanks, blanks made one, the rest visible.
std::string one_line(std::string_view text) {
  std::string line;
  line.reserve(text.size());
  for (char c : text) {
    const bool blank = static_cast<unsigned char>(c) <= 0x20 || c == 0x7F;
    if (!blank) {
      line += c;
    } else if (!line.empty() && line.back() != ' ') {
      line += ' ';
    }
  }
  if (line.ends_with(' ')) line.pop_back();
  return visible(with_whole_syllables(line));
}

bool is_token(const TextWord& word, const std::string& token, bool prefix) {
  if (prefix) return word.plain.starts_with(token) || word.german.starts_with(token);
  return word.plain == token || word.german == token;
}

// True where the last of `recent` ends the phrase.
bool ends_phrase(const std::deque<TextWord>& recent, const SearchWord& phrase) {
  const std::size_t length = phrase.tokens.size();
  if (length == 0 || recent.size() < length) return false;
  for (std::size_t i = 0; i < length; ++i) {
    const bool last = i == 0;
    const TextWord& word = recent[recent.size() - 1 - i];
    if (!is_token(word, phrase.tokens[length - 1 - i], last && phrase.prefix)) return false;
  }
  return true;
}

// The matches in the order of their ends, until `take` returns false.
void each_match(std::string_view text, std::span<const SearchWord> words,
                const std::function<bool(Range)>& take) {
  std::size_t longest = 1;
  for (const SearchWord& word : words) longest = std::max(longest, word.tokens.size());
  std::deque<TextWord> recent;
  TextWords reader(text);
  for (TextWord word; reader.next(word);) {
    recent.push_back(std::move(word));
    if (recent.size() > longest) recent.pop_front();
    for (const SearchWord& searched : words) {
      if (!ends_phrase(recent, searched)) continue;
      const Range range(recent[recent.size() - searched.tokens.size()].begin, recent.back().end);
      if (!take(range)) return;
    }
  }
}

Range first_match(std::string_view text, std::span<const SearchWord> words) {
  Range first(0, 0);
  each_match(text, words, [&](Range range) {
    first = range;
    return false;
  });
  return first;
}

std::vector<Range> all_matches(std::string_view text, std::span<const SearchWord> words) {
  std::vector<Range> ranges;
  each_match(text, words, [&](Range range) {
    ranges.push_back(range);
    return true;
  });
  std::ranges::sort(ranges);
  std::vector<Range> merged;
  for (const Range& range : ranges) {
    if (!merged.empty() && range.first < merged.back().second) {
      merged.back().second = std::max(merged.back().second, range.second);
    } else {
      merged.push_back(range);
    }
  }
  return merged;
}

// The first place at most `room` cells before `match` at which a reader accepts a cut: behind a blank, or
// behind a character of a script written without blanks. `match` itself where there is none.
std::size_t start_within(std::string_view text, std::size_t match, std::size_t room) {
  std::size_t left = cell_width(text.substr(0, match));
  if (left <= room) return 0;
  for (std::size_t at = 0; at < match;) {
    const Grapheme grapheme = grapheme_at(text, at);
    const bool breaks = text[at] == ' ' || grapheme.cells == 2;
    at += grapheme.bytes;
    left -= std::min(left, grapheme.cells);
    if (breaks && left <= room) return std::min(at, match);
  }
  return match;
}

// Like cut, but before a blank or behind a wide character where one lies behind `least`.
std::string cut_at_word(std::string_view text, std::size_t width, std::size_t least) {
  std::size_t cells = 0, whole = 0;
  for (std::size_t at = 0; at < text.size() && cells <= width;) {
    const Grapheme grapheme = grapheme_at(text, at);
    if (text[at] == ' ' && cells < width) whole = at;
    cells += grapheme.cells;
    at += grapheme.bytes;
    if (grapheme.cells == 2 && cells < width) whole = at;
  }
  if (cells <= width) return std::string(text);
  if (whole == 0 || whole < least) return cut(text, width);
  return std::string(text.substr(0, whole)).append(cut_mark);
}

std::string around(std::string_view line, const Range& match, std::size_t width) {
  std::size_t room = width / 3;
  const std::size_t tail = cell_width(line.substr(match.first));
  if (tail + 1 < width) room = std::max(room, width - 1 - tail);
  const std::size_t start = start_within(line, match.first, room);
  if (start == 0) return cut_at_word(line, width, match.second);
  return std::string(cut_mark) + cut_at_word(line.substr(start), width - 1, match.second - start);
}

}  // namespace

Excerpt excerpt(std::string_view text, std::span<const SearchWord> words, std::size_t width) {
  if (width == 0) return {};
  const std::string line = one_line(text);
  Excerpt found;
  found.text = cell_width(line) <= width ? line : around(line, first_match(line, words), width);
  found.marks = all_matches(found.text, words);
  return found;
}

}  // namespace tend
