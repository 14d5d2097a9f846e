# What is to be decided soon, and who may leave: two lanes of today.

$ tend client add Acme --tier A
  Added client acme: Acme, tier A
! tend: started a new book at '<dir>/book.db'
$ tend client add Betatech --tier B
  Added client betatech: Betatech, tier B
$ tend client add Gamma
  Added client gamma: Gamma
$ tend product add "GTX Pro" --price 550 --period year
  Added product gtx-pro: GTX Pro, 550.00 EUR a year
$ tend subscription add acme gtx-pro --quantity 40 --start 2026-01-15 --term-months 12 --auto-renew --notice-days 30
  Subscription 1: 40 gtx-pro (acme), from Thu 2026-01-15 to Thu 2027-01-14: 22,000.00 EUR ARR
$ tend subscription add beta gtx-pro --start 2025-12-20 --term-months 12 --notice-days 10
  Subscription 2: 1 gtx-pro (betatech), from Sat 2025-12-20 to Sat 2026-12-19: 550.00 EUR ARR
$ tend subscription add beta gtx-pro --start 2025-12-01 --term-months 12 --notice-days 30
  Subscription 3: 1 gtx-pro (betatech), from Mon 2025-12-01 to Mon 2026-11-30: 550.00 EUR ARR
$ tend subscription add gamma gtx-pro --start 2025-12-01 --term-months 12 --auto-renew --notice-days 30
  Subscription 4: 1 gtx-pro (gamma), from Mon 2025-12-01 to Mon 2026-11-30: 550.00 EUR ARR
$ tend subscription add gamma gtx-pro --start 2026-10-01 --term-months 12 --notice-days 30
  Subscription 5: 1 gtx-pro (gamma), from Thu 2026-10-01 to Thu 2027-09-30: 550.00 EUR ARR
$ tend today --lane renewing
  ID  CLIENT       LATE  WHAT                                           WHY
  RENEWING  3
      betatech     24 d  subscription 3: 1 gtx-pro, 550.00 EUR ARR      notice was due Fri 30 Oct, 24 days late, ends Tue 1 Dec
      betatech  in 17 d  subscription 2: 1 gtx-pro, 550.00 EUR ARR      notice by Thu 10 Dec, in 17 days, ends Sun 20 Dec
      acme      in 23 d  subscription 1: 40 gtx-pro, 22,000.00 EUR ARR  notice by Wed 16 Dec, in 23 days, renews itself Fri 15 Jan 2027
$ tend today --lane renewing --days 14
  ID  CLIENT    LATE  WHAT                                       WHY
  RENEWING  1
      betatech  24 d  subscription 3: 1 gtx-pro, 550.00 EUR ARR  notice was due Fri 30 Oct, 24 days late, ends Tue 1 Dec
$ tend today --lane renewing --json
  [
    {
      "lane": "renewing",
      "reason": "notice was due Fri 30 Oct, 24 days late, ends Tue 1 Dec",
      "client": "betatech",
      "id": null,
      "due": "2026-10-30",
      "days": 24,
      "text": null,
      "priority": null,
      "owner": "anna",
      "team": null,
      "due_time": null,
      "name": "Betatech",
      "tier": "B",
      "last_touch": null,
      "cadence_days": 30,
      "subscription": 3,
      "arr": {"amount":"550.00","currency":"EUR"},
      "auto_renew": false,
      "renewal_date": "2026-12-01",
      "covered_by": null,
      "covered_until": null
    },
    {
      "lane": "renewing",
      "reason": "notice by Thu 10 Dec, in 17 days, ends Sun 20 Dec",
      "client": "betatech",
      "id": null,
      "due": "2026-12-10",
      "days": -17,
      "text": null,
      "priority": null,
      "owner": "anna",
      "team": null,
      "due_time": null,
      "name": "Betatech",
      "tier": "B",
      "last_touch": null,
      "cadence_days": 30,
      "subscription": 2,
      "arr": {"amount":"550.00","currency":"EUR"},
      "auto_renew": false,
      "renewal_date": "2026-12-20",
      "covered_by": null,
      "covered_until": null
    },
    {
      "lane": "renewing",
      "reason": "notice by Wed 16 Dec, in 23 days, renews itself Fri 15 Jan 2027",
      "client": "acme",
      "id": null,
      "due": "2026-12-16",
      "days": -23,
      "text": null,
      "priority": null,
      "owner": "anna",
      "team": null,
      "due_time": null,
      "name": "Acme",
      "tier": "A",
      "last_touch": null,
      "cadence_days": 14,
      "subscription": 1,
      "arr": {"amount":"22000.00","currency":"EUR"},
      "auto_renew": true,
      "renewal_date": "2027-01-15",
      "covered_by": null,
      "covered_until": null
    }
  ]
$ tend today --lane renewing -f csv
  lane,reason,client,id,due,days,text,priority,owner,team,due_time,name,tier,last_touch,cadence_days,subscription,arr,currency,auto_renew,renewal_date,covered_by,covered_until
  renewing,"notice was due Fri 30 Oct, 24 days late, ends Tue 1 Dec",betatech,,2026-10-30,24,,,anna,,,Betatech,B,,30,3,550.00,EUR,false,2026-12-01,,
  renewing,"notice by Thu 10 Dec, in 17 days, ends Sun 20 Dec",betatech,,2026-12-10,-17,,,anna,,,Betatech,B,,30,2,550.00,EUR,false,2026-12-20,,
  renewing,"notice by Wed 16 Dec, in 23 days, renews itself Fri 15 Jan 2027",acme,,2026-12-16,-23,,,anna,,,Acme,A,,14,1,22000.00,EUR,true,2027-01-15,,
