// A table of values and the texts it is rendered as (CLI.md, "Output"). Rendering is a pure function: the
// caller says whether the target is a terminal, how wide it is, and what day it is.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tend/boxed.hpp"
#include "tend/value.hpp"

namespace tend {

enum class Format { table, plain, json, ndjson, csv, tsv, markdown, ids, html };
std::optional<Format> format_from(std::string_view name);
const std::vector<std::string>& format_names();

// What a cell means, shown as colour where there is any; never by colour alone.
enum class Tone { normal, faint, strong, good, warning, alarm };

struct Column {
  std::string key;      // JSON key, CSV header: `due`
  std::string heading;  // table header: `DUE`; upper case by convention
  bool right = false;   // right-aligned (numbers, money, days)
  // Which columns give way when the window is too narrow: the highest first. 0 never shrinks (the number or
  // name that the user types next).
  int shrink = 1;
  bool machine_only = false;  // in JSON, CSV, TSV only (a table says it in other words)
  bool human_only = false;    // in table, plain and markdown only
  // Holds Money: CSV and TSV have its currency in a column of its own, headed `currency` (`KEY_currency`
  // where there are several such columns), unless the table has a column `currency` already.
  bool money = false;
  // Holds a share (0 to 1) that `table` draws in eighth blocks and html as a bar. Made by bar_column.
  bool bar = false;
  // Numbers of rows that follow each other in time: html draws a line of them above the table.
  bool line = false;
};
// A column of shares that is drawn and never written: machine formats have the figure in another column.
Column bar_column(std::string key);

using Marks = std::vector<std::pair<std::size_t, std::size_t>>;  // byte ranges of a text

// Small, since a list has hundreds of thousands: what each takes of fresh memory costs more than its value.
struct Cell {
  Value value;
  // What people read instead of the value's own text (`Fri 27 Nov`, `3 days late`); machine formats never see
  // it.
  Boxed<std::string> text;
  Boxed<Marks> marks;  // of `text`, to emphasise (search)
  Tone tone = Tone::normal;

  Cell() = default;
  Cell(Value v) : value(std::move(v)) {}
  Cell(Value v, std::string human, Tone t = Tone::normal)
      : value(std::move(v)), text(std::move(human)), tone(t) {}
};
using Cells = std::vector<Cell>;

// A row may start a group; tables print the group's title as a line of its own before it (agenda lanes, days
// of a report). Machine formats don't: they have it as a column.
struct TableRow {
  Cells cells;  // as many as columns
  std::string group;
};

struct Table {
  std::vector<Column> columns;
  std::vector<TableRow> rows;
  // One record (`show`): JSON gives an object, the table a `key  value` list; rows.size() is 1.
  bool single = false;
  std::size_t id_column = 0;  // what `-f ids` prints
};

struct RenderOptions {
  Format format = Format::table;
  std::size_t width = 0;  // terminal cells; 0: not a terminal, nothing is cut
  bool color = false;
  bool header = true;
  bool unicode = true;     // false: no character outside ASCII of our own (rules, ellipsis)
  Date today{};            // for `Fri 27 Nov`
  Zone zone = utc_zone();  // for moments in tables
};

// The whole output, ending in a line break unless empty. An empty list gives `` as table, plain and markdown,
// `[]` as JSON, its header as CSV. Data are made visible (text.hpp) in table, plain, markdown and ids;
// machine formats carry them whole, escaped by their own rules.
// - table: two blanks between columns, line breaks in a list shown as blanks. Where the window is too narrow,
//   columns are cut to at least 4 cells, then left out, those with the highest `shrink` first. Right-aligned
//   columns are never cut: half a number is a wrong number; of a short table those that fit no more stand
//   below it. A single record wraps its values.
// - plain: the table uncut, without colours and groups, with ISO dates and plain decimals.
// - json: an array with an indented object for each row; a single record is an object.
// - ndjson: an object a line.
// - csv, tsv: lines end in LF. CSV quotes by RFC 4180; TSV writes tab, LF, CR and backslash as two
// characters.
// - markdown: a table for each group.
// - ids: the machine text of `id_column`, one a line.
// - html: a page of its own that asks nothing of the network and runs no script, for print, dark screens and
//   phones, too.
std::string render(const Table& table, const RenderOptions& options);

// What a page of html says around its tables. Texts are escaped by it.
struct PageFrame {
  std::string title, span;
  std::vector<std::string> below;  // paragraphs beneath the tables
};
// A page around html parts, in their order; `html_table` gives the part of a table, `html_text` of lines.
std::string html_page(const PageFrame& frame, std::string_view parts);
std::string html_table(const Table& table, const RenderOptions& options);
std::string html_text(std::string_view text);

// CSV as Excel reads it where it is set up for German: semicolons, CR LF, decimal commas, moments as local
// times, and a quote before texts that Excel would take for a formula. A file of it begins with
// `byte_order_mark`, which is not part of what this gives.
std::string render_excel_csv(const Table& table, const RenderOptions& options);
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// How a value reads for people: `Fri 27 Nov`, `1,200.00 EUR`, `yes`, `vip, key`, `` for null.
std::string human(const Value& value, const RenderOptions& options);
// The text of a value in CSV: ISO dates, plain decimals, `true`, lists joined by `;`, custom `k=v;k=v`.
std::string machine_text(const Value& value);
// The value as JSON, money as {"amount","currency"}, null where absent; compact, UTF-8.
std::string json_text(const Value& value);

// `text` in the colours of a tone; unchanged where `color` is false.
std::string toned(std::string_view text, Tone tone, bool color);

}  // namespace tend
