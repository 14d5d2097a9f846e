# How much of the revenue stays: the worked check of METRICS.md as a book. It is Monday, 2026-11-23.

$ tend -q product add Seat --price "1 EUR" --period year
$ tend -q client add "Acme GmbH" --tier A --owner anna
$ tend -q client add "Beta AG" --tier B --owner anna
$ tend -q client add "Gamma Ltd" --tier B --owner berta
$ tend -q client add "Łódź & Söhne 株式会社" --tier A --owner berta --since 2026-05-01 --acquisition-cost 1500 --currency EUR
$ tend -q client add "Oregon Inc" --currency USD
$ tend report retention
$ tend -q subscription add acme seat --quantity 50000 --start 2024-02-29
$ tend -q subscription change 1 --quantity 68000 --from 2026-06-01
$ tend -q subscription add beta seat --quantity 41000 --start 2025-03-01
$ tend -q subscription change 2 --quantity 35000 --from 2026-09-01
$ tend -q subscription add gamma seat --quantity 9000 --start 2025-07-01
$ tend -q subscription cancel 3 --on 2026-08-01
$ tend -q subscription add lodz seat --quantity 12000 --start 2026-05-01
$ tend -q subscription add oregon seat --price "2000 USD" --start 2025-01-01

# All together: a column for each currency.
$ tend report retention
  Retention, ARR of Thu 2026-01-01 and Mon 2026-11-23 (definition: GRR, NRR, logo retention, expansion, contraction, churn, CAC, CRC, retention ROI)

  FIGURE                            EUR           USD
  Clients of the cohort               3             1
  Opening ARR            100,000.00 EUR  2,000.00 USD
  + expansion             18,000.00 EUR      0.00 USD
  - contraction            6,000.00 EUR      0.00 USD
  - churn                  9,000.00 EUR      0.00 USD
  Closing ARR            103,000.00 EUR  2,000.00 USD
  GRR                            85.0 %       100.0 %
  NRR                           103.0 %       100.0 %
  Logo retention                 66.7 %       100.0 %
  New logos                           1             0
  ARR of new logos        12,000.00 EUR      0.00 USD
  CAC                      1,500.00 EUR           n/a
  CRC                          0.00 EUR      0.00 USD
  Retention ROI                     n/a           n/a

  MRR of the cohort 8,333.33 EUR → 8,583.33 EUR, 166.67 USD → 166.67 USD. Churn by reason: (none) 9,000.00 EUR (1 client). Retention ROI with margin not set, baseline GRR not set
$ tend -q config set margin 60
$ tend -q config set baseline_grr 75
$ tend -q config set hourly_rate 90
$ tend -q expense add retention 4000 --at 2026-03-01
$ tend -q expense add acquisition 2500 --client acme --at 2026-04-01
$ tend -q note acme --call --minutes 120 "Review of the year" --at 2026-02-02
$ tend report retention --period 2026
  Retention, ARR of Thu 2026-01-01 and Mon 2026-11-23 (definition: GRR, NRR, logo retention, expansion, contraction, churn, CAC, CRC, retention ROI)

  FIGURE                            EUR           USD
  Clients of the cohort               3             1
  Opening ARR            100,000.00 EUR  2,000.00 USD
  + expansion             18,000.00 EUR      0.00 USD
  - contraction            6,000.00 EUR      0.00 USD
  - churn                  9,000.00 EUR      0.00 USD
  Closing ARR            103,000.00 EUR  2,000.00 USD
  GRR                            85.0 %       100.0 %
  NRR                           103.0 %       100.0 %
  Logo retention                 66.7 %       100.0 %
  New logos                           1             0
  ARR of new logos        12,000.00 EUR      0.00 USD
  CAC                      4,000.00 EUR           n/a
  CRC                      2,090.00 EUR      0.00 USD
  Retention ROI                  43.5 %           n/a

  MRR of the cohort 8,333.33 EUR → 8,583.33 EUR, 166.67 USD → 166.67 USD. Churn by reason: (none) 9,000.00 EUR (1 client). Retention ROI with margin 60 %, baseline GRR 75 %
