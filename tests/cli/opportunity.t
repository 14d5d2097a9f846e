# What may be sold, until it is won or lost.

$ tend client add Acme
  Added client acme: Acme
! tend: started a new book at '<dir>/book.db'
$ tend product add "GTX Pro" --price "480 EUR" --period year
  Added product gtx-pro: GTX Pro, 480.00 EUR a year
$ tend subscription add acme gtx-pro --quantity 40 --start 2026-01-01 --term-months 12
  Subscription 1: 40 gtx-pro (acme), from Thu 2026-01-01 to Thu 2026-12-31: 19,200.00 EUR ARR
$ tend opportunity acme 40 more seats --kind upsell --amount 19200 --close eoq --product gtx-pro --owner anna --opened -20d
  Opportunity 1: 40 more seats (acme), lead, 19,200.00 EUR
$ tend opportunity add acme Renewal --renewal-of 1 --probability 90
  Opportunity 2: Renewal (acme), lead, 19,200.00 EUR
$ tend opportunity add - "A lead from the fair" --stage qualified --kind new --amount "500 USD"
  Opportunity 3: A lead from the fair, qualified, 500.00 USD
$ tend opportunity list
  ID  CLIENT  TITLE                 KIND     PRODUCT  STAGE             AMOUNT  CLOSE           OWNER       WEIGHTED
   1  acme    40 more seats         upsell   gtx-pro  lead       19,200.00 EUR  Thu 31 Dec      anna    1,920.00 EUR
   2  acme    Renewal               renewal  gtx-pro  lead       19,200.00 EUR  Fri 1 Jan 2027  anna   17,280.00 EUR
   3          A lead from the fair  new               qualified     500.00 USD                  anna      125.00 USD
$ tend opportunity stage 1 propsal
! tend: unknown stage 'propsal'
! did you mean 'proposal'?
? 2
$ tend opportunity stage 1 won
! tend: 'won' is the end of an opportunity
! say so with 'tend opportunity won'
? 2
$ tend opportunity stage 1 proposal --on yesterday
  Opportunity 1: 40 more seats (acme): lead → proposal
$ tend opportunity stage 3 proposal --on yesterday
! tend: opportunity 3 was opened Mon 2026-11-23, after Sun 2026-11-22
! correct that first with 'tend opportunity edit 3 --opened 2026-11-22'
? 2
$ tend opportunity stage 3 proposal
  Opportunity 3: A lead from the fair: qualified → proposal
$ tend opportunity stage 3 proposal --on tomorrow
! tend: 'tomorrow' is in the future
? 2
$ tend opportunity edit 3 --client acme --title "Fair" --kind cross-sell --product gtx-pro --amount 700 --probability 10 --close +1mo --owner ben --opened -3d --subscription= --lost-reason=
  Changed opportunity 3: client none → acme, title A lead from the fair → Fair, kind new → cross-sell, product none → gtx-pro, amount 500.00 USD → 700.00 USD, probability none → 10, close none → Wed 23 Dec, owner anna → ben, opened Mon 23 Nov → Fri 20 Nov
$ tend opportunity won 1 --on today --subscribe gtx-pro --quantity 40 --price 470 --period year --start 2026-12-01 --end 2027-12-01 --term-months 12 --auto-renew --notice-days 30
  Won 1: 40 more seats (acme), 19,200.00 EUR; subscription 2: 40 gtx-pro (acme), 18,800.00 EUR ARR
$ tend opportunity won 2 --quantity 3
! tend: terms without a product
! say what the client has with --subscribe
? 2
$ tend opportunity won 2 --subscribe gtx-pro --no-auto-renew -n
  Won 2: Renewal (acme), 19,200.00 EUR; subscription 3: 1 gtx-pro (acme), 480.00 EUR ARR
! tend: dry run: nothing was written
$ tend opportunity lost 3 --reason "no budget" --on today
  Lost 3: Fair (acme): no budget
$ tend opportunity lost 3
! tend: opportunity 3 is lost already
! 'tend undo 11' takes that back
? 5
$ tend opportunity list --all --fields id,stage,amount,weighted,closed,lost_reason
  ID  STAGE         AMOUNT       WEIGHTED  CLOSED      LOST REASON
   3  lost      700.00 USD       0.00 USD  Mon 23 Nov  no budget
   1  won    19,200.00 EUR  19,200.00 EUR  Mon 23 Nov
   2  lead   19,200.00 EUR  17,280.00 EUR
$ tend opportunity list --kind upsell --client acme --product gtx-pro --stage won --currency EUR --owner anna --lost-reason= --subscription 2 --from -30d --to today --all -f ids
  1
