# A client goes, with all that runs and is open; and returns.

$ tend client add Acme
  Added client acme: Acme
! tend: started a new book at '<dir>/book.db'
$ tend product add "GTX Pro" --price 550 --period year
  Added product gtx-pro: GTX Pro, 550.00 EUR a year
$ tend product add "Setup" --sku setup --price 900 --period once
  Added product setup: Setup, 900.00 EUR, bought once
$ tend subscription add acme gtx-pro --quantity 40 --start 2025-01-15 --term-months 12 --auto-renew --notice-days 30
  Subscription 1: 40 gtx-pro (acme), from Wed 2025-01-15 to Wed 2026-01-14: 22,000.00 EUR ARR
$ tend subscription add acme gtx-pro --start 2026-06-01 --price 100 --period month
  Subscription 2: 1 gtx-pro (acme), from Mon 2026-06-01: 1,200.00 EUR ARR
$ tend subscription change 2 --quantity 3 --from 2027-01-01
  Changed 2: 3 gtx-pro (acme), from Fri 2027-01-01: 1,200.00 EUR ARR → 3,600.00 EUR ARR
$ tend subscription add acme setup --start 2025-01-15
  Subscription 3: 1 setup (acme), from Wed 2025-01-15: bought once
$ tend followup acme "Send the offer" --due fri
  Follow-up 1 for acme: Send the offer, due Fri 2026-11-27, in 4 days
$ tend case acme "Export fails" --kind incident
  Opened case 1: Export fails (acme), incident
$ tend opportunity acme "40 more seats" --amount 20000 --kind upsell --opened -20d
  Opportunity 1: 40 more seats (acme), lead, 20,000.00 EUR

# For one of the book's reasons.
$ tend client churn acme --on 2026-11-30
! tend: a client goes for a reason
! say it with --reason; reasons: price, competitor, product-fit, service, budget, business-closed, merger, champion-left, other; others with 'tend config set churn_reasons'
? 2
$ tend client churn acme --on 2026-11-30 --reason pricy
! tend: unknown reason 'pricy'
! did you mean 'price'?
? 2
$ tend client churn acme --reason weather
! tend: unknown reason 'weather'
! reasons: price, competitor, product-fit, service, budget, business-closed, merger, champion-left, other; others with 'tend config set churn_reasons'
? 2

# On a day to come: until then it is a client, with what is due before that day.
$ tend followup acme "Hand over the data" --due 2026-12-02
  Follow-up 2 for acme: Hand over the data, due Wed 2026-12-02, in 9 days
$ tend client churn acme --on 2026-11-30 --reason price --competitor "Łódź & Söhne 株式会社" --note "Half of ours" --dry-run
  acme churns on Mon 2026-11-30, in 7 days: price, to Łódź & Söhne 株式会社; ended 2 subscriptions (23,200.00 EUR ARR), canceled 1 follow-up, lost 1 opportunity; a client until then, follow-up 3 tells of it
! tend: dry run: nothing was written
$ tend client churn acme --on 2026-11-30 --reason price --competitor "Łódź & Söhne 株式会社" --note "Half of ours"
  acme churns on Mon 2026-11-30, in 7 days: price, to Łódź & Söhne 株式会社; ended 2 subscriptions (23,200.00 EUR ARR), canceled 1 follow-up, lost 1 opportunity; a client until then, follow-up 3 tells of it
$ tend client list --fields slug,status,arr,open_followups,next_step
  CLIENT  STATUS            ARR  OPEN  NEXT STEP
  acme    active  23,200.00 EUR     2  Fri 27 Nov
$ tend today --days 7
  ID  CLIENT    LATE  WHAT                                                        WHY
  DUE  2
   1  acme    in 4 d  Send the offer                                              due Fri, in 4 days
   3  acme    in 7 d  Goes today (price): close it with 'tend client churn acme'  due Mon 30 Nov, in 7 days
$ tend subscription list --fields id,start,end,status,auto_renew,quantity
  ID  START            END         STATUS    AUTO  QTY
   1  Thu 15 Jan       Mon 30 Nov  canceled         40
   2  Mon 1 Jun        Mon 30 Nov  canceled          1
   3  Wed 15 Jan 2025              active            1
$ tend subscription show 2
  id        2
  uid       <uid>
  client    acme
  product   gtx-pro
  quantity  1
  price     100.00 EUR
  period    month
  currency  EUR
  start     Mon 1 Jun
  end       Mon 30 Nov
  status    canceled
  arr       1,200.00 EUR
