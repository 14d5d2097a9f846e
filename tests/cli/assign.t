# Clients change hands: for good, or for a leave.

$ tend client add Acme --owner anna
  Added client acme: Acme
! tend: started a new book at '<dir>/book.db'
$ tend client add Betatech --owner anna
  Added client betatech: Betatech
$ tend client add Gamma --owner ben
  Added client gamma: Gamma
$ tend followup acme "Send the offer" --due fri
  Follow-up 1 for acme: Send the offer, due Fri 2026-11-27, in 4 days
$ tend followup acme "Check the invoice" --due fri --owner ben
  Follow-up 2 for acme: Check the invoice, due Fri 2026-11-27, in 4 days
$ tend followup gamma "Help ben" --due fri --owner anna
  Follow-up 3 for gamma: Help ben, due Fri 2026-11-27, in 4 days
$ tend case acme "Export fails" --priority high
  Opened case 1: Export fails (acme), question, high
$ tend opportunity beta "40 more seats" --amount 20000
  Opportunity 1: 40 more seats (betatech), lead, 20,000.00 EUR

# For good: what moved and what stayed.
$ tend client assign --from anna --to tom
  Assigned acme to tom, before: anna; moved 1 follow-up, 1 case
  Assigned betatech to tom, before: anna; moved 1 opportunity

  CLIENT    BEFORE  FOLLOW-UPS  CASES  OPPORTUNITIES  STAYED
  acme      anna             1      1              0  follow-up 2 (ben)
  betatech  anna             0      0              1
  gamma     ben              0      0              0  follow-up 3 (anna)
$ tend followup list --fields id,client,owner
  ID  CLIENT  OWNER
   1  acme    tom
   2  acme    ben
   3  gamma   anna
$ tend case list --fields id,owner
  ID  OWNER
   1  tom
$ tend opportunity list --fields id,owner
  ID  OWNER
   1  tom
$ tend note list --fields client,kind,author,body
  CLIENT    KIND  AUTHOR  TEXT
  betatech  note  anna    Handed over from anna to tom: 1 opportunity
  acme      note  anna    Handed over from anna to tom: 1 follow-up, 1 case
$ tend undo
  Undid: assigned 2 clients to tom (anna, just now)
$ tend client list --fields slug,owner
  CLIENT    OWNER
  acme      anna
  betatech  anna
  gamma     ben
$ tend note list

# For machines the clients.
$ tend client assign acme --to tom --json --fields slug,owner
  {
    "slug": "acme",
    "owner": "tom"
  }
$ tend undo
  Undid: assigned 1 client to tom (anna, just now)
$ tend client assign acme --to anna
  acme is anna's already

# A cover until a day: the owner stays.
$ tend client assign --from anna --to ben --until today
! tend: --until Mon 2026-11-23 is today
! say the first day on which the owner is back
? 2
$ tend client assign gamma --to ben --until fri
! tend: gamma is ben's already
? 5
$ tend client assign --from anna --to ben --until 2026-12-07
  ben covers acme for anna until Mon 2026-12-07, in 14 days
  ben covers betatech for anna until Mon 2026-12-07, in 14 days
$ tend client list --fields slug,owner
  CLIENT    OWNER
  acme      anna
  betatech  anna
  gamma     ben
$ tend today --owner ben --days 7
  ID  CLIENT      LATE  WHAT               WHY
  DUE  2
   1  acme      in 4 d  Send the offer     due Fri, in 4 days; ben covers for anna until Mon 7 Dec
   2  acme      in 4 d  Check the invoice  due Fri, in 4 days

  NO NEXT STEP  1
      betatech          Betatech           no open follow-up; never touched, added Mon 23 Nov; ben covers for anna until Mon 7 Dec
$ tend today --owner anna --days 7
  ID  CLIENT      LATE  WHAT            WHY
  DUE  2
   1  acme      in 4 d  Send the offer  due Fri, in 4 days; ben covers for anna until Mon 7 Dec
   3  gamma     in 4 d  Help ben        due Fri, in 4 days

  NO NEXT STEP  1
      betatech          Betatech        no open follow-up; never touched, added Mon 23 Nov; ben covers for anna until Mon 7 Dec
$ tend today --owner ben --days 7 --lane due -f csv --fields client,id,owner,covered_by,covered_until
  client,id,owner,covered_by,covered_until
  acme,1,anna,ben,2026-12-07
  acme,2,ben,,
