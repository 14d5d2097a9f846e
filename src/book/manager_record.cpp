#include "book/revenue_sql.hpp"
#include "tend/care_records.hpp"

namespace tend {

namespace {
constexpr std::string_view manager_levels[] = {"associate", "deputy",   "manager", "senior",
                                               "lead",      "director", "vp"};

constexpr Field manager_fields[] = {
    field<&Manager::id>("id", "number in this book").in_list(0),
    field<&Manager::uid>("uid", "identity, the same on every machine"),
    field<&Manager::handle>("handle", "short name to type: what --owner and --as take").need().in_list(0),
    field<&Manager::name>("name", "full name").need().in_list(1),
    field<&Manager::email>("email", "e-mail address").shaped(Shape::email).in_list(5),
    field<&Manager::level>("level", "place in the hierarchy").need().one_of(manager_levels).in_list(3),
    field<&Manager::reports_to>("reports_to", "manager who coordinates the work")
        .to(describe<Manager>)
        .in_list(2),
    field<&Manager::weekly_hours>("weekly_hours", "hours a week for clients").in_list(4).headed("hours"),
    field<&Manager::inactive>("inactive", "no longer there").in_list(6),
    computed("clients", Type::number, TEND_OWN_CLIENTS("count(*)"), "active clients that it owns").in_list(3),
    computed("arr", Type::money,
             TEND_OWN_CLIENTS("coalesce(sum(" TEND_CLIENT_ARR("(" TEND_BOOK_CURRENCY ")") "), 0)"),
             "ARR of its active clients, in the book's currency")
        .in_currency(TEND_BOOK_CURRENCY)
        .in_list(2),
};
}  // namespace

template <>
const RecordType& describe<Manager>() {
  static constexpr RecordType type{"manager", "managers", "handle", 0, manager_fields, "handle"};
  return type;
}

}  // namespace tend
