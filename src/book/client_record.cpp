#include "book/revenue_sql.hpp"
#include "tend/records.hpp"

namespace tend {

namespace {
constexpr std::string_view client_statuses[] = {"prospect", "active", "paused", "canceled", "churned"};

constexpr Field client_fields[] = {
    field<&Client::id>("id", "number in this book").in_list(0),
    field<&Client::uid>("uid", "identity, the same on every machine"),
    field<&Client::slug>("slug", "short name to type").search().need().in_list(1).headed("client"),
    field<&Client::name>("name", "full name").search().need().in_list(2),
    field<&Client::status>("status", "state of the relationship").need().one_of(client_statuses).in_list(4),
    field<&Client::tier>("tier", "importance: a letter with a cadence in the book's settings").in_list(1),
    field<&Client::owner>("owner", "manager who looks after it").in_list(5),
    field<&Client::parent>("parent", "client that it is a subsidiary of").to(describe<Client>),
    field<&Client::segment>("segment", "market segment").search(),
    field<&Client::industry>("industry", "industry").search(),
    field<&Client::domain>("domain", "internet domain").search().shaped(Shape::domain),
    field<&Client::email>("email", "e-mail address").search().shaped(Shape::email),
    field<&Client::phone>("phone", "phone number as written").search(),
    field<&Client::street>("street", "street and number"),
    field<&Client::postcode>("postcode", "postal code"),
    field<&Client::city>("city", "town").search(),
    field<&Client::country>("country", "country").search(),
    field<&Client::since>("since", "client since"),
    field<&Client::cadence_days>("cadence_days", "days between touchpoints, instead of the tier's"),
    field<&Client::currency>("currency", "currency of its money").as(Type::currency),
    field<&Client::acquisition_cost>("acquisition_cost", "what winning it cost"),
    field<&Client::tags>("tags", "free words").search(),
    field<&Client::custom>("custom", "fields of your own").search(),
    field<&Client::aliases>("aliases", "former slugs and names, by which it is still found").search(),
    field<&Client::last_touch>("last_touch", "moment of the latest touchpoint").derive().in_list(3),
    field<&Client::last_touch_kind>("last_touch_kind", "kind of the latest touchpoint").derive(),
    field<&Client::next_step>("next_step", "earliest due day of its open follow-ups").derive().in_list(3),
    field<&Client::open_followups>("open_followups", "number of open follow-ups")
        .derive()
        .in_list(6)
        .headed("open"),
    computed("arr", Type::money, TEND_CLIENT_ARR(TEND_CLIENT_CURRENCY), "annual recurring revenue today")
        .in_currency(TEND_CLIENT_CURRENCY)
        .in_list(3),
    computed("health", Type::number, "client_health(client.id)", "health score today, 0 to 100"),
};
}  // namespace

template <>
const RecordType& describe<Client>() {
  static constexpr RecordType type{"client", "clients", "slug", 1, client_fields, "slug", "since"};
  return type;
}

}  // namespace tend
