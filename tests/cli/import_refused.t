# What an import refuses: files that are none, and rows, which it writes into a file of their own. It is
# Thursday, 2026-11-26 10:15 in Berlin.

@clock 2026-11-26T10:15
$ tend -q client add Acme

# The file of the refused rows replaces neither a book, nor what lies beside it, nor the file that is imported.
@file rows.csv <<EOF
client,at,kind,body
acme,2026-10-01,never,hello
acme,2026-10-01,call,hi
EOF
$ tend import rows.csv --as note --skip-invalid --rejects book.db
! tend: cannot write 'book.db': it is the book itself
! name another file
? 8
$ tend import rows.csv --as note --skip-invalid --rejects ./book.db-journal
! tend: cannot write './book.db-journal': it belongs to the book
! name another file
? 8
$ tend import rows.csv --as note --skip-invalid --rejects rows.csv
! tend: cannot write 'rows.csv': it is the file that is imported
! name another file
? 8
$ tend import rows.csv --as note --skip-invalid --rejects ./rows.csv -n
! tend: cannot write './rows.csv': it is the file that is imported
! name another file
? 8
$ tend backup copy.db -q
$ tend import rows.csv --as note --skip-invalid --rejects copy.db
! tend: cannot write 'copy.db': it is a book of tend
! name another file, or remove it first
? 8
$ tend import rows.csv --as note --skip-invalid --rejects none/there/refused.csv
! tend: cannot write 'none/there/refused.csv': No such file or directory
? 8
$ cat rows.csv
  client,at,kind,body
  acme,2026-10-01,never,hello
  acme,2026-10-01,call,hi
$ tend note list
$ tend import rows.csv --as note --skip-invalid --rejects refused.csv -n
  NOUN  CREATED  UPDATED  UNCHANGED  REFUSED
  note        1        0          0        1
  Would import 1 of 2 records from 'rows.csv'; 1 refused
! tend: read as notes: CSV, UTF-8, separated by commas
! tend: refused:
!   line 2: bad kind 'never'; one of: note, call, email, meeting, visit, message
! tend: dry run: the refused rows are in 'refused.csv' all the same
! tend: dry run: nothing was written
$ tend import rows.csv --as note --skip-invalid --rejects refused.csv
  NOUN  CREATED  UPDATED  UNCHANGED  REFUSED
  note        1        0          0        1
  Imported 1 of 2 records from 'rows.csv'; 1 refused
! tend: read as notes: CSV, UTF-8, separated by commas
! tend: refused:
!   line 2: bad kind 'never'; one of: note, call, email, meeting, visit, message
$ cat refused.csv
  line,reason,source,client,at,kind,body
  2,bad kind 'never',rows,acme,2026-10-01,never,hello

# An export does not, either.
$ tend export client --to book.db
! tend: cannot write 'book.db': it is the book itself
! name another file
? 8
$ tend export all --to book.db
! tend: cannot write 'book.db': it is the book itself
! name another file
? 8
$ tend export calendar --to book.db -n
! tend: cannot write 'book.db': it is the book itself
! name another file
? 8
$ tend export all --to book.db-journal
! tend: cannot write 'book.db-journal': it belongs to the book
! name another file
? 8
$ tend export note --to copy.db
! tend: cannot write 'copy.db': it is a book of tend
! name another file, or remove it first
? 8
$ tend client list --fields name
  NAME
  Acme

# Of a card or an entry its lines are kept.
$ tend import - --format vcard --skip-invalid --rejects cards.csv <<EOF
BEGIN:VCARD
VERSION:4.0
EMAIL:
NOTE:two,
  lines
END:VCARD
BEGIN:VCARD
FN:Jane Doe
ORG:Acme
END:VCARD
EOF
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  contact        1        0          0        1
  Imported 1 of 2 records from standard input; 1 refused
! tend: read as vCard
! tend: refused:
!   line 1: the card that begins here names nobody
$ cat cards.csv
  BEGIN:VCARD
  X-TEND-REASON:line 1: the card that begins here names nobody
  VERSION:4.0
  EMAIL:
  NOTE:two,
    lines
  END:VCARD
$ tend import - --format ics --skip-invalid --rejects entries.csv <<EOF
BEGIN:VCALENDAR
BEGIN:VEVENT
SUMMARY:Lunch
DTSTART:20261001T120000
END:VEVENT
BEGIN:VEVENT
SUMMARY:Review
DTSTART:sometime
CATEGORIES:Acme
END:VEVENT
END:VCALENDAR
EOF
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  note            0        0          0        1
  followup        0        0          0        1
  Nothing of standard input was imported; 2 refused
