# Something to do or to wait for; the bare form adds.
$ tend client add Acme
  Added client acme: Acme
! tend: started a new book at '<dir>/book.db'
$ tend client add "Müller & Söhne GmbH"
  Added client mueller-soehne: Müller & Söhne GmbH
$ tend contact add acme "Jane Doe"
  Added contact 1 Jane Doe at acme
$ tend note acme --call "Asked for the offer" --next +1mo --task "Ask how it goes"
  Logged a call with acme, Mon 23 Nov 10:15 (note 1); next step 1: Ask how it goes, due Wed 2026-12-23, in 30 days
$ tend followup acme Send the offer --due fri --promise --with jane --priority high --note 1
  Promise 2 to acme: Send the offer, due Fri 2026-11-27, in 4 days
$ tend followup acme "Signed contract" --due "+2wd 14:30" --waiting --owner tom --team legal
  Waiting 3 for acme: Signed contract, due Wed 2026-11-25 14:30, in 2 days
$ tend followup mueller "Quarterly review" --due eoq --every 1q --task
  Follow-up 4 for mueller-soehne: Quarterly review, due Thu 2026-12-31, in 38 days, every 1q
$ tend followup add mueller "Call about the renewal" --due mo --priority LOW
  Follow-up 5 for mueller-soehne: Call about the renewal, due Mon 2026-11-30, in 7 days
$ tend followup mueller "Send the bill" --due yesterday
  Follow-up 6 for mueller-soehne: Send the bill, due Sun 2026-11-22, yesterday
$ tend followup mueller "Congratulate" --due 24.12.
  Follow-up 7 for mueller-soehne: Congratulate, due Thu 2026-12-24, in 31 days

# What is not understood is not added.
$ tend followup acme "Send the offer"
! tend: a follow-up needs a due day
! say when with --due WHEN, for example --due fri
? 2
$ tend followup acme --due fri
! tend: missing argument TEXT of 'followup add'
! usage: tend followup add CLIENT TEXT... [OPTION]...
? 2
$ tend followup acme "Send it" --due 5
! tend: cannot read the date '5': a bare number is no date
! write the date as 2026-04-17 (year-month-day), or +3d for days from today
? 2
$ tend followup acme "Send it" --due 3m
! tend: cannot read the date '3m': 'm' could be minutes or months
! write 3min or 3mo, or the date as 2026-04-17 (year-month-day)
? 2
$ tend followup acme "Send it" --due 4/5/2026
! tend: cannot read the date '4/5/2026': day and month could be either way round
! write the date as 2026-04-17 (year-month-day)
? 2
$ tend followup acme "Send it" --due "fri 25:00"
! tend: cannot read the date 'fri 25:00': there is no such time of day
! a time is 00:00 to 23:59
? 2
$ tend followup acme "Send it" --due fri --promise --waiting
! tend: --promise, --waiting and --task exclude each other
? 2
$ tend followup acme "Send it" --due fri --every 2h
! tend: cannot read the interval '2h': nothing repeats within a day
! write it as 10d, 3wd, 2w, 1mo, 1q or 1y
? 2
$ tend followup acme "Send it" --due fri --every often
! tend: cannot read the interval 'often': it is not a count and a unit
! write it as 10d, 3wd, 2w, 1mo, 1q or 1y
? 2
$ tend followup acme "Send it" --due fri --with tom
! tend: no contact 'tom' at this client
? 3
$ tend followup acme "Send it" --due fri --note 99
! tend: no note '99'
! see 'tend note list'
? 3
$ tend followup acme "Send it" --due fri --priority urgent
! tend: '--priority' cannot be 'urgent'
! one of: low, normal, high
? 2
$ tend followup nobody "Send it" --due fri
! tend: no client 'nobody'
? 3

