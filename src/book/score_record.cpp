#include "tend/care_records.hpp"
#include "tend/records.hpp"

namespace tend {

namespace {
constexpr std::string_view score_kinds[] = {"nps", "csat", "pulse", "usage"};

constexpr Field score_fields[] = {
    field<&Score::id>("id", "number in this book").in_list(0),
    field<&Score::uid>("uid", "identity, the same on every machine"),
    field<&Score::client>("client", "client that it is about").to(describe<Client>).need().own().in_list(1),
    field<&Score::at>("at", "when it was given").need().in_list(1),
    field<&Score::kind>("kind", "nps 0 to 10, csat and pulse 1 to 5, usage 0 to 100")
        .need()
        .one_of(score_kinds)
        .in_list(1),
    field<&Score::value>("value", "the figure").need().in_list(0),
    field<&Score::contact>("contact", "person who gave it").to(describe<Contact>).in_list(4),
    field<&Score::comment>("comment", "what was said with it").in_list(3),
};
}  // namespace

template <>
const RecordType& describe<Score>() {
  static constexpr RecordType type{"score", "scores", "", 0, score_fields, "-at", "at"};
  return type;
}

}  // namespace tend
