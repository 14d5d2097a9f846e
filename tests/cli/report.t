# What was done, what is open, how promises went, who waits too long. It is Monday, 2026-11-23 10:15 in Berlin.

$ tend report daily
! tend: no book at '<dir>/book.db'
! start one with 'tend init' or 'tend client add NAME'
? 8
$ tend -q client add "Acme GmbH" --tier A --since 2026-01-05
$ tend -q client add "Beta AG" --tier B --owner berta --since 2026-08-01
$ tend -q client add "Gamma Ltd" --since 2026-01-05 --cadence-days 60
$ tend -q client add "Delta KG" --tier A --since 2020-01-01 --status paused

# A week of work.
@clock 2026-11-18T09:00
$ tend -q note acme --call --minutes 20 --area sales "Asked for the offer"
$ tend -q followup acme "Send the offer" --due 2026-11-20 --promise
$ tend -q followup acme "Signed contract" --due 2026-12-10 --waiting
$ tend -q followup beta "Prepare the review" --due 2026-11-20
@clock 2026-11-19T14:30
$ tend -q note beta --visit --minutes 90 --area service --as berta "Saw the plant"
$ tend -q note beta --minutes 5 "Parking is behind the hall"
$ tend -q followup gamma "Fix the invoice" --due 2026-11-25 --promise --owner berta
$ tend -q reschedule 3 2026-11-27
@clock 2026-11-20T16:00
$ tend -q done 1
@clock 2026-11-23T10:15
$ tend -q note acme --email --out "Sent the figures"
$ tend -q followup acme "Call about the figures" --due tomorrow --promise
$ tend -q followup acme "Ask for a reference" --due today
$ tend -q reschedule 4 2026-11-30

# The day.
$ tend report daily
  Daily report, Mon 2026-11-23 (definition: touchpoint)

   TIME  CLIENT  KIND     ID  DUE            OWNER  TEXT
  touched: 1 touchpoint
  10:15  acme    email     4                 anna   Sent the figures

  promised: 1
  10:15  acme    promise   5  Tue 24 Nov     anna   Call about the figures

  slipped: 1
  10:15  gamma   promise   4  to Mon 30 Nov  berta  Fix the invoice

  due next: 2
         acme    task      6  Mon 23 Nov     anna   Ask for a reference
         acme    promise   5  Tue 24 Nov     anna   Call about the figures

  Total: 1 touchpoint, 0 done, 1 promised, 1 slipped
$ tend report daily --as-of 2026-11-20
  Daily report, Fri 2026-11-20 (definition: touchpoint)

   TIME  CLIENT  KIND     ID  DUE         OWNER  TEXT
  done: 1
  16:00  acme    promise   1  Fri 20 Nov  anna   Send the offer

  Total: 0 touchpoints, 1 done, 0 promised, 0 slipped
$ tend report daily --as-of yesterday
$ tend report daily -f plain
  Daily report, Mon 2026-11-23 (definition: touchpoint)

  SECTION                   TIME  CLIENT  KIND     ID  DUE         OWNER  TEXT
  touched   2026-11-23T09:15:00Z  acme    email     4              anna   Sent the figures
  promised  2026-11-23T09:15:00Z  acme    promise   5  2026-11-24  anna   Call about the figures
  slipped   2026-11-23T09:15:00Z  gamma   promise   4  2026-11-30  berta  Fix the invoice
  next                            acme    task      6  2026-11-23  anna   Ask for a reference
  next                            acme    promise   5  2026-11-24  anna   Call about the figures

  Total: 1 touchpoint, 0 done, 1 promised, 1 slipped
$ tend report daily -f markdown
  Daily report, Mon 2026-11-23 (definition: touchpoint)

  **touched: 1 touchpoint**

  | TIME | CLIENT | KIND | ID | DUE | OWNER | TEXT |
  | ---: | --- | --- | ---: | --- | --- | --- |
  | 10:15 | acme | email | 4 |  | anna | Sent the figures |

  **promised: 1**

  | TIME | CLIENT | KIND | ID | DUE | OWNER | TEXT |
  | ---: | --- | --- | ---: | --- | --- | --- |
  | 10:15 | acme | promise | 5 | Tue 24 Nov | anna | Call about the figures |

  **slipped: 1**

  | TIME | CLIENT | KIND | ID | DUE | OWNER | TEXT |
  | ---: | --- | --- | ---: | --- | --- | --- |
  | 10:15 | gamma | promise | 4 | to Mon 30 Nov | berta | Fix the invoice |

  **due next: 2**

  | TIME | CLIENT | KIND | ID | DUE | OWNER | TEXT |
  | ---: | --- | --- | ---: | --- | --- | --- |
  |  | acme | task | 6 | Mon 23 Nov | anna | Ask for a reference |
  |  | acme | promise | 5 | Tue 24 Nov | anna | Call about the figures |

  Total: 1 touchpoint, 0 done, 1 promised, 1 slipped
