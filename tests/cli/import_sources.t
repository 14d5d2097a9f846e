# Whose numbers a table has, and who is another one by them. It is Thursday, 2026-11-26 10:15 in Berlin.

@clock 2026-11-26T10:15
$ tend -q product add Basic --price 1 --period month
$ tend -q product add Pro --price 1 --period month

# Deals of one client and product are told apart by their numbers, and what was refused is of the same table.
@file opp.csv <<EOF
opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value
A1,Moses,Basic,Cancity,Won,2016-10-20,2017-03-01,1054
A2,Darcel,Pro,Cancity,Won,2016-10-25,2017-03-11,4514
A3,Darcel,Prro,Cancity,Won,2016-10-25,2017-03-11,99
EOF
$ tend import opp.csv --skip-invalid --rejects refused.csv
  NOUN         CREATED  UPDATED  UNCHANGED  REFUSED
  client             1        0          0        0
  opportunity        2        0          0        1
  Imported 2 of 3 records from 'opp.csv'; 1 refused
! tend: read as opportunities: CSV, UTF-8, separated by commas
! tend: its numbers are kept as those of 'opp'; --source says another
! tend: added, since rows name it: client Cancity
! tend: refused:
!   line 4: no product 'Prro'; did you mean 'Pro'?
$ cat refused.csv
  line,reason,source,opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value
  4,no product 'Prro',opp,A3,Darcel,Prro,Cancity,Won,2016-10-25,2017-03-11,99
@file mended.csv <<EOF
line,reason,source,opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value
4,no product 'Prro',opp,A3,Darcel,Pro,Cancity,Won,2016-10-25,2017-03-11,99
EOF
$ tend import mended.csv
  NOUN         CREATED  UPDATED  UNCHANGED  REFUSED
  opportunity        1        0          0        0
  Imported 1 of 1 record from 'mended.csv'
! tend: read as opportunities: CSV, UTF-8, separated by commas
! tend: its numbers are kept as those of 'opp'; --source says another
$ tend opportunity list --stage won --fields id,title,amount --sort id
  ID  TITLE        AMOUNT
   1  basic  1,054.00 EUR
   2  pro    4,514.00 EUR
   3  pro       99.00 EUR

# Under another name of the file they are the same deals by the same numbers, and another number is another deal.
@file opp-november.csv <<EOF
opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value
A3,Darcel,Pro,Cancity,Won,2016-10-25,2017-03-11,99
A2,Darcel,Pro,Cancity,Won,2016-10-25,2017-03-11,4514
A4,Darcel,Pro,Cancity,Won,2016-10-25,2017-03-11,7
EOF
$ tend import opp-november.csv
  NOUN         CREATED  UPDATED  UNCHANGED  REFUSED
  opportunity        1        0          2        0
  Imported 1 of 3 records from 'opp-november.csv'
! tend: read as opportunities: CSV, UTF-8, separated by commas
! tend: its numbers are kept as those of 'opp-november'; --source says another
$ tend opportunity list --stage won --fields id,title,amount --sort id
  ID  TITLE        AMOUNT
   1  basic  1,054.00 EUR
   2  pro    4,514.00 EUR
   3  pro       99.00 EUR
   4  pro        7.00 EUR
$ tend import opp-november.csv
  NOUN         CREATED  UPDATED  UNCHANGED  REFUSED
  opportunity        0        0          3        0
  Nothing new in 'opp-november.csv': its 3 records are in the book as they are there
! tend: read as opportunities: CSV, UTF-8, separated by commas
! tend: its numbers are kept as those of 'opp-november'; --source says another
$ tend sql "SELECT source, external FROM origin WHERE noun = 'opportunity' ORDER BY external, source"
  SOURCE        EXTERNAL
  opp           A1
  opp           A2
  opp-november  A2
  opp           A3
  opp-november  A3
  opp-november  A4

# Two systems know one client by different numbers.
$ tend import - --as client --source erp <<EOF
external_id,name
E-1,Alpha GmbH
EOF
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        1        0          0        0
  Imported 1 of 1 record from standard input
