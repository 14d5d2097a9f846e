// What clients answered when they were asked (METRICS.md, "Satisfaction").
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tend/date.hpp"

namespace tend {

class Book;
class OwnerFilter;
struct MomentSpan;

// A score of kind `nps` (0 to 10) or `csat` (1 to 5); of others nothing is counted.
struct Answer {
  std::int64_t client = 0;
  std::int64_t contact = 0;  // 0: nobody was named
  Moment at{};
  std::string_view kind;
  std::int64_t value = 0;
};

struct Satisfaction {
  // By the last nps of each contact; what nobody in particular answered counts each time.
  std::int64_t promoters = 0, passives = 0, detractors = 0;
  std::int64_t csat_answers = 0, csat_content = 0;  // all of them; those of 4 or 5

  std::int64_t nps_answers() const { return promoters + passives + detractors; }
  std::optional<double> nps() const;    // -100 to 100; none without an answer
  std::optional<double> csat() const;   // 0 to 1
  void add(const Satisfaction& other);  // of other contacts
};

class SatisfactionTally {
 public:
  // Of answers of one contact at the same moment the one added later counts.
  void add(const Answer& answer);
  Satisfaction result() const;

 private:
  struct Last {
    Moment at{};
    std::int64_t value = 0;
  };
  std::map<std::pair<std::int64_t, std::int64_t>, Last> nps_;  // by client and contact
  Satisfaction counted_;
};

enum class SatisfactionBy { tier, owner, client };

struct SatisfactionOf {
  std::string key;  // tier, owner, the client's slug; empty: of those that have none
  Satisfaction found;
};
// Answers of the span, of clients that are the owner's; by key.
std::vector<SatisfactionOf> satisfaction(const Book& book, const MomentSpan& span, SatisfactionBy by,
                                         const OwnerFilter& owner);

}  // namespace tend
