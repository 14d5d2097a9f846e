# What `tend export` wrote of a noun comes back as it was. It is Monday, 2026-11-23 10:15 in Berlin.

# The quote that guards a text from Excel is no part of it, nor are the line breaks of the file.
$ tend -q client add Co --phone "+49 30 1" --industry "'=quoted" --street "'Hof" --set " lead= blank "
@file body.txt <<EOF
  - item 1
  - item 2	end ::: \n \
EOF
$ tend -q note co - < body.txt
$ tend -q note co "\"Quoted\" at the start"
$ tend export client --excel-csv --to excel.csv --fields uid,slug,name,phone,industry,street,custom
  Wrote 1 client to 'excel.csv'
$ cat excel.csv
  ﻿uid;slug;name;phone;industry;street;custom␍
  <uid>;co;Co;'+49 30 1;''=quoted;'Hof;""" lead= blank """␍
$ TEND_BOOK=back.db tend -q import excel.csv --as client
$ tend --book back.db export client --fields uid,slug,name,phone,industry,street,custom
  uid,slug,name,phone,industry,street,custom
  <uid>,co,Co,+49 30 1,'=quoted,'Hof,""" lead= blank """
$ tend import excel.csv --overwrite
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        0        0          1        0
  Nothing new in 'excel.csv': its 1 record is in the book as it is there
! tend: read as tend clients: CSV, UTF-8, separated by semicolons

# Blanks around a text and tabs stay, in CSV and between tabs, where a quote is a text's own.
$ tend export note --to note.csv
  Wrote 2 notes to 'note.csv'
$ cat note.csv
  id,uid,client,at,kind,direction,area,author,contacts,minutes,body
  2,<uid>,co,2026-11-23T09:15:00Z,note,,,anna,,,"""Quoted"" at the start"
  1,<uid>,co,2026-11-23T09:15:00Z,note,,,anna,,,"  - item 1
    - item 2	end ::: \n \"
$ tend export note --to note.tsv
  Wrote 2 notes to 'note.tsv'
$ cat note.tsv
  id	uid	client	at	kind	direction	area	author	contacts	minutes	body
  2	<uid>	co	2026-11-23T09:15:00Z	note			anna			"Quoted" at the start
  1	<uid>	co	2026-11-23T09:15:00Z	note			anna			  - item 1\n  - item 2\tend ::: \\n \\
$ TEND_BOOK=csv.db tend -q import note.csv
$ TEND_BOOK=tsv.db tend -q import note.tsv
$ tend --book csv.db export note -f tsv --fields body
  body
  "Quoted" at the start
    - item 1\n  - item 2\tend ::: \\n \\
$ tend --book tsv.db export note -f tsv --fields body
  body
  "Quoted" at the start
    - item 1\n  - item 2\tend ::: \\n \\

# Between the tabs of other programs a quote is CSV's.
@file others.tsv <<EOF
client	text
Co	"a quoted ""cell"""
EOF
$ tend -q import others.tsv --as note
$ tend note list --fields body --where 'body~quoted' --no-header
  a quoted "cell"
  "Quoted" at the start

# Managers who report to others, whichever stands first.
$ TEND_BOOK=team.db tend -q manager add lea "Lea Sommer"
$ TEND_BOOK=team.db tend -q manager add anna Anna --reports-to lea
$ TEND_BOOK=team.db tend -q manager edit lea --level director
$ TEND_BOOK=team.db tend export manager --to team.csv
  Wrote 2 managers to 'team.csv'
$ cat team.csv
  id,uid,handle,name,email,level,reports_to,weekly_hours,inactive,clients,arr,currency
  2,<uid>,anna,Anna,,manager,lea,,false,0,0.00,EUR
  1,<uid>,lea,Lea Sommer,,director,,,false,0,0.00,EUR
$ tend --book team2.db import team.csv
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  manager        2        0          0        0
  Imported 2 of 2 records from 'team.csv'
! tend: read as tend managers: CSV, UTF-8, separated by commas
! tend: started a new book at '<dir>/team2.db'
$ tend --book team2.db export manager
  id,uid,handle,name,email,level,reports_to,weekly_hours,inactive,clients,arr,currency
  2,<uid>,anna,Anna,,manager,lea,,false,0,0.00,EUR
  1,<uid>,lea,Lea Sommer,,director,,,false,0,0.00,EUR
