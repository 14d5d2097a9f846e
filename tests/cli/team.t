# How each manager stands, with everybody below. It is Monday, 2026-11-23.

$ tend -q client add "Acme GmbH" --owner bo --tier A --since 2026-01-01
$ tend report team
  The team, each with those below, Mon 2026-11-23, touchpoints and retention of Thu 2026-01-01 to Mon 2026-11-23 (definition: ARR, touchpoint, overdue, slipping, weighted, GRR, NRR, coverage)

  MANAGER  CLIENTS   ARR  TOUCHES  OVERDUE  SLIPPING  CASES  PIPELINE  GRR  NRR
  bo             1  0.00        0        0         1      0      0.00  n/a  n/a

  Amounts in EUR; the pipeline is weighted
$ tend -q manager add lea "Lea Lind" --level lead
$ tend -q manager add bo "Bo Berg" --reports-to lea
$ tend -q manager add cy "Cy Łódź" --reports-to lea --weekly-hours 20
$ tend -q client add "Beta AG" --owner cy --tier B --since 2026-01-01
$ tend -q client add "Gamma Ltd" --owner dan --currency USD
$ tend -q product add Seat --price "100 EUR" --period year
$ tend -q subscription add acme seat --quantity 40 --start 2025-01-01
$ tend -q subscription add beta seat --quantity 10 --start 2025-01-01
$ tend -q subscription change 2 --quantity 5 --from 2026-05-01
$ tend -q subscription add gamma seat --price "70 USD" --start 2025-01-01
$ tend -q note beta --call "Asked how it goes" --as cy --at 2026-11-20
$ tend -q followup acme "Send the offer" --due 2026-11-20
$ tend -q case add beta "Cannot log in"
$ tend -q opportunity add acme "More seats" --amount 1000 --owner bo
$ tend report team
  The team, each with those below, Mon 2026-11-23, touchpoints and retention of Thu 2026-01-01 to Mon 2026-11-23 (definition: ARR, touchpoint, overdue, slipping, weighted, GRR, NRR, coverage)

  MANAGER  NAME      CLIENTS       ARR  TOUCHES  OVERDUE  SLIPPING  CASES  PIPELINE      GRR      NRR  COVERAGE
  lea      Lea Lind        2  4,500.00        1        0         1      0    100.00   90.0 %   90.0 %     0.6 %
    bo     Bo Berg         1  4,000.00        0        0         1      0    100.00  100.0 %  100.0 %
    cy     Cy Łódź         1    500.00        1        0         0      0      0.00   50.0 %   50.0 %     0.6 %
  anna                     0      0.00        0        1         0      1      0.00      n/a      n/a
  dan                      1      0.00        0        0         0      0      0.00      n/a      n/a

  Amounts in EUR; the pipeline is weighted; ARR besides: 70.00 USD
@terminal 80x24
$ tend report team
  The team, each with those below, Mon 2026-11-23, touchpoints and retention of
  Thu 2026-01-01 to Mon 2026-11-23 (definition: ARR, touchpoint, overdue,
  slipping, weighted, GRR, NRR, coverage)

  MANAGER  CLIENTS       ARR  TOUCHES  OVERDUE  SLIPPING  CASES  PIPELINE      GRR
  lea            2  4,500.00        1        0         1      0    100.00   90.0 %
    bo           1  4,000.00        0        0         1      0    100.00  100.0 %
    cy           1    500.00        1        0         0      0      0.00   50.0 %
  anna           0      0.00        0        1         0      1      0.00      n/a
  dan            1      0.00        0        0         0      0      0.00      n/a

  Amounts in EUR; the pipeline is weighted; ARR besides: 70.00 USD
@terminal off
$ tend report team --owner lea --json
  [
    {
      "manager": "lea",
      "depth": 0,
      "reports_to": null,
      "name": "Lea Lind",
      "clients": 2,
      "arr": {"amount":"4500.00","currency":"EUR"},
      "touches": 1,
      "overdue": 0,
      "slipping": 1,
      "cases_open": 0,
      "pipeline": {"amount":"100.00","currency":"EUR"},
      "grr": 0.9,
      "nrr": 0.9,
      "coverage": 0.005849358974358974
    }
  ]
