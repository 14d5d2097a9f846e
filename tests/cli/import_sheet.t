# Tables that people keep by themselves: what their words mean, and what is refused as it is by hand.

@clock 2026-11-26T10:15
$ tend init -q

@file kunden.csv <<EOF
Name;Status;Kunde seit;Klasse;Telefon;Telefon;E-Mail;E-Mail 2
Acme GmbH;Aktiv;46351;a;+49 1;+49 2;info@acme.example;post@acme.example
Beta AG;Interessent;45000;B;;;;
Gamma KG;Pausiert;;;;;;
Delta SE;Gekündigt;;;;;;
Echo UG;Ehemalig;;;;;;
Foxtrott OHG;Inaktiv;;;;;;
EOF
$ tend import kunden.csv
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        6        0          0        0
  Imported 6 of 6 records from 'kunden.csv'
! tend: read as clients: CSV, UTF-8, separated by semicolons
! tend: kept as custom fields: 'Telefon', 'E-Mail 2'
$ tend client list --fields slug,status,since,tier,phone,email,custom
  CLIENT    STATUS    SINCE            TIER  PHONE  EMAIL              CUSTOM
  acme      active    Wed 25 Nov       A     +49 1  info@acme.example  e_mail_2=post@acme.example, telefon=+49 2
  beta      prospect  Wed 15 Mar 2023  B
  delta     canceled
  echo      churned
  foxtrott  paused
  gamma     paused
$ tend import kunden.csv
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        0        0          6        0
  Nothing new in 'kunden.csv': its 6 records are in the book as they are there
! tend: read as clients: CSV, UTF-8, separated by semicolons
! tend: kept as custom fields: 'Telefon', 'E-Mail 2'

@file aufgaben.csv <<EOF
Kunde;Aufgabe;Fällig;Priorität
Acme GmbH;Angebot;46356;hoch
Acme GmbH;Rechnung;46357;mittel
Acme GmbH;Mahnung;46358;dringend
Acme GmbH;Karte;46359;niedrig
EOF
$ tend import aufgaben.csv
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  followup        4        0          0        0
  Imported 4 of 4 records from 'aufgaben.csv'
! tend: read as follow-ups: CSV, UTF-8, separated by semicolons
$ tend followup list --fields due,priority,text
  DUE         PRIORITY  TEXT
  Mon 30 Nov  high      Angebot
  Tue 1 Dec             Rechnung
  Wed 2 Dec   high      Mahnung
  Thu 3 Dec   low       Karte
@file notizen.csv <<EOF
Kunde;Datum;Art;Notiz
Acme GmbH;20.11.2026 09:00;Anruf;a
Acme GmbH;20.11.2026 10:00;E-Mail;b
Acme GmbH;20.11.2026 11:00;Besprechung;c
Acme GmbH;20.11.2026 12:00;Termin;d
Acme GmbH;20.11.2026 13:00;Besuch;e
Acme GmbH;20.11.2026 14:00;Notiz;f
EOF
$ tend import notizen.csv
  NOUN  CREATED  UPDATED  UNCHANGED  REFUSED
  note        6        0          0        0
  Imported 6 of 6 records from 'notizen.csv'
! tend: read as notes: CSV, UTF-8, separated by semicolons
$ tend note list --fields at,kind,body
  AT                KIND     TEXT
  Fri 20 Nov 14:00  note     f
  Fri 20 Nov 13:00  visit    e
  Fri 20 Nov 12:00  meeting  d
  Fri 20 Nov 11:00  meeting  c
  Fri 20 Nov 10:00  email    b
  Fri 20 Nov 09:00  call     a

# What was is not to come, and what was a call was at some time.
$ tend import - <<EOF
client,at,kind,body
Acme GmbH,2027-11-03,call,future
Acme GmbH,,call,when?
Acme GmbH,,email,when?
Acme GmbH,,note,he likes tea
EOF
! tend: read as notes: CSV, UTF-8, separated by commas
! tend: 3 rows of standard input refused; nothing was imported
!   line 2: '2027-11-03' is in the future; what is still to be done is a follow-up
!   line 3: a call needs the moment when it was
!   line 4: an email needs the moment when it was
! --skip-invalid takes the others
? 6
$ tend import - --skip-invalid -q <<EOF
client,at,kind,body
Acme GmbH,,note,he likes tea
EOF
$ tend import - --as note <<EOF
client,kind,body
Acme GmbH,call,just now
EOF
  NOUN  CREATED  UPDATED  UNCHANGED  REFUSED
  note        1        0          0        0
  Imported 1 of 1 record from standard input
! tend: read as notes: CSV, UTF-8, separated by commas
$ tend import - --as followup <<EOF
client,text,due
Acme GmbH,No day is told,
EOF
! tend: read as follow-ups: CSV, UTF-8, separated by commas
! tend: 1 row of standard input refused; nothing was imported
!   line 2: a followup needs a due
! --skip-invalid takes the others
? 6

