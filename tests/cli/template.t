# A line of one's own for each row.

$ tend -q client add "Müller & Söhne GmbH" --tier A --set region=Nord
$ tend -q client add "Łódź & Söhne 株式会社"
$ tend -q followup mueller-soehne "Send the offer" --due fri --promise
$ tend -q followup lodz-soehne "Ask for the order" --due 2026-12-04T14:00

$ tend client list --template '{name}: {next_step:date} {arr}'
  Łódź & Söhne 株式会社: 2026-12-04 0.00 EUR
  Müller & Söhne GmbH: 2026-11-27 0.00 EUR
$ tend client list --template '{slug:<16.16}|{custom.region:^6}|{tier:>3}|'
  lodz-soehne     |      |   |
  mueller-soehne  | Nord |  A|
$ tend followup list --template '{due:human:<12} {due:relative:<12} {client}\t{text}'
  Fri 27 Nov   in 4 days    mueller-soehne	Send the offer
  Fri 4 Dec    in 11 days   lodz-soehne	Ask for the order
$ tend followup list --template '{{"id": {id}, "text": {text:json}}}' --sort -id
  {"id": 2, "text": "Ask for the order"}
  {"id": 1, "text": "Send the offer"}
$ tend today --template '{lane:<8} {client} {reason}'
$ tend search offer --template '{noun} {id}: {text:.40}'
  followup 1: Send the offer
$ tend report stale --template '{client}'
$ tend followup add mueller "Call back" --due tomorrow --template 'follow-up {id} is due {due}'
  follow-up 3 is due 2026-11-24

# What is no template, and what is no list.
$ tend client list --template '{nam}'
! tend: unknown field 'nam' of 'client'
! did you mean 'name'?
! fields: id, uid, slug, name, status, tier, owner, parent, segment, industry, domain, email, phone, street, postcode, city, country, since, cadence_days, currency, acquisition_cost, tags, custom, aliases, last_touch, last_touch_kind, next_step, open_followups, arr, health
? 2
$ tend client list --template '{name'
! tend: bad template '{name': '{name' is not closed
! write '{{' for a brace
? 2
$ tend client list --template ''
! tend: bad template '': it is empty
? 2
$ tend client list --template '{name}' --json
! tend: --template excludes --format, --json and --fields
? 2
$ tend client list --template '{name:wide}'
! tend: bad template '{name:wide}': ':wide' is no form and no width
! forms are iso, human, date, time, relative, json, and widths such as 20, >8 and .20
? 2
$ tend brief mueller --template '{name}'
! tend: --template is for lists, and a brief is none
? 2
$ tend export client --template '{name}'
! tend: --template is for lists, and export has formats
? 2