$ tend note list --fields client,body
  CLIENT    TEXT
  betatech  ben stands in for anna until Mon 2026-12-07
  acme      ben stands in for anna until Mon 2026-12-07

# It returns by itself, and sooner where it is assigned again.
$ tend --today 2026-12-06 today --owner ben --lane due
  ID  CLIENT  LATE  WHAT               WHY
  DUE  2
   1  acme     9 d  Send the offer     due Fri 27 Nov, 9 days late; ben covers for anna until Mon 7 Dec
   2  acme     9 d  Check the invoice  due Fri 27 Nov, 9 days late
$ tend --today 2026-12-07 today --owner ben --lane due
  ID  CLIENT  LATE  WHAT               WHY
  DUE  1
   2  acme    10 d  Check the invoice  due Fri 27 Nov, 10 days late
$ tend --today 2026-12-01 client assign acme --to tom --until 2026-12-20
  tom covers acme for anna until Sun 2026-12-20, in 19 days; the cover by ben ends
$ tend undo
  Undid: covered 1 client by tom (anna, in 8 days)
$ tend --today 2026-12-01 client assign --from anna --to anna
  acme is anna's alone; the cover by ben ends
  betatech is anna's alone; the cover by ben ends

  CLIENT    BEFORE  FOLLOW-UPS  CASES  OPPORTUNITIES  STAYED
  acme      anna             0      0              0  follow-up 2 (ben)
  betatech  anna             0      0              0
  gamma     ben              0      0              0  follow-up 3 (anna)
$ tend --today 2026-12-01 today --owner ben --lane due
  ID  CLIENT  LATE  WHAT               WHY
  DUE  1
   2  acme     4 d  Check the invoice  due Fri, 4 days late
$ tend sql "SELECT client, manager, since, until FROM cover"
  CLIENT  MANAGER  SINCE       UNTIL
       1  ben      2026-11-23  2026-12-01
       2  ben      2026-11-23  2026-12-01

# A book with managers knows whom it can be given to.
$ tend manager add anna "Anna Berg"
  Added manager anna: Anna Berg, manager
$ tend manager add ben "Ben Ott"
  Added manager ben: Ben Ott, manager
$ tend client assign acme --to bem
  Assigned acme to bem, before: anna; moved 1 follow-up, 1 case; the cover by ben ends

  CLIENT  BEFORE  FOLLOW-UPS  CASES  OPPORTUNITIES  STAYED
  acme    anna             1      1              0  follow-up 2 (ben)
! tend: no manager bem in the book; did you mean 'ben'?
$ tend client list --owner "Ben Ott" -f ids
  3
$ tend today --owner typo
! tend: no manager 'typo'
? 3
$ tend client assign --from anna --to ben -q
$ tend client assign --from anna --to ben
  anna has no client to hand over

  CLIENT  BEFORE  FOLLOW-UPS  CASES  OPPORTUNITIES  STAYED
  gamma   ben              0      0              0  follow-up 3 (anna)
$ tend client assign --from anna --to ben --json
  []

# After a merge one at most stands in, and nobody for itself.
$ tend -q client add One --owner anna
$ tend -q client add Two --owner tom
$ tend -q client add Three --owner anna
$ tend -q client assign one --to tom --until 2026-12-24
$ tend -q client assign three --to berta --until 2026-12-24
$ tend -q --today 2026-11-25 client merge one two
$ tend sql "SELECT slug, manager, cover.since, until FROM cover JOIN client ON client.id = cover.client WHERE slug IN ('one', 'two', 'three') ORDER BY cover.id"
  SLUG   MANAGER  SINCE       UNTIL
  two    tom      2026-11-23  2026-11-25
  three  berta    2026-11-23  2026-12-24
$ tend -q undo
$ tend -q client merge one three
$ tend sql "SELECT slug, manager, cover.since, until FROM cover JOIN client ON client.id = cover.client WHERE slug IN ('one', 'two', 'three') ORDER BY cover.id"
  SLUG   MANAGER  SINCE       UNTIL
  three  berta    2026-11-23  2026-12-24
$ tend -q undo
$ tend sql "SELECT slug, manager, cover.since, until FROM cover JOIN client ON client.id = cover.client WHERE slug IN ('one', 'two', 'three') ORDER BY cover.id"
  SLUG   MANAGER  SINCE       UNTIL
  one    tom      2026-11-23  2026-12-24
  three  berta    2026-11-23  2026-12-24
