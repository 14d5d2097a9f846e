#include "tend/activity.hpp"

#include "book/activity_sql.hpp"
#include "book/pass.hpp"

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

// Each column costs as much as the counting: none is read that is not asked for.
std::vector<ActivityCount> count_activity(const Book& book, const MomentSpan& span, ActivityBy by,
                                          const OwnerFilter& owner) {
  const bool asks_author = by == ActivityBy::manager || !owner.takes_all();
  const std::string columns = std::string("kind, minutes") + (by == ActivityBy::client ? ", client" : ", 0") +
                              (by == ActivityBy::area ? ", area" : ", ''") + (asks_author ? ", author" : "");
  ActivityTally tally(by);
  Pass notes(book.connection(), columns, notes_of_span);
  notes.with(iso(span.from), iso(span.until)).run([&](const PassedRow& row) {
    const NotedActivity note{.kind = row.view(0),
                             .area = row.view(3),
                             .author = asks_author ? row.view(4) : std::string_view(),
                             .client = row.integer(2),
                             .minutes = row.integer(1)};
    if (!asks_author || owner.takes(note.author)) tally.add(note);
  });
  std::vector<ActivityCount> counts = tally.counts();
  for (ActivityCount& count : counts) {
    if (count.client != 0) count.key = slug_of_client(book.connection(), count.client);
  }
  return counts;
}

}  // namespace tend
