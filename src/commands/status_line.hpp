// One line on a terminal that says what a long command is at; gone when the command goes on.
#pragma once

#include <string_view>

#include "cli/context.hpp"

namespace tend {

class StatusLine {
 public:
  explicit StatusLine(Context& context) : context_(context) {}
  ~StatusLine();
  StatusLine(const StatusLine&) = delete;
  StatusLine& operator=(const StatusLine&) = delete;

  void show(std::string_view text);  // nothing where stderr is no terminal, or with --quiet

 private:
  Context& context_;
  bool shown_ = false;
};

}  // namespace tend
