#include "commands/status_line.hpp"

#include <fmt/format.h>

namespace tend {
namespace {
constexpr std::string_view clear_line = "\r\x1b[K";
}  // namespace

StatusLine::~StatusLine() {
  if (shown_) context_.host().write_error(clear_line);
}

void StatusLine::show(std::string_view text) {
  if (!context_.host().error.is_terminal || context_.globals().quiet) return;
  context_.host().write_error(fmt::format("{}{} …", clear_line, text));
  shown_ = true;
}

}  // namespace tend
