// Where an export goes: a file that appears whole or not at all, or standard output.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "cli/context.hpp"
#include "commands/spool.hpp"
#include "tend/whole_file.hpp"

namespace tend {

class ExportOutput {
 public:
  // To standard output where `path` is missing or `-`. In a dry run a file is not written. Throws
  // Error(unusable) and, while a file is written, Error(interrupted), as the other members.
  ExportOutput(Context& context, const std::optional<std::string>& path);

  void write(std::string_view text);
  // Puts the file into place and says what it has: `12 clients`. What goes to standard output is sent now,
  // after the book was closed; to a terminal it goes with the other answers.
  void finish(std::string_view content);

 private:
  void look() const;
  void send();

  Context& context_;
  std::optional<std::string> path_;
  std::unique_ptr<WholeFile> file_;
  std::optional<Spool> answer_;  // where no file is written
  std::string block_;
};

// The ending by which a file's name tells what is in it: `.csv`; empty where it tells nothing.
std::string_view telling_ending(std::string_view path);

// `12 clients`, `1 client`.
std::string count_text(std::int64_t count, std::string_view one, std::string_view many);

}  // namespace tend
