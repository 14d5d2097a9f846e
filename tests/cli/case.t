# Concerns and needs, from new to resolved.

$ tend client add Acme
  Added client acme: Acme
! tend: started a new book at '<dir>/book.db'
$ tend contact add acme "Jane Doe"
  Added contact 1 Jane Doe at acme
$ tend manager add anna "Anna Berg"
  Added manager anna: Anna Berg, manager
$ tend case acme Export fails since the update --kind incident --priority urgent --contact jane --body "Since 2.0, on every file."
  Opened case 1: Export fails since the update (acme), incident, urgent
$ tend case add acme "Invoice in another currency" --kind request --team finance --owner anna --opened -10d
  Opened case 2: Invoice in another currency (acme), request, waits for finance
$ tend case add acme "More seats" --kind ned
! tend: '--kind' cannot be 'ned'
! did you mean 'need'?
? 2
$ tend case list
  ID  CLIENT  SUBJECT                        KIND      PRIORITY  STATUS   TEAM     OWNER  OPENED            AGE
   1  acme    Export fails since the update  incident  urgent    new               anna   Mon 23 Nov 10:15    0
   2  acme    Invoice in another currency    request   normal    waiting  finance  anna   Fri 13 Nov 00:00   10
$ tend case assign 2 --team finance --owner ben --chase fri
  Assigned case 2: Invoice in another currency (acme), waits for finance, owner ben; next step 1: Chase case 2: Invoice in another currency, due Fri 2026-11-27, in 4 days
! tend: no manager ben in the book
$ tend case assign 1 --team=
  Assigned case 1: Export fails since the update (acme)
$ tend case assign 1
! tend: nobody to assign to
! name a team with --team or a manager with --owner
? 2
$ tend today
  ID  CLIENT  LATE  WHAT  WHY
  AT RISK  1
      acme          Acme  urgent case 1, opened today; health 33, worst: cases
$ tend case edit 1 --priority high --kind problem --team support --owner anna --contact= --client acme --subject "Export fails" --opened yesterday --resolution= --body=
  Changed case 1: subject Export fails since the update → Export fails, kind incident → problem, priority urgent → high, team none → support, contact Jane Doe → none, opened Mon 23 Nov 10:15 → Sun 22 Nov 00:00, body Since 2.0, on every file. → none
$ tend case resolve 1 --resolution "Fixed in 2.1"
  Resolved case 1: Export fails (acme), after 1 day
$ tend case resolve 1
! tend: case 1 is resolved
! open it again with 'tend case reopen 1'
? 5
$ tend case list --all --status resolved
  ID  CLIENT  SUBJECT       KIND     PRIORITY  TEAM     OWNER  OPENED            AGE
   1  acme    Export fails  problem  high      support  anna   Sun 22 Nov 00:00    1
$ tend case show 1
  id          1
  uid         <uid>
  client      acme
  subject     Export fails
  kind        problem
  priority    high
  status      resolved
  team        support
  owner       anna
  opened      Sun 22 Nov 00:00
  resolved    Mon 23 Nov 10:15
  resolution  Fixed in 2.1
  age_days    1
$ tend case reopen 1
  Opened again case 1: Export fails (acme)
$ tend case reopen 1
! tend: case 1 is open
? 5
$ tend case list --client acme --kind request --priority normal --status waiting --team finance --owner ben --contact= --resolution= --body= --from -30d --to today -f ids
  2
$ tend search export
  WHEN        CLIENT  NOUN  ID  TEXT
  Sun 22 Nov  acme    case   1  Export fails · Fixed in 2.1
$ tend search invoice --noun case
  WHEN        CLIENT  NOUN  ID  TEXT
  Fri 13 Nov  acme    case   2  Invoice in another currency
$ tend case remove 2
  Removed case 2 of acme
$ tend undo
  Undid: removed case 2 of acme (anna, just now)

# What chases a case names it, and is done with it.
$ tend case add acme "Slow since Monday" --chase +2d
  Opened case 3: Slow since Monday (acme), question; next step 2: Chase case 3: Slow since Monday, due Wed 2026-11-25, in 2 days
$ tend case assign 3 --team it --chase fri
  Assigned case 3: Slow since Monday (acme), waits for it; next step 2 moved: Chase case 3: Slow since Monday, due Fri 2026-11-27, in 4 days
$ tend case show 3
  id         3
  uid        <uid>
  client     acme
  subject    Slow since Monday
  kind       question
  priority   normal
  status     waiting
  team       it
  owner      anna
  opened     Mon 23 Nov 10:15
  age_days   0
  chased_by  2
$ tend followup list --case 3 --fields id,text,due,team,case
  ID  TEXT                             DUE         TEAM  CASE
   2  Chase case 3: Slow since Monday  Fri 27 Nov  it    3
$ tend case resolve 3 --resolution "A disk was full"
  Resolved case 3: Slow since Monday (acme), after 0 days; follow-up 2 is done with it
$ tend followup list --all --fields id,text,status
  ID  TEXT                                       STATUS
   1  Chase case 2: Invoice in another currency  open
   2  Chase case 3: Slow since Monday            done
$ tend undo
  Undid: resolved case 3 (anna, just now)
$ tend followup list --fields id,text,status
  ID  TEXT                                       STATUS
   1  Chase case 2: Invoice in another currency  open
   2  Chase case 3: Slow since Monday            open
$ tend followup add acme "Ask again" --due +3d --case 3
  Follow-up 3 for acme: Ask again, due Thu 2026-11-26, in 3 days
$ tend client add Beta
  Added client beta: Beta
$ tend followup add beta "Ask again" --due +3d --case 3
! tend: case 3 is another client's
! a follow-up chases a case of its own client
? 5
$ tend followup edit 3 --case=
  Changed followup 3: case 3 → none
$ tend case edit 3 --client beta
  Changed case 3: client acme → beta
$ tend followup list --case 3 --fields id,client
  ID  CLIENT
   2  beta
$ tend case remove 3
  Removed case 3 of beta
$ tend followup list --all --where case=3 -f ids
$ tend export followup --case 2 --fields id,case,text
  id,case,text
  1,2,Chase case 2: Invoice in another currency
$ tend export calendar --case 1
  BEGIN:VCALENDAR␍
  VERSION:2.0␍
  PRODID:-//tend//tend//EN␍
  METHOD:PUBLISH␍
  X-WR-CALNAME:tend␍
  REFRESH-INTERVAL;VALUE=DURATION:PT1H␍
  X-PUBLISHED-TTL:PT1H␍
  END:VCALENDAR␍
