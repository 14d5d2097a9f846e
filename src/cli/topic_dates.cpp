#include "cli/topics.hpp"

namespace tend {

std::string dates_text() {
  return R"(
Wherever a day or a moment is wanted (WHEN, DATE), these words do. 'tend date EXPR' tells what an expression means
without doing anything.

 when   := [base] [offset]... [time]
 base   := date | word | weekday | span | moment
 offset := (+|-)N UNIT | in N UNIT | N UNIT ago | vor N UNIT
 time   := 08:15 | T08:15

Capital letters are read as small ones. An offset without a base counts from today.

# Dates
2026-04-17 :: year, month, day
2026-W16-5 :: year, week, day of the week (1 is Monday), as ISO 8601 counts them
17.4.2026 :: day, month, year
17.4. :: the next such day, today included; where a day that lies back is wanted, the last one

# Words
today, heute :: today
tomorrow, morgen :: the day after
übermorgen :: the day after that
yesterday, gestern :: the day before
vorgestern :: the day before that
now :: this moment, day and time
eow, eom, eoq, eoy :: the last day of this week (Sunday), month, quarter, year
eoww :: the last day of the working week: this Friday, on a weekend the coming one

# Weekdays
mon tue wed thu fri sat sun, their full names, and mo di mi do fr sa so and theirs.

fri :: the next Friday after today; where a day that lies back is wanted (--at, --from), the last one before today.
Never today
this fri :: Friday of this week, Monday to Sunday
next fri :: Friday of the next week
last fri :: the last Friday before today

# Spans
next week :: its Monday
this month, next month, last month :: its first day
this quarter, next year :: the same for week, month, quarter and year

# Offsets
min, minute :: minutes that pass
h, hour, Stunde :: hours that pass
d, day, Tag :: days
wd, workday, working day, Arbeitstag, Werktag :: working days, Monday to Friday; from a weekend +1wd is Monday and
-1wd is Friday
w, week, Woche :: weeks
mo, month, Monat :: months
q, quarter, Quartal :: quarters
y, year, Jahr :: years

They apply in their order: 'eom -3wd', 'fri +2w', '+1mo -1d'. Words may stand in singular or plural, and 'a', 'an',
'einem', 'einer' are one: 'in a week', '3 days ago', 'in 2 Wochen', 'vor 3 Tagen'. Month ends clamp: 31 January +1mo
is 28 February. Hours and minutes need a time of day to count from ('fri 08:15 +2h'), or count from now; they are
hours that pass, also in the night when the clocks change.

# Times
'08:15', '8:15' and 'T08:15' are times of day in the zone that TZ names. A time alone is today's. Seconds are
dropped. A full moment, '2026-04-17T08:15:00Z' or '2026-04-17T08:15+02:00', is turned into the time of the zone. A
time that the change of clocks skips is as far after the gap; one that comes twice is the first.

A due date is a calendar day: overdue begins the day after. Moments are kept in UTC and shown in local time.

# What is refused
A bare number ('5'), a lone 'm' ('3m': minutes or months?), dates with slashes ('4/5/2026'), years of two digits,
an offset without its sign ('3d') and dates that do not exist are refused, with the form that is understood.

# Intervals
--every takes 10d, 3wd, 2w, 1mo, 1q or 1y; also daily, weekly, monthly, quarterly, yearly, annually, '2 weeks',
'every 2 weeks', 'every month'. One occurrence is open at a time. 'done' leaves the next one, counted from the
planned day and never in the past: a follow-up for the 31st comes on 28 February and then on 31 March.

# Periods
--period takes a span of days, both ends included:

2026 :: a year
2026-Q3 :: a quarter
2026-10 :: a month
2026-W16 :: a week, Monday to Sunday
day, week, month, quarter, year :: the one that today lies in, whole
last week, last month, ... :: the one before
)";
}

}  // namespace tend
