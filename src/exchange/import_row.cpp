#include "exchange/import_row.hpp"

#include <algorithm>

namespace tend {

const GivenText* given_for(const ImportRow& row, std::string_view field) {
  const auto found =
      std::ranges::find(row.texts, field, [](const GivenText& each) { return each.field->name; });
  return found == row.texts.end() ? nullptr : &*found;
}

ImportRow import_row(const NamedRow& named) {
  constexpr std::string_view own = "custom.";
  ImportRow row;
  row.type = named.type;
  row.line = named.line;
  row.external_id = named.external_id;
  row.client_hints = named.client_hints;
  row.people = named.people;
  row.modified = named.modified;
  row.is_next = named.is_next;
  for (const auto& [field, text] : named.texts) {
    if (field.starts_with(own)) {
      row.custom.emplace_back(field.substr(own.size()), text);
    } else {
      row.texts.push_back({&field_named(*named.type, field), text});
    }
  }
  return row;
}

}  // namespace tend
