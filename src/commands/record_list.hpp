// `list` and `show` of any noun: filters and columns from its description.
#pragma once

#include <functional>
#include <list>
#include <string>
#include <vector>

#include "cli/context.hpp"
#include "cli/line.hpp"
#include "tend/record.hpp"
#include "tend/table.hpp"

namespace tend {

// The filters of a list: an option for each field that rows are commonly told apart by, and --from and --to
// on the day that the noun goes by. The same name means the same in every list; given several times, a row
// may have any of the values (tags and people: all of them).
class ListOptions {
 public:
  // `last_day` is what `--to` is called where that means something else.
  void put_on(Line& line, const RecordType& type, std::string_view last_day = "--to");
  bool given(std::string_view field) const;
  // What was given for one field; whether nothing was given for any other.
  std::vector<std::string> values(std::string_view field) const;
  bool only_given(std::initializer_list<std::string_view> fields) const;

  // What was asked for, with the global --where, --sort, --limit and --fields.
  Query query(Context& context) const;

 private:
  struct Given {
    const Field* field;
    std::vector<std::string> values;
    bool yes = false, no = false;

    bool is_given() const { return !values.empty() || yes || no; }
  };
  void add_conditions(Context& context, const Given& given, Query& query) const;
  void add_team(const std::string& text, const std::vector<std::string>& handles, bool first,
                Query& query) const;

  const RecordType* type_ = nullptr;
  std::list<Given> given_;
  std::vector<std::string> owner_, team_;
  std::optional<std::string> from_, to_;
};

// How a noun's cells read to people where the value alone does not say enough.
using Decorate = std::function<void(Context&, const Row&, const Field&, Cell&)>;

// The columns that --fields names; else in a table those that the description lists, in machine formats all.
// Tables leave out a listed column that says nothing: no row has a value, or the query asks for one value.
Table record_table(Context& context, const RecordType& type, const std::vector<Row>& rows,
                   const Decorate& decorate = {}, const Query& query = {});

// Fetches and prints; exit code 1 with --quiet where nothing matches.
void print_list(Context& context, const RecordType& type, const Query& query, const Decorate& decorate = {});

// One record, whole: a table of a single row.
Table whole_record(Context& context, const RecordType& type, std::int64_t id, const Decorate& decorate = {});
void print_record(Context& context, const RecordType& type, std::int64_t id, const Decorate& decorate = {});

}  // namespace tend
