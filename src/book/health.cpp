#include "tend/health.hpp"

#include <charconv>

#include "book/health_reader.hpp"
#include "book/settings.hpp"

namespace tend {

namespace {

std::int64_t number_setting(Connection& connection, const std::string& key, std::int64_t otherwise) {
  const std::string text = setting_of(connection, key);
  std::int64_t number = otherwise;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

}  // namespace

HealthScale health_scale(const Book& book) { return health_scale(book.connection()); }

HealthScale health_scale(Connection& connection) {
  HealthScale scale = initial_health_scale();
  scale.green = number_setting(connection, "health.green", scale.green);
  scale.yellow = number_setting(connection, "health.yellow", scale.yellow);
  for (std::size_t i = 0; i < scale.weights.size(); ++i) {
    const std::string key = "health.weight." + std::string(health_measures()[i].name);
    scale.weights[i] = number_setting(connection, key, scale.weights[i]);
  }
  return scale;
}

std::vector<ClientHealth> client_healths(const Book& book, Date day, const Zone& zone) {
  return HealthReader(book.connection(), 0, day, zone).read();
}

std::optional<ClientHealth> client_health(const Book& book, std::int64_t client, Date day, const Zone& zone) {
  std::vector<ClientHealth> found = HealthReader(book.connection(), client, day, zone).read();
  if (found.empty()) return std::nullopt;
  return std::move(found.front());
}

}  // namespace tend
