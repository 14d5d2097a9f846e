#include "tend/team.hpp"

#include <set>

#include "core/ascii.hpp"

namespace tend {

void TeamFigures::add(const TeamFigures& other) {
  clients += other.clients;
  touches += other.touches;
  overdue += other.overdue;
  slipping += other.slipping;
  cases_open += other.cases_open;
  arr = added(arr, other.arr);
  pipeline = added(pipeline, other.pipeline);
  retention.add(other.retention);
  needed_hours += other.needed_hours;
  weekly_hours += other.weekly_hours;
}

std::optional<double> TeamFigures::coverage() const {
  return weekly_hours > 0 ? std::optional(needed_hours / weekly_hours) : std::nullopt;
}

TeamFigures& OwnFigures::of(std::string_view handle) { return figures_[ascii::lower(handle)]; }

namespace {

class RollUp {
 public:
  RollUp(const std::vector<TeamMember>& managers, const OwnFigures& own) : own_(own) {
    std::set<std::int64_t> known;
    for (const TeamMember& manager : managers) known.insert(manager.id);
    for (const TeamMember& manager : managers)
      below_[known.contains(manager.reports_to) ? manager.reports_to : 0].push_back(manager);
  }

  std::vector<TeamRow> rows() {
    for (const TeamMember& top : below_[0]) add(top, "", 0);
    for (const auto& [handle, figures] : own_.by_handle()) {
      if (!handle.empty() && !told_.contains(handle))
        rows_.push_back(
            {.member = {.id = 0, .handle = handle, .name = {}}, .reports_to = {}, .figures = figures});
    }
    return std::move(rows_);
  }

 private:
  TeamFigures add(const TeamMember& member, const std::string& above, std::int64_t depth) {
    const std::string handle = ascii::lower(member.handle);
    const std::size_t place = rows_.size();
    rows_.push_back({.member = member, .reports_to = above, .depth = depth});
    told_.insert(handle);
    TeamFigures figures;
    if (const auto own = own_.by_handle().find(handle); own != own_.by_handle().end()) figures = own->second;
    for (const TeamMember& each : below_[member.id]) figures.add(add(each, member.handle, depth + 1));
    rows_[place].figures = figures;
    return figures;
  }

  const OwnFigures& own_;
  std::map<std::int64_t, std::vector<TeamMember>> below_;
  std::set<std::string> told_;
  std::vector<TeamRow> rows_;
};

}  // namespace

void count_hours(const std::vector<ManagerLoad>& loads, OwnFigures& own) {
  for (const Coverage& each : coverage_of(loads)) {
    if (!each.load) continue;
    own.of(each.manager).needed_hours += each.needed_hours;
    own.of(each.manager).weekly_hours += *each.weekly_hours;
  }
}

std::vector<TeamRow> roll_up(const std::vector<TeamMember>& managers, const OwnFigures& own) {
  return RollUp(managers, own).rows();
}

}  // namespace tend
