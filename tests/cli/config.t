# The keys of the config file and the settings of the book.

$ tend config list
  KEY                         VALUE                                                                                   SOURCE
  book                        <dir>/book.db                                                           environment
  me                          anna                                                                                    environment
  format                      table                                                                                   default
  color                       auto                                                                                    default
  pager                       less -FRX                                                                               default
  editor                      vi                                                                                      default
  cadence.A                   14                                                                                      default
  cadence.B                   30                                                                                      default
  cadence.C                   90                                                                                      default
  currency                    EUR                                                                                     default
  touch_minutes               30                                                                                      default
  stages                      lead:10,qualified:25,proposal:50,negotiation:75                                         default
  churn_reasons               price,competitor,product-fit,service,budget,business-closed,merger,champion-left,other  default
  hourly_rate                                                                                                         default
  margin                                                                                                              default
  baseline_grr                                                                                                        default
  health.green                70                                                                                      default
  health.yellow               40                                                                                      default
  health.weight.touch         3                                                                                       default
  health.weight.cases         3                                                                                       default
  health.weight.satisfaction  2                                                                                       default
  health.weight.promises      2                                                                                       default
  health.weight.people        1                                                                                       default
  health.weight.renewal       1                                                                                       default
  health.weight.usage         1                                                                                       default

$ tend config set me berta
  'me' is now 'berta' in '<dir>/.config/tend/config.toml'

$ tend config set format plain
  'format' is now 'plain' in '<dir>/.config/tend/config.toml'

$ cat .config/tend/config.toml
  me = "berta"
  format = "plain"

$ tend config get currency
  EUR

$ tend config set currency chf
  'currency' is now 'CHF' in the book
! tend: started a new book at '<dir>/book.db'

$ tend config get currency --json
  {
    "key": "currency",
    "value": "CHF",
    "source": "book"
  }

# An empty value takes a key away.
$ tend config set me ''
  'me' is no longer set in '<dir>/.config/tend/config.toml'

$ tend config set currency ''
  'currency' is no longer set in the book

$ cat .config/tend/config.toml
  format = "plain"

$ tend config get me
  anna

# Only its own line changes; a remark behind the value stays.
@file .config/tend/config.toml <<EOF
# mine
me = "anna" # who else

pager = 'less -S'
EOF
$ tend config set me 'Zoë "Z" \ O'\''Neill' -q

$ cat .config/tend/config.toml
  # mine
  me = "Zoë \"Z\" \\ O'Neill" # who else

  pager = 'less -S'

# A dry run writes nothing.
$ tend config set -n cadence.d 5
  'cadence.D' is now '5' in the book
! tend: dry run: nothing was written

$ tend config set -n me carl
  'me' is now 'carl' in '<dir>/.config/tend/config.toml'
! tend: dry run: nothing was written

$ tend config list --json --fields key
  [
    {
      "key": "book"
    },
    {
      "key": "me"
    },
    {
      "key": "format"
    },
    {
      "key": "color"
    },
    {
      "key": "pager"
    },
    {
      "key": "editor"
    },
    {
      "key": "cadence.A"
    },
    {
      "key": "cadence.B"
    },
    {
      "key": "cadence.C"
    },
    {
      "key": "currency"
    },
    {
      "key": "touch_minutes"
    },
    {
      "key": "stages"
    },
    {
      "key": "churn_reasons"
    },
    {
      "key": "hourly_rate"
    },
    {
      "key": "margin"
    },
    {
      "key": "baseline_grr"
    },
    {
      "key": "health.green"
    },
    {
      "key": "health.yellow"
    },
    {
      "key": "health.weight.touch"
    },
    {
      "key": "health.weight.cases"
    },
    {
      "key": "health.weight.satisfaction"
    },
    {
      "key": "health.weight.promises"
    },
    {
      "key": "health.weight.people"
    },
    {
      "key": "health.weight.renewal"
    },
    {
      "key": "health.weight.usage"
    }
  ]

# What cannot be.
$ tend config set color pink
! tend: 'color' cannot be 'pink'
! one of: auto, always, never
? 2

$ tend config set colour never
! tend: unknown key 'colour'
! did you mean 'color'?
? 2

$ tend config set cadence.d 0
! tend: bad cadence.D '0'
! a whole number from 1 to 3660 is wanted
? 2

$ tend config get tier
! tend: unknown key 'tier'
! keys are: book, me, format, color, pager, editor, cadence.A, cadence.B, cadence.C, currency, touch_minutes, stages, churn_reasons, hourly_rate, margin, baseline_grr, health.green, health.yellow, health.weight.touch, health.weight.cases, health.weight.satisfaction, health.weight.promises, health.weight.people, health.weight.renewal, health.weight.usage
? 2

@file .config/tend/config.toml <<EOF
# mine
me = "anna" # who else
  colour = "never"
EOF
$ tend config list
! tend: <dir>/.config/tend/config.toml:3:3: unknown key 'colour'
! did you mean 'color'?
? 8

@file .config/tend/config.toml <<EOF
# mine
me = anna
EOF
$ tend config list
! tend: <dir>/.config/tend/config.toml:2:6: error while parsing value: could not determine value type
? 8

@file .config/tend/config.toml <<EOF
format = "xml"
EOF
$ tend config list
! tend: <dir>/.config/tend/config.toml:1:10: 'format' cannot be 'xml'
! one of: table, plain, json, ndjson, csv, tsv, markdown, ids
? 8

@file .config/tend/config.toml <<EOF
me = 5
EOF
$ tend config list
! tend: <dir>/.config/tend/config.toml:1:6: 'me' has to be a text in quotes
? 8

@file .config/tend/config.toml <<EOF
me = """
  pager = "x"
"""
EOF
$ tend config set pager y
! tend: cannot change 'pager' in '<dir>/.config/tend/config.toml': it is not on a line of its own
! change it with an editor
? 8
$ tend config set margin "72.5 %"
  'margin' is now '72.5' in the book
$ tend config set margin 110
! tend: bad margin '110'
! percent from 0 to 100 are wanted: 72.5
? 2

# A fraction is no percentage, and green lies above yellow.
$ tend config set margin 0.8
! tend: bad margin '0.8': percent are wanted
! 80 for 80 %
? 2
$ tend config set baseline_grr 0.855
! tend: bad baseline_grr '0.855': percent are wanted
! 85.5 for 85.5 %
? 2
$ tend config set margin 0
  'margin' is now '0' in the book
$ tend config set health.green 30
! tend: green from 30 and yellow from 40: green has to begin above yellow
! set 'health.yellow' first
? 2
$ tend config set health.yellow 70
! tend: green from 70 and yellow from 70: green has to begin above yellow
! set 'health.green' first
? 2
$ tend config set health.green 90
  'health.green' is now '90' in the book
$ tend config set health.yellow 80
  'health.yellow' is now '80' in the book
$ tend config set health.green ""
! tend: green from 70 and yellow from 80: green has to begin above yellow
! set 'health.yellow' first
? 2