$ tend report daily --json --where section=touched
  [
    {
      "day": "2026-11-23",
      "section": "touched",
      "at": "2026-11-23T09:15:00Z",
      "client": "acme",
      "kind": "email",
      "noun": "note",
      "id": 4,
      "due": null,
      "minutes": null,
      "owner": "anna",
      "text": "Sent the figures"
    }
  ]
$ tend report daily -f csv --owner berta --from 2026-11-19 --to 2026-11-19
  day,section,at,client,kind,noun,id,due,minutes,owner,text
  2026-11-19,touched,2026-11-19T13:30:00Z,beta,visit,note,2,,90,berta,Saw the plant
  2026-11-19,promised,2026-11-19T13:30:00Z,gamma,promise,followup,4,2026-11-30,,berta,Fix the invoice
$ tend report daily --sort -id --fields id,section,text --no-header
  6  next      Ask for a reference
  5  promised  Call about the figures
  5  next      Call about the figures
  4  touched   Sent the figures
  4  slipped   Fix the invoice
$ tend report daily --owner nobody --json
  []

# The week.
$ tend report week --period "last week"
  Report of the week, Mon 2026-11-16 to Sun 2026-11-22 (definition: touchpoint)

  SECTION    TIME  CLIENT  KIND     ID  DUE            MIN  OWNER  TEXT
  Wed 2026-11-18: 1 touchpoint, 20 minutes, 0 done, 1 promised, 0 slipped
  touched   09:00  acme    call      1                  20  anna   Asked for the offer
  promised  09:00  acme    promise   1  Fri 20 Nov          anna   Send the offer

  Thu 2026-11-19: 1 touchpoint, 90 minutes, 0 done, 1 promised, 1 slipped
  touched   14:30  beta    visit     2                  90  berta  Saw the plant
  promised  14:30  gamma   promise   4  Mon 30 Nov          berta  Fix the invoice
  slipped   14:30  beta    task      3  to Fri 27 Nov       anna   Prepare the review

  Fri 2026-11-20: 0 touchpoints, 1 done, 0 promised, 0 slipped
  done      16:00  acme    promise   1  Fri 20 Nov          anna   Send the offer

  Total: 2 touchpoints, 110 minutes, 1 done, 2 promised, 1 slipped
$ tend report week
  Report of the week, Mon 2026-11-23 to Sun 2026-11-29 (definition: touchpoint)

  SECTION    TIME  CLIENT  KIND     ID  DUE            OWNER  TEXT
  Mon 2026-11-23: 1 touchpoint, 0 done, 1 promised, 1 slipped
  touched   10:15  acme    email     4                 anna   Sent the figures
  promised  10:15  acme    promise   5  Tue 24 Nov     anna   Call about the figures
  slipped   10:15  gamma   promise   4  to Mon 30 Nov  berta  Fix the invoice
  next             acme    task      6  Mon 23 Nov     anna   Ask for a reference
  next             acme    promise   5  Tue 24 Nov     anna   Call about the figures

  Total: 1 touchpoint, 0 done, 1 promised, 1 slipped
$ tend report week -f csv --fields day,section,id
  day,section,id
  2026-11-23,touched,4
  2026-11-23,promised,5
  2026-11-23,slipped,4
  2026-11-23,next,6
  2026-11-23,next,5
$ tend report week --period week --from mon
! tend: --period excludes --from and --to
? 2
$ tend report week --from tomorrow --to today
! tend: the period would end before it begins: 2026-11-24 to 2026-11-23
? 2
$ tend report week --from 2026-11-18 --to 2026-11-20 --fields day,section,id,text
  Report of the week, Wed 2026-11-18 to Fri 2026-11-20 (definition: touchpoint)

  DAY         SECTION   ID  TEXT
  Wed 2026-11-18: 1 touchpoint, 20 minutes, 0 done, 1 promised, 0 slipped
  Wed 18 Nov  touched    1  Asked for the offer
  Wed 18 Nov  promised   1  Send the offer

  Thu 2026-11-19: 1 touchpoint, 90 minutes, 0 done, 1 promised, 1 slipped
  Thu 19 Nov  touched    2  Saw the plant
  Thu 19 Nov  promised   4  Fix the invoice
  Thu 19 Nov  slipped    3  Prepare the review

  Fri 2026-11-20: 0 touchpoints, 1 done, 0 promised, 0 slipped
  Fri 20 Nov  done       1  Send the offer

  Total: 2 touchpoints, 110 minutes, 1 done, 2 promised, 1 slipped
