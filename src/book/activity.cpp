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

// Each column costs as much as the counting: none is read that is not asked for. First the one that stands
// last in the index, since SQLite looks at an entry's columns up to the one it is asked for.
class CountedColumns {
 public:
  CountedColumns(ActivityBy by, bool asks_author) {
    if (by == ActivityBy::area) area_ = add("area");
    if (by == ActivityBy::client) client_ = add("client");
    if (by == ActivityBy::manager || asks_author) author_ = add("author");
  }
  // With the moment, as the book writes it.
  explicit CountedColumns(bool asks_author) : at_(add("at")) {
    if (asks_author) author_ = add("author");
  }

  const std::string& sql() const { return sql_; }

  NotedActivity read(const PassedRow& row) const {
    NotedActivity note{.kind = row.view(1), .area = {}, .author = {}, .minutes = row.integer(0)};
    if (area_ > 0) note.area = row.view(area_);
    if (client_ > 0) note.client = row.integer(client_);
    if (author_ > 0) note.author = row.view(author_);
    return note;
  }
  std::string_view at(const PassedRow& row) const { return row.view(at_); }

 private:
  int add(const char* column) {
    sql_ += std::string(", ") + column;
    return ++last_;
  }

  std::string sql_ = "minutes, kind";
  int last_ = 1, at_ = 0, area_ = 0, client_ = 0, author_ = 0;
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

// In one pass, as the notes come by their moments: SQLite compares each with the end of a span for twice of
// what it costs to read it.
std::vector<ActivityCount> count_activity(const Book& book, Moment from, const std::vector<Moment>& ends,
                                          const OwnerFilter& owner) {
  std::vector<std::string> texts;
  for (const Moment end : ends) texts.push_back(iso(end));
  std::vector<ActivityCount> counts(ends.size());
  const bool all = owner.takes_all();
  const CountedColumns columns(!all);
  std::size_t at = 0;
  notes_of_span(book.connection(), columns.sql(), {from, ends.back()}).run([&](const PassedRow& row) {
    while (columns.at(row) >= texts[at]) ++at;
    const NotedActivity note = columns.read(row);
    if (all || owner.takes(note.author)) counts[at].add(note);
  });
  return counts;
}

}  // namespace tend
