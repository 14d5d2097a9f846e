# The third quarter of 2026 in the life of Anna, who looks after a handful of clients, as she types it.

# ---- July: the book, and what is there already.
@clock 2026-07-01T08:50
$ tend config set me anna
  'me' is now 'anna' in '<dir>/.config/tend/config.toml'
$ tend manager add lea "Lea Lind" --level lead
  Added manager lea: Lea Lind, lead
! tend: started a new book at '<dir>/book.db'
$ tend manager add anna "Anna Berg" --reports-to lea --weekly-hours 6
  Added manager anna: Anna Berg, manager, reports to lea
$ tend manager add ben "Ben Ode" --reports-to lea --weekly-hours 4
  Added manager ben: Ben Ode, manager, reports to lea
$ tend product add "GTX Pro" --price "40 EUR" --period month
  Added product gtx-pro: GTX Pro, 40.00 EUR a month
$ tend product add Support --price "1200 EUR" --period year
  Added product support: Support, 1,200.00 EUR a year
$ tend client add "Acme GmbH" --tier A --since 2024-10-01 --domain acme.example
  Added client acme: Acme GmbH, tier A
$ tend client add "Betatech AG" --tier B --since 2025-02-01
  Added client betatech: Betatech AG, tier B
$ tend client add "Łódź & Söhne 株式会社" --tier C --since 2025-09-01 --currency PLN
  Added client lodz-soehne: Łódź & Söhne 株式会社, tier C
$ tend client add "Delta KG" --tier B --since 2025-01-01 --owner ben
  Added client delta: Delta KG, tier B
$ tend contact add acme "Jane Doe" --role economic-buyer --primary
  Added contact 1 Jane Doe at acme
$ tend contact add acme "Ole Nor" --role end-user
  Added contact 2 Ole Nor at acme
$ tend contact add betatech "Kim Lee" --role champion --email kim@betatech.example
  Added contact 3 Kim Lee at betatech
$ tend contact add lodz "Zofia Żak"
  Added contact 4 Zofia Żak at lodz-soehne
$ tend subscription add acme gtx-pro --quantity 40 --start 2025-10-01 --term-months 12 --notice-days 30
  Subscription 1: 40 gtx-pro (acme), from Wed 2025-10-01 to Wed 2026-09-30: 19,200.00 EUR ARR
$ tend subscription add acme support --start 2025-10-01 --term-months 12 --auto-renew --notice-days 60
  Subscription 2: 1 support (acme), from Wed 2025-10-01 to Wed 2026-09-30: 1,200.00 EUR ARR
$ tend subscription add betatech gtx-pro --quantity 10 --start 2026-02-01 --term-months 12 --auto-renew --notice-days 90
  Subscription 3: 10 gtx-pro (betatech), from Sun 2026-02-01 to Sun 2027-01-31: 4,800.00 EUR ARR
$ tend subscription add lodz gtx-pro --quantity 5 --price "180 PLN" --start 2025-09-01 --term-months 24
  Subscription 4: 5 gtx-pro (lodz-soehne), from Mon 2025-09-01 to Tue 2027-08-31: 10,800.00 PLN ARR
$ tend subscription add delta support --quantity 2 --start 2026-01-01 --term-months 12
  Subscription 5: 2 support (delta), from Thu 2026-01-01 to Thu 2026-12-31: 2,400.00 EUR ARR
$ tend client list
  ID  CLIENT       NAME                   STATUS  TIER  OWNER  OPEN            ARR
   1  acme         Acme GmbH              active  A     anna      0  20,400.00 EUR
   2  betatech     Betatech AG            active  B     anna      0   4,800.00 EUR
   4  delta        Delta KG               active  B     ben       0   2,400.00 EUR
   3  lodz-soehne  Łódź & Söhne 株式会社  active  C     anna      0  10,800.00 PLN
