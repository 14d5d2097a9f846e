# Clients that may be in the book twice. It is Monday, 2026-11-23 10:15 in Berlin.

$ tend client duplicates
! tend: no book at '<dir>/book.db'
! start one with 'tend init' or 'tend client add NAME'
? 8
$ tend -q client add "Acme GmbH" --domain acme.de
$ tend client duplicates
$ tend -q client duplicates
? 1
$ tend -q client add "ACME AG" --email info@acme.de
$ tend -q client add "Hansen Logistics" --phone "030 1234567"
$ tend -q client add "Hanson Logistics"
$ tend -q client add "Depot 7"
$ tend -q client add "Depot 8"
$ tend -q contact add hanson-logistics "Ute" --phone "+49 30 1234567"
$ tend -q note hanson-logistics --call "Hello"
$ tend client duplicates
  CLIENT            NAME              STATUS  INTO              NAME              STATUS  IN COMMON                                 COMMAND
  acme-2            ACME AG           active  acme              Acme GmbH         active  domain acme.de, the same name             tend client merge acme-2 acme
  hansen-logistics  Hansen Logistics  active  hanson-logistics  Hanson Logistics  active  phone +49301234567, nearly the same name  tend client merge hansen-logistics hanson-logistics
$ tend client duplicates --json
  [
    {
      "client": "acme-2",
      "name": "ACME AG",
      "status": "active",
      "into": "acme",
      "into_name": "Acme GmbH",
      "into_status": "active",
      "why": ["domain acme.de","the same name"],
      "command": "tend client merge acme-2 acme"
    },
    {
      "client": "hansen-logistics",
      "name": "Hansen Logistics",
      "status": "active",
      "into": "hanson-logistics",
      "into_name": "Hanson Logistics",
      "into_status": "active",
      "why": ["phone +49301234567","nearly the same name"],
      "command": "tend client merge hansen-logistics hanson-logistics"
    }
  ]
$ tend client duplicates --where into=acme --fields command --no-header
  tend client merge acme-2 acme
$ tend client duplicates -f ids
  acme-2
  hansen-logistics
@terminal 80x24
$ tend client duplicates
  IN COMMON                    COMMAND
  domain acme.de, the same n…  tend client merge acme-2 acme
  phone +49301234567, nearly…  tend client merge hansen-logistics hanson-logistics
@terminal off

# The one that goes on is kept, even where it was not touched.
$ tend -q client add Gone --status churned --domain z.example
$ tend -q client add Stay --domain z.example
$ tend -q note gone --call "Good-bye"
$ tend client duplicates --where into=stay --fields client,status,into,into_status,command
  CLIENT  STATUS   INTO  STATUS  COMMAND
  gone    churned  stay  active  tend client merge gone stay
$ tend -q client remove gone --yes

# What it says can be run, and then there is less to say.
$ tend client merge hansen-logistics hanson-logistics
  Merged client hansen-logistics into hanson-logistics: 0 records moved
$ tend client merge acme-2 acme
  Merged client acme-2 into acme: 0 records moved
$ tend client duplicates
