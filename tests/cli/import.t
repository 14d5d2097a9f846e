# Tables that other programs write, into the book. It is Monday, 2026-11-23 10:15 in Berlin.

@file companies.csv <<EOF
Record ID,Company name,Company Domain Name,Company owner,Lifecycle Stage,City,Annual Revenue
101,Müller & Söhne GmbH,mueller.example,Anna Berg,Customer,Bonn,1200
102,Łódź & Söhne 株式会社,lodz.example,,Lead,Łódź,
EOF
$ tend import companies.csv -n
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        2        0          0        0
  Would import 2 of 2 records from 'companies.csv'
! tend: read as HubSpot clients: CSV, UTF-8, separated by commas
! tend: kept as custom fields: 'Annual Revenue'
! tend: dry run: nothing was written
$ tend client list
! tend: no book at '<dir>/book.db'
! start one with 'tend init' or 'tend client add NAME'
? 8
$ tend init -q
$ tend import companies.csv -n
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        2        0          0        0
  Would import 2 of 2 records from 'companies.csv'
! tend: read as HubSpot clients: CSV, UTF-8, separated by commas
! tend: kept as custom fields: 'Annual Revenue'
! tend: dry run: nothing was written
$ tend import companies.csv
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        2        0          0        0
  Imported 2 of 2 records from 'companies.csv'
! tend: read as HubSpot clients: CSV, UTF-8, separated by commas
! tend: kept as custom fields: 'Annual Revenue'
$ tend client list --fields slug,name,status,owner,domain,custom
  CLIENT          NAME                   STATUS    OWNER      DOMAIN           CUSTOM
  lodz-soehne     Łódź & Söhne 株式会社  prospect  anna       lodz.example
  mueller-soehne  Müller & Söhne GmbH    active    anna-berg  mueller.example  annual_revenue=1200
$ tend import companies.csv
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        0        0          2        0
  Nothing new in 'companies.csv': its 2 records are in the book as they are there
! tend: read as HubSpot clients: CSV, UTF-8, separated by commas
! tend: kept as custom fields: 'Annual Revenue'
$ tend import companies.csv -q

# What was edited in tend stays.
$ tend -q client edit lodz --city Lodz
@file companies.csv <<EOF
Record ID,Company name,Company Domain Name,Company owner,Lifecycle Stage,City,Annual Revenue
101,Müller & Söhne AG,mueller.example,Anna Berg,Customer,Köln,1300
102,Łódź & Söhne 株式会社,lodz.example,,Customer,Łódź,
EOF
$ tend import companies.csv
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        0        2          0        0
  Imported 2 of 2 records from 'companies.csv'
! tend: read as HubSpot clients: CSV, UTF-8, separated by commas
! tend: kept as custom fields: 'Annual Revenue'
! tend: 1 value was edited in tend and kept; --overwrite takes the file's
$ tend client list --fields slug,name,status,city,custom
  CLIENT          NAME                   STATUS  CITY  CUSTOM
  lodz-soehne     Łódź & Söhne 株式会社  active  Lodz
  mueller-soehne  Müller & Söhne AG      active  Köln  annual_revenue=1300
$ tend import companies.csv --overwrite
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        0        1          1        0
  Imported 1 of 2 records from 'companies.csv'
! tend: read as HubSpot clients: CSV, UTF-8, separated by commas
! tend: kept as custom fields: 'Annual Revenue'
$ tend client list --fields slug,city
  CLIENT          CITY
  lodz-soehne     Łódź
  mueller-soehne  Köln
$ tend undo
  Undid: imported 'companies.csv' (anna, just now)
$ tend client list --fields slug,city
  CLIENT          CITY
  lodz-soehne     Lodz
  mueller-soehne  Köln

# People, with a company that is not there yet.
@file people.csv <<EOF
First Name;Last Name;Company;E-mail Address;Mobile Phone;Birthday;Spouse
Jane;Doe;Müller & Söhne AG;jane@mueller.example;+49 170 1;4/13/1985;
Max;Mustermann;Neu GmbH;max@neu.example;;0/0/00;Erika
EOF
$ tend import people.csv --no-create
! tend: read as Outlook contacts: CSV, UTF-8, separated by semicolons
! tend: kept as custom fields: 'Spouse'
! tend: 1 row of 'people.csv' refused; nothing was imported
!   line 3: no client 'Neu GmbH'
! --skip-invalid takes the others
? 6
$ tend import people.csv
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  client         1        0          0        0
  contact        2        0          0        0
  Imported 2 of 2 records from 'people.csv'
