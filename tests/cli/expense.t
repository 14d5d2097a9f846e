# What winning and keeping clients costs.

$ tend client add Acme
  Added client acme: Acme
! tend: started a new book at '<dir>/book.db'
$ tend expense acquisition 1200 --client acme --comment "Trade fair"
  Expense 1: 1,200.00 EUR for acquisition of acme, Mon 2026-11-23
$ tend expense add retention "90.50 USD" --at yesterday
  Expense 2: 90.50 USD for retention, Sun 2026-11-22
$ tend expense retention 1,200
! tend: cannot read the amount '1,200': the last three digits could be hundreds or decimals
! write 1200 or 1.20
? 2
$ tend expense gift 10
! tend: 'gift' is none of acquisition, retention
! usage: tend expense add acquisition|retention AMOUNT [OPTION]...
? 2
$ tend expense list
  ID  CLIENT  AT          KIND               AMOUNT  COMMENT
   1  acme    Mon 23 Nov  acquisition  1,200.00 EUR  Trade fair
   2          Sun 22 Nov  retention       90.50 USD
$ tend expense edit 2 --amount 95 --kind acquisition --client acme --at today --comment Dinner
  Changed expense 2: client none → acme, at Sun 22 Nov → Mon 23 Nov, kind retention → acquisition, amount 90.50 USD → 95.00 USD, comment none → Dinner
$ tend expense list --client acme --kind acquisition --currency EUR --comment "Trade fair" --from today --to today -f json
  [
    {
      "id": 1,
      "uid": "<uid>",
      "client": "acme",
      "at": "2026-11-23",
      "kind": "acquisition",
      "amount": {"amount":"1200.00","currency":"EUR"},
      "currency": "EUR",
      "comment": "Trade fair"
    }
  ]
$ tend expense show 2
  id        2
  uid       <uid>
  client    acme
  at        Mon 23 Nov
  kind      acquisition
  amount    95.00 USD
  currency  USD
  comment   Dinner
$ tend expense remove 1
  Removed expense 1 of acme
$ tend undo
  Undid: removed expense 1 of acme (anna, just now)
