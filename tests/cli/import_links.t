# Whom and what a row of an import is about: names that fit several, numbers of the source, links among the rows.

$ tend -q client add Twin --slug twin-a
$ tend -q client add Twin --slug twin-b --allow-duplicate
$ tend -q client add "Acme GmbH"
$ tend -q contact add acme "Jane Doe" --email info@acme.example
$ tend -q contact add acme "Jane Doe" --email jane@acme.example
$ tend -q contact add acme "Ralf Fuchs" --email info@acme.example
$ tend -q product add Seat --sku seat-a --price 10 --period month
$ tend -q product add Seat --sku seat-b --price 12 --period month

# A row that needs a client and names none is refused; the rows beside it are taken.
$ tend import - --as note --skip-invalid <<EOF
client,body
,nobody said this
Acme GmbH,but this
EOF
  NOUN  CREATED  UPDATED  UNCHANGED  REFUSED
  note        1        0          0        1
  Imported 1 of 2 records from standard input; 1 refused
! tend: read as notes: CSV, UTF-8, separated by commas
! tend: refused:
!   line 2: a note needs a client, and it names none

# A name that fits several records is refused, not guessed.
$ tend import - --as note --skip-invalid <<EOF
client,body
Twin,hello
EOF
  NOUN  CREATED  UPDATED  UNCHANGED  REFUSED
  note        0        0          0        1
  Nothing of standard input was imported; 1 refused
! tend: read as notes: CSV, UTF-8, separated by commas
! tend: refused:
!   line 2: 'Twin' fits several clients
$ tend import - --as client <<EOF
name,city
Twin,Bonn
EOF
! tend: read as clients: CSV, UTF-8, separated by commas
! tend: 1 row of standard input refused; nothing was imported
!   line 2: 'Twin' fits several clients
! --skip-invalid takes the others
? 6
$ tend import - --as note <<EOF
client,contacts,body
Acme GmbH,Jane Doe,hello
EOF
! tend: read as notes: CSV, UTF-8, separated by commas
! tend: 1 row of standard input refused; nothing was imported
!   line 2: 'Jane Doe' fits several contacts
! --skip-invalid takes the others
? 6
$ tend import - --as subscription <<EOF
client,product,start
Acme GmbH,Seat,2026-01-01
Acme GmbH,Saet,2026-01-01
EOF
! tend: read as subscriptions: CSV, UTF-8, separated by commas
! tend: 2 rows of standard input refused; nothing was imported
!   line 2: 'Seat' fits several products
!   line 3: no product 'Saet'; did you mean 'Seat'?
! --skip-invalid takes the others
? 6
$ tend import - --as followup <<EOF
client,text,due,note
Acme GmbH,look again,2026-12-01,99
EOF
! tend: read as follow-ups: CSV, UTF-8, separated by commas
! tend: 1 row of standard input refused; nothing was imported
!   line 2: no note '99'
! --skip-invalid takes the others
? 6

# Of several people with one address the name decides, in their own client.
$ tend import - --as contact <<EOF
client,name,email,title
Acme GmbH,Ralf Fuchs,info@acme.example,CFO
EOF
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  contact        0        1          0        0
  Imported 1 of 1 record from standard input
! tend: read as contacts: CSV, UTF-8, separated by commas
$ tend contact list --client acme --fields name,email,title
  NAME        EMAIL              TITLE
  Jane Doe    info@acme.example
  Jane Doe    jane@acme.example
  Ralf Fuchs  info@acme.example  CFO

# A value that the field does not have.
$ tend import - --as note <<EOF
client,body,kind,minutes
Acme GmbH,hello,song,30
Acme GmbH,hello,call,2.5
EOF
! tend: read as notes: CSV, UTF-8, separated by commas
! tend: 2 rows of standard input refused; nothing was imported
!   line 2: bad kind 'song'; one of: note, call, email, meeting, visit, message
!   line 3: bad minutes '2.5'; a whole number is wanted
! --skip-invalid takes the others
? 6
$ tend import - --as contact <<EOF
client,name,primary
Acme GmbH,Ann Lee,maybe
EOF
! tend: read as contacts: CSV, UTF-8, separated by commas
! tend: 1 row of standard input refused; nothing was imported
!   line 2: bad primary 'maybe'; 'yes' or 'no' is wanted
! --skip-invalid takes the others
? 6
$ tend import - --as client --map =name <<EOF
name,city
Gamma,Bonn
EOF
! tend: bad --map '=name'
! 'Header=field' is wanted, '-' for a column to leave
? 2

