# Only a terminal gets colour, a pager, or cut cells.

@program less 0
@terminal 60x8
$ tend config list
& less -FRX
&< KEY            VALUE                          SOURCE
&< book           <dir>/book.db  environment
&< me             anna                           environment
&< format         table                          default
&< color          never                          environment
&< pager          less -FRX                      default
&< editor         vi                             default
&< cadence.A      14                             default
&< cadence.B      30                             default
&< cadence.C      90                             default
&< currency       EUR                            default
&< touch_minutes  30                             default

$ tend config list --no-pager -f plain
  KEY            VALUE                          SOURCE
  book           <dir>/book.db  environment
  me             anna                           environment
  format         plain                          option
  color          never                          environment
  pager          less -FRX                      default
  editor         vi                             default
  cadence.A      14                             default
  cadence.B      30                             default
  cadence.C      90                             default
  currency       EUR                            default
  touch_minutes  30                             default

$ TEND_PAGER=cat tend config list --no-header
  book           <dir>/book.db  environment
  me             anna                           environment
  format         table                          default
  color          never                          environment
  pager          cat                            environment
  editor         vi                             default
  cadence.A      14                             default
  cadence.B      30                             default
  cadence.C      90                             default
  currency       EUR                            default
  touch_minutes  30                             default

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
? 9

@terminal 30x40 color
$ tend config list
  ␛[1mKEY␛[0m            ␛[1mVALUE␛[0m   ␛[1mSOURCE␛[0m
  book           /tmp/…  enviro…
  me             anna    enviro…
  format         table   default
  color          auto    default
  pager          less…   default
  editor         vi      default
  cadence.A      14      default
  cadence.B      30      default
  cadence.C      90      default
  currency       EUR     default
  touch_minutes  30      default

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

$ LC_ALL=C tend config list
  ␛[1mKEY␛[0m            ␛[1mVALUE␛[0m   ␛[1mSOURCE␛[0m
  book           /tm...  envi...
  me             anna    envi...
  format         table   default
  color          auto    default
  pager          les...  default
  editor         vi      default
  cadence.A      14      default
  cadence.B      30      default
  cadence.C      90      default
  currency       EUR     default
  touch_minutes  30      default