$ tend report week --period soon
! tend: cannot read the period 'soon'
! write it as 2026, 2026-Q3, 2026-10, 2026-W16, month or last month (day, week, quarter, year)
? 2

# Activity.
$ tend report activity
  Activity by kind, Sun 2026-11-01 to Mon 2026-11-30 (definition: touchpoint)

  KIND   TOUCHES              NOTES  MINUTES
  visit        1  ██████████      0       90
  call         1  ██████████      0       20
  email        1  ██████████      0        0
  note         0                  1        5

  Total: 3 touchpoints, 1 note, 115 minutes
$ tend report activity --by area --period 2026-11
  Activity by area, Sun 2026-11-01 to Mon 2026-11-30 (definition: touchpoint)

  AREA     TOUCHES              NOTES  MINUTES
  (none)         1  ██████████      1        5
  service        1  ██████████      0       90
  sales          1  ██████████      0       20

  Total: 3 touchpoints, 1 note, 115 minutes
$ tend report activity --by client --from 2026-11-19 --json
  [
    {
      "client": "beta",
      "touches": 1,
      "notes": 1,
      "minutes": 95
    },
    {
      "client": "acme",
      "touches": 1,
      "notes": 0,
      "minutes": 0
    }
  ]
$ tend report activity --by manager --as-of 2026-11-19 -f markdown
  Activity by manager, Sun 2026-11-01 to Thu 2026-11-19 (definition: touchpoint)

  | MANAGER | TOUCHES | NOTES | MINUTES |
  | --- | ---: | ---: | ---: |
  | anna | 1 | 1 | 25 |
  | berta | 1 | 0 | 90 |

  Total: 2 touchpoints, 1 note, 115 minutes
$ tend report activity --by manager --owner Berta -f csv
  manager,touches,notes,minutes
  berta,1,0,90
$ tend report activity --by client --limit 1 -f ids
  acme
$ tend report activity --by team
! tend: '--by' cannot be 'team'
! one of: kind, area, client, manager, week, month
? 2
$ tend report activity --period 2020

# Follow-ups.
$ tend report followups --period "last week"
  Follow-ups, open on Mon 2026-11-23, done Mon 2026-11-16 to Sun 2026-11-22 (definition: overdue)

  ID  CLIENT  DUE         LEFT  AGE  SLIPS  KIND     OWNER  DONE        TEXT
  this week: 3
   6  acme    Mon 23 Nov     0    0         task     anna               Ask for a reference
   5  acme    Tue 24 Nov     1    0         promise  anna               Call about the figures
   3  beta    Fri 27 Nov     4    5      1  task     anna               Prepare the review

  later: 2
   4  gamma   Mon 30 Nov     7    4      1  promise  berta              Fix the invoice
   2  acme    Thu 10 Dec    17    5         waiting  anna               Signed contract

  done: 1, Mon 2026-11-16 to Sun 2026-11-22
   1  acme    Fri 20 Nov          2         promise  anna   Fri 20 Nov  Send the offer

  Total: 5 open, 0 of them overdue, 1 done
$ tend report followups --to 2026-11-19 --as-of 2026-11-19 --owner anna
  Follow-ups, open on Thu 2026-11-19, done Mon 2026-11-16 to Thu 2026-11-19 (definition: overdue)

  ID  CLIENT  DUE         LEFT  AGE  SLIPS  KIND     OWNER  TEXT
  this week: 1
   1  acme    Fri 20 Nov     1    1         promise  anna   Send the offer

  later: 2
   3  beta    Fri 27 Nov     8    1      1  task     anna   Prepare the review
   2  acme    Thu 10 Dec    21    1         waiting  anna   Signed contract

  Total: 3 open, 0 of them overdue, 0 done
$ tend report followups --json --where group=done --period month
  [
    {
      "group": "done",
      "id": 1,
      "client": "acme",
      "due": "2026-11-20",
      "days_left": null,
      "age_days": 2,
      "slips": 0,
      "direction": "promise",
      "owner": "anna",
      "done_at": "2026-11-20T15:00:00Z",
      "text": "Send the offer"
    }
  ]