$ tend followup list
  ID  CLIENT          TEXT                    DUE               TIME   KIND     PRIORITY  OWNER
   6  mueller-soehne  Send the bill           Sun 22 Nov, late         task               anna
   3  acme            Signed contract         Wed 25 Nov        14:30  waiting            tom
   2  acme            Send the offer          Fri 27 Nov               promise  high      anna
   5  mueller-soehne  Call about the renewal  Mon 30 Nov               task     low       anna
   1  acme            Ask how it goes         Wed 23 Dec               task               anna
   7  mueller-soehne  Congratulate            Thu 24 Dec               task               anna
   4  mueller-soehne  Quarterly review        Thu 31 Dec               task               anna
$ tend followup list --client mueller --to eow
  ID  TEXT           DUE               KIND  OWNER
   6  Send the bill  Sun 22 Nov, late  task  anna
$ tend followup list --from today --to fri
  ID  CLIENT  TEXT             DUE         TIME   KIND     PRIORITY  OWNER
   3  acme    Signed contract  Wed 25 Nov  14:30  waiting            tom
   2  acme    Send the offer   Fri 27 Nov         promise  high      anna
$ tend followup list --direction promise --direction waiting
  ID  CLIENT  TEXT             DUE         TIME   KIND     PRIORITY  OWNER
   3  acme    Signed contract  Wed 25 Nov  14:30  waiting            tom
   2  acme    Send the offer   Fri 27 Nov         promise  high      anna
$ tend followup list --priority high --contact jane --note 1 --owner anna
  ID  CLIENT  TEXT            DUE         KIND
   2  acme    Send the offer  Fri 27 Nov  promise
$ tend followup list --team legal --json
  [
    {
      "id": 3,
      "uid": "<uid>",
      "client": "acme",
      "text": "Signed contract",
      "due": "2026-11-25",
      "due_time": "14:30",
      "status": "open",
      "direction": "waiting",
      "priority": "normal",
      "owner": "tom",
      "team": "legal",
      "contact": null,
      "every": null,
      "snoozed_until": null,
      "slips": 0,
      "created": "2026-11-23T09:15:00Z",
      "done_at": null,
      "note": null,
      "anchor": null,
      "case": null,
      "days_left": 2
    }
  ]
$ tend followup list --every 1q
  ID  CLIENT          TEXT              DUE         KIND  OWNER
   4  mueller-soehne  Quarterly review  Thu 31 Dec  task  anna
$ tend followup list --where "days_left<0" --fields id,text,days_left
  ID  TEXT           DAYS LEFT
   6  Send the bill         -1
$ tend followup list --where "due<=+7d" --sort -due -f plain
  ID  CLIENT          TEXT                    DUE         TIME   STATUS  KIND     PRIORITY  OWNER
   5  mueller-soehne  Call about the renewal  2026-11-30         open    task     low       anna
   2  acme            Send the offer          2026-11-27         open    promise  high      anna
   3  acme            Signed contract         2026-11-25  14:30  open    waiting  normal    tom
   6  mueller-soehne  Send the bill           2026-11-22         open    task     normal    anna
$ tend followup list --where "due=fri" -f ids
  2
$ tend followup list --owner nobody
$ tend followup list --owner nobody -q
? 1

$ tend followup show 3
  id         3
  uid        <uid>
  client     acme
  text       Signed contract
  due        Wed 25 Nov
  due_time   14:30
  status     open
  direction  waiting
  owner      tom
  team       legal
  slips      0
  created    Mon 23 Nov 10:15
  days_left  2
$ tend followup show 5 --json
  {
    "id": 5,
    "uid": "<uid>",
    "client": "mueller-soehne",
    "text": "Call about the renewal",
    "due": "2026-11-30",
    "due_time": null,
    "status": "open",
    "direction": "task",
    "priority": "low",
    "owner": "anna",
    "team": null,
    "contact": null,
    "every": null,
    "snoozed_until": null,
    "slips": 0,
    "created": "2026-11-23T09:15:00Z",
    "done_at": null,
    "note": null,
    "anchor": null,
    "case": null,
    "days_left": 7
  }

# Changing: a new due day here is a correction.
$ tend followup edit 2 Send the new offer
  Changed followup 2: text Send the offer → Send the new offer
$ tend followup edit 2 --due mon --priority normal --with "" --note "" --owner tom --team sales
  Changed followup 2: due Fri 27 Nov → Mon 30 Nov, priority high → normal, owner anna → tom, team none → sales, contact Jane Doe → none, note 1 → none
