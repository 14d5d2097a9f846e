// What a user reads about an error: the message, and below it the way out.
#pragma once

#include <string>

#include "tend/error.hpp"

namespace tend::test {

// Empty where nothing is thrown; an error that is not one of usage has its exit code before it.
template <typename Action>
std::string error_text(Action action) {
  try {
    action();
  } catch (const Error& error) {
    const std::string code =
        error.exit() == Exit::usage ? "" : "exit " + std::to_string(static_cast<int>(error.exit())) + ": ";
    return code + error.message() + (error.way_out().empty() ? "" : "\n" + error.way_out());
  }
  return {};
}

}  // namespace tend::test