# What the source calls by its number.
@file contacts.csv <<EOF
Id,AccountId,LastName,FirstName
c1,a1,Roe,Richard
c3,a1,Loe,Laura
c2,a9,Poe,Edgar
EOF
$ tend import contacts.csv
! tend: read as Salesforce contacts: CSV, UTF-8, separated by commas
! tend: 3 rows of 'contacts.csv' refused; nothing was imported
!   lines 2, 3: no client that salesforce calls 'a1'; import the clients first
!   line 4: no client that salesforce calls 'a9'; import the clients first
! --skip-invalid takes the others
? 6
@file accounts.csv <<EOF
Id,Name,ParentId,BillingCity
a1,Acme GmbH,,Köln
a2,Acme AG,a1,Zürich
EOF
$ tend import accounts.csv
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        1        1          0        0
  Imported 2 of 2 records from 'accounts.csv'
! tend: read as Salesforce clients: CSV, UTF-8, separated by commas
$ tend import contacts.csv --skip-invalid
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  contact        2        0          0        1
  Imported 2 of 3 records from 'contacts.csv'; 1 refused
! tend: read as Salesforce contacts: CSV, UTF-8, separated by commas
! tend: refused:
!   line 4: no client that salesforce calls 'a9'; import the clients first
$ tend client list --fields slug,name,parent,city
  CLIENT  NAME       PARENT  CITY
  acme    Acme GmbH          Köln
  acme-2  Acme AG    acme    Zürich
  twin-a  Twin
  twin-b  Twin
@file accounts.csv <<EOF
Id,Name,ParentId,BillingCity
a1,Acme Holding,,Köln
a2,Acme AG,,Zürich
a3,Acme SE,a2,Paris
EOF
$ tend import accounts.csv
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        1        0          2        0
  Imported 1 of 3 records from 'accounts.csv'
! tend: read as Salesforce clients: CSV, UTF-8, separated by commas
! tend: 1 value was edited in tend and kept; --overwrite takes the file's
@file accounts.csv <<EOF
Id,Name,ParentId,BillingCity
a3,Acme SE,a1,Paris
EOF
$ tend import accounts.csv
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        0        1          0        0
  Imported 1 of 1 record from 'accounts.csv'
! tend: read as Salesforce clients: CSV, UTF-8, separated by commas
$ tend client list --fields slug,name,parent,city
  CLIENT  NAME       PARENT  CITY
  acme    Acme GmbH          Köln
  acme-2  Acme AG    acme    Zürich
  acme-3  Acme SE    acme    Paris
  twin-a  Twin
  twin-b  Twin

# A day that was told with a time of another place is the day here.
$ tend import - --as followup <<EOF
client,text,due
Acme Holding,call Tokyo,2026-12-01T23:30:00Z
EOF
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  client          1        0          0        0
  followup        1        0          0        0
  Imported 1 of 1 record from standard input
! tend: read as follow-ups: CSV, UTF-8, separated by commas
! tend: added, since rows name it: client Acme Holding
$ tend followup list --fields text,due
  TEXT        DUE
  call Tokyo  Wed 2 Dec

# More than a field has room for is kept beside it.
$ tend import - --as contact <<EOF
client,name,email
Acme Holding,Max Moe,max@acme.example ::: moe@acme.example
EOF
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  contact        1        0          0        0
  Imported 1 of 1 record from standard input
! tend: read as contacts: CSV, UTF-8, separated by commas
! tend: kept as custom fields: 'email'
$ tend contact show "Max Moe" --fields email,custom
  email   max@acme.example
  custom  email=moe@acme.example

@file people.csv <<EOF
Person - ID,Person - Name,Person - Organization,Person - Email (Work),Person - Email (Home)
8,Kim Lee,Acme GmbH,kim@acme.example,kim@home.example
EOF
$ tend import people.csv
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  contact        1        0          0        0
  Imported 1 of 1 record from 'people.csv'
! tend: read as Pipedrive contacts: CSV, UTF-8, separated by commas
! tend: kept as custom fields: 'Person - Email (Home)'
$ tend contact show kim --fields email,custom
  email   kim@acme.example
  custom  person_email_home=kim@home.example

