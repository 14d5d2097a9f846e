#include "tend/care_records.hpp"
#include "tend/records.hpp"

namespace tend {

namespace {
constexpr std::string_view expense_kinds[] = {"acquisition", "retention"};

constexpr Field expense_fields[] = {
    field<&Expense::id>("id", "number in this book").in_list(0),
    field<&Expense::uid>("uid", "identity, the same on every machine"),
    field<&Expense::client>("client", "client that it was for; none: for all")
        .to(describe<Client>)
        .own()
        .in_list(1),
    field<&Expense::at>("at", "day of it").need().in_list(0),
    field<&Expense::kind>("kind", "what it was for: winning clients or keeping them")
        .need()
        .one_of(expense_kinds)
        .in_list(1),
    field<&Expense::amount>("amount", "how much").need().in_list(0),
    field<&Expense::currency>("currency", "currency of the amount").as(Type::currency).need(),
    field<&Expense::comment>("comment", "what it was").in_list(2),
};
}  // namespace

template <>
const RecordType& describe<Expense>() {
  static constexpr RecordType type{"expense", "expenses", "", 0, expense_fields, "-at", "at"};
  return type;
}

}  // namespace tend
