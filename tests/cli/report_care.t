# How clients stand, what they need, how content they are, and whether there is time for them. It is Monday,
# 2026-11-23 10:15 in Berlin.

$ tend -q manager add anna "Anna Berg" --weekly-hours 0.4
$ tend -q manager add ben "Ben Ode" --weekly-hours 6
$ tend -q client add "Acme GmbH" --tier A --since 2026-01-05
$ tend -q client add "Beta AG" --tier B --since 2026-08-01
$ tend -q client add "Łódź & Söhne 株式会社" --tier C --owner ben --since 2026-01-05 --currency PLN
$ tend -q client add "Delta KG" --since 2026-01-05 --status paused
$ tend -q client add "Prospect Ltd" --status prospect
$ tend -q contact add acme "Kim Lee"
$ tend -q contact add acme "Ole Nor"
$ tend -q product add "GTX Pro" --price "480 EUR" --period year
$ tend -q product add Support --price "100 EUR" --period month

# A quarter of work.
@clock 2026-09-10T09:00
$ tend -q subscription add acme gtx-pro --quantity 40 --start 2026-01-01 --end 2027-01-01 --notice-days 30
$ tend -q subscription add beta support --start 2026-08-01 --term-months 12 --auto-renew --notice-days 30
$ tend -q subscription add lodz support --start 2026-01-01 --price "900 PLN" --term-months 24 --notice-days 90
$ tend -q note acme --meeting --with kim --minutes 60 "Went through the year"
$ tend -q note lodz --call --minutes 20 "Asked how it runs"
$ tend -q score acme nps 9 --contact kim
$ tend -q score acme nps 3 --contact ole
$ tend -q score beta csat 5
@clock 2026-11-02T09:00
$ tend -q case acme "Export fails" --kind incident --priority urgent
$ tend -q case acme "Invoice is wrong" --kind problem
$ tend -q case beta "How to add users" --priority high
$ tend -q case assign 2 --team finance
$ tend -q followup acme "Send the fix" --due 2026-11-10 --promise
$ tend -q note beta --call --minutes 30 "Showed it"
$ tend -q case resolve 3
$ tend -q score acme nps 9 --contact ole
$ tend -q score acme usage 75
$ tend -q score lodz csat 3
@clock 2026-11-23T10:15

# Health: all clients, the worst first; how it changed; a past day.
$ tend report health
  Health of clients, Mon 2026-11-23 (definition: health, score, confidence)

  CLIENT       NAME                   TIER  OWNER  SCORE              STATE  CONFIDENCE  WORST
  acme         Acme GmbH              A     anna      27  ██▊         red       100.0 %  touch
  delta        Delta KG                     anna      83  ████████▎   green      46.2 %  people
  lodz-soehne  Łódź & Söhne 株式会社  C     ben       83  ████████▎   green      92.3 %  people
  beta         Beta AG                B     anna      92  █████████▎  green      92.3 %  people

  Total: 4 clients, 1 red, 3 green

$ tend report health --since 2026-11-01
  Health of clients, Mon 2026-11-23, before: Sun 2026-11-01 (definition: health, score, confidence)

  CLIENT       NAME                   TIER  OWNER  SCORE              STATE  CONFIDENCE  WORST   BEFORE  TREND
  acme         Acme GmbH              A     anna      27  ██▊         red       100.0 %  touch       50    -23
  delta        Delta KG                     anna      83  ████████▎   green      46.2 %  people      83      =
  lodz-soehne  Łódź & Söhne 株式会社  C     ben       83  ████████▎   green      92.3 %  people      90     -7
  beta         Beta AG                B     anna      92  █████████▎  green      92.3 %  people      67    +25

  Total: 4 clients, 1 red, 3 green

$ tend report health --as-of 2026-11-01 --owner anna
  Health of clients, Sun 2026-11-01 (definition: health, score, confidence)

  CLIENT  NAME       TIER  OWNER  SCORE             STATE   CONFIDENCE  WORST
  acme    Acme GmbH  A     anna      50  █████      yellow      92.3 %  touch
  beta    Beta AG    B     anna      67  ██████▊    yellow      92.3 %  touch
  delta   Delta KG         anna      83  ████████▎  green       46.2 %  people

  Total: 3 clients, 2 yellow, 1 green

$ tend report health --where score<70 --fields client,score,worst --json
  [
    {
      "client": "acme",
      "score": 27,
      "worst": "touch"
    }
  ]
