# Copies of the book, and the way back. It is Monday, 2026-11-23 10:15 in Berlin.

$ tend backup copy.db
! tend: no book at '<dir>/book.db'
! start one with 'tend init' or 'tend client add NAME'
? 8
$ tend -q client add "Acme GmbH"
$ tend -q note acme "The first note"
$ tend backup copy.db -n
! tend: dry run: 'copy.db' was not written
$ tend backup copy.db
  Backed up the book to 'copy.db': 368 KiB, 1 client, last changed Mon 23 Nov 10:15
$ tend backup copy.db -q
$ tend backup copy.db --json
  {
    "path": "copy.db",
    "bytes": 376832,
    "clients": 1,
    "last_change": "2026-11-23T09:15:00Z",
    "removed": null
  }
$ tend --book copy.db note list
  ID  CLIENT  AT                KIND  TEXT
   1  acme    Mon 23 Nov 10:15  note  The first note

# What a backup would not write.
$ tend backup <dir>/book.db
! tend: cannot write '<dir>/book.db': it is the book itself
! name another file
? 8
$ tend backup <dir>
! tend: cannot write '<dir>': it is a folder
! name a file in it, or keep several copies there with --rotate N
? 8
$ tend backup book.db-journal
! tend: cannot write 'book.db-journal': it belongs to the book
! name another file
? 8
$ tend backup book.db-wal
! tend: cannot write 'book.db-wal': it belongs to the book
! name another file
? 8
$ tend backup copy.db-shm
! tend: cannot write 'copy.db-shm': it belongs to the book
! name another file
? 8
$ tend backup -
! tend: a backup is not written to standard output
! name a file; 'tend export all' writes the book as text
? 2
$ tend backup missing/copy.db
! tend: cannot write 'missing/copy.db': No such file or directory
? 8
@file letter.txt <<END
Dear Sir
END
$ tend backup letter.txt
! tend: cannot write 'letter.txt': a file is there that is no book
! name another file, or remove it first
? 8
$ cat letter.txt
  Dear Sir
$ tend backup
! tend: missing argument FILE of 'backup'
! usage: tend backup FILE [OPTION]...
? 2

# The newest copies in a folder.
$ tend backup --rotate 2 copies
  Backed up the book to 'copies/book-2026-11-23T091500Z.db': 368 KiB, 1 client, last changed Mon 23 Nov 10:15
@clock 2026-11-24T10:15
$ tend backup --rotate 2 copies
  Backed up the book to 'copies/book-2026-11-24T091500Z.db': 368 KiB, 1 client, last changed Mon 23 Nov 10:15
@clock 2026-11-25T10:15
$ tend backup --rotate 2 copies -n
! tend: dry run: 'copies/book-2026-11-25T091500Z.db' was not written
$ tend backup --rotate 2 copies
  Backed up the book to 'copies/book-2026-11-25T091500Z.db': 368 KiB, 1 client, last changed Mon 23 Nov 10:15
  Removed the old copy 'book-2026-11-23T091500Z.db'
$ tend --today 2020-01-01 backup --rotate 1 copies --json
  {
    "path": "copies/book-2026-11-25T091500Z.db",
    "bytes": 376832,
    "clients": 1,
    "last_change": "2026-11-23T09:15:00Z",
    "removed": ["book-2026-11-24T091500Z.db"]
  }
$ tend backup --rotate 0 copies
! tend: bad --rotate '0'
! a whole number from 1 on is wanted
? 2
$ tend backup --rotate many copies
! tend: bad --rotate 'many'
! a whole number is wanted
? 2

# And back.
@clock 2026-11-27T10:15
$ tend -q client remove acme --yes
$ tend -q client add "Betatech"
$ tend restore copy.db -n
  'copy.db' is well: 1 client, last changed Mon 23 Nov 10:15
! tend: dry run: nothing was written
$ tend restore copy.db
  Restored the book from 'copy.db': 1 client, last changed Mon 23 Nov 10:15
  The book before it is kept as '<dir>/book.db.before-restore-2026-11-27'
$ tend client list
  ID  CLIENT  NAME       STATUS  OWNER  OPEN
   1  acme    Acme GmbH  active  anna      0
$ tend doctor
  The book at '<dir>/book.db' is well
$ tend restore book.db.before-restore-2026-11-27 --json
  {
    "path": "<dir>/book.db",
    "bytes": 376832,
    "clients": 1,
    "last_change": "2026-11-27T09:15:00Z",
    "kept": "<dir>/book.db.before-restore-2026-11-27.2"
  }
$ tend client list
  ID  CLIENT    NAME      STATUS  OWNER  OPEN
   2  betatech  Betatech  active  anna      0
$ tend restore -q copy.db
$ tend undo
  Undid: logged a note on acme (anna, 4 days ago)

# Without a book, and over what is none.
$ tend --book other/new.db restore copy.db
  Restored the book from 'copy.db': 1 client, last changed Mon 23 Nov 10:15
$ tend --book other/new.db client list
  ID  CLIENT  NAME       STATUS  OWNER  OPEN
   1  acme    Acme GmbH  active  anna      0
$ tend --book letter.txt restore copy.db
  Restored the book from 'copy.db': 1 client, last changed Mon 23 Nov 10:15
  The book before it is kept as '<dir>/letter.txt.before-restore-2026-11-27'
$ cat letter.txt.before-restore-2026-11-27
  Dear Sir

# What cannot be restored.
$ tend restore missing.db
! tend: cannot use the book '<dir>/missing.db': there is none
? 8
$ tend restore letter.txt.before-restore-2026-11-27
! tend: cannot use the book '<dir>/letter.txt.before-restore-2026-11-27': it is no book of tend
? 8
$ tend restore <dir>/book.db
! tend: cannot restore the book from '<dir>/book.db': it is the book itself
! name a backup of it
? 8
$ tend restore <dir>
! tend: cannot use the book '<dir>': it is a folder
? 8

# Another book is not replaced by mistake; a copy of this one is.
$ tend --book boss.db client add Boss
  Added client boss: Boss
! tend: started a new book at '<dir>/boss.db'
$ tend backup boss.db
! tend: not done without a yes: Replace 'boss.db', which is no copy of this book but another one?
! say --yes
? 10
$ tend -n backup boss.db
! tend: dry run: 'boss.db' was not written
$ tend backup boss.db --yes
  Backed up the book to 'boss.db': 368 KiB, 1 client, last changed Fri 27 Nov 10:15
$ tend backup boss.db
  Backed up the book to 'boss.db': 368 KiB, 1 client, last changed Fri 27 Nov 10:15
