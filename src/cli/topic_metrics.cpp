#include "cli/topics.hpp"

namespace tend {

std::string metrics_text() {
  return R"(
Every report prints the name of the definition that it goes by; these are the definitions. Currencies are never
added together: a figure exists for each currency. A ratio whose denominator is 0 is n/a, not 0.

# Touch
touchpoint :: a note of any kind but 'note': something passed between us and the client
last touch :: the moment of the latest touchpoint. Imports and edits are never a touch: an imported call counts at
its own moment. A client never touched counts from 'since', else from the day it was added
cadence :: the days that may pass between two touchpoints: the client's own, else its tier's in the settings of the
book (A 14, B 30, C 90 to begin with). Clients that are paused, canceled or churned have none
slipping :: today is later than last touch + cadence. A follow-up in the future does not protect from it
stale :: today is later than last touch + twice the cadence
no next step :: an active client without an open follow-up
coverage :: of a manager: the sum over the own active clients of (365 / cadence) × the usual minutes of a touch (the
mean of the last year's minutes, else the setting touch_minutes, 30) / 52, beside the weekly hours; of a team: these
hours / the weekly hours, of the managers whose weekly hours are known

# Follow-ups and cases
overdue :: an open follow-up whose due day is past; that begins the day after
promise :: a follow-up that we owe to the client. Kept: done on the due day or before, which is the one it was moved
to last; late: done after it; broken: canceled, or past due and not done
age :: of a case: days since it was opened; of a resolved one, the days that it took
median days to resolve :: the one in the middle of the days from opened to resolved; of two middle ones the mean,
half to even

# Revenue
ARR :: annual recurring revenue of a subscription at a day D: 0 outside its term, from the start up to but without
the end; else quantity × price, a year's worth: month × 12, quarter × 4, year × 1, once × 0. A client's ARR is the
sum of its subscriptions, a book's the sum of its clients. A change of price or quantity on a day splits the term
there, so that the ARR of any past day can be computed again (--as-of)
MRR :: ARR / 12, rounded half to even when it is shown, not before

# Retention over a period from A to B
The cohort are the clients with ARR > 0 at A; clients won in the period are outside it. S is the sum of their ARR at
A. For each of them a is the ARR at A and b the ARR at B, both at the start of the day.

expansion :: max(b - a, 0) where b > 0
contraction :: max(a - b, 0) where b > 0
churn :: a where b = 0
GRR :: gross revenue retention: sum of min(a, b) / S; never above 100 %
NRR :: net revenue retention: sum of b / S
logo retention :: clients of the cohort with b > 0 / clients of the cohort; logo churn is 1 minus that. A client won
back in the period counts as kept; one won back after it is a new logo of the later period
new logo :: a client without ARR at A that has some at B
cohort year :: the year of a client's first ARR
gross renewal rate :: sum of min(renewed, due) / sum of due, over the subscriptions whose renewal date lies in the
period
net renewal rate :: sum of renewed / sum of due. Neither is GRR: a bare 'renewal' is never printed
renewed :: the ARR that goes on from the renewal date: in the next term that was agreed, in the next one of what renews
itself once its notice deadline has passed, in a new subscription to the same product that begins on that day, or what
was due where the opportunity to renew it was won. What is not decided yet counts as not renewed
at risk :: of what is due: does not renew itself, its notice deadline is past or within 30 days, and there is no open
opportunity to renew it
forecast :: the gross renewal rate if all is renewed that is open and not at risk

A period with a name ('--period 2026') has its first day as A and the day after its last one as B, so that what ended
with a year's last day went in that year and the periods meet; '--to' gives B itself. No day after today, or after
'--as-of', is looked at. Whose client it is and its tier are those of now, as no history of them is kept.

For example: S 100 000, expansion 18 000, contraction 6 000, churn 9 000 give NRR 103 % and GRR 85 %.

# What keeping costs, and what it saves
CAC :: cost to acquire a client: the sum of the expenses 'acquisition' of the period / new logos of the period. A
client's acquisition_cost counts as such an expense on its 'since' day. An expense for no client in particular counts
where the figures are of all clients only
CRC :: cost to retain a client: the sum of the expenses 'retention' of the period / clients kept. Minutes logged on
notes × the hourly rate are added where the book's settings have that rate
retention ROI :: (ARR saved × margin - retention cost) / retention cost, where ARR saved is (GRR - baseline GRR) × S.
There is no standard for it: baseline and margin are printed with it, and it is n/a where they are not set

# Renewal
renewal date :: the end of the running term
notice deadline :: renewal date - notice days, moved back to a working day (Monday to Friday). Alarms count from it,
not from the renewal date
white space :: products of the catalogue that an active client does not own

# Health
Each measure is green (10), yellow (5) or red (0). The score is their weighted mean × 10, 0 to 100, over the
measures that have data; confidence is the share of the weight that had data. Old input lowers the confidence, not
the score. Green begins at 70, yellow at 40 (settings).

touch, weight 3 :: green: within the cadence. Yellow: within twice the cadence. Red: beyond
cases, weight 3 :: green: none open beyond 7 days, none urgent. Yellow: one beyond 7 days, or high. Red: urgent, or
beyond 30 days
satisfaction, weight 2 :: green: last nps 9 or more, csat 4 or more, pulse 4 or more. Yellow: nps 7 or 8, csat 3,
pulse 3. Red: below. Scores older than 180 days count as none
promises, weight 2 :: green: none of ours overdue. Yellow: one, up to 7 days. Red: more, or later
people, weight 1 :: green: two contacts or more touched in 180 days. Yellow: one. Red: none
renewal, weight 1 :: green: notice deadline beyond 90 days, or renewal won. Yellow: within 90 days. Red: within 30
days with no renewal opportunity
usage, weight 1 :: green: 70 or more. Yellow: 40 to 69. Red: below. It is the last 'usage' score, 0 to 100;
older than 180 days it counts as none

# Satisfaction
NPS :: % of promoters (9 or 10) - % of detractors (0 to 6), over the last answer of each contact in the period. An
answer without a contact takes no other back: each of them counts
CSAT :: % of answers of 4 or 5 out of 5

# Pipeline
weighted :: amount × probability: the opportunity's own, else its stage's
win rate :: won / (won + lost), among those closed in the period
cycle :: days from opened to closed, the median of those closed in the period; of two middle ones the mean, half to
even
slipped :: the close date is past and it is still open

# Names in machine formats
Ratios are numbers (0.85 is 85 %), days are whole numbers.

retention, renewals, whatif :: grr nrr logo_retention gross_renewal_rate net_renewal_rate expansion contraction churn
opening_arr closing_arr cac crc retention_roi
renewals :: due won open at_risk lost forecast
pipeline :: count amount weighted win_rate cycle_days slipped
health :: score confidence worst; for each measure: measure state evidence
team :: clients arr touches overdue slipping cases_open pipeline grr nrr coverage
coverage :: needed_hours weekly_hours
)";
}

}  // namespace tend
