#include "format/xlsx_lines.hpp"

#include <fmt/format.h>

#include "format/value_text.hpp"

namespace tend {
namespace {

std::string local_iso(Moment moment, const Zone& zone) {
  std::string text = iso(Moment{zone.local(moment).time_since_epoch()});
  text.pop_back();  // the Z: it is no longer UTC
  return text;
}

std::string cell_json(const Value& value, const Zone& zone) {
  if (const auto* date = std::get_if<Date>(&value)) return fmt::format(R"({{"date":"{}"}})", iso(*date));
  if (const auto* time = std::get_if<ClockTime>(&value)) return fmt::format(R"({{"time":"{}"}})", iso(*time));
  if (const auto* moment = std::get_if<Moment>(&value))
    return fmt::format(R"({{"moment":"{}"}})", local_iso(*moment, zone));
  const bool is_list = std::holds_alternative<Links>(value) || std::holds_alternative<Words>(value) ||
                       std::holds_alternative<Pairs>(value);
  return json_text(is_list ? Value(file_text(value)) : value);
}

}  // namespace

std::string xlsx_opening(const Table& table, std::string_view sheet) {
  Words keys;
  for (const Column& column : table.columns) keys.push_back(column.key);
  return fmt::format("{{\"sheet\":{},\"columns\":{}}}\n", json_text(std::string(sheet)), json_text(keys));
}

std::string xlsx_rows(const Table& table, const Zone& zone) {
  std::string out;
  for (const TableRow& row : table.rows) {
    std::string cells;
    for (const Cell& cell : row.cells) cells += (cells.empty() ? "[" : ",") + cell_json(cell.value, zone);
    out += cells + "]\n";
  }
  return out;
}

}  // namespace tend