$ tend today
  ID  CLIENT          LATE  WHAT                                         WHY
  RENEWING  1
      acme         in 30 d  subscription 2: 1 support, 1,200.00 EUR ARR  notice by Fri 31 Jul, in 30 days, renews itself Thu 1 Oct

  SLIPPING  2
      betatech       485 d  Betatech AG                                  never touched, client since Sat 1 Feb 2025, cadence 30, stale
      lodz-soehne    213 d  Łódź & Söhne 株式会社                        never touched, client since Mon 1 Sep 2025, cadence 90, stale

# The first calls.
@clock 2026-07-02T10:30
$ tend note acme --call --with jane --minutes 25 "Happy with the seats, asks what 20 more would cost" --next fri --task "Send the offer for 20 seats"
  Logged a call with acme, Thu 2 Jul 10:30 (note 1); next step 1: Send the offer for 20 seats, due Fri 2026-07-03, tomorrow
$ tend followup beta "Dates for the training" --due 2026-07-08 --promise
  Promise 2 to betatech: Dates for the training, due Wed 2026-07-08, in 6 days
$ tend opportunity acme "20 more seats" --kind upsell --product gtx-pro --amount 9600 --close 2026-08-31
  Opportunity 1: 20 more seats (acme), lead, 9,600.00 EUR
@clock 2026-07-03T16:00
$ tend done 1 --note "Sent the offer for 20 seats" --next 2026-07-14 --task "Ask Jane about the offer"
  Done 1: Send the offer for 20 seats (acme); logged as note 2; next step 3: Ask Jane about the offer, due Tue 2026-07-14, in 11 days
$ tend opportunity stage 1 proposal
  Opportunity 1: 20 more seats (acme): lead → proposal
$ tend report week
  Report of the week, Mon 2026-06-29 to Sun 2026-07-05 (definition: touchpoint)

  SECTION    TIME  CLIENT    KIND     ID  DUE        MIN  OWNER  TEXT
  Thu 2026-07-02: 1 touchpoint, 25 minutes, 0 done, 1 promised, 0 slipped
  touched   10:30  acme      call      1              25  anna   Happy with the seats, asks what 20 more would cost
  promised  10:30  betatech  promise   2  Wed 8 Jul       anna   Dates for the training

  Fri 2026-07-03: 1 touchpoint, 1 done, 0 promised, 0 slipped
  touched   16:00  acme      message   2                  anna   Sent the offer for 20 seats
  done      16:00  acme      task      1  Fri 3 Jul       anna   Send the offer for 20 seats

  Total: 2 touchpoints, 25 minutes, 1 done, 1 promised, 0 slipped

# ---- A case that waits for finance.
@clock 2026-07-07T11:15
$ tend case beta "Invoice names the old address" --kind problem --priority high --contact kim
  Opened case 1: Invoice names the old address (betatech), problem, high
$ tend case assign 1 --team finance --chase fri
  Assigned case 1: Invoice names the old address (betatech), waits for finance; next step 4: Chase case 1: Invoice names the old address, due Fri 2026-07-10, in 3 days
@clock 2026-07-10T09:05
$ tend today
  ID  CLIENT          LATE  WHAT                                         WHY
  OWED  1
   2  betatech         2 d  Dates for the training                       promised for Wed, 2 days late

  AT RISK  1
      betatech              Betatech AG                                  health 35, worst: touch

  DUE  1
   4  betatech       today  Chase case 1: Invoice names the old address  due today

  RENEWING  1
      acme         in 21 d  subscription 2: 1 support, 1,200.00 EUR ARR  notice by Fri 31 Jul, in 21 days, renews itself Thu 1 Oct

  SLIPPING  1
      lodz-soehne    222 d  Łódź & Söhne 株式会社                        never touched, client since Mon 1 Sep 2025, cadence 90, stale
$ tend done 2 --note "Gave Kim two dates for the training"
  Done 2: Dates for the training (betatech); logged as note 3
