// What an import knows its records by, and which commands were imports.
#include "book/schema_texts.hpp"

namespace tend {

// `record` is the uid of what the source calls `external`. A command that is an import tells its source.
const char* const schema_4 = R"sql(
CREATE TABLE origin (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL CHECK (source <> '' AND instr(source, char(0)) = 0),
  noun TEXT NOT NULL CHECK (noun <> ''),
  external TEXT NOT NULL CHECK (external <> '' AND instr(external, char(0)) = 0),
  record TEXT NOT NULL CHECK (record <> '')
) STRICT;
CREATE UNIQUE INDEX origin_external ON origin (source, noun, external);
CREATE INDEX origin_record ON origin (record, noun, source);

ALTER TABLE command ADD COLUMN source TEXT;
CREATE INDEX change_record ON change (record, kind, field, first);
)sql";

}  // namespace tend