$ tend report retention --json
  [
    {
      "currency": "EUR",
      "clients": 3,
      "opening_arr": {"amount":"100000.00","currency":"EUR"},
      "expansion": {"amount":"18000.00","currency":"EUR"},
      "contraction": {"amount":"6000.00","currency":"EUR"},
      "churn": {"amount":"9000.00","currency":"EUR"},
      "closing_arr": {"amount":"103000.00","currency":"EUR"},
      "grr": 0.85,
      "nrr": 1.03,
      "logo_retention": 0.6666666666666666,
      "new_logos": 1,
      "new_arr": {"amount":"12000.00","currency":"EUR"},
      "cac": {"amount":"4000.00","currency":"EUR"},
      "crc": {"amount":"2090.00","currency":"EUR"},
      "retention_roi": 0.435406698564593
    },
    {
      "currency": "USD",
      "clients": 1,
      "opening_arr": {"amount":"2000.00","currency":"USD"},
      "expansion": {"amount":"0.00","currency":"USD"},
      "contraction": {"amount":"0.00","currency":"USD"},
      "churn": {"amount":"0.00","currency":"USD"},
      "closing_arr": {"amount":"2000.00","currency":"USD"},
      "grr": 1,
      "nrr": 1,
      "logo_retention": 1,
      "new_logos": 0,
      "new_arr": {"amount":"0.00","currency":"USD"},
      "cac": null,
      "crc": {"amount":"0.00","currency":"USD"},
      "retention_roi": null
    }
  ]
$ tend report retention -f csv --fields currency,grr,nrr,logo_retention --where currency=EUR
  currency,grr,nrr,logo_retention
  EUR,0.85,1.03,0.6666666666666666
$ tend report retention --fields currency,grr
  Retention, ARR of Thu 2026-01-01 and Mon 2026-11-23 (definition: GRR, NRR, logo retention, expansion, contraction, churn, CAC, CRC, retention ROI)

  CURRENCY      GRR
       EUR   85.0 %
       USD  100.0 %

  MRR of the cohort 8,333.33 EUR → 8,583.33 EUR, 166.67 USD → 166.67 USD. Churn by reason: (none) 9,000.00 EUR (1 client). Retention ROI with margin 60 %, baseline GRR 75 %

# What a past day would have told, the day of the report or not.
$ tend report retention --from 2026-01-01 --as-of 2026-07-01 --fields currency,opening_arr,closing_arr,grr,nrr
  Retention, ARR of Thu 2026-01-01 and Wed 2026-07-01 (definition: GRR, NRR, logo retention, expansion, contraction, churn, CAC, CRC, retention ROI)

  CURRENCY     OPENING ARR     CLOSING ARR      GRR      NRR
       EUR  100,000.00 EUR  118,000.00 EUR  100.0 %  118.0 %
       USD    2,000.00 USD    2,000.00 USD  100.0 %  100.0 %

  MRR of the cohort 8,333.33 EUR → 9,833.33 EUR, 166.67 USD → 166.67 USD. Retention ROI with margin 60 %, baseline GRR 75 %
$ tend report retention --from 2026-01-01 --to 2026-07-01 --fields currency,opening_arr,closing_arr,grr,nrr
  Retention, ARR of Thu 2026-01-01 and Wed 2026-07-01 (definition: GRR, NRR, logo retention, expansion, contraction, churn, CAC, CRC, retention ROI)

  CURRENCY     OPENING ARR     CLOSING ARR      GRR      NRR
       EUR  100,000.00 EUR  118,000.00 EUR  100.0 %  118.0 %
       USD    2,000.00 USD    2,000.00 USD  100.0 %  100.0 %

  MRR of the cohort 8,333.33 EUR → 9,833.33 EUR, 166.67 USD → 166.67 USD. Retention ROI with margin 60 %, baseline GRR 75 %
$ tend report retention --as-of today -f csv --fields currency,grr,nrr,closing_arr,crc
  currency,grr,nrr,closing_arr,crc
  EUR,0.85,1.03,103000.00,2090.00
  USD,1,1,2000.00,0.00
$ tend report retention -f csv --fields currency,grr,nrr,closing_arr,crc
  currency,grr,nrr,closing_arr,crc
  EUR,0.85,1.03,103000.00,2090.00
  USD,1,1,2000.00,0.00
$ tend report retention --period 2025 -f csv --fields currency,clients,opening_arr,closing_arr,new_logos,new_arr
  currency,clients,opening_arr,closing_arr,new_logos,new_arr
  EUR,1,50000.00,50000.00,2,50000.00
  USD,1,2000.00,2000.00,0,0.00
$ tend report retention --period 2023
$ tend report retention --period 2023 --json
  []