$ tend case assign 1 --team finance --chase +3d
  Assigned case 1: Invoice names the old address (betatech), waits for finance; next step 4 moved: Chase case 1: Invoice names the old address, due Mon 2026-07-13, in 3 days
@clock 2026-07-13T14:00
$ tend case resolve 1 --resolution "Finance sent a new invoice"
  Resolved case 1: Invoice names the old address (betatech), after 6 days; follow-up 4 is done with it
$ tend note beta --email --in --with kim "The invoice is right now, thanks"
  Logged an email with betatech, Mon 13 Jul 14:00 (note 4)
! tend: betatech has no next step: tend followup betatech TEXT --due WHEN
@clock 2026-07-15T09:30
$ tend score acme nps 9 --contact jane --comment "Quick answers"
  Score 1: nps 9 from Jane Doe, acme
$ tend score acme usage 82
  Score 2: usage 82 from acme
$ tend score beta csat 4 --contact kim
  Score 3: csat 4 from Kim Lee, betatech
$ tend brief acme
  Acme GmbH (acme)
  active, tier A, owner anna, since Tue 2024-10-01
  last touch 12 days ago (message), cadence 14 days; health 88 (green, worst: renewal)
  acme.example

  People
    Jane Doe  primary, economic-buyer      Fri 3 Jul
    Ole Nor   end-user

  Last touches
    Fri 3 Jul  message  Jane Doe  Sent the offer for 20 seats
    Thu 2 Jul  call     Jane Doe  Happy with the seats, asks what 20 more would cost

  Open
    3  to do  Tue 14 Jul  1 day late  Ask Jane about the offer

  Products
    1  gtx-pro  40    40.00 EUR a month  renewal Thu 1 Oct  notice by Tue 1 Sep
    2  support   1  1,200.00 EUR a year  renewal Thu 1 Oct  notice by Fri 31 Jul

  Opportunities
    1  upsell  proposal  9,600.00 EUR  Mon 31 Aug  20 more seats

  Next step: Tue 14 Jul, yesterday: Ask Jane about the offer (3)

# ---- August: on leave, Ben stands in.
@clock 2026-07-31T17:00
$ tend reschedule 3 2026-08-04
  Rescheduled 3: Ask Jane about the offer (acme): Tue 2026-07-14 → Tue 2026-08-04, in 4 days
$ tend client assign --from anna --to ben --until 2026-08-17
  ben covers acme for anna until Mon 2026-08-17, in 17 days
  ben covers betatech for anna until Mon 2026-08-17, in 17 days
  ben covers lodz-soehne for anna until Mon 2026-08-17, in 17 days
@clock 2026-08-04T09:00
$ tend --as ben today --owner ben
  ID  CLIENT          LATE  WHAT                                           WHY
  DUE  1
   3  acme           today  Ask Jane about the offer                       due today; ben covers for anna until Mon 17 Aug

  RENEWING  1
      acme         in 28 d  subscription 1: 40 gtx-pro, 19,200.00 EUR ARR  notice by Tue 1 Sep, in 28 days, ends Thu 1 Oct; ben covers for anna until Mon 17 Aug

  SLIPPING  2
      delta          550 d  Delta KG                                       never touched, client since Wed 1 Jan 2025, cadence 30, stale
      lodz-soehne    247 d  Łódź & Söhne 株式会社                          never touched, client since Mon 1 Sep 2025, cadence 90, stale; ben covers for anna until Mon 17 Aug

  NO NEXT STEP  1
      betatech              Betatech AG                                    no open follow-up; last email 22 days ago; ben covers for anna until Mon 17 Aug
$ tend --as ben report coverage
  Coverage: hours a week that the cadences ask for, Tue 2026-08-04 (definition: coverage, cadence)

  MANAGER  CLIENTS  MIN  NEEDED H  THERE H    LOAD          COVERS
  anna           0   25       0.0      6.0   0.0 %
  ben            4   30       0.5      4.0  13.1 %  █▎  3 for anna
  lea            0   30       0.0

  Total: 0.5 h a week needed, 10.0 h there; 0 managers with more than there is