! tend: read as clients: CSV, UTF-8, separated by commas
$ tend import - --as client --source shop <<EOF
external_id,name,city
S-9,Alpha GmbH,Ulm
EOF
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        0        1          0        0
  Imported 1 of 1 record from standard input
! tend: read as clients: CSV, UTF-8, separated by commas

# A column 'id' has the numbers of who wrote the table; beside another column of numbers it is one of the client's own.
$ tend import - --source erp <<EOF
id,name,city
1,Beta,Berlin
EOF
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        1        0          0        0
  Imported 1 of 1 record from standard input
! tend: read as clients: CSV, UTF-8, separated by commas
$ tend import - --source erp <<EOF
ID;Firma;Ort
1;Beta Renamed;Berlin
K-1001;Gamma;Ulm
EOF
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        1        1          0        0
  Imported 2 of 2 records from standard input
! tend: read as clients: CSV, UTF-8, separated by semicolons
$ tend import - --as client --source erp <<EOF
id,external_id,name
7,1,Beta
EOF
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        0        1          0        0
  Imported 1 of 1 record from standard input
! tend: read as clients: CSV, UTF-8, separated by commas
! tend: kept as custom fields: 'id'
$ tend import - --as client --source erp --map Nr=external_id <<EOF
id,Nr,name
8,1,Beta Again
EOF
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        0        1          0        0
  Imported 1 of 1 record from standard input
! tend: read as clients: CSV, UTF-8, separated by commas
! tend: kept as custom fields: 'id'
$ tend client list --fields slug,name,city,custom --sort id
  CLIENT   NAME        CITY    CUSTOM
  cancity  Cancity
  alpha    Alpha GmbH  Ulm
  beta     Beta Again  Berlin  id=8
  gamma    Gamma       Ulm

# Salesforce writes numbers in two lengths.
@file accounts.csv <<EOF
Id,Name,BillingCity
0015g00000AAAAAQA1,Salt,Bonn
0015g00000aaaaaAAA,Pepper,Bonn
EOF
$ tend import accounts.csv
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        2        0          0        0
  Imported 2 of 2 records from 'accounts.csv'
! tend: read as Salesforce clients: CSV, UTF-8, separated by commas
@file report.csv <<EOF
Account ID,Account Name,Phone,Account Owner
0015g00000AAAAA,Salt & Co,12,anna
0015g00000aaaaa,Pepper,13,anna
EOF
$ tend import report.csv
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        0        2          0        0
  Imported 2 of 2 records from 'report.csv'
! tend: read as Salesforce clients: CSV, UTF-8, separated by commas
@file contacts.csv <<EOF
Id,AccountId,LastName
0035g00000AAAAAAA5,0015g00000AAAAA,Sel
EOF
$ tend import contacts.csv
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  contact        1        0          0        0
  Imported 1 of 1 record from 'contacts.csv'
! tend: read as Salesforce contacts: CSV, UTF-8, separated by commas
$ tend contact list --fields name,client
  NAME  CLIENT
  Sel   salt
# A book of an earlier version has the longer numbers.
@file book.jsonl <<EOF
{"tend":"book","version":1}
{"type":"client","id":1,"uid":"01a21783-2525-770c-985b-d4d7d9a5fcd8","slug":"old","name":"Old","status":"active","owner":"anna"}
{"type":"origin","id":1,"uid":"01a21783-2525-770c-985b-d4d82e2e667e","source":"salesforce","noun":"client","external":"0015g00000AbCdEAA1","record":"01a21783-2525-770c-985b-d4d7d9a5fcd8"}
{"type":"client","id":2,"uid":"01a21783-2525-770c-985b-d4d7d9a5fcd9","slug":"older","name":"Older","status":"active","owner":"anna"}
{"type":"origin","id":2,"uid":"01a21783-2525-770c-985b-d4d82e2e667f","source":"salesforce","noun":"client","external":"0015g00000AbCdEAAV","record":"01a21783-2525-770c-985b-d4d7d9a5fcd9"}
EOF
$ tend --book old.db import book.jsonl -q
@file report.csv <<EOF
Account ID,Account Name,Phone,Account Owner
0015g00000AbCdE,Older by its report,12,anna
EOF
$ tend --book old.db import report.csv
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        0        1          0        0
  Imported 1 of 1 record from 'report.csv'
