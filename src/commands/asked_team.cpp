#include "commands/asked_team.hpp"

#include "cli/selectors.hpp"
#include "tend/care_records.hpp"
#include "tend/manager_team.hpp"

namespace tend {

std::vector<std::string> asked_team(Context& context, const std::string& manager) {
  return team_of(context.book(), select_record(context, describe<Manager>(), manager).label);
}

}  // namespace tend
