# Terms that follow each other: what is agreed for later, corrected, or ended early.

@clock 2026-11-26T10:00
$ tend -q client add Acme
$ tend -q product add P --price 100 --period year

# The first day of a contract is corrected, whatever was changed since.
$ tend -q subscription add acme p --start 2025-01-01
$ tend -q subscription change 1 --quantity 3 --from 2026-06-01
$ tend subscription edit 1 --start 2024-01-01 --reference PO-1
  Changed subscription 1: reference none → PO-1, first day Wed 2025-01-01 → Mon 2024-01-01
$ tend subscription show 1 --fields id,start,arr
  id     1
  start  Mon 1 Jun
  arr    300.00 EUR
$ tend subscription show 1 --json
  {
    "id": 1,
    "uid": "<uid>",
    "client": "acme",
    "product": "p",
    "quantity": 3,
    "price": {"amount":"100.00","currency":"EUR"},
    "period": "year",
    "currency": "EUR",
    "start": "2026-06-01",
    "end": null,
    "term_months": null,
    "auto_renew": false,
    "notice_days": null,
    "status": "active",
    "reference": "PO-1",
    "arr": {"amount":"300.00","currency":"EUR"},
    "renewal_date": null,
    "notice_deadline": null,
    "days_left": null,
    "terms": [
      {
        "start": "2024-01-01",
        "end": "2026-06-01",
        "quantity": 1,
        "price": {"amount":"100.00","currency":"EUR"},
        "period": "year",
        "closed_by": "change"
      }
    ]
  }
$ tend report retention --from 2025-12-01 --to 2026-07-01 --json --fields opening_arr,closing_arr,nrr
  [
    {
      "opening_arr": {"amount":"100.00","currency":"EUR"},
      "closing_arr": {"amount":"300.00","currency":"EUR"},
      "nrr": 3
    }
  ]
$ tend subscription edit 1 --start 2026-06-02
! tend: Tue 2026-06-02 is not before the end of its first term, Mon 2026-06-01
! 'tend subscription show 1' tells its terms
? 2
$ tend subscription edit 1 --start 2026-07-01 --json --fields id
! tend: Wed 2026-07-01 is not before the end of its first term, Mon 2026-06-01
! 'tend subscription show 1' tells its terms
? 2
$ tend doctor -q
$ tend undo
  Undid: changed subscription 1: reference none → PO-1, first day Wed 2025-01-01 → Mon 2024-01-01 (anna, just now)
$ tend subscription show 1 --json
  {
    "id": 1,
    "uid": "<uid>",
    "client": "acme",
    "product": "p",
    "quantity": 3,
    "price": {"amount":"100.00","currency":"EUR"},
    "period": "year",
    "currency": "EUR",
    "start": "2026-06-01",
    "end": null,
    "term_months": null,
    "auto_renew": false,
    "notice_days": null,
    "status": "active",
    "reference": null,
    "arr": {"amount":"300.00","currency":"EUR"},
    "renewal_date": null,
    "notice_deadline": null,
    "days_left": null,
    "terms": [
      {
        "start": "2025-01-01",
        "end": "2026-06-01",
        "quantity": 1,
        "price": {"amount":"100.00","currency":"EUR"},
        "period": "year",
        "closed_by": "change"
      }
    ]
  }

# More between a renewal and the term that it is for: that term follows, unless something else was agreed for it.
$ tend -q subscription add acme p --quantity 10 --start 2026-01-01 --term-months 12 --notice-days 60
$ tend subscription renew 2
  Renewed 2: 10 p (acme), from Fri 2027-01-01: 1,000.00 EUR ARR → 1,000.00 EUR ARR, to Fri 2027-12-31
$ tend subscription change 2 --quantity 15
  Changed 2: 15 p (acme), from Thu 2026-11-26: 1,000.00 EUR ARR → 1,500.00 EUR ARR
$ tend subscription show 2
  id               2
  uid              <uid>
  client           acme
  product          p
  quantity         15
  price            100.00 EUR
  period           year
  currency         EUR
  start            Fri 1 Jan 2027
  end              Sat 1 Jan 2028
  term_months      12
  notice_days      60
  status           active
  arr              1,500.00 EUR
  renewal_date     Sat 1 Jan 2028
  notice_deadline  Tue 2 Nov 2027
  days_left        341

  EARLIER FROM  UNTIL           QTY       PRICE  PERIOD  THEN
  Thu 26 Nov    Fri 1 Jan 2027   15  100.00 EUR  year    renewed
  Thu 1 Jan     Thu 26 Nov       10  100.00 EUR  year    changed
$ tend subscription list --client acme --fields id,quantity,arr,renewal_date
  ID  QTY           ARR  RENEWAL
   1    3    300.00 EUR
   2   15  1,500.00 EUR  Sat 1 Jan 2028
