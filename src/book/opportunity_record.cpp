#include "tend/care_records.hpp"
#include "tend/records.hpp"

namespace tend {

namespace {
constexpr std::string_view opportunity_kinds[] = {"new", "upsell", "cross-sell", "renewal"};

constexpr Field opportunity_fields[] = {
    field<&Opportunity::id>("id", "number in this book").in_list(0),
    field<&Opportunity::uid>("uid", "identity, the same on every machine"),
    field<&Opportunity::client>("client", "client that may buy").to(describe<Client>).own().in_list(1),
    field<&Opportunity::title>("title", "what may be sold").search().need().in_list(2),
    field<&Opportunity::kind>("kind", "what sort of sale").need().one_of(opportunity_kinds).in_list(5),
    field<&Opportunity::product>("product", "product of the catalogue").to(describe<Product>).in_list(5),
    field<&Opportunity::stage>("stage", "where it stands: a stage of the book's settings, won or lost")
        .need()
        .in_list(3),
    field<&Opportunity::amount>("amount", "what it would bring").in_list(2),
    field<&Opportunity::currency>("currency", "currency of the amount").as(Type::currency),
    field<&Opportunity::probability>("probability", "percent; else the stage's"),
    field<&Opportunity::close>("close", "day on which it is expected to be decided").in_list(3),
    field<&Opportunity::owner>("owner", "manager who answers for it").in_list(6),
    field<&Opportunity::opened>("opened", "day on which it came up").need(),
    field<&Opportunity::closed>("closed", "day on which it was won or lost"),
    field<&Opportunity::lost_reason>("lost_reason", "why it was lost").search(),
    field<&Opportunity::subscription>("subscription",
                                      "subscription that a renewal is about, or that winning it made")
        .to(describe<Subscription>),
    computed("weighted", Type::money,
             "weighted_amount(opportunity.amount, opportunity.probability, opportunity.stage)",
             "amount × probability")
        .in_list(4),
};
}  // namespace

template <>
const RecordType& describe<Opportunity>() {
  static constexpr RecordType type{"opportunity",      "opportunities", "",      6,
                                   opportunity_fields, "close,client",  "opened"};
  return type;
}

}  // namespace tend
