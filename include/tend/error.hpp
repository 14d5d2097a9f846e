// The one error type of tend and the exit codes of its command line (CLI.md, "Output").
#pragma once

#include <exception>
#include <string>
#include <utility>

namespace tend {

enum class Exit : int {
  done = 0,
  no = 1,            // the answer is no
  usage = 2,         // the line is wrong
  not_found = 3,     // a named record does not exist
  ambiguous = 4,     // a name fits several records
  conflict = 5,      // it conflicts with what is there
  refused = 6,       // input data refused, nothing was written
  busy = 7,          // the book is busy
  unusable = 8,      // the book, the config or a file cannot be used
  helper = 9,        // a helper program failed
  unconfirmed = 10,  // a confirmation was needed and could not be asked
  fault = 70,        // a fault in tend itself
  interrupted = 130,
};

// `message` says what failed, then why: lower case, no full stop, subjects in single quotes, no `tend: `.
// `way_out` is the optional second line; it may hold several lines (candidates), each printed as it is.
class Error : public std::exception {
 public:
  Error(Exit exit, std::string message, std::string way_out = {})
      : exit_(exit), message_(std::move(message)), way_out_(std::move(way_out)) {}

  Exit exit() const noexcept { return exit_; }
  const std::string& message() const noexcept { return message_; }
  const std::string& way_out() const noexcept { return way_out_; }
  const char* what() const noexcept override { return message_.c_str(); }

 private:
  Exit exit_;
  std::string message_;
  std::string way_out_;
};

}  // namespace tend
