// How a file names contacts, so that an import finds each of them again.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>

#include "tend/book.hpp"

namespace tend {

class ExportContacts {
 public:
  explicit ExportContacts(const Book& book) : book_(book) {}

  // Of contacts whose name another one of their client has, too, the address is told beside it: `Jane Doe
  // <jane@acme.example>`.
  void tell_apart(Row& row);

 private:
  using Names = std::unordered_map<std::int64_t, std::string>;
  const Names& names_with_address();

  const Book& book_;
  std::optional<Names> names_;  // of those that are called alike, read once there is a contact to name
};

}  // namespace tend
