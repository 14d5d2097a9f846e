#include "tend/records.hpp"

namespace tend {

namespace {
constexpr Field origin_fields[] = {
    field<&Origin::id>("id", "number in this book"),
    field<&Origin::uid>("uid", "identity, the same on every machine"),
    field<&Origin::source>("source", "where the record was imported from").need(),
    field<&Origin::noun>("noun", "what it is").need(),
    field<&Origin::external>("external", "what the source knows it by").need(),
    field<&Origin::record>("record", "uid of the record").need(),
};
}  // namespace

template <>
const RecordType& describe<Origin>() {
  static constexpr RecordType type{"origin", "origins", "", 0, origin_fields, "source,noun,external"};
  return type;
}

}  // namespace tend
