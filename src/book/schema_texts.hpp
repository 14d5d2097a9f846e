// The statements of each migration, as they were released: never changed again.
#pragma once

namespace tend {
extern const char* const schema_1;
extern const char* const schema_2;
extern const char* const schema_3;
extern const char* const schema_4;
}  // namespace tend