# By groups.
$ tend report retention --by tier
  Retention by tier, ARR of Thu 2026-01-01 and Mon 2026-11-23 (definition: GRR, NRR, logo retention, expansion, contraction, churn, CAC, CRC, retention ROI)

  TIER    CUR  CLIENTS  OPENING ARR  EXPANSION  CONTRACTION     CHURN  CLOSING ARR      GRR      NRR    LOGOS  NEW    NEW ARR       CAC     CRC       ROI
  (none)  USD        1     2,000.00       0.00         0.00      0.00     2,000.00  100.0 %  100.0 %  100.0 %    0       0.00       n/a    0.00       n/a
  A       EUR        1    50,000.00  18,000.00         0.00      0.00    68,000.00  100.0 %  136.0 %  100.0 %    1  12,000.00  4,000.00  180.00  4066.7 %
  B       EUR        2    50,000.00       0.00     6,000.00  9,000.00    35,000.00   70.0 %   70.0 %   50.0 %    0       0.00       n/a    0.00       n/a

  Retention ROI with margin 60 %, baseline GRR 75 %
@terminal 80x24
$ tend report retention --by tier
  Retention by tier, ARR of Thu 2026-01-01 and Mon 2026-11-23 (definition: GRR,
  NRR, logo retention, expansion, contraction, churn, CAC, CRC, retention ROI)

  TIER    CUR  CLIENTS  OPENING ARR  CLOSING ARR      GRR      NRR    LOGOS
  (none)  USD        1     2,000.00     2,000.00  100.0 %  100.0 %  100.0 %
  A       EUR        1    50,000.00    68,000.00  100.0 %  136.0 %  100.0 %
  B       EUR        2    50,000.00    35,000.00   70.0 %   70.0 %   50.0 %

  Retention ROI with margin 60 %, baseline GRR 75 %
$ tend report retention --detail
  Retention by client, ARR of Thu 2026-01-01 and Mon 2026-11-23 (definition: GRR,
  NRR, expansion, contraction, churn)

  CLIENT       CHANGE      CUR  OPENING ARR  EXPANSION  CONTRACTION  CLOSING ARR
  gamma        churned     EUR     9,000.00                                 0.00
  beta         contracted  EUR    41,000.00                6,000.00    35,000.00
  acme         expanded    EUR    50,000.00  18,000.00                 68,000.00
  lodz-soehne  new         EUR         0.00                            12,000.00
  oregon       kept        USD     2,000.00                             2,000.00

  EUR: GRR 85.0 %, NRR 103.0 %, 100,000.00 EUR → 103,000.00 EUR, 2 of 3 clients
  kept, 1 new logo; USD: GRR 100.0 %, NRR 100.0 %, 2,000.00 USD → 2,000.00 USD, 1
  of 1 clients kept, 0 new logos
@terminal off
$ tend report retention --period 2019 -f csv
  currency,clients,opening_arr,expansion,contraction,churn,closing_arr,grr,nrr,logo_retention,new_logos,new_arr,cac,crc,retention_roi
$ tend report retention --by owner -f csv
  owner,currency,clients,opening_arr,expansion,contraction,churn,closing_arr,grr,nrr,logo_retention,new_logos,new_arr,cac,crc,retention_roi
  anna,EUR,2,91000.00,18000.00,6000.00,0.00,103000.00,0.9340659340659341,1.1318681318681318,1,0,0.00,,90.00,54.833333333333336
  anna,USD,1,2000.00,0.00,0.00,0.00,2000.00,1,1,1,0,0.00,,0.00,
  berta,EUR,1,9000.00,0.00,0.00,9000.00,0.00,0,0,0,1,12000.00,1500.00,,
$ tend report retention --by cohort --where currency=EUR
  Retention by cohort, ARR of Thu 2026-01-01 and Mon 2026-11-23 (definition: GRR, NRR, logo retention, expansion, contraction, churn, CAC, CRC, retention ROI)

  COHORT  CUR  CLIENTS  OPENING ARR  EXPANSION  CONTRACTION     CHURN  CLOSING ARR      GRR      NRR    LOGOS  NEW    NEW ARR       CAC     CRC       ROI
  2024    EUR        1    50,000.00  18,000.00         0.00      0.00    68,000.00  100.0 %  136.0 %  100.0 %    0       0.00       n/a  180.00  4066.7 %
  2025    EUR        2    50,000.00       0.00     6,000.00  9,000.00    35,000.00   70.0 %   70.0 %   50.0 %    0       0.00       n/a    0.00       n/a
  2026    EUR        0         0.00       0.00         0.00      0.00         0.00      n/a      n/a      n/a    1  12,000.00  1,500.00     n/a       n/a

  Retention ROI with margin 60 %, baseline GRR 75 %
