#include "tend/stale.hpp"

#include <algorithm>
#include <tuple>

#include "book/connection.hpp"
#include "book/uid.hpp"

namespace tend {

namespace {

// What the book keeps with the client serves where it is not of later; else the index note_client tells.
std::string stale_sql() {
  const auto latest = [](const std::string& kept, const std::string& column) {
    return "CASE WHEN last_touch IS NULL OR last_touch < ?1 THEN " + kept + " ELSE (SELECT " + column +
           " FROM note WHERE note.client = client.id AND at < ?1 AND kind <> 'note' ORDER BY at DESC, id "
           "DESC LIMIT 1) END";
  };
  return "SELECT slug, name, tier, owner, status, cadence_days, since, uid, next_step, " +
         latest("last_touch", "at") + ", " + latest("last_touch_kind", "kind") + " FROM client ORDER BY slug";
}

std::optional<StaleClient> read_client(const Statement& row, const Cadences& cadences, Date as_of,
                                       const Zone& zone) {
  const auto own = row.is_null(5) ? std::nullopt : std::optional(row.integer(5));
  const auto cadence = has_cadence(row.view(4)) ? cadence_days(own, row.view(2), cadences) : std::nullopt;
  const auto last_touch = moment_from_iso(row.view(9));
  const Date start = touch_start(last_touch, date_from_iso(row.view(6)), moment_of_uid(row.view(7)), zone);
  const TouchState state = touch_state(start, cadence, as_of);
  if (state != TouchState::slipping && state != TouchState::stale) return std::nullopt;
  return StaleClient{.client = row.text(0),
                     .name = row.text(1),
                     .tier = row.text(2),
                     .owner = row.text(3),
                     .state = state,
                     .last_touch = last_touch,
                     .last_touch_kind = row.text(10),
                     .counted_from = start,
                     .cadence_days = *cadence,
                     .days = days_between(start, as_of),
                     .next_step = date_from_iso(row.view(8))};
}

}  // namespace

std::vector<StaleClient> stale_clients(const Book& book, Date as_of, const Zone& zone,
                                       const OwnerFilter& owner) {
  const Cadences cadences = cadences_of(book);
  Statement statement(book.connection(), stale_sql());
  statement.with(iso(moments_of({as_of, as_of}, zone).until));
  std::vector<StaleClient> found;
  while (statement.step()) {
    if (!owner.takes(statement.view(3))) continue;
    if (auto client = read_client(statement, cadences, as_of, zone)) found.push_back(std::move(*client));
  }
  std::ranges::stable_sort(found, std::ranges::greater(), [](const StaleClient& client) {
    return std::tuple(static_cast<double>(client.days) / static_cast<double>(client.cadence_days),
                      client.days);
  });
  return found;
}

}  // namespace tend