$ tend report health --explain acme
  Health of acme: 27 (red), confidence 100 %, worst: touch, Mon 2026-11-23 (definition: health, score, confidence)

  touch         red: last touch 2026-09-10 (note 1, 74 days ago), cadence 14 days
                to turn it green: touch it
  cases         red: case 1 (urgent, opened 2026-11-02, 21 days); case 2 (opened 2026-11-02, 21 days)
                to turn it green: resolve case 1, 2
  satisfaction  green: nps 9 (score 4, 2026-11-02)
  promises      red: followup 1 (promised for 2026-11-10, 13 days late)
                to turn it green: keep what was promised: 1
  people        yellow: contact 1 (2026-09-10)
                to turn it green: touch another contact
  renewal       red: subscription 1 (notice by 2026-12-02, renewal 2027-01-01, no renewal opportunity)
                to turn it green: win the renewal of subscription 1
  usage         green: usage 75 (score 5, 2026-11-02)

$ tend report health --explain acme -f csv
  measure,state,weight,evidence,to_green
  touch,red,3,"last touch 2026-09-10 (note 1, 74 days ago), cadence 14 days",touch it
  cases,red,3,"case 1 (urgent, opened 2026-11-02, 21 days); case 2 (opened 2026-11-02, 21 days)","resolve case 1, 2"
  satisfaction,green,2,"nps 9 (score 4, 2026-11-02)",
  promises,red,2,"followup 1 (promised for 2026-11-10, 13 days late)",keep what was promised: 1
  people,yellow,1,contact 1 (2026-09-10),touch another contact
  renewal,red,1,"subscription 1 (notice by 2026-12-02, renewal 2027-01-01, no renewal opportunity)",win the renewal of subscription 1
  usage,green,1,"usage 75 (score 5, 2026-11-02)",
$ tend report health --explain acme --as-of 2026-09-10 -f markdown
  Health of acme: 75 (green), confidence 92 %, worst: satisfaction, Thu 2026-09-10 (definition: health, score, confidence)

  | MEASURE | STATE | WEIGHT | EVIDENCE | TO TURN IT GREEN |
  | --- | --- | ---: | --- | --- |
  | touch | green | 3 | last touch 2026-09-10 (note 1, 0 days ago), cadence 14 days |  |
  | cases | green | 3 | no open case |  |
  | satisfaction | red | 2 | nps 3 (score 2, 2026-09-10) | nps of 9 or more |
  | promises | green | 2 | none of ours is overdue |  |
  | people | yellow | 1 | contact 1 (2026-09-10) | touch another contact |
  | renewal | yellow | 1 | subscription 1 (notice by 2026-12-02, renewal 2027-01-01, no renewal opportunity) | win the renewal of subscription 1 |
  | usage | no data | 1 | no score | a new usage of 70 or more |

$ tend report health --explain prospect
! tend: the health of 'prospect' cannot be told on 2026-11-23
! it is told of clients that are active or paused then
? 5
$ tend report health --explain acme --since 2026-11-01
! tend: --explain excludes --since
? 2
@terminal 80x24
$ tend report health --since 2026-11-01
  Health of clients, Mon 2026-11-23, before: Sun 2026-11-01 (definition: health,
  score, confidence)

  CLIENT       TIER  OWNER  SCORE  STATE  CONFIDENCE  WORST   BEFORE  TREND
  acme         A     anna      27  red       100.0 %  touch       50    -23
  delta              anna      83  green      46.2 %  people      83      =
  lodz-soehne  C     ben       83  green      92.3 %  people      90     -7
  beta         B     anna      92  green      92.3 %  people      67    +25

  Total: 4 clients, 1 red, 3 green

$ tend report health --explain acme
  Health of acme: 27 (red), confidence 100 %, worst: touch, Mon 2026-11-23
  (definition: health, score, confidence)

  touch         red: last touch 2026-09-10 (note 1, 74 days ago), cadence 14 days
                to turn it green: touch it
  cases         red: case 1 (urgent, opened 2026-11-02, 21 days); case 2 (opened
                2026-11-02, 21 days)
                to turn it green: resolve case 1, 2
  satisfaction  green: nps 9 (score 4, 2026-11-02)
  promises      red: followup 1 (promised for 2026-11-10, 13 days late)
                to turn it green: keep what was promised: 1
  people        yellow: contact 1 (2026-09-10)
                to turn it green: touch another contact
  renewal       red: subscription 1 (notice by 2026-12-02, renewal 2027-01-01, no
                renewal opportunity)
                to turn it green: win the renewal of subscription 1
  usage         green: usage 75 (score 5, 2026-11-02)

