# Whose client it is, told by the people alone; and what calendars say of them.

@clock 2026-11-26T10:15
$ tend -q client add "Acme GmbH" --domain acme.example
$ tend -q client add "Weiss KG"
$ tend -q contact add acme "Jane Roe" --email jane@acme.example
$ tend -q contact add weiss "Jörg Weiss" --email joerg@weiss.de
$ tend -q contact add acme "Kim Lee"
$ tend -q contact add weiss "Kim Lee"

@file hubspot-tasks.csv <<EOF
Task Title,Due date,Task Status,Associated Contact
Send the offer,2026-12-01,Not started,Jane Roe (jane@acme.example)
Ask again,2026-12-02,Not started,Jörg Weiss
EOF
$ tend import hubspot-tasks.csv
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  followup        2        0          0        0
  Imported 2 of 2 records from 'hubspot-tasks.csv'
! tend: read as HubSpot follow-ups: CSV, UTF-8, separated by commas
$ tend followup list --fields client,text,contact
  CLIENT  TEXT            CONTACT
  acme    Send the offer  Jane Roe
  weiss   Ask again       Jörg Weiss
@file pipedrive-deals.csv <<EOF
Deal - ID,Deal - Title,Deal - Organization,Deal - Contact person,Deal - Value,Deal - Currency of Value,Deal - Status,Deal - Stage
1,More seats,,Jörg Weiss,500,EUR,Open,Qualified
2,Second site,Acme GmbH,Stranger,700,EUR,Open,Qualified
EOF
$ tend import pipedrive-deals.csv
  NOUN         CREATED  UPDATED  UNCHANGED  REFUSED
  opportunity        2        0          0        0
  Imported 2 of 2 records from 'pipedrive-deals.csv'
! tend: read as Pipedrive opportunities: CSV, UTF-8, separated by commas
! tend: left out: 'Deal - Contact person'
$ tend opportunity list --fields client,title
  CLIENT  TITLE
  acme    Second site
  weiss   More seats
# Two people have that name.
$ tend import - <<EOF
Task Title,Due date,Task Status,Associated Contact
Which one?,2026-12-01,Not started,Kim Lee
EOF
! tend: read as HubSpot follow-ups: CSV, UTF-8, separated by commas
! tend: 1 row of standard input refused; nothing was imported
!   line 2: a followup needs a client, and it names none
! --skip-invalid takes the others
? 6

# HubSpot has people of whom it knows the address alone. A name that is there stays.
@file hubspot-contacts.csv <<EOF
Record ID,First Name,Last Name,Email,Associated Company
31,,,info@acme.example,Acme GmbH
32,,,jane@acme.example,Acme GmbH
33,,,someone@else.example,
34,,,sales@acme.example,
EOF
$ tend import hubspot-contacts.csv
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  client         1        0          0        0
  contact        3        0          1        0
  Imported 3 of 4 records from 'hubspot-contacts.csv'
! tend: read as HubSpot contacts: CSV, UTF-8, separated by commas
! tend: added, since rows name it: client someone@else.example
$ tend contact list --fields client,name,email
  CLIENT                NAME                  EMAIL
  acme                  info@acme.example     info@acme.example
  acme                  Jane Roe              jane@acme.example
  acme                  Kim Lee
  acme                  sales@acme.example    sales@acme.example
  someone-else-example  someone@else.example  someone@else.example
  weiss                 Jörg Weiss            joerg@weiss.de
  weiss                 Kim Lee
$ tend import hubspot-contacts.csv
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  contact        0        0          4        0
  Nothing new in 'hubspot-contacts.csv': its 4 records are in the book as they are there
! tend: read as HubSpot contacts: CSV, UTF-8, separated by commas

# Outlook's calendar: what has been is a meeting, what is to come a follow-up; all-day events have no minutes.
@file outlook.csv <<EOF
"Subject","Start Date","Start Time","End Date","End Time","All day event","Reminder on/off","Meeting Organizer","Required Attendees","Optional Attendees","Categories","Description","Location"
"Review","11/20/2026","9:00:00 AM","11/20/2026","10:30:00 AM","False","False","Anna Amsel","Jane Roe;Anna Amsel","","","Prices","Bonn"
"Fair","11/18/2026","12:00:00 AM","11/19/2026","12:00:00 AM","True","False","Anna Amsel","","Weiss, Jörg","","",""
"Kick-off","12/03/2026","2:00:00 PM","12/03/2026","3:00:00 PM","False","False","","jane@acme.example","","","",""
"Plan","11/17/2026","2:00:00 PM","11/17/2026","2:15:00 PM","False","False","","","","Weiss KG","",""
EOF
$ tend import outlook.csv
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  note            3        0          0        0
  followup        1        0          0        0
  Imported 4 of 4 records from 'outlook.csv'