$ tend followup edit 2 --waiting
  Changed followup 2: direction promise → waiting
$ tend followup edit 2 --promise
  Changed followup 2: direction waiting → promise
$ tend followup edit 2 --task
  Changed followup 2: direction promise → task
$ tend followup edit 2 --every 2w
  Changed followup 2: every none → 2w, anchor none → Mon 30 Nov
$ tend followup edit 2 --every ""
  Changed followup 2: every 2w → none, anchor Mon 30 Nov → none
$ tend followup edit 2 --due ""
! tend: cannot read the date '': it is empty
! a date looks like 2026-04-17, 17.4., fri, tomorrow, next week, eom, +3d or fri 08:15
? 2
$ tend followup edit 2
! tend: nothing to change was given
! see 'tend followup edit --help'
? 2
$ tend followup edit 99 --task
! tend: no followup '99'
! see 'tend followup list'
? 3

# Moving on: done leaves the next of a series, and the next step.
$ tend done 2 3 --note "Sent it" --kind email --next +1w --task "Ask whether it came"
  Done 2: Send the new offer (acme); logged as note 2; next step 8: Ask whether it came, due Mon 2026-11-30, in 7 days
  Done 3: Signed contract (acme)
$ tend done 4
  Done 4: Quarterly review (mueller-soehne); next one 9 due Wed 2027-03-31, in 128 days
$ tend done 5 6 --next +2d
  Done 5: Call about the renewal (mueller-soehne); next step 10: Follow up: Call about the renewal, due Wed 2026-11-25, in 2 days
  Done 6: Send the bill (mueller-soehne)
$ tend done 5
! tend: follow-up 5 is done already
! open it again with 'tend followup reopen 5'
? 5
$ tend followup done 7
  Done 7: Congratulate (mueller-soehne)
$ tend followup done 8 --note "Thanked" --kind call --next fri --task "Wish a happy new year"
  Done 8: Ask whether it came (acme); logged as note 3; next step 11: Wish a happy new year, due Fri 2026-11-27, in 4 days
$ tend done 1 --task "What next"
! tend: --task needs --next
! say when with --next WHEN
? 2
$ tend done 1 --kind call
! tend: --kind needs --note
! it is the note's
? 2
$ tend done 99
! tend: no followup '99'
! see 'tend followup list'
? 3
$ tend done one
! tend: bad number 'one' of 'followup'
! see 'tend followup list'
? 2
$ tend done
! tend: missing argument FOLLOWUP of 'done'
! usage: tend done FOLLOWUP... [OPTION]...
? 2
$ tend followup list --all --fields id,client,text,due,status
  ID  CLIENT          TEXT                               DUE              STATUS
   6  mueller-soehne  Send the bill                      Sun 22 Nov       done
  10  mueller-soehne  Follow up: Call about the renewal  Wed 25 Nov       open
   3  acme            Signed contract                    Wed 25 Nov       done
  11  acme            Wish a happy new year              Fri 27 Nov       open
   2  acme            Send the new offer                 Mon 30 Nov       done
   5  mueller-soehne  Call about the renewal             Mon 30 Nov       done
   8  acme            Ask whether it came                Mon 30 Nov       done
   1  acme            Ask how it goes                    Wed 23 Dec       open
   7  mueller-soehne  Congratulate                       Thu 24 Dec       done
   4  mueller-soehne  Quarterly review                   Thu 31 Dec       done
   9  mueller-soehne  Quarterly review                   Wed 31 Mar 2027  open
$ tend followup list -a --status done --status canceled -f ids
  6
  3
  2
  5
  8
  7
  4
$ tend note list
  ID  CLIENT  AT                KIND   TEXT
   3  acme    Mon 23 Nov 10:15  call   Thanked
   2  acme    Mon 23 Nov 10:15  email  Sent it
   1  acme    Mon 23 Nov 10:15  call   Asked for the offer

