# The agenda: what to do and why, in lanes. It is Monday, 2026-11-23.

$ tend today
! tend: no book at '<dir>/book.db'
! start one with 'tend init' or 'tend client add NAME'
? 8

@terminal 80x24
$ tend client add "Acme AG" --tier A -q
$ tend note acme --call "Hello" --next +3w -q
$ tend today
! Nothing is due, nobody slips, and every client has a next step.
@terminal off

$ tend client add "Globex Corporation" --tier B -q
$ tend client add "Initech" --tier C --since 2026-08-03 -q
$ tend client add "Müller & Söhne GmbH" --tier A --since 2026-11-20 -q
$ tend client add "東京商事株式会社" --tier B -q
$ tend client add "Hooli" --owner bob --cadence-days 7 -q
$ tend client add "Umbrella" --owner '' -q
$ tend client add "Paused" --status paused --tier A --since 2020-01-01 -q
$ tend note globex --email "Sent the invoice" --at 2026-10-13T10:00 -q
$ tend note hooli --visit "Saw the plant" --at 2026-11-02T10:00 -q
$ tend note initech --meeting "Kick-off" --at 2026-11-11T09:00 -q
$ tend followup acme "Send the offer for 200 seats" --due 2026-11-20 --promise --priority high -q
$ tend followup acme "Call back about the contract" --due 2026-11-23T14:00 -q
$ tend followup 東京商事 "見積書を送る" --due 2026-11-06 --promise -q
$ tend followup acme "Return the signed order form" --due 2026-11-19 --waiting -q
$ tend followup umbrella "Sign the agreement" --due 2026-11-23 --waiting -q
$ tend followup hooli "Answer the auditor" --due 2026-11-26 --promise -q

# Yours and nobody's; a client that a lane tells of is not told again, nor one that is paused.
$ tend today
  ID  CLIENT           LATE  WHAT                            WHY
  OWED  2
   4  東京商事         17 d  見積書を送る                    promised for Fri 6 Nov, 17 days late
   2  acme              3 d  ! Send the offer for 200 seats  promised for Fri, 3 days late

  DUE  1
   3  acme            today  Call back about the contract    due today 14:00

  WAITING  1
   5  acme              4 d  Return the signed order form    expected Thu, 4 days late

  SLIPPING  1
      globex           11 d  Globex Corporation              last email 41 days ago, cadence 30

  NO NEXT STEP  2
      initech                Initech                         no open follow-up; last meeting 12 days ago
      mueller-soehne         Müller & Söhne GmbH             no open follow-up; never touched, client since Fri 20 Nov

# Everybody's, the next days too.
$ tend today --all --days 3
  ID  CLIENT            LATE  WHAT                            WHY
  OWED  3
   4  東京商事          17 d  見積書を送る                    promised for Fri 6 Nov, 17 days late
   2  acme               3 d  ! Send the offer for 200 seats  promised for Fri, 3 days late
   7  hooli           in 3 d  Answer the auditor              promised for Thu, in 3 days

  DUE  1
   3  acme             today  Call back about the contract    due today 14:00

  WAITING  2
   5  acme               4 d  Return the signed order form    expected Thu, 4 days late
   6  umbrella         today  Sign the agreement              expected today

  SLIPPING  1
      globex            11 d  Globex Corporation              last email 41 days ago, cadence 30

  NO NEXT STEP  2
      initech                 Initech                         no open follow-up; last meeting 12 days ago
      mueller-soehne          Müller & Söhne GmbH             no open follow-up; never touched, client since Fri 20 Nov

$ tend today --owner BOB
  ID  CLIENT  LATE  WHAT   WHY
  SLIPPING  1
      hooli   14 d  Hooli  last visit 21 days ago, cadence 7, stale

# What nobody looks after.
$ tend today --owner '' --days 1

