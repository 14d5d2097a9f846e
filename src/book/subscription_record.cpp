#include "book/revenue_sql.hpp"
#include "tend/care_records.hpp"
#include "tend/records.hpp"

namespace tend {

namespace {
constexpr std::string_view subscription_periods[] = {"month", "quarter", "year", "once"};
constexpr std::string_view subscription_statuses[] = {"active", "canceled"};

constexpr Field subscription_fields[] = {
    field<&Subscription::id>("id", "number in this book").in_list(0),
    field<&Subscription::uid>("uid", "identity, the same on every machine"),
    field<&Subscription::client>("client", "client that has it").to(describe<Client>).need().own().in_list(1),
    field<&Subscription::product>("product", "product of the catalogue")
        .to(describe<Product>)
        .need()
        .in_list(0),
    field<&Subscription::quantity>("quantity", "how many").need().in_list(2).headed("qty"),
    field<&Subscription::price>("price", "price of one piece for one period").need().in_list(3),
    field<&Subscription::period>("period", "what the price is for")
        .need()
        .one_of(subscription_periods)
        .in_list(3),
    field<&Subscription::currency>("currency", "currency of the price").as(Type::currency).need(),
    field<&Subscription::start>("start", "first day of the latest term").in_column("start_day").need(),
    field<&Subscription::end>("end", "first day after the latest term").in_column("end_day").in_list(4),
    field<&Subscription::term_months>("term_months", "months of a term").headed("term"),
    field<&Subscription::auto_renew>("auto_renew", "runs on in further terms until canceled")
        .in_list(5)
        .headed("auto"),
    field<&Subscription::notice_days>("notice_days", "days before the renewal date by which notice is given"),
    field<&Subscription::status>("status", "active; canceled: ends with its term")
        .need()
        .one_of(subscription_statuses)
        .in_list(4),
    field<&Subscription::reference>("reference", "contract or order number").in_list(6),
    computed("arr", Type::money, TEND_SUBSCRIPTION_ARR, "annual recurring revenue today").in_list(2),
    computed("renewal_date", Type::date, TEND_RENEWAL_DAY, "end of the running term")
        .in_list(3)
        .headed("renewal"),
    computed("notice_deadline", Type::date, TEND_NOTICE_DAY, "last working day to give notice")
        .in_list(1)
        .headed("notice by"),
    computed("days_left", Type::number, "CAST(julianday(" TEND_NOTICE_DAY ") - julianday(:today) AS INTEGER)",
             "days until the notice deadline")
        .headed("left")
        .in_list(1),
};
}  // namespace

template <>
const RecordType& describe<Subscription>() {
  static constexpr RecordType type{"subscription",      "subscriptions",  "",     0,
                                   subscription_fields, "client,product", "start"};
  return type;
}

}  // namespace tend
