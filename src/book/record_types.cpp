#include <algorithm>
#include <array>

#include "tend/care_records.hpp"
#include "tend/records.hpp"

namespace tend {

std::span<const RecordType* const> record_types() {
  static const std::array types{&describe<Setting>(), &describe<Client>(),      &describe<Contact>(),
                                &describe<Note>(),    &describe<Case>(),        &describe<Followup>(),
                                &describe<Manager>(), &describe<Product>(),     &describe<Subscription>(),
                                &describe<Term>(),    &describe<Opportunity>(), &describe<StageChange>(),
                                &describe<Score>(),   &describe<Expense>(),     &describe<Churn>(),
                                &describe<Cover>(),   &describe<Origin>()};
  return types;
}

const RecordType* find_record_type(std::string_view name) {
  const auto types = record_types();
  const auto found =
      std::find_if(types.begin(), types.end(), [&](const RecordType* t) { return t->name == name; });
  return found == types.end() ? nullptr : *found;
}

}  // namespace tend
