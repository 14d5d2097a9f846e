# What may be sold, and how selling goes. It is Monday, 2026-11-23.

$ tend -q product add Seat
$ tend -q client add "Acme GmbH" --owner berta
$ tend -q client add "Łódź & Söhne 株式会社"
$ tend report pipeline
$ tend -q opportunity add acme "40 more seats" --product seat --amount 19200 --kind upsell --close 2026-12-15 --opened 2026-09-01
$ tend -q opportunity stage 1 proposal
$ tend -q opportunity add lodz "First order" --amount 8000 --kind new --probability 60 --close 2026-11-20 --opened 2026-10-10
$ tend -q opportunity add lodz "Training" --amount "1500 PLN" --kind cross-sell
$ tend -q opportunity add - "Somebody at the fair"
$ tend -q opportunity add acme "Support" --amount 3000 --opened 2026-08-01
$ tend -q opportunity won 5 --on 2026-10-12
$ tend -q opportunity add acme "Audit" --amount 700 --opened 2026-10-01 --owner berta
$ tend -q opportunity lost 6 --on 2026-11-02 --reason "too dear"
$ tend report pipeline
  Pipeline by stage, open on Mon 2026-11-23, closed Thu 2026-10-01 to Thu 2026-12-31 (definition: weighted, win rate, cycle, slipped)

  STAGE     CUR  COUNT     AMOUNT  WEIGHTED  SLIPPED  WIN RATE  CYCLE
  lead      EUR      2   8,000.00  4,800.00        1
  lead      PLN      1   1,500.00    150.00
  proposal  EUR      1  19,200.00  9,600.00
  won       EUR      1   3,000.00  3,000.00             50.0 %     72
  lost      EUR      1     700.00      0.00                        32

  Total: 3 open, 27,200.00 EUR, weighted 14,400.00 EUR, 1 slipped; 1 won, 3,000.00 EUR, 1 lost; win rate 50.0 %, cycle 52 days. 1 open, 1,500.00 PLN, weighted 150.00 PLN, 0 slipped; 0 won, 0.00 PLN, 0 lost; win rate n/a, cycle n/a
@terminal 80x24
$ tend report pipeline --by month
  Pipeline by month, open on Mon 2026-11-23, closed Thu 2026-10-01 to Thu
  2026-12-31 (definition: weighted, win rate, cycle, slipped)

  MONTH    CUR  COUNT     AMOUNT  WEIGHTED  SLIPPED  WON  LOST  WIN RATE  CYCLE
  (none)   EUR      1       0.00      0.00
  (none)   PLN      1   1,500.00    150.00
  2026-10  EUR      0       0.00      0.00             1         100.0 %     72
  2026-11  EUR      1   8,000.00  4,800.00        1          1     0.0 %     32
  2026-12  EUR      1  19,200.00  9,600.00

  Total: 3 open, 27,200.00 EUR, weighted 14,400.00 EUR, 1 slipped; 1 won, 3,000.00
  EUR, 1 lost; win rate 50.0 %, cycle 52 days. 1 open, 1,500.00 PLN, weighted
  150.00 PLN, 0 slipped; 0 won, 0.00 PLN, 0 lost; win rate n/a, cycle n/a
@terminal off
$ tend report pipeline --json --where stage=won
  [
    {
      "stage": "won",
      "currency": "EUR",
      "count": 1,
      "amount": {"amount":"3000.00","currency":"EUR"},
      "weighted": {"amount":"3000.00","currency":"EUR"},
      "slipped": 0,
      "won": 1,
      "lost": 0,
      "won_amount": {"amount":"3000.00","currency":"EUR"},
      "win_rate": 0.5,
      "cycle_days": 72
    }
  ]
$ tend report pipeline --by month
  Pipeline by month, open on Mon 2026-11-23, closed Thu 2026-10-01 to Thu 2026-12-31 (definition: weighted, win rate, cycle, slipped)

  MONTH    CUR  COUNT     AMOUNT  WEIGHTED  SLIPPED  WON  LOST  WON AMOUNT  WIN RATE  CYCLE
  (none)   EUR      1       0.00      0.00
  (none)   PLN      1   1,500.00    150.00
  2026-10  EUR      0       0.00      0.00             1          3,000.00   100.0 %     72
  2026-11  EUR      1   8,000.00  4,800.00        1          1                 0.0 %     32
  2026-12  EUR      1  19,200.00  9,600.00

  Total: 3 open, 27,200.00 EUR, weighted 14,400.00 EUR, 1 slipped; 1 won, 3,000.00 EUR, 1 lost; win rate 50.0 %, cycle 52 days. 1 open, 1,500.00 PLN, weighted 150.00 PLN, 0 slipped; 0 won, 0.00 PLN, 0 lost; win rate n/a, cycle n/a
$ tend report pipeline --by kind -f csv
  kind,currency,count,amount,weighted,slipped,won,lost,won_amount,win_rate,cycle_days
  cross-sell,PLN,1,1500.00,150.00,0,0,0,0.00,,
  new,EUR,1,8000.00,4800.00,1,0,0,0.00,,
  upsell,EUR,2,19200.00,9600.00,0,1,1,3000.00,0.5,52