$ tend --today 2026-11-25 subscription show 2 --fields arr
  arr  1,000.00 EUR
$ tend --today 2027-01-01 subscription show 2 --fields arr
  arr  1,500.00 EUR
$ tend undo
  Undid: changed subscription 2 (anna, just now)
$ tend sql "SELECT start_day, end_day, quantity, closed_by FROM term WHERE subscription = 2"
  START_DAY   END_DAY     QUANTITY  CLOSED_BY
  2026-01-01  2027-01-01        10  renew
$ tend -q subscription change 2 --quantity 20 --from 2027-01-01
$ tend subscription change 2 --quantity 15 --price 90
  Changed 2: 15 p (acme), from Thu 2026-11-26: 1,000.00 EUR ARR → 1,350.00 EUR ARR; then as agreed, from Fri 2027-01-01: 1,800.00 EUR ARR
$ tend subscription show 2 --fields quantity,price,start,arr
  quantity  15, then 20
  price     90.00 EUR
  start     Fri 1 Jan 2027
  arr       1,350.00 EUR
$ tend report renewals --period 2027-01 --json --fields due,gross_renewal_rate,net_renewal_rate
  [
    {
      "due": {"amount":"1350.00","currency":"EUR"},
      "gross_renewal_rate": 1,
      "net_renewal_rate": 1.3333333333333333
    }
  ]
$ tend subscription change 2 --quantity 12 --from 2026-12-15
  Changed 2: 12 p (acme), from Tue 2026-12-15: 1,350.00 EUR ARR → 1,080.00 EUR ARR; then as agreed, from Fri 2027-01-01: 1,800.00 EUR ARR
$ tend subscription change 2 --quantity 1 --from 2025-12-31
! tend: subscription 2 does not run on Wed 2025-12-31: it starts Thu 2026-01-01
! its first day is corrected with 'tend subscription edit 2 --start DATE'
? 2
$ tend subscription change 2 --quantity 0
! tend: a value is out of its range: quantity > 0
? 2
$ tend subscription change 2 --quantity=
! tend: a value is out of its range: quantity > 0
? 2
$ tend doctor -q

# Notice ends the running term, and drops what was agreed after it.
$ tend subscription cancel 2 --on 2025-12-31
! tend: it starts Thu 2026-01-01, after Wed 2025-12-31
? 2
$ tend subscription cancel 2 --on 2026-12-01 -n
  Canceled 2: 15 p (acme): ends Tue 2026-12-01, in 5 days; what was agreed from then on is dropped
! tend: dry run: nothing was written
$ tend subscription cancel 2
  Canceled 2: 20 p (acme): ends Sat 2028-01-01, in 401 days; the notice deadline of this term has passed
$ tend undo
  Undid: canceled subscription 2 (anna, just now)
$ tend --today 2026-10-01 subscription cancel 2
  Canceled 2: 12 p (acme): ends Fri 2027-01-01, in 92 days; what was agreed from then on is dropped
$ tend subscription show 2
  id           2
  uid          <uid>
  client       acme
  product      p
  quantity     15, then 12
  price        90.00 EUR
  period       year
  currency     EUR
  start        Tue 15 Dec
  end          Fri 1 Jan 2027
  term_months  12
  notice_days  60
  status       canceled
  arr          1,350.00 EUR

  EARLIER FROM  UNTIL       QTY       PRICE  PERIOD  THEN
  Thu 26 Nov    Tue 15 Dec   15   90.00 EUR  year    changed
  Thu 1 Jan     Thu 26 Nov   10  100.00 EUR  year    changed
$ tend report renewals --period 2027-01 --json --fields due,lost
  [
    {
      "due": {"amount":"1080.00","currency":"EUR"},
      "lost": {"amount":"1080.00","currency":"EUR"}
    }
  ]
$ tend undo
  Undid: canceled subscription 2 (anna, 56 days ago)

# One that renews itself is changed in a later term once that is agreed.
$ tend -q subscription add acme p --start 2026-01-01 --term-months 12 --auto-renew
$ tend subscription change 3 --quantity 2 --from 2027-03-01
! tend: Mon 2027-03-01 is after its end, Fri 2027-01-01
! agree on the next term first, with 'tend subscription renew 3'
? 2
$ tend subscription renew 3
  Renewed 3: 1 p (acme), from Fri 2027-01-01: 100.00 EUR ARR → 100.00 EUR ARR, to Fri 2027-12-31
$ tend subscription change 3 --quantity 2 --from 2027-03-01
  Changed 3: 2 p (acme), from Mon 2027-03-01: 100.00 EUR ARR → 200.00 EUR ARR

