# What has ended and is open again, what has ended without a day, and days that cannot be.

@clock 2026-11-26T10:15
$ tend init -q

# A deal that is opened again is open in every way.
@file deals.csv <<EOF
client,title,stage,amount,opened
Acme,Seats,lost,100,2026-08-01
EOF
$ tend -q import deals.csv
$ tend opportunity show 1 --fields stage,opened,closed
  stage   lost
  opened  Sat 1 Aug
  closed  Thu 26 Nov
@file deals.csv <<EOF
client,title,stage,amount
Acme,Seats,negotiation,100
EOF
$ tend -q import deals.csv
$ tend opportunity list --fields id,title,stage,closed
  ID  TITLE  STAGE        CLOSED
   1  Seats  negotiation
$ tend report pipeline
  Pipeline by stage, open on Thu 2026-11-26, closed Thu 2026-10-01 to Thu 2026-12-31 (definition: weighted, win rate, cycle, slipped)

  STAGE        CUR  COUNT  AMOUNT  WEIGHTED
  negotiation  EUR      1  100.00     75.00

  Total: 1 open, 100.00 EUR, weighted 75.00 EUR, 0 slipped; 0 won, 0.00 EUR, 0 lost; win rate n/a, cycle n/a
$ tend -q opportunity stage 1 proposal
$ tend -q opportunity won 1
$ tend undo -q
$ tend undo -q

# HubSpot's close date is the day on which a deal was won, unless it is still to come.
@file hubspot.csv <<EOF
Record ID,Deal Name,Deal Stage,Amount,Create Date,Close Date,Last Modified Date,Associated Company
1,Early,Closed Won,100,2026-11-01 09:00,2026-12-24 10:00,2026-11-20 12:00,Acme
2,Late,Closed Won,100,2026-11-10 09:00,2026-10-15 10:00,2026-11-10 09:00,Acme
3,Again,Closed Lost,100,2026-10-01 09:00,2026-10-15 10:00,2026-10-15 10:00,Acme
4,Open,Contract sent,100,2026-10-01 09:00,2026-12-15 10:00,2026-10-15 10:00,Acme
EOF
$ tend import hubspot.csv
  NOUN         CREATED  UPDATED  UNCHANGED  REFUSED
  opportunity        4        0          0        0
  Imported 4 of 4 records from 'hubspot.csv'
! tend: read as HubSpot opportunities: CSV, UTF-8, separated by commas
! tend: 1 record has an end that is still to come: taken as ended when last changed there, else now
! tend: 1 opportunity was closed before the day of opening: counted in no cycle
$ tend opportunity list --all --fields title,stage,opened,closed,close
  TITLE  STAGE        OPENED      CLOSED      CLOSE
  Late   won          Tue 10 Nov  Thu 15 Oct  Thu 15 Oct
  Again  lost         Thu 1 Oct   Thu 15 Oct  Thu 15 Oct
  Open   negotiation  Thu 1 Oct               Tue 15 Dec
  Early  won          Sun 1 Nov   Fri 20 Nov  Thu 24 Dec
  Seats  negotiation  Sat 1 Aug
$ tend import hubspot.csv
  NOUN         CREATED  UPDATED  UNCHANGED  REFUSED
  opportunity        0        0          4        0
  Nothing new in 'hubspot.csv': its 4 records are in the book as they are there
! tend: read as HubSpot opportunities: CSV, UTF-8, separated by commas
@file hubspot.csv <<EOF
Record ID,Deal Name,Deal Stage,Amount,Create Date,Close Date,Last Modified Date,Associated Company
3,Again,Appointment scheduled,100,2026-10-01 09:00,2026-12-15 10:00,2026-11-20 10:00,Acme
4,Open,Closed won,100,2026-10-01 09:00,2026-11-15 10:00,2026-11-20 10:00,Acme
EOF
$ tend -q import hubspot.csv
$ tend opportunity list --all --fields title,stage,closed --where title~'a' --where title!=Late
  TITLE  STAGE        CLOSED
  Again  lead
  Early  won          Fri 20 Nov
  Seats  negotiation
$ tend opportunity list --all --fields title,stage,closed --where title=Open
  TITLE  STAGE  CLOSED
  Open   won    Sun 15 Nov
