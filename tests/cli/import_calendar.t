# Calendars and cards, of other programs and our own. It is Thursday, 2026-11-26 10:15 in Berlin.

@clock 2026-11-26T10:15
$ tend -q client add "Acme GmbH"
$ tend -q contact add acme "Jane Doe" --email jane@acme.example
$ tend -q contact add acme "Max Moe" --email max@acme.example
$ tend -q product add P1 --price 10 --period month
$ tend -q subscription add acme p1 --start 2026-01-01 --term-months 12 --notice-days 30

# Whom a to-do or a future event is about: the first known one of those who are asked to it. A to-do without a
# day is due on the day of the import, and stays due when it was.
@file tasks.ics <<EOF
BEGIN:VCALENDAR
BEGIN:VTODO
UID:t1
SUMMARY:Send the offer
ATTENDEE:mailto:stranger@else.example
ATTENDEE:mailto:jane@acme.example
ATTENDEE:mailto:max@acme.example
END:VTODO
BEGIN:VTODO
UID:t2
SUMMARY:Begin
DTSTART:20261203T080000
CATEGORIES:Acme GmbH
END:VTODO
BEGIN:VEVENT
UID:e1
SUMMARY:Visit
DTSTART:20261210T090000
ATTENDEE;CN=Max Moe:mailto:max@acme.example
END:VEVENT
END:VCALENDAR
EOF
$ tend import tasks.ics
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  followup        3        0          0        0
  Imported 3 of 3 records from 'tasks.ics'
! tend: read as iCalendar
! tend: 1 new follow-up without a due day: due today
$ tend followup list --fields client,text,due,due_time,contact
  CLIENT  TEXT            DUE         TIME   CONTACT
  acme    Send the offer  Thu 26 Nov         Jane Doe
  acme    Begin           Thu 3 Dec   08:00
  acme    Visit           Thu 10 Dec  09:00  Max Moe
$ tend -q reschedule 1 2026-12-24
@clock 2026-11-30T10:15
$ tend import tasks.ics --overwrite
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  followup        0        0          3        0
  Nothing new in 'tasks.ics': its 3 records are in the book as they are there
! tend: read as iCalendar
$ tend followup show 1 --fields text,due
  text  Send the offer
  due   Thu 24 Dec
@clock 2026-11-26T10:15

# The time zone that somebody has set up in Outlook, described behind its use.
$ tend import - --format ics <<EOF
BEGIN:VCALENDAR
BEGIN:VEVENT
UID:z1
SUMMARY:Review
DTSTART;TZID="Customized Time Zone":20260715T090000
DTEND;TZID="Customized Time Zone":20260715T100000
ATTENDEE:mailto:jane@acme.example
END:VEVENT
BEGIN:VTIMEZONE
TZID:Customized Time Zone
BEGIN:STANDARD
DTSTART:16010101T020000
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
END:VCALENDAR
EOF
  NOUN  CREATED  UPDATED  UNCHANGED  REFUSED
  note        1        0          0        0
  Imported 1 of 1 record from standard input
! tend: read as iCalendar
$ tend note list --fields client,at,minutes,body,contacts
  CLIENT  AT                MIN  TEXT    WITH
  acme    Wed 15 Jul 15:00   60  Review  Jane Doe

# The book's own calendar: renewals are told from the subscriptions, not from it. In another book the follow-ups
# are the same ones.
$ tend export calendar --to cal.ics
  Wrote 5 entries to 'cal.ics'
$ tend import cal.ics
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  followup        0        0          3        0
  Nothing new in 'cal.ics': its 3 records are in the book as they are there
! tend: read as iCalendar
! tend: passed over: 2 entries of renewals, which tend tells from its subscriptions
$ tend --book copy.db import cal.ics
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  client          1        0          0        0
  contact         2        0          0        0
  followup        3        0          0        0
  Imported 3 of 3 records from 'cal.ics'
! tend: read as iCalendar
! tend: added, since rows name it: client Acme GmbH
! tend: added, since rows name it: contact Max Moe
! tend: added, since rows name it: contact Jane Doe
! tend: passed over: 2 entries of renewals, which tend tells from its subscriptions
! tend: started a new book at '<dir>/copy.db'
$ tend --book copy.db export calendar --to copy.ics
  Wrote 3 entries to 'copy.ics'
$ tend export calendar --no-renewals --to own.ics
  Wrote 3 entries to 'own.ics'
$ tend --book copy.db import own.ics
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  followup        0        0          3        0
  Nothing new in 'own.ics': its 3 records are in the book as they are there
! tend: read as iCalendar
$ tend --book copy.db followup list --where uid~0 --fields text,due,contact
  TEXT            DUE         CONTACT
  Begin           Thu 3 Dec
  Visit           Thu 10 Dec  Max Moe
  Send the offer  Thu 24 Dec  Jane Doe

# A card's preferred addresses, by version 4.0's numbers.
$ tend import - --format vcard <<EOF
BEGIN:VCARD
VERSION:4.0
FN:Ann Lee
ORG:Acme GmbH
EMAIL:first@acme.example
EMAIL;PREF=2:second@acme.example
EMAIL;PREF=1:ann@acme.example
TEL:1
TEL;PREF=10:2
END:VCARD
EOF
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  contact        1        0          0        0
  Imported 1 of 1 record from standard input
! tend: read as vCard
$ tend contact show ann --fields name,email,phone,custom
  name    Ann Lee
  email   ann@acme.example
  phone   2
  custom  email_other=second@acme.example, email_other_2=first@acme.example, phone_other=1

# The cards of people who are called alike, or share an address, are as many people in another book.
$ tend -q contact add acme "Office" --email office@acme.example
$ tend -q contact add acme "Front Desk" --email office@acme.example
$ tend export contact --to people.vcf
  Wrote 5 contacts to 'people.vcf'
$ tend --book people.db import people.vcf
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  client         1        0          0        0
  contact        5        0          0        0
  Imported 5 of 5 records from 'people.vcf'
! tend: read as vCard
! tend: added, since rows name it: client Acme GmbH
! tend: started a new book at '<dir>/people.db'
$ tend --book people.db export contact --to again.vcf
  Wrote 5 contacts to 'again.vcf'
$ tend --book people.db import people.vcf
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  contact        0        0          5        0
  Nothing new in 'people.vcf': its 5 records are in the book as they are there
! tend: read as vCard