! tend: read as Outlook notes: CSV, UTF-8, separated by commas
! tend: left out: 'Reminder on/off'
$ tend note list --fields client,at,kind,minutes,contacts,body
  CLIENT  AT                KIND     MIN  WITH        TEXT
  acme    Fri 20 Nov 09:00  meeting   90  Jane Roe    Review Bonn Prices
  weiss   Wed 18 Nov 00:00  meeting       Jörg Weiss  Fair
  weiss   Tue 17 Nov 14:00  meeting   15              Plan
$ tend followup list --fields client,text,due,due_time,contact
  CLIENT  TEXT            DUE        TIME   CONTACT
  acme    Send the offer  Tue 1 Dec         Jane Roe
  weiss   Ask again       Wed 2 Dec         Jörg Weiss
  acme    Kick-off        Thu 3 Dec  14:00  Jane Roe
$ tend import outlook.csv
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  note            0        0          3        0
  followup        0        0          1        0
  Nothing new in 'outlook.csv': its 4 records are in the book as they are there
! tend: read as Outlook notes: CSV, UTF-8, separated by commas
! tend: left out: 'Reminder on/off'
@file outlook-de.csv <<EOF
Betreff;Beginnt am;Beginnt um;Endet am;Endet um;Ganztägiges Ereignis;Erinnerung Ein/Aus;Besprechungsplanung;Erforderliche Teilnehmer;Optionale Teilnehmer;Beschreibung;Kategorien;Ort
Rückblick;23.11.2026;09:00:00;23.11.2026;09:45:00;Aus;Aus;Anna Amsel;Jörg Weiss;;;;
Zahnarzt;24.11.2026;09:00:00;24.11.2026;09:45:00;Aus;Aus;;;;;;
EOF
$ tend import outlook-de.csv --skip-invalid
  NOUN  CREATED  UPDATED  UNCHANGED  REFUSED
  note        1        0          0        1
  Imported 1 of 2 records from 'outlook-de.csv'; 1 refused
! tend: read as Outlook notes: CSV, UTF-8, separated by semicolons
! tend: left out: 'Erinnerung Ein/Aus'
! tend: refused:
!   line 3: a note needs a client, and it names none
$ tend note list --fields client,minutes,contacts,body --limit 1
  CLIENT  MIN  WITH        TEXT
  weiss    45  Jörg Weiss  Rückblick

# vCalendar 1.0 has rules and people in a form of its own.
@file old.vcs <<EOF
BEGIN:VCALENDAR
VERSION:1.0
BEGIN:VEVENT
SUMMARY:Every other week
DTSTART:20261204T090000
RRULE:W2 #0
ATTENDEE;ROLE=ATTENDEE:Jörg <joerg@weiss.de>
END:VEVENT
BEGIN:VEVENT
SUMMARY:Five times
DTSTART:20261204T090000
RRULE:D1 #5
ATTENDEE;ROLE=ATTENDEE:Jörg <joerg@weiss.de>
END:VEVENT
END:VCALENDAR
EOF
$ tend import old.vcs --skip-invalid
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  followup        1        0          0        1
  Imported 1 of 2 records from 'old.vcs'; 1 refused
! tend: read as iCalendar
! tend: refused:
!   line 12: an interval cannot say how it comes again (D1 #5)
$ tend followup list --client weiss --fields text,due,every,contact
  TEXT              DUE        EVERY  CONTACT
  Ask again         Wed 2 Dec         Jörg Weiss
  Every other week  Fri 4 Dec  2w     Jörg Weiss

# Google writes HTML; a journal is nothing for the book, which it says.
@file google.ics <<EOF
BEGIN:VCALENDAR
BEGIN:VEVENT
UID:g1
SUMMARY:Talk
DTSTART:20261112T090000
DTEND:20261112T093000
ATTENDEE:mailto:jane@acme.example
DESCRIPTION:<b>Agenda</b><br>one\nR&amp;D
END:VEVENT
BEGIN:VJOURNAL
UID:j1
SUMMARY:Dear diary
DTSTART:20261112
END:VJOURNAL
END:VCALENDAR
EOF
$ tend import google.ics
  NOUN  CREATED  UPDATED  UNCHANGED  REFUSED
  note        1        0          0        0
  Imported 1 of 1 record from 'google.ics'
! tend: read as iCalendar
! tend: passed over: line 10: a journal
$ tend note list --client acme --fields body --limit 1 -f json --where body~agenda
  [
    {
      "body": "Talk\nAgenda\none\nR&D"
    }
  ]
@file activities.csv <<EOF
Activity - ID,Activity - Subject,Activity - Note,Activity - Due date,Activity - Done,Activity - Organization
71,Lunch,<b>nice</b> call,2026-12-05,To do,Acme GmbH
EOF
$ tend import activities.csv
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  followup        1        0          0        0
  Imported 1 of 1 record from 'activities.csv'
! tend: read as Pipedrive follow-ups: CSV, UTF-8, separated by commas
$ tend followup list --where text~lunch --fields text -f json
  [
    {
      "text": "Lunch\nnice call"
    }
  ]
