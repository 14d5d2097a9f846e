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
! tend: unknown field 'sauce' of a list
! fields: key, value, source
? 2

$ tend config list --fields ''
! tend: unknown field '' of a list
! fields: key, value, source
? 2

$ tend config list --where nothing
! tend: bad filter 'nothing'
! for example: tier=A, name~gmbh, due<=+7d
? 2

$ tend config list --sort values
! tend: unknown field 'values' of a list
! did you mean 'value'?
! fields: key, value, source
? 2

$ tend config list --limit many
! tend: bad limit 'many'
! a whole number is wanted
? 2
