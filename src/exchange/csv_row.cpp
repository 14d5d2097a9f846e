#include "exchange/csv_row.hpp"

#include <algorithm>

#include "core/eight_bytes.hpp"
#include "core/formula_guard.hpp"

namespace tend {

namespace {

// The cells of one row as they are filled.
class RowCells {
 public:
  explicit RowCells(std::vector<std::string>& cells) : cells_(cells) {}

  std::string& add() {
    if (count_ == cells_.size()) cells_.emplace_back();
    cells_[count_].clear();
    return cells_[count_++];
  }
  void end() { cells_.resize(count_); }

 private:
  std::vector<std::string>& cells_;
  std::size_t count_ = 0;
};

void make_single_breaks(std::string& cell) {
  std::size_t to = 0;
  for (std::size_t from = 0; from < cell.size(); ++from) {
    if (cell[from] == '\r' && from + 1 < cell.size() && cell[from + 1] == '\n') continue;
    cell[to++] = cell[from];
  }
  cell.resize(to);
}

void undo_escapes(std::string& cell) {
  constexpr std::string_view marks = "ntr\\", signs = "\n\t\r\\";
  for (std::size_t at = 0; (at = cell.find('\\', at)) != std::string::npos; ++at) {
    const std::size_t which = at + 1 < cell.size() ? marks.find(cell[at + 1]) : std::string_view::npos;
    if (which != std::string_view::npos) cell.replace(at, 2, 1, signs[which]);
  }
}

void drop_guard(std::string& cell) {
  if (cell.starts_with('\'') && needs_guard(cell)) cell.erase(0, 1);
}

class RowReader {
 public:
  RowReader(std::string_view text, bool is_all, const CsvDialect& dialect, std::vector<std::string>& cells)
      : text_(text), is_all_(is_all), dialect_(dialect), cells_(cells) {}

  CsvRowEnd read() {
    while (true) {
      const bool quoted = at_ < text_.size() && text_[at_] == '"' && !dialect_.has_escapes;
      std::string& cell = cells_.add();
      if (!(quoted ? read_quoted(cell) : read_plain(cell))) return end_;
      if (dialect_.has_escapes) undo_escapes(cell);
      if (dialect_.has_guards) drop_guard(cell);
      if (at_ == text_.size()) return is_all_ ? whole_row() : cut_off();
      if (text_[at_] != dialect_.delimiter) return read_break();
      ++at_;
    }
  }

 private:
  bool is_stop(char c) const { return c == dialect_.delimiter || c == '\n' || c == '\r'; }

  void pass_plain() {
    for (; at_ + 8 <= text_.size(); at_ += 8) {
      const std::uint64_t bytes = eight_bytes(text_, at_);
      const std::uint64_t stops = same(bytes, dialect_.delimiter) | same(bytes, '\n') | same(bytes, '\r');
      if (stops != 0) return void(at_ += bytes_before(stops));
    }
    while (at_ < text_.size() && !is_stop(text_[at_])) ++at_;
  }

  bool read_plain(std::string& cell) {
    const std::size_t from = at_;
    pass_plain();
    cell.assign(text_, from, at_ - from);
    return true;
  }

  // Stands behind the closing quote afterwards.
  bool read_quoted(std::string& cell) {
    const std::size_t from = ++at_;
    while (true) {
      const std::size_t quote = text_.find('"', at_);
      if (quote == std::string_view::npos || (quote + 1 == text_.size() && !is_all_)) return cut_off(), false;
      cell.append(text_, at_, quote - at_);
      at_ = quote + 1;
      if (at_ == text_.size() || text_[at_] != '"') break;
      cell += '"';
      ++at_;
    }
    end_.breaks += count_line_breaks(text_.substr(from, at_ - from));
    if (dialect_.paired_breaks) make_single_breaks(cell);
    if (at_ == text_.size() || is_stop(text_[at_])) return true;
    end_.kind = CsvRowEnd::Kind::stray_quote;
    return false;
  }

  CsvRowEnd read_break() {
    const bool pair = text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n';
    if (text_[at_] == '\r' && at_ + 1 == text_.size() && !is_all_) return cut_off();
    at_ += pair ? 2 : 1;
    ++end_.breaks;
    return whole_row();
  }

  CsvRowEnd whole_row() {
    cells_.end();
    end_.length = at_;
    return end_;
  }

  CsvRowEnd cut_off() {
    end_.kind = CsvRowEnd::Kind::unfinished;
    return end_;
  }

  std::string_view text_;
  bool is_all_;
  const CsvDialect& dialect_;
  RowCells cells_;
  std::size_t at_ = 0;
  CsvRowEnd end_;
};

}  // namespace

CsvRowEnd read_csv_row(std::string_view text, bool is_all, const CsvDialect& dialect,
                       std::vector<std::string>& cells) {
  return RowReader(text, is_all, dialect, cells).read();
}

std::int64_t count_line_breaks(std::string_view text) {
  std::int64_t count = std::count(text.begin(), text.end(), '\n');
  for (std::size_t at = text.find('\r'); at != std::string_view::npos; at = text.find('\r', at + 1)) {
    if (at + 1 == text.size() || text[at + 1] != '\n') ++count;
  }
  return count;
}

}  // namespace tend
