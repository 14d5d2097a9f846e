// How each manager stands, alone and with everybody below. Minor units of one currency.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tend/activity.hpp"
#include "tend/coverage.hpp"
#include "tend/retention.hpp"

namespace tend {

struct TeamFigures {
  std::int64_t clients = 0, touches = 0, overdue = 0, slipping = 0, cases_open = 0;
  std::int64_t arr = 0, pipeline = 0;
  RetentionFigures retention{};
  double needed_hours = 0, weekly_hours = 0;  // a week, of those whose weekly hours are known
  // The share of the hours there that the cadences ask for; none where no hours are known.
  std::optional<double> coverage() const;
  void add(const TeamFigures& other);
};

// Figures by handle, blind to case.
class OwnFigures {
 public:
  TeamFigures& of(std::string_view handle);
  const std::map<std::string, TeamFigures>& by_handle() const { return figures_; }

 private:
  std::map<std::string, TeamFigures> figures_;  // by the handle in lower case
};

struct TeamMember {
  std::int64_t id = 0;  // 0: no manager of the book
  std::string handle{}, name{};
  std::int64_t reports_to = 0;  // 0: to nobody
};

struct TeamRow {
  TeamMember member{};
  std::string reports_to{};  // handle
  std::int64_t depth = 0;
  TeamFigures figures{};  // with all below
};

// Each manager before those below, by handle; then those with figures who are no manager. What nobody owns
// is left out.
std::vector<TeamRow> roll_up(const std::vector<TeamMember>& managers, const OwnFigures& own);

// Counted by owner at the end of a day: active clients (those of now), follow-ups overdue and open cases,
// each by its own owner, else its client's. Adds to `own`.
void count_owned(const Book& book, Date day, const Zone& zone, OwnFigures& own);
void count_hours(const std::vector<ManagerLoad>& loads, OwnFigures& own);
std::vector<TeamMember> team_members(const Book& book);  // by handle

}  // namespace tend
