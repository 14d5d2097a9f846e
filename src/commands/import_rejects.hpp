// `tend import --rejects FILE`: the refused rows as a table of the file's own columns, to be mended and
// imported again; of a vCard or a calendar the lines of the card or the entry.
#pragma once

#include "commands/import_rows.hpp"

namespace tend {

class Rejects {
 public:
  explicit Rejects(const std::vector<std::string>& headers);

  void add(const RefusedRow& refused, const std::vector<std::string>& cells);
  // Replaces the file at once or not at all; in a dry run says that it does not. Throws Error(unusable).
  void write(Context& context, const std::string& path);

 private:
  void add_column(std::string key);

  Table table_;
};

// Before anything is read: throws Error(unusable) where `path` cannot be written, or would replace a book or
// the file that is imported.
void check_rejects(Context& context, const std::string& path, const std::string& imported);

}  // namespace tend
