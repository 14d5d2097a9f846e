# What is due, for cron. It is Monday, 2026-11-23.

$ tend remind
! tend: no book at '<dir>/book.db'
! start one with 'tend init' or 'tend client add NAME'
? 8
$ tend remind --once
! tend: no book at '<dir>/book.db'
! start one with 'tend init' or 'tend client add NAME'
? 8

# Silent where nothing is due; a client without a next step is no reminder unless its lane is asked for.
$ tend client add "Acme AG" --tier A -q
$ tend remind
$ tend remind --exit-code
? 1
$ tend remind --json
$ tend remind --once --exit-code
? 1
$ tend remind --format mail --to anna@example.com
$ tend remind --notify
$ tend remind --lane no-next-step
  ID  CLIENT  LATE  WHAT     WHY
  NO NEXT STEP  1
      acme          Acme AG  no open follow-up; never touched, added Mon 23 Nov

$ tend client add "Müller & Söhne GmbH" --tier A --since 2026-08-03 -q
$ tend client add "Hooli" --owner bob -q
$ tend followup acme "Send the offer for 200 seats" --due 2026-11-20 --promise --priority high -q
$ tend followup acme "Call back" --due 2026-11-23T14:00 -q
$ tend followup acme "Prepare the review" --due 2026-11-26 -q
$ tend followup hooli "Ask for <b>the</b> numbers & dates" --owner bob --due 2026-11-22 -q

$ tend remind
  ID  CLIENT           LATE  WHAT                            WHY
  OWED  1
   1  acme              3 d  ! Send the offer for 200 seats  promised for Fri, 3 days late

  DUE  1
   2  acme            today  Call back                       due today 14:00

  SLIPPING  1
      mueller-soehne   98 d  Müller & Söhne GmbH             never touched, client since Mon 3 Aug, cadence 14, stale
$ tend remind --exit-code --days 3 --lane due
  ID  CLIENT    LATE  WHAT                WHY
  DUE  2
   2  acme     today  Call back           due today 14:00
   3  acme    in 3 d  Prepare the review  due Thu, in 3 days
$ tend remind --owner bob
  ID  CLIENT  LATE  WHAT                                WHY
  DUE  1
   4  hooli    1 d  Ask for <b>the</b> numbers & dates  due yesterday, 1 day late
$ tend remind --all -f ids
  1
  4
  2

# Each item once a day, whoever runs it how often; what is told is told whole.
$ tend remind --once --limit 1 --dry-run
  ID  CLIENT  LATE  WHAT                            WHY
  OWED  1
   1  acme     3 d  ! Send the offer for 200 seats  promised for Fri, 3 days late
$ tend remind --once --limit 1
  ID  CLIENT  LATE  WHAT                            WHY
  OWED  1
   1  acme     3 d  ! Send the offer for 200 seats  promised for Fri, 3 days late
$ tend remind --once --exit-code --lane owed
? 1
$ tend remind --once --exit-code
  ID  CLIENT           LATE  WHAT                 WHY
  DUE  1
   2  acme            today  Call back            due today 14:00

  SLIPPING  1
      mueller-soehne   98 d  Müller & Söhne GmbH  never touched, client since Mon 3 Aug, cadence 14, stale
$ tend remind --once --exit-code
? 1
$ tend remind --once --exit-code --as bob
  ID  CLIENT  LATE  WHAT                                WHY
  DUE  1
   4  hooli    1 d  Ask for <b>the</b> numbers & dates  due yesterday, 1 day late
$ tend remind --once -f ids --today 2026-11-24
  1
  2
$ tend remind --once -f ids --today 2026-11-24

# It needs no HOME, no terminal and no locale, only the book.
@env HOME
@env TEND_USER
@env LC_ALL=C
$ tend remind --lane slipping
  ID  CLIENT          LATE  WHAT                 WHY
  SLIPPING  1
      mueller-soehne  98 d  Müller & Söhne GmbH  never touched, client since Mon 3 Aug, cadence 14, stale
@env LC_ALL
@env TEND_USER=anna

# A mail, for a mailer's standard input.
$ tend remind --format mail --to anna@example.com
  Date: Mon, 23 Nov 2026 10:15:00 +0100
  From: anna@example.com
  To: anna@example.com
  Subject: 1 owed, 1 due, 1 slipping: Mon 23 Nov 2026
  Message-ID: <<uid>@example.com>
  MIME-Version: 1.0
  Content-Type: text/plain; charset=utf-8
  Content-Transfer-Encoding: quoted-printable
  Auto-Submitted: auto-generated

  OWED

    acme: ! Send the offer for 200 seats [1]
        promised for Fri, 3 days late

  DUE

    acme: Call back [2]
        due today 14:00

  SLIPPING

    mueller-soehne (M=C3=BCller & S=C3=B6hne GmbH)
        never touched, client since Mon 3 Aug, cadence 14, stale