@file boss_last.csv <<EOF
handle,name,reports_to
tom,Tom Kurz,Mia Lang
mia,Mia Lang,
EOF
$ tend --book team3.db -q import boss_last.csv --as manager
$ tend --book team3.db manager list --fields handle,name,reports_to
  HANDLE  NAME      REPORTS TO
  mia     Mia Lang
  tom     Tom Kurz  mia

# Contacts of one name at one client are told apart by their addresses.
$ TEND_BOOK=people.db tend -q client add Semi
$ TEND_BOOK=people.db tend -q client add Other
$ TEND_BOOK=people.db tend -q contact add semi "Jane Doe" --email j1@x.de
$ TEND_BOOK=people.db tend -q contact add semi "jane doe" --email j2@x.de
$ TEND_BOOK=people.db tend -q contact add semi "Bo Li" --email j1@x.de
$ TEND_BOOK=people.db tend -q contact add other "Jane Doe" --email j2@x.de
$ TEND_BOOK=people.db tend -q followup semi x --with j2@x.de --due fri
$ TEND_BOOK=people.db tend -q note semi "Met both" --with 1 --with 2 --with "Bo Li"
$ TEND_BOOK=people.db tend export client --to clients.csv
  Wrote 2 clients to 'clients.csv'
$ TEND_BOOK=people.db tend export contact --to contacts.csv
  Wrote 4 contacts to 'contacts.csv'
$ TEND_BOOK=people.db tend export followup --to followups.csv
  Wrote 1 followup to 'followups.csv'
$ TEND_BOOK=people.db tend export note --to notes.csv
  Wrote 1 note to 'notes.csv'
$ cat notes.csv
  id,uid,client,at,kind,direction,area,author,contacts,minutes,body
  1,<uid>,semi,2026-11-23T09:15:00Z,note,,,anna,Jane Doe <j1@x.de>;jane doe <j2@x.de>;Bo Li,,Met both
$ tend --book people2.db import clients.csv
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        2        0          0        0
  Imported 2 of 2 records from 'clients.csv'
! tend: read as tend clients: CSV, UTF-8, separated by commas
! tend: started a new book at '<dir>/people2.db'
$ tend --book people2.db import contacts.csv
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  contact        4        0          0        0
  Imported 4 of 4 records from 'contacts.csv'
! tend: read as tend contacts: CSV, UTF-8, separated by commas
$ tend --book people2.db import followups.csv
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  followup        1        0          0        0
  Imported 1 of 1 record from 'followups.csv'
! tend: read as tend follow-ups: CSV, UTF-8, separated by commas
$ tend --book people2.db import notes.csv
  NOUN  CREATED  UPDATED  UNCHANGED  REFUSED
  note        1        0          0        0
  Imported 1 of 1 record from 'notes.csv'
! tend: read as tend notes: CSV, UTF-8, separated by commas
$ tend --book people2.db export followup
  id,uid,client,text,due,due_time,status,direction,priority,owner,team,contact,every,snoozed_until,slips,created,done_at,note,anchor,case,days_left
  1,<uid>,semi,x,2026-11-27,,open,task,normal,anna,,jane doe <j2@x.de>,,,0,2026-11-23T09:15:00Z,,,,,4
$ cat followups.csv
  id,uid,client,text,due,due_time,status,direction,priority,owner,team,contact,every,snoozed_until,slips,created,done_at,note,anchor,case,days_left
  1,<uid>,semi,x,2026-11-27,,open,task,normal,anna,,jane doe <j2@x.de>,,,0,2026-11-23T09:15:00Z,,,,,4
$ tend --book people2.db export note
  id,uid,client,at,kind,direction,area,author,contacts,minutes,body
  1,<uid>,semi,2026-11-23T09:15:00Z,note,,,anna,Jane Doe <j1@x.de>;jane doe <j2@x.de>;Bo Li,,Met both

# A row without a uid is still found among those that came with theirs.
$ tend --book people2.db import - <<EOF
id,uid,client,at,kind,direction,area,author,minutes,body
7,0176bb3f-6618-71a1-8b68-4ba692de95a2,semi,2026-11-20T09:15:00Z,call,in,,anna,5,Asked for a date
,,semi,2026-11-20T09:15:00Z,call,in,,anna,5,Asked for a date
,,semi,2026-11-21T09:15:00Z,call,in,,anna,5,Asked for a date
EOF
  NOUN  CREATED  UPDATED  UNCHANGED  REFUSED
  note        2        0          1        0
  Imported 2 of 3 records from standard input
! tend: read as tend notes: CSV, UTF-8, separated by commas
! tend: 1 row is about a record that an earlier row has told; the first counts: line 3