@terminal off
$ LANG=C tend report health --owner ben
  Health of clients, Mon 2026-11-23 (definition: health, score, confidence)

  CLIENT       NAME                   TIER  OWNER  SCORE  STATE  CONFIDENCE  WORST
  lodz-soehne  Łódź & Söhne 株式会社  C     ben       83  green      92.3 %  people

  Total: 1 client, 1 green

# It is a field of a client, too.
$ tend client list --fields slug,health --sort health
  CLIENT       HEALTH
  acme             27
  lodz-soehne      83
  delta            83
  beta             92
  prospect
$ tend client list --where health<60 -f ids
  1
$ tend client show delta --fields slug,health,arr
  slug    delta
  health  83

# The weights and the colours are the book's.
$ tend -q config set health.weight.cases 0
$ tend -q config set health.green 60
$ tend report health --fields client,score,state --owner anna
  Health of clients, Mon 2026-11-23 (definition: health, score, confidence)

  CLIENT  SCORE  STATE
  acme       35  red
  delta      67  green
  beta       89  green

  Total: 3 clients, 1 red, 2 green

$ tend -q undo
$ tend -q undo

# Satisfaction.
$ tend report satisfaction --period 2026
  Satisfaction by tier, Thu 2026-01-01 to Thu 2026-12-31 (definition: NPS, CSAT)

  TIER   NPS  ANSWERS  PROMOTERS  PASSIVES  DETRACTORS     CSAT              ANSWERS
  A     +100        2          2         0           0      n/a                    0
  B      n/a        0          0         0           0  100.0 %  ██████████        1
  C      n/a        0          0         0           0    0.0 %                    1

  Total: NPS +100 of 2 answers, CSAT 50 % of 2 answers

$ tend report satisfaction --by client --from 2026-09-01 --to 2026-09-30
  Satisfaction by client, Tue 2026-09-01 to Wed 2026-09-30 (definition: NPS, CSAT)

  CLIENT  NPS  ANSWERS  PROMOTERS  PASSIVES  DETRACTORS     CSAT              ANSWERS
  acme      0        2          1         0           1      n/a                    0
  beta    n/a        0          0         0           0  100.0 %  ██████████        1

  Total: NPS 0 of 2 answers, CSAT 100 % of 1 answer

$ tend report satisfaction --by owner --period 2026 --as-of 2026-10-01 --owner anna --json
  [
    {
      "owner": "anna",
      "nps": 0,
      "nps_answers": 2,
      "promoters": 1,
      "passives": 0,
      "detractors": 1,
      "csat": 1,
      "csat_answers": 1
    }
  ]
$ tend report satisfaction --period 2025

# Cases.
$ tend report cases
  Cases open on Mon 2026-11-23, and resolved, Sun 2026-11-01 to Mon 2026-11-30 (definition: age, median days to resolve)

  CASES         OPEN              HIGH OR URGENT  OLDEST  RESOLVED  MEDIAN DAYS
  by age
  up to 7 days     0                           0                 1            0
  8 to 30 days     2  ██████████               1      21         0

  by team
  (no team)        1  █████                    1      21         1            0
  finance          1  █████                    0      21         0

  by kind
  incident         1  █████                    1      21         0
  problem          1  █████                    0      21         0
  question         0                           0                 1            0

  Total: 2 open, 1 high or urgent, 1 resolved, median 0 days to resolve

$ tend report cases --from 2026-10-01 --to 2026-10-31
$ tend report cases --period 2026-11 --owner anna --as-of 2026-11-05 -f csv
  by,key,open,pressing,oldest_days,resolved,median_days
  age,up to 7 days,2,1,3,1,0
  team,,1,1,3,1,0
  team,finance,1,0,3,0,
  kind,incident,1,1,3,0,
  kind,problem,1,0,3,0,
  kind,question,0,0,,1,0

# Coverage: Anna has more to do than there is time.
$ tend report coverage
  Coverage: hours a week that the cadences ask for, Mon 2026-11-23 (definition: coverage, cadence)

  MANAGER  CLIENTS  MIN  NEEDED H  THERE H     LOAD              TO BALANCE IT
  anna           2   37       0.4      0.4  112.3 %  ██████████  touch tier B every 46 days instead of 30; or move beta to ben (0.1 h)
  ben            1   30       0.0      6.0    0.6 %  ▏

  Total: 0.5 h a week needed, 6.4 h there; 1 manager with more than there is

