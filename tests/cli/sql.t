# Asking the book by SQL. It is Monday, 2026-11-23 10:15 in Berlin.

$ tend sql "SELECT 1"
! tend: no book at '<dir>/book.db'
! start one with 'tend init' or 'tend client add NAME'
? 8
$ tend -q client add "Müller & Söhne GmbH" --tier A
$ tend -q client add "Acme AG" --tier B
$ tend -q client add "Betatech" --tier B
$ tend -q note acme --call "Wants an offer" --minutes 15
$ tend -q note acme --meeting "Signed" --minutes 45
$ tend -q followup acme "Send the invoice" --due today
$ tend -q followup mueller "Ask for the order" --due +1w

# Every format, numbers to the right.
$ tend sql "SELECT tier, count(*) AS clients FROM client GROUP BY tier ORDER BY tier"
  TIER  CLIENTS
  A           1
  B           2
$ tend sql "SELECT kind, sum(minutes) / 60.0 AS hours, NULL AS remark FROM note GROUP BY kind ORDER BY kind"
  KIND     HOURS  REMARK
  call      0.25
  meeting   0.75
$ tend sql "SELECT kind, sum(minutes) / 60.0 AS hours, NULL AS remark FROM note GROUP BY kind ORDER BY kind" --json
  [
    {
      "kind": "call",
      "hours": 0.25,
      "remark": null
    },
    {
      "kind": "meeting",
      "hours": 0.75,
      "remark": null
    }
  ]
$ tend sql "SELECT slug, name FROM client ORDER BY slug" -f csv
  slug,name
  acme,Acme AG
  betatech,Betatech
  mueller-soehne,Müller & Söhne GmbH
$ tend sql "SELECT id FROM client ORDER BY id" -f ids
  1
  2
  3
$ tend sql "SELECT slug, tier, next_step FROM client ORDER BY slug" --where tier=B --fields slug,next_step
  SLUG      NEXT_STEP
  acme      2026-11-23
  betatech

# The present, and folded texts.
$ tend sql "SELECT slug FROM client WHERE next_step <= :today"
  SLUG
  acme
$ tend --today +8d sql "SELECT slug FROM client WHERE next_step < :today ORDER BY slug"
  SLUG
  acme
  mueller-soehne
$ tend sql "SELECT slug, :me AS me, :now AS now FROM client WHERE contains_folded(name, 'muell')"
  SLUG            ME    NOW
  mueller-soehne  anna  2026-11-23T09:15:00Z

# From standard input.
$ tend sql - <<END
SELECT slug
  FROM client
 WHERE tier = 'A';
END
  SLUG
  mueller-soehne

# Nothing found.
$ tend sql "SELECT slug FROM client WHERE tier = 'C'"
$ tend sql "SELECT slug FROM client WHERE tier = 'C'" --json
  []
$ tend sql "SELECT slug FROM client WHERE tier = 'C'" -f csv
  slug

# Wrong lines.
$ tend sql
! tend: missing argument QUERY of 'sql'
! usage: tend sql QUERY [OPTION]...
? 2
$ tend sql ""
! tend: bad query: it is empty
? 2
$ tend sql "SELEC slug FROM client"
! tend: bad query: near "SELEC": syntax error
? 2
$ tend sql "SELECT slgu FROM client"
! tend: bad query: no such column: slgu
! did you mean 'slug'?
? 2
$ tend sql "SELECT * FROM clients"
! tend: bad query: no such table: clients
! did you mean 'client'?
? 2
$ tend sql "SELECT 1; SELECT 2"
! tend: bad query: these are several statements
! give one at a time
? 2

# It only reads.
$ tend sql "DELETE FROM client"
! tend: bad query: it does more than read
! change the book by tend's own commands: 'tend --help'
? 2
$ tend sql "ATTACH '<dir>/other.db' AS other"
! tend: bad query: it does more than read
! change the book by tend's own commands: 'tend --help'
? 2
$ tend sql "PRAGMA journal_mode = WAL"
! tend: bad query: it does more than read
! change the book by tend's own commands: 'tend --help'
? 2
$ tend sql "SELECT load_extension('evil')"
! tend: bad query: not authorized to use function: load_extension
? 2

# A query without an end is asked for its beginning.
$ tend sql "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n" --limit 2
  X
  1
  2
