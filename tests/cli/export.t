# The whole book out and in. It is Monday, 2026-11-23 10:15 in Berlin.

$ tend export all
! tend: no book at '<dir>/book.db'
! start one with 'tend init' or 'tend client add NAME'
? 8
$ tend -q client add "Holding SE"
$ tend -q client add "Acme GmbH" --parent holding --tag vip --set region=north --acquisition-cost "1200 USD"
$ tend -q contact add acme "Jane Doe" --primary
$ tend -q note acme --call --with jane "Asked for the offer" --next fri --task "Send it"
$ tend -q config set cadence.A 7

$ tend export all
  {"tend":"book","version":1}
  {"type":"setting","id":1,"uid":"<uid>","key":"cadence.A","value":"7"}
  {"type":"client","id":1,"uid":"<uid>","slug":"holding","name":"Holding SE","status":"active","owner":"anna"}
  {"type":"client","id":2,"uid":"<uid>","slug":"acme","name":"Acme GmbH","status":"active","owner":"anna","parent":"<uid>","currency":"USD","acquisition_cost":{"amount":"1200.00","currency":"USD"},"tags":["vip"],"custom":{"region":"north"}}
  {"type":"contact","id":1,"uid":"<uid>","client":"<uid>","name":"Jane Doe","primary":true,"inactive":false}
  {"type":"note","id":1,"uid":"<uid>","client":"<uid>","at":"2026-11-23T09:15:00Z","kind":"call","author":"anna","contacts":["<uid>"],"body":"Asked for the offer"}
  {"type":"followup","id":1,"uid":"<uid>","client":"<uid>","text":"Send it","due":"2026-11-27","status":"open","direction":"task","priority":"normal","owner":"anna","contact":"<uid>","slips":0,"created":"2026-11-23T09:15:00Z","note":"<uid>"}
$ tend export all --to book.jsonl
  Wrote 6 records to 'book.jsonl'
$ tend export all --to -
  {"tend":"book","version":1}
  {"type":"setting","id":1,"uid":"<uid>","key":"cadence.A","value":"7"}
  {"type":"client","id":1,"uid":"<uid>","slug":"holding","name":"Holding SE","status":"active","owner":"anna"}
  {"type":"client","id":2,"uid":"<uid>","slug":"acme","name":"Acme GmbH","status":"active","owner":"anna","parent":"<uid>","currency":"USD","acquisition_cost":{"amount":"1200.00","currency":"USD"},"tags":["vip"],"custom":{"region":"north"}}
  {"type":"contact","id":1,"uid":"<uid>","client":"<uid>","name":"Jane Doe","primary":true,"inactive":false}
  {"type":"note","id":1,"uid":"<uid>","client":"<uid>","at":"2026-11-23T09:15:00Z","kind":"call","author":"anna","contacts":["<uid>"],"body":"Asked for the offer"}
  {"type":"followup","id":1,"uid":"<uid>","client":"<uid>","text":"Send it","due":"2026-11-27","status":"open","direction":"task","priority":"normal","owner":"anna","contact":"<uid>","slips":0,"created":"2026-11-23T09:15:00Z","note":"<uid>"}
$ tend export all --to book.jsonl -n
! tend: dry run: 'book.jsonl' was not written
$ tend export all --to <dir>
! tend: cannot write '<dir>': it is a folder
? 8
$ tend export all --to nowhere/book.jsonl
! tend: cannot write 'nowhere/book.jsonl': No such file or directory
? 8

# Who chooses does not mean the whole book.
$ tend export all --where client=acme
! tend: --where means nothing for the whole book
! 'tend export client' writes the rows of one noun as they are asked for
? 2
$ tend export all --limit 1 --to acme.jsonl
! tend: --limit means nothing for the whole book
! 'tend export client' writes the rows of one noun as they are asked for
? 2
$ tend export all --fields name
! tend: --fields means nothing for the whole book
! 'tend export client' writes the rows of one noun as they are asked for
? 2
$ tend export all --sort name
! tend: --sort means nothing for the whole book
! 'tend export client' writes the rows of one noun as they are asked for
? 2
$ tend export all --no-header
! tend: --no-header means nothing for the whole book
! 'tend export client' writes the rows of one noun as they are asked for
? 2
$ tend export all --template '{name}'
! tend: --template means nothing for the whole book
! 'tend export client' writes the rows of one noun as they are asked for
? 2

$ tend export
! tend export: write out what the book holds
!
! usage: tend export VERB [ARGUMENT]... [OPTION]...
!
! Verbs
!   all           write out the whole book
!   client        write out clients
!   contact       write out contacts
!   note          write out notes
!   followup      write out follow-ups
!   case          write out cases
!   product       write out products
!   subscription  write out subscriptions
!   opportunity   write out opportunities
!   score         write out scores
!   manager       write out managers
!   expense       write out expenses
!   calendar      write follow-ups and renewals as a calendar
!
! 'tend help export VERB' explains a verb.
? 2
$ tend export everything
! tend: 'export' has no 'everything'
! one of: all, client, contact, note, followup, case, product, subscription, opportunity, score, manager, expense, calendar
? 2

