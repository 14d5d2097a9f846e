#include "tend/records.hpp"

namespace tend {

namespace {
constexpr Field setting_fields[] = {
    field<&Setting::id>("id", "number in this book"),
    field<&Setting::uid>("uid", "identity, the same on every machine"),
    field<&Setting::key>("key", "name of the setting").need().in_list(0),
    field<&Setting::value>("value", "its value").need().in_list(1),
};
}  // namespace

template <>
const RecordType& describe<Setting>() {
  static constexpr RecordType type{"setting", "settings", "key", 0, setting_fields, "key"};
  return type;
}

}  // namespace tend