$ tend followup list --all --fields id,due,text,status
  ID  DUE         TEXT                                                        STATUS
   1  Fri 27 Nov  Send the offer                                              open
   3  Mon 30 Nov  Goes today (price): close it with 'tend client churn acme'  open
   2  Wed 2 Dec   Hand over the data                                          canceled
$ tend case list --all --fields id,subject,status
  ID  SUBJECT       STATUS
   1  Export fails  new
$ tend opportunity list --all --fields id,title,stage,closed,lost_reason
  ID  TITLE          STAGE  CLOSED      LOST REASON
   1  40 more seats  lost   Mon 23 Nov  The client went: price
$ tend sql "SELECT client, at, reason, competitor, comment, returned FROM churn"
  CLIENT  AT          REASON  COMPETITOR             COMMENT       RETURNED
       1  2026-11-30  price   Łódź & Söhne 株式会社  Half of ours
$ tend client churn acme --reason price
! tend: acme is to go already: Mon 2026-11-30, in 7 days
! let it stay with 'tend client winback acme'
? 5

# One step, one undo.
$ tend undo
  Undid: acme is to churn: price (anna, just now)
$ tend client list --fields slug,status,arr,open_followups,next_step
  CLIENT  STATUS            ARR  OPEN  NEXT STEP
  acme    active  23,200.00 EUR     2  Fri 27 Nov
$ tend subscription list --fields id,start,end,status,auto_renew,quantity
  ID  START            END         STATUS  AUTO        QTY
   1  Wed 15 Jan 2025  Thu 15 Jan  active  yes          40
   2  Fri 1 Jan 2027               active        1, then 3
   3  Wed 15 Jan 2025              active                1
$ tend sql "SELECT count(*) FROM churn"
  COUNT(*)
         0
$ tend redo
  Redid: acme is to churn: price (anna, just now)

# It thinks better of it: nothing is left but that its subscriptions end.
$ tend client winback acme --on 2026-11-01
! tend: it went Mon 2026-11-30, after Sun 2026-11-01
! say with --on when it returned
? 2
$ tend client winback acme
  acme stays: it was to go Mon 2026-11-30, in 7 days; its subscriptions stay ended
$ tend followup list --all --fields id,due,text,status
  ID  DUE         TEXT                                                        STATUS
   1  Fri 27 Nov  Send the offer                                              open
   3  Mon 30 Nov  Goes today (price): close it with 'tend client churn acme'  canceled
   2  Wed 2 Dec   Hand over the data                                          canceled
$ tend sql "SELECT count(*) FROM churn"
  COUNT(*)
         0
$ tend client winback acme
! tend: acme has not gone: it is active
? 5
$ tend undo
  Undid: acme stays (anna, just now)

# The day has come: what is still open is closed, for the reason that was told.
$ tend --today 2026-11-30 today --lane due
  ID  CLIENT   LATE  WHAT                                                        WHY
  DUE  2
   1  acme      3 d  Send the offer                                              due Fri, 3 days late
   3  acme    today  Goes today (price): close it with 'tend client churn acme'  due today
$ tend --today 2026-11-30 client churn acme
  acme churned on Mon 2026-11-30, today: price, to Łódź & Söhne 株式会社; canceled 2 follow-ups, resolved 1 case
$ tend --today 2026-11-30 client list --fields slug,status,arr,open_followups
  CLIENT  STATUS   ARR  OPEN
  acme    churned          0
$ tend --today 2026-11-30 case list --all --fields id,subject,status,resolution
  ID  SUBJECT       STATUS    RESOLUTION
   1  Export fails  resolved  The client went: price
$ tend --today 2026-12-01 client churn acme --reason price
! tend: acme is churned already
! open it again with 'tend client winback acme'
? 5
$ tend report retention --period 2026 --as-of 2026-12-31 --detail --fields client,change,opening_arr,closing_arr,reason
  Retention by client, ARR of Thu 2026-01-01 and Thu 2026-12-31 (definition: GRR, NRR, expansion, contraction, churn)

  CLIENT  CHANGE   OPENING ARR  CLOSING ARR  REASON
  acme    churned    22,000.00         0.00  price

  EUR: GRR 0.0 %, NRR 0.0 %, 22,000.00 EUR → 0.00 EUR, 0 of 1 clients kept, 0 new logos

# And back.
$ tend --today 2027-02-01 client winback acme --on 2027-01-25
  Won back acme on Mon 2027-01-25, after 56 days; its subscriptions stay ended
