#include "tend/coverage.hpp"

#include <algorithm>
#include <charconv>
#include <map>

#include "book/agenda_care.hpp"
#include "book/notes_of_span.hpp"
#include "book/pass.hpp"
#include "core/ascii.hpp"
#include "core/place_sort.hpp"
#include "tend/activity.hpp"
#include "tend/cadence.hpp"

namespace tend {

namespace {

struct LoggedMinutes {
  std::int64_t touches = 0, minutes = 0;
};

struct ActiveClient {
  std::int64_t id = 0;
  std::string owner, slug, tier;
  std::optional<std::int64_t> cadence_days;  // its own
};

// Handles are told apart blind to case. Spelled as the manager's record has it, else as met first.
class Loads {
 public:
  Loads(const Book& book, Date day, const Zone& zone) : book_(book), connection_(book.connection()) {
    read_managers();
    read_clients(agenda_covers(connection_, iso(day)));
    read_minutes(moments_of({add(day, {-1, Interval::Unit::years}), day}, zone));
  }

  std::vector<ManagerLoad> in_order(const OwnerFilter& owner) {
    std::vector<ManagerLoad> loads;
    for (auto& [key, load] : loads_) {
      if (!key.empty() && owner.takes(load.manager)) loads.push_back(std::move(load));
    }
    const auto nobody = loads_.find("");
    if (nobody != loads_.end() && owner.takes("")) loads.push_back(std::move(nobody->second));
    return loads;
  }

 private:
  ManagerLoad& load_of(std::string_view handle) {
    const auto [found, added] = loads_.try_emplace(ascii::lower(handle));
    if (added) found->second.manager = handle;
    return found->second;
  }

  void read_managers() {
    Statement row(connection_, "SELECT handle, weekly_hours FROM manager WHERE inactive = 0 ORDER BY id");
    while (row.step()) {
      ManagerLoad& load = load_of(row.view(0));
      if (!row.is_null(1)) load.weekly_hours = row.decimal(1);
    }
  }

  // Whose work the client is: the stand-in's where there is one.
  ManagerLoad& load_of_client(std::int64_t client, std::string_view owner,
                              const std::vector<AgendaCover>& covers) {
    const auto found = std::ranges::lower_bound(covers, client, {}, &AgendaCover::client);
    if (found == covers.end() || found->client != client) return load_of(owner);
    ManagerLoad& load = load_of(found->manager);
    ++load.covers[owner.empty() ? std::string() : load_of(owner).manager];
    return load;
  }

  // By slug. Read in the order of the file, each page once: the index of slugs would lead to and fro.
  std::vector<ActiveClient> active_clients() {
    std::vector<ActiveClient> clients;
    Pass rows(connection_, "id, owner, slug, tier, cadence_days",
              "FROM client NOT INDEXED WHERE status = 'active'");
    rows.run([&](const PassedRow& row) {
      clients.push_back({row.integer(0), std::string(row.view(1)), std::string(row.view(2)),
                         std::string(row.view(3)),
                         row.is_null(4) ? std::nullopt : std::optional(row.integer(4))});
    });
    sort_by_places(clients, [](const ActiveClient& client) { return std::string_view(client.slug); });
    return clients;
  }

  void read_clients(const std::vector<AgendaCover>& covers) {
    const Cadences cadences = cadences_of(book_);
    for (ActiveClient& client : active_clients()) {
      ManagerLoad& load = load_of_client(client.id, client.owner, covers);
      if (const auto cadence = cadence_days(client.cadence_days, client.tier, cadences)) {
        load.clients.push_back({std::move(client.slug), std::move(client.tier), *cadence});
      } else {
        ++load.without_cadence;
      }
    }
  }

  // Over the index note_at alone.
  void read_minutes(const MomentSpan& year) {
    std::map<std::string, LoggedMinutes, std::less<>> logged;
    Pass notes =
        notes_of_span(connection_, "author, minutes", year, " AND minutes IS NOT NULL AND kind <> 'note'");
    notes.run([&](const PassedRow& row) {
      auto found = logged.find(row.view(0));
      if (found == logged.end()) found = logged.try_emplace(std::string(row.view(0))).first;
      ++found->second.touches;
      found->second.minutes += row.integer(1);
    });
    std::map<std::string, LoggedMinutes> by_key;
    for (const auto& [author, minutes] : logged) {
      LoggedMinutes& sum = by_key[ascii::lower(author)];
      sum.touches += minutes.touches;
      sum.minutes += minutes.minutes;
    }
    for (auto& [key, load] : loads_) load.touch_minutes = usual_minutes(by_key[key]);
  }

  double usual_minutes(const LoggedMinutes& logged) const {
    if (logged.touches > 0) return static_cast<double>(logged.minutes) / static_cast<double>(logged.touches);
    const std::string text = book_.setting("touch_minutes");
    int minutes = 0;
    std::from_chars(text.data(), text.data() + text.size(), minutes);
    return minutes;
  }

  const Book& book_;
  Connection& connection_;
  std::map<std::string, ManagerLoad> loads_;
};

}  // namespace

std::vector<ManagerLoad> manager_loads(const Book& book, Date day, const Zone& zone,
                                       const OwnerFilter& owner) {
  return Loads(book, day, zone).in_order(owner);
}

}  // namespace tend
