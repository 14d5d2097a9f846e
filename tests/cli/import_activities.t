# Activities of sales tools: what was done is a touch, what has a day and no time is on that day, what was deleted is nothing.

@clock 2026-11-26T10:15
$ tend init -q
@file activities.csv <<EOF
Activity - ID,Activity - Subject,Activity - Type,Activity - Done,Activity - Due date,Activity - Due time,Activity - Duration,Activity - Marked as done time,Activity - Note,Activity - Organization,Activity - Assigned to user
1,Talked prices,Call,Done,2026-11-20,10:00,00:30,2026-11-20 17:00:00,They want 5 %,Acme,anna
2,Lunch,Lunch,Done,2026-11-21,,01:30,2026-11-21 14:00:00,,Acme,anna
3,Sent the offer,Email,Done,2026-11-22,,,,,Acme,anna
4,Write minutes,Task,Done,2026-11-22,,,2026-11-22 15:00:00,,Acme,anna
5,Ask again,Call,To do,2026-11-27,09:00,00:15,,,Acme,anna
EOF
$ tend import activities.csv
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  client          1        0          0        0
  note            3        0          0        0
  followup        2        0          0        0
  Imported 5 of 5 records from 'activities.csv'
! tend: read as Pipedrive follow-ups: CSV, UTF-8, separated by commas
! tend: added, since rows name it: client Acme
$ tend note list --fields at,kind,minutes,author,body
  AT                KIND     MIN  AUTHOR  TEXT
  Sun 22 Nov 00:00  email         anna    Sent the offer
  Sat 21 Nov 14:00  meeting   90  anna    Lunch
  Fri 20 Nov 10:00  call      30  anna    Talked prices They want 5 %
$ tend followup list --all --fields text,due,status,done_at
  TEXT           DUE         STATUS  DONE AT
  Write minutes  Sun 22 Nov  done    Sun 22 Nov 15:00
  Ask again      Fri 27 Nov  open
$ tend client list --fields slug,last_touch
  CLIENT  LAST TOUCH
  acme    Sun 22 Nov
$ tend import activities.csv
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  note            0        0          3        0
  followup        0        0          2        0
  Nothing new in 'activities.csv': its 5 records are in the book as they are there
! tend: read as Pipedrive follow-ups: CSV, UTF-8, separated by commas

# What was planned is done by its call.
@clock 2026-11-27T10:15
@file activities.csv <<EOF
Activity - ID,Activity - Subject,Activity - Type,Activity - Done,Activity - Due date,Activity - Due time,Activity - Duration,Activity - Marked as done time,Activity - Note,Activity - Organization,Activity - Assigned to user
5,Ask again,Call,Done,2026-11-27,09:00,00:15,2026-11-27 09:20:00,,Acme,anna
EOF
$ tend import activities.csv
  NOUN  CREATED  UPDATED  UNCHANGED  REFUSED
  note        1        0          0        0
  Imported 1 of 1 record from 'activities.csv'
! tend: read as Pipedrive follow-ups: CSV, UTF-8, separated by commas
! tend: 1 follow-up is done by what came of it
$ tend followup list --all --fields text,due,status,done_at
  TEXT           DUE         STATUS  DONE AT
  Write minutes  Sun 22 Nov  done    Sun 22 Nov 15:00
  Ask again      Fri 27 Nov  done    Fri 27 Nov 09:00
$ tend import activities.csv
  NOUN  CREATED  UPDATED  UNCHANGED  REFUSED
  note        0        0          1        0
  Nothing new in 'activities.csv': its 1 record is in the book as it is there
! tend: read as Pipedrive follow-ups: CSV, UTF-8, separated by commas

# Salesforce's tasks tell by a second column what they were, and seconds.
@file accounts.csv <<EOF
Id,IsDeleted,MasterRecordId,Name,Type,ParentId,BillingStreet,BillingCity
a1,false,,Beta GmbH,,,,Bonn
a2,true,a1,Beta gmbh old,,,,Bonn
EOF
$ tend import accounts.csv
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        1        0          0        0
  Imported 1 of 1 record from 'accounts.csv'
! tend: read as Salesforce clients: CSV, UTF-8, separated by commas
! tend: left out: 'MasterRecordId'
! tend: passed over: 1 row that is deleted there
@file tasks.csv <<EOF
Id,AccountId,Subject,ActivityDate,Status,Priority,TaskSubtype,CallDurationInSeconds,CallType,CompletedDateTime,IsDeleted
t1,a1,Call: renewal,2026-11-20,Completed,Normal,Call,150,Inbound,2026-11-20T09:00:00.000Z,false
t2,a1,Email: offer,2026-11-19,Completed,Normal,Email,,,,false
t3,a1,Prepare,2026-11-19,Completed,Normal,Task,,,2026-11-19T09:00:00.000Z,false
t4,a1,Call: later,2026-12-01,Not Started,Normal,Call,,,,false
t5,a1,Gone,2026-12-01,Not Started,Normal,Call,,,,true
EOF
$ tend import tasks.csv
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  note            2        0          0        0
  followup        2        0          0        0
  Imported 4 of 4 records from 'tasks.csv'