$ tend --as ben note acme --call --with jane --minutes 20 "Board decides on the 20 seats next week" --next 2026-08-18
  Logged a call with acme, Tue 4 Aug 09:00 (note 8); next step 5: Follow up: Board decides on the 20 seats next week, due Tue 2026-08-18, in 14 days
$ tend --as ben done 3
  Done 3: Ask Jane about the offer (acme)
@clock 2026-08-12T15:20
$ tend --as ben case acme "Export fails on large tables" --kind incident --priority urgent --contact ole
  Opened case 2: Export fails on large tables (acme), incident, urgent
$ tend --as ben score acme nps 5 --contact jane --comment "Export is down for a week"
  Score 4: nps 5 from Jane Doe, acme
@clock 2026-08-17T08:45
$ tend today
  ID  CLIENT          LATE  WHAT                                           WHY
  AT RISK  1
      acme                  Acme GmbH                                      urgent case 2, opened 5 days ago; nps fell from 9 to 5, 5 days ago

  RENEWING  1
      acme         in 15 d  subscription 1: 40 gtx-pro, 19,200.00 EUR ARR  notice by Tue 1 Sep, in 15 days, ends Thu 1 Oct

  SLIPPING  2
      lodz-soehne    260 d  Łódź & Söhne 株式会社                          never touched, client since Mon 1 Sep 2025, cadence 90, stale
      betatech         5 d  Betatech AG                                    last email 35 days ago, cadence 30
$ tend history acme --limit 5
  WHEN              WHO  WHAT                     RECORD      FIELD    FROM  TO
  Wed 12 Aug 15:20  ben  added score 4 of acme    score 4     (added)
  Wed 12 Aug 15:20  ben  opened case 2 of acme    case 2      (added)
  Tue 4 Aug 09:00   ben  finished follow-up 3     followup 3  done_at        Tue 4 Aug 09:00
  Tue 4 Aug 09:00   ben  finished follow-up 3     followup 3  status   open  done
  Tue 4 Aug 09:00   ben  logged a call with acme  followup 5  (added)
$ tend case resolve 2 --resolution "Fixed in 2.4"
  Resolved case 2: Export fails on large tables (acme), after 4 days
$ tend note acme --meeting --with jane --with ole --minutes 60 "Went through the outage, agreed on a weekly call until October" --next +1w
  Logged a meeting with acme, Mon 17 Aug 08:45 (note 9); next step 6: Follow up: Went through the outage, agreed on a weekly call until Octo…, due Mon 2026-08-24, in 7 days
@clock 2026-08-28T10:00
$ tend opportunity won 1 --subscribe gtx-pro --quantity 20
  Won 1: 20 more seats (acme), 9,600.00 EUR; subscription 6: 20 gtx-pro (acme), 9,600.00 EUR ARR
$ tend report health --explain acme
  Health of acme: 77 (green), confidence 100 %, worst: satisfaction, Fri 2026-08-28 (definition: health, score, confidence)

  touch         green: last touch 2026-08-17 (note 9, 11 days ago), cadence 14 days
  cases         green: no open case
  satisfaction  red: nps 5 (score 4, 2026-08-12)
                to turn it green: nps of 9 or more
  promises      green: none of ours is overdue
  people        green: contact 1 (2026-08-17); contact 2 (2026-08-17)
  renewal       red: subscription 1 (notice by 2026-09-01, renewal 2026-10-01, no renewal opportunity); subscription 2 (notice by 2027-08-02, renewal 2027-10-01)
                to turn it green: win the renewal of subscription 1
  usage         green: usage 82 (score 2, 2026-07-15)

