#include "exchange/jsonl.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "tend/records.hpp"
#include "tend/row_text.hpp"

namespace tend {

namespace {

constexpr int format_version = 1;

struct NumberedLine {
  std::int64_t number = 0;
  std::string text;
};

[[noreturn]] void refuse(const NumberedLine& line, std::string_view why, std::string way_out = {}) {
  throw Error(Exit::refused, fmt::format("line {}: {}; nothing was imported", line.number, why),
              std::move(way_out));
}

Value& value_in(Row& row, std::string_view name) {
  const auto found = std::ranges::find(row.fields, name, &Field::name);
  return row.values[static_cast<std::size_t>(found - row.fields.begin())];
}

std::string text_in(const Row& row, std::string_view name) {
  const auto* text = std::get_if<std::string>(&row.at(name));
  return text ? *text : std::string();
}

// True for the first line of an export.
bool is_opening(const NumberedLine& line) {
  const auto json = nlohmann::json::parse(line.text, nullptr, false);
  if (line.number != 1 || !json.is_object() || !json.contains("tend")) return false;
  const auto version = json.find("version");
  if (version == json.end() || !version->is_number_integer()) refuse(line, "it has no version");
  if (*version > format_version)
    refuse(line, "the file was written by a newer tend", "install the newer tend");
  return true;
}

// The fields that know a record of some types in another book.
std::vector<std::string_view> keys_of(const RecordType& type) {
  if (&type == &describe<Setting>()) return {"key"};
  if (&type == &describe<Origin>()) return {"source", "noun", "external"};
  return {};
}

class Import {
 public:
  Import(const Book& book, Transaction& transaction) : book_(book), transaction_(transaction) {
    for (const RecordType* type : record_types()) last_numbers_[type] = last_number(book, *type);
  }

  void take(NumberedLine line) {
    ready_.push_back(std::move(line));
    while (!ready_.empty()) {
      const NumberedLine next = std::move(ready_.back());
      ready_.pop_back();
      take_or_wait(next);
    }
  }

  // What waited for another record that has since been brought to what its line says; then nothing may wait.
  void finish() {
    while (!refused_.empty()) {
      const std::int64_t before = written_;
      for (const Refused& each : std::exchange(refused_, {})) take(each.line);
      if (written_ == before) refuse(refused_.front().line, refused_.front().why);
    }
    const auto first =
        std::ranges::min_element(waiting_, {}, [](const auto& each) { return each.second.line.number; });
    if (first != waiting_.end()) refuse(first->second.line, first->second.why + ", and not in the file");
  }

  std::vector<ImportCount> counts() const {
    std::vector<ImportCount> all;
    for (const RecordType* type : record_types()) {
      if (const auto found = counts_.find(type); found != counts_.end()) all.push_back(found->second);
    }
    return all;
  }

 private:
  struct Refused {
    NumberedLine line;
    std::string why;
  };

  void take_or_wait(const NumberedLine& line) {
    try {
      Row row = row_from_text(book_, line.text);
      write(row);
      ++written_;
      release(text_in(row, "uid"));
    } catch (const MissingRecord& missing) {
      waiting_.emplace(missing.uid(), Refused{line, missing.message()});
    } catch (const Error& error) {
      // A rule between records, such as one primary contact a client, may be kept once all lines are in.
      if (error.exit() == Exit::conflict) {
        refused_.push_back({line, error.message()});
      } else if (error.exit() == Exit::refused) {
        refuse(line, error.message(),
               "a line is what 'tend export all' writes of a record; a noun comes back as CSV");
      } else if (error.exit() == Exit::usage) {
        refuse(line, error.message(), error.way_out());
      } else {
        throw;
      }
    }
  }

  void release(const std::string& uid) {
    const auto [first, last] = waiting_.equal_range(uid);
    for (auto each = first; each != last; ++each) ready_.push_back(std::move(each->second.line));
    waiting_.erase(first, last);
  }

  void write(Row& row) {
    ImportCount& count = counts_.try_emplace(row.type, ImportCount{row.type}).first->second;
    const std::int64_t known = known_number(row);
    if (known != 0) {
      value_in(row, "id") = known;
      ++(transaction_.update_row(row) ? count.updated : count.unchanged);
      return;
    }
    if (!is_free(*row.type, row.id())) value_in(row, "id") = Value();
    transaction_.insert_row(row);
    ++count.created;
  }

  std::int64_t known_number(const Row& row) const {
    const std::string uid = text_in(row, "uid");
    const std::int64_t number = uid.empty() ? 0 : number_of(book_, *row.type, uid);
    if (number != 0) return number;
    Query query;
    for (const std::string_view key : keys_of(*row.type))
      query.where.push_back({find_field(*row.type, key), Comparison::equal, row.at(key)});
    if (query.where.empty()) return 0;
    const std::vector<Row> found = book_.rows(*row.type, query);
    return found.empty() ? 0 : found.front().id();
  }

  // Numbers that the book gave before the import are not given again.
  bool is_free(const RecordType& type, std::int64_t number) const {
    return number > last_numbers_.at(&type) && number <= highest_number && !book_.row(type, number);
  }

  const Book& book_;
  Transaction& transaction_;
  std::map<const RecordType*, std::int64_t> last_numbers_;
  std::map<const RecordType*, ImportCount> counts_;
  std::int64_t written_ = 0;
  std::vector<NumberedLine> ready_;
  std::multimap<std::string, Refused> waiting_;  // by the uid of the record that is missing
  std::vector<Refused> refused_;
};

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

}  // namespace

void export_lines(const Book& book, const std::function<void(std::string_view)>& write) {
  write(fmt::format("{{\"tend\":\"book\",\"version\":{}}}\n", format_version));
  for (const RecordType* type : record_types()) {
    for_each_row_text(book, *type, [&](std::string_view text) { write(std::string(text) + "\n"); });
  }
}

std::vector<ImportCount> import_lines(const Book& book, Transaction& transaction,
                                      const std::function<std::optional<std::string>()>& next) {
  Import import(book, transaction);
  NumberedLine line;
  while (auto text = next()) {
    ++line.number;
    line.text = std::move(*text);
    if (!is_blank(line.text) && !is_opening(line)) import.take(line);
  }
  import.finish();
  return import.counts();
}

}  // namespace tend
