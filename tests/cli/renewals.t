# What is due for renewal, and how it stands. It is Monday, 2026-11-23.

$ tend -q product add Seat --price "100 EUR" --period year
$ tend -q product add Support --price "10 EUR" --period month
$ tend -q client add "Acme GmbH"
$ tend -q client add "Beta AG" --owner berta
$ tend -q client add "Łódź & Söhne 株式会社" --currency PLN
$ tend report renewals
# Renewed at a higher price, ended, and one that renews itself.
$ tend -q subscription add acme seat --quantity 10 --start 2025-10-15 --term-months 12
@clock 2026-10-01T09:00
$ tend -q subscription renew 1 --quantity 12
@clock 2026-11-23T10:15
$ tend -q subscription add beta support --start 2025-11-01 --end 2026-11-01
$ tend -q subscription add acme support --start 2025-12-31 --term-months 12 --auto-renew --notice-days 30
# To come: at risk, then with an opportunity; given notice; in another currency.
$ tend -q subscription add beta seat --quantity 5 --start 2025-12-20 --term-months 12 --notice-days 14
$ tend -q subscription add beta support --quantity 2 --start 2025-12-01 --term-months 12
$ tend -q subscription cancel 5
$ tend -q subscription add lodz seat --price 400 --start 2026-01-01 --end 2026-12-31
$ tend report renewals
  Renewals by month of the notice deadline, renewal dates Thu 2026-10-01 to Thu 2026-12-31 (definition: renewal date, notice deadline, gross renewal rate, net renewal rate)

  NOTICE BY  CUR  COUNT       DUE       WON    OPEN  AT RISK    LOST   GROSS      NET  FORECAST
  2026-10    EUR      2  1,120.00  1,000.00    0.00     0.00  120.00  89.3 %  107.1 %    89.3 %
  2026-12    EUR      3    860.00      0.00  120.00   500.00  240.00   0.0 %    0.0 %    14.0 %
  2026-12    PLN      1    400.00      0.00  400.00     0.00    0.00   0.0 %    0.0 %   100.0 %

  1,980.00 EUR due: 1,000.00 EUR won, 120.00 EUR open, 500.00 EUR at risk, 360.00 EUR lost; gross renewal rate 50.5 %, net renewal rate 60.6 %, forecast 56.6 %. 400.00 PLN due: 0.00 PLN won, 400.00 PLN open, 0.00 PLN at risk, 0.00 PLN lost; gross renewal rate 0.0 %, net renewal rate 0.0 %, forecast 100.0 %
$ tend report renewals --detail
  Renewals by notice deadline, renewal dates Thu 2026-10-01 to Thu 2026-12-31 (definition: renewal date, notice deadline, gross renewal rate, net renewal rate)

  NOTICE BY   LEFT  ID  CLIENT       PRODUCT  RENEWAL     CUR       DUE   RENEWED  STATE    OWNER
  Thu 15 Oct   -39   1  acme         seat     Thu 15 Oct  EUR  1,000.00  1,200.00  won      anna
  Fri 30 Oct   -24   2  beta         support  Sun 1 Nov   EUR    120.00      0.00  lost     berta
  Tue 1 Dec      8   3  acme         support  Thu 31 Dec  EUR    120.00      0.00  open     anna
  Tue 1 Dec      8   5  beta         support  Tue 1 Dec   EUR    240.00      0.00  lost     berta
  Fri 4 Dec     11   4  beta         seat     Sun 20 Dec  EUR    500.00      0.00  at risk  berta
  Thu 31 Dec    38   6  lodz-soehne  seat     Thu 31 Dec  PLN    400.00      0.00  open     anna

  1,980.00 EUR due: 1,000.00 EUR won, 120.00 EUR open, 500.00 EUR at risk, 360.00 EUR lost; gross renewal rate 50.5 %, net renewal rate 60.6 %, forecast 56.6 %. 400.00 PLN due: 0.00 PLN won, 400.00 PLN open, 0.00 PLN at risk, 0.00 PLN lost; gross renewal rate 0.0 %, net renewal rate 0.0 %, forecast 100.0 %
