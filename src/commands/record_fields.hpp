// The options of `add` and `edit` that a record's description gives: one for each field that a user may set.
#pragma once

#include <initializer_list>
#include <list>
#include <string>
#include <string_view>
#include <vector>

#include "cli/context.hpp"
#include "cli/line.hpp"
#include "tend/record.hpp"

namespace tend {

// `cadence_days` → `--cadence-days`; tags → `--tag`; custom → `--set`.
std::string option_name(const Field& field);

class FieldOptions {
 public:
  // `except`: fields that the command asks for in another way. Number, uid and what the book keeps are never
  // options.
  void put_on(Line& line, const RecordType& type, std::initializer_list<std::string_view> except);

  // Sets what was given in the record; an empty value clears the field. `--tag +a,-b` adds and takes away,
  // plain words replace. Throws Error(usage) for a value that is none, and what the selectors throw.
  void apply(Context& context, void* record) const;
  bool given() const;
  bool gives(std::string_view field) const;

 private:
  struct Given {
    const Field* field;
    std::optional<std::string> value;
    std::vector<std::string> values;
    bool yes = false, no = false;
    bool is_set() const;
  };
  void set(Context& context, void* record, const Given& given) const;

  const RecordType* type_ = nullptr;
  std::list<Given> given_;  // addresses stay
};

}  // namespace tend
