// How far a long import is, on a terminal.
#pragma once

#include <cstdint>

#include "commands/status_line.hpp"

namespace tend {

class ImportProgress {
 public:
  explicit ImportProgress(Context& context)
      : context_(context), line_(context), began_(context.host().clock()) {}

  // Counts rows; now and then shows the count, and throws Error(interrupted) where the user wants to end.
  void step(std::size_t rows);

 private:
  void look();

  Context& context_;
  StatusLine line_;
  Moment began_, shown_{};
  std::int64_t rows_ = 0;
};

}  // namespace tend