! tend: read as Outlook contacts: CSV, UTF-8, separated by semicolons
! tend: kept as custom fields: 'Spouse'
! tend: added, since rows name it: client Neu GmbH
$ tend contact list --fields name,client,email,phone,birthday,custom
  NAME            CLIENT          EMAIL                 PHONE      BIRTHDAY         CUSTOM
  Jane Doe        mueller-soehne  jane@mueller.example  +49 170 1  Sat 13 Apr 1985
  Max Mustermann  neu             max@neu.example                                   spouse=Erika
$ tend import people.csv --match email -f csv
  noun,created,updated,unchanged,refused
  contact,0,0,2,0
! tend: read as Outlook contacts: CSV, UTF-8, separated by semicolons
! tend: kept as custom fields: 'Spouse'

# Dates and amounts that can be read in two ways.
@file deals.csv <<EOF
Kunde;Titel;Betrag;Abschluss
neu;Ausbau;1.200;03/04/2027
neu;Wartung;500;05/06/2027
EOF
$ tend import deals.csv
! tend: the column 'Betrag' can be read in two ways: '1.200'; nothing was imported
! say --decimal point or --decimal comma
? 6
$ tend import deals.csv --decimal comma
! tend: the column 'Abschluss' can be read in two ways: '03/04/2027'; nothing was imported
! say --date-order dmy or --date-order mdy
? 6
$ tend import deals.csv --decimal point --date-order dmy --as opportunity -n -q
$ tend import deals.csv --decimal comma --date-order mdy
  NOUN         CREATED  UPDATED  UNCHANGED  REFUSED
  opportunity        2        0          0        0
  Imported 2 of 2 records from 'deals.csv'
! tend: read as opportunities: CSV, UTF-8, separated by semicolons
$ tend opportunity list --fields client,title,stage,amount,close
  CLIENT  TITLE    STAGE        AMOUNT  CLOSE
  neu     Ausbau   lead   1,200.00 EUR  Thu 4 Mar 2027
  neu     Wartung  lead     500.00 EUR  Thu 6 May 2027

# A table of one's own; typos are refused, all of it or the rows.
@file erp.csv <<EOF
Kd.-Nr.;Kunde;Seit;Klasse;Land
7;Acme GmbH;01.02.2020;A;DE
8;Beta AG;30.02.2020;B;DE
9;"Gamma
SE;01.02.2021;B;FR
10;Delta;01.02.2022;B

Summe: 4
EOF
$ tend import erp.csv --map Kd.-Nr.=external_id --source erp
! tend: read as clients: CSV, UTF-8, separated by semicolons
! tend: passed over: line 8, a footer: Summe: 4
! tend: 4 rows of 'erp.csv' refused; nothing was imported
!   line 3: bad since '30.02.2020'; a date that exists is wanted, such as 2026-11-27
!   line 4: a quote in it is never closed
!   lines 5, 6: it has 4 cells, the header has 5
! --skip-invalid takes the others
? 6
$ tend import erp.csv --map Kd.-Nr.=external_id --map Seit=since --map Klasse=tier --source erp --skip-invalid --rejects no.csv
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        1        0          0        4
  Imported 1 of 5 records from 'erp.csv'; 4 refused
! tend: read as clients: CSV, UTF-8, separated by semicolons
! tend: passed over: line 8, a footer: Summe: 4
! tend: refused:
!   line 3: bad since '30.02.2020'; a date that exists is wanted, such as 2026-11-27
!   line 4: a quote in it is never closed
!   lines 5, 6: it has 4 cells, the header has 5
$ cat no.csv
  line,reason,source,Kd.-Nr.,Kunde,Seit,Klasse,Land
  3,bad since '30.02.2020',erp,8,Beta AG,30.02.2020,B,DE
  4,a quote in it is never closed,erp,"9;""Gamma",,,,
  5,"it has 4 cells, the header has 5",erp,SE,01.02.2021,B,FR,
  6,"it has 4 cells, the header has 5",erp,10,Delta,01.02.2022,B,
$ tend client list --fields slug,since,tier --where country=DE
  CLIENT  SINCE           TIER
  acme    Sat 1 Feb 2020  A

# The options of the file, and those of every command before it.
$ tend --as max -f json import erp.csv --as client --format csv --skip-invalid --map Klasse=- -n
  [
    {
      "noun": "client",
      "created": 0,
      "updated": 1,
      "unchanged": 0,
      "refused": 4
    }
  ]