# What tend wrote comes back as it was.
$ tend --today 2027-03-01 -q note add acme "Next year" --at 2027-02-01
$ tend export note --to notes.csv
  Wrote 9 notes to 'notes.csv'
$ tend --book other.db -q import notes.csv
$ tend --book other.db note list --fields at,body
  AT                    TEXT
  Mon 1 Feb 2027 12:00  Next year
  Thu 26 Nov 10:15      just now
  Thu 26 Nov 10:15      he likes tea
  Fri 20 Nov 14:00      f
  Fri 20 Nov 13:00      e
  Fri 20 Nov 12:00      d
  Fri 20 Nov 11:00      c
  Fri 20 Nov 10:00      b
  Fri 20 Nov 09:00      a

$ tend import - --as client <<EOF
name,tier
Foo,Z
Bar,a
EOF
! tend: read as clients: CSV, UTF-8, separated by commas
! tend: 1 row of standard input refused; nothing was imported
!   line 2: unknown tier 'Z'; A, B and C are there; others with 'tend config set cadence.D 180'
! --skip-invalid takes the others
? 6
$ tend import - <<EOF
client,at,kind,value
Acme GmbH,2026-11-02,nps,11
Acme GmbH,2026-11-02,csat,0
Acme GmbH,2026-11-02,usage,100
EOF
! tend: read as scores: CSV, UTF-8, separated by commas
! tend: 2 rows of standard input refused; nothing was imported
!   line 2: bad value 11 of nps; a whole number from 0 to 10 is wanted
!   line 3: bad value 0 of csat; a whole number from 1 to 5 is wanted
! --skip-invalid takes the others
? 6

# A subject with the day when it was opened is a case.
$ tend import - -n <<EOF
client,subject,opened
Acme GmbH,It is slow,2026-11-20
EOF
  NOUN  CREATED  UPDATED  UNCHANGED  REFUSED
  case        1        0          0        0
  Would import 1 of 1 record from standard input
! tend: read as cases: CSV, UTF-8, separated by commas
! tend: dry run: nothing was written
$ tend import - -n <<EOF
client,subject,date
Acme GmbH,It is slow,2026-11-20
EOF
  NOUN  CREATED  UPDATED  UNCHANGED  REFUSED
  note        1        0          0        0
  Would import 1 of 1 record from standard input
! tend: read as notes: CSV, UTF-8, separated by commas
! tend: dry run: nothing was written

# A chance is a percentage, or a ratio where the whole column is.
$ tend import - --as opportunity --map Chance=probability <<EOF
client,title,amount,Chance
Acme GmbH,One,100,0.9
Acme GmbH,Two,100,1
EOF
  NOUN         CREATED  UPDATED  UNCHANGED  REFUSED
  opportunity        2        0          0        0
  Imported 2 of 2 records from standard input
! tend: read as opportunities: CSV, UTF-8, separated by commas
$ tend import - --as opportunity --map Chance=probability <<EOF
client,title,amount,Chance
Acme GmbH,Three,100,90 %
Acme GmbH,Four,100,1%
EOF
  NOUN         CREATED  UPDATED  UNCHANGED  REFUSED
  opportunity        2        0          0        0
  Imported 2 of 2 records from standard input
! tend: read as opportunities: CSV, UTF-8, separated by commas
$ tend opportunity list --fields title,probability
  TITLE  PROBABILITY
  One             90
  Two            100
  Three           90
  Four             1

# All that is kept beside a field is named.
@file google.csv <<EOF
First Name,Last Name,Organization Name,Birthday,E-mail 1 - Value,E-mail 2 - Value,Phone 1 - Value,Phone 2 - Value
Jane,Roe,Acme GmbH,--03-04,jane@acme.example ::: roe@acme.example,jane@home.example,+49 1,+49 2
EOF
$ tend import google.csv
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  contact        1        0          0        0
  Imported 1 of 1 record from 'google.csv'
! tend: read as Google Contacts contacts: CSV, UTF-8, separated by commas
! tend: kept as custom fields: 'Birthday', 'E-mail 1 - Value', 'E-mail 2 - Value', 'Phone 2 - Value'
$ tend contact show jane --fields email,phone,birthday,custom
  email   jane@acme.example
  phone   +49 1
  custom  birthday=--03-04, e_mail_1_value=roe@acme.example, e_mail_2_value=jane@home.example, phone_2_value=+49 2
$ tend import google.csv
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  contact        0        0          1        0
  Nothing new in 'google.csv': its 1 record is in the book as it is there
! tend: read as Google Contacts contacts: CSV, UTF-8, separated by commas
! tend: kept as custom fields: 'Birthday', 'E-mail 1 - Value', 'E-mail 2 - Value', 'Phone 2 - Value'
