// `tend report NAME`: what was done, what is open, how promises went, who waits too long.
#include "cli/command.hpp"
#include "commands/report_verbs.hpp"

namespace tend {
namespace {

constexpr std::string_view daily_text = R"(
Touchpoints, follow-ups done, promises made, what slipped (moved to a later day, or due on the day and still open), and
what is due until the next working day. The follow-up report that is mailed in the evening.
)";

constexpr std::string_view week_text = R"(
The same as 'report daily' for each day of the week (Monday to Sunday), with the totals of the days and of the week.
)";

constexpr std::string_view activity_text = R"(
Touchpoints, notes that are none, and minutes of the month; by week of the quarter, by month of the year.
)";

constexpr std::string_view followups_text = R"(
What is open: overdue, due this week, due later, each with its age in days and how often it was moved to a later day;
and what was done in the week.
)";

constexpr std::string_view promises_text = R"(
What we promised for the quarter, per client: kept in time, kept late, broken (canceled, or past due and not done) and
open. The due day is the one that a promise was moved to last; 'moved' tells how often that happened.
)";

constexpr std::string_view stale_text = R"(
Slipping: the last touch is longer ago than the cadence of the client or its tier. Stale: longer than twice that. A
follow-up that is still to come protects from neither. Clients that are paused, canceled or churned have no cadence. The
worst first: by days as a multiple of the cadence.
)";

constexpr std::string_view health_text = R"(
A score from 0 to 100 of each client that is active or paused, the lowest first: the weighted mean of seven measures,
each green, yellow or red, over those that have data ('tend help metrics' has the table, 'tend config list' the weights
and where the colours begin). Confidence is the share of the weight that had data; 'worst' is the heaviest of the least
measures. --as-of tells a past day as it stood then; status, tier and owner are those of now.
)";

constexpr std::string_view satisfaction_text = R"(
NPS: the share of promoters (9 or 10) less that of detractors (0 to 6), in points from -100 to 100, over the last answer
of each contact in the quarter. CSAT: the share of answers of 4 or 5 out of 5.
)";

constexpr std::string_view cases_text = R"(
How many cases were open at the end of the month, by age, by the team that they wait for and by kind, how many of them
are high or urgent, and how old the oldest is; how many were resolved in the month, and the median of the days that they
took.
)";

constexpr std::string_view coverage_text = R"(
For each manager the hours a week that the cadences of the own active clients ask for: 365 / cadence touches a year, as
long as the manager's touches of the last year were in the mean (else the setting touch_minutes), beside the weekly
hours. Where more is needed than there is: which tier could be touched less often, and which client could be moved to
the manager with most room.
)";

constexpr Verb verbs[] = {
    {"daily", "tell what was done, promised and missed on a day", daily_text,
     "tend report daily # today\n"
     "tend report daily --as-of yesterday --owner anna -f markdown # ready to mail",
     setup_report_daily},
    {"week", "tell the same day by day for a week", week_text,
     "tend report week # this week\n"
     "tend report week --period 2026-W16 # another",
     setup_report_week},
    {"activity", "count touchpoints and minutes", activity_text,
     "tend report activity --by client --period quarter --limit 10 # where the time went",
     setup_report_activity},
    {"followups", "show open follow-ups by how urgent they are", followups_text,
     "tend report followups --owner anna --period month # and what she did this month",
     setup_report_followups},
    {"promises", "tell how our promises went", promises_text,
     "tend report promises --period 2026-Q3 # of a quarter", setup_report_promises},
    {"stale", "list clients past their cadence, the worst first", stale_text,
     "tend report stale --owner anna --as-of eom # who will be, without a touch until then",
     setup_report_stale},
    {"health", "tell how well clients stand, the worst first", health_text,
     "tend report health --owner anna --since -1mo # and how it changed\n"
     "tend report health --explain acme # every measure, with what would turn it green",
     setup_report_health},
    {"satisfaction", "tell NPS and CSAT", satisfaction_text,
     "tend report satisfaction --by owner --period 2026-Q3 # of a quarter", setup_report_satisfaction},
    {"cases", "count cases by age, team and kind", cases_text,
     "tend report cases --period quarter # and how long it took to resolve them", setup_report_cases},
    {"coverage", "compare the hours needed with those that there are", coverage_text,
     "tend report coverage # who has too much, and how to balance it", setup_report_coverage},
};

}  // namespace

const Noun& report_noun() {
  static constexpr Noun noun{"report", "tell how it went, in figures and lists", Section::reports, verbs};
  return noun;
}

}  // namespace tend