! tend: read as Salesforce follow-ups: CSV, UTF-8, separated by commas
! tend: passed over: 1 row that is deleted there
$ tend note list --client beta --fields at,kind,direction,minutes,body
  AT                KIND   DIRECTION  MIN  TEXT
  Fri 20 Nov 10:00  call   in           3  Call: renewal
  Thu 19 Nov 00:00  email                  Email: offer
$ tend followup list --all --client beta --fields text,due,status,done_at
  TEXT         DUE         STATUS  DONE AT
  Prepare      Thu 19 Nov  done    Thu 19 Nov 10:00
  Call: later  Tue 1 Dec   open

# Events that last the whole day.
@file events.csv <<EOF
Id,AccountId,Subject,IsAllDayEvent,StartDateTime,ActivityDateTime,DurationInMinutes
e1,a1,Fair,true,2026-11-12T00:00:00.000Z,,1440
e2,a1,Summit,true,2026-12-03T00:00:00.000Z,,2880
e3,a1,Review,false,2026-11-13T08:00:00.000Z,,60
EOF
@zone America/New_York
$ tend import events.csv
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  note            2        0          0        0
  followup        1        0          0        0
  Imported 3 of 3 records from 'events.csv'
! tend: read as Salesforce notes: CSV, UTF-8, separated by commas
$ tend note list --client beta --kind meeting --fields at,minutes,body
  AT                MIN  TEXT
  Fri 13 Nov 03:00   60  Review
  Thu 12 Nov 00:00       Fair
$ tend followup list --client beta --fields text,due,due_time
  TEXT         DUE        TIME
  Call: later  Tue 1 Dec
  Summit       Thu 3 Dec
@zone Europe/Berlin

# What was planned and has been: the event that took place ends its follow-up, a task by either length of its number.
@file planned.csv <<EOF
Id,AccountId,Subject,IsAllDayEvent,StartDateTime,ActivityDateTime,DurationInMinutes
00U5g00000AbCdEEAV,a1,Kick-off,false,2026-11-30T08:00:00.000Z,,60
EOF
$ tend import planned.csv
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  followup        1        0          0        0
  Imported 1 of 1 record from 'planned.csv'
! tend: read as Salesforce notes: CSV, UTF-8, separated by commas
@file calls.csv <<EOF
Id,AccountId,Subject,ActivityDate,Status,Priority,TaskSubtype,CallDurationInSeconds,CallType,CompletedDateTime,IsDeleted
00T5g00000AbCdEEAV,a1,Call: seats,2026-11-30,Not Started,Normal,Call,,,,false
EOF
$ tend import calls.csv
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  followup        1        0          0        0
  Imported 1 of 1 record from 'calls.csv'
! tend: read as Salesforce follow-ups: CSV, UTF-8, separated by commas
@clock 2026-12-01T10:15
$ tend import planned.csv
  NOUN  CREATED  UPDATED  UNCHANGED  REFUSED
  note        1        0          0        0
  Imported 1 of 1 record from 'planned.csv'
! tend: read as Salesforce notes: CSV, UTF-8, separated by commas
! tend: 1 follow-up is done by what came of it
$ tend import planned.csv
  NOUN  CREATED  UPDATED  UNCHANGED  REFUSED
  note        0        0          1        0
  Nothing new in 'planned.csv': its 1 record is in the book as it is there
! tend: read as Salesforce notes: CSV, UTF-8, separated by commas
@file calls.csv <<EOF
Id,AccountId,Subject,ActivityDate,Status,Priority,TaskSubtype,CallDurationInSeconds,CallType,CompletedDateTime,IsDeleted
00T5g00000AbCdEEAV,a1,Call: seats,2026-11-30,Completed,Normal,Call,150,Inbound,2026-11-30T09:00:00.000Z,false
EOF
$ tend import calls.csv
  NOUN  CREATED  UPDATED  UNCHANGED  REFUSED
  note        1        0          0        0
  Imported 1 of 1 record from 'calls.csv'
! tend: read as Salesforce follow-ups: CSV, UTF-8, separated by commas
! tend: 1 follow-up is done by what came of it
$ tend followup list --all --client beta --fields text,due,status,done_at
  TEXT         DUE         STATUS  DONE AT
  Prepare      Thu 19 Nov  done    Thu 19 Nov 10:00
  Call: seats  Mon 30 Nov  done    Mon 30 Nov 10:00
  Kick-off     Mon 30 Nov  done    Mon 30 Nov 09:00
  Call: later  Tue 1 Dec   open
  Summit       Thu 3 Dec   open
@clock 2026-11-27T10:15

# Deals that were deleted.
@file deals.csv <<EOF
Deal - ID,Deal - Title,Deal - Organization,Deal - Value,Deal - Status,Deal - Stage
7,Ten seats,Acme,100,Open,Qualified
8,Nine seats,Acme,100,Deleted,Qualified
9,Eight seats,Acme,100,Deleted,Qualified
EOF
$ tend import deals.csv
  NOUN         CREATED  UPDATED  UNCHANGED  REFUSED
  opportunity        1        0          0        0
  Imported 1 of 1 record from 'deals.csv'
! tend: read as Pipedrive opportunities: CSV, UTF-8, separated by commas
! tend: passed over: 2 rows that are deleted there
$ tend opportunity list --all --fields title,stage
  TITLE      STAGE
  Ten seats  qualified
