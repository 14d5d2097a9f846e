#include "tend/care_records.hpp"

namespace tend {

namespace {

constexpr Field stage_change_fields[] = {
    field<&StageChange::id>("id", "number in this book"),
    field<&StageChange::uid>("uid", "identity, the same on every machine"),
    field<&StageChange::opportunity>("opportunity", "opportunity that it is of")
        .to(describe<Opportunity>)
        .need()
        .own(),
    field<&StageChange::at>("at", "day on which it came to the stage").need(),
    field<&StageChange::stage>("stage", "the stage").need(),
};
}  // namespace

template <>
const RecordType& describe<StageChange>() {
  static constexpr RecordType type{"stage_change",      "stage changes",  "",  0,
                                   stage_change_fields, "opportunity,at", "at"};
  return type;
}

}  // namespace tend
