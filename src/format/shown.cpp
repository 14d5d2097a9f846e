#include "format/shown.hpp"

#include <algorithm>
#include <charconv>

#include "core/human_date.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

constexpr std::string_view ellipsis = "…";
constexpr std::string_view mark_on = "\x1b[7m";
constexpr std::string_view mark_off = "\x1b[27m";

bool is_line_control(char c) { return c == '\n' || c == '\r' || c == '\t'; }

// The visible text of `text`, piece by piece, so that the marks can follow.
void show_marked(ShownCell& shown, std::string_view text, const Cell& cell) {
  std::size_t at = 0;
  for (const auto& [first, second] : *cell.marks) {
    if (first < at || second < first || second > text.size()) continue;
    shown.text += visible_line(text.substr(at, first - at));
    const std::size_t begin = shown.text.size();
    shown.text += visible_line(text.substr(first, second - first));
    shown.marks.emplace_back(begin, shown.text.size());
    at = second;
  }
  shown.text += visible_line(text.substr(at));
}

void clip_marks(ShownCell& cell, std::size_t end) {
  for (auto& mark : cell.marks) mark.second = std::min(mark.second, end);
  std::erase_if(cell.marks, [](const auto& mark) { return mark.first >= mark.second; });
}

// Blanks at the end would be blanks at the end of a line.
ShownCell measured(ShownCell cell) {
  cell.text.erase(cell.text.find_last_not_of(' ') + 1);
  if (!cell.marks.empty()) clip_marks(cell, cell.text.size());
  cell.cells = cell_width(cell.text);
  return cell;
}

// Most texts are plain: then one look at them says both how they are shown and how wide they are.
ShownCell cell_of(std::string_view text) {
  ShownCell shown;
  if (const auto cells = plain_cells(text); cells && !text.ends_with(' ')) {
    shown.text = text;
    shown.cells = *cells;
    return shown;
  }
  shown.text = visible_line(text);
  return measured(std::move(shown));
}

const std::string* own_text(const Cell& cell) {
  return cell.text ? &*cell.text : std::get_if<std::string>(&cell.value);
}

std::optional<std::string_view> digits_view(const Value& value, SmallRoom& room) {
  const auto* const number = std::get_if<std::int64_t>(&value);
  if (!number) return std::nullopt;
  const auto written = std::to_chars(room.data(), room.data() + room.size(), *number);
  return std::string_view(room.data(), written.ptr);
}

}  // namespace

std::string_view tone_code(Tone tone) {
  switch (tone) {
    case Tone::normal:
      return "";
    case Tone::faint:
      return "\x1b[2m";
    case Tone::strong:
      return "\x1b[1m";
    case Tone::good:
      return "\x1b[32m";
    case Tone::warning:
      return "\x1b[33m";
    case Tone::alarm:
      return "\x1b[31m";
  }
  return "";
}

std::string visible_line(std::string_view text) {
  std::string shown = visible(text);
  if (shown.size() == text.size()) return shown;  // nothing was escaped
  if (std::ranges::none_of(text, is_line_control)) return shown;
  std::string line;
  line.reserve(text.size());
  bool after_break = false;
  for (char c : text) {
    const bool breaks = is_line_control(c);
    if (!breaks) {
      line += c;
    } else if (!after_break) {
      line += ' ';
    }
    after_break = breaks;
  }
  return visible(line);
}

ShownCell human_cell(const Cell& cell, const RenderOptions& options) {
  ShownCell shown;
  if (cell.text && cell.marks) {
    show_marked(shown, *cell.text, cell);
    shown = measured(std::move(shown));
  } else if (const std::string* const text = own_text(cell)) {
    shown = cell_of(*text);
  } else {
    shown = cell_of(human(cell.value, options));
  }
  shown.tone = cell.tone;
  return shown;
}

std::optional<std::string_view> human_view(const Cell& cell, Date today, SmallRoom& room) {
  if (cell.marks) return std::nullopt;
  if (const std::string* const text = own_text(cell)) return *text;
  if (is_null(cell.value)) return std::string_view();
  if (const auto* const date = std::get_if<Date>(&cell.value))
    return std::string_view(room.data(), put_human(room.data(), *date, today));
  return digits_view(cell.value, room);
}

std::optional<std::string_view> plain_view(const Cell& cell, Date, SmallRoom& room) {
  if (const auto* const text = std::get_if<std::string>(&cell.value)) return *text;
  return digits_view(cell.value, room);
}

ShownCell plain_cell(const Cell& cell) { return cell_of(plain_text(cell)); }

std::string human_text(const Cell& cell, const RenderOptions& options) {
  return cell.text ? *cell.text : human(cell.value, options);
}

std::string plain_text(const Cell& cell) {
  if (is_null(cell.value)) return cell.text ? *cell.text : std::string();
  const auto* money = std::get_if<Money>(&cell.value);
  return money == nullptr ? machine_text(cell.value) : decimal(*money) + " " + money->currency;
}

ShownCell shortened(ShownCell cell, std::size_t width, bool unicode) {
  if (cell.cells <= width) return cell;
  const std::size_t dots = unicode ? 1 : std::min<std::size_t>(3, width);
  std::string text = cut(cell.text, width + 1 - std::max<std::size_t>(dots, 1));
  if (text.ends_with(ellipsis)) text.resize(text.size() - ellipsis.size());
  clip_marks(cell, text.size());
  if (unicode && width > 0) text += ellipsis;
  if (!unicode) text.append(dots, '.');
  cell.text = std::move(text);
  cell.cells = cell_width(cell.text);
  return cell;
}

std::string colored(const ShownCell& cell) {
  std::string text = cell.text;
  for (auto mark = cell.marks.rbegin(); mark != cell.marks.rend(); ++mark) {
    text.insert(mark->second, mark_off);
    text.insert(mark->first, mark_on);
  }
  return toned(text, cell.tone, true);
}

std::string toned(std::string_view text, Tone tone, bool color) {
  if (!color || tone == Tone::normal || text.empty()) return std::string(text);
  std::string out(tone_code(tone));
  return out.append(text).append(tone_end);
}

}  // namespace tend