# A field in two columns, and one that --map gives to another column than its header does.
$ tend import - --as contact --map Given=name/1 --map Family=name/2 <<EOF
client,Given,Family
Acme GmbH,Mia,Mo
EOF
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  contact        1        0          0        0
  Imported 1 of 1 record from standard input
! tend: read as contacts: CSV, UTF-8, separated by commas
$ tend contact show "Mia Mo" --fields name
  name  Mia Mo
$ tend import - --as client --map Seat=city <<EOF
name,city,Seat
Delta,Bonn,Köln
EOF
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        1        0          0        0
  Imported 1 of 1 record from standard input
! tend: read as clients: CSV, UTF-8, separated by commas
! tend: kept as custom fields: 'city'
$ tend client show delta --fields city,custom
  city    Köln
  custom  city=Bonn

# A calendar's zone that nobody knows.
$ tend import - --format ics <<EOF
BEGIN:VCALENDAR
BEGIN:VEVENT
UID:7
SUMMARY:Review
DTSTART;TZID="(UTC+01:00) Nowhere":20261120T090000
CATEGORIES:Acme GmbH
END:VEVENT
END:VCALENDAR
EOF
! tend: read as iCalendar
! tend: 1 row of standard input refused; nothing was imported
!   line 5: the time zone '(UTC+01:00) Nowhere' is not known
! --skip-invalid takes the others
? 6

# A person of no company is a client; who has left stays so.
$ tend import - --as contact <<EOF
name,email
Solo Artist,solo@artist.example
EOF
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  client         1        0          0        0
  contact        1        0          0        0
  Imported 1 of 1 record from standard input
! tend: read as contacts: CSV, UTF-8, separated by commas
! tend: added, since rows name it: client Solo Artist
$ tend -q contact edit "Max Moe" --inactive
$ tend export contact -f vcard --to people.vcf
  Wrote 9 contacts to 'people.vcf'
$ tend --book copy.db import people.vcf
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  client         3        0          0        0
  contact        9        0          0        0
  Imported 9 of 9 records from 'people.vcf'
! tend: read as vCard
! tend: added, since rows name it: client Acme GmbH
! tend: added, since rows name it: client Acme Holding
! tend: added, since rows name it: client Solo Artist
! tend: started a new book at '<dir>/copy.db'
$ tend --book copy.db contact list --inactive --fields name,inactive
  NAME     INACTIVE
  Max Moe  yes

# Who was in a meeting, where the book knows them; a lead it does not know.
@file meetings.csv <<EOF
Id,WhoId,AccountId,Subject,StartDateTime,DurationInMinutes,EventSubtype
00U1,c1,a1,Quarterly review,2026-10-05T12:30:00.000Z,60,Event
00U2,00Q9,a1,Demo,2026-10-06T12:30:00.000Z,30,Event
EOF
$ tend import meetings.csv --source salesforce
  NOUN  CREATED  UPDATED  UNCHANGED  REFUSED
  note        2        0          0        0
  Imported 2 of 2 records from 'meetings.csv'
! tend: read as Salesforce notes: CSV, UTF-8, separated by commas
! tend: 1 link to people that are not in the book is left out; import them first
$ tend note list --kind meeting --fields at,kind,contacts,minutes,body
  AT               KIND     WITH         MIN  TEXT
  Tue 6 Oct 14:30  meeting                30  Demo
  Mon 5 Oct 14:30  meeting  Richard Roe   60  Quarterly review

# The chance of an opportunity is its own where the source says one.
@file deals.csv <<EOF
Id,AccountId,Name,StageName,Amount,Probability,CloseDate,IsClosed
006a,a1,Fifty seats,Proposal/Price Quote,12000.0,75.0,2026-12-15,false
EOF
$ tend import deals.csv --source salesforce
  NOUN         CREATED  UPDATED  UNCHANGED  REFUSED
  opportunity        1        0          0        0
  Imported 1 of 1 record from 'deals.csv'
! tend: read as Salesforce opportunities: CSV, UTF-8, separated by commas
! tend: left out: 'IsClosed'
$ tend opportunity show 1 --fields title,stage,amount,probability,weighted
  title        Fifty seats
  stage        proposal
  amount       12,000.00 EUR
  probability  75
  weighted     9,000.00 EUR
