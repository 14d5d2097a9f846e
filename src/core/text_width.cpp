#include <utf8proc.h>

#include <algorithm>

#include "core/grapheme.hpp"
#include "core/utf8.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

constexpr std::string_view ellipsis = "…";

// utf8proc gives spacing marks no cell; terminals do.
std::size_t cells_of(char32_t point) {
  if (point < 0x80) return 1;
  const auto signed_point = static_cast<utf8proc_int32_t>(point);
  if (utf8proc_category(signed_point) == UTF8PROC_CATEGORY_MC) return 1;
  return static_cast<std::size_t>(std::max(utf8proc_charwidth(signed_point), 0));
}

// A symbol that a variation selector turns into a picture of two cells.
bool is_picture(char32_t base, char32_t selector) {
  return selector == 0xFE0F && utf8proc_category(static_cast<utf8proc_int32_t>(base)) == UTF8PROC_CATEGORY_SO;
}

// How many characters from there on are of ASCII, a cell each, and no part of a longer grapheme.
std::size_t single_cells(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_ascii_at(text, end) && is_ascii_at(text, end + 1) && text[end] != '\r')
    ++end;
  return end - at;
}

bool breaks_between(char32_t left, char32_t right, utf8proc_int32_t& state) {
  return utf8proc_grapheme_break_stateful(static_cast<utf8proc_int32_t>(left),
                                          static_cast<utf8proc_int32_t>(right), &state);
}

bool is_blank(std::string_view text, std::size_t at, const Grapheme& grapheme) {
  return text[at] == ' ' && grapheme.bytes == 1;
}

std::string_view without_trailing_blanks(std::string_view text) {
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

void wrap_line(std::string_view line, std::size_t width, std::vector<std::string>& out) {
  std::size_t start = 0, cells = 0;
  std::size_t word = 0, cells_before_word = 0;  // where the last word began; `start` while there is no blank
  for (std::size_t at = 0; at < line.size();) {
    const Grapheme grapheme = grapheme_at(line, at);
    const bool blank = is_blank(line, at, grapheme);
    if (!blank && cells + grapheme.cells > width && at > start) {
      const std::size_t next = word > start ? word : at;
      out.emplace_back(without_trailing_blanks(line.substr(start, next - start)));
      cells -= next == word ? cells_before_word : cells;
      start = word = next;
      cells_before_word = 0;
      continue;
    }
    at += grapheme.bytes;
    cells += grapheme.cells;
    if (blank) {
      word = at;
      cells_before_word = cells;
    }
  }
  out.emplace_back(without_trailing_blanks(line.substr(start)));
}

}  // namespace

Grapheme grapheme_at(std::string_view text, std::size_t at) {
  if (is_ascii_at(text, at) && is_ascii_at(text, at + 1)) {
    const bool line_end = text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
    return {line_end ? 2U : 1U, 1};
  }
  const CodePoint first = code_point_at(text, at);
  Grapheme grapheme{first.bytes, cells_of(first.value)};
  utf8proc_int32_t state = 0;
  for (char32_t left = first.value; at + grapheme.bytes < text.size();) {
    const CodePoint right = code_point_at(text, at + grapheme.bytes);
    if (breaks_between(left, right.value, state)) break;
    grapheme.bytes += right.bytes;
    grapheme.cells = is_picture(first.value, right.value) ? 2 : grapheme.cells + cells_of(right.value);
    left = right.value;
  }
  grapheme.cells = std::min<std::size_t>(grapheme.cells, 2);
  return grapheme;
}

std::size_t cell_width(std::string_view text) {
  if (is_ascii(text)) return text.size();
  if (const auto plain = plain_cells(text)) return *plain;
  std::size_t cells = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t singles = single_cells(text, at);
    cells += singles;
    at += singles;
    if (at == text.size()) break;
    const Grapheme grapheme = grapheme_at(text, at);
    cells += grapheme.cells;
    at += grapheme.bytes;
  }
  return cells;
}

std::string cut(std::string_view text, std::size_t width) {
  if (text.size() <= width && is_ascii(text)) return std::string(text);
  std::size_t kept = 0, cells = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Grapheme grapheme = grapheme_at(text, at);
    const bool blank = is_blank(text, at, grapheme);
    cells += grapheme.cells;
    if (cells > width) return width == 0 ? std::string() : std::string(text.substr(0, kept)).append(ellipsis);
    at += grapheme.bytes;
    if (cells < width && !blank) kept = at;
  }
  return std::string(text);
}

std::string pad_right(std::string_view text, std::size_t width) {
  const std::size_t cells = cell_width(text);
  std::string out(text);
  if (cells < width) out.append(width - cells, ' ');
  return out;
}

std::string pad_left(std::string_view text, std::size_t width) {
  const std::size_t cells = cell_width(text);
  std::string out(cells < width ? width - cells : 0, ' ');
  return out.append(text);
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  std::vector<std::string> lines;
  if (text.ends_with('\n')) text.remove_suffix(1);
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = text.substr(at, end - at);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (width == 0) {
      lines.emplace_back(line);
    } else {
      wrap_line(line, width, lines);
    }
    at = end + 1;
  }
  return lines;
}

}  // namespace tend