! tend: read as iCalendar
! tend: refused:
!   line 2: a note needs a client, and it names none
!   line 8: 'sometime' is no date of a calendar
$ cat entries.csv
  BEGIN:VCALENDAR
  VERSION:2.0
  BEGIN:VEVENT
  X-TEND-REASON:line 2: a note needs a client, and it names none
  SUMMARY:Lunch
  DTSTART:20261001T120000
  END:VEVENT
  BEGIN:VEVENT
  X-TEND-REASON:line 8: 'sometime' is no date of a calendar
  SUMMARY:Review
  DTSTART:sometime
  CATEGORIES:Acme
  END:VEVENT
  END:VCALENDAR

# JSON of one noun.
$ tend export client --to clients.json
  Wrote 1 client to 'clients.json'
$ tend import clients.json
! tend: cannot import 'clients.json': it is JSON
! a noun comes back as CSV ('tend export client --to client.csv'), a whole book as 'tend export all' writes it
? 6
$ tend export client --to clients.jsonl
  Wrote 1 client to 'clients.jsonl'
$ tend import clients.jsonl
! tend: cannot import 'clients.jsonl': it is JSON of one noun
! a noun comes back as CSV ('tend export client --to client.csv'), a whole book as 'tend export all' writes it
? 6
$ tend export client -f jsonl --fields slug,name
  {"slug":"acme","name":"Acme"}
$ tend import - <<EOF
{"name":"Acme"}
EOF
! tend: line 1: it has no 'type'; nothing was imported
! a line is what 'tend export all' writes of a record; a noun comes back as CSV
? 6

# The whole book is JSON lines, whatever its file is called.
$ tend export all -f csv
! tend: the whole book is not written as 'csv'
! 'tend export all --to book.jsonl' writes JSON lines, 'tend export client' a table of one noun
? 2
$ tend export all --to all.csv
! tend: the whole book is not written as '.csv'
! 'tend export all --to book.jsonl' writes JSON lines, 'tend export client' a table of one noun
? 2
$ tend export all --to all.xlsx
! tend: the whole book is not written as '.xlsx'
! 'tend export all --to book.jsonl' writes JSON lines, 'tend export client' a table of one noun
? 2
$ tend export all -f jsonl --to all
  Wrote 3 records to 'all'
$ tend export all -f ndjson --to all.jsonl
  Wrote 3 records to 'all.jsonl'
$ tend export client -f jsonl --excel-csv
! tend: --excel-csv and --format ndjson contradict each other
! give one of them
? 2

# A contact whose name has the marks that lists are parted at.
$ tend -q contact add acme "Hans; Maier, \"H\""
$ tend -q note acme "Called" --call --with hans --with jane
$ tend export note --fields body,contacts
  body,contacts
  Called,"Jane Doe;""Hans; Maier, """"H"""""""
  hi,
$ tend export contact --to contacts.csv
  Wrote 2 contacts to 'contacts.csv'
$ tend export note --to notes.csv
  Wrote 2 notes to 'notes.csv'
$ tend --book other.db import contacts.csv -q
$ tend --book other.db import notes.csv
  NOUN  CREATED  UPDATED  UNCHANGED  REFUSED
  note        2        0          0        0
  Imported 2 of 2 records from 'notes.csv'
! tend: read as tend notes: CSV, UTF-8, separated by commas
$ tend --book other.db contact list --fields name
  NAME
  Hans; Maier, "H"
  Jane Doe

# An import that is refused starts no book, nor does one of a file that cannot be read.
$ tend --book new.db import - --as client <<EOF
name,since
Acme,never
EOF
! tend: read as clients: CSV, UTF-8, separated by commas
! tend: 1 row of standard input refused; nothing was imported
!   line 2: bad since 'never'; a date that exists is wanted, such as 2026-11-27
! --skip-invalid takes the others
? 6
$ tend --book new.db import - <<EOF
colour,size
red,2
EOF
! tend: what the rows are cannot be told from the headers
! say it with --as NOUN, one of: client, contact, note, followup, case, product, subscription, opportunity, score, manager, expense
? 2
$ tend --book new.db import none.csv
! tend: cannot read 'none.csv': No such file or directory
? 8
$ tend --book new.db client list
! tend: no book at '<dir>/new.db'
! start one with 'tend init' or 'tend client add NAME'
? 8
