# --where, --sort, --limit and --fields hold for every list.

$ tend config list --where source=default --where 'value>2' --sort -value,key --limit 3 --fields value,key
  VALUE                                                                                   KEY
  vi                                                                                      editor
  table                                                                                   format
  price,competitor,product-fit,service,budget,business-closed,merger,champion-left,other  churn_reasons

$ tend config list --where key~CADENCE --sort -key -f ids
  cadence.C
  cadence.B
  cadence.A

$ tend config list --where source!=default --json
  [
    {
      "key": "book",
      "value": "<dir>/book.db",
      "source": "environment"
    },
    {
      "key": "me",
      "value": "anna",
      "source": "environment"
    },
    {
      "key": "format",
      "value": "json",
      "source": "option"
    }
  ]

$ tend config list --limit 0

$ tend config list --limit 0 -f csv --no-header

$ tend date fri --fields week,weekday
  week     2026-W48-5
  weekday  Friday

$ tend config list --fields sauce
! tend: unknown field 'sauce' of 'config list'
! fields: key, value, source
? 2

$ tend config list --fields ''
! tend: unknown field '' of 'config list'
! fields: key, value, source
? 2

$ tend config list --where nothing
! tend: bad filter 'nothing'
! for example: tier=A, name~gmbh, due<=+7d
? 2

$ tend config list --sort values
! tend: unknown field 'values' of 'config list'
! did you mean 'value'?
! fields: key, value, source
? 2

$ tend config list --limit many
! tend: bad limit 'many'
! a whole number is wanted
? 2

# --json is short for --format json: the last one counts.
$ tend config list -f csv --json --limit 1 --fields key
  [
    {
      "key": "book"
    }
  ]
$ tend config list --json -f csv --limit 1 --fields key
  key
  book

# A custom field is asked for by its key.
$ tend client add Acme --set "Branch office=Köln" --set size=40
  Added client acme: Acme
! tend: started a new book at '<dir>/book.db'
$ tend client add Betatech --set size=7
  Added client betatech: Betatech
$ tend client list --where custom.size=40 -f ids
  1
$ tend client list --where "custom.branch office=Köln" --json --fields slug
  [
    {
      "slug": "acme"
    }
  ]
$ tend client list --where "custom.Branch office~koln" --fields "slug,custom.size,custom.Branch office" --sort -custom.size
  CLIENT  CUSTOM.SIZE  CUSTOM.BRANCH OFFICE
  acme    40           Köln
$ tend client list --where size=40
! tend: unknown field 'size' of 'client'
! fields: id, uid, slug, name, status, tier, owner, parent, segment, industry, domain, email, phone, street, postcode, city, country, since, cadence_days, currency, acquisition_cost, tags, custom, aliases, last_touch, last_touch_kind, next_step, open_followups, arr, health
? 2

# What has no records says whose fields it means; bars are none.
$ tend sql "SELECT 1 AS a" --fields b
! tend: unknown field 'b' of 'sql'
! fields: a
? 2
$ tend client duplicates --where x=1
! tend: unknown field 'x' of 'client duplicates'
! fields: client, name, status, into, into_name, into_status, why, command
? 2
$ tend report portfolio --fields bogus
! tend: unknown field 'bogus' of 'report portfolio'
! fields: client, name, tier, owner, arr, share, health, last_touch, next_step, renewal_date
? 2
