#include "tend/care_records.hpp"

namespace tend {

namespace {
constexpr std::string_view term_periods[] = {"month", "quarter", "year", "once"};
constexpr std::string_view term_reasons[] = {"change", "renew"};

constexpr Field term_fields[] = {
    field<&Term::id>("id", "number in this book"),
    field<&Term::uid>("uid", "identity, the same on every machine"),
    field<&Term::subscription>("subscription", "subscription whose past it is")
        .to(describe<Subscription>)
        .need()
        .own(),
    field<&Term::start>("start", "first day").in_column("start_day").need(),
    field<&Term::end>("end", "first day after it").in_column("end_day").need(),
    field<&Term::quantity>("quantity", "how many").need(),
    field<&Term::price>("price", "price of one piece for one period").need(),
    field<&Term::period>("period", "what the price is for").need().one_of(term_periods),
    field<&Term::currency>("currency", "currency of the price").as(Type::currency).need(),
    field<&Term::closed_by>("closed_by", "why it ended: a change of price or quantity, or a renewal")
        .need()
        .one_of(term_reasons),
};
}  // namespace

template <>
const RecordType& describe<Term>() {
  static constexpr RecordType type{"term", "terms", "", 0, term_fields, "subscription,start", "start"};
  return type;
}

}  // namespace tend
