# Only a terminal gets colour, a pager, or cut cells.

@program less 0
@terminal 60x8
$ tend config list --where 'key!=book'
& less -FRX
&< KEY                         VALUE                SOURCE
&< me                          anna                 environment
&< format                      table                default
&< color                       never                environment
&< pager                       less -FRX            default
&< editor                      vi                   default
&< cadence.A                   14                   default
&< cadence.B                   30                   default
&< cadence.C                   90                   default
&< currency                    EUR                  default
&< touch_minutes               30                   default
&< stages                      lead:10,qualified:…  default
&< churn_reasons               price,competitor,p…  default
&< hourly_rate                                      default
&< margin                                           default
&< baseline_grr                                     default
&< health.green                70                   default
&< health.yellow               40                   default
&< health.weight.touch         3                    default
&< health.weight.cases         3                    default
&< health.weight.satisfaction  2                    default
&< health.weight.promises      2                    default
&< health.weight.people        1                    default
&< health.weight.renewal       1                    default
&< health.weight.usage         1                    default

$ tend config list --no-pager -f plain
  KEY                         VALUE                                                                                   SOURCE
  book                        <dir>/book.db                                                           environment
  me                          anna                                                                                    environment
  format                      plain                                                                                   option
  color                       never                                                                                   environment
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

$ TEND_PAGER=cat tend config list --no-header --where 'key!=book'
  me                          anna                 environment
  format                      table                default
  color                       never                environment
  pager                       cat                  environment
  editor                      vi                   default
  cadence.A                   14                   default
  cadence.B                   30                   default
  cadence.C                   90                   default
  currency                    EUR                  default
  touch_minutes               30                   default
  stages                      lead:10,qualified:…  default
  churn_reasons               price,competitor,p…  default
  hourly_rate                                      default
  margin                                           default
  baseline_grr                                     default
  health.green                70                   default
  health.yellow               40                   default
  health.weight.touch         3                    default
  health.weight.cases         3                    default
  health.weight.satisfaction  2                    default
  health.weight.promises      2                    default
  health.weight.people        1                    default
  health.weight.renewal       1                    default
  health.weight.usage         1                    default

# A pager of the user's own that fails costs the exit code, not the output.
@program most 3
$ PAGER='most -s "a b"' tend config get me
  anna

$ PAGER='most -s "a b"' tend config list -fids
  book
  me
  format
  color
  pager
  editor
  cadence.A
  cadence.B
  cadence.C
  currency
  touch_minutes
  stages
  churn_reasons
  hourly_rate
  margin
  baseline_grr
  health.green
  health.yellow
  health.weight.touch
  health.weight.cases
  health.weight.satisfaction
  health.weight.promises
  health.weight.people
  health.weight.renewal
  health.weight.usage
! tend: the pager 'most -s "a b"' failed with status 3
! name another with TEND_PAGER, or say --no-pager
& most -s a b
&< book
&< me
&< format
&< color
&< pager
&< editor
&< cadence.A
&< cadence.B
&< cadence.C
&< currency
&< touch_minutes
&< stages
&< churn_reasons
&< hourly_rate
&< margin
&< baseline_grr
&< health.green
&< health.yellow
&< health.weight.touch
&< health.weight.cases
&< health.weight.satisfaction
&< health.weight.promises
&< health.weight.people
&< health.weight.renewal
&< health.weight.usage
? 9

@terminal 30x40 color
$ tend config list
  ␛[1mKEY␛[0m
  book
  me
  format
  color
  pager
  editor
  cadence.A
  cadence.B
  cadence.C
  currency
  touch_minutes
  stages
  churn_reasons
  hourly_rate
  margin
  baseline_grr
  health.green
  health.yellow
  health.weight.touch
  health.weight.cases
  health.weight.satisfaction
  health.weight.promises
  health.weight.people
  health.weight.renewal
  health.weight.usage

$ TERM=dumb tend config list -f csv
  key,value,source
  book,<dir>/book.db,environment
  me,anna,environment
  format,csv,option
  color,auto,default
  pager,less -FRX,default
  editor,vi,default
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

$ LC_ALL=C tend config list
  ␛[1mKEY␛[0m
  book
  me
  format
  color
  pager
  editor
  cadence.A
  cadence.B
  cadence.C
  currency
  touch_minutes
  stages
  churn_reasons
  hourly_rate
  margin
  baseline_grr
  health.green
  health.yellow
  health.weight.touch
  health.weight.cases
  health.weight.satisfaction
  health.weight.promises
  health.weight.people
  health.weight.renewal
  health.weight.usage

# CSV, TSV, templates and exports show no control characters to a terminal either.
@terminal 80x40
@file odd.jsonl <<EOF
{"tend":"book","version":1}
{"type":"client","id":1,"uid":"01a20847-0072-7a2f-9263-dbe012c78c42","slug":"acme","name":"\u001b[31mAcme","status":"active","owner":"anna"}
EOF
$ tend -q import odd.jsonl
$ tend client list -f csv --fields slug,name
  slug,name
  acme,\x1b[31mAcme
$ tend client list -f tsv --fields slug,name
  slug	name
  acme	\x1b[31mAcme
$ tend client list --template '{slug} {name}'
  acme \x1b[31mAcme
$ tend export client --fields name
  name
  \x1b[31mAcme
$ tend remind -f csv --lane no-next-step --fields lane,name
  lane,name
  no-next-step,\x1b[31mAcme
$ tend client show acme --json --fields name
  {
    "name": "\u001b[31mAcme"
  }