# Snoozing hides and keeps the due day; rescheduling moves it and counts the slip.
$ tend snooze 1 10 wed
  Snoozed 1: Ask how it goes (acme) until Wed 2026-11-25; still due Wed 2026-12-23, in 30 days
  Snoozed 10: Follow up: Call about the renewal (mueller-soehne) until Wed 2026-11-25; still due Wed 2026-11-25, in 2 days
$ tend followup snooze 1 +2w
  Snoozed 1: Ask how it goes (acme) until Mon 2026-12-07; still due Wed 2026-12-23, in 30 days
$ tend snooze 1 today
! tend: 'today' is today
! a later day is wanted
? 2
$ tend snooze 5 fri
! tend: follow-up 5 is done already
! open it again with 'tend followup reopen 5'
? 5
$ tend followup show 1 --fields due,snoozed_until
  due            Wed 23 Dec
  snoozed_until  Mon 7 Dec
$ tend reschedule 1 10 +1w
  Rescheduled 1: Ask how it goes (acme): Wed 2026-12-23 → Mon 2026-11-30, in 7 days
  Rescheduled 10: Follow up: Call about the renewal (mueller-soehne): Wed 2026-11-25 → Mon 2026-11-30, in 7 days
$ tend followup reschedule 10 "+1d 9:00"
  Rescheduled 10: Follow up: Call about the renewal (mueller-soehne): Mon 2026-11-30 → Tue 2026-11-24 09:00, tomorrow
$ tend reschedule 10 tomorrow
  Rescheduled 10: Follow up: Call about the renewal (mueller-soehne): Tue 2026-11-24 → Tue 2026-11-24, tomorrow
$ tend reschedule 5 fri
! tend: follow-up 5 is done already
! open it again with 'tend followup reopen 5'
? 5
$ tend followup show 10 --fields due,due_time,snoozed_until,slips
  due    Tue 24 Nov
  slips  1

# Canceling ends a series; what was closed can be opened again.
$ tend followup cancel 9 10
  Canceled 9: Quarterly review (mueller-soehne); the series ends with it
  Canceled 10: Follow up: Call about the renewal (mueller-soehne)
$ tend followup cancel 9
! tend: follow-up 9 is canceled already
! open it again with 'tend followup reopen 9'
? 5
$ tend followup reopen 9 4
  Reopened 9: Quarterly review (mueller-soehne), due Wed 2027-03-31, in 128 days
  Reopened 4: Quarterly review (mueller-soehne), due Thu 2026-12-31, in 38 days; the series goes on without it
$ tend followup reopen 9
! tend: follow-up 9 is open already
? 5
$ tend followup show 4
  id         4
  uid        <uid>
  client     mueller-soehne
  text       Quarterly review
  due        Thu 31 Dec
  status     open
  direction  task
  owner      anna
  slips      0
  created    Mon 23 Nov 10:15
  days_left  38
$ tend done 1 9
  Done 1: Ask how it goes (acme)
  Done 9: Quarterly review (mueller-soehne); next one 12 due Wed 2027-06-30, in 219 days
$ tend -n done 4
  Done 4: Quarterly review (mueller-soehne)
! tend: dry run: nothing was written
$ tend followup remove 1 2
  Removed followup 1 of acme
  Removed followup 2 of acme
$ tend followup remove 2
! tend: no followup '2'
! see 'tend followup list'
? 3

# A date of two words needs no quotes; what is hidden is so until a day.
$ tend followup acme "Send the report" --due today
  Follow-up 13 for acme: Send the report, due Mon 2026-11-23, today
$ tend reschedule 13 next week
  Rescheduled 13: Send the report (acme): Mon 2026-11-23 → Mon 2026-11-30, in 7 days
$ tend reschedule 13 fri 08:15
  Rescheduled 13: Send the report (acme): Mon 2026-11-30 → Fri 2026-11-27 08:15, in 4 days
$ tend snooze 13 next month
  Snoozed 13: Send the report (acme) until Tue 2026-12-01; still due Fri 2026-11-27 08:15, in 4 days
$ tend snooze 13 "fri 08:15"
! tend: 'fri 08:15' has a time
! a follow-up is hidden until a day; 'tend reschedule' takes a time
? 2