$ tend report pipeline --by product
  Pipeline by product, open on Mon 2026-11-23, closed Thu 2026-10-01 to Thu 2026-12-31 (definition: weighted, win rate, cycle, slipped)

  PRODUCT  CUR  COUNT     AMOUNT  WEIGHTED  SLIPPED  WON  LOST  WON AMOUNT  WIN RATE  CYCLE
  (none)   EUR      2   8,000.00  4,800.00        1    1     1    3,000.00    50.0 %     52
  (none)   PLN      1   1,500.00    150.00
  seat     EUR      1  19,200.00  9,600.00

  Total: 3 open, 27,200.00 EUR, weighted 14,400.00 EUR, 1 slipped; 1 won, 3,000.00 EUR, 1 lost; win rate 50.0 %, cycle 52 days. 1 open, 1,500.00 PLN, weighted 150.00 PLN, 0 slipped; 0 won, 0.00 PLN, 0 lost; win rate n/a, cycle n/a
$ tend report pipeline --by owner --owner berta
  Pipeline by owner, open on Mon 2026-11-23, closed Thu 2026-10-01 to Thu 2026-12-31 (definition: weighted, win rate, cycle, slipped)

  OWNER  CUR  COUNT  AMOUNT  WEIGHTED  LOST  WIN RATE  CYCLE
  berta  EUR      0    0.00      0.00     1     0.0 %     32

  Total: 0 open, 0.00 EUR, weighted 0.00 EUR, 0 slipped; 0 won, 0.00 EUR, 1 lost; win rate 0.0 %, cycle 32 days
# As it stood, and over other periods.
$ tend report pipeline --as-of 2026-10-11 --fields stage,count,amount
  Pipeline by stage, open on Sun 2026-10-11, closed Thu 2026-10-01 to Thu 2026-12-31 (definition: weighted, win rate, cycle, slipped)

  STAGE  COUNT     AMOUNT
  lead       4  30,900.00

  Total: 4 open, 30,900.00 EUR, weighted 7,090.00 EUR, 0 slipped; 0 won, 0.00 EUR, 0 lost; win rate n/a, cycle n/a
$ tend report pipeline --as-of 2026-11-23 -f csv --fields stage,currency,count,weighted
  stage,currency,count,weighted
  lead,EUR,2,4800.00
  lead,PLN,1,150.00
  proposal,EUR,1,9600.00
  won,EUR,1,3000.00
  lost,EUR,1,0.00
$ tend report pipeline -f csv --fields stage,currency,count,weighted
  stage,currency,count,weighted
  lead,EUR,2,4800.00
  lead,PLN,1,150.00
  proposal,EUR,1,9600.00
  won,EUR,1,3000.00
  lost,EUR,1,0.00
$ tend report pipeline --period 2026-Q3 --fields stage,count
  Pipeline by stage, open on Mon 2026-11-23, closed Wed 2026-07-01 to Wed 2026-09-30 (definition: weighted, win rate, cycle, slipped)

  STAGE     COUNT
  lead          2
  lead          1
  proposal      1

  Total: 3 open, 27,200.00 EUR, weighted 14,400.00 EUR, 1 slipped; 0 won, 0.00 EUR, 0 lost; win rate n/a, cycle n/a. 1 open, 1,500.00 PLN, weighted 150.00 PLN, 0 slipped; 0 won, 0.00 PLN, 0 lost; win rate n/a, cycle n/a
$ tend report pipeline --from 2026-11-01 --to 2026-11-30 --by kind --fields kind,won,lost,win_rate,cycle_days
  Pipeline by kind, open on Mon 2026-11-23, closed Sun 2026-11-01 to Mon 2026-11-30 (definition: weighted, win rate, cycle, slipped)

  KIND        WON  LOST  WIN RATE  CYCLE
  cross-sell
  new
  upsell              1     0.0 %     32

  Total: 3 open, 27,200.00 EUR, weighted 14,400.00 EUR, 1 slipped; 0 won, 0.00 EUR, 1 lost; win rate 0.0 %, cycle 32 days. 1 open, 1,500.00 PLN, weighted 150.00 PLN, 0 slipped; 0 won, 0.00 PLN, 0 lost; win rate n/a, cycle n/a
$ tend report pipeline --by colour
! tend: '--by' cannot be 'colour'
! one of: stage, kind, product, owner, month
? 2

# A stage that the book's settings no longer have weighs nothing, which the report says.
$ tend -q config set stages lead:10,offer:60
$ tend report pipeline --json --where stage=proposal --fields stage,count,weighted
  [
    {
      "stage": "proposal",
      "count": 1,
      "weighted": {"amount":"0.00","currency":"EUR"}
    }
  ]
! tend: stage 'proposal' has no probability: 1 open opportunity counted as 0 (give it one: tend config set stages 'lead:10,offer:60,proposal:PERCENT')