$ tend opportunity show 1 -f ndjson
  {"id":1,"uid":"<uid>","client":"acme","title":"40 more seats","kind":"upsell","product":"gtx-pro","stage":"won","amount":{"amount":"19200.00","currency":"EUR"},"currency":"EUR","probability":null,"close":"2026-12-31","owner":"anna","opened":"2026-11-03","closed":"2026-11-23","lost_reason":null,"subscription":2,"weighted":{"amount":"19200.00","currency":"EUR"},"stages":[{"stage":"lead","at":"2026-11-03","days":19},{"stage":"proposal","at":"2026-11-22","days":1},{"stage":"won","at":"2026-11-23","days":null}]}
$ tend opportunity show 1
  id            1
  uid           <uid>
  client        acme
  title         40 more seats
  kind          upsell
  product       gtx-pro
  stage         won
  amount        19,200.00 EUR
  currency      EUR
  close         Thu 31 Dec
  owner         anna
  opened        Tue 3 Nov
  closed        Mon 23 Nov
  subscription  2
  weighted      19,200.00 EUR

  STAGE     SINCE       DAYS
  lead      Tue 3 Nov     19
  proposal  Sun 22 Nov     1
  won       Mon 23 Nov
$ tend search fair --noun opportunity
  WHEN        CLIENT  NOUN         ID  TEXT
  Fri 20 Nov  acme    opportunity   3  Fair · no budget
$ tend config set stages "talk:20, offer:60"
  'stages' is now 'talk:20,offer:60' in the book
$ tend config set stages "talk"
! tend: bad stage 'talk': it has no probability
! for example: lead:10,qualified:25,proposal:50,negotiation:75
? 2
$ tend opportunity add acme "In other stages"
  Opportunity 4: In other stages (acme), talk
$ tend opportunity remove 4
  Removed opportunity 4 of acme

# A filter that only what has ended fits shows what has ended.
$ tend opportunity list --stage won --fields id,title,stage
  ID  TITLE          STAGE
   1  40 more seats  won
$ tend opportunity list --where stage=lost -f ids
  3
$ tend client lisst
! tend: no client 'lisst'
! did you mean 'tend client list'?
? 3

# What was not there yet cannot be won, and what is to come has not come.
$ tend opportunity add acme "More" --amount 500
  Opportunity 5: More (acme), talk, 500.00 EUR
$ tend opportunity won 5 --on tomorrow
! tend: 'tomorrow' is in the future
? 2
$ tend opportunity lost 5 --on +1w
! tend: '+1w' is in the future
? 2
$ tend opportunity won 5 --on 2026-11-01
! tend: opportunity 5 was opened Mon 2026-11-23, after Sun 2026-11-01
! correct that first with 'tend opportunity edit 5 --opened 2026-11-01'
? 2
$ tend opportunity edit 5 --opened 2026-10-01
  Changed opportunity 5: opened Mon 23 Nov → Thu 1 Oct
$ tend opportunity won 5 --on 2026-11-01
  Won 5: More (acme), 500.00 EUR
$ tend opportunity edit 5 --opened 2026-11-02
! tend: opportunity 5 came to 'won' Sun 2026-11-01, before Mon 2026-11-02
? 2
$ tend opportunity show 5
  id        5
  uid       <uid>
  client    acme
  title     More
  kind      upsell
  stage     won
  amount    500.00 EUR
  currency  EUR
  owner     anna
  opened    Thu 1 Oct
  closed    Sun 1 Nov
  weighted  500.00 EUR

  STAGE  SINCE      DAYS
  talk   Thu 1 Oct    31
  won    Sun 1 Nov
$ tend report pipeline --period 2026-11 --json --fields stage,count,cycle_days,won
  [
    {
      "stage": "lead",
      "count": 1,
      "cycle_days": null,
      "won": 0
    },
    {
      "stage": "won",
      "count": 2,
      "cycle_days": 26,
      "won": 2
    },
    {
      "stage": "lost",
      "count": 1,
      "cycle_days": 3,
      "won": 0
    }
  ]
@file won.csv <<EOF
client,title,stage,amount,opened,closed
acme,Backwards,won,10,2026-11-20,2026-11-10
EOF
$ tend -q import won.csv --as opportunity
$ tend report pipeline --period 2026-11 --json --fields stage,count,cycle_days,won
  [
    {
      "stage": "lead",
      "count": 1,
      "cycle_days": null,
      "won": 0
    },
    {
      "stage": "won",
      "count": 3,
      "cycle_days": 26,
      "won": 3
    },
    {
      "stage": "lost",
      "count": 1,
      "cycle_days": 3,
      "won": 0
    }
  ]
