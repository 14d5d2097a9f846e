# A new book. It is Monday, 2026-11-23 10:15 in Berlin.

$ tend init --currency gold
! tend: cannot read the currency 'gold': it is not three letters
! write its ISO 4217 code, such as EUR
? 2
$ tend init -n
  Started a book at '<dir>/book.db', amounts in EUR
  Next:
    tend client add "Acme GmbH"    your first client
    tend help                      what else there is
! tend: dry run: nothing was written
$ tend init --currency chf
  Started a book at '<dir>/book.db', amounts in CHF
  Next:
    tend client add "Acme GmbH"    your first client
    tend help                      what else there is
$ tend init
  There is a book at '<dir>/book.db' already
$ tend init --currency EUR
! tend: there is a book at '<dir>/book.db' already, and its currency is CHF
! change it with 'tend config set currency EUR'
? 5
$ tend init --json
  {
    "path": "<dir>/book.db",
    "created": false,
    "currency": "CHF"
  }
$ tend config get currency
  CHF
$ tend --book <dir>/deep/down/team.db init
  Started a book at '<dir>/deep/down/team.db', amounts in EUR
  Next:
    tend client add "Acme GmbH"    your first client
    tend help                      what else there is
$ tend --book <dir>/third.db init -q
$ tend --book <dir>/fourth.db init --json
  {
    "path": "<dir>/fourth.db",
    "created": true,
    "currency": "EUR"
  }
@env TEND_USER
$ tend --book <dir>/sixth.db init
  Started a book at '<dir>/sixth.db', amounts in EUR
  Next:
    tend config set me NAME        who you are
    tend client add "Acme GmbH"    your first client
    tend help                      what else there is