# Nobody has a share of no hours, and needs more than there is.
$ tend -q manager edit ben --weekly-hours 0
$ tend report coverage --owner ben
  Coverage: hours a week that the cadences ask for, Mon 2026-11-23 (definition: coverage, cadence)

  MANAGER  CLIENTS  MIN  NEEDED H  THERE H  LOAD  TO BALANCE IT
  ben            1   30       0.0      0.0   n/a  more hours, or another manager

  Total: 0.0 h a week needed, 0.0 h there; 1 manager with more than there is
$ tend -q undo

$ tend report coverage --owner ben --as-of 2026-11-01 --json
  [
    {
      "manager": "ben",
      "clients": 1,
      "touch_minutes": 30,
      "needed_hours": 0.04,
      "weekly_hours": 6,
      "load": 0.0064992877492877485,
      "without_cadence": 0,
      "covers": 0,
      "advice": null
    }
  ]

# The portfolio: by tier, the largest first.
$ tend report portfolio
  Portfolio, Mon 2026-11-23 (definition: ARR, health, last touch, renewal date)

  CLIENT       NAME                   OWNER            ARR    SHARE              HEALTH  LAST TOUCH  NEXT STEP   RENEWAL
  tier A: 1 client, 19,200.00 EUR (94.1 %)
  acme         Acme GmbH              anna   19,200.00 EUR   94.1 %  █████████▍      27  Thu 10 Sep  Tue 10 Nov  Fri 1 Jan 2027

  tier B: 1 client, 1,200.00 EUR (5.9 %)
  beta         Beta AG                anna    1,200.00 EUR    5.9 %  ▋               92  Mon 2 Nov               Sun 1 Aug 2027

  tier C: 1 client, 10,800.00 PLN (100.0 %)
  lodz-soehne  Łódź & Söhne 株式会社  ben    10,800.00 PLN  100.0 %  ██████████      83  Thu 10 Sep              Sat 1 Jan 2028

  no tier: 1 client, no ARR
  delta        Delta KG               anna                                           83

  Total: 4 clients; 20,400.00 EUR: the largest has 94.1 %, the top five have 100.0 %; 10,800.00 PLN: the largest has 100.0 %, the top five have 100.0 %
$ tend report portfolio --totals
  Portfolio, Mon 2026-11-23 (definition: ARR, health, last touch, renewal date)

  TIER    CLIENTS            ARR    SHARE              LARGEST  TOP FIVE
  A             1  19,200.00 EUR   94.1 %  █████████▍  100.0 %   100.0 %
  B             1   1,200.00 EUR    5.9 %  ▋           100.0 %   100.0 %
  C             1  10,800.00 PLN  100.0 %  ██████████  100.0 %   100.0 %
  (none)        1
  all           2  20,400.00 EUR  100.0 %  ██████████   94.1 %   100.0 %
  all           1  10,800.00 PLN  100.0 %  ██████████  100.0 %   100.0 %

  Total: 4 clients; 20,400.00 EUR: the largest has 94.1 %, the top five have 100.0 %; 10,800.00 PLN: the largest has 100.0 %, the top five have 100.0 %
$ tend report portfolio --as-of 2026-08-15 --owner anna -f csv
  client,name,tier,owner,arr,currency,share,health,last_touch,next_step,renewal_date
  acme,Acme GmbH,A,anna,19200.00,EUR,0.9411764705882353,60,,,2027-01-01
  beta,Beta AG,B,anna,1200.00,EUR,0.058823529411764705,90,,,2027-08-01
  delta,Delta KG,,anna,,,,83,,,

# Activity in time.
$ tend report activity --by month --from 2026-09-01
  Activity by month, Tue 2026-09-01 to Mon 2026-11-23 (definition: touchpoint)

  MONTH    TOUCHES              NOTES  MINUTES
  2026-09        2  ██████████      0       80
  2026-10        0                  0        0
  2026-11        1  █████           0       30

  Total: 3 touchpoints, 0 notes, 110 minutes

$ tend report activity --by week --period 2026-11 -f csv
  week,touches,notes,minutes
  2026-W44,0,0,0
  2026-W45,1,0,30
  2026-W46,0,0,0
  2026-W47,0,0,0
  2026-W48,0,0,0