# ---- September: the renewal, a churn, a client won back.
@clock 2026-08-31T09:10
$ tend today --days 7
  ID  CLIENT           LATE  WHAT                                                                     WHY
  AT RISK  1
      acme                   Acme GmbH                                                                nps fell from 9 to 5, 19 days ago

  DUE  1
   6  acme              7 d  Follow up: Went through the outage, agreed on a weekly call until Octo…  due Mon 24 Aug, 7 days late

  RENEWING  1
      acme         tomorrow  subscription 1: 40 gtx-pro, 19,200.00 EUR ARR                            notice by tomorrow, ends Thu 1 Oct

  SLIPPING  2
      lodz-soehne     274 d  Łódź & Söhne 株式会社                                                    never touched, client since Mon 1 Sep 2025, cadence 90, stale
      betatech         19 d  Betatech AG                                                              last email 49 days ago, cadence 30
$ tend opportunity acme "Renewal of 40 seats" --renewal-of 1 --close 2026-09-15
  Opportunity 2: Renewal of 40 seats (acme), lead, 19,200.00 EUR
@clock 2026-09-01T09:00
$ tend report renewals --from today --to +60d --detail
  Renewals by notice deadline, renewal dates Tue 2026-09-01 to Sat 2026-10-31 (definition: renewal date, notice deadline, gross renewal rate, net renewal rate)

  NOTICE BY   LEFT  ID  CLIENT  PRODUCT  RENEWAL    CUR        DUE   RENEWED  STATE  OWNER
  Fri 31 Jul   -32   2  acme    support  Thu 1 Oct  EUR   1,200.00  1,200.00  won    anna
  Tue 1 Sep      0   1  acme    gtx-pro  Thu 1 Oct  EUR  19,200.00      0.00  open   anna

  20,400.00 EUR due: 1,200.00 EUR won, 19,200.00 EUR open, 0.00 EUR at risk, 0.00 EUR lost; gross renewal rate 5.9 %, net renewal rate 5.9 %, forecast 100.0 %
@clock 2026-09-10T16:40
$ tend note acme --meeting --with jane --minutes 45 "Renews for a year at 42 a seat"
  Logged a meeting with acme, Thu 10 Sep 16:40 (note 10)
$ tend opportunity won 2
  Won 2: Renewal of 40 seats (acme), 19,200.00 EUR
$ tend subscription renew 1 --price 42
  Renewed 1: 40 gtx-pro (acme), from Thu 2026-10-01: 19,200.00 EUR ARR → 20,160.00 EUR ARR, to Thu 2027-09-30
$ tend subscription change 3 --quantity 8 --from 2026-09-15
  Changed 3: 8 gtx-pro (betatech), from Tue 2026-09-15: 4,800.00 EUR ARR → 3,840.00 EUR ARR
@clock 2026-09-11T11:00
$ tend --as ben client churn delta --on 2026-09-15 --reason price --competitor "Rival Inc" --note "Took a cheaper offer"
  delta churns on Tue 2026-09-15, in 4 days: price, to Rival Inc; ended 1 subscription (2,400.00 EUR ARR); a client until then, follow-up 7 tells of it
$ tend client assign beta --to ben
  Assigned betatech to ben, before: anna
@clock 2026-09-15T09:00
$ tend --as ben today --lane due
  ID  CLIENT   LATE  WHAT                                                         WHY
  DUE  2
   5  acme     28 d  Follow up: Board decides on the 20 seats next week           due Tue 18 Aug, 28 days late
   7  delta   today  Goes today (price): close it with 'tend client churn delta'  due today
$ tend --as ben client churn delta
  delta churned on Tue 2026-09-15, today: price, to Rival Inc; canceled 1 follow-up
@clock 2026-09-18T10:20
$ tend expense retention 300 --client acme --comment "Dinner after the outage"
  Expense 1: 300.00 EUR for retention of acme, Fri 2026-09-18
