#include "book/client_names.hpp"

#include <algorithm>

namespace tend {

ClientNames::ClientNames(Connection& connection, std::vector<std::int64_t> clients) {
  std::ranges::sort(clients);
  const auto twice = std::ranges::unique(clients);
  clients.erase(twice.begin(), twice.end());
  if (clients.empty()) return;
  named_ =
      ByNumber(lie_close(clients.front(), clients.back(), clients.size()) ? passed_over(connection, clients)
                                                                          : looked_up(connection, clients));
}

std::vector<ClientNames::Named> ClientNames::passed_over(Connection& connection,
                                                         const std::vector<std::int64_t>& clients) {
  std::vector<Named> named;
  named.reserve(clients.size());
  auto next = clients.begin();
  Pass all(connection, "id, slug, owner", "FROM client WHERE id BETWEEN ?1 AND ?2");
  all.with(clients.front(), clients.back()).run([&](const PassedRow& row) {
    while (next != clients.end() && *next < row.integer(0)) ++next;
    if (next == clients.end() || *next != row.integer(0)) return;
    named.push_back({*next, std::string(row.view(1)), std::string(row.view(2))});
  });
  return named;
}

std::vector<ClientNames::Named> ClientNames::looked_up(Connection& connection,
                                                       const std::vector<std::int64_t>& clients) {
  std::vector<Named> named;
  named.reserve(clients.size());
  Statement& client = connection.cached("SELECT slug, owner FROM client WHERE id = ?");
  for (const std::int64_t id : clients) {
    client.with(id);
    if (client.step()) named.push_back({id, client.text(0), client.text(1)});
    client.reset();
  }
  return named;
}

const ClientNames::Named& ClientNames::of(std::int64_t client) const {
  static const Named nobody;
  const Named* const found = named_.find(client);
  return found ? *found : nobody;
}

}  // namespace tend
