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
  Backed up the book to 'copy.db': 348 KiB, 1 client, last changed Mon 23 Nov 10:15
$ tend backup copy.db -q
$ tend backup copy.db --json
  {
    "path": "copy.db",
    "bytes": 356352,
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
  Backed up the book to 'copies/book-2026-11-23T091500Z.db': 348 KiB, 1 client, last changed Mon 23 Nov 10:15
@clock 2026-11-24T10:15
$ tend backup --rotate 2 copies
  Backed up the book to 'copies/book-2026-11-24T091500Z.db': 348 KiB, 1 client, last changed Mon 23 Nov 10:15
@clock 2026-11-25T10:15
$ tend backup --rotate 2 copies -n
! tend: dry run: 'copies/book-2026-11-25T091500Z.db' was not written
$ tend backup --rotate 2 copies
  Backed up the book to 'copies/book-2026-11-25T091500Z.db': 348 KiB, 1 client, last changed Mon 23 Nov 10:15
  Removed the old copy 'book-2026-11-23T091500Z.db'
$ tend --today 2020-01-01 backup --rotate 1 copies --json
  {
    "path": "copies/book-2026-11-25T091500Z.db",
    "bytes": 356352,
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
