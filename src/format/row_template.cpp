#include "tend/row_template.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "format/shown.hpp"
#include "tend/error.hpp"
#include "tend/text.hpp"

namespace tend {

// ---- reading

class RowTemplate::Parser {
 public:
  explicit Parser(std::string_view text) : text_(text) {}

  std::vector<Piece> pieces() {
    if (text_.empty()) refuse("it is empty");
    while (at_ < text_.size()) step();
    pieces_.push_back(std::move(piece_));
    return std::move(pieces_);
  }

 private:
  [[noreturn]] void refuse(const std::string& why, std::string way_out = {}) const {
    throw Error(Exit::usage, fmt::format("bad template '{}': {}", visible(text_), why), std::move(way_out));
  }

  bool follows(std::string_view word) const { return text_.substr(at_).starts_with(word); }

  void step() {
    if (follows("{{") || follows("}}")) {
      piece_.text += text_[at_];
      at_ += 2;
    } else if (follows("{")) {
      read_field();
    } else if (follows("}")) {
      refuse("a '}' closes nothing", "write '}}' for a brace");
    } else if (follows("\\")) {
      read_escape();
    } else {
      piece_.text += text_[at_++];
    }
  }

  void read_escape() {
    constexpr std::string_view names = "nt\\", meanings = "\n\t\\";
    const std::size_t name = at_ + 1 < text_.size() ? names.find(text_[at_ + 1]) : std::string_view::npos;
    if (name == std::string_view::npos)
      refuse("a '\\' is followed by neither n, t nor '\\'", "write '\\\\' for one");
    piece_.text += meanings[name];
    at_ += 2;
  }

  void read_field() {
    const std::size_t end = text_.find_first_of("{}", at_ + 1);
    if (end == std::string_view::npos || text_[end] == '{') {
      refuse(fmt::format("'{}' is not closed", visible(text_.substr(at_, end - at_))),
             "write '{{' for a brace");
    }
    std::string_view inside = text_.substr(at_ + 1, end - at_ - 1);
    name_field(next_part(inside));
    while (!inside.empty()) {
      inside.remove_prefix(1);  // the colon
      const std::string_view part = next_part(inside);
      if (!read_form(part) && !read_width(part)) refuse_part(part);
    }
    at_ = end + 1;
    pieces_.push_back(std::exchange(piece_, {}));
  }

  // What stands before the next colon; the rest, with it, stays.
  static std::string_view next_part(std::string_view& rest) {
    const std::size_t end = std::min(rest.find(':'), rest.size());
    std::string_view part = rest.substr(0, end);
    rest.remove_prefix(end);
    while (part.starts_with(' ')) part.remove_prefix(1);
    while (part.ends_with(' ')) part.remove_suffix(1);
    return part;
  }

  void name_field(std::string_view name) {
    const std::size_t dot = name.find('.');
    piece_.field = name.substr(0, dot);
    if (dot != std::string_view::npos) piece_.key = name.substr(dot + 1);
    if (piece_.field.empty() || (dot != std::string_view::npos && piece_.key.empty()))
      refuse(fmt::format("'{{{}}}' names no field", visible(name)), "for example: '{name}'");
  }

  bool read_form(std::string_view word) {
    const auto found = std::ranges::find(form_names, word);
    if (found == form_names.end()) return false;
    piece_.form = static_cast<Form>(found - form_names.begin() + 1);
    return true;
  }

  // [<>^]LEAST[.MOST]
  bool read_width(std::string_view part) {
    if (!part.empty() && std::string_view("<>^").find(part[0]) != std::string_view::npos) {
      piece_.align = part[0];
      part.remove_prefix(1);
      if (part.empty()) return false;
    }
    const std::size_t dot = part.find('.');
    const bool has_most = dot != std::string_view::npos;
    return (dot == 0 || read_cells(part.substr(0, dot), piece_.least)) &&
           (!has_most || read_cells(part.substr(dot + 1), piece_.most));
  }

  static bool read_cells(std::string_view digits, std::size_t& cells) {
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), cells);
    return error == std::errc() && end == digits.data() + digits.size() && cells >= 1 && cells <= widest;
  }

  [[noreturn]] void refuse_part(std::string_view part) const {
    const std::vector<std::string> names(form_names.begin(), form_names.end());
    std::string way_out = did_you_mean(nearest(part, names));
    if (way_out.empty())
      way_out = fmt::format("forms are {}, and widths such as 20, >8 and .20", fmt::join(names, ", "));
    refuse(fmt::format("':{}' is no form and no width", visible(part)), way_out);
  }

  static constexpr std::array<std::string_view, 6> form_names{"iso",  "human",    "date",
                                                              "time", "relative", "json"};
  static constexpr std::size_t widest = 1000;

  std::string_view text_;
  std::size_t at_ = 0;
  Piece piece_;
  std::vector<Piece> pieces_;
};

