# What sales tools write that is easily taken for something else: numbers beside names, planned events, deals that are open.

@clock 2026-11-26T10:15
$ tend init -q

# HubSpot names companies by their numbers, too; of several the first is the primary one.
@file companies.csv <<EOF
Record ID,Company name,Company Domain Name
1,"Acme, Inc.",acme.example
2,Acme Europe B.V.,acme-europe.example
EOF
$ tend -q import companies.csv
@file contacts.csv <<EOF
Record ID,First Name,Last Name,Email,Associated Company,Associated Company IDs
11,Jane,Roe,jane@acme.example,"Acme, Inc.;Acme Europe B.V.",1;2
12,Kim,Lee,kim@acme-europe.example,Acme Europe,2
13,Max,Moe,max@other.example,Other Ltd;Acme Europe B.V.,9;2
EOF
$ tend import contacts.csv
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  client         1        0          0        0
  contact        3        0          0        0
  Imported 3 of 3 records from 'contacts.csv'
! tend: read as HubSpot contacts: CSV, UTF-8, separated by commas
! tend: added, since rows name it: client Other Ltd
$ tend contact list --fields name,client
  NAME      CLIENT
  Jane Roe  acme
  Kim Lee   acme-europe
  Max Moe   other
$ tend import contacts.csv
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  contact        0        0          3        0
  Nothing new in 'contacts.csv': its 3 records are in the book as they are there
! tend: read as HubSpot contacts: CSV, UTF-8, separated by commas
@file contacts.csv <<EOF
Record ID,First Name,Last Name,Email,Associated Company IDs
14,Ann,Poe,ann@acme.example,7;1
15,Bob,Coe,bob@acme.example,1
EOF
$ tend import contacts.csv
! tend: read as HubSpot contacts: CSV, UTF-8, separated by commas
! tend: 1 row of 'contacts.csv' refused; nothing was imported
!   line 2: no client that hubspot calls '7'; import the clients first
! --skip-invalid takes the others
? 6
@file notes.csv <<EOF
Record ID,Activity date,Activity type,Note body,Associated Contact,Associated Contact IDs,Associated Company IDs
21,2026-11-20 09:00,Call,Both were there,Jane Roe (jane@acme.example);Kim Lee (kim@acme-europe.example),11;12,1;2
22,2026-11-21 09:00,Call,Her client is known,Jane R.,11,
23,2026-11-30 14:30,Meeting,Planned review,Jane R.,11,1
EOF
$ tend import notes.csv
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  note            2        0          0        0
  followup        1        0          0        0
  Imported 3 of 3 records from 'notes.csv'
! tend: read as HubSpot notes: CSV, UTF-8, separated by commas
$ tend note list --fields client,at,kind,contacts,body
  CLIENT  AT                KIND  WITH               TEXT
  acme    Sat 21 Nov 09:00  call  Jane Roe           Her client is known
  acme    Fri 20 Nov 09:00  call  Jane Roe, Kim Lee  Both were there
$ tend followup list --fields client,contact,due,due_time,text
  CLIENT  CONTACT   DUE         TIME   TEXT
  acme    Jane Roe  Mon 30 Nov  14:30  Planned review
$ tend import notes.csv
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  note            0        0          2        0
  followup        0        0          1        0
  Nothing new in 'notes.csv': its 3 records are in the book as they are there
! tend: read as HubSpot notes: CSV, UTF-8, separated by commas
@file tasks.csv <<EOF
Record ID,Task Title,Due date,Task Status,Associated Contact IDs,Associated Company IDs
31,Send the offer,2026-11-30,Not started,11;12,1
32,Think about it,,Not started,,1
33,Think about them,,Not started,12,
EOF
$ tend import tasks.csv
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  followup        3        0          0        0
  Imported 3 of 3 records from 'tasks.csv'
