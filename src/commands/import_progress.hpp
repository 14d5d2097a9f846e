// How far a long import is, on a terminal.
#pragma once

#include <cstdint>

#include "cli/context.hpp"

namespace tend {

class ImportProgress {
 public:
  explicit ImportProgress(Context& context) : context_(context), began_(context.host().clock()) {}
  ~ImportProgress();
  ImportProgress(const ImportProgress&) = delete;
  ImportProgress& operator=(const ImportProgress&) = delete;

  // Counts rows; now and then shows the count, and throws Error(interrupted) where the user wants to end.
  void step(std::size_t rows);

 private:
  void look();

  Context& context_;
  Moment began_, shown_{};
  std::int64_t rows_ = 0;
};

}  // namespace tend
