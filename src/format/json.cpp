#include <fmt/format.h>

#include <cmath>
#include <iterator>

#include "core/utf8.hpp"
#include "format/formats.hpp"
#include "format/value_text.hpp"

namespace tend {
namespace {

bool stands_for_itself(char c) { return c >= ' ' && c <= '~' && c != '"' && c != '\\'; }

// What a terminal might act on or hide is escaped too: DEL, C1, bidirectional controls, separators.
bool is_escaped(char32_t point) {
  return point < 0x20 || (point >= 0x7F && point <= 0x9F) || point == 0x61C || point == 0x200B ||
         point == 0x200E || point == 0x200F || (point >= 0x2028 && point <= 0x202E) ||
         (point >= 0x2066 && point <= 0x2069) || point == 0xFEFF;
}

void append_point(std::string& out, char32_t point) {
  switch (point) {
    case U'"':
      out += "\\\"";
      return;
    case U'\\':
      out += "\\\\";
      return;
    case U'\n':
      out += "\\n";
      return;
    case U'\r':
      out += "\\r";
      return;
    case U'\t':
      out += "\\t";
      return;
    default:
      break;
  }
  if (is_escaped(point)) {
    fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(point));
  } else {
    append_utf8(out, point);
  }
}

void append_string(std::string& out, std::string_view text) {
  out += '"';
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && stands_for_itself(text[end])) ++end;
    out.append(text, at, end - at);
    at = end;
    if (at == text.size()) break;
    const CodePoint point = code_point_at(text, at);
    append_point(out, point.value);
    at += point.bytes;
  }
  out += '"';
}

void append_value(std::string& out, const Value& value);

template <class Items, class Append>
void append_list(std::string& out, char open, char close, const Items& items, const Append& append) {
  out += open;
  bool first = true;
  for (const auto& item : items) {
    if (!first) out += ',';
    first = false;
    append(item);
  }
  out += close;
}

// One overload for each kind of value.
struct Appending {
  std::string& out;

  void operator()(std::monostate) const { out += "null"; }
  void operator()(bool flag) const { out += flag ? "true" : "false"; }
  void operator()(std::int64_t number) const { out += fmt::format_int(number).c_str(); }
  void operator()(double number) const { out += std::isfinite(number) ? double_text(number) : "null"; }
  void operator()(const std::string& text) const { append_string(out, text); }
  void operator()(Date date) const { append_string(out, iso(date)); }
  void operator()(Moment moment) const { append_string(out, iso(moment)); }
  void operator()(ClockTime time) const { append_string(out, iso(time)); }
  void operator()(const Money& money) const {
    out += "{\"amount\":";
    append_string(out, decimal(money));
    out += ",\"currency\":";
    append_string(out, money.currency);
    out += '}';
  }
  void operator()(const Link& link) const {
    if (!link) {
      out += "null";
    } else if (link.label.empty()) {
      (*this)(link.id);
    } else {
      append_string(out, link.label);
    }
  }
  void operator()(const Links& links) const { append_list(out, '[', ']', links, *this); }
  void operator()(const Words& words) const { append_list(out, '[', ']', words, *this); }
  void operator()(const Pairs& pairs) const {
    append_list(out, '{', '}', pairs, [this](const auto& pair) {
      append_string(out, pair.first);
      out += ':';
      append_string(out, pair.second);
    });
  }
};

void append_value(std::string& out, const Value& value) { std::visit(Appending{out}, value); }

// How an object is laid out: what stands before each key, between key and value, and before the closing
// brace.
struct Layout {
  std::string_view before_key;
  std::string_view colon;
  std::string_view before_end;
};

constexpr Layout compact{"", ":", ""};
constexpr Layout on_its_own{"\n  ", ": ", "\n"};
constexpr Layout in_an_array{"\n    ", ": ", "\n  "};

void append_object(std::string& out, const Table& table, const TableRow& row, const Layout& layout) {
  out += '{';
  bool first = true;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (table.columns[i].human_only) continue;
    if (!first) out += ',';
    first = false;
    out += layout.before_key;
    append_string(out, table.columns[i].key);
    out += layout.colon;
    append_value(out, row.cells[i].value);
  }
  out += first ? "" : layout.before_end;
  out += '}';
}

}  // namespace

std::string json_text(const Value& value) {
  std::string out;
  append_value(out, value);
  return out;
}

std::string render_json(const Table& table) {
  std::string out;
  if (table.single && !table.rows.empty()) {
    append_object(out, table, table.rows.front(), on_its_own);
    return out + '\n';
  }
  if (table.rows.empty()) return "[]\n";
  out += '[';
  for (const TableRow& row : table.rows) {
    out += &row == &table.rows.front() ? "\n  " : ",\n  ";
    append_object(out, table, row, in_an_array);
  }
  return out + "\n]\n";
}

std::string render_ndjson(const Table& table) {
  std::string out;
  for (const TableRow& row : table.rows) {
    append_object(out, table, row, compact);
    out += '\n';
  }
  return out;
}

}  // namespace tend