! tend: read as Salesforce clients: CSV, UTF-8, separated by commas
@file accounts.csv <<EOF
Id,Name,BillingCity
0015g00000AbCdEAA1,Old by Data Loader,Bonn
EOF
$ tend --book old.db import accounts.csv
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        0        1          0        0
  Imported 1 of 1 record from 'accounts.csv'
! tend: read as Salesforce clients: CSV, UTF-8, separated by commas
$ tend --book old.db client list --fields slug,name,phone,city
  CLIENT  NAME                 PHONE  CITY
  old     Old by Data Loader          Bonn
  older   Older by its report  12

# People who share an address: with numbers of their own, and by their names within a file.
@file al.csv <<EOF
ID,ACCOUNTID,LASTNAME,FIRSTNAME,EMAIL,PHONE
0031,,Xu,Al,info@x.example,1
EOF
@file bo.csv <<EOF
ID,ACCOUNTID,LASTNAME,FIRSTNAME,EMAIL,PHONE
0032,,Yo,Bo,info@x.example,2
EOF
$ tend import al.csv
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  client         1        0          0        0
  contact        1        0          0        0
  Imported 1 of 1 record from 'al.csv'
! tend: read as Salesforce contacts: CSV, UTF-8, separated by commas
! tend: added, since rows name it: client Al Xu
$ tend import bo.csv
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  client         1        0          0        0
  contact        1        0          0        0
  Imported 1 of 1 record from 'bo.csv'
! tend: read as Salesforce contacts: CSV, UTF-8, separated by commas
! tend: added, since rows name it: client Bo Yo
$ tend import al.csv
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  contact        0        0          1        0
  Nothing new in 'al.csv': its 1 record is in the book as it is there
! tend: read as Salesforce contacts: CSV, UTF-8, separated by commas
@file cards.vcf <<EOF
BEGIN:VCARD
UID:card-1
FN:Cy Zoe
ORG:Zeta
EMAIL:hello@z.example
END:VCARD
BEGIN:VCARD
UID:card-2
FN:Di Zoe
ORG:Zeta
EMAIL:hello@z.example
END:VCARD
EOF
$ tend import cards.vcf
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  client         1        0          0        0
  contact        2        0          0        0
  Imported 2 of 2 records from 'cards.vcf'
! tend: read as vCard
! tend: added, since rows name it: client Zeta
$ tend import cards.vcf
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  contact        0        0          2        0
  Nothing new in 'cards.vcf': its 2 records are in the book as they are there
! tend: read as vCard
@file team.csv <<EOF
client,name,email
Zeta,Ed Zoe,team@z.example
Zeta,,team@z.example
Zeta,ed zoe,team@z.example
Zeta,Fe Zoe,team@z.example
EOF
$ tend import team.csv --as contact
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  contact        2        0          2        0
  Imported 2 of 4 records from 'team.csv'
! tend: read as contacts: CSV, UTF-8, separated by commas
! tend: 2 rows are about a record that an earlier row has told; the first counts: lines 3, 4
$ tend import team.csv --as contact
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  contact        0        0          4        0
  Nothing new in 'team.csv': its 4 records are in the book as they are there
! tend: read as contacts: CSV, UTF-8, separated by commas
! tend: 2 rows are about a record that an earlier row has told; the first counts: lines 3, 4
$ tend contact list --fields name,client,email,phone
  NAME    CLIENT  EMAIL            PHONE
  Al Xu   al-xu   info@x.example   1
  Bo Yo   bo-yo   info@x.example   2
  Sel     salt
  Cy Zoe  zeta    hello@z.example
  Di Zoe  zeta    hello@z.example
  Ed Zoe  zeta    team@z.example
  Fe Zoe  zeta    team@z.example
