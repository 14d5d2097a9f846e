#include "exchange/known_tables.hpp"

#include <vector>

namespace tend {

std::span<const KnownTable> known_tables() {
  static const std::vector<KnownTable> all = [] {
    std::vector<KnownTable> joined;
    for (const auto& tables :
         {tables_of_hubspot(), tables_of_salesforce(), tables_of_pipedrive(), tables_of_address_books()})
      joined.insert(joined.end(), tables.begin(), tables.end());
    return joined;
  }();
  return all;
}

}  // namespace tend
