#include "tend/care_records.hpp"
#include "tend/records.hpp"

namespace tend {

namespace {

constexpr Field cover_fields[] = {
    field<&Cover::id>("id", "number in this book"),
    field<&Cover::uid>("uid", "identity, the same on every machine"),
    field<&Cover::client>("client", "client that is looked after meanwhile")
        .to(describe<Client>)
        .need()
        .own(),
    field<&Cover::manager>("manager", "handle of who stands in").need(),
    field<&Cover::since>("since", "first day").need(),
    field<&Cover::until>("until", "first day that it is over").need(),
};
}  // namespace

template <>
const RecordType& describe<Cover>() {
  static constexpr RecordType type{"cover", "covers", "", 0, cover_fields, "client,since", "since"};
  return type;
}

}  // namespace tend
