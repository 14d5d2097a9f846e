# Meetings that come again and began long ago: the next one is due, those before it are not late.

@clock 2026-11-26T10:15
$ tend init -q
$ tend -q client add "Acme GmbH" --domain acme.example
@file series.ics <<EOF
BEGIN:VCALENDAR
BEGIN:VEVENT
UID:weekly@acme.example
SUMMARY:Weekly
DTSTART:20250106T100000Z
RRULE:FREQ=WEEKLY
ATTENDEE:mailto:jane@acme.example
CATEGORIES:acme
END:VEVENT
BEGIN:VEVENT
UID:thursdays@acme.example
SUMMARY:Thursdays
DTSTART;VALUE=DATE:20250102
RRULE:FREQ=WEEKLY
CATEGORIES:acme
END:VEVENT
BEGIN:VEVENT
UID:monthly@acme.example
SUMMARY:Month's end
DTSTART;VALUE=DATE:20250131
RRULE:FREQ=MONTHLY;BYMONTHDAY=-1
CATEGORIES:acme
END:VEVENT
BEGIN:VEVENT
UID:later@acme.example
SUMMARY:Later
DTSTART;VALUE=DATE:20270131
RRULE:FREQ=YEARLY
CATEGORIES:acme
END:VEVENT
BEGIN:VTODO
UID:todo@acme.example
SUMMARY:Send figures
DUE;VALUE=DATE:20261101
RRULE:FREQ=MONTHLY
CATEGORIES:acme
END:VTODO
BEGIN:VTODO
UID:done@acme.example
SUMMARY:Send minutes
DUE;VALUE=DATE:20261101
STATUS:COMPLETED
LAST-MODIFIED:20261103T100000Z
CATEGORIES:acme
END:VTODO
END:VCALENDAR
EOF
$ tend import series.ics
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  followup        6        0          0        0
  Imported 6 of 6 records from 'series.ics'
! tend: read as iCalendar
$ tend followup list --all --fields id,text,due,due_time,every,status,done_at
  ID  TEXT          DUE              TIME   EVERY  STATUS  DONE AT
   5  Send figures  Sun 1 Nov, late         1mo    open
   6  Send minutes  Sun 1 Nov                      done    Tue 3 Nov 11:00
   2  Thursdays     Thu 26 Nov              1w     open
   3  Month's end   Mon 30 Nov              1mo    open
   1  Weekly        Mon 30 Nov       11:00  1w     open
   4  Later         Sun 31 Jan 2027         1y     open

# A later import leaves a series where it stands; a series that was moved is another one.
@clock 2026-12-02T10:15
$ tend -q done 2
$ tend import series.ics
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  followup        0        0          6        0
  Nothing new in 'series.ics': its 6 records are in the book as they are there
! tend: read as iCalendar
! tend: 1 value was edited in tend and kept; --overwrite takes the file's
$ tend followup list --all --fields text,due,status --where every=1w
  TEXT       DUE               STATUS
  Thursdays  Thu 26 Nov        done
  Weekly     Mon 30 Nov, late  open
  Thursdays  Thu 3 Dec         open
@file series.ics <<EOF
BEGIN:VCALENDAR
BEGIN:VEVENT
UID:weekly@acme.example
SUMMARY:Weekly
DTSTART:20250107T100000Z
RRULE:FREQ=WEEKLY
CATEGORIES:acme
END:VEVENT
END:VCALENDAR
EOF
$ tend -q import series.ics
$ tend followup list --where text=Weekly --fields text,due
  TEXT    DUE
  Weekly  Tue 8 Dec
