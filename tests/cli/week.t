# A manager's week, Monday to Friday, in the order in which a person types it.

@terminal 100x40
$ tend client add "Łódź & Söhne 株式会社" --tier B --industry Logistics
  Added client lodz-soehne: Łódź & Söhne 株式会社, tier B
! tend: started a new book at '<dir>/book.db'
$ tend client add "Acme GmbH" --tier A --domain acme.example --since 2021-04-01
  Added client acme: Acme GmbH, tier A
$ tend client add "Müller & Söhne KG" --tier B
  Added client mueller-soehne: Müller & Söhne KG, tier B
$ tend contact add lodz "渡辺 健" --role technical-buyer --email ken@lodz.example
  Added contact 1 渡辺 健 at lodz-soehne
$ tend contact add acme "Jane Doe" --role champion --primary
  Added contact 2 Jane Doe at acme

# Monday: what is there, and the first calls.
$ tend today
  ID  CLIENT            LATE  WHAT                   WHY
  SLIPPING  1
      acme            2048 d  Acme GmbH              never touched, client since Thu 1 Apr 2021, cade…

  NO NEXT STEP  2
      lodz-soehne             Łódź & Söhne 株式会社  no open follow-up; never touched, added Mon 23 N…
      mueller-soehne          Müller & Söhne KG      no open follow-up; never touched, added Mon 23 N…
$ tend note acme --call --with jane "Budget for 40 seats; wants an offer." --next mi --task "Offer for 40 seats"
  Logged a call with acme, Mon 23 Nov 10:15 (note 1); next step 1: Offer for 40 seats, due Wed 2026-11-25, in 2 days
$ tend followup acme "Signed data processing agreement" --waiting --due übermorgen
  Waiting 2 for acme: Signed data processing agreement, due Wed 2026-11-25, in 2 days
$ tend followup mueller "Printed manual" --promise --due 24.11.
  Promise 3 to mueller-soehne: Printed manual, due Tue 2026-11-24, tomorrow
$ tend followup lodz "Quarterly review" --due eow --every 1q
  Follow-up 4 for lodz-soehne: Quarterly review, due Sun 2026-11-29, in 6 days, every 1q

# Tuesday: a promise is due, and a word goes wrong.
@clock 2026-11-24T08:05
$ tend today
  ID  CLIENT           LATE  WHAT            WHY
  OWED  1
   3  mueller-soehne  today  Printed manual  promised for today
$ tend snoze 2 fri
! tend: unknown command 'snoze'
! did you mean 'snooze'?
? 2
$ tend done 3 --note "Manual sent by post"
  Done 3: Printed manual (mueller-soehne); logged as note 2
! tend: mueller-soehne has no next step: tend followup mueller-soehne TEXT --due WHEN
$ tend note lodz --in --email --with 健 --at gestern "Fragt nach dem Lagerplan"
  Logged an email with lodz-soehne, Mon 23 Nov 12:00 (note 3)

# Wednesday: the client is late, the offer goes out, a slip is taken back.
@clock 2026-11-25T17:45
$ tend done 1 --note "Offer sent" --kind email --next "in 2 wochen"
  Done 1: Offer for 40 seats (acme); logged as note 4; next step 5: Follow up: Offer for 40 seats, due Wed 2026-12-09, in 14 days
$ tend followup remove 2
  Removed followup 2 of acme
$ tend undo
  Undid: removed followup 2 of acme (anna, just now)
$ tend report daily
  Daily report, Wed 2026-11-25 (definition: touchpoint)

   TIME  CLIENT  KIND     ID  DUE         OWNER  TEXT
  touched: 1 touchpoint
  17:45  acme    email     4              anna   Offer sent

  done: 1
  17:45  acme    task      1  Wed 25 Nov  anna   Offer for 40 seats

  due next: 1
         acme    waiting   2  Wed 25 Nov  anna   Signed data processing agreement

  Total: 1 touchpoint, 1 done, 0 promised, 0 slipped

# Thursday: the agreement is overdue; the narrow window of a phone.
@clock 2026-11-26T09:00
@terminal 44x20
$ tend today
  ID  CLIENT          WHY
  WAITING  1
   2  acme            expected yesterday, 1 d…

  NO NEXT STEP  1
      mueller-soehne  no open follow-up; last…
$ tend snooze 2 mon
  Snoozed 2: Signed data processing agreement (acme) until Mon 2026-11-30; still due Wed 2026-11-25, yesterday
