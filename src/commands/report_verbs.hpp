// The reports, each a verb of `tend report`.
#pragma once

#include "cli/command.hpp"

namespace tend {

Run setup_report_daily(Line& line);
Run setup_report_week(Line& line);
Run setup_report_activity(Line& line);
Run setup_report_followups(Line& line);
Run setup_report_promises(Line& line);
Run setup_report_stale(Line& line);
Run setup_report_retention(Line& line);
Run setup_report_renewals(Line& line);
Run setup_report_pipeline(Line& line);
Run setup_report_whatif(Line& line);
Run setup_report_team(Line& line);
Run setup_report_health(Line& line);
Run setup_report_satisfaction(Line& line);
Run setup_report_cases(Line& line);
Run setup_report_coverage(Line& line);
Run setup_report_portfolio(Line& line);

}  // namespace tend