# Promises.
$ tend report promises
  Our promises due, Thu 2026-10-01 to Thu 2026-12-31 (definition: promise)

  CLIENT  OPEN  KEPT  LATE  BROKEN  MOVED  IN TIME
  acme       1     1     0       0      0    100 %
  gamma      1     0     0       0      1      n/a

  Total: 1 kept in time, 0 kept late, 0 broken, 2 open; in time: 100 %
$ tend report promises --from 2026-11-16
  Our promises due, Mon 2026-11-16 to Mon 2026-11-23 (definition: promise)

  CLIENT  OPEN  KEPT  LATE  BROKEN  MOVED  IN TIME
  acme       0     1     0       0      0    100 %

  Total: 1 kept in time, 0 kept late, 0 broken, 0 open; in time: 100 %
$ tend report promises --as-of 2026-11-26 -f csv
  client,open,kept,late,broken,slips,kept_rate
  acme,0,1,0,1,0,0.5
  gamma,1,0,0,0,1,
$ tend report promises --owner berta --period 2026-11 --from 2026-11-01
! tend: --period excludes --from and --to
? 2
$ tend report promises --owner berta --period 2026-11 --json
  [
    {
      "client": "gamma",
      "open": 1,
      "kept": 0,
      "late": 0,
      "broken": 0,
      "slips": 1,
      "kept_rate": null
    }
  ]

# Who waits too long.
$ tend report stale
  Clients past their cadence, Mon 2026-11-23 (definition: last touch, cadence, slipping, stale)

  CLIENT  NAME       OWNER  STATE  LAST TOUCH  DAYS  CADENCE  NEXT STEP
  gamma   Gamma Ltd  anna   stale  never        322       60  Mon 30 Nov

  Total: 0 slipping, 1 stale
$ tend report stale --as-of 2026-11-17 --owner anna
  Clients past their cadence, Tue 2026-11-17 (definition: last touch, cadence, slipping, stale)

  CLIENT  NAME       TIER  OWNER  STATE  LAST TOUCH  DAYS  CADENCE  NEXT STEP
  acme    Acme GmbH  A     anna   stale  never        316       14  Mon 23 Nov
  gamma   Gamma Ltd        anna   stale  never        316       60  Mon 30 Nov

  Total: 0 slipping, 2 stale
$ tend report stale --as-of 2027-01-15 -f csv
  client,name,tier,owner,state,last_touch,last_touch_kind,days,cadence_days,next_step
  gamma,Gamma Ltd,,anna,stale,,,375,60,2026-11-30
  acme,Acme GmbH,A,anna,stale,2026-11-23T09:15:00Z,email,53,14,2026-11-23
  beta,Beta AG,B,berta,slipping,2026-11-19T13:30:00Z,visit,57,30,2026-11-27
$ tend report stale --period month
  Clients past their cadence, Mon 2026-11-30 (definition: last touch, cadence, slipping, stale)

  CLIENT  NAME       OWNER  STATE  LAST TOUCH  DAYS  CADENCE  NEXT STEP
  gamma   Gamma Ltd  anna   stale  never        329       60  Mon 30 Nov

  Total: 0 slipping, 1 stale

# On terminals.
@terminal 80x40
$ tend report daily
  Daily report, Mon 2026-11-23 (definition: touchpoint)

   TIME  CLIENT  KIND     ID  DUE            OWNER  TEXT
  touched: 1 touchpoint
  10:15  acme    email     4                 anna   Sent the figures

  promised: 1
  10:15  acme    promise   5  Tue 24 Nov     anna   Call about the figures

  slipped: 1
  10:15  gamma   promise   4  to Mon 30 Nov  berta  Fix the invoice

  due next: 2
         acme    task      6  Mon 23 Nov     anna   Ask for a reference
         acme    promise   5  Tue 24 Nov     anna   Call about the figures

  Total: 1 touchpoint, 0 done, 1 promised, 1 slipped
$ tend report stale --as-of 2026-12-10
  Clients past their cadence, Thu 2026-12-10 (definition: last touch, cadence,
  slipping, stale)

  CLIENT  NAME       TIER  OWNER  STATE     LAST TOUCH  KIND   DAYS  CADENCE
  gamma   Gamma Ltd        anna   stale     never               339       60
  acme    Acme GmbH  A     anna   slipping  Mon 23 Nov  email    17       14

  Total: 1 slipping, 1 stale