$ tend remind -f mail --to "Anna Müller <anna@example.com>" --to b@example.com --from "tend <tend@example.com>" --lane owed
  Date: Mon, 23 Nov 2026 10:15:00 +0100
  From: tend <tend@example.com>
  To: =?UTF-8?B?QW5uYSBNw7xsbGVy?= <anna@example.com>, b@example.com
  Subject: 1 owed: Mon 23 Nov 2026
  Message-ID: <<uid>@example.com>
  MIME-Version: 1.0
  Content-Type: text/plain; charset=utf-8
  Content-Transfer-Encoding: quoted-printable
  Auto-Submitted: auto-generated

  OWED

    acme: ! Send the offer for 200 seats [1]
        promised for Fri, 3 days late
$ tend remind --format mail
! tend: a mail needs an address
! say --to ADDRESS
? 2
$ tend remind --to anna@example.com
! tend: --to and --from belong to a mail
! say --format mail
? 2
$ tend remind --from anna@example.com
! tend: --to and --from belong to a mail
! say --format mail
? 2
$ tend remind --format mail --to anna
! tend: bad mail address 'anna'
! for example: anna@example.com, or 'Anna <anna@example.com>'
? 2
$ tend remind --format mail --to anna@example.com --notify
! tend: --notify and --format mail contradict each other
! give one of them
? 2

# On the desktop.
@program notify-send 0 prints ""
$ tend remind --notify --all
& notify-send --app-name=tend -- 1 owed, 2 due, 1 slipping acme: ! Send the offer for 200 seats, promised for Fri, 3 days late\nhooli: Ask for &lt;b&gt;the&lt;/b&gt; numbers &amp; dates, due yesterday, 1 day late\nacme: Call back, due today 14:00\nmueller-soehne (Müller &amp; Söhne GmbH), never touched, client since Mon 3 Aug, cadence 14, stale
$ tend remind --notify --once --all --today 2026-11-25
& notify-send --app-name=tend -- 1 owed, 2 due, 1 slipping acme: ! Send the offer for 200 seats, promised for Fri, 5 days late\nhooli: Ask for &lt;b&gt;the&lt;/b&gt; numbers &amp; dates, due Sun, 3 days late\nacme: Call back, due Mon 14:00, 2 days late\nmueller-soehne (Müller &amp; Söhne GmbH), never touched, client since Mon 3 Aug, cadence 14, stale
$ tend remind --notify --once --all --today 2026-11-25
@program notify-send 1 prints ""
$ tend remind --notify
! tend: notify-send failed with status 1
& notify-send --app-name=tend -- 1 owed, 1 due, 1 slipping acme: ! Send the offer for 200 seats, promised for Fri, 3 days late\nacme: Call back, due today 14:00\nmueller-soehne (Müller &amp; Söhne GmbH), never touched, client since Mon 3 Aug, cadence 14, stale
? 9

# What could not be told is told by the next run.
$ tend remind --notify --once --today 2026-11-26 --lane owed
! tend: notify-send failed with status 1
& notify-send --app-name=tend -- 1 owed acme: ! Send the offer for 200 seats, promised for Fri, 6 days late
? 9
$ tend remind --once --today 2026-11-26 --lane owed
  ID  CLIENT  LATE  WHAT                            WHY
  OWED  1
   1  acme     6 d  ! Send the offer for 200 seats  promised for Fri, 6 days late

# By itself, every day.
$ tend remind --schedule cron
  # Reminders from tend, every day; cron mails what is printed (MAILTO).
  0 8 * * * TEND_BOOK=<dir>/book.db TEND_USER=anna /usr/bin/tend remind
$ tend remind --schedule cron --at 07:05 --once --all --days 3 --lane owed --where 'text~100%' --json
  # Reminders from tend, every day; cron mails what is printed (MAILTO).
  5 7 * * * TEND_BOOK=<dir>/book.db TEND_USER=anna /usr/bin/tend remind --once --all --days 3 --lane owed --format json --where 'text~100\%'