$ tend report team --from 2026-06-01 --to 2026-11-01 -f csv --fields manager,touches,grr
  manager,touches,grr
  lea,0,1
  bo,0,1
  cy,0,1
  anna,0,
  dan,0,
$ tend report team --period 2026-Q1 -f csv --fields manager,touches,grr
  manager,touches,grr
  lea,0,1
  bo,0,1
  cy,0,1
  anna,0,
  dan,0,
$ tend report team --as-of 2026-04-30 --fields manager,arr,overdue,cases_open,nrr
  The team, each with those below, Thu 2026-04-30, touchpoints and retention of Thu 2026-01-01 to Thu 2026-04-30 (definition: ARR, touchpoint, overdue, slipping, weighted, GRR, NRR, coverage)

  MANAGER       ARR  OVERDUE  CASES      NRR
  lea      5,000.00        0      0  100.0 %
    bo     4,000.00        0      0  100.0 %
    cy     1,000.00        0      0  100.0 %
  dan          0.00        0      0      n/a

  Amounts in EUR; the pipeline is weighted; ARR besides: 70.00 USD

# Somebody who is covered asks for the stand-in's hours.
$ tend -q client assign beta --to bo --until 2026-12-07
$ tend report coverage
  Coverage: hours a week that the cadences ask for, Mon 2026-11-23 (definition: coverage, cadence)

  MANAGER  CLIENTS  MIN  NEEDED H  THERE H   LOAD    NO CADENCE    COVERS
  bo             2   30       0.4                                1 for cy
  cy             0   30       0.0     20.0  0.0 %
  dan            1   30       0.0                             1
  lea            0   30       0.0

  Total: 0.4 h a week needed, 20.0 h there; 0 managers with more than there is
$ tend report coverage --as-of 2026-12-07 --fields manager,clients,covers --json
  [
    {
      "manager": "bo",
      "clients": 1,
      "covers": 0
    },
    {
      "manager": "cy",
      "clients": 1,
      "covers": 0
    },
    {
      "manager": "dan",
      "clients": 1,
      "covers": 0
    },
    {
      "manager": "lea",
      "clients": 0,
      "covers": 0
    }
  ]

# Currencies are never added: what is not told in the columns is told below.
$ tend -q product add "Dollar plan" --price 20 --currency USD --period month --sku dollar
$ tend -q subscription add beta dollar --start 2026-01-01
$ tend report team
  The team, each with those below, Mon 2026-11-23, touchpoints and retention of Thu 2026-01-01 to Mon 2026-11-23 (definition: ARR, touchpoint, overdue, slipping, weighted, GRR, NRR, coverage)

  MANAGER  NAME      CLIENTS       ARR  TOUCHES  OVERDUE  SLIPPING  CASES  PIPELINE      GRR      NRR  COVERAGE
  lea      Lea Lind        2  4,500.00        1        0         1      0    100.00   90.0 %   90.0 %     0.0 %
    bo     Bo Berg         1  4,000.00        0        0         1      0    100.00  100.0 %  100.0 %
    cy     Cy Łódź         1    500.00        1        0         0      0      0.00   50.0 %   50.0 %     0.0 %
  anna                     0      0.00        0        1         0      1      0.00      n/a      n/a
  dan                      1      0.00        0        0         0      0      0.00      n/a      n/a

  Amounts in EUR; the pipeline is weighted; ARR besides: 310.00 USD
$ tend report team --owner dan
  The team, each with those below, Mon 2026-11-23, touchpoints and retention of Thu 2026-01-01 to Mon 2026-11-23 (definition: ARR, touchpoint, overdue, slipping, weighted, GRR, NRR, coverage)

  MANAGER  CLIENTS   ARR  TOUCHES  OVERDUE  SLIPPING  CASES  PIPELINE  GRR  NRR
  dan            1  0.00        0        0         0      0      0.00  n/a  n/a

  Amounts in EUR; the pipeline is weighted; ARR besides: 70.00 USD
