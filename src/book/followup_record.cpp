#include "tend/care_records.hpp"
#include "tend/records.hpp"

namespace tend {

namespace {
constexpr std::string_view followup_statuses[] = {"open", "done", "canceled"};
constexpr std::string_view followup_directions[] = {"task", "promise", "waiting"};
constexpr std::string_view followup_priorities[] = {"low", "normal", "high"};

constexpr Field followup_fields[] = {
    field<&Followup::id>("id", "number in this book").in_list(0),
    field<&Followup::uid>("uid", "identity, the same on every machine"),
    field<&Followup::client>("client", "client it is for").to(describe<Client>).need().own().in_list(1),
    field<&Followup::text>("text", "what to do, or what to wait for").search().need().in_list(2),
    field<&Followup::due>("due", "day by which").need().in_list(0),
    field<&Followup::due_time>("due_time", "time of that day").headed("time").in_list(3),
    field<&Followup::status>("status", "open, done or canceled").need().one_of(followup_statuses).in_list(4),
    field<&Followup::direction>("direction", "task; promise: we owe it; waiting: the client owes it")
        .need()
        .one_of(followup_directions)
        .in_list(3)
        .headed("kind"),
    field<&Followup::priority>("priority", "how much it matters")
        .need()
        .one_of(followup_priorities)
        .in_list(5),
    field<&Followup::owner>("owner", "manager who answers for it").in_list(6),
    field<&Followup::team>("team", "team that it waits for"),
    field<&Followup::contact>("contact", "person it concerns").to(describe<Contact>),
    field<&Followup::every>("every", "interval of its recurrence"),
    field<&Followup::snoozed_until>("snoozed_until", "hidden until this day; the due day stays"),
    field<&Followup::slips>("slips", "how often it was moved to a later day").need(),
    field<&Followup::created>("created", "when it was added").need(),
    field<&Followup::done_at>("done_at", "when it was done or canceled"),
    field<&Followup::note>("note", "touchpoint it came from").to(describe<Note>),
    field<&Followup::anchor>("anchor", "planned day that the recurrence counts from"),
    field<&Followup::support_case>("case", "case that it chases")
        .in_column("support_case")
        .to(describe<Case>),
    computed("days_left", Type::number, "CAST(julianday(followup.due) - julianday(:today) AS INTEGER)",
             "days from today to the due day; negative when late"),
};
}  // namespace

template <>
const RecordType& describe<Followup>() {
  static constexpr RecordType type{"followup", "follow-ups", "", 4, followup_fields, "due,due_time", "due"};
  return type;
}

}  // namespace tend