# One lane, as it is in the whole agenda.
$ tend today --lane slipping --lane no-next-step
  ID  CLIENT          LATE  WHAT                 WHY
  SLIPPING  1
      globex          11 d  Globex Corporation   last email 41 days ago, cadence 30

  NO NEXT STEP  2
      initech               Initech              no open follow-up; last meeting 12 days ago
      mueller-soehne        Müller & Söhne GmbH  no open follow-up; never touched, client since Fri 20 Nov

# Snoozed follow-ups are hidden until their day, and are a next step all the same.
$ tend snooze 4 2026-11-25 -q
$ tend today --lane owed
  ID  CLIENT  LATE  WHAT                            WHY
  OWED  1
   2  acme     3 d  ! Send the offer for 200 seats  promised for Fri, 3 days late
$ tend today --lane owed --days 2
  ID  CLIENT    LATE  WHAT                            WHY
  OWED  2
   4  東京商事  17 d  見積書を送る                    promised for Fri 6 Nov, 17 days late, snoozed until Wed
   2  acme       3 d  ! Send the offer for 200 seats  promised for Fri, 3 days late
$ tend today --lane owed --today 2026-11-25
  ID  CLIENT    LATE  WHAT                            WHY
  OWED  2
   4  東京商事  19 d  見積書を送る                    promised for Fri 6 Nov, 19 days late
   2  acme       5 d  ! Send the offer for 200 seats  promised for Fri, 5 days late
$ tend snooze 4 2026-11-23 -q
! tend: '2026-11-23' is today
! a later day is wanted
? 2

# For programs.
$ tend today --lane owed --lane slipping --json
  [
    {
      "lane": "owed",
      "reason": "promised for Fri, 3 days late",
      "client": "acme",
      "id": 2,
      "due": "2026-11-20",
      "days": 3,
      "text": "Send the offer for 200 seats",
      "priority": "high",
      "owner": "anna",
      "team": null,
      "due_time": null,
      "name": "Acme AG",
      "tier": "A",
      "last_touch": "2026-11-23",
      "cadence_days": 14,
      "subscription": null,
      "arr": null,
      "auto_renew": null,
      "renewal_date": null,
      "covered_by": null,
      "covered_until": null
    },
    {
      "lane": "slipping",
      "reason": "last email 41 days ago, cadence 30",
      "client": "globex",
      "id": null,
      "due": "2026-11-12",
      "days": 11,
      "text": null,
      "priority": null,
      "owner": "anna",
      "team": null,
      "due_time": null,
      "name": "Globex Corporation",
      "tier": "B",
      "last_touch": "2026-10-13",
      "cadence_days": 30,
      "subscription": null,
      "arr": null,
      "auto_renew": null,
      "renewal_date": null,
      "covered_by": null,
      "covered_until": null
    }
  ]
$ tend today -f csv --fields lane,client,id,due,days,due_time
  lane,client,id,due,days,due_time
  owed,acme,2,2026-11-20,3,
  due,acme,3,2026-11-23,0,14:00
  waiting,acme,5,2026-11-19,4,
  slipping,globex,,2026-11-12,11,
  no-next-step,initech,,,,
  no-next-step,mueller-soehne,,,,
$ tend today -f ids
  2
  3
  5
$ tend today --lane slipping -f ids
  globex
$ tend today --lane owed --where client=nobody --json
  []
$ tend today -f markdown --lane waiting
  **WAITING  1**

  | ID | CLIENT | LATE | WHAT | WHY |
  | ---: | --- | ---: | --- | --- |
  | 5 | acme | 4 d | Return the signed order form | expected Thu, 4 days late |

# Filtered, sorted, cut; titles count what is there, and a sorted agenda says each line's lane.
$ tend today --where 'days>3'
  ID  CLIENT  LATE  WHAT                          WHY
  WAITING  1
   5  acme     4 d  Return the signed order form  expected Thu, 4 days late

  SLIPPING  1
      globex  11 d  Globex Corporation            last email 41 days ago, cadence 30
$ tend today --where tier=A --where 'text~offer'
  ID  CLIENT  LATE  WHAT                            WHY
  OWED  1
   2  acme     3 d  ! Send the offer for 200 seats  promised for Fri, 3 days late
