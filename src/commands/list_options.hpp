// What a line may ask of a list: filters from the noun's description, and the global options of lists.
#pragma once

#include <initializer_list>
#include <list>
#include <optional>
#include <string>
#include <vector>

#include "cli/context.hpp"
#include "cli/line.hpp"
#include "tend/record.hpp"

namespace tend {

// Those that --fields names, in that order; none where it is not given.
std::vector<const Field*> asked_fields(Context& context, const RecordType& type);

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

}  // namespace tend
