# What is wrong with the book. It is Monday, 2026-11-23 10:15 in Berlin.

$ tend doctor
! tend: no book at '<dir>/book.db'
! start one with 'tend init' or 'tend client add NAME'
? 8
$ tend -q client add "Acme GmbH"
$ tend doctor
  The book at '<dir>/book.db' is well
$ tend doctor --json
  []
$ tend doctor -q

# A second copy, and what a killed command left.
@file book.sync-conflict-20261122-101500-ABCDEFG.db <<EOF
x
EOF
@file book.db.new-a1B2c3 <<EOF
x
EOF
$ tend doctor
  a file is left over from a command that was killed: book.db.new-a1B2c3
    → remove it
  a sync program has made a second copy of the book: book.sync-conflict-20261122-101500-ABCDEFG.db
    → see with --book which one is right, and move the other away
? 1
$ tend doctor --json
  [
    {
      "finding": "a file is left over from a command that was killed",
      "where": "book.db.new-a1B2c3",
      "advice": "remove it"
    },
    {
      "finding": "a sync program has made a second copy of the book",
      "where": "book.sync-conflict-20261122-101500-ABCDEFG.db",
      "advice": "see with --book which one is right, and move the other away"
    }
  ]
? 1
$ tend doctor --fields where --no-header
  book.db.new-a1B2c3
  book.sync-conflict-20261122-101500-ABCDEFG.db
? 1
$ tend doctor -q
  a file is left over from a command that was killed: book.db.new-a1B2c3
    → remove it
  a sync program has made a second copy of the book: book.sync-conflict-20261122-101500-ABCDEFG.db
    → see with --book which one is right, and move the other away
? 1

# What the records tell can be made anew.
$ tend doctor --repair -n
  a file is left over from a command that was killed: book.db.new-a1B2c3
    → remove it
  a sync program has made a second copy of the book: book.sync-conflict-20261122-101500-ABCDEFG.db
    → see with --book which one is right, and move the other away
! tend: dry run: nothing was written
? 1
$ tend doctor --repair
  Rebuilt the indexes, the search index, the names by which clients are found, and the kept columns
  a file is left over from a command that was killed: book.db.new-a1B2c3
    → remove it
  a sync program has made a second copy of the book: book.sync-conflict-20261122-101500-ABCDEFG.db
    → see with --book which one is right, and move the other away
? 1
$ tend doctor --repair --json
  [
    {
      "finding": "a file is left over from a command that was killed",
      "where": "book.db.new-a1B2c3",
      "advice": "remove it"
    },
    {
      "finding": "a sync program has made a second copy of the book",
      "where": "book.sync-conflict-20261122-101500-ABCDEFG.db",
      "advice": "see with --book which one is right, and move the other away"
    }
  ]
? 1
$ tend --book none.db doctor --repair
! tend: no book at '<dir>/none.db'
! start one with 'tend init' or 'tend client add NAME'
? 8

# What is no book cannot be examined.
@file other.db <<EOF
hello
EOF
$ tend doctor --book other.db
! tend: cannot use the book '<dir>/other.db': it is no book of tend
? 8

# On a terminal a line says what is looked at, and goes away: a large book takes a while.
@terminal 100x24
$ tend doctor --no-pager
  a file is left over from a command that was killed: book.db.new-a1B2c3
    → remove it
  a sync program has made a second copy of the book: book.sync-conflict-20261122-101500-ABCDEFG.db
    → see with --book which one is right, and move the other away
! ␍␛[Klooking at the file …␍␛[Klooking at the tables …␍␛[Klooking at the links …␍␛[Klooking at the origins …␍␛[Klooking at the values …␍␛[Klooking at the terms …␍␛[Klooking at the search index …␍␛[Klooking at the names …␍␛[Klooking at the kept columns …␍␛[Klooking at the journal …␍␛[K<no line break>
? 1
$ tend doctor --no-pager -q
  a file is left over from a command that was killed: book.db.new-a1B2c3
    → remove it
  a sync program has made a second copy of the book: book.sync-conflict-20261122-101500-ABCDEFG.db
    → see with --book which one is right, and move the other away
? 1
