# Line, environment and config settle the same matters, in this order.

@env TEND_BOOK
@env TEND_USER
@file .config/tend/config.toml <<EOF
book = "team.db"
me = "berta"
format = "csv"
color = "never"
pager = "more"
editor = "nano"
EOF
$ tend config list
  key,value,source
  book,<dir>/.config/tend/team.db,config
  me,berta,config
  format,csv,config
  color,never,config
  pager,more,config
  editor,nano,config
  cadence.A,14,default
  cadence.B,30,default
  cadence.C,90,default
  currency,EUR,default
  touch_minutes,30,default
  stages,"lead:10,qualified:25,proposal:50,negotiation:75",default
  churn_reasons,"price,competitor,product-fit,service,budget,business-closed,merger,champion-left,other",default
  hourly_rate,,default
  margin,,default
  baseline_grr,,default
  health.green,70,default
  health.yellow,40,default
  health.weight.touch,3,default
  health.weight.cases,3,default
  health.weight.satisfaction,2,default
  health.weight.promises,2,default
  health.weight.people,1,default
  health.weight.renewal,1,default
  health.weight.usage,1,default

@file .config/tend/config.toml <<EOF
book = "~/books/team.db"
EOF
$ tend config get book
  <dir>/books/team.db

$ TEND_BOOK=here.db TEND_USER=carl TEND_FORMAT=tsv TEND_COLOR=always PAGER=most VISUAL=emacs tend config list
  key	value	source
  book	<dir>/here.db	environment
  me	carl	environment
  format	tsv	environment
  color	always	environment
  pager	most	environment
  editor	emacs	environment
  cadence.A	14	default
  cadence.B	30	default
  cadence.C	90	default
  currency	EUR	default
  touch_minutes	30	default
  stages	lead:10,qualified:25,proposal:50,negotiation:75	default
  churn_reasons	price,competitor,product-fit,service,budget,business-closed,merger,champion-left,other	default
  hourly_rate		default
  margin		default
  baseline_grr		default
  health.green	70	default
  health.yellow	40	default
  health.weight.touch	3	default
  health.weight.cases	3	default
  health.weight.satisfaction	2	default
  health.weight.promises	2	default
  health.weight.people	1	default
  health.weight.renewal	1	default
  health.weight.usage	1	default

$ NO_COLOR=1 CLICOLOR_FORCE=1 tend config get color
  never

$ CLICOLOR_FORCE=1 tend config get color
  always

$ TEND_PAGER= tend config get pager

$ TEND_BOOK=here.db TEND_USER=carl TEND_FORMAT=tsv tend config list --book x.db --as dana --format plain --color auto
  KEY                         VALUE                                                                                   SOURCE
  book                        <dir>/x.db                                                              option
  me                          dana                                                                                    option
  format                      plain                                                                                   option
  color                       auto                                                                                    option
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

$ tend config get me --json -f csv --no-header
  me,login,default

$ tend config get me --json
  {
    "key": "me",
    "value": "login",
    "source": "default"
  }

# Homes.
$ XDG_DATA_HOME=/data XDG_CONFIG_HOME=/config tend config get book
  /data/tend/book.db

$ HOME= tend config get book

$ HOME= tend config set cadence.A 7
! tend: no place for a book: neither HOME nor XDG_DATA_HOME is set
! name one with --book FILE or TEND_BOOK
? 8

$ HOME= tend config set me anna
! tend: no place for a config: neither HOME nor XDG_CONFIG_HOME is set
? 8

# Wrong words.
$ TEND_FORMAT=xml tend config list
! tend: TEND_FORMAT cannot be 'xml'
! one of: table, plain, json, ndjson, csv, tsv, markdown, ids, html
? 2

$ TEND_COLOR=pink tend config list --color never
  KEY                         VALUE                                                                                   SOURCE
  book                        <dir>/books/team.db                                                     config
  me                          login                                                                                   default
  format                      table                                                                                   default
  color                       never                                                                                   option
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

$ TEND_COLOR=pink tend config list
! tend: TEND_COLOR cannot be 'pink'
! one of: auto, always, never
? 2

$ tend config list --color pink
! tend: '--color' cannot be 'pink'
! one of: auto, always, never
? 2

$ TEND_TODAY=4/5/2026 tend date fri
! tend: cannot read the date '4/5/2026': day and month could be either way round
! write the date as 2026-04-17 (year-month-day)
? 2

# The book.
$ tend config set currency CHF --book :memory:
! tend: cannot use the book ':memory:': a file is wanted
? 8

$ tend config set currency CHF --book ''
! tend: the book's path is empty
? 8

$ tend config set currency CHF -n --book new.db
! tend: no book at '<dir>/new.db', and a dry run starts none
? 8

$ tend config set currency CHF --quiet --book new/er.db