! tend: read as clients: CSV, UTF-8, separated by semicolons
! tend: kept as custom fields: 'Kd.-Nr.'
! tend: left out: 'Klasse'
! tend: passed over: line 8, a footer: Summe: 4
! tend: refused:
!   line 3: bad since '30.02.2020'; a date that exists is wanted, such as 2026-11-27
!   line 4: a quote in it is never closed
!   lines 5, 6: it has 4 cells, the header has 5
! tend: dry run: nothing was written
$ tend import erp.csv --as cliant
! tend: '--as' cannot be 'cliant'
! did you mean 'client'?
? 2
$ tend import erp.csv --map Klasse=clas
! tend: unknown field 'clas' of 'client'
! fields: id, uid, slug, name, status, tier, owner, parent, segment, industry, domain, email, phone, street, postcode, city, country, since, cadence_days, currency, acquisition_cost, tags, custom, aliases, last_touch, last_touch_kind, next_step, open_followups, arr, health
? 2
$ tend import erp.csv --rejects no.csv
! tend: --rejects needs --skip-invalid, or --dry-run
! without it one refused row refuses the file
? 2
$ tend import erp.csv --match phone
! tend: bad --match 'phone'
! one or more of: id, email, domain, name
? 2
$ tend import erp.csv --format jsonl --as client
! tend: --as, --map and --skip-invalid mean nothing in JSON lines
! what 'tend export all' writes is taken whole
? 2
$ tend import nothing.csv
! tend: cannot read 'nothing.csv': No such file or directory
? 8
$ tend import - --as client < companies.csv
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        0        0          2        0
  Nothing new in standard input: its 2 records are in the book as they are there
! tend: read as HubSpot clients: CSV, UTF-8, separated by commas
! tend: kept as custom fields: 'Annual Revenue'
! tend: 1 value was edited in tend and kept; --overwrite takes the file's

# Cards and calendars.
@file cards.vcf <<EOF
BEGIN:VCARD
VERSION:3.0
FN:Erika Muster
ORG:Neu GmbH
EMAIL:erika@neu.example
END:VCARD
BEGIN:VCARD
VERSION:4.0
KIND:org
FN:Omega SE
END:VCARD
EOF
$ tend import cards.vcf
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  client         1        0          0        0
  contact        1        0          0        0
  Imported 2 of 2 records from 'cards.vcf'
! tend: read as vCard
$ tend import cards.vcf
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  client         0        0          1        0
  contact        0        0          1        0
  Nothing new in 'cards.vcf': its 2 records are in the book as they are there
! tend: read as vCard
@file calendar.ics <<EOF
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:1
SUMMARY:Review
DTSTART:20261120T090000Z
DTEND:20261120T100000Z
ATTENDEE;CN=Erika Neu:mailto:erika@neu.example
ATTENDEE:mailto:nobody@else.example
END:VEVENT
BEGIN:VEVENT
UID:2
SUMMARY:Second Tuesday
DTSTART:20261208T090000Z
RRULE:FREQ=MONTHLY;BYDAY=2TU
CATEGORIES:Neu GmbH
END:VEVENT
END:VCALENDAR
EOF
$ tend import calendar.ics
! tend: read as iCalendar
! tend: 1 row of 'calendar.ics' refused; nothing was imported
!   line 15: an interval cannot say how it comes again (FREQ=MONTHLY;BYDAY=2TU)
! --skip-invalid takes the others
? 6
$ tend import calendar.ics --skip-invalid --format ics
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  note            1        0          0        0
  followup        0        0          0        1
  Imported 1 of 2 records from 'calendar.ics'; 1 refused
! tend: read as iCalendar
! tend: refused:
!   line 15: an interval cannot say how it comes again (FREQ=MONTHLY;BYDAY=2TU)
$ tend note list --fields client,at,kind,contacts,minutes,body
  CLIENT  AT                KIND     WITH          MIN  TEXT
  neu     Fri 20 Nov 10:00  meeting  Erika Muster   60  Review
$ tend doctor
  The book at '<dir>/book.db' is well

# Totals below a table are no clients; a birthday may lack its year; a refused row keeps all its cells.
@file sums.csv <<EOF
Firma;Ort;Umsatz
Total Energie;Köln;1,5
Berg;Bonn;2,5

Gesamt;;4,0
EOF
$ tend import sums.csv --as client
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        2        0          0        0
  Imported 2 of 2 records from 'sums.csv'
! tend: read as clients: CSV, UTF-8, separated by semicolons
! tend: kept as custom fields: 'Umsatz'
! tend: passed over: line 5, a footer: Gesamt
$ tend import - --as contact --skip-invalid --rejects rejects.csv <<EOF
Name,Company,Birthday
Ann Lee,Berg,--05-03
too,many,cells,here
EOF
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  contact        1        0          0        1
  Imported 1 of 2 records from standard input; 1 refused
! tend: read as contacts: CSV, UTF-8, separated by commas
! tend: kept as custom fields: 'Birthday'
! tend: refused:
!   line 3: it has 4 cells, the header has 3
$ cat rejects.csv
  line,reason,source,Name,Company,Birthday,
  3,"it has 4 cells, the header has 3",input,too,many,cells,here
$ tend contact show ann --json --fields name,birthday,custom
  {
    "name": "Ann Lee",
    "birthday": null,
    "custom": {"birthday":"--05-03"}
  }