# A page to mail.
$ tend report cases -f html > cases.html
$ tend brief acme
  Acme GmbH (acme)
  active, tier A, owner anna, since Mon 2026-01-05
  stale: last touch 74 days ago (meeting), cadence 14 days; health 27 (red, worst: touch)
  white space: support

  People
    Kim Lee        Thu 10 Sep
    Ole Nor

  Last touches
    Thu 10 Sep  meeting  Kim Lee  Went through the year

  Open
    1  we promised  Tue 10 Nov  13 days late  Send the fix

  Open cases
    1  urgent  incident  21 days               Export fails
    2  normal  problem   21 days  for finance  Invoice is wrong

  Products
    1  gtx-pro  40  480.00 EUR a year  renewal Fri 1 Jan 2027  notice by Wed 2 Dec

  Next step: Tue 10 Nov, 13 days ago: Send the fix (1)

$ tend brief acme --fields health,health_worst,white_space,products,cases --json
  {
    "health": 27,
    "health_worst": "touch",
    "white_space": ["support"],
    "products": [
      {
        "id": 1,
        "product": "gtx-pro",
        "quantity": 40,
        "price": {"amount":"480.00","currency":"EUR"},
        "renewal_date": "2027-01-01",
        "notice_deadline": "2026-12-02",
        "end": null
      }
    ],
    "cases": [
      {
        "id": 1,
        "priority": "urgent",
        "kind": "incident",
        "age_days": 21,
        "team": "",
        "subject": "Export fails"
      },
      {
        "id": 2,
        "priority": "normal",
        "kind": "problem",
        "age_days": 21,
        "team": "finance",
        "subject": "Invoice is wrong"
      }
    ]
  }

# A state is told of the end of a period, too.
$ tend report health --period 2026-10 --json --fields client,score
  [
    {
      "client": "acme",
      "score": 50
    },
    {
      "client": "beta",
      "score": 67
    },
    {
      "client": "delta",
      "score": 83
    },
    {
      "client": "lodz-soehne",
      "score": 90
    }
  ]
$ tend report portfolio --to 2026-10-31 -f csv
  client,name,tier,owner,arr,currency,share,health,last_touch,next_step,renewal_date
  acme,Acme GmbH,A,anna,19200.00,EUR,0.9411764705882353,50,2026-09-10,,2027-01-01
  beta,Beta AG,B,anna,1200.00,EUR,0.058823529411764705,67,,,2027-08-01
  lodz-soehne,Łódź & Söhne 株式会社,C,ben,10800.00,PLN,1,90,2026-09-10,,2028-01-01
  delta,Delta KG,,anna,,,,83,,,
$ tend report coverage --period 2026-Q3 -f csv
  manager,clients,touch_minutes,needed_hours,weekly_hours,load,without_cadence,covers,advice
  anna,2,40,0.49,0.4,1.2255799755799752,0,0,touch tier B every 72 days instead of 30; or move beta to ben (0.1 h)
  ben,1,30,0.04,6,0.0064992877492877485,0,0,
$ tend report stale --from 2026-10-01 -f csv
  client,name,tier,owner,state,last_touch,last_touch_kind,days,cadence_days,next_step
  acme,Acme GmbH,A,anna,stale,2026-09-10T07:00:00Z,meeting,74,14,2026-11-10
$ tend report coverage --from 2026-10-01 --to 2026-10-31 -f csv --fields manager,clients
  manager,clients
  anna,2
  ben,1
$ tend report health --from 2026-10-01 --to 2026-10-31 -f csv --fields client,score
  client,score
  acme,50
  beta,67
  delta,83
  lodz-soehne,90
$ tend report portfolio --from 2026-09-01 --period 2026-09
! tend: --period excludes --from and --to
? 2
$ tend report portfolio --from 2026-10-01 -f csv --fields client,arr
  client,arr,currency
  acme,19200.00,EUR
  beta,1200.00,EUR
  lodz-soehne,10800.00,PLN
  delta,,
$ tend report portfolio --period 2026-09 -f csv --fields client,arr
  client,arr,currency
  acme,19200.00,EUR
  beta,1200.00,EUR
  lodz-soehne,10800.00,PLN
  delta,,
$ tend report stale --to 2026-10-31 -f csv --fields client,days
  client,days
  acme,51
  beta,91