@terminal 40x40
$ tend report daily
  Daily report, Mon 2026-11-23
  (definition: touchpoint)

  CLIENT  ID  TEXT
  touched: 1 touchpoint
  acme     4  Sent the figures

  promised: 1
  acme     5  Call about the figures

  slipped: 1
  gamma    4  Fix the invoice

  due next: 2
  acme     6  Ask for a reference
  acme     5  Call about the figures

  Total: 1 touchpoint, 0 done, 1 promised,
  1 slipped
$ tend report daily --period 2020
! nothing was logged, done, promised or missed: Wed 2020-01-01 to Thu 2020-12-31
$ tend report stale --as-of 2026-11-17 --owner nobody -q
@terminal off
$ tend report
! tend report: tell how it went, in figures and lists
!
! usage: tend report VERB [ARGUMENT]... [OPTION]...
!
! Verbs
!   daily         tell what was done, promised and missed on a day
!   week          tell the same day by day for a week
!   activity      count touchpoints and minutes
!   followups     show open follow-ups by how urgent they are
!   promises      tell how our promises went
!   stale         list clients past their cadence, the worst first
!   retention     tell how much of the revenue stays, and what that costs
!   renewals      tell what is due for renewal, and how it stands
!   pipeline      tell what may be sold, and how selling goes
!   whatif        compare retention with what it would be
!   team          tell how each manager and those below stand
!   portfolio     show the clients side by side
!   health        tell how well clients stand, the worst first
!   satisfaction  tell NPS and CSAT
!   cases         count cases by age, team and kind
!   coverage      compare the hours needed with those that there are
!
! 'tend help report VERB' explains a verb.
? 2
$ tend report monthly
! tend: 'report' has no 'monthly'
! one of: daily, week, activity, followups, promises, stale, retention, renewals, pipeline, whatif, team, portfolio, health, satisfaction, cases, coverage
? 2

# A week as it stood on a day, of one manager; spans that begin or end with a day.
$ tend report week --as-of 2026-11-22 --owner anna
  Report of the week, Mon 2026-11-16 to Sun 2026-11-22 (definition: touchpoint)

  SECTION    TIME  CLIENT  KIND     ID  DUE            MIN  OWNER  TEXT
  Wed 2026-11-18: 1 touchpoint, 20 minutes, 0 done, 1 promised, 0 slipped
  touched   09:00  acme    call      1                  20  anna   Asked for the offer
  promised  09:00  acme    promise   1  Fri 20 Nov          anna   Send the offer

  Thu 2026-11-19: 0 touchpoints, 0 done, 0 promised, 1 slipped
  slipped   14:30  beta    task      3  to Fri 27 Nov       anna   Prepare the review

  Fri 2026-11-20: 0 touchpoints, 1 done, 0 promised, 0 slipped
  done      16:00  acme    promise   1  Fri 20 Nov          anna   Send the offer

  Total: 1 touchpoint, 20 minutes, 1 done, 1 promised, 1 slipped
$ tend report activity --from -30d --to 2026-11-20 --by kind
  Activity by kind, Sat 2026-10-24 to Fri 2026-11-20 (definition: touchpoint)

  KIND   TOUCHES              NOTES  MINUTES
  visit        1  ██████████      0       90
  call         1  ██████████      0       20
  note         0                  1        5

  Total: 2 touchpoints, 1 note, 115 minutes
$ tend report followups --from 2026-11-01
  Follow-ups, open on Mon 2026-11-23, done Sun 2026-11-01 to Mon 2026-11-23 (definition: overdue)

  ID  CLIENT  DUE         LEFT  AGE  SLIPS  KIND     OWNER  DONE        TEXT
  this week: 3
   6  acme    Mon 23 Nov     0    0         task     anna               Ask for a reference
   5  acme    Tue 24 Nov     1    0         promise  anna               Call about the figures
   3  beta    Fri 27 Nov     4    5      1  task     anna               Prepare the review

  later: 2
   4  gamma   Mon 30 Nov     7    4      1  promise  berta              Fix the invoice
   2  acme    Thu 10 Dec    17    5         waiting  anna               Signed contract

  done: 1, Sun 2026-11-01 to Mon 2026-11-23
   1  acme    Fri 20 Nov          2         promise  anna   Fri 20 Nov  Send the offer

  Total: 5 open, 0 of them overdue, 1 done
$ tend report promises --to 2026-11-20
  Our promises due, Thu 2026-10-01 to Fri 2026-11-20 (definition: promise)

  CLIENT  OPEN  KEPT  LATE  BROKEN  MOVED  IN TIME
  acme       0     1     0       0      0    100 %

  Total: 1 kept in time, 0 kept late, 0 broken, 0 open; in time: 100 %
