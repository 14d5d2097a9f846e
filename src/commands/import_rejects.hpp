// `tend import --rejects FILE`: what was refused, in a file to be mended and imported again. Of a table its
// rows, with line, reason and source before them; of a vCard or a calendar the cards or entries, with
// X-TEND-REASON in each.
#pragma once

#include "commands/import_rows.hpp"

namespace tend {

class Rejects {
 public:
  // The file outlives it. `source`: the name under which its numbers are kept.
  Rejects(const ImportFile& file, std::string source);

  void add(const RefusedRow& refused, const std::vector<std::string>& cells);
  // Replaces the file at once or not at all, in a dry run, too. Throws Error(unusable).
  void write(Context& context, const std::string& path);

 private:
  void add_column(std::string key);
  void add_row(const RefusedRow& refused, const std::vector<std::string>& cells);
  std::string table_text();
  std::string entries_text() const;

  const ImportFile& file_;
  std::string source_;
  Table table_;
  std::string lines_;  // of cards and entries
};

// Before anything is read: throws Error(usage) for `-`, and Error(unusable) where `path` cannot be written,
// or would replace a book or the file that is imported.
void check_rejects(Context& context, const std::string& path, const std::string& imported);

}  // namespace tend
