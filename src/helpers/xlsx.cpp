// tend-xlsx: a table as JSON lines on standard input (src/format/xlsx_lines.hpp), an Excel file on standard
// output.
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <vector>

#include "cell_text.hpp"

namespace {

using Json = nlohmann::json;

constexpr lxw_row_t most_rows = LXW_ROW_MAX;  // the header among them
constexpr std::size_t longest_text = 32767;   // in UTF-16 units
constexpr std::size_t widest_column = 60;     // in characters; longer texts are cut by their column only
constexpr double narrowest_column = 8;

// A file of its own without a name, so that it goes with the process, however that ends; libxlsxwriter has to
// move about in it.
class TemporaryFile {
 public:
  TemporaryFile() {
    const char* folder = std::getenv("TMPDIR");
    std::string name = std::string(folder && *folder ? folder : "/tmp") + "/tend-xlsx-XXXXXX";
    descriptor_ = ::mkstemp(name.data());
    if (descriptor_ < 0) throw std::runtime_error("no temporary file '" + name + "' can be made");
    ::unlink(name.c_str());
    path_ = "/proc/self/fd/" + std::to_string(descriptor_);
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() { ::close(descriptor_); }
  const std::string& path() const { return path_; }

 private:
  std::string path_;
  int descriptor_ = -1;
};

class Sheet {
 public:
  Sheet(const std::string& path, const Json& opening) {
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    workbook_ = ::workbook_new_opt(path.c_str(), &options);
    if (!workbook_) throw std::runtime_error("the file cannot be begun");
    sheet_ = ::workbook_add_worksheet(workbook_,
                                      cell_text(opening.at("sheet").get<std::string>(), 31).text.c_str());
    if (!sheet_) throw std::runtime_error("the sheet cannot have that name");
    date_ = format("yyyy-mm-dd");
    moment_ = format("yyyy-mm-dd hh:mm");
    time_ = format("hh:mm");
    write_header(opening.at("columns"));
  }

  void write_row(const Json& cells) {
    if (++row_ >= most_rows) throw std::runtime_error("a sheet of Excel has no room for so many rows");
    if (cells.size() != widths_.size()) throw std::runtime_error("a row has too few or too many cells");
    for (lxw_col_t column = 0; column < widths_.size(); ++column) write_cell(column, cells[column]);
  }

  void close() {
    for (lxw_col_t column = 0; column < widths_.size(); ++column) {
      const double width = static_cast<double>(std::min(widths_[column], widest_column)) + 2;
      check(::worksheet_set_column(sheet_, column, column, std::max(width, narrowest_column), nullptr));
    }
    check(::worksheet_autofilter(sheet_, 0, 0, row_, static_cast<lxw_col_t>(widths_.size() - 1)));
    check(::workbook_close(workbook_));
  }

  // The row of each, as Excel counts them.
  const std::vector<lxw_row_t>& cut_texts() const { return cut_texts_; }

 private:
  static void check(lxw_error error) {
    if (error != LXW_NO_ERROR) throw std::runtime_error(::lxw_strerror(error));
  }

  lxw_format* format(const char* numbers) {
    lxw_format* made = ::workbook_add_format(workbook_);
    ::format_set_num_format(made, numbers);
    return made;
  }

  void write_header(const Json& columns) {
    if (columns.empty()) throw std::runtime_error("a table without columns");
    lxw_format* bold = ::workbook_add_format(workbook_);
    ::format_set_bold(bold);
    for (const Json& column : columns) {
      const auto name = column.get<std::string>();
      check(::worksheet_write_string(sheet_, 0, static_cast<lxw_col_t>(widths_.size()), name.c_str(), bold));
      widths_.push_back(length(name) + 2);  // the button of the filter
    }
    ::worksheet_freeze_panes(sheet_, 1, 0);
  }

  void write_cell(lxw_col_t column, const Json& cell) {
    if (cell.is_string()) return write_text(column, cell.get<std::string>());
    if (cell.is_boolean())
      return check(::worksheet_write_boolean(sheet_, row_, column, cell.get<bool>(), nullptr));
    if (cell.is_number()) return write_number(column, cell.get<double>(), cell.dump().size(), nullptr);
    if (!cell.is_object()) return;
    if (cell.contains("date")) return write_moment(column, cell["date"], date_, 10);
    if (cell.contains("moment")) return write_moment(column, cell["moment"], moment_, 16);
    if (cell.contains("time")) return write_moment(column, "T" + cell["time"].get<std::string>(), time_, 5);
    write_money(column, cell.at("amount"), cell.at("currency"));
  }