! tend: read as HubSpot follow-ups: CSV, UTF-8, separated by commas
! tend: 2 new follow-ups without a due day: due today
$ tend followup list --fields client,contact,due,text
  CLIENT       CONTACT   DUE         TEXT
  acme                   Thu 26 Nov  Think about it
  acme-europe  Kim Lee   Thu 26 Nov  Think about them
  acme         Jane Roe  Mon 30 Nov  Send the offer
  acme         Jane Roe  Mon 30 Nov  Planned review
$ tend -q reschedule 3 2026-12-24
@clock 2026-11-27T10:15
$ tend import tasks.csv
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  followup        0        0          3        0
  Nothing new in 'tasks.csv': its 3 records are in the book as they are there
! tend: read as HubSpot follow-ups: CSV, UTF-8, separated by commas
@clock 2026-11-26T10:15
@file tickets.csv <<EOF
Ticket ID,Ticket name,Ticket status,Associated Company IDs,Associated Contact IDs
41,It is slow,New (Support Pipeline),2,12
42,It is loud,Waiting on contact (Support pipeline),1;2,
EOF
$ tend import tickets.csv
  NOUN  CREATED  UPDATED  UNCHANGED  REFUSED
  case        2        0          0        0
  Imported 2 of 2 records from 'tickets.csv'
! tend: read as HubSpot cases: CSV, UTF-8, separated by commas
$ tend case list --fields client,contact,status,subject
  CLIENT       CONTACT  STATUS   SUBJECT
  acme-europe  Kim Lee  new      It is slow
  acme                  waiting  It is loud
@file deals.csv <<EOF
Record ID,Deal Name,Deal Stage,Pipeline,Amount,Deal probability,Close Date,Associated Company,Associated Company IDs
51,Fifty seats,Closed Won (Sales Pipeline),Sales Pipeline,100,1,2026-11-20,"Acme, Inc.",1
52,Ten seats,Presentation Scheduled (Sales Pipeline),Sales Pipeline,100,0.5,2026-12-20,"Acme, Inc.",1
53,Two seats,Presentation Scheduled (Sales Pipeline),Sales Pipeline,100,0.9,2026-12-20,Acme Europe B.V.,2
EOF
$ tend import deals.csv
  NOUN         CREATED  UPDATED  UNCHANGED  REFUSED
  opportunity        3        0          0        0
  Imported 3 of 3 records from 'deals.csv'
! tend: read as HubSpot opportunities: CSV, UTF-8, separated by commas
! tend: left out: 'Pipeline'
$ tend opportunity list --fields client,title,stage,probability,weighted
  CLIENT       TITLE      STAGE     PROBABILITY   WEIGHTED
  acme         Ten seats  proposal               50.00 EUR
  acme-europe  Two seats  proposal           90  90.00 EUR
$ tend import deals.csv
  NOUN         CREATED  UPDATED  UNCHANGED  REFUSED
  opportunity        0        0          3        0
  Nothing new in 'deals.csv': its 3 records are in the book as they are there
! tend: read as HubSpot opportunities: CSV, UTF-8, separated by commas
! tend: left out: 'Pipeline'
$ tend client list --fields slug,name
  CLIENT       NAME
  acme         Acme, Inc.
  acme-europe  Acme Europe B.V.
  other        Other Ltd

# Salesforce's events are meetings, unless they say what else they are; what is to come is a follow-up.
@file accounts.csv <<EOF
Id,Name,BillingCity
a1,Beta GmbH,Bonn
EOF
$ tend -q import accounts.csv
@file events.csv <<EOF
Id,AccountId,Subject,StartDateTime,ActivityDateTime,DurationInMinutes,Type,EventSubtype
e1,a1,Review,2026-11-20T08:00:00.000Z,,60,,
e2,a1,Talked,2026-11-21T08:00:00.000Z,,15,Call,Event
e3,a1,Something,,2026-11-22T08:00:00.000Z,15,Kick-off,Event
e4,a1,Next review,2026-12-01T08:00:00.000Z,,60,,Event
EOF
$ tend import events.csv
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  note            3        0          0        0
  followup        1        0          0        0
  Imported 4 of 4 records from 'events.csv'
