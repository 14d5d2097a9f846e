# What an import refused, seen, mended and imported again. It is Thursday, 2026-11-26 10:15 in Berlin.

@clock 2026-11-26T10:15
$ tend -q client add Acme

# Each reason is told once, with the first of its lines; a dry run writes the rows, too.
@file rows.csv <<EOF
client,at,kind,body
acme,2026-10-01,never,one
acme,2026-10-01,call,two
acme,2026-10-01,no,three
acme,2026-10-02,never,four
acme,2026-10-03,never,five
acme,2026-10-04,never,six
acme,2026-10-05,never,seven
acme,2026-10-06,never,eight
EOF
$ tend import rows.csv --as note --rejects refused.csv -n
  NOUN  CREATED  UPDATED  UNCHANGED  REFUSED
  note        1        0          0        7
! tend: read as notes: CSV, UTF-8, separated by commas
! tend: dry run: the refused rows are in 'refused.csv' all the same
! tend: 7 rows of 'rows.csv' refused; nothing was imported
!   lines 2, 5, 6, 7, 8 and 1 more: bad kind 'never'; one of: note, call, email, meeting, visit, message
!   line 4: bad kind 'no'; one of: note, call, email, meeting, visit, message
! --skip-invalid takes the others
? 6
$ cat refused.csv
  line,reason,source,client,at,kind,body
  2,bad kind 'never',rows,acme,2026-10-01,never,one
  4,bad kind 'no',rows,acme,2026-10-01,no,three
  5,bad kind 'never',rows,acme,2026-10-02,never,four
  6,bad kind 'never',rows,acme,2026-10-03,never,five
  7,bad kind 'never',rows,acme,2026-10-04,never,six
  8,bad kind 'never',rows,acme,2026-10-05,never,seven
  9,bad kind 'never',rows,acme,2026-10-06,never,eight
$ tend import rows.csv --as note --rejects refused.csv
! tend: --rejects needs --skip-invalid, or --dry-run
! without it one refused row refuses the file
? 2
$ tend import rows.csv --as note --skip-invalid --rejects -
! tend: --rejects wants a file: standard output has the answer
! for example: --rejects refused.csv
? 2

# More reasons than anybody reads.
$ tend import - --as client --skip-invalid <<EOF
name,tier
a,q1
b,q2
c,q3
d,q4
e,q5
f,q6
g,q7
h,q8
i,q9
j,q10
k,q11
l,q12
m,q13
n,q14
o,q15
p,q16
q,q17
r,q18
s,q19
t,q20
u,q21
v,q22
EOF
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        0        0          0       22
  Nothing of standard input was imported; 22 refused
! tend: read as clients: CSV, UTF-8, separated by commas
! tend: refused:
!   line 2: unknown tier 'q1'; A, B and C are there; others with 'tend config set cadence.D 180'
!   line 3: unknown tier 'q2'; A, B and C are there; others with 'tend config set cadence.D 180'
!   line 4: unknown tier 'q3'; A, B and C are there; others with 'tend config set cadence.D 180'
!   line 5: unknown tier 'q4'; A, B and C are there; others with 'tend config set cadence.D 180'
!   line 6: unknown tier 'q5'; A, B and C are there; others with 'tend config set cadence.D 180'
!   line 7: unknown tier 'q6'; A, B and C are there; others with 'tend config set cadence.D 180'
!   line 8: unknown tier 'q7'; A, B and C are there; others with 'tend config set cadence.D 180'
!   line 9: unknown tier 'q8'; A, B and C are there; others with 'tend config set cadence.D 180'
!   line 10: unknown tier 'q9'; A, B and C are there; others with 'tend config set cadence.D 180'
!   line 11: unknown tier 'q10'; A, B and C are there; others with 'tend config set cadence.D 180'
!   line 12: unknown tier 'q11'; A, B and C are there; others with 'tend config set cadence.D 180'
!   line 13: unknown tier 'q12'; A, B and C are there; others with 'tend config set cadence.D 180'
!   line 14: unknown tier 'q13'; A, B and C are there; others with 'tend config set cadence.D 180'
!   line 15: unknown tier 'q14'; A, B and C are there; others with 'tend config set cadence.D 180'
!   line 16: unknown tier 'q15'; A, B and C are there; others with 'tend config set cadence.D 180'
!   line 17: unknown tier 'q16'; A, B and C are there; others with 'tend config set cadence.D 180'
!   line 18: unknown tier 'q17'; A, B and C are there; others with 'tend config set cadence.D 180'
!   line 19: unknown tier 'q18'; A, B and C are there; others with 'tend config set cadence.D 180'
!   line 20: unknown tier 'q19'; A, B and C are there; others with 'tend config set cadence.D 180'
!   line 21: unknown tier 'q20'; A, B and C are there; others with 'tend config set cadence.D 180'
!   and 2 more for other reasons; --rejects FILE has them all

# A mended file may be refused again; its rows are still of the first one.
@file mended.csv <<EOF
line,reason,source,client,at,kind,body
2,bad kind 'never',rows,acme,2026-10-01,call,one
4,bad kind 'no',rows,acme,2026-10-01,nie,three
EOF
$ tend import mended.csv --as note --skip-invalid --rejects again.csv
  NOUN  CREATED  UPDATED  UNCHANGED  REFUSED
  note        1        0          0        1
  Imported 1 of 2 records from 'mended.csv'; 1 refused