$ tend brief acme
  Acme GmbH (acme)
  active, tier A, owner anna, since Thu 2021-…
  last touch yesterday (email), cadence 14 da…
  acme.example

  People
    Jane Doe  primary, champion

  Last touches
    Wed 25 Nov  email  Offer sent
    Mon 23 Nov  call   Budget for 40 seats; w…

  Open
    5  to do     Wed 9 Dec   Follow up: Offer…
    2  they owe  Wed 25 Nov  Signed data proc…

  Next step: Wed 25 Nov, yesterday: Signed da…

# Friday: what the week was, for the director and for a script.
@clock 2026-11-27T16:30
@terminal 100x40
$ tend report week
  Report of the week, Mon 2026-11-23 to Sun 2026-11-29 (definition: touchpoint)

  SECTION    TIME  CLIENT          KIND     ID  DUE               OWNER  TEXT
  Mon 2026-11-23: 2 touchpoints, 0 done, 1 promised, 0 slipped
  touched   10:15  acme            call      1                    anna   Budget for 40 seats; wants a…
  touched   12:00  lodz-soehne     email     3                    anna   Fragt nach dem Lagerplan
  promised  10:15  mueller-soehne  promise   3  Tue 24 Nov        anna   Printed manual

  Tue 2026-11-24: 1 touchpoint, 1 done, 0 promised, 0 slipped
  touched   08:05  mueller-soehne  message   2                    anna   Manual sent by post
  done      08:05  mueller-soehne  promise   3  Tue 24 Nov        anna   Printed manual

  Wed 2026-11-25: 1 touchpoint, 1 done, 0 promised, 1 slipped
  touched   17:45  acme            email     4                    anna   Offer sent
  done      17:45  acme            task      1  Wed 25 Nov        anna   Offer for 40 seats
  slipped          acme            waiting   2  Wed 25 Nov, open  anna   Signed data processing agree…

  Fri 2026-11-27: 0 touchpoints, 0 done, 0 promised, 0 slipped
  next             lodz-soehne     task      4  Sun 29 Nov        anna   Quarterly review

  Total: 4 touchpoints, 2 done, 1 promised, 1 slipped
@terminal off
$ tend today --days 3 --json
  [
    {
      "lane": "due",
      "reason": "due Sun, in 2 days",
      "client": "lodz-soehne",
      "id": 4,
      "due": "2026-11-29",
      "days": -2,
      "text": "Quarterly review",
      "priority": "normal",
      "owner": "anna",
      "team": null,
      "due_time": null,
      "name": "Łódź & Söhne 株式会社",
      "tier": "B",
      "last_touch": "2026-11-23",
      "cadence_days": 30,
      "subscription": null,
      "arr": null,
      "auto_renew": null,
      "renewal_date": null,
      "covered_by": null,
      "covered_until": null
    },
    {
      "lane": "waiting",
      "reason": "expected Wed, 2 days late, snoozed until Mon",
      "client": "acme",
      "id": 2,
      "due": "2026-11-25",
      "days": 2,
      "text": "Signed data processing agreement",
      "priority": "normal",
      "owner": "anna",
      "team": null,
      "due_time": null,
      "name": "Acme GmbH",
      "tier": "A",
      "last_touch": "2026-11-25",
      "cadence_days": 14,
      "subscription": null,
      "arr": null,
      "auto_renew": null,
      "renewal_date": null,
      "covered_by": null,
      "covered_until": null
    },
    {
      "lane": "no-next-step",
      "reason": "no open follow-up; last message 3 days ago",
      "client": "mueller-soehne",
      "id": null,
      "due": null,
      "days": null,
      "text": null,
      "priority": null,
      "owner": "anna",
      "team": null,
      "due_time": null,
      "name": "Müller & Söhne KG",
      "tier": "B",
      "last_touch": "2026-11-24",
      "cadence_days": 30,
      "subscription": null,
      "arr": null,
      "auto_renew": null,
      "renewal_date": null,
      "covered_by": null,
      "covered_until": null
    }
  ]
$ tend client list --sort -last_touch -f csv --fields slug,last_touch,next_step
  slug,last_touch,next_step
  acme,2026-11-25T16:45:00Z,2026-11-25
  mueller-soehne,2026-11-24T07:05:00Z,
  lodz-soehne,2026-11-23T11:00:00Z,2026-11-29
$ tend search offer
  WHEN        CLIENT  NOUN      ID  TEXT
  Wed 25 Nov  acme    followup   5  Follow up: Offer for 40 seats
  Wed 25 Nov  acme    note       4  Offer sent
  Mon 23 Nov  acme    followup   1  Offer for 40 seats
  Mon 23 Nov  acme    note       1  Budget for 40 seats; wants an offer.