$ tend report pipeline
  Pipeline by stage, open on Thu 2026-11-26, closed Thu 2026-10-01 to Thu 2026-12-31 (definition: weighted, win rate, cycle, slipped)

  STAGE        CUR  COUNT  AMOUNT  WEIGHTED  WIN RATE  CYCLE
  lead         EUR      1  100.00     10.00
  negotiation  EUR      1  100.00     75.00
  won          EUR      3  300.00    300.00   100.0 %     32

  Total: 2 open, 200.00 EUR, weighted 85.00 EUR, 0 slipped; 3 won, 300.00 EUR, 0 lost; win rate 100.0 %, cycle 32 days
$ tend report pipeline --as-of 2026-11-12
  Pipeline by stage, open on Thu 2026-11-12, closed Thu 2026-10-01 to Thu 2026-12-31 (definition: weighted, win rate, cycle, slipped)

  STAGE        CUR  COUNT  AMOUNT  WEIGHTED  WIN RATE
  negotiation  EUR      2  200.00    150.00
  (none)       EUR      1  100.00      0.00
  won          EUR      1  100.00    100.00   100.0 %

  Total: 3 open, 300.00 EUR, weighted 150.00 EUR, 0 slipped; 1 won, 100.00 EUR, 0 lost; win rate 100.0 %, cycle n/a

# A day that is to come is refused in a table of somebody's own, as by hand.
@file own.csv <<EOF
client,title,stage,amount,opened,closed
Acme,E,won,100,2026-11-01,2026-12-24
Acme,F,won,100,2026-11-01,2026-10-15
EOF
$ tend import own.csv
! tend: read as opportunities: CSV, UTF-8, separated by commas
! tend: 1 opportunity was closed before the day of opening: counted in no cycle
! tend: 1 row of 'own.csv' refused; nothing was imported
!   line 2: '2026-12-24' is in the future, but it is won already
! --skip-invalid takes the others
? 6
@file own.csv <<EOF
client,title,amount,closed
Acme,G,100,2026-10-15
EOF
$ tend import own.csv
  NOUN         CREATED  UPDATED  UNCHANGED  REFUSED
  opportunity        1        0          0        0
  Imported 1 of 1 record from 'own.csv'
! tend: read as opportunities: CSV, UTF-8, separated by commas
! tend: 1 open record has an end: left out
$ tend opportunity list --where title=G --fields title,stage,opened,closed
  TITLE  STAGE  OPENED      CLOSED
  G      lead   Thu 26 Nov
@file own.csv <<EOF
client,title,stage,amount,closed
Acme,H,won,100,2026-10-15
EOF
$ tend import own.csv
  NOUN         CREATED  UPDATED  UNCHANGED  REFUSED
  opportunity        1        0          0        0
  Imported 1 of 1 record from 'own.csv'
! tend: read as opportunities: CSV, UTF-8, separated by commas
$ tend opportunity list --all --where title=H --fields title,stage,opened,closed
  TITLE  STAGE  OPENED      CLOSED
  H      won    Thu 26 Nov  Thu 15 Oct

# What was won by hand stays won, whatever another program thinks.
$ tend -q opportunity won 1 --on 2026-11-20
$ tend import deals.csv
  NOUN         CREATED  UPDATED  UNCHANGED  REFUSED
  opportunity        0        0          1        0
  Nothing new in 'deals.csv': its 1 record is in the book as it is there
! tend: read as opportunities: CSV, UTF-8, separated by commas
! tend: 1 value was edited in tend and kept; --overwrite takes the file's
$ tend opportunity show 1 --fields stage,closed
  stage   won
  closed  Fri 20 Nov

# Tickets: one is opened again, one is closed without a moment.
@file tickets.csv <<EOF
Ticket ID,Ticket name,Ticket status,Create date,Close date,Last modified date,Associated Company
41,It is slow,Closed,2026-10-01 09:00,2026-10-05 09:00,2026-10-05 09:00,Acme
42,It is loud,New,2026-10-01 09:00,,2026-10-01 09:00,Acme
43,It is hot,Closed,2026-10-01 09:00,,2026-10-03 09:00,Acme
EOF
$ tend -q import tickets.csv
$ tend case list --all --fields subject,status,opened,resolved
  SUBJECT     STATUS    OPENED           RESOLVED
  It is slow  resolved  Thu 1 Oct 09:00  Mon 5 Oct 09:00
  It is loud  new       Thu 1 Oct 09:00
  It is hot   resolved  Thu 1 Oct 09:00  Sat 3 Oct 09:00
