#include "tend/records.hpp"

namespace tend {

namespace {
constexpr std::string_view note_kinds[] = {"note", "call", "email", "meeting", "visit", "message"};
constexpr std::string_view note_directions[] = {"in", "out"};
constexpr std::string_view note_areas[] = {"sales", "service", "technical", "finance"};

constexpr Field note_fields[] = {
    field<&Note::id>("id", "number in this book").in_list(0),
    field<&Note::uid>("uid", "identity, the same on every machine"),
    field<&Note::client>("client", "client it is about").to(describe<Client>).need().own().in_list(1),
    field<&Note::at>("at", "when it happened").need().in_list(0),
    field<&Note::kind>("kind", "what it was; any but note is a touchpoint")
        .need()
        .one_of(note_kinds)
        .in_list(1),
    field<&Note::direction>("direction", "who began: in, the client; out, we").one_of(note_directions),
    field<&Note::area>("area", "what it was about").one_of(note_areas).in_list(5),
    field<&Note::author>("author", "manager who logged it"),
    field<&Note::contacts>("contacts", "people who took part")
        .to(describe<Contact>)
        .in_column("note_contact")
        .in_list(4)
        .headed("with"),
    field<&Note::minutes>("minutes", "how long it took").in_list(6).headed("min"),
    field<&Note::body>("body", "the text").search().need().in_list(2).headed("text"),
};
}  // namespace

template <>
const RecordType& describe<Note>() {
  static constexpr RecordType type{"note", "notes", "", 3, note_fields, "-at", "at"};
  return type;
}

}  // namespace tend