$ tend remind --schedule cron --once --format mail --to anna@example.com --from "Anna's tend <a@example.com>"
  # Reminders from tend, every day.
  0 8 * * * mail=$(TEND_BOOK=<dir>/book.db TEND_USER=anna /usr/bin/tend remind --once --format mail --to anna@example.com --from 'Anna'\''s tend <a@example.com>') && if [ -n "$mail" ]; then printf '\%s\n' "$mail" | /usr/sbin/sendmail -t -i; fi
$ tend remind --schedule systemd --once --owner bob
  # ~/.config/systemd/user/tend-remind.service
  [Unit]
  Description=Reminders from tend

  [Service]
  Type=oneshot
  Environment=TEND_BOOK=<dir>/book.db
  Environment=TEND_USER=anna
  ExecStart=/usr/bin/tend remind --once --owner bob --notify

  # ~/.config/systemd/user/tend-remind.timer
  [Unit]
  Description=Reminders from tend, every day

  [Timer]
  OnCalendar=*-*-* 08:00:00
  Persistent=true

  [Install]
  WantedBy=timers.target
$ tend remind --schedule systemd --format mail --to anna@example.com --book "/srv/the book/50%.db"
  # ~/.config/systemd/user/tend-remind.service
  [Unit]
  Description=Reminders from tend

  [Service]
  Type=oneshot
  Environment="TEND_BOOK=/srv/the book/50%%.db"
  Environment=TEND_USER=anna
  ExecStart=/bin/sh -c "mail=$$(/usr/bin/tend remind --format mail --to anna@example.com) && if [ -n \"$$mail\" ]; then printf '%%s\\n' \"$$mail\" | /usr/sbin/sendmail -t -i; fi"

  # ~/.config/systemd/user/tend-remind.timer
  [Unit]
  Description=Reminders from tend, every day

  [Timer]
  OnCalendar=*-*-* 08:00:00
  Persistent=true

  [Install]
  WantedBy=timers.target
@terminal 80x24
$ tend remind --schedule cron
  # Reminders from tend, every day; cron mails what is printed (MAILTO).
  0 8 * * * TEND_BOOK=<dir>/book.db TEND_USER=anna /usr/bin/tend remind
! add it with 'crontab -e'
$ tend remind --schedule systemd --notify --sort client --limit 5 --fields client --no-header
  # ~/.config/systemd/user/tend-remind.service
  [Unit]
  Description=Reminders from tend

  [Service]
  Type=oneshot
  Environment=TEND_BOOK=<dir>/book.db
  Environment=TEND_USER=anna
  ExecStart=/usr/bin/tend remind --notify --sort client --limit 5 --fields client --no-header

  # ~/.config/systemd/user/tend-remind.timer
  [Unit]
  Description=Reminders from tend, every day

  [Timer]
  OnCalendar=*-*-* 08:00:00
  Persistent=true

  [Install]
  WantedBy=timers.target
! save both, then: systemctl --user enable --now tend-remind.timer
@terminal off
$ tend remind --schedule daily
! tend: '--schedule' cannot be 'daily'
! one of: cron, systemd
? 2
$ tend remind --schedule cron --at noon
! tend: bad time 'noon'
! a time such as 08:00 is wanted
? 2
$ tend remind --at 08:00
! tend: --at belongs to a schedule
! say --schedule cron
? 2
$ tend remind --schedule cron --format mail --to anna
! tend: bad mail address 'anna'
! for example: anna@example.com, or 'Anna <anna@example.com>'
? 2

# Lines of one's own.
$ tend remind --template '{client}: {text}'
  acme: Send the offer for 200 seats
  acme: Call back
  mueller-soehne: Müller & Söhne GmbH
$ tend remind --template '{client}' --schedule cron
  # Reminders from tend, every day; cron mails what is printed (MAILTO).
  0 8 * * * TEND_BOOK=<dir>/book.db TEND_USER=anna /usr/bin/tend remind --template '{client}'
$ tend remind --template '{client}' --schedule systemd
  # ~/.config/systemd/user/tend-remind.service
  [Unit]
  Description=Reminders from tend

  [Service]
  Type=oneshot
  Environment=TEND_BOOK=<dir>/book.db
  Environment=TEND_USER=anna
  ExecStart=/usr/bin/tend remind --template {client}

  # ~/.config/systemd/user/tend-remind.timer
  [Unit]
  Description=Reminders from tend, every day

  [Timer]
  OnCalendar=*-*-* 08:00:00
  Persistent=true

  [Install]
  WantedBy=timers.target
$ tend remind --template '{client}' --notify
! tend: --notify and --template contradict each other
! give one of them
? 2
$ tend remind --template '{nothing}'
! tend: unknown field 'nothing' of 'remind'
! fields: lane, reason, client, id, due, days, text, priority, owner, team, due_time, name, tier, last_touch, cadence_days, subscription, arr, auto_renew, renewal_date, covered_by, covered_until
? 2