# What has ended is not ended again.
$ tend -q subscription add acme p --start 2025-01-01 --end 2026-01-01
$ tend subscription cancel 4
! tend: subscription 4 ended on Thu 2026-01-01 already
! its end is corrected with 'tend subscription edit 4 --end DATE'
? 5
$ tend subscription cancel 4 --on 2026-02-01
! tend: subscription 4 ended on Thu 2026-01-01 already
! its end is corrected with 'tend subscription edit 4 --end DATE'
? 5
$ tend subscription cancel 4 --on 2025-12-01
  Canceled 4: 1 p (acme): ends Mon 2025-12-01, 360 days ago
$ tend subscription show 4 --fields end,status
  end     Mon 1 Dec 2025
  status  canceled

# Month ends are counted from the first day.
$ tend -q subscription add acme p --start 2026-01-31 --term-months 1 --auto-renew
$ tend -q subscription add acme p --start 2025-11-30 --term-months 3 --auto-renew
$ tend subscription list --auto-renew --fields id,end,renewal_date,notice_deadline
  ID  END             RENEWAL         NOTICE BY
   3  Sat 1 Jan 2028  Sat 1 Jan 2028  Fri 31 Dec 2027
   5  Sat 28 Feb      Mon 30 Nov      Mon 30 Nov
   6  Sat 28 Feb      Mon 30 Nov      Mon 30 Nov
$ tend brief acme --format plain
  Acme (acme)
  active, owner anna
  not touched yet, no cadence; health 71 (green, worst: people)

  Products
    ID  PRODUCT  QTY       PRICE  RENEWAL     NOTICE BY   END
     5  p          1  100.00 EUR  2026-11-30  2026-11-30
     6  p          1  100.00 EUR  2026-11-30  2026-11-30
     2  p         20   90.00 EUR  2028-01-01  2027-11-02
     3  p          2  100.00 EUR  2028-01-01  2027-12-31
     1  p          3  100.00 EUR

  No next step: tend followup acme TEXT --due WHEN
$ tend today --lane renewing --days 7
  ID  CLIENT    LATE  WHAT                                 WHY
  RENEWING  2
      acme    in 4 d  subscription 5: 1 p, 100.00 EUR ARR  notice by Mon, in 4 days, renews itself Mon
      acme    in 4 d  subscription 6: 1 p, 100.00 EUR ARR  notice by Mon, in 4 days, renews itself Mon
$ tend subscription change 5 --quantity 2
  Changed 5: 2 p (acme), from Thu 2026-11-26: 100.00 EUR ARR → 200.00 EUR ARR
$ tend subscription show 5 --fields end,renewal_date
  end           Mon 30 Nov
  renewal_date  Mon 30 Nov
$ tend --today 2026-12-05 subscription show 5 --fields renewal_date
  renewal_date  Thu 31 Dec
$ tend subscription renew 6 --months 3
  Renewed 6: 1 p (acme), from Mon 2026-11-30: 100.00 EUR ARR → 100.00 EUR ARR, to Sat 2027-02-27
$ tend subscription renew 6
  Renewed 6: 1 p (acme), from Sun 2027-02-28: 100.00 EUR ARR → 100.00 EUR ARR, to Sat 2027-05-29
$ tend report renewals --from 2026-02-01 --to 2026-12-31 --detail -f csv
  notice_deadline,days_left,subscription,client,product,renewal_date,currency,due,renewed,state,owner
  2026-02-27,-272,5,acme,p,2026-02-28,EUR,100.00,100.00,won,anna
  2026-02-27,-272,6,acme,p,2026-02-28,EUR,100.00,100.00,won,anna
  2026-03-31,-240,5,acme,p,2026-03-31,EUR,100.00,100.00,won,anna
  2026-04-30,-210,5,acme,p,2026-04-30,EUR,100.00,100.00,won,anna
  2026-05-29,-181,5,acme,p,2026-05-31,EUR,100.00,100.00,won,anna
  2026-05-29,-181,6,acme,p,2026-05-30,EUR,100.00,100.00,won,anna
  2026-06-30,-149,5,acme,p,2026-06-30,EUR,100.00,100.00,won,anna
  2026-07-31,-118,5,acme,p,2026-07-31,EUR,100.00,100.00,won,anna
  2026-08-28,-90,6,acme,p,2026-08-30,EUR,100.00,100.00,won,anna
  2026-08-31,-87,5,acme,p,2026-08-31,EUR,100.00,100.00,won,anna
  2026-09-30,-57,5,acme,p,2026-09-30,EUR,100.00,100.00,won,anna
  2026-10-30,-27,5,acme,p,2026-10-31,EUR,100.00,100.00,won,anna
  2026-11-30,4,5,acme,p,2026-11-30,EUR,200.00,0.00,open,anna
  2026-11-30,4,6,acme,p,2026-11-30,EUR,100.00,100.00,won,anna
  2026-12-31,35,5,acme,p,2026-12-31,EUR,200.00,0.00,open,anna