@file tickets.csv <<EOF
Ticket ID,Ticket name,Ticket status,Create date,Last modified date,Associated Company
41,It is slow,Waiting on us,2026-10-01 09:00,2026-10-06 09:00,Acme
42,It is loud,Closed,2026-10-01 09:00,2026-10-07 09:00,Acme
EOF
$ tend -q import tickets.csv
$ tend case list --all --fields subject,status,opened,resolved
  SUBJECT     STATUS    OPENED           RESOLVED
  It is slow  open      Thu 1 Oct 09:00
  It is loud  resolved  Thu 1 Oct 09:00  Wed 7 Oct 09:00
  It is hot   resolved  Thu 1 Oct 09:00  Sat 3 Oct 09:00
@file cases.csv <<EOF
client,subject,status,opened
Acme,X,resolved,2026-10-01
EOF
$ tend -q import cases.csv
@file cases.csv <<EOF
client,subject,opened,resolved
Acme,Y,2026-10-01,2026-10-02
EOF
$ tend -q import cases.csv
$ tend case list --all --where subject=X --fields subject,status,resolved
  SUBJECT  STATUS    RESOLVED
  X        resolved  Thu 26 Nov 10:15
$ tend case list --all --where subject=Y --fields subject,status,resolved
  SUBJECT  STATUS    RESOLVED
  Y        resolved  Fri 2 Oct 00:00

# Tasks: the same.
@file tasks.csv <<EOF
Record ID,Task Title,Due date,Task Status,Associated Company
31,Send the offer,2026-11-20,Completed,Acme
32,Call them,2026-11-30,Completed,Acme
EOF
$ tend -q import tasks.csv
$ tend followup list --all --fields text,status,created,done_at
  TEXT            STATUS  CREATED           DONE AT
  Send the offer  done    Thu 26 Nov 10:15  Thu 26 Nov 10:15
  Call them       done    Thu 26 Nov 10:15  Thu 26 Nov 10:15
$ tend report followups
  Follow-ups, open on Thu 2026-11-26, done Mon 2026-11-23 to Sun 2026-11-29 (definition: overdue)

  ID  CLIENT  DUE         AGE  KIND  OWNER  DONE        TEXT
  done: 2, Mon 2026-11-23 to Sun 2026-11-29
   1  acme    Fri 20 Nov    0  task  anna   Thu 26 Nov  Send the offer
   2  acme    Mon 30 Nov    0  task  anna   Thu 26 Nov  Call them

  Total: 0 open, 0 of them overdue, 2 done
@file tasks.csv <<EOF
Record ID,Task Title,Due date,Task Status,Associated Company
31,Send the offer,2026-11-20,Not started,Acme
EOF
$ tend -q import tasks.csv
$ tend followup list --all --fields text,status,done_at
  TEXT            STATUS  DONE AT
  Send the offer  open
  Call them       done    Thu 26 Nov 10:15

# A client that has gone elsewhere is there again; one that has gone here comes back by 'winback', or --overwrite.
@file clients.csv <<EOF
name,status
Beta,churned
Gamma,active
EOF
$ tend -q import clients.csv
$ tend -q client churn gamma --reason price --on 2026-11-20
@file clients.csv <<EOF
name,status
Beta,active
Gamma,active
EOF
$ tend import clients.csv
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        0        1          1        0
  Imported 1 of 2 records from 'clients.csv'
! tend: read as clients: CSV, UTF-8, separated by commas
! tend: 1 value was edited in tend and kept; --overwrite takes the file's
$ tend client list --fields slug,status
  CLIENT  STATUS
  acme    active
  beta    active
  gamma   churned
$ tend -q import clients.csv --overwrite
$ tend client list --fields slug,status
  CLIENT  STATUS
  acme    active
  beta    active
  gamma   active
$ tend sql "SELECT at, returned FROM churn"
  AT          RETURNED
  2026-11-20  2026-11-26