$ tend sql "SELECT at, returned FROM churn"
  AT          RETURNED
  2026-11-30  2027-01-25
$ tend --today 2027-02-01 client list --fields slug,status,arr
  CLIENT  STATUS  ARR
  acme    active
$ tend --today 2027-02-01 client winback acme --on 2027-01-25
! tend: acme has not gone: it is active
? 5
$ tend undo
  Undid: won back acme (anna, in 70 days)
$ tend client show acme --fields status
  status  churned

# Reasons are the book's own.
$ tend config set churn_reasons "price, moved abroad"
  'churn_reasons' is now 'price,moved-abroad' in the book
$ tend client add Betatech
  Added client betatech: Betatech
$ tend client churn beta --reason "moved abroad" --json --fields slug,status
  {
    "slug": "betatech",
    "status": "churned"
  }

# What would end on the day itself is not to be renewed either.
$ tend client add Gamma
  Added client gamma: Gamma
$ tend product add Basic --price 10 --period year
  Added product basic: Basic, 10.00 EUR a year
$ tend subscription add gamma basic --start 2026-01-01 --end 2027-05-01
  Subscription 4: 1 basic (gamma), from Thu 2026-01-01 to Fri 2027-04-30: 10.00 EUR ARR
$ tend client churn gamma --on 2027-05-01 --reason price
  gamma churns on Sat 2027-05-01, in 159 days: price; ended 1 subscription (10.00 EUR ARR); a client until then, follow-up 4 tells of it
$ tend report renewals --period 2027 --json --fields due,lost,open,forecast
  [
    {
      "due": {"amount":"10.00","currency":"EUR"},
      "lost": {"amount":"10.00","currency":"EUR"},
      "open": {"amount":"0.00","currency":"EUR"},
      "forecast": 0
    }
  ]

# One that thinks better of it before the day was never gone.
$ tend client winback gamma
  gamma stays: it was to go Sat 2027-05-01, in 159 days; its subscriptions stay ended
$ tend sql "SELECT count(*) FROM churn WHERE client = (SELECT id FROM client WHERE slug = 'gamma')"
  COUNT(*)
         0
$ tend client show gamma --fields status
  status  active

# Whoever is gone returns by 'winback', not by an edit: health goes by the status.
$ tend -q client add Delta
$ tend -q client churn delta --reason price
$ tend client edit delta --status active
! tend: delta is churned
! tell that it returned with 'tend client winback delta'
? 5
$ tend -q client edit delta --tier A
$ tend client winback delta --on tomorrow
! tend: 'tomorrow' is in the future
? 2
$ tend -q client winback delta
$ tend client list --where name=delta --fields slug,status,health
  CLIENT  STATUS  HEALTH
  delta   active      89

# A merge makes nobody go: that the one is gone is past, that it was to go is taken back.
$ tend -q client add "Old"
$ tend -q client add "New"
$ tend -q client churn old --reason price --on 2026-10-01
$ tend client merge old new
  Merged client old into new: 1 record moved
$ tend client list --where slug=new --fields slug,status,health
  CLIENT  STATUS  HEALTH
  new     active      83
$ tend sql "SELECT at, returned FROM churn WHERE client = (SELECT id FROM client WHERE slug = 'new')"
  AT          RETURNED
  2026-10-01  2026-10-01
$ tend client churn new --reason price --on 2026-12-31
  new churns on Thu 2026-12-31, in 38 days: price; a client until then, follow-up 5 tells of it
$ tend undo
  Undid: new is to churn: price (anna, just now)
$ tend undo
  Undid: merged client old into new (anna, just now)
$ tend sql "SELECT at, returned FROM churn WHERE client = (SELECT id FROM client WHERE slug = 'old')"
  AT          RETURNED
  2026-10-01
$ tend -q client add "Leaving"
$ tend client churn leaving --reason price --on 2026-12-31
  leaving churns on Thu 2026-12-31, in 38 days: price; a client until then, follow-up 6 tells of it
$ tend client merge leaving new
  Merged client leaving into new: 1 record moved
$ tend followup list --all --client new --fields text,status
  TEXT                                                           STATUS
  Goes today (price): close it with 'tend client churn leaving'  canceled
$ tend client winback new
! tend: new has not gone: it is active
? 5
$ tend client edit new --status churned
  Changed client new: status active → churned
$ tend client merge old new
  Merged client old into new: 1 record moved
$ tend client winback new
  Won back new on Mon 2026-11-23, after 53 days; its subscriptions stay ended
