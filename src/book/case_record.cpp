#include "tend/care_records.hpp"
#include "tend/records.hpp"

namespace tend {

namespace {
constexpr std::string_view case_kinds[] = {"question", "incident", "problem", "request", "complaint", "need"};
constexpr std::string_view case_priorities[] = {"low", "normal", "high", "urgent"};
constexpr std::string_view case_statuses[] = {"new", "open", "waiting", "resolved"};

constexpr Field case_fields[] = {
    field<&Case::id>("id", "number in this book").in_list(0),
    field<&Case::uid>("uid", "identity, the same on every machine"),
    field<&Case::client>("client", "client whose concern it is").to(describe<Client>).need().own().in_list(1),
    field<&Case::subject>("subject", "what it is about").search().need().in_list(2),
    field<&Case::kind>("kind", "what sort of concern").need().one_of(case_kinds).in_list(4),
    field<&Case::priority>("priority", "how much it matters").need().one_of(case_priorities).in_list(3),
    field<&Case::status>("status", "where it stands").need().one_of(case_statuses).in_list(3),
    field<&Case::team>("team", "team that it waits for").in_list(4),
    field<&Case::owner>("owner", "manager who answers for it").in_list(6),
    field<&Case::contact>("contact", "person who has it").to(describe<Contact>),
    field<&Case::opened>("opened", "when it was told").need().in_list(5),
    field<&Case::resolved>("resolved", "when it was resolved"),
    field<&Case::resolution>("resolution", "how it was resolved").search(),
    field<&Case::body>("body", "all of it").search(),
    computed("age_days", Type::number,
             "CAST(max(0, julianday(coalesce(support_case.resolved, :today || 'T12:00:00Z')) - "
             "julianday(support_case.opened)) AS INTEGER)",
             "whole days from its opening until today or its end")
        .headed("age")
        .in_list(0),
    computed("chased_by", Type::number,
             "(SELECT followup.id FROM followup WHERE followup.support_case = support_case.id AND "
             "followup.status = 'open' ORDER BY followup.due, followup.id LIMIT 1)",
             "open follow-up that chases it, the next one due"),
};
}  // namespace

template <>
const RecordType& describe<Case>() {
  static constexpr RecordType type{"case",   "cases",       "", 5, case_fields, "-priority,opened",
                                   "opened", "support_case"};
  return type;
}

}  // namespace tend