  void write_text(lxw_col_t column, const std::string& whole) {
    const CellText cell = cell_text(whole, longest_text);
    if (cell.is_cut) cut_texts_.push_back(row_ + 1);
    widen(column, length(whole.substr(0, whole.find('\n'))));
    check(::worksheet_write_string(sheet_, row_, column, cell.text.c_str(), nullptr));
  }

  void write_number(lxw_col_t column, double number, std::size_t width, lxw_format* shown) {
    widen(column, width);
    check(::worksheet_write_number(sheet_, row_, column, number, shown));
  }

  // `2026-11-27`, `2026-11-27T08:15:00`, `T08:15`. Days before Excel's calendar are written as texts.
  void write_moment(lxw_col_t column, const std::string& text, lxw_format* shown, std::size_t width) {
    lxw_datetime moment{};
    const std::size_t t = std::min(text.find('T'), text.size());
    if (t > 0) std::sscanf(text.c_str(), "%d-%d-%d", &moment.year, &moment.month, &moment.day);
    int second = 0;
    if (t < text.size()) std::sscanf(text.c_str() + t, "T%d:%d:%d", &moment.hour, &moment.min, &second);
    moment.sec = second;
    if (t > 0 && moment.year < 1900) return write_text(column, text);
    widen(column, width);
    check(::worksheet_write_datetime(sheet_, row_, column, &moment, shown));
  }

  void write_money(lxw_col_t column, const std::string& amount, const std::string& currency) {
    const std::size_t dot = amount.find('.');
    const std::size_t decimals = dot == std::string::npos ? 0 : amount.size() - dot - 1;
    lxw_format*& shown = money_[currency + std::to_string(decimals)];
    if (!shown) {
      const std::string places = decimals == 0 ? "" : "." + std::string(decimals, '0');
      shown = format(("#,##0" + places + " [$" + currency + "]").c_str());
    }
    write_number(column, std::stod(amount), amount.size() + currency.size() + 3, shown);
  }

  void widen(lxw_col_t column, std::size_t width) { widths_[column] = std::max(widths_[column], width); }

  lxw_workbook* workbook_ = nullptr;
  lxw_worksheet* sheet_ = nullptr;
  lxw_format *date_ = nullptr, *moment_ = nullptr, *time_ = nullptr;
  std::map<std::string, lxw_format*> money_;
  std::vector<std::size_t> widths_;
  lxw_row_t row_ = 0;
  std::vector<lxw_row_t> cut_texts_;
};

void copy_to_output(const std::string& path) {
  const std::unique_ptr<FILE, int (*)(FILE*)> file(std::fopen(path.c_str(), "rb"), &std::fclose);
  if (!file) throw std::runtime_error("the file cannot be read back");
  std::array<char, 65536> piece;
  while (const std::size_t count = std::fread(piece.data(), 1, piece.size(), file.get()))
    if (std::fwrite(piece.data(), 1, count, stdout) != count)
      throw std::runtime_error("the output cannot be written");
  if (std::fflush(stdout) != 0) throw std::runtime_error("the output cannot be written");
}

// `in row 2`, `in the rows 2, 3, 5, 8, 9 and others`
std::string places(std::vector<lxw_row_t> rows) {
  constexpr std::size_t most = 5;
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  std::string text = rows.size() == 1 ? "in row" : "in the rows";
  for (std::size_t i = 0; i < rows.size() && i < most; ++i)
    text += (i == 0 ? " " : ", ") + std::to_string(rows[i]);
  return text + (rows.size() > most ? " and others" : "");
}

void tell_cut_texts(const std::vector<lxw_row_t>& rows) {
  if (rows.empty()) return;
  std::cerr << "tend: a cell of Excel holds " << longest_text << " characters: " << rows.size()
            << (rows.size() == 1 ? " longer text was cut, " : " longer texts were cut, ") << places(rows)
            << '\n';
}

void write_workbook() {
  std::string line;
  if (!std::getline(std::cin, line)) throw std::runtime_error("there is no table");
  const TemporaryFile file;
  Sheet sheet(file.path(), Json::parse(line));
  while (std::getline(std::cin, line)) sheet.write_row(Json::parse(line));
  sheet.close();
  copy_to_output(file.path());
  tell_cut_texts(sheet.cut_texts());
}

}  // namespace

int main() {
  try {
    std::ios::sync_with_stdio(false);
    write_workbook();
    return 0;
  } catch (const std::exception& error) {
    std::cerr << "tend-xlsx: " << error.what() << '\n';
    return 1;
  }
}
