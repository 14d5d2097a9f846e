# What clients have: terms, changes, renewals, notice.

$ tend client add Acme
  Added client acme: Acme
! tend: started a new book at '<dir>/book.db'
$ tend client add "Łódź & Söhne 株式会社" --currency PLN
  Added client lodz-soehne: Łódź & Söhne 株式会社
$ tend product add "GTX Pro" --price "480 EUR" --period year
  Added product gtx-pro: GTX Pro, 480.00 EUR a year
$ tend product add Support --period month
  Added product support: Support

$ tend subscription add acme gtx-pro --quantity 40 --start 2026-01-01 --term-months 12 --auto-renew --notice-days 30 --reference PO-17
  Subscription 1: 40 gtx-pro (acme), from Thu 2026-01-01 to Thu 2026-12-31: 19,200.00 EUR ARR
$ tend subscription add acme supp
! tend: support has no price in EUR
! say it with --price
? 2
$ tend subscription add acme support --price 100 --period month --start 2026-02-28 --end 2026-12-31 --no-auto-renew --currency EUR
  Subscription 2: 1 support (acme), from Sat 2026-02-28 to Wed 2026-12-30: 1,200.00 EUR ARR
$ tend subscription add lodz gtx-pro --price 1900 --quantity 2 --period once
  Subscription 3: 2 gtx-pro (lodz-soehne), from Mon 2026-11-23: bought once
$ tend subscription add acme gtx-pro --start 2026-05-01 --end 2026-04-01
! tend: it would end Wed 2026-04-01 and start Fri 2026-05-01
? 2
$ tend subscription add acme gtx-pro --auto-renew
! tend: a subscription that renews itself needs the length of its term
! say it with --term-months
? 2
$ tend subscription list
  ID  CLIENT       PRODUCT  QTY         PRICE  PERIOD  END             AUTO  STATUS  REFERENCE            ARR  RENEWAL         NOTICE BY   LEFT
   1  acme         gtx-pro   40    480.00 EUR  year    Fri 1 Jan 2027  yes   active  PO-17      19,200.00 EUR  Fri 1 Jan 2027  Wed 2 Dec      9
   2  acme         support    1    100.00 EUR  month   Thu 31 Dec            active              1,200.00 EUR  Thu 31 Dec      Thu 31 Dec    38
   3  lodz-soehne  gtx-pro    2  1,900.00 PLN  once                          active                  0.00 PLN
$ tend subscription 1
  id               1
  uid              <uid>
  client           acme
  product          gtx-pro
  quantity         40
  price            480.00 EUR
  period           year
  currency         EUR
  start            Thu 1 Jan
  end              Fri 1 Jan 2027
  term_months      12
  auto_renew       yes
  notice_days      30
  status           active
  reference        PO-17
  arr              19,200.00 EUR
  renewal_date     Fri 1 Jan 2027
  notice_deadline  Wed 2 Dec
  days_left        9
$ tend client list --fields slug,arr
  CLIENT                 ARR
  acme         20,400.00 EUR
  lodz-soehne

# More seats and a new price from a day on: what was so before is kept.
$ tend subscription change 1 --quantity 50 --price 470 --from 2026-12-01
  Changed 1: 50 gtx-pro (acme), from Tue 2026-12-01: 19,200.00 EUR ARR → 23,500.00 EUR ARR
$ tend subscription list --fields id,quantity,price,start,end,arr
  ID          QTY                        PRICE  START       END                       ARR
   1  40, then 50  480.00 EUR, then 470.00 EUR  Tue 1 Dec   Fri 1 Jan 2027  19,200.00 EUR
   2            1                   100.00 EUR  Sat 28 Feb  Thu 31 Dec       1,200.00 EUR
   3            2                 1,900.00 PLN  Mon 23 Nov                       0.00 PLN
$ tend --today 2026-12-01 subscription list --fields id,quantity,price,start,end,arr
  ID  QTY         PRICE  START       END                       ARR
   1   50    470.00 EUR  Tue 1 Dec   Fri 1 Jan 2027  23,500.00 EUR
   2    1    100.00 EUR  Sat 28 Feb  Thu 31 Dec       1,200.00 EUR
   3    2  1,900.00 PLN  Mon 23 Nov                       0.00 PLN
$ tend brief acme
  Acme (acme)
  active, owner anna
  not touched yet, no cadence; health 71 (green, worst: people)

  Products
    2  support            1                  100.00 EUR a month  renewal Thu 31 Dec      notice by Thu 31 Dec
    1  gtx-pro  40, then 50  480.00 EUR, then 470.00 EUR a year  renewal Fri 1 Jan 2027  notice by Wed 2 Dec

  No next step: tend followup acme TEXT --due WHEN
$ tend subscription change 1
! tend: nothing to change was given
! say what with --quantity or --price
? 2
$ tend subscription change 1 --quantity 60 --from 2025-01-01
! tend: subscription 1 does not run on Wed 2025-01-01: it starts Thu 2026-01-01
! its first day is corrected with 'tend subscription edit 1 --start DATE'
? 2
$ tend subscription change 1 --quantity 0
! tend: a value is out of its range: quantity > 0
? 2