RowTemplate::RowTemplate(std::string_view text) : pieces_(Parser(text).pieces()) {}

std::vector<std::string> RowTemplate::fields() const {
  std::vector<std::string> names;
  for (const Piece& piece : pieces_) {
    if (!piece.field.empty() && std::ranges::find(names, piece.field) == names.end())
      names.push_back(piece.field);
  }
  return names;
}

// ---- writing

namespace {

std::size_t column_of(const Table& table, const std::string& field) {
  const auto found = std::ranges::find(table.columns, field, &Column::key);
  if (found != table.columns.end()) return static_cast<std::size_t>(found - table.columns.begin());
  std::vector<std::string> known;
  for (const Column& column : table.columns) known.push_back(column.key);
  std::string way_out = did_you_mean(nearest(field, known));
  if (way_out.empty()) way_out = fmt::format("fields are: {}", fmt::join(known, ", "));
  throw Error(Exit::usage, fmt::format("unknown field '{}'", visible(field)), way_out);
}

// The pair's value where the cell holds custom fields; a key that a row does not have is empty.
Cell custom_value(const Cell& cell, const std::string& field, const std::string& key) {
  if (is_null(cell.value)) return {};
  const auto* pairs = std::get_if<Pairs>(&cell.value);
  if (pairs == nullptr) {
    throw Error(Exit::usage, fmt::format("unknown field '{}.{}'", visible(field), visible(key)),
                fmt::format("'{}' has no parts", visible(field)));
  }
  const auto found = std::ranges::find(*pairs, key, &Pairs::value_type::first);
  return found == pairs->end() ? Cell() : Cell(Value(found->second));
}

std::optional<LocalTime> local_time(const Value& value, const Zone& zone) {
  const auto* moment = std::get_if<Moment>(&value);
  return moment == nullptr ? std::nullopt : std::optional(zone.local(*moment));
}

std::optional<Date> day_of(const Value& value, const Zone& zone) {
  if (const auto* date = std::get_if<Date>(&value)) return *date;
  const auto local = local_time(value, zone);
  return local ? std::optional<Date>(std::chrono::floor<std::chrono::days>(*local)) : std::nullopt;
}

std::string time_text(const Cell& cell, const Zone& zone) {
  const auto local = local_time(cell.value, zone);
  if (!local) return std::holds_alternative<Date>(cell.value) ? std::string() : plain_text(cell);
  const auto minutes =
      std::chrono::floor<std::chrono::minutes>(*local - std::chrono::floor<std::chrono::days>(*local));
  return iso(ClockTime(minutes));
}

std::string padded(std::string text, char align, std::size_t least) {
  if (align == '<') return pad_right(text, least);
  if (align == '>') return pad_left(text, least);
  const std::size_t cells = cell_width(text);
  return pad_right(pad_left(text, cells + (least > cells ? (least - cells) / 2 : 0)), least);
}

}  // namespace

// What has no day is as it is in any other form.
std::string RowTemplate::formed(const Piece& piece, const Cell& cell, const RenderOptions& options) {
  const std::optional<Date> day = day_of(cell.value, options.zone);
  switch (piece.form) {
    case Form::iso:
      return machine_text(cell.value);
    case Form::human:
      return human_text(cell, options);
    case Form::date:
      return day ? iso(*day) : plain_text(cell);
    case Form::relative:
      return day ? relative(*day, options.today) : plain_text(cell);
    case Form::time:
      return time_text(cell, options.zone);
    case Form::json:
      return json_text(cell.value);
    case Form::plain:
      break;
  }
  return plain_text(cell);
}

std::string RowTemplate::shown(const Piece& piece, const Cell& cell, const RenderOptions& options) {
  std::string text = visible_line(formed(piece, cell, options));
  if (piece.most > 0) text = cut(text, piece.most);
  return padded(std::move(text), piece.align, piece.least);
}

std::string RowTemplate::lines(const Table& table, const RenderOptions& options) const {
  std::vector<std::size_t> columns;
  for (const Piece& piece : pieces_)
    columns.push_back(piece.field.empty() ? 0 : column_of(table, piece.field));
  std::string out;
  for (const TableRow& row : table.rows) {
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      const Piece& piece = pieces_[i];
      out += piece.text;
      if (piece.field.empty()) continue;
      const Cell& cell = row.cells[columns[i]];
      out += shown(piece, piece.key.empty() ? cell : custom_value(cell, piece.field, piece.key), options);
    }
    out += '\n';
  }
  return out;
}

}  // namespace tend