$ tend report retention --by reason
  Churn by reason, ARR of Thu 2026-01-01 and Mon 2026-11-23 (definition: churn)

  REASON  CUR  CLIENTS     CHURN  OF OPENING ARR
  (none)  EUR        1  9,000.00           9.0 %
$ tend report retention --by reason --json
  [
    {
      "reason": null,
      "currency": "EUR",
      "clients": 1,
      "churn": {"amount":"9000.00","currency":"EUR"},
      "share": 0.09
    }
  ]
$ tend report retention --owner berta --fields currency,clients,opening_arr,closing_arr,cac,crc
  Retention, ARR of Thu 2026-01-01 and Mon 2026-11-23 (definition: GRR, NRR, logo retention, expansion, contraction, churn, CAC, CRC, retention ROI)

  CURRENCY  CLIENTS OF THE COHORT   OPENING ARR  CLOSING ARR           CAC  CRC
       EUR                      1  9,000.00 EUR     0.00 EUR  1,500.00 EUR  n/a

  MRR of the cohort 750.00 EUR → 0.00 EUR. Churn by reason: (none) 9,000.00 EUR (1 client). Retention ROI with margin 60 %, baseline GRR 75 %

# The clients behind it.
$ tend report retention --detail
  Retention by client, ARR of Thu 2026-01-01 and Mon 2026-11-23 (definition: GRR, NRR, expansion, contraction, churn)

  CLIENT       NAME                   TIER  OWNER  CHANGE      CUR  OPENING ARR  EXPANSION  CONTRACTION     CHURN  CLOSING ARR
  gamma        Gamma Ltd              B     berta  churned     EUR     9,000.00                          9,000.00         0.00
  beta         Beta AG                B     anna   contracted  EUR    41,000.00                6,000.00              35,000.00
  acme         Acme GmbH              A     anna   expanded    EUR    50,000.00  18,000.00                           68,000.00
  lodz-soehne  Łódź & Söhne 株式会社  A     berta  new         EUR         0.00                                      12,000.00
  oregon       Oregon Inc                   anna   kept        USD     2,000.00                                       2,000.00

  EUR: GRR 85.0 %, NRR 103.0 %, 100,000.00 EUR → 103,000.00 EUR, 2 of 3 clients kept, 1 new logo; USD: GRR 100.0 %, NRR 100.0 %, 2,000.00 USD → 2,000.00 USD, 1 of 1 clients kept, 0 new logos
$ tend report retention --detail --by tier
  Retention by client, ARR of Thu 2026-01-01 and Mon 2026-11-23 (definition: GRR, NRR, expansion, contraction, churn)

  CLIENT       NAME                   TIER  OWNER  CHANGE      CUR  OPENING ARR  EXPANSION  CONTRACTION     CHURN  CLOSING ARR
  A: GRR 100.0 %, NRR 136.0 %, EUR
  acme         Acme GmbH              A     anna   expanded    EUR    50,000.00  18,000.00                           68,000.00
  lodz-soehne  Łódź & Söhne 株式会社  A     berta  new         EUR         0.00                                      12,000.00

  B: GRR 70.0 %, NRR 70.0 %, EUR
  gamma        Gamma Ltd              B     berta  churned     EUR     9,000.00                          9,000.00         0.00
  beta         Beta AG                B     anna   contracted  EUR    41,000.00                6,000.00              35,000.00

  (none): GRR 100.0 %, NRR 100.0 %, USD
  oregon       Oregon Inc                   anna   kept        USD     2,000.00                                       2,000.00

  EUR: GRR 85.0 %, NRR 103.0 %, 100,000.00 EUR → 103,000.00 EUR, 2 of 3 clients kept, 1 new logo; USD: GRR 100.0 %, NRR 100.0 %, 2,000.00 USD → 2,000.00 USD, 1 of 1 clients kept, 0 new logos
