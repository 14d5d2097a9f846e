#include "tend/duplicates.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "book/connection.hpp"
#include "book/upkeep.hpp"
#include "core/near_names.hpp"

namespace tend {

namespace {

constexpr std::size_t crowd = 12;  // an address that more clients share is nobody's own

constexpr std::string_view mail_providers[] = {
    "aol.com",   "bluewin.ch", "freenet.de",     "gmail.com",   "gmx.at",     "gmx.ch",      "gmx.com",
    "gmx.de",    "gmx.net",    "googlemail.com", "hotmail.com", "hotmail.de", "icloud.com",  "live.com",
    "mail.com",  "mail.de",    "mailbox.org",    "me.com",      "msn.com",    "outlook.com", "outlook.de",
    "posteo.de", "proton.me",  "protonmail.com", "t-online.de", "web.de",     "yahoo.com",   "yahoo.de",
};
static_assert(std::ranges::is_sorted(mail_providers));

struct Suspect {
  ClientMatch match;
  std::string last_touch;
  std::int64_t parent = 0;
  std::string status;
};

// What two clients have in common, and how much that says.
struct Common {
  Words why;
  int weight = 0;
};

struct Sign {
  std::string text;
  int weight;
};

bool is_phone(const std::string& key) { return key.find_first_not_of("+0123456789") == std::string::npos; }

Sign sign_of(const std::string& key) {
  if (key.find('@') != std::string::npos) return {"e-mail " + key, 3};
  return {(is_phone(key) ? "phone " : "domain ") + key, 2};
}

// Of a phone number its end: `030 1234567` and `+49 30 1234567` ring at the same place.
std::string dialled(const std::string& key) {
  constexpr std::size_t telling = 9;
  const std::size_t first = is_phone(key) ? key.find_first_not_of("+0") : 0;
  if (!is_phone(key) || first == std::string::npos || key.size() < first + telling) return key;
  return "phone " + key.substr(key.size() - telling);
}

// Of what is over less than of what may come; what is active goes on.
int standing(const std::string& status) {
  if (status == "active") return 2;
  return status == "canceled" || status == "churned" ? 0 : 1;
}

class Suspicion {
 public:
  explicit Suspicion(Connection& connection) : connection_(connection) {
    Statement statement(connection,
                        "SELECT id, slug, name, coalesce(last_touch, ''), coalesce(parent, 0), status "
                        "FROM client ORDER BY id");
    while (statement.step()) {
      places_[statement.integer(0)] = clients_.size();
      clients_.push_back({{statement.integer(0), statement.text(1), statement.text(2)},
                          statement.text(3),
                          statement.integer(4),
                          statement.text(5)});
    }
  }

  std::vector<DuplicateClients> found() {
    compare_addresses();
    compare_names();
    std::vector<DuplicateClients> pairs;
    for (const auto& [pair, common] : by_weight()) {
      const Suspect &client = clients_[pair.first], &into = clients_[pair.second];
      pairs.push_back({client.match, into.match, client.status, into.status, common.why});
    }
    return pairs;
  }

 private:
  using Pair = std::pair<std::size_t, std::size_t>;  // the one to merge, the one to keep

  void compare_addresses() {
    Statement statement(connection_,
                        "SELECT DISTINCT key, client FROM selector WHERE rank = ? ORDER BY key, client");
    statement.with(static_cast<std::int64_t>(SelectorRank::address));
    struct Sharing {
      std::string key;
      std::set<std::size_t> clients;
    };
    std::map<std::string, Sharing> addresses;
    while (statement.step()) {
      const auto place = places_.find(statement.integer(1));
      if (place == places_.end()) continue;
      const std::string key = statement.text(0);
      addresses.try_emplace(dialled(key), Sharing{key, {}}).first->second.clients.insert(place->second);
    }
    for (const auto& [ignored, sharing] : addresses) share(sharing.key, sharing.clients);
  }

  void share(const std::string& key, const std::set<std::size_t>& sharing) {
    if (sharing.size() < 2 || sharing.size() > crowd) return;
    if (std::ranges::binary_search(mail_providers, key)) return;
    const std::size_t kept = *std::ranges::max_element(sharing, [&](auto a, auto b) { return keeps(b, a); });
    for (const std::size_t each : sharing)
      if (each != kept) suspect(each, kept, sign_of(key));
  }

  void compare_names() {
    std::vector<std::string> names;
    for (const Suspect& client : clients_) names.push_back(client.match.name);
    for (const NearNames& near : near_names(names))
      suspect(near.first, near.second,
              near.same ? Sign{"the same name", 3} : Sign{"nearly the same name", 1});
  }

  // True where `a` is to be kept rather than `b`.
  bool keeps(std::size_t a, std::size_t b) const {
    const Suspect &one = clients_[a], &other = clients_[b];
    if (standing(one.status) != standing(other.status)) return standing(one.status) > standing(other.status);
    if (one.last_touch != other.last_touch) return one.last_touch > other.last_touch;
    return one.match.id < other.match.id;
  }

  bool is_family(const Suspect& a, const Suspect& b) const {
    return a.parent == b.match.id || b.parent == a.match.id || (a.parent != 0 && a.parent == b.parent);
  }

  void suspect(std::size_t a, std::size_t b, const Sign& sign) {
    if (is_family(clients_[a], clients_[b])) return;
    Common& common = pairs_[keeps(a, b) ? Pair{b, a} : Pair{a, b}];
    common.why.push_back(sign.text);
    common.weight += sign.weight;
  }

  std::vector<std::pair<Pair, Common>> by_weight() const {
    std::vector<std::pair<Pair, Common>> sorted(pairs_.begin(), pairs_.end());
    std::ranges::sort(sorted, [&](const auto& a, const auto& b) {
      if (a.second.weight != b.second.weight) return a.second.weight > b.second.weight;
      const auto slugs = [&](const Pair& pair) {
        return std::pair(clients_[pair.second].match.slug, clients_[pair.first].match.slug);
      };
      return slugs(a.first) < slugs(b.first);
    });
    return sorted;
  }

  Connection& connection_;
  std::vector<Suspect> clients_;
  std::map<std::int64_t, std::size_t> places_;
  std::map<Pair, Common> pairs_;
};

}  // namespace

std::vector<DuplicateClients> duplicate_clients(const Book& book) {
  return Suspicion(book.connection()).found();
}

}  // namespace tend
