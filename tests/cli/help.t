# Help comes from the description of the commands.

$ tend --version
  tend 0.1.0

$ tend date --version
  tend 0.1.0

$ tend help date
  tend date: tell what a date expression means

  usage: tend date EXPR... [OPTION]...

  Shows how tend reads a date expression: 'fri', 'next week', 'eom -3wd', '+2w
  08:15', '17.4.', '2026-W16-5'. An offset that begins with '-' may stand as it
  is: 'tend date today -10d'.

  Arguments
    EXPR...  a date expression, its words quoted or not

  Options
        --past  a bare weekday is the last one, as in --at and --from

  Global options, explained by 'tend help options'
    --book, --as, --today, --format, --json, --fields, --template, --where,
    --sort, --limit, --no-header, --color, --no-pager, --dry-run, --yes,
    --no-input, --quiet, --help, --version

  Examples
    # the next Friday
    tend date fri
    # three working days before the end of the month
    tend date eom -3wd

$ tend config --help
  tend config: read and change your config and the book's settings

  usage: tend config VERB [ARGUMENT]... [OPTION]...

  Verbs
    get   print the value of a key
    set   change a key
    list  list all keys, their values and where each comes from (the default)

  'tend help config VERB' explains a verb.

$ tend config set -h --bogus
  tend config set: change a key

  usage: tend config set KEY VALUE [OPTION]...

  book, me, format, color, pager and editor are yours and stand in the config
  file; the others belong to the book and hold for all who use it. cadence.X, for
  any letter X, is how many days may pass between two touchpoints with a client of
  tier X.

  Arguments
    KEY    a key, as 'config list' shows it
    VALUE  its new value; empty: what it was before it was ever set

  Global options, explained by 'tend help options'
    --book, --as, --today, --format, --json, --fields, --template, --where,
    --sort, --limit, --no-header, --color, --no-pager, --dry-run, --yes,
    --no-input, --quiet, --help, --version

  Examples
    # who acts, from now on
    tend config set me anna
    # see every client of tier A once a week
    tend config set cadence.A 7

$ tend help help
  tend help: explain a command or a topic

  usage: tend help [COMMAND...] [OPTION]...

  Arguments
    COMMAND...  a command and its verb, or a topic

  Global options, explained by 'tend help options'
    --book, --as, --today, --format, --json, --fields, --template, --where,
    --sort, --limit, --no-header, --color, --no-pager, --dry-run, --yes,
    --no-input, --quiet, --help, --version

  Examples
    # all that 'followup add' takes
    tend help followup add

$ tend help config get
  tend config get: print the value of a key

  usage: tend config get KEY [OPTION]...

  Arguments
    KEY  a key, as 'config list' shows it

  Global options, explained by 'tend help options'
    --book, --as, --today, --format, --json, --fields, --template, --where,
    --sort, --limit, --no-header, --color, --no-pager, --dry-run, --yes,
    --no-input, --quiet, --help, --version

  Examples
    tend config get currency

@terminal 50x100
$ tend help options
  Global options may stand anywhere on the line.

  Options
        --book FILE                the book to use
        --as MANAGER               who acts
        --today DATE               take this date
                                   (or date and
                                   time) as the
                                   present
    -f, --format table|plain|json|ndjson|csv|tsv|markdown|ids|html
                                   how to print
        --json                     the same as
                                   --format json
        --fields A,B               which fields, in
                                   which order
        --template TEXT            a line of your
                                   own for each row:
                                   '{name}
                                   {next_step:date}'
                                   ('tend help
                                   templates')
        --where EXPR               keep rows where
                                   it holds: tier=A,
                                   arr>=10000,
                                   name~gmbh
                                   (repeatable)
        --sort F,-G                order by these
                                   fields, `-`
                                   descending
        --limit N                  at most that many
                                   rows
        --no-header                leave the header
                                   line out
        --color auto|always|never  when to colour
        --no-pager                 never page
    -n, --dry-run                  do everything but
                                   commit
    -y, --yes                      answer yes to
                                   confirmations
        --no-input                 never ask
    -q, --quiet                    no confirmations
                                   and no hints
    -h, --help                     show help
        --version                  show the version
@terminal off

$ tend help dat
! tend: no help about 'dat'
! did you mean 'date' or 'dates'?
? 2

$ tend help config lst
! tend: 'config' has no verb 'lst'
! did you mean 'list'?
? 2

$ tend dat
! tend: unknown command 'dat'
! did you mean 'date'?
? 2

$ tend --bogus
! tend: unknown option '--bogus' of 'tend'
! see 'tend help'
? 2

$ tend --book
! tend: option '--book' needs a value: FILE
? 2

$ tend config list me
! tend: unexpected argument 'me' of 'config list'
! usage: tend config list [OPTION]...
? 2

$ tend config --jsno
! tend: unknown option '--jsno' of 'config list'
! did you mean '--json'?
? 2

# Words that name no verb.
$ tend report helth
! tend: 'report' has no 'helth'
! did you mean 'tend report health'?
? 2
$ tend client shwo acme
! tend: unexpected argument 'acme' of 'client show'
! did you mean 'tend client show'?
? 2
$ tend client ad Acme --tier A
! tend: unknown option '--tier' of 'client show'
! did you mean 'tend client add'?
? 2
$ tend followup lst --status open
! tend: unknown option '--status' of 'followup add'
! did you mean 'tend followup list'?
? 2
$ tend export nothing-like-it
! tend: 'export' has no 'nothing-like-it'
! one of: all, client, contact, note, followup, case, product, subscription, opportunity, score, manager, expense, calendar
? 2
$ tend client lisst
! tend: no book at '<dir>/book.db'
! start one with 'tend init' or 'tend client add NAME'
? 8
$ tend expense add mueller retention 100
! tend: 'mueller' is none of acquisition, retention
! usage: tend expense add acquisition|retention AMOUNT [OPTION]...
? 2

# A verb that belongs to few nouns, or a report, is told where it belongs.
$ tend whatif
! tend: unknown command 'whatif'
! did you mean 'tend report whatif'?
? 2
$ tend won 3
! tend: unknown command 'won'
! did you mean 'tend opportunity won'?
? 2
$ tend list
! tend: unknown command 'list'
! 'tend' alone lists the commands
? 2
$ tend client list -z
! tend: unknown option '-z' of 'client list'
! see 'tend help client list'
? 2
