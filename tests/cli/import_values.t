# What stands in the cells of other programs' tables: hours, times, tags and pairs as they write them, names of people
# who are not there yet, a row that comes twice, and a stage that has moved on.

$ tend init -q
$ tend import - --as manager --decimal comma <<EOF
handle,name,weekly_hours
berta,Berta Berg,"37,5"
carl,Carl Cox,many
EOF
! tend: read as managers: CSV, UTF-8, separated by commas
! tend: 1 row of standard input refused; nothing was imported
!   line 3: bad weekly_hours 'many'; a number is wanted
! --skip-invalid takes the others
? 6
$ tend import - --as manager --decimal comma --skip-invalid <<EOF
handle,name,weekly_hours
berta,Berta Berg,"37,5"
carl,Carl Cox,many
EOF
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  manager        1        0          0        1
  Imported 1 of 2 records from standard input; 1 refused
! tend: read as managers: CSV, UTF-8, separated by commas
! tend: refused:
!   line 3: bad weekly_hours 'many'; a number is wanted
$ tend manager list --fields handle,weekly_hours
  HANDLE  HOURS
  berta   37.5

$ tend import - --as client <<EOF
name,tags,custom
Acme GmbH,* myContacts ::: VIP,seats=40; plan=gold; blue
Beta AG,new,region=north
EOF
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        2        0          0        0
  Imported 2 of 2 records from standard input
! tend: read as clients: CSV, UTF-8, separated by commas
$ tend client list --fields slug,tags,custom
  CLIENT  TAGS             CUSTOM
  acme    mycontacts, vip  plan=gold;blue, seats=40
  beta    new              region=north
$ tend import - --as client <<EOF
name,custom
Gamma,blue
EOF
! tend: read as clients: CSV, UTF-8, separated by commas
! tend: 1 row of standard input refused; nothing was imported
!   line 2: bad custom 'blue'; 'key=value' is wanted
! --skip-invalid takes the others
? 6

$ tend import - --as followup <<EOF
client,text,due,due_time
Acme GmbH,Send the offer,2026-11-30,8:15
Beta AG,Call back,2026-12-01,14:00
EOF
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  followup        2        0          0        0
  Imported 2 of 2 records from standard input
! tend: read as follow-ups: CSV, UTF-8, separated by commas
$ tend followup list --fields client,text,due,due_time
  CLIENT  TEXT            DUE         TIME
  acme    Send the offer  Mon 30 Nov  08:15
  beta    Call back       Tue 1 Dec   14:00
$ tend import - --as followup <<EOF
client,text,due,due_time
Acme GmbH,Send the bill,2026-11-30,soon
EOF
! tend: read as follow-ups: CSV, UTF-8, separated by commas
! tend: 1 row of standard input refused; nothing was imported
!   line 2: bad due_time 'soon'; a time such as 08:15 is wanted
! --skip-invalid takes the others
? 6

# People whom a note names and who are not there are made with it, once.
$ tend import - --as note <<EOF
client,at,kind,minutes,contacts,body
Acme GmbH,2026-11-20 09:00,call,30,Jane Doe,Asked for the offer
Acme GmbH,2026-11-21 09:00,call,15,jane doe; joe@acme.example,They want two more seats
EOF
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  contact        2        0          0        0
  note           2        0          0        0
  Imported 2 of 2 records from standard input
! tend: read as notes: CSV, UTF-8, separated by commas
! tend: added, since rows name it: contact Jane Doe
! tend: added, since rows name it: contact joe@acme.example
$ tend contact list --fields name,client,email
  NAME              CLIENT  EMAIL
  Jane Doe          acme
  joe@acme.example  acme    joe@acme.example
$ tend import - --as note <<EOF
client,at,kind,minutes,body
Acme GmbH,2026-11-22 09:00,call,half an hour,Said yes
EOF
! tend: read as notes: CSV, UTF-8, separated by commas
! tend: 1 row of standard input refused; nothing was imported
!   line 2: bad minutes 'half an hour'; a number is wanted
! --skip-invalid takes the others
? 6

# A row that comes twice counts once.
$ tend import - --as client <<EOF
name,city
Acme GmbH,Berlin
Acme GmbH,Berlin
EOF
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        0        1          1        0
  Imported 1 of 2 records from standard input
! tend: read as clients: CSV, UTF-8, separated by commas
! tend: 1 row is about a record that an earlier row has told; the first counts: line 3

# A mother company may stand below its daughter.
$ tend import - --as client <<EOF
name,parent
Daughter Ltd,Mother Ltd
Mother Ltd,
EOF
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        2        0          0        0
  Imported 2 of 2 records from standard input
! tend: read as clients: CSV, UTF-8, separated by commas
$ tend client list --fields slug,parent --where name~ltd
  CLIENT    PARENT
  daughter  mother
  mother

# An opportunity that has moved on is told so, from its day.
$ tend import - --as opportunity <<EOF
client,title,stage,amount
Acme GmbH,Forty seats,lead,9000
EOF
  NOUN         CREATED  UPDATED  UNCHANGED  REFUSED
  opportunity        1        0          0        0
  Imported 1 of 1 record from standard input
! tend: read as opportunities: CSV, UTF-8, separated by commas
$ tend import - --as opportunity --overwrite <<EOF
client,title,stage,amount
Acme GmbH,Forty seats,proposal,9000
EOF
  NOUN         CREATED  UPDATED  UNCHANGED  REFUSED
  opportunity        0        1          0        0
  Imported 1 of 1 record from standard input
! tend: read as opportunities: CSV, UTF-8, separated by commas
$ tend history acme --limit 2
  WHEN              WHO   WHAT                     RECORD          FIELD    FROM  TO
  Mon 23 Nov 10:15  anna  imported standard input  opportunity 1   stage    lead  proposal
  Mon 23 Nov 10:15  anna  imported standard input  stage_change 2  (added)