$ tend today --sort client,-days --limit 3
  ID  CLIENT   LATE  WHAT                            WHY                            LANE
   5  acme      4 d  Return the signed order form    expected Thu, 4 days late      waiting
   2  acme      3 d  ! Send the offer for 200 seats  promised for Fri, 3 days late  owed
   3  acme    today  Call back about the contract    due today 14:00                due
$ tend today --limit 1 --no-header --fields days,client,text
  OWED  1
  3 d  acme  ! Send the offer for 200 seats
$ tend today --fields when
! tend: unknown field 'when' of 'today'
! fields: id, client, days, text, reason, lane, due, priority, owner, team, due_time, name, tier, last_touch, cadence_days, subscription, arr, auto_renew, renewal_date, covered_by, covered_until
? 2
$ tend today --sort reasons
! tend: unknown field 'reasons' of 'today'
! did you mean 'reason'?
! fields: id, client, days, text, reason, lane, due, priority, owner, team, due_time, name, tier, last_touch, cadence_days, subscription, arr, auto_renew, renewal_date, covered_by, covered_until
? 2

# Nothing that fits is no error.
$ tend today --where client=nobody
@terminal 80x24
$ tend today --where client=nobody
! Nothing there that fits.
@terminal off

# In a narrow window, and in a wide one.
@terminal 60x40
$ tend today
  ID  CLIENT          WHAT                WHY
  OWED  1
   2  acme            ! Send the offer…   promised for Fri, 3…

  DUE  1
   3  acme            Call back about t…  due today 14:00

  WAITING  1
   5  acme            Return the signed…  expected Thu, 4 day…

  SLIPPING  1
      globex          Globex Corporation  last email 41 days…

  NO NEXT STEP  2
      initech         Initech             no open follow-up;…
      mueller-soehne  Müller & Söhne Gm…  no open follow-up;…
@terminal 40x40
$ tend today
  ID  CLIENT          WHY
  OWED  1
   2  acme            promised for Fri, 3…

  DUE  1
   3  acme            due today 14:00

  WAITING  1
   5  acme            expected Thu, 4 day…

  SLIPPING  1
      globex          last email 41 days…

  NO NEXT STEP  2
      initech         no open follow-up;…
      mueller-soehne  no open follow-up;…
@terminal 140x40 color
$ tend today --lane owed --lane due --lane slipping
  ␛[1mID␛[0m  ␛[1mCLIENT␛[0m   ␛[1mLATE␛[0m  ␛[1mWHAT␛[0m                            ␛[1mWHY␛[0m
  ␛[1mOWED  1␛[0m
   2  acme      ␛[31m3 d␛[0m  ! Send the offer for 200 seats  ␛[31mpromised for Fri, 3 days late␛[0m

  ␛[1mDUE  1␛[0m
   3  acme    ␛[1mtoday␛[0m  Call back about the contract    ␛[1mdue today 14:00␛[0m

  ␛[1mSLIPPING  1␛[0m
      globex   ␛[33m11 d␛[0m  ␛[2mGlobex Corporation␛[0m              ␛[33mlast email 41 days ago, cadence 30␛[0m
@terminal off

# What is wrong is told.
$ tend today --days soon
! tend: bad --days 'soon'
! a whole number is wanted
? 2
$ tend today --days -1
! tend: bad --days '-1'
! a whole number from 0 to 3660 is wanted
? 2
$ tend today --days 5000
! tend: bad --days '5000'
! a whole number from 0 to 3660 is wanted
? 2
$ tend today --owner bob --all
! tend: --owner, --team and --all contradict each other
! give one of them
? 2
$ tend today --lane owned
! tend: '--lane' cannot be 'owned'
! did you mean 'owed'?
? 2
$ tend today --format mail
! tend: '--format' cannot be 'mail'
! one of: table, plain, json, ndjson, csv, tsv, markdown, ids, html
? 2
