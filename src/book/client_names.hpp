// What some clients are called, and whose they are. They are read in the order of their numbers, each page of
// the book once: a report that asks for a client whenever it meets one reads most pages many times.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "book/by_number.hpp"
#include "book/pass.hpp"

namespace tend {

// Whether so many numbers lie so close to each other that passing over all rows from the first to the last
// costs less than to look each up.
inline bool lie_close(std::int64_t first, std::int64_t last, std::size_t count) {
  return static_cast<std::size_t>(last - first) / count < 8;
}

class ClientNames {
 public:
  // `clients`: their numbers, in any order, more than once, too.
  ClientNames(Connection& connection, std::vector<std::int64_t> clients);

  // Empty where the client was not asked for.
  const std::string& slug(std::int64_t client) const { return of(client).slug; }
  const std::string& owner(std::int64_t client) const { return of(client).owner; }

 private:
  struct Named {
    std::int64_t id = 0;
    std::string slug{}, owner{};
  };
  // `clients`: distinct, in their order.
  static std::vector<Named> passed_over(Connection& connection, const std::vector<std::int64_t>& clients);
  static std::vector<Named> looked_up(Connection& connection, const std::vector<std::int64_t>& clients);
  const Named& of(std::int64_t client) const;

  ByNumber<Named> named_;
};

}  // namespace tend
