#include "tend/activity.hpp"

#include "book/activity_sql.hpp"
#include "book/connection.hpp"

namespace tend {

namespace {

std::string slug_of_client(Connection& connection, std::int64_t client) {
  Statement& statement = connection.cached("SELECT slug FROM client WHERE id = ?");
  statement.with(client);
  std::string slug = statement.step() ? statement.text(0) : std::string();
  statement.reset();
  return slug;
}

}  // namespace

std::vector<ActivityCount> count_activity(const Book& book, const MomentSpan& span, ActivityBy by,
                                          const OwnerFilter& owner) {
  ActivityTally tally(by);
  Statement statement(book.connection(), counted_notes_sql);
  statement.with(iso(span.from), iso(span.until));
  while (statement.step()) {
    const NotedActivity note{.kind = statement.view(0),
                             .area = statement.view(1),
                             .author = statement.view(2),
                             .client = statement.integer(3),
                             .minutes = statement.integer(4)};
    if (owner.takes(note.author)) tally.add(note);
  }
  std::vector<ActivityCount> counts = tally.counts();
  for (ActivityCount& count : counts) {
    if (count.client != 0) count.key = slug_of_client(book.connection(), count.client);
  }
  return counts;
}

}  // namespace tend
