# What a date expression means. It is Monday, 2026-11-23 10:15 in Berlin.

$ tend date fri
  date      2026-11-27
  weekday   Friday
  week      2026-W48-5
  relative  in 4 days
$ tend date fri 08:15 --json
  {
    "date": "2026-11-27",
    "time": "08:15",
    "weekday": "Friday",
    "week": "2026-W48-5",
    "relative": "in 4 days",
    "moment": "2026-11-27T07:15:00Z"
  }
$ tend date today -10d -f csv
  date,time,weekday,week,relative,moment
  2026-11-13,,Friday,2026-W46-5,10 days ago,
$ tend date --past=fri
! tend: option '--past' takes no value
? 2
$ tend date 4/5/2026
! tend: cannot read the date '4/5/2026': day and month could be either way round
! write the date as 2026-04-17 (year-month-day)
? 2
$ tend date
! tend: missing argument EXPR of 'date'
! usage: tend date EXPR... [OPTION]...
? 2
$ tend date mon --past --today 2026-11-27
  date      2026-11-23
  weekday   Monday
  week      2026-W48-1
  relative  4 days ago
$ TEND_TODAY='2026-12-31 23:30' tend date now
  date      2026-12-31
  time      23:30
  weekday   Thursday
  week      2026-W53-4
  relative  today
  moment    Thu 31 Dec 23:30
$ tend date eom -3wd --no-header -fplain
  date      2026-11-25
  weekday   Wednesday
  week      2026-W48-3
  relative  in 2 days

@zone America/New_York
$ tend date now
  date      2026-11-23
  time      04:15
  weekday   Monday
  week      2026-W48-1
  relative  today
  moment    Mon 23 Nov 04:15
