#include "tend/care_records.hpp"
#include "tend/records.hpp"

namespace tend {

namespace {

constexpr Field churn_fields[] = {
    field<&Churn::id>("id", "number in this book"),
    field<&Churn::uid>("uid", "identity, the same on every machine"),
    field<&Churn::client>("client", "client that went").to(describe<Client>).need().own(),
    field<&Churn::at>("at", "day on which it went").need(),
    field<&Churn::reason>("reason", "why: a reason of the book's settings").need(),
    field<&Churn::competitor>("competitor", "to whom"),
    field<&Churn::comment>("comment", "what was said of it"),
    field<&Churn::returned>("returned", "day on which it was won back"),
};
}  // namespace

template <>
const RecordType& describe<Churn>() {
  static constexpr RecordType type{"churn", "churns", "", 0, churn_fields, "-at", "at"};
  return type;
}

}  // namespace tend