! tend: read as Salesforce notes: CSV, UTF-8, separated by commas
$ tend note list --client beta --fields at,kind,minutes,body
  AT                KIND     MIN  TEXT
  Sun 22 Nov 09:00  meeting   15  Something
  Sat 21 Nov 09:00  call      15  Talked
  Fri 20 Nov 09:00  meeting   60  Review
$ tend followup list --client beta --fields due,due_time,text
  DUE        TIME   TEXT
  Tue 1 Dec  09:00  Next review
$ tend import events.csv
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  note            0        0          3        0
  followup        0        0          1        0
  Nothing new in 'events.csv': its 4 records are in the book as they are there
! tend: read as Salesforce notes: CSV, UTF-8, separated by commas
@file tasks.csv <<EOF
Id,AccountId,Subject,Status,Priority,ActivityDate
t1,a1,Call back,Not Started,Normal,
EOF
$ tend import tasks.csv
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  followup        1        0          0        0
  Imported 1 of 1 record from 'tasks.csv'
! tend: read as Salesforce follow-ups: CSV, UTF-8, separated by commas
! tend: 1 new follow-up without a due day: due today
$ tend import tasks.csv
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  followup        0        0          1        0
  Nothing new in 'tasks.csv': its 1 record is in the book as it is there
! tend: read as Salesforce follow-ups: CSV, UTF-8, separated by commas

# An open deal is where its stage says; one that is won or lost is that.
@file pipedrive.csv <<EOF
Deal - Title,Deal - ID,Deal - Organization,Deal - Stage,Deal - Status
x,1,Beta GmbH,Negotiations Started,Open
y,2,Beta GmbH,Proposal Made,Won
z,3,Beta GmbH,Proposal Made,Lost
EOF
$ tend import pipedrive.csv
  NOUN         CREATED  UPDATED  UNCHANGED  REFUSED
  opportunity        3        0          0        0
  Imported 3 of 3 records from 'pipedrive.csv'
! tend: read as Pipedrive opportunities: CSV, UTF-8, separated by commas
$ tend opportunity list --client beta --fields title,stage
  TITLE  STAGE
  x      negotiation
@file pipedrive.csv <<EOF
Deal - Status,Deal - Title,Deal - ID,Deal - Organization,Deal - Stage
Open,x,1,Beta GmbH,Proposal Made
EOF
$ tend import pipedrive.csv
  NOUN         CREATED  UPDATED  UNCHANGED  REFUSED
  opportunity        0        1          0        0
  Imported 1 of 1 record from 'pipedrive.csv'
! tend: read as Pipedrive opportunities: CSV, UTF-8, separated by commas
$ tend import pipedrive.csv
  NOUN         CREATED  UPDATED  UNCHANGED  REFUSED
  opportunity        0        0          1        0
  Nothing new in 'pipedrive.csv': its 1 record is in the book as it is there
! tend: read as Pipedrive opportunities: CSV, UTF-8, separated by commas
$ tend opportunity list --client beta --fields title,stage
  TITLE  STAGE
  x      proposal

# Address books have companies beside people.
@file outlook.csv <<EOF
First Name,Last Name,Company,Job Title,E-mail Address,Business Phone,Notes
Mia,Mo,Gamma AG,CFO,mia@gamma.example,,
,,Delta AG,,info@delta.example,+49 30 555,a good one
EOF
$ tend import outlook.csv
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  client         2        0          0        0
  contact        1        0          0        0
  Imported 2 of 2 records from 'outlook.csv'
! tend: read as Outlook contacts: CSV, UTF-8, separated by commas
! tend: kept as custom fields: 'Notes'
! tend: added, since rows name it: client Gamma AG
$ tend client show delta --fields name,email,phone,custom
  name    Delta AG
  email   info@delta.example
  phone   +49 30 555
  custom  notes=a good one
$ tend import outlook.csv
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  client         0        0          1        0
  contact        0        0          1        0
  Nothing new in 'outlook.csv': its 2 records are in the book as they are there
! tend: read as Outlook contacts: CSV, UTF-8, separated by commas
! tend: kept as custom fields: 'Notes'