! tend: read as notes: CSV, UTF-8, separated by commas
! tend: refused:
!   line 3: bad kind 'nie'; one of: note, call, email, meeting, visit, message
$ cat again.csv
  line,reason,source,client,at,kind,body
  3,bad kind 'nie',rows,acme,2026-10-01,nie,three
# Those of earlier versions may have the columns twice.
@file twice.csv <<EOF
line,reason,line,reason,client,at,kind,body
2,bad kind 'nie',4,bad kind 'no',acme,2026-10-01,call,three
EOF
$ tend import twice.csv --as note
  NOUN  CREATED  UPDATED  UNCHANGED  REFUSED
  note        1        0          0        0
  Imported 1 of 1 record from 'twice.csv'
! tend: read as notes: CSV, UTF-8, separated by commas
@file mixed.csv <<EOF
line,reason,source,client,at,kind,body
2,bad kind 'never',rows,acme,2026-10-01,call,one
2,bad kind 'never',others,acme,2026-10-01,call,one
EOF
$ tend import mixed.csv --as note
! tend: line 3: the rows are from several sources: 'rows' and 'others'; nothing was imported
! import those of each from a file of its own
? 6

# Cards and entries stay what they are, with their reasons.
@file phone.vcf <<EOF
BEGIN:VCARD
VERSION:4.0
EMAIL:
END:VCARD
stray
BEGIN:VCARD
FN:Jane Doe
ORG:Acme
END:VCARD
EOF
$ tend import phone.vcf --skip-invalid --rejects refused.vcf
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  contact        1        0          0        2
  Imported 1 of 3 records from 'phone.vcf'; 2 refused
! tend: read as vCard
! tend: refused:
!   line 1: the card that begins here names nobody
!   line 5: a line begins with a name and a colon, this one does not
$ cat refused.vcf
  BEGIN:VCARD
  X-TEND-REASON:line 1: the card that begins here names nobody
  VERSION:4.0
  EMAIL:
  END:VCARD
  stray
  X-TEND-REASON:line 5: a line begins with a name and a colon, this one does 
   not
# By how it begins it is known under any name.
@file mended.csv <<EOF
BEGIN:VCARD
X-TEND-REASON:line 1: the card that begins here names nobody
VERSION:4.0
FN:Joe Poe
ORG:Nobody knows
ORG:Acme
END:VCARD
BEGIN:VCARD
X-TEND-REASON:line 5: a line begins with a name and a colon, this one does
  not
VERSION:4.0
END:VCARD
EOF
$ tend import mended.csv --skip-invalid --rejects refused.vcf
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  contact        1        0          0        1
  Imported 1 of 2 records from 'mended.csv'; 1 refused
! tend: read as vCard
! tend: refused:
!   line 8: the card that begins here names nobody
$ cat refused.vcf
  BEGIN:VCARD
  X-TEND-REASON:line 8: the card that begins here names nobody
  VERSION:4.0
  END:VCARD
@file cal.ics <<EOF
BEGIN:VCALENDAR
BEGIN:VTIMEZONE
TZID:Ours
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0900
TZOFFSETTO:+0900
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
SUMMARY:Lunch
DTSTART;TZID=Ours:20261001T120000
END:VEVENT
END:VCALENDAR
EOF
$ tend import cal.ics --skip-invalid --rejects refused.ics
  NOUN  CREATED  UPDATED  UNCHANGED  REFUSED
  note        0        0          0        1
  Nothing of 'cal.ics' was imported; 1 refused
! tend: read as iCalendar
! tend: refused:
!   line 10: a note needs a client, and it names none
$ cat refused.ics
  BEGIN:VCALENDAR
  VERSION:2.0
  BEGIN:VTIMEZONE
  TZID:Ours
  BEGIN:STANDARD
  DTSTART:19700101T000000
  TZOFFSETFROM:+0900
  TZOFFSETTO:+0900
  END:STANDARD
  END:VTIMEZONE
  BEGIN:VEVENT
  X-TEND-REASON:line 10: a note needs a client, and it names none
  SUMMARY:Lunch
  DTSTART;TZID=Ours:20261001T120000
  END:VEVENT
  END:VCALENDAR
@file refused.ics <<EOF
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VTIMEZONE
TZID:Ours
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0900
TZOFFSETTO:+0900
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
X-TEND-REASON:line 10: a note needs a client, and it names none
SUMMARY:Lunch
CATEGORIES:Acme
DTSTART;TZID=Ours:20261001T120000
END:VEVENT
END:VCALENDAR
EOF
$ tend import refused.ics
  NOUN  CREATED  UPDATED  UNCHANGED  REFUSED
  note        1        0          0        0
  Imported 1 of 1 record from 'refused.ics'
! tend: read as iCalendar
$ tend note list --kind meeting --fields at,body
  AT               TEXT
  Thu 1 Oct 05:00  Lunch

# What rows name and is added is none of the file's records.
$ tend import - --as contact <<EOF
client,name
Neu,Jo
Neu,Ji
EOF
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  client         1        0          0        0
  contact        2        0          0        0
  Imported 2 of 2 records from standard input
! tend: read as contacts: CSV, UTF-8, separated by commas
! tend: added, since rows name it: client Neu