$ tend -q opportunity add beta --renewal-of 4 "Renewal"
$ tend report renewals --detail -f csv --owner berta
  notice_deadline,days_left,subscription,client,product,renewal_date,currency,due,renewed,state,owner
  2026-10-30,-24,2,beta,support,2026-11-01,EUR,120.00,0.00,lost,berta
  2026-12-01,8,5,beta,support,2026-12-01,EUR,240.00,0.00,lost,berta
  2026-12-04,11,4,beta,seat,2026-12-20,EUR,500.00,0.00,open,berta
$ tend -q opportunity won 1
$ tend report renewals --detail --owner berta --fields client,product,due,renewed,state
  Renewals by notice deadline, renewal dates Thu 2026-10-01 to Thu 2026-12-31 (definition: renewal date, notice deadline, gross renewal rate, net renewal rate)

  CLIENT  PRODUCT     DUE  RENEWED  STATE
  beta    support  120.00     0.00  lost
  beta    support  240.00     0.00  lost
  beta    seat     500.00   500.00  won

  860.00 EUR due: 500.00 EUR won, 0.00 EUR open, 0.00 EUR at risk, 360.00 EUR lost; gross renewal rate 58.1 %, net renewal rate 58.1 %, forecast 58.1 %
$ tend report renewals --json --where currency=EUR --limit 1
  [
    {
      "month": "2026-10",
      "currency": "EUR",
      "subscriptions": 2,
      "due": {"amount":"1120.00","currency":"EUR"},
      "won": {"amount":"1000.00","currency":"EUR"},
      "open": {"amount":"0.00","currency":"EUR"},
      "at_risk": {"amount":"0.00","currency":"EUR"},
      "lost": {"amount":"120.00","currency":"EUR"},
      "gross_renewal_rate": 0.8928571428571429,
      "net_renewal_rate": 1.0714285714285714,
      "forecast": 0.8928571428571429
    }
  ]
# As it stood, of a past period, and of a coming one.
$ tend report renewals --as-of 2026-10-31 --detail --fields subscription,state,renewed
  Renewals by notice deadline, renewal dates Thu 2026-10-01 to Thu 2026-12-31 (definition: renewal date, notice deadline, gross renewal rate, net renewal rate)

  ID  STATE     RENEWED
   1  won      1,200.00
   2  at risk      0.00
   3  open         0.00
   5  lost         0.00
   4  open         0.00
   6  open         0.00

  1,980.00 EUR due: 1,000.00 EUR won, 620.00 EUR open, 120.00 EUR at risk, 240.00 EUR lost; gross renewal rate 50.5 %, net renewal rate 60.6 %, forecast 81.8 %. 400.00 PLN due: 0.00 PLN won, 400.00 PLN open, 0.00 PLN at risk, 0.00 PLN lost; gross renewal rate 0.0 %, net renewal rate 0.0 %, forecast 100.0 %
$ tend report renewals --period 2026-10 -f csv
  month,currency,subscriptions,due,won,open,at_risk,lost,gross_renewal_rate,net_renewal_rate,forecast
  2026-10,EUR,1,1000.00,1000.00,0.00,0.00,0.00,1,1.2,1
$ tend report renewals --from 2026-12-01 --to 2027-12-31 --fields month,due,open,at_risk,forecast
  Renewals by month of the notice deadline, renewal dates Tue 2026-12-01 to Fri 2027-12-31 (definition: renewal date, notice deadline, gross renewal rate, net renewal rate)

  NOTICE BY       DUE      OPEN  AT RISK  FORECAST
  2026-12      860.00    120.00     0.00    72.1 %
  2026-12      400.00    400.00     0.00   100.0 %
  2027-10    1,200.00  1,200.00     0.00   100.0 %
  2027-12      120.00    120.00     0.00   100.0 %

  2,180.00 EUR due: 500.00 EUR won, 1,440.00 EUR open, 0.00 EUR at risk, 240.00 EUR lost; gross renewal rate 22.9 %, net renewal rate 22.9 %, forecast 89.0 %. 400.00 PLN due: 0.00 PLN won, 400.00 PLN open, 0.00 PLN at risk, 0.00 PLN lost; gross renewal rate 0.0 %, net renewal rate 0.0 %, forecast 100.0 %
$ tend report renewals --period 2020
