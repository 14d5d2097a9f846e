// `tend report NAME`: what was done, what is open, how promises went, who waits too long.
#include "cli/command.hpp"
#include "commands/report_verbs.hpp"

namespace tend {
namespace report_command {

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

constexpr std::string_view retention_text = R"(
The clients with ARR at the start of the period are the cohort; what they have at its end is compared with that. --from
and --to are the two days, both at their start. A --period is compared with the start of the day after it, so that what
ended with a year's last day went in that year; no day after today or --as-of is looked at. What a past day had is told
by the terms of the subscriptions; tiers and owners are those of now, as no history of them is kept. Expenses that are
for no client in particular count where the figures are of all clients only.
)";

constexpr std::string_view renewals_text = R"(
Subscriptions whose renewal date lies in the quarter, by the month of their notice deadline: the ARR that is due, and of
it what was won, is open, is at risk, was lost. Won: renewed, or runs on by itself with the notice deadline past, or goes
on in a new subscription to the same product from that day, or the opportunity to renew it was won. At risk: does not
renew itself, has its notice deadline within 30 days or behind it, and no open opportunity to renew it. Lost: canceled or
ended. What is not decided counts as not renewed in the two rates; the forecast takes all that is open and not at risk as
renewed. Owners are those of now.
)";

constexpr std::string_view pipeline_text = R"(
What is open, and what was won and lost in the quarter. By month, what is open stands in the month in which it is to be
decided, which is the forecast; what is closed in the month in which it was. With --as-of each opportunity stands in the
stage that it had then; owners are those of now.
)";

constexpr std::string_view whatif_text = R"(
The figures of 'report retention' as they are, and as they would be if some clients went, others had stayed as they were
at the start of the period, and some opportunities were won. The amount of an opportunity counts as a year's; that of a
renewal takes the place of what its subscription brings. Writes nothing.
)";

constexpr std::string_view team_text = R"(
A row for each manager with those below, as 'reports to' says, rolled up: active clients and their ARR, touchpoints of
the year, follow-ups overdue, clients slipping or stale, open cases, the weighted pipeline, GRR and NRR of the year. Who
owns something without being a manager of the book stands alone. Touchpoints are counted by author, the rest by owner as
it is now. Amounts are those in the currency of the book.
)";

constexpr std::string_view portfolio_text = R"(
Clients that are active or paused, and others that have ARR: tier, ARR and its share of the book, health, last touch,
next step and next renewal date; the totals of each tier in its title. A client with ARR in several currencies has a line
for each. The next step is told of today only.
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
hours. A client that another manager covers on the day counts for the stand-in. Where more is needed than there is: which tier could be touched less often, and which client could be moved to
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
    {"retention", "tell how much of the revenue stays, and what that costs", retention_text,
     "tend report retention --period 2026 --by tier # GRR, NRR and logo retention of each tier\n"
     "tend report retention --period 2026-Q3 --detail # the clients behind the figures",
     setup_report_retention},
    {"renewals", "tell what is due for renewal, and how it stands", renewals_text,
     "tend report renewals --period 2026-Q3 # how it went\n"
     "tend report renewals --from today --to +90d --detail # what is to come, one by one",
     setup_report_renewals},
    {"pipeline", "tell what may be sold, and how selling goes", pipeline_text,
     "tend report pipeline --by month --owner anna # what she may win, by the month of the decision",
     setup_report_pipeline},
    {"whatif", "compare retention with what it would be", whatif_text,
     "tend report whatif --lose acme --win 12 # what the deal makes up for", setup_report_whatif},
    {"team", "tell how each manager and those below stand", team_text,
     "tend report team --period 2026-Q3 # touchpoints, GRR and NRR of a quarter", setup_report_team},
    {"portfolio", "show the clients side by side", portfolio_text,
     "tend report portfolio --owner anna # her clients by tier, the largest first\n"
     "tend report portfolio --totals --as-of 2025-12-31 # what the tiers brought then",
     setup_report_portfolio},
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

}  // namespace report_command

const Noun& report_noun() {
  static constexpr Noun noun{"report", "tell how it went, in figures and lists", Section::reports,
                             report_command::verbs};
  return noun;
}

}  // namespace tend
