#include <algorithm>
#include <variant>

#include "core/formula_guard.hpp"
#include "format/formats.hpp"
#include "format/value_text.hpp"

namespace tend {
namespace {

// A column of the file: a column of the table, or the currency of one.
struct FileColumn {
  std::string header;
  std::size_t source = 0;
  bool currency = false;
};

bool holds_money(const Table& table, std::size_t column) {
  return table.columns[column].money || std::ranges::any_of(table.rows, [&](const TableRow& row) {
           return std::holds_alternative<Money>(row.cells[column].value);
         });
}

std::vector<FileColumn> file_columns(const Table& table) {
  std::vector<std::size_t> money;
  bool has_currency = false;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (table.columns[i].human_only) continue;
    has_currency = has_currency || table.columns[i].key == "currency";
    if (holds_money(table, i)) money.push_back(i);
  }
  std::vector<FileColumn> columns;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const std::string& key = table.columns[i].key;
    if (table.columns[i].human_only) continue;
    columns.push_back({key, i, false});
    if (has_currency || std::ranges::find(money, i) == money.end()) continue;
    columns.push_back({money.size() == 1 ? "currency" : key + "_currency", i, true});
  }
  return columns;
}

// How a value is written in a file.
using ValueText = std::string (*)(const Value& value, const RenderOptions& options);

std::string plain_text(const Value& value, const RenderOptions&) { return file_text(value); }

std::string field_text(const FileColumn& column, const TableRow& row, const RenderOptions& options,
                       ValueText text) {
  const Value& value = row.cells[column.source].value;
  if (!column.currency) return text(value, options);
  const auto* money = std::get_if<Money>(&value);
  return money == nullptr ? std::string() : money->currency;
}

// ---- Excel as it is set up in Germany

std::string with_comma(std::string number) {
  std::ranges::replace(number, '.', ',');
  return number;
}

// What Excel would take for a formula gets a quote before it.
std::string guarded(std::string text) {
  if (needs_guard(text)) text.insert(0, 1, '\'');
  return text;
}

std::string local_text(Moment moment, const Zone& zone) {
  const LocalTime local = zone.local(moment);
  const Date date = std::chrono::floor<std::chrono::days>(local);
  return iso(date) + ' ' + iso(std::chrono::floor<std::chrono::minutes>(local - LocalTime{date}));
}

std::string excel_text(const Value& value, const RenderOptions& options) {
  if (const auto* moment = std::get_if<Moment>(&value)) return local_text(*moment, options.zone);
  std::string text = file_text(value);
  if (std::holds_alternative<Money>(value) || std::holds_alternative<double>(value)) return with_comma(text);
  return std::holds_alternative<std::int64_t>(value) ? text : guarded(std::move(text));
}

// ---- fields and lines

void append_quoted(std::string& out, std::string_view field) {
  out += '"';
  for (char c : field) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

void append_csv(std::string& out, std::string_view field) {
  if (field.find_first_of(",\"\r\n") != std::string_view::npos) return append_quoted(out, field);
  out += field;
}

void append_excel_csv(std::string& out, std::string_view field) {
  if (field.find_first_of(";\"\r\n") != std::string_view::npos) return append_quoted(out, field);
  out += field;
}

void append_tsv(std::string& out, std::string_view field) {
  for (char c : field) {
    switch (c) {
      case '\t':
        out += "\\t";
        break;
      case '\n':
        out += "\\n";
        break;
      case '\r':
        out += "\\r";
        break;
      case '\\':
        out += "\\\\";
        break;
      default:
        out += c;
    }
  }
}

struct Dialect {
  char separator;
  void (*append)(std::string& out, std::string_view field);
  std::string_view empty_line;  // a line of one empty field, which readers would take for none
  std::string_view line_end;
  ValueText text;
};
constexpr Dialect comma{',', append_csv, "\"\"", "\n", plain_text};
constexpr Dialect tabs{'\t', append_tsv, "", "\n", plain_text};
constexpr Dialect excel{';', append_excel_csv, "\"\"", "\r\n", excel_text};

void append_line(std::string& out, const std::vector<std::string>& fields, const Dialect& dialect) {
  const std::size_t begin = out.size();
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (i > 0) out += dialect.separator;
    dialect.append(out, fields[i]);
  }
  if (out.size() == begin) out += dialect.empty_line;
  out += dialect.line_end;
}

std::string render_fields(const Table& table, const RenderOptions& options, const Dialect& dialect) {
  const std::vector<FileColumn> columns = file_columns(table);
  std::vector<std::string> fields(columns.size());
  std::string out;
  if (options.header) {
    std::ranges::transform(columns, fields.begin(), &FileColumn::header);
    append_line(out, fields, dialect);
  }
  for (const TableRow& row : table.rows) {
    std::ranges::transform(columns, fields.begin(), [&](const FileColumn& column) {
      return field_text(column, row, options, dialect.text);
    });
    append_line(out, fields, dialect);
  }
  return out;
}

}  // namespace

std::string render_csv(const Table& table, const RenderOptions& options) {
  return render_fields(table, options, comma);
}

std::string render_excel_csv(const Table& table, const RenderOptions& options) {
  return render_fields(table, options, excel);
}

std::string render_tsv(const Table& table, const RenderOptions& options) {
  return render_fields(table, options, tabs);
}

}  // namespace tend