$ tend report week --period 2026-W37
  Report of the week, Mon 2026-09-07 to Sun 2026-09-13 (definition: touchpoint)

  SECTION   TIME  CLIENT  KIND     ID  MIN  OWNER  TEXT
  Thu 2026-09-10: 1 touchpoint, 45 minutes, 0 done, 0 promised, 0 slipped
  touched  16:40  acme    meeting  10   45  anna   Renews for a year at 42 a seat

  Total: 1 touchpoint, 45 minutes, 0 done, 0 promised, 0 slipped
@clock 2026-09-24T13:30
$ tend --as ben client winback delta
  Won back delta on Thu 2026-09-24, after 9 days; its subscriptions stay ended
$ tend --as ben subscription add delta support --start 2026-10-01 --term-months 12
  Subscription 7: 1 support (delta), from Thu 2026-10-01 to Thu 2027-09-30: 1,200.00 EUR ARR
$ tend undo
  Undid: added subscription 7 of delta (ben, just now)
$ tend --as ben subscription add delta support --start 2026-09-28 --term-months 12
  Subscription 8: 1 support (delta), from Mon 2026-09-28 to Mon 2027-09-27: 1,200.00 EUR ARR

# ---- The end of the quarter.
@clock 2026-09-30T15:00
$ tend report retention --period 2026-Q3 --detail
  Retention by client, ARR of Wed 2026-07-01 and Wed 2026-09-30 (definition: GRR, NRR, expansion, contraction, churn)

  CLIENT       NAME                   TIER  OWNER  CHANGE      CUR  OPENING ARR  EXPANSION  CONTRACTION  CLOSING ARR
  delta        Delta KG               B     ben    contracted  EUR     2,400.00                1,200.00     1,200.00
  betatech     Betatech AG            B     ben    contracted  EUR     4,800.00                  960.00     3,840.00
  acme         Acme GmbH              A     anna   expanded    EUR    20,400.00   9,600.00                 30,000.00
  lodz-soehne  Łódź & Söhne 株式会社  C     anna   kept        PLN    10,800.00                            10,800.00

  EUR: GRR 92.2 %, NRR 127.0 %, 27,600.00 EUR → 35,040.00 EUR, 3 of 3 clients kept, 0 new logos; PLN: GRR 100.0 %, NRR 100.0 %, 10,800.00 PLN → 10,800.00 PLN, 1 of 1 clients kept, 0 new logos
$ tend report retention --period 2026-Q3 --by owner
  Retention by owner, ARR of Wed 2026-07-01 and Wed 2026-09-30 (definition: GRR, NRR, logo retention, expansion, contraction, churn, CAC, CRC, retention ROI)

  OWNER  CUR  CLIENTS  OPENING ARR  EXPANSION  CONTRACTION  CHURN  CLOSING ARR      GRR      NRR    LOGOS  NEW  NEW ARR  CAC     CRC  ROI
  anna   EUR        1    20,400.00   9,600.00         0.00   0.00    30,000.00  100.0 %  147.1 %  100.0 %    0     0.00  n/a  300.00  n/a
  anna   PLN        1    10,800.00       0.00         0.00   0.00    10,800.00  100.0 %  100.0 %  100.0 %    0     0.00  n/a    0.00  n/a
  ben    EUR        2     7,200.00       0.00     2,160.00   0.00     5,040.00   70.0 %   70.0 %  100.0 %    0     0.00  n/a    0.00  n/a

  Retention ROI with margin not set, baseline GRR not set
$ tend report retention --from 2026-07-01 --to 2026-09-20
  Retention, ARR of Wed 2026-07-01 and Sun 2026-09-20 (definition: GRR, NRR, logo retention, expansion, contraction, churn, CAC, CRC, retention ROI)

  FIGURE                           EUR            PLN
  Clients of the cohort              3              1
  Opening ARR            27,600.00 EUR  10,800.00 PLN
  + expansion             9,600.00 EUR       0.00 PLN
  - contraction             960.00 EUR       0.00 PLN
  - churn                 2,400.00 EUR       0.00 PLN
  Closing ARR            33,840.00 EUR  10,800.00 PLN
  GRR                           87.8 %        100.0 %
  NRR                          122.6 %        100.0 %
  Logo retention                66.7 %        100.0 %
  New logos                          0              0
  ARR of new logos            0.00 EUR       0.00 PLN
  CAC                              n/a            n/a
  CRC                       150.00 EUR       0.00 PLN
  Retention ROI                    n/a            n/a

  MRR of the cohort 2,300.00 EUR → 2,820.00 EUR, 900.00 PLN → 900.00 PLN. Churn by reason: price 2,400.00 EUR (1 client). Retention ROI with margin not set, baseline GRR not set
