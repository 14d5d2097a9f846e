#include <algorithm>
#include <variant>

#include "format/formats.hpp"

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

std::string field_text(const FileColumn& column, const TableRow& row) {
  const Value& value = row.cells[column.source].value;
  if (!column.currency) return machine_text(value);
  const auto* money = std::get_if<Money>(&value);
  return money == nullptr ? std::string() : money->currency;
}

void append_csv(std::string& out, std::string_view field) {
  if (field.find_first_of(",\"\r\n") == std::string_view::npos) {
    out += field;
    return;
  }
  out += '"';
  for (char c : field) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
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
};
constexpr Dialect comma{',', append_csv, "\"\""};
constexpr Dialect tabs{'\t', append_tsv, ""};

void append_line(std::string& out, const std::vector<std::string>& fields, const Dialect& dialect) {
  const std::size_t begin = out.size();
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (i > 0) out += dialect.separator;
    dialect.append(out, fields[i]);
  }
  if (out.size() == begin) out += dialect.empty_line;
  out += '\n';
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
    std::ranges::transform(columns, fields.begin(),
                           [&](const FileColumn& column) { return field_text(column, row); });
    append_line(out, fields, dialect);
  }
  return out;
}

}  // namespace

std::string render_csv(const Table& table, const RenderOptions& options) {
  return render_fields(table, options, comma);
}

std::string render_tsv(const Table& table, const RenderOptions& options) {
  return render_fields(table, options, tabs);
}

}  // namespace tend