$ tend report retention --detail --by reason -f csv --fields client,change,churn
  client,change,churn,currency
  gamma,churned,9000.00,EUR
  beta,contracted,0.00,EUR
  acme,expanded,0.00,EUR
  lodz-soehne,new,0.00,EUR
  oregon,kept,0.00,USD
$ tend report retention --detail --json --where client=gamma
  [
    {
      "client": "gamma",
      "name": "Gamma Ltd",
      "tier": "B",
      "owner": "berta",
      "change": "churned",
      "reason": null,
      "currency": "EUR",
      "opening_arr": {"amount":"9000.00","currency":"EUR"},
      "expansion": {"amount":"0.00","currency":"EUR"},
      "contraction": {"amount":"0.00","currency":"EUR"},
      "churn": {"amount":"9000.00","currency":"EUR"},
      "closing_arr": {"amount":"0.00","currency":"EUR"}
    }
  ]

# What if.
$ tend -q opportunity add acme "More seats" --amount 10000
$ tend -q opportunity add - "Somebody new" --amount "500 USD"
$ tend -q opportunity add beta --renewal-of 2 "Renewal" --amount 41000
$ tend -q opportunity add gamma "No amount yet"
$ tend report whatif
! tend: nothing to compare with was given
! say what with --lose, --save or --win
? 2
$ tend report whatif --lose beta --save gamma --win 1
  What if: lose beta, save gamma, win 1, ARR of Thu 2026-01-01 and Mon 2026-11-23 (definition: GRR, NRR, logo retention, expansion, contraction, churn, CAC, CRC, retention ROI)

  FIGURE                   AS IT IS EUR     WHAT IF EUR  AS IT IS USD   WHAT IF USD
  Clients of the cohort               3               3             1             1
  Opening ARR            100,000.00 EUR  100,000.00 EUR  2,000.00 USD  2,000.00 USD
  + expansion             18,000.00 EUR   28,000.00 EUR      0.00 USD      0.00 USD
  - contraction            6,000.00 EUR        0.00 EUR      0.00 USD      0.00 USD
  - churn                  9,000.00 EUR   41,000.00 EUR      0.00 USD      0.00 USD
  Closing ARR            103,000.00 EUR   87,000.00 EUR  2,000.00 USD  2,000.00 USD
  GRR                            85.0 %          59.0 %       100.0 %       100.0 %
  NRR                           103.0 %          87.0 %       100.0 %       100.0 %
  Logo retention                 66.7 %          66.7 %       100.0 %       100.0 %
  New logos                           1               1             0             0
  ARR of new logos        12,000.00 EUR   12,000.00 EUR      0.00 USD      0.00 USD
  CAC                      4,000.00 EUR    4,000.00 EUR           n/a           n/a
  CRC                      2,090.00 EUR    2,090.00 EUR      0.00 USD      0.00 USD
  Retention ROI                  43.5 %        -329.7 %           n/a           n/a
$ tend report whatif --lose acme --save gamma --win 2 --win 3 -f csv --fields scenario,currency,opening_arr,closing_arr,grr,nrr,new_logos
  scenario,currency,opening_arr,closing_arr,grr,nrr,new_logos
  as_it_is,EUR,100000.00,103000.00,0.85,1.03,1
  what_if,EUR,100000.00,50000.00,0.5,0.5,1
  as_it_is,USD,2000.00,2000.00,1,1,0
  what_if,USD,2000.00,2000.00,1,1,1
$ tend report whatif --lose beta --save beta
! tend: beta cannot be both lost and saved
? 2
$ tend report whatif --lose nobody
! tend: no client 'nobody'
? 3
$ tend report whatif --win 4
! tend: opportunity 4 has no amount
! say it with 'tend opportunity edit 4 --amount AMOUNT'
? 5
$ tend -q opportunity lost 4
$ tend report whatif --win 4
! tend: opportunity 4 is lost already
! 'tend undo 25' takes that back
? 5
$ tend report whatif --lose acme --owner berta --period 2026 -f csv --fields scenario,grr
  scenario,grr
  as_it_is,0
  what_if,0
! tend: acme has no ARR at either end of the period: nothing changes
$ tend report whatif --save acme --from 2026-01-01 --to 2026-07-01 --as-of 2026-06-30 -f csv --fields scenario,grr
  scenario,grr
  as_it_is,1
  what_if,1
  as_it_is,1
  what_if,1
$ tend report retention --by colour
! tend: '--by' cannot be 'colour'
! one of: tier, owner, cohort, reason
? 2
