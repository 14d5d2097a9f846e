// What the report on retention needs of a book beside the terms of subscriptions (revenue.hpp).
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "tend/activity.hpp"
#include "tend/money.hpp"

namespace tend {

class Book;

struct RetentionClient {
  std::string slug, name, tier, owner;  // those of now
};
using RetentionClients = std::unordered_map<std::int64_t, RetentionClient>;
RetentionClients retention_clients(const Book& book);

// Why clients went in the period, the last reason of each.
using ChurnReasons = std::unordered_map<std::int64_t, std::string>;
ChurnReasons churn_reasons(const Book& book, const Period& period);

// An expense of the period. A client's acquisition cost is one on the day that it is a client since.
struct CostRow {
  std::int64_t client = 0;   // 0: for all
  bool acquisition = false;  // else retention
  Money amount{};
};
std::vector<CostRow> cost_rows(const Book& book, const Period& period);

// Minutes logged on notes, by client.
std::unordered_map<std::int64_t, std::int64_t> minutes_by_client(const Book& book, const MomentSpan& span);

}  // namespace tend
