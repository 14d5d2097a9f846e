#include "cli/topics.hpp"

namespace tend {

std::span<const Topic> topics() {
  static constexpr Topic all[] = {
      {"start", "the first day with tend", 1, start_text},
      {"names", "how clients, contacts and numbers are named on the line", 1, names_text},
      {"output", "formats, fields, filters, order", 1, output_text},
      {"templates", "a line of your own for each row of a list", 1, templates_text},
      {"dates", "how days, times, intervals and periods are typed", 7, dates_text},
      {"metrics", "what the figures mean", 7, metrics_text},
      {"book", "the file that holds everything, its tables, and how to back it up", 5, book_text},
      {"environment", "the variables that tend goes by", 1, environment_text},
      {"hooks", "programs of your own that run after a command", 1, hooks_text},
      {"files", "where book, config and copies lie", 1, files_text},
      {"exit-codes", "what the exit code says", 1, exit_codes_text},
  };
  return all;
}

}  // namespace tend