$ tend today --lane renewing --days 365
  ID  CLIENT        LATE  WHAT                                           WHY
  RENEWING  4
      betatech      24 d  subscription 3: 1 gtx-pro, 550.00 EUR ARR      notice was due Fri 30 Oct, 24 days late, ends Tue 1 Dec
      betatech   in 17 d  subscription 2: 1 gtx-pro, 550.00 EUR ARR      notice by Thu 10 Dec, in 17 days, ends Sun 20 Dec
      acme       in 23 d  subscription 1: 40 gtx-pro, 22,000.00 EUR ARR  notice by Wed 16 Dec, in 23 days, renews itself Fri 15 Jan 2027
      gamma     in 282 d  subscription 5: 1 gtx-pro, 550.00 EUR ARR      notice by Wed 1 Sep 2027, in 282 days, ends Fri 1 Oct 2027
$ tend remind --lane renewing
  ID  CLIENT    LATE  WHAT                                       WHY
  RENEWING  1
      betatech  24 d  subscription 3: 1 gtx-pro, 550.00 EUR ARR  notice was due Fri 30 Oct, 24 days late, ends Tue 1 Dec
$ tend --today 2026-12-14 today --lane renewing
  ID  CLIENT      LATE  WHAT                                           WHY
  RENEWING  2
      betatech     4 d  subscription 2: 1 gtx-pro, 550.00 EUR ARR      notice was due Thu, 4 days late, ends Sun
      acme      in 2 d  subscription 1: 40 gtx-pro, 22,000.00 EUR ARR  notice by Wed, in 2 days, renews itself Fri 15 Jan 2027
$ tend --today 2026-12-15 today --lane renewing
  ID  CLIENT        LATE  WHAT                                           WHY
  RENEWING  2
      betatech       5 d  subscription 2: 1 gtx-pro, 550.00 EUR ARR      notice was due Thu, 5 days late, ends Sun
      acme      tomorrow  subscription 1: 40 gtx-pro, 22,000.00 EUR ARR  notice by tomorrow, renews itself Fri 15 Jan 2027
$ tend subscription renew 2
  Renewed 2: 1 gtx-pro (betatech), from Sun 2026-12-20: 550.00 EUR ARR → 550.00 EUR ARR, to Sun 2027-12-19
$ tend subscription cancel 1
  Canceled 1: 40 gtx-pro (acme): ends Fri 2027-01-15, in 53 days
$ tend today --lane renewing
  ID  CLIENT    LATE  WHAT                                       WHY
  RENEWING  1
      betatech  24 d  subscription 3: 1 gtx-pro, 550.00 EUR ARR  notice was due Fri 30 Oct, 24 days late, ends Tue 1 Dec

# Urgent cases, and answers that fell to a lower band than the one before.
$ tend contact add acme "Jane Doe"
  Added contact 1 Jane Doe at acme
$ tend contact add acme "Tom Roe"
  Added contact 2 Tom Roe at acme
$ tend score add acme nps 9 --contact jane --at -90d
  Score 1: nps 9 from Jane Doe, acme
$ tend score add acme nps 6 --contact jane --at -3d
  Score 2: nps 6 from Jane Doe, acme
$ tend score add acme nps 3 --contact tom --at -2d
  Score 3: nps 3 from Tom Roe, acme
$ tend score add beta csat 5 --at -60d
  Score 4: csat 5 from betatech
$ tend score add beta csat 3 --at -1d
  Score 5: csat 3 from betatech
$ tend score add gamma usage 80 --at -80d
  Score 6: usage 80 from gamma
$ tend score add gamma usage 30 --at -31d
  Score 7: usage 30 from gamma
$ tend case acme "Export fails" --priority urgent --opened -4d
  Opened case 1: Export fails (acme), question, urgent
$ tend case gamma "Late again" --priority high
  Opened case 2: Late again (gamma), question, high
$ tend followup acme "Send the offer" --due today --promise
  Promise 1 to acme: Send the offer, due Mon 2026-11-23, today
$ tend today
  ID  CLIENT     LATE  WHAT                                       WHY
  OWED  1
   1  acme      today  Send the offer                             promised for today

  AT RISK  2
      acme             Acme                                       urgent case 1, opened 4 days ago; nps fell from 9 to 6, 3 days ago
      betatech         Betatech                                   csat fell from 5 to 3, yesterday

  RENEWING  1
      betatech   24 d  subscription 3: 1 gtx-pro, 550.00 EUR ARR  notice was due Fri 30 Oct, 24 days late, ends Tue 1 Dec

  NO NEXT STEP  1
      gamma            Gamma                                      no open follow-up; never touched, added Mon 23 Nov
$ tend today --lane at-risk --json --fields lane,client,reason,days
  [
    {
      "lane": "at-risk",
      "client": "acme",
      "reason": "urgent case 1, opened 4 days ago; nps fell from 9 to 6, 3 days ago",
      "days": null
    },
    {
      "lane": "at-risk",
      "client": "betatech",
      "reason": "csat fell from 5 to 3, yesterday",
      "days": null
    }
  ]
$ tend score add beta csat 4
  Score 8: csat 4 from betatech
$ tend case resolve 1
  Resolved case 1: Export fails (acme), after 4 days
$ tend today --lane at-risk
  ID  CLIENT  LATE  WHAT  WHY
  AT RISK  1
      acme          Acme  nps fell from 9 to 6, 3 days ago
$ tend remind
  ID  CLIENT     LATE  WHAT                                       WHY
  OWED  1
   1  acme      today  Send the offer                             promised for today

  RENEWING  1
      betatech   24 d  subscription 3: 1 gtx-pro, 550.00 EUR ARR  notice was due Fri 30 Oct, 24 days late, ends Tue 1 Dec
