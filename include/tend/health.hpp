// How well a client stands (METRICS.md, "Health"). A measure is one description in
// src/core/health_measures.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "tend/date.hpp"

namespace tend {

class Book;

enum class HealthState { no_data, red, yellow, green };
std::string_view to_string(HealthState state);  // `no data`, `red`, …

struct HealthCase {
  std::int64_t id = 0;
  Date opened{};
  enum class Priority { usual, high, urgent } priority = Priority::usual;
};

struct HealthScore {
  std::int64_t id = 0;
  Date at{};
  std::int64_t value = 0;
};

struct HealthPromise {
  std::int64_t id = 0;
  Date due{};
};

struct HealthContact {
  std::int64_t id = 0;
  Date touched{};
};

// A subscription that is to be renewed.
struct HealthRenewal {
  std::int64_t subscription = 0;
  Date renewal{}, notice{};
  std::int64_t open = 0, won = 0;  // renewal opportunities, by number; 0: none
};

// All that is known of a client on a day: nothing in it is of later.
struct HealthFacts {
  Date touch_start{};  // cadence.hpp
  std::optional<Date> last_touch;
  std::int64_t last_note = 0;                          // the touch, where it was looked for
  std::optional<std::int64_t> cadence;                 // days
  std::vector<HealthCase> cases;                       // open ones
  std::optional<HealthScore> nps, csat, pulse, usage;  // the last of each
  std::vector<HealthPromise> promises;                 // of ours, open and overdue
  std::vector<HealthContact> people;                   // touched in the last 180 days
  std::vector<HealthRenewal> renewals;
};

// Open cases are in order for that many days, where they are not high or urgent.
inline constexpr std::int64_t days_to_resolve = 7;

// Scores count, and people are known, for that many days.
inline constexpr std::int64_t fresh_days = 180;

struct HealthEvidence {
  std::string evidence;  // `case 4 (urgent, opened 2026-11-01, 22 days)`
  std::string to_green;  // what would turn it green; empty where it is
};

struct HealthMeasure {
  std::string_view name;  // `touch`; its weight is the setting `health.weight.touch`
  HealthState (*judge)(const HealthFacts& facts, Date day);
  HealthEvidence (*explain)(const HealthFacts& facts, Date day);
};
std::span<const HealthMeasure> health_measures();

// The book's settings.
struct HealthScale {
  std::int64_t green = 70, yellow = 40;  // the lowest scores of these colours
  std::vector<std::int64_t> weights;     // one for each measure
};
HealthScale initial_health_scale();
HealthScale health_scale(const Book& book);

struct Health {
  std::optional<std::int64_t> score;     // 0 to 100, to the nearest; none where no measure has data
  double confidence = 0;                 // the share of the weight that had data
  const HealthMeasure* worst = nullptr;  // the heaviest of the least measures; none where all are green
  HealthState state = HealthState::no_data;
  std::vector<HealthState> states;  // one for each measure
};
Health health_of(const HealthFacts& facts, const HealthScale& scale, Date day);

// The least that the score can be, whatever the measures come to whose state is not known; 100 where none can
// have data.
std::int64_t lowest_score(std::span<const std::optional<HealthState>> states, const HealthScale& scale);

// ---- from the book

struct ClientHealth {
  std::int64_t client = 0;
  std::string slug, name, tier, owner;
  HealthFacts facts;
};

// Whose health is told: clients that are active or paused on the day, and had begun. A client that went or
// came back counts by its churn records; every other status is that of now.
std::vector<ClientHealth> client_healths(const Book& book, Date day, const Zone& zone);
// The same of one client, with the note that was its last touch; none where it is not among them.
std::optional<ClientHealth> client_health(const Book& book, std::int64_t client, Date day, const Zone& zone);

}  // namespace tend
