// Hours that the cadences ask of a manager, beside those that there are (METRICS.md, "Touch").
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "tend/date.hpp"

namespace tend {

class Book;
class OwnerFilter;

struct CoveredClient {
  std::string slug, tier;
  std::int64_t cadence_days = 0;
};

// Clients that a manager covers for others, by the owner's handle.
using CoveredOwners = std::map<std::string, std::int64_t>;

// What a manager has to cover: own clients but those that another covers, and those of others.
struct ManagerLoad {
  std::string manager;                 // handle; empty: nobody
  std::optional<double> weekly_hours;  // none: not known
  double touch_minutes = 30;           // the usual length of a touch
  std::vector<CoveredClient> clients;  // active ones with a cadence
  std::int64_t without_cadence = 0;    // active ones without one
  CoveredOwners covers{};
};

// What would close the gap of a manager who has too little time.
struct ThinnedTier {
  std::string tier;
  std::int64_t cadence_days = 0;  // that its usual clients would be touched in, instead of
  std::int64_t now_days = 0;
};
struct MovedClient {
  std::string client, to;
  double hours = 0;  // a week
};

struct Coverage {
  std::string manager;
  std::int64_t clients = 0;  // all active ones
  std::int64_t without_cadence = 0;
  double touch_minutes = 0;
  double needed_hours = 0;  // a week
  std::optional<double> weekly_hours;
  std::optional<double> load;  // needed / weekly; none where no weekly hours are known, or 0
  CoveredOwners covers{};
  // Where more is needed than there is: the least important tier that can give it by touches at most four
  // times as far apart, and the client that asks for least of those that close the gap and for whom another
  // manager has room; else the one that asks for most of those for whom one has.
  std::optional<ThinnedTier> thin;
  std::optional<MovedClient> move;
};

// 365 / cadence × minutes / 52, in hours.
double weekly_hours_of(std::int64_t cadence_days, double touch_minutes);

// In the order of the loads.
std::vector<Coverage> coverage_of(const std::vector<ManagerLoad>& loads);

// Of every manager with active clients or a record of one, by handle; last those clients that nobody owns. A
// client that somebody covers on the day is the stand-in's.
// `touch_minutes` of each: the mean of the touches that it logged in the year before the day with minutes.
std::vector<ManagerLoad> manager_loads(const Book& book, Date day, const Zone& zone,
                                       const OwnerFilter& owner);

}  // namespace tend
