#include "tend/activity.hpp"

#include "book/client_names.hpp"
#include "book/notes_of_span.hpp"

namespace tend {

namespace {

void name_clients(Connection& connection, std::vector<ActivityCount>& counts) {
  std::vector<std::int64_t> clients;
  for (const ActivityCount& count : counts) clients.push_back(count.client);
  const ClientNames names(connection, std::move(clients));
  for (ActivityCount& count : counts) count.key = names.slug(count.client);
}

// Each column costs as much as the counting: none is read that is not asked for.
class CountedColumns {
 public:
  CountedColumns(ActivityBy by, bool asks_author) {
    if (by == ActivityBy::area) area_ = add("area");
    if (by == ActivityBy::client) client_ = add("client");
    if (by == ActivityBy::manager || asks_author) author_ = add("author");
  }

  const std::string& sql() const { return sql_; }

  NotedActivity read(const PassedRow& row) const {
    NotedActivity note{.kind = row.view(0), .area = {}, .author = {}, .minutes = row.integer(1)};
    if (area_ > 0) note.area = row.view(area_);
    if (client_ > 0) note.client = row.integer(client_);
    if (author_ > 0) note.author = row.view(author_);
    return note;
  }

 private:
  int add(const char* column) {
    sql_ += std::string(", ") + column;
    return ++last_;
  }

  std::string sql_ = "kind, minutes";
  int last_ = 1, area_ = 0, client_ = 0, author_ = 0;
};

}  // namespace

std::vector<ActivityCount> count_activity(const Book& book, const MomentSpan& span, ActivityBy by,
                                          const OwnerFilter& owner) {
  const bool all = owner.takes_all();
  const CountedColumns columns(by, !all);
  ActivityTally tally(by);
  notes_of_span(book.connection(), columns.sql(), span).run([&](const PassedRow& row) {
    const NotedActivity note = columns.read(row);
    if (all || owner.takes(note.author)) tally.add(note);
  });
  std::vector<ActivityCount> counts = tally.counts();
  if (by == ActivityBy::client) name_clients(book.connection(), counts);
  return counts;
}

}  // namespace tend