$ tend report renewals --period 2026-Q3
  Renewals by month of the notice deadline, renewal dates Wed 2026-07-01 to Wed 2026-09-30 (definition: renewal date, notice deadline, gross renewal rate, net renewal rate)

  NOTICE BY  CUR  COUNT       DUE   WON  OPEN  AT RISK      LOST  GROSS    NET  FORECAST
  2026-09    EUR      1  2,400.00  0.00  0.00     0.00  2,400.00  0.0 %  0.0 %     0.0 %

  2,400.00 EUR due: 0.00 EUR won, 0.00 EUR open, 0.00 EUR at risk, 2,400.00 EUR lost; gross renewal rate 0.0 %, net renewal rate 0.0 %, forecast 0.0 %
$ tend report pipeline --period 2026-Q3
  Pipeline by stage, open on Wed 2026-09-30, closed Wed 2026-07-01 to Wed 2026-09-30 (definition: weighted, win rate, cycle, slipped)

  STAGE  CUR  COUNT     AMOUNT   WEIGHTED  WIN RATE  CYCLE
  won    EUR      2  28,800.00  28,800.00   100.0 %     34

  Total: 0 open, 0.00 EUR, weighted 0.00 EUR, 0 slipped; 2 won, 28,800.00 EUR, 0 lost; win rate 100.0 %, cycle 34 days
$ tend report activity --by manager --period 2026-Q3
  Activity by manager, Wed 2026-07-01 to Wed 2026-09-30 (definition: touchpoint)

  MANAGER  TOUCHES              NOTES  MINUTES
  anna           6  ██████████      4      130
  ben            1  █▋              0       20

  Total: 7 touchpoints, 4 notes, 150 minutes
$ tend report promises --period 2026-Q3
  Our promises due, Wed 2026-07-01 to Wed 2026-09-30 (definition: promise)

  CLIENT    OPEN  KEPT  LATE  BROKEN  MOVED  IN TIME
  betatech     0     0     1       0      0      0 %

  Total: 0 kept in time, 1 kept late, 0 broken, 0 open; in time: 0 %
$ tend report cases --period 2026-Q3
  Cases open on Wed 2026-09-30, and resolved, Wed 2026-07-01 to Wed 2026-09-30 (definition: age, median days to resolve)

  CASES         OPEN    HIGH OR URGENT  RESOLVED  MEDIAN DAYS
  by age
  up to 7 days     0                 0         2            6

  by team
  (no team)        0                 0         1            5
  finance          0                 0         1            6

  by kind
  incident         0                 0         1            5
  problem          0                 0         1            6

  Total: 0 open, 0 high or urgent, 2 resolved, median 6 days to resolve
$ tend report health --since 2026-07-15
  Health of clients, Wed 2026-09-30, before: Wed 2026-07-15 (definition: health, score, confidence)

  CLIENT       NAME                   TIER  OWNER  SCORE            STATE   CONFIDENCE  WORST         BEFORE  TREND
  delta        Delta KG               B     ben       60  ██████    yellow      76.9 %  touch             60      =
  lodz-soehne  Łódź & Söhne 株式会社  C     anna      60  ██████    yellow      76.9 %  touch             60      =
  betatech     Betatech AG            B     ben       67  ██████▊   yellow      92.3 %  touch             96    -29
  acme         Acme GmbH              A     anna      73  ███████▎  green      100.0 %  satisfaction      88    -15

  Total: 4 clients, 3 yellow, 1 green
