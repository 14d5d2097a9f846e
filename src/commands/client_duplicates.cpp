// `tend client duplicates`: clients that may be in the book twice, with the command that merges them.
#include <fmt/format.h>

#include "cli/context.hpp"
#include "cli/shape.hpp"
#include "commands/cells.hpp"
#include "commands/client_verbs.hpp"
#include "tend/duplicates.hpp"

namespace tend {
namespace {

void run_duplicates(Context& context) {
  Table table;
  table.columns = {{.key = "client", .heading = "CLIENT", .shrink = 3},
                   {.key = "name", .heading = "NAME", .shrink = 4},
                   {.key = "status", .heading = "STATUS", .shrink = 4},
                   {.key = "into", .heading = "INTO", .shrink = 3},
                   {.key = "into_name", .heading = "NAME", .shrink = 4},
                   {.key = "into_status", .heading = "STATUS", .shrink = 4},
                   {.key = "why", .heading = "IN COMMON", .shrink = 1},
                   {.key = "command", .heading = "COMMAND", .shrink = 0}};
  for (const DuplicateClients& pair : duplicate_clients(context.book())) {
    table.rows.push_back({{cell(pair.client.slug), cell(pair.client.name), cell(pair.status),
                           cell(pair.into.slug), cell(pair.into.name), cell(pair.into_status), cell(pair.why),
                           cell(fmt::format("tend client merge {} {}", pair.client.slug, pair.into.slug))},
                          {}});
  }
  shape(table, context.globals(), [&] { return context.reading(); });
  if (table.rows.empty()) {
    if (context.globals().quiet) context.answer_no();
    context.hint("no two clients look the same");
  }
  context.print(table);
}

}  // namespace

Run setup_client_duplicates(Line&) { return run_duplicates; }

}  // namespace tend