# A stage that the book does not have would weigh nothing: neither a new opportunity nor one that is there takes it.
$ tend import - --as opportunity <<EOF
client,title,stage,amount
Acme GmbH,Ten seats,haggling,9000
EOF
! tend: read as opportunities: CSV, UTF-8, separated by commas
! tend: 1 row of standard input refused; nothing was imported
!   line 2: unknown stage 'haggling'; stages: lead, qualified, proposal, negotiation
! --skip-invalid takes the others
? 6
$ tend import - --as opportunity --overwrite <<EOF
client,title,stage,amount
Acme GmbH,Forty seats,propsal,9000
EOF
! tend: read as opportunities: CSV, UTF-8, separated by commas
! tend: 1 row of standard input refused; nothing was imported
!   line 2: unknown stage 'propsal'; did you mean 'proposal'?
! --skip-invalid takes the others
? 6
$ tend opportunity list --fields title,stage
  TITLE        STAGE
  Forty seats  proposal

# Two people of one name: which of them is meant, the table does not tell.
$ tend -q contact add acme "Ann Lee"
$ tend -q contact add acme "Ann Lee"
$ tend import - --as contact <<EOF
name,client,title
Ann Lee,Acme GmbH,CTO
EOF
! tend: read as contacts: CSV, UTF-8, separated by commas
! tend: 1 row of standard input refused; nothing was imported
!   line 2: 'Ann Lee' fits several contacts
! --skip-invalid takes the others
? 6

# An address that is none refuses its row; of several in a cell the first counts, and one that only a mail server knows is
# kept aside. Of a URL the domain is kept.
$ tend import - --as contact <<EOF
name,client,email
Bea Moor,Acme GmbH,bea.acme.example
Cid Noor,Acme GmbH,cid@acme@example
EOF
! tend: read as contacts: CSV, UTF-8, separated by commas
! tend: 2 rows of standard input refused; nothing was imported
!   line 2: bad email 'bea.acme.example'; an address such as anna@acme.de is wanted
!   line 3: bad email 'cid@acme@example'; an address such as anna@acme.de is wanted
! --skip-invalid takes the others
? 6
$ tend import - --as contact <<EOF
name,client,email
Bea Moor,Acme GmbH,"bea@acme.example; bea@home.example"
Cid Noor,Acme GmbH,/o=ExchangeLabs/ou=Group/cn=cid
EOF
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  contact        2        0          0        0
  Imported 2 of 2 records from standard input
! tend: read as contacts: CSV, UTF-8, separated by commas
! tend: kept as custom fields: 'email'
$ tend contact list --fields name,email,custom --where name~oor
  NAME      EMAIL             CUSTOM
  Bea Moor  bea@acme.example  email=bea@home.example
  Cid Noor                    email=/o=ExchangeLabs/ou=Group/cn=cid
$ tend import - --as client <<EOF
name,domain
Omega Ltd,https://www.Omega.example/about
EOF
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        1        0          0        0
  Imported 1 of 1 record from standard input
! tend: read as clients: CSV, UTF-8, separated by commas
$ tend client show omega --fields name,domain
  name    Omega Ltd
  domain  omega.example

# What was refused is mended in the file of it, whose two columns more are none of the rows'.
$ tend import - --as client --skip-invalid --rejects refused.csv <<EOF
name,city,since
Sigma Ltd,Bonn,31.02.2026
Tau Ltd,Ulm,28.02.2026
EOF
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        1        0          0        1
  Imported 1 of 2 records from standard input; 1 refused
! tend: read as clients: CSV, UTF-8, separated by commas
! tend: refused:
!   line 2: bad since '31.02.2026'; a date that exists is wanted, such as 2026-11-27
$ tend import - --as client <<EOF
line,reason,name,city,since
2,bad since,Sigma Ltd,Bonn,28.02.2026
EOF
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        1        0          0        0
  Imported 1 of 1 record from standard input
! tend: read as clients: CSV, UTF-8, separated by commas
$ tend client show sigma --fields name,city,custom
  name  Sigma Ltd
  city  Bonn

# A dry run tells of what is refused and of the others; and a table may have no rows.
$ tend import - --as opportunity -n <<EOF
client,title,amount
Tau Ltd,Ten seats,100
Tau Ltd,Six seats,many
EOF
  NOUN         CREATED  UPDATED  UNCHANGED  REFUSED
  opportunity        1        0          0        1
! tend: read as opportunities: CSV, UTF-8, separated by commas
! tend: 1 row of standard input refused; nothing was imported
!   line 3: bad amount 'many'; a number is wanted
! --skip-invalid takes the others
? 6
$ tend import - --as client <<EOF
name,city
EOF
  There are no records in standard input
! tend: read as clients: CSV, UTF-8, separated by commas
$ tend import - --as client <<EOF
name,status
,active
EOF
! tend: read as clients: CSV, UTF-8, separated by commas
! tend: 1 row of standard input refused; nothing was imported
!   line 2: a client needs a name
! --skip-invalid takes the others
? 6

# What Salesforce says of an account that is no state of it here.
$ tend import - <<EOF
"Account Name","Account Owner","Type","Billing City"
"Globex Corp","anna","Customer - Direct","Bonn"
"Vandelay","anna","Technology Partner","Ulm"
EOF
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        2        0          0        0
  Imported 2 of 2 records from standard input
! tend: read as Salesforce clients: CSV, UTF-8, separated by commas
$ tend client list --fields name,status --where name~e --where owner=anna --where city!= --sort name --limit 9
  NAME         STATUS
  Acme GmbH    active
  Globex Corp  active
  Vandelay     active
