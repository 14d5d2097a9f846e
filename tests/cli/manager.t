# Who looks after the clients, and who coordinates the work.

$ tend manager tree
! tend: no book at '<dir>/book.db'
! start one with 'tend init' or 'tend client add NAME'
? 8
$ tend manager add lea "Lea Voss" --level lead --weekly-hours 40
  Added manager lea: Lea Voss, lead
! tend: started a new book at '<dir>/book.db'
$ tend manager add anna "Anna Berg" --level manager --reports-to lea --weekly-hours 38,5 --email anna@example.com --no-inactive
  Added manager anna: Anna Berg, manager, reports to lea
$ tend manager add ben Ben --reports-to lea
  Added manager ben: Ben, manager, reports to lea
$ tend manager add BEN "Another Ben"
! tend: the handle 'BEN' is taken
! choose another
? 5
$ tend manager edit lea --reports-to anna
! tend: a manager cannot report to itself, by whatever way round
? 5
$ tend client add Acme --owner anna
  Added client acme: Acme
$ tend client add Beta --owner ben
  Added client beta: Beta
$ tend product add Seat --price 100 --period month
  Added product seat: Seat, 100.00 EUR a month
$ tend subscription add acme seat --quantity 3 --start 2026-01-01
  Subscription 1: 3 seat (acme), from Thu 2026-01-01: 3,600.00 EUR ARR
$ tend manager list
  ID  HANDLE  NAME       EMAIL             LEVEL    REPORTS TO  HOURS  CLIENTS           ARR
   2  anna    Anna Berg  anna@example.com  manager  lea         38.5         1  3,600.00 EUR
   3  ben     Ben                          manager  lea                      1      0.00 EUR
   1  lea     Lea Voss                     lead                 40           0      0.00 EUR
$ tend manager tree
  MANAGER  NAME       LEVEL    CLIENTS           ARR
  lea      Lea Voss   lead           2  3,600.00 EUR
  ├─ anna  Anna Berg  manager        1  3,600.00 EUR
  └─ ben   Ben        manager        1      0.00 EUR
$ LC_ALL=C tend manager tree --fields handle,clients
  MANAGER  CLIENTS
  lea            2
  |- anna        1
  `- ben         1
$ tend manager tree -f json --where handle=anna
  [
    {
      "handle": "anna",
      "depth": 1,
      "reports_to": "lea",
      "name": "Anna Berg",
      "level": "manager",
      "clients": 1,
      "arr": {"amount":"3600.00","currency":"EUR"}
    }
  ]
$ tend manager berg
  id            2
  uid           <uid>
  handle        anna
  name          Anna Berg
  email         anna@example.com
  level         manager
  reports_to    lea
  weekly_hours  38.5
  inactive      no
  clients       1
  arr           3,600.00 EUR
$ tend manager bren
! tend: no manager 'bren'
! did you mean 'ben' or 'Ben'?
? 3
$ tend manager edit ben --inactive --name "Ben Roth" --level senior --reports-to= --weekly-hours= --email ben@example.com
  Changed manager ben: name Ben → Ben Roth, email none → ben@example.com, level manager → senior, reports_to lea → none, inactive no → yes
$ tend manager add zoe Zoe --inactive
  Added manager zoe: Zoe, manager
$ tend manager edit zoe --no-inactive
  Changed manager zoe: inactive yes → no
$ tend manager edit ben --handle benno
! tend: a handle is what records name their owner by: it stays
! add another manager and hand over with 'tend client assign --from ben --to …'
? 5
$ tend manager edit ben --weekly-hours many
! tend: bad weekly_hours 'many'
! a number is wanted
? 2
$ tend manager list --inactive --no-inactive
  ID  HANDLE  NAME      EMAIL            LEVEL   CLIENTS       ARR
   3  ben     Ben Roth  ben@example.com  senior        1  0.00 EUR
$ tend manager list --all --handle lea --name "Lea Voss" --level lead --reports-to= --email= -f ids
  1
$ tend manager remove ben
  Removed manager ben
$ tend undo
  Undid: removed manager ben (anna, just now)

# A handle comes before the name of somebody else.
$ tend manager edit anna --name Zoe
  Changed manager anna: name Anna Berg → Zoe
$ tend client edit beta --owner zoe
  Changed client beta: owner ben → zoe