# Into another book, twice; to the byte.
$ tend --book <dir>/copy.db import book.jsonl
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  setting         1        0          0        0
  client          2        0          0        0
  contact         1        0          0        0
  note            1        0          0        0
  followup        1        0          0        0
  Imported 6 of 6 records from 'book.jsonl'
! tend: started a new book at '<dir>/copy.db'
$ tend --book <dir>/copy.db import book.jsonl
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  setting         0        0          1        0
  client          0        0          2        0
  contact         0        0          1        0
  note            0        0          1        0
  followup        0        0          1        0
  Nothing new in 'book.jsonl': its 6 records are in the book as they are there
$ tend --book <dir>/copy.db import book.jsonl --json
  [
    {
      "noun": "setting",
      "created": 0,
      "updated": 0,
      "unchanged": 1,
      "refused": 0
    },
    {
      "noun": "client",
      "created": 0,
      "updated": 0,
      "unchanged": 2,
      "refused": 0
    },
    {
      "noun": "contact",
      "created": 0,
      "updated": 0,
      "unchanged": 1,
      "refused": 0
    },
    {
      "noun": "note",
      "created": 0,
      "updated": 0,
      "unchanged": 1,
      "refused": 0
    },
    {
      "noun": "followup",
      "created": 0,
      "updated": 0,
      "unchanged": 1,
      "refused": 0
    }
  ]
$ tend --book <dir>/copy.db export all
  {"tend":"book","version":1}
  {"type":"setting","id":1,"uid":"<uid>","key":"cadence.A","value":"7"}
  {"type":"client","id":1,"uid":"<uid>","slug":"holding","name":"Holding SE","status":"active","owner":"anna"}
  {"type":"client","id":2,"uid":"<uid>","slug":"acme","name":"Acme GmbH","status":"active","owner":"anna","parent":"<uid>","currency":"USD","acquisition_cost":{"amount":"1200.00","currency":"USD"},"tags":["vip"],"custom":{"region":"north"}}
  {"type":"contact","id":1,"uid":"<uid>","client":"<uid>","name":"Jane Doe","primary":true,"inactive":false}
  {"type":"note","id":1,"uid":"<uid>","client":"<uid>","at":"2026-11-23T09:15:00Z","kind":"call","author":"anna","contacts":["<uid>"],"body":"Asked for the offer"}
  {"type":"followup","id":1,"uid":"<uid>","client":"<uid>","text":"Send it","due":"2026-11-27","status":"open","direction":"task","priority":"normal","owner":"anna","contact":"<uid>","slips":0,"created":"2026-11-23T09:15:00Z","note":"<uid>"}
$ tend --book <dir>/copy.db import - < book.jsonl
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  setting         0        0          1        0
  client          0        0          2        0
  contact         0        0          1        0
  note            0        0          1        0
  followup        0        0          1        0
  Nothing new in standard input: its 6 records are in the book as they are there
$ tend --book <dir>/copy.db undo
  Undid: imported 'book.jsonl' (anna, just now)
$ tend --book <dir>/copy.db client list

# What differs, and a dry run.
$ tend -q client edit acme --city Bonn
$ tend import book.jsonl -n
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  setting         0        0          1        0
  client          0        1          1        0
  contact         0        0          1        0
  note            0        0          1        0
  followup        0        0          1        0
  Would import 1 of 6 records from 'book.jsonl'
! tend: dry run: nothing was written
$ tend client show acme --fields city --json
  {
    "city": "Bonn"
  }
$ tend import book.jsonl --fields noun,updated --where updated>0
  NOUN    UPDATED
  client        1
  Imported 1 of 6 records from 'book.jsonl'
$ tend client show acme --fields city --json
  {
    "city": null
  }
$ tend import book.jsonl -q

# What cannot be taken is named by its line, and nothing is written.
@file bad.jsonl <<EOF
{"tend":"book","version":1}
{"type":"client","slug":"new","name":"New","status":"active"}
{"type":"client","slug":"acme","name":"Another","status":"active"}
EOF
$ tend import bad.jsonl
! tend: line 3: the slug 'acme' is taken; nothing was imported
? 6
@file accounts.csv <<EOF
name,tier
EOF
$ tend import accounts.csv
  There are no records in 'accounts.csv'
! tend: read as clients: CSV, UTF-8, separated by commas
$ tend import nothing.jsonl
! tend: cannot read 'nothing.jsonl': No such file or directory
? 8
$ tend import <dir>
! tend: cannot read '<dir>': Is a directory
? 8
$ tend client list --fields slug
  CLIENT
  acme
  holding

# What SQLite would take for its own, of this book and of any other.
$ tend export all --to book.db-journal
! tend: cannot write 'book.db-journal': it belongs to the book
! name another file
? 8
$ tend export all --to copy.db-wal
! tend: cannot write 'copy.db-wal': it belongs to the book
! name another file
? 8

# A file of a format that another verb writes.
$ tend export followup --to due.ics
! tend: cannot write follow-ups as '.ics'
! 'tend export calendar' writes a calendar
? 2
$ tend export client --to all.vcf
! tend: cannot write clients as '.vcf'
! 'tend export contact' writes vCards
? 2