$ tend import - --as client <<EOF
name,email
One Ltd,x@y.example
Two Ltd,x@y.example
EOF
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        2        0          0        0
  Imported 2 of 2 records from standard input
! tend: read as clients: CSV, UTF-8, separated by commas
$ tend import - --as client <<EOF
name,email
Two Ltd,x@y.example
One Ltd,x@y.example
EOF
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        0        0          2        0
  Nothing new in standard input: its 2 records are in the book as they are there
! tend: read as clients: CSV, UTF-8, separated by commas

# Of two that were merged the row of the one that stayed counts, whichever comes first.
@file companies.csv <<EOF
Record ID,Company name,Company Domain Name,City
1,Stadtwerke,sw-a.example,Aachen
3,Stadtwerke,sw-c.example,Celle
EOF
$ tend import companies.csv
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        2        0          0        0
  Imported 2 of 2 records from 'companies.csv'
! tend: read as HubSpot clients: CSV, UTF-8, separated by commas
$ tend client merge stadtwerke stadtwerke-2 -y
  Merged client stadtwerke into stadtwerke-2: 0 records moved
$ tend import companies.csv
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        0        0          2        0
  Nothing new in 'companies.csv': its 2 records are in the book as they are there
! tend: read as HubSpot clients: CSV, UTF-8, separated by commas
$ tend client show stadtwerke-2 --json --fields city,domain
  {
    "city": "Celle",
    "domain": "sw-c.example"
  }
$ tend undo
  Undid: merged client stadtwerke into stadtwerke-2 (anna, just now)
$ tend import companies.csv
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        0        0          2        0
  Nothing new in 'companies.csv': its 2 records are in the book as they are there
! tend: read as HubSpot clients: CSV, UTF-8, separated by commas
$ tend client merge stadtwerke-2 stadtwerke -y
  Merged client stadtwerke-2 into stadtwerke: 0 records moved
$ tend import companies.csv
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        0        0          2        0
  Nothing new in 'companies.csv': its 2 records are in the book as they are there
! tend: read as HubSpot clients: CSV, UTF-8, separated by commas
$ tend client show stadtwerke --json --fields city,domain
  {
    "city": "Aachen",
    "domain": "sw-a.example"
  }
$ tend undo
  Undid: merged client stadtwerke-2 into stadtwerke (anna, just now)
$ tend import companies.csv
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        0        0          2        0
  Nothing new in 'companies.csv': its 2 records are in the book as they are there
! tend: read as HubSpot clients: CSV, UTF-8, separated by commas

# A slug is one that tend takes, and a uid is tend's own.
@file slugs.csv <<EOF
name,slug,uid
Eins,list,
Zwei,,2
Drei,"Ä x;y",
Vier,vier-gut,01a21783-24d9-7900-8496-5553d2a5a6a6
EOF
$ tend import slugs.csv --skip-invalid
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        1        0          0        3
  Imported 1 of 4 records from 'slugs.csv'; 3 refused
! tend: read as tend clients: CSV, UTF-8, separated by commas
! tend: refused:
!   line 2: bad slug 'list': it is a word of tend
!   line 3: bad uid '2'; tend's own are UUIDs of version 7; a number of the source is 'external_id'
!   line 4: bad slug 'Ä x;y'; for example: ae-x-y
$ tend import - --as client --map short=slug <<EOF
name,short
Fünf,client
EOF
! tend: read as clients: CSV, UTF-8, separated by commas
! tend: 1 row of standard input refused; nothing was imported
!   line 2: bad slug 'client': it is a word of tend
! --skip-invalid takes the others
? 6
$ tend import - --as client --map short=uid <<EOF
name,short
Fünf,client
EOF
! tend: read as clients: CSV, UTF-8, separated by commas
! tend: 1 row of standard input refused; nothing was imported
!   line 2: bad uid 'client'; tend's own are UUIDs of version 7; a number of the source is 'external_id'
! --skip-invalid takes the others
? 6
$ tend import - --as client --map short=custom. <<EOF
name,short
Fünf,client
EOF
! tend: bad --map 'short=custom.'
! a custom field has a name: custom.KEY
? 2