$ tend report portfolio
  Portfolio, Wed 2026-09-30 (definition: ARR, health, last touch, renewal date)

  CLIENT       NAME                   OWNER            ARR    SHARE              HEALTH  LAST TOUCH  NEXT STEP   RENEWAL
  tier A: 1 client, 30,000.00 EUR (85.6 %)
  acme         Acme GmbH              anna   30,000.00 EUR   85.6 %  ████████▌       73  Thu 10 Sep  Tue 18 Aug  Fri 1 Oct 2027

  tier B: 2 clients, 5,040.00 EUR (14.4 %)
  betatech     Betatech AG            ben     3,840.00 EUR   11.0 %  █▏              67  Mon 13 Jul              Mon 1 Feb 2027
  delta        Delta KG               ben     1,200.00 EUR    3.4 %  ▍               60                          Tue 28 Sep 2027

  tier C: 1 client, 10,800.00 PLN (100.0 %)
  lodz-soehne  Łódź & Söhne 株式会社  anna   10,800.00 PLN  100.0 %  ██████████      60                          Wed 1 Sep 2027

  Total: 4 clients; 35,040.00 EUR: the largest has 85.6 %, the top five have 100.0 %; 10,800.00 PLN: the largest has 100.0 %, the top five have 100.0 %
$ tend report team --period 2026-Q3
  The team, each with those below, Wed 2026-09-30, touchpoints and retention of Wed 2026-07-01 to Wed 2026-09-30 (definition: ARR, touchpoint, overdue, slipping, weighted, GRR, NRR, coverage)

  MANAGER  NAME       CLIENTS        ARR  TOUCHES  OVERDUE  SLIPPING  CASES  PIPELINE      GRR      NRR  COVERAGE
  lea      Lea Lind         4  35,040.00        7        2         4      0      0.00   92.2 %  127.0 %     5.7 %
    anna   Anna Berg        2  30,000.00        6        1         2      0      0.00  100.0 %  147.1 %     7.0 %
    ben    Ben Ode          2   5,040.00        1        1         2      0      0.00   70.0 %   70.0 %     3.9 %

  Amounts in EUR; the pipeline is weighted; ARR besides: 10,800.00 PLN
$ tend report whatif --lose beta --period 2026-Q3
  What if: lose beta, ARR of Wed 2026-07-01 and Wed 2026-09-30 (definition: GRR, NRR, logo retention, expansion, contraction, churn, CAC, CRC, retention ROI)

  FIGURE                  AS IT IS EUR    WHAT IF EUR   AS IT IS PLN    WHAT IF PLN
  Clients of the cohort              3              3              1              1
  Opening ARR            27,600.00 EUR  27,600.00 EUR  10,800.00 PLN  10,800.00 PLN
  + expansion             9,600.00 EUR   9,600.00 EUR       0.00 PLN       0.00 PLN
  - contraction           2,160.00 EUR   1,200.00 EUR       0.00 PLN       0.00 PLN
  - churn                     0.00 EUR   4,800.00 EUR       0.00 PLN       0.00 PLN
  Closing ARR            35,040.00 EUR  31,200.00 EUR  10,800.00 PLN  10,800.00 PLN
  GRR                           92.2 %         78.3 %        100.0 %        100.0 %
  NRR                          127.0 %        113.0 %        100.0 %        100.0 %
  Logo retention               100.0 %         66.7 %        100.0 %        100.0 %
  New logos                          0              0              0              0
  ARR of new logos            0.00 EUR       0.00 EUR       0.00 PLN       0.00 PLN
  CAC                              n/a            n/a            n/a            n/a
  CRC                       100.00 EUR     150.00 EUR       0.00 PLN       0.00 PLN
  Retention ROI                    n/a            n/a            n/a            n/a
$ tend doctor
  The book at '<dir>/book.db' is well
