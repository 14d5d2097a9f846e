#include "tend/records.hpp"

namespace tend {

namespace {
constexpr std::string_view contact_roles[] = {
    "champion", "economic-buyer", "decision-maker", "influencer", "technical-buyer",
    "end-user", "blocker",        "sponsor",        "billing",    "other"};

constexpr Field contact_fields[] = {
    field<&Contact::id>("id", "number in this book").in_list(0),
    field<&Contact::uid>("uid", "identity, the same on every machine"),
    field<&Contact::client>("client", "client where the person is")
        .to(describe<Client>)
        .need()
        .own()
        .in_list(1),
    field<&Contact::name>("name", "full name").search().need().in_list(1),
    field<&Contact::role>("role", "part in decisions").one_of(contact_roles).in_list(3),
    field<&Contact::title>("title", "job title").search().in_list(5),
    field<&Contact::email>("email", "e-mail address").search().shaped(Shape::email).in_list(2),
    field<&Contact::phone>("phone", "phone number as written").search().in_list(4),
    field<&Contact::birthday>("birthday", "date of birth"),
    field<&Contact::primary>("primary", "the first person to ask; one a client")
        .in_column("is_primary")
        .in_list(6),
    field<&Contact::inactive>("inactive", "no longer there").in_list(7),
    field<&Contact::custom>("custom", "fields of your own").search(),
    field<&Contact::last_touch>("last_touch", "moment of the latest touchpoint").derive().in_list(3),
};
}  // namespace

template <>
const RecordType& describe<Contact>() {
  static constexpr RecordType type{"contact", "contacts", "name", 2, contact_fields, "client,name"};
  return type;
}

}  // namespace tend