# The next term, and notice.
$ tend subscription renew 2 --price 110 --quantity 2 --months 6
  Renewed 2: 2 support (acme), from Thu 2026-12-31: 1,200.00 EUR ARR → 2,640.00 EUR ARR, to Tue 2027-06-29
$ tend subscription renew 2 --until 2027-12-31 -n
  Renewed 2: 2 support (acme), from Wed 2027-06-30: 2,640.00 EUR ARR → 2,640.00 EUR ARR, to Fri 2027-12-31
! tend: dry run: nothing was written
$ tend subscription renew 3
! tend: subscription 3 has no term that ends
? 5
$ tend subscription cancel 1
  Canceled 1: 50 gtx-pro (acme): ends Fri 2027-01-01, in 39 days
$ tend undo
  Undid: canceled subscription 1 (anna, just now)
$ tend --today 2026-12-10 subscription cancel 1
  Canceled 1: 50 gtx-pro (acme): ends Sat 2028-01-01, in 387 days; the notice deadline of this term has passed
$ tend subscription cancel 1 --on 2027-06-01
! tend: subscription 1 is canceled
! take that back with 'tend subscription edit 1 --status active'
? 5
$ tend subscription cancel 2 --on 2027-01-15
  Canceled 2: 2 support (acme): ends Fri 2027-01-15, in 53 days
$ tend --today 2028-03-01 subscription list --fields id,arr,renewal_date,notice_deadline,days_left
  ID       ARR  RENEWAL  NOTICE BY  LEFT
   1  0.00 EUR
   2  0.00 EUR
   3  0.00 PLN

# One that renews itself runs on without a command, and a change in a later term keeps every term.
$ tend subscription add acme gtx-pro --quantity 1 --start 2024-01-31 --term-months 1 --auto-renew --period month --price 10
  Subscription 4: 1 gtx-pro (acme), from Wed 2024-01-31 to Wed 2024-02-28: 120.00 EUR ARR
$ tend subscription show 1 --json
  {
    "id": 1,
    "uid": "<uid>",
    "client": "acme",
    "product": "gtx-pro",
    "quantity": 50,
    "price": {"amount":"470.00","currency":"EUR"},
    "period": "year",
    "currency": "EUR",
    "start": "2026-12-01",
    "end": "2028-01-01",
    "term_months": 12,
    "auto_renew": false,
    "notice_days": 30,
    "status": "canceled",
    "reference": "PO-17",
    "arr": {"amount":"19200.00","currency":"EUR"},
    "renewal_date": null,
    "notice_deadline": null,
    "days_left": null,
    "terms": [
      {
        "start": "2026-01-01",
        "end": "2026-12-01",
        "quantity": 40,
        "price": {"amount":"480.00","currency":"EUR"},
        "period": "year",
        "closed_by": "change"
      }
    ]
  }
$ tend subscription show 4 --fields renewal_date,notice_deadline,arr
  renewal_date     Mon 30 Nov
  notice_deadline  Mon 30 Nov
  arr              120.00 EUR
$ tend subscription change 4 --quantity 2
  Changed 4: 2 gtx-pro (acme), from Mon 2026-11-23: 120.00 EUR ARR → 240.00 EUR ARR
$ tend subscription show 4 --fields start,end,renewal_date,arr
  start         Mon 23 Nov
  end           Mon 30 Nov
  renewal_date  Mon 30 Nov
  arr           240.00 EUR
$ tend export all --to book.jsonl -q
$ tend history acme --limit 3
  WHEN              WHO   WHAT                    RECORD          FIELD     FROM             TO
  Mon 23 Nov 10:15  anna  changed subscription 4  subscription 4  end       Thu 29 Feb 2024  Mon 30 Nov
  Mon 23 Nov 10:15  anna  changed subscription 4  subscription 4  start     Wed 31 Jan 2024  Mon 23 Nov
  Mon 23 Nov 10:15  anna  changed subscription 4  subscription 4  quantity  1                2

$ tend subscription edit 2 --reference "Order 5" --product gtx-pro --client acme --quantity 1 --price 5 --period quarter --currency EUR --start 2026-01-01 --end 2027-01-01 --term-months 12 --auto-renew --notice-days 10 --status active
  Changed subscription 2: product support → gtx-pro, quantity 2 → 1, price 110.00 EUR → 5.00 EUR, period month → quarter, end Fri 15 Jan 2027 → Fri 1 Jan 2027, term_months 6 → 12, auto_renew no → yes, notice_days none → 10, status canceled → active, reference none → Order 5, first day Sat 2026-02-28 → Thu 2026-01-01
$ tend subscription edit 2 --no-auto-renew
  Changed subscription 2: auto_renew yes → no
$ tend subscription list --client acme --product gtx-pro --period quarter --currency EUR --no-auto-renew --status active --reference "Order 5" --from 2026-01-01 --to 2026-12-31 -f ids
  2
$ tend subscription list --auto-renew -f ids
  4
$ tend subscription remove 2
  Removed subscription 2 of acme

# By who looks after the client.
$ tend subscription list --owner anna -f ids
  1
  4
  3
$ tend subscription list --owner ben -f ids
