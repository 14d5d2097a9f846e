# Clients: the slug is made from the name without its legal form.
$ tend client add "Müller & Söhne GmbH" --tier a --domain https://www.mueller.de/ --email "Info@mueller.de" --phone "+49 (0)30 1234567" --tag vip,Key
  Added client mueller-soehne: Müller & Söhne GmbH, tier A
! tend: started a new book at '<dir>/book.db'
$ tend client add Acme --slug acme --status prospect --owner tom --segment smb --industry retail --street "Main St 1" --postcode 10001 --city "New York" --country US --since 2024-02-29 --cadence-days 21 --currency usd --acquisition-cost 1200 --set "region=north east" --set seats=12
  Added client acme: Acme
$ tend client add "Acme Berlin" --parent acme --cadence-days 7
  Added client acme-berlin: Acme Berlin
$ tend client add 株式会社
  Added client 株式会社: 株式会社
$ tend client show acme
  id                2
  uid               <uid>
  slug              acme
  name              Acme
  status            prospect
  owner             tom
  segment           smb
  industry          retail
  street            Main St 1
  postcode          10001
  city              New York
  country           US
  since             Thu 29 Feb 2024
  cadence_days      21
  currency          USD
  acquisition_cost  1,200.00 USD
  custom            region=north east, seats=12
  open_followups    0
$ tend client mueller-soehne --fields slug,name,domain,tags
  slug    mueller-soehne
  name    Müller & Söhne GmbH
  domain  mueller.de
  tags    key, vip
$ tend client show acme --json
  {
    "id": 2,
    "uid": "<uid>",
    "slug": "acme",
    "name": "Acme",
    "status": "prospect",
    "tier": null,
    "owner": "tom",
    "parent": null,
    "segment": "smb",
    "industry": "retail",
    "domain": null,
    "email": null,
    "phone": null,
    "street": "Main St 1",
    "postcode": "10001",
    "city": "New York",
    "country": "US",
    "since": "2024-02-29",
    "cadence_days": 21,
    "currency": "USD",
    "acquisition_cost": {"amount":"1200.00","currency":"USD"},
    "tags": null,
    "custom": {"region":"north east","seats":"12"},
    "aliases": null,
    "last_touch": null,
    "last_touch_kind": null,
    "next_step": null,
    "open_followups": 0,
    "arr": {"amount":"0.00","currency":"USD"},
    "health": null
  }

# A name that is there is refused, blind to case and accents; a slug never is the same.
$ tend client add "MULLER & sohne gmbh"
! tend: a client named 'Müller & Söhne GmbH' is there: mueller-soehne
! add it all the same with --allow-duplicate
? 5
$ tend client add "MULLER & sohne gmbh" --allow-duplicate
  Added client muller-sohne: MULLER & sohne gmbh
$ tend client add "Müller & Söhne AG"
  Added client mueller-soehne-2: Müller & Söhne AG
$ tend client add "Zweite" --slug acme
! tend: the slug 'acme' is taken
! free: acme-2
? 5
$ tend client add "Zweite" --slug "Zweite Firma"
! tend: bad slug 'Zweite Firma'
! for example: zweite-firma
? 2
$ tend client add Show
  Added client show-2: Show
$ tend client add "Zweite" --slug list
! tend: bad slug 'list': it is a word of tend
? 2
$ tend client add ""
! tend: a client needs a name
? 2
$ tend client add
! tend: missing argument NAME of 'client add'
! usage: tend client add NAME [OPTION]...
? 2
$ tend client add A B
! tend: unexpected argument 'B' of 'client add'
! usage: tend client add NAME [OPTION]...
? 2
$ tend client add Zweite --tier D
! tend: unknown tier 'D'
! A, B and C are there; others with 'tend config set cadence.D 180'
? 2
$ tend client add Zweite --tier ABC
! tend: unknown tier 'ABC'
! A, B and C are there; others with 'tend config set cadence.D 180'
? 2
$ tend client add Zweite --status lost
! tend: '--status' cannot be 'lost'
! one of: prospect, active, paused, canceled, churned
? 2
$ tend client add Zweite --since "31.2.2026"
! tend: cannot read the date '31.2.2026': there is no such date
! write the date as 2026-04-17 (year-month-day)
? 2
$ tend client add Zweite --cadence-days 0
! tend: a value is out of its range: cadence_days > 0
? 2
$ tend client add Zweite --cadence-days often
! tend: bad cadence_days 'often'
! a whole number is wanted
? 2
$ tend client add Zweite --acquisition-cost 1,200
! tend: cannot read the amount '1,200': the last three digits could be hundreds or decimals
! write 1200 or 1.20
? 2
$ tend client add Zweite --currency euro
! tend: cannot read the currency 'euro': it is not three letters
! write its ISO 4217 code, such as EUR
? 2
$ tend client add Zweite --parent nobody
! tend: no client 'nobody'
? 3
$ tend client add Zweite --set nothing
! tend: bad --set 'nothing'
! 'key=value' is wanted
? 2
$ tend -n client add Zweite
  Added client zweite: Zweite
! tend: dry run: nothing was written
$ tend -q client add Zweite
$ tend client add "Dritte Firma" --json
  {
    "id": 9,
    "uid": "<uid>",
    "slug": "dritte-firma",
    "name": "Dritte Firma",
    "status": "active",
    "tier": null,
    "owner": "anna",
    "parent": null,
    "segment": null,
    "industry": null,
    "domain": null,
    "email": null,
    "phone": null,
    "street": null,
    "postcode": null,
    "city": null,
    "country": null,
    "since": null,
    "cadence_days": null,
    "currency": null,
    "acquisition_cost": null,
    "tags": null,
    "custom": null,
    "aliases": null,
    "last_touch": null,
    "last_touch_kind": null,
    "next_step": null,
    "open_followups": 0,
    "arr": {"amount":"0.00","currency":"EUR"},
    "health": 83
  }

# One is found by slug, name, number, address, start and part.
$ tend client show 2 --fields slug
  slug  acme
$ tend client show "#2" --fields slug
  slug  acme
$ tend client show mueller.de --fields slug
  slug  mueller-soehne
$ tend client show INFO@mueller.de --fields slug
  slug  mueller-soehne
$ tend client show "0049 30 1234567" --fields slug
  slug  mueller-soehne
$ tend client show "+49 30 1234567" --fields slug
  slug  mueller-soehne
$ tend client show "ACME ber" --fields slug
  slug  acme-berlin
$ tend client show zwe --fields slug
  slug  zweite
$ tend client show firma --fields slug
  slug  dritte-firma
$ tend client show mueller
! tend: 'mueller' fits several clients
!   mueller-soehne    Müller & Söhne GmbH
!   mueller-soehne-2  Müller & Söhne AG
? 4
$ tend client show acm
! tend: 'acm' fits several clients
!   acme         Acme
!   acme-berlin  Acme Berlin
? 4
$ tend client show acme-berln
! tend: no client 'acme-berln'
! did you mean 'acme-berlin' or 'Acme Berlin'?
? 3
$ tend client show 99
! tend: no client '99'
? 3
$ tend client show "#99"
! tend: no client '#99'
? 3
$ tend client show
! tend: missing argument CLIENT of 'client show'
! usage: tend client show CLIENT [OPTION]...
? 2

# Lists.
$ tend client list
  ID  CLIENT            NAME                 STATUS    TIER  OWNER  OPEN
   2  acme              Acme                 prospect        tom       0
   3  acme-berlin       Acme Berlin          active          anna      0
   9  dritte-firma      Dritte Firma         active          anna      0
   1  mueller-soehne    Müller & Söhne GmbH  active    A     anna      0
   6  mueller-soehne-2  Müller & Söhne AG    active          anna      0
   5  muller-sohne      MULLER & sohne gmbh  active          anna      0
   7  show-2            Show                 active          anna      0
   8  zweite            Zweite               active          anna      0
   4  株式会社          株式会社             active          anna      0
$ tend client list --tier A
  ID  CLIENT          NAME                 STATUS  OWNER  OPEN
   1  mueller-soehne  Müller & Söhne GmbH  active  anna      0
$ tend client list --status prospect --owner tom
  ID  CLIENT  NAME  OPEN
   2  acme    Acme     0
$ tend client list --tag vip
  ID  CLIENT          NAME                 STATUS  TIER  OWNER  OPEN
   1  mueller-soehne  Müller & Söhne GmbH  active  A     anna      0
$ tend client list --tag vip --tag key
  ID  CLIENT          NAME                 STATUS  TIER  OWNER  OPEN
   1  mueller-soehne  Müller & Söhne GmbH  active  A     anna      0
$ tend client list --parent acme
  ID  CLIENT       NAME         STATUS  OWNER  OPEN
   3  acme-berlin  Acme Berlin  active  anna      0
$ tend client list --city "new york" --country us --postcode 10001 --street "main st 1"
  ID  CLIENT  NAME  STATUS    OWNER  OPEN
   2  acme    Acme  prospect  tom       0
$ tend client list --segment smb --industry retail --currency usd
  ID  CLIENT  NAME  STATUS    OWNER  OPEN
   2  acme    Acme  prospect  tom       0
$ tend client list --domain mueller.de
  ID  CLIENT          NAME                 STATUS  TIER  OWNER  OPEN
   1  mueller-soehne  Müller & Söhne GmbH  active  A     anna      0
$ tend client list --email info@mueller.de --phone "+49 (0)30 1234567"
  ID  CLIENT          NAME                 STATUS  TIER  OWNER  OPEN
   1  mueller-soehne  Müller & Söhne GmbH  active  A     anna      0
$ tend client list --from 2024-01-01 --to 2024-12-31 --fields slug,since
  CLIENT  SINCE
  acme    Thu 29 Feb 2024
$ tend client list --owner ""
$ tend client list --where "name~soh" --sort -slug -f csv --fields slug,name
  slug,name
  muller-sohne,MULLER & sohne gmbh
  mueller-soehne-2,Müller & Söhne AG
  mueller-soehne,Müller & Söhne GmbH
$ tend client list --where "custom~north" -f ids
  2
$ tend client list --where "tier=" --limit 2
  ID  CLIENT       NAME         STATUS    OWNER  OPEN
   2  acme         Acme         prospect  tom       0
   3  acme-berlin  Acme Berlin  active    anna      0
$ tend client list --tier C
$ tend client list --tier C -q
? 1
$ tend client list --where colour=red
! tend: unknown field 'colour' of 'client'
! fields: id, uid, slug, name, status, tier, owner, parent, segment, industry, domain, email, phone, street, postcode, city, country, since, cadence_days, currency, acquisition_cost, tags, custom, aliases, last_touch, last_touch_kind, next_step, open_followups, arr, health
? 2
$ tend client list --fields slug,colour
! tend: unknown field 'colour' of 'client'
! fields: id, uid, slug, name, status, tier, owner, parent, segment, industry, domain, email, phone, street, postcode, city, country, since, cadence_days, currency, acquisition_cost, tags, custom, aliases, last_touch, last_touch_kind, next_step, open_followups, arr, health
? 2

# Changing: an empty value clears, tags are added and taken away, custom fields set and removed.
$ tend client edit acme --tier B --status active --owner anna --segment mid --industry "" --domain acme.com --email hi@acme.com --phone "555 123456"
  Changed client acme: status prospect → active, tier none → B, owner tom → anna, segment smb → mid, industry retail → none, domain none → acme.com, email none → hi@acme.com, phone none → 555 123456
$ tend client edit acme --street "Side St 2" --postcode 10002 --city Boston --country "" --since 1.3.2024 --cadence-days 30 --acquisition-cost 800.50
  Changed client acme: street Main St 1 → Side St 2, postcode 10001 → 10002, city New York → Boston, country US → none, since Thu 29 Feb 2024 → Fri 1 Mar 2024, cadence_days 21 → 30, acquisition_cost 1,200.00 USD → 800.50 USD
$ tend client edit acme --currency eur
! tend: the acquisition_cost is in USD, the client's currency is EUR
? 2
$ tend client edit acme --currency eur --acquisition-cost 700
  Changed client acme: currency USD → EUR, acquisition_cost 800.50 USD → 700.00 EUR
$ tend client edit acme --tag vip,old --set seats= --set "note=a,b"
  Changed client acme: tags none → old, vip, custom region=north east, seats=12 → note=a,b, region=north east
$ tend client edit acme --tag +new,-old
  Changed client acme: tags old, vip → new, vip
$ tend client edit acme --tag ""
  Changed client acme: tags new, vip → none
$ tend client edit acme --tier B
  Nothing to change: client acme is so already
$ tend client edit acme
! tend: nothing to change was given
! see 'tend client edit --help'
? 2
$ tend client edit acme --parent acme-berlin
! tend: a client cannot be a subsidiary of itself, by whatever way round
? 5
$ tend client edit acme --parent acme
! tend: a client cannot be a subsidiary of itself, by whatever way round
? 5
$ tend client edit acme-berlin --parent ""
  Changed client acme-berlin: parent acme → none
$ tend client edit nobody --tier A
! tend: no client 'nobody'
? 3

# A renamed client is found by its former name and slug.
$ tend client edit acme --name "Apex Inc" --slug apex
  Changed client apex: slug acme → apex, name Acme → Apex Inc, aliases none → Acme, acme
$ tend client show acme --fields slug,name,aliases
  slug     apex
  name     Apex Inc
  aliases  Acme, acme
$ tend client edit apex --name "Müller & Söhne GmbH"
! tend: a client named 'Müller & Söhne GmbH' is there: mueller-soehne
! add it all the same with --allow-duplicate
? 5
$ tend client edit apex --name "Müller & Söhne GmbH" --allow-duplicate
  Changed client apex: name Apex Inc → Müller & Söhne GmbH, aliases Acme, acme → Acme, Apex Inc, acme
$ tend client edit apex --name "Apex Inc" --slug mueller-soehne
! tend: the slug 'mueller-soehne' is taken
! free: mueller-soehne-3
? 5
$ tend client edit apex --name "Apex Inc" --slug acme
  Changed client acme: slug apex → acme, name Müller & Söhne GmbH → Apex Inc, aliases
$ tend client list --alias apex -f ids
  2

# Handing over: open follow-ups of the former owner go along.
$ tend followup acme "Send the offer" --due fri
  Follow-up 1 for acme: Send the offer, due Fri 2026-11-27, in 4 days
$ tend followup acme "Tom's own" --due fri --owner tom
  Follow-up 2 for acme: Tom's own, due Fri 2026-11-27, in 4 days
$ tend client assign acme acme-berlin --to tom
  Assigned acme to tom, before: anna; moved 1 follow-up
  Assigned acme-berlin to tom, before: anna

  CLIENT       BEFORE  FOLLOW-UPS  CASES  OPPORTUNITIES  STAYED
  acme         anna             1      0              0
  acme-berlin  anna             0      0              0
$ tend client assign --from tom --to eva
  Assigned acme to eva, before: tom; moved 2 follow-ups
  Assigned acme-berlin to eva, before: tom

  CLIENT       BEFORE  FOLLOW-UPS  CASES  OPPORTUNITIES  STAYED
  acme         tom              2      0              0
  acme-berlin  tom              0      0              0
$ tend client assign --from nobody --to eva
  nobody has no client to hand over
$ tend client assign acme
! tend: nobody to assign to
! name a manager with --to
? 2
$ tend client assign --to tom
! tend: no client to assign
! name clients, or all of a manager's with --from
? 2
$ tend client assign acme --from tom --to eva
! tend: clients and --from exclude each other
! name clients, or all of a manager's with --from
? 2
$ tend followup list --fields id,owner
  ID  OWNER
   1  eva
   2  eva

# Merging moves everything and keeps the names.
$ tend contact add acme "Jane Doe" --primary
  Added contact 1 Jane Doe at acme
$ tend contact add acme-berlin "Tom Roe" --primary
  Added contact 2 Tom Roe at acme-berlin
$ tend note acme --call "Asked for the offer"
  Logged a call with acme, Mon 23 Nov 10:15 (note 5)
$ tend client merge acme acme-berlin
  Merged client acme into acme-berlin: 6 records moved
$ tend client show acme
  id                3
  uid               <uid>
  slug              acme-berlin
  name              Acme Berlin
  status            active
  tier              B
  owner             eva
  segment           mid
  domain            acme.com
  email             hi@acme.com
  phone             555 123456
  street            Side St 2
  postcode          10002
  city              Boston
  since             Fri 1 Mar 2024
  cadence_days      7
  currency          EUR
  acquisition_cost  700.00 EUR
  custom            note=a,b, region=north east
  aliases           Acme, Apex Inc, Müller & Söhne GmbH, acme, apex
  last_touch        Mon 23 Nov
  last_touch_kind   call
  next_step         Fri 27 Nov
  open_followups    2
  health            89
$ tend contact list
  ID  CLIENT       NAME      PRIMARY
   1  acme-berlin  Jane Doe
   2  acme-berlin  Tom Roe   yes
$ tend client merge acme acme-berlin
! tend: 'acme' and 'acme-berlin' are the same client
? 2
$ tend client merge nobody acme
! tend: no client 'nobody'
? 3

# Removing asks where more goes than the client.
$ tend client remove zweite
  Removed client zweite
$ tend client remove acme-berlin
! tend: not done without a yes: Remove client acme-berlin with 2 contacts, 5 notes, 2 follow-ups?
! say --yes
? 10
@answer no
$ tend client remove acme-berlin
! Remove client acme-berlin with 2 contacts, 5 notes, 2 follow-ups? [y/N] tend: client acme-berlin was not removed
? 10
@answer yes
$ tend client remove acme-berlin
  Removed client acme-berlin, with 2 contacts, 5 notes, 2 follow-ups
! Remove client acme-berlin with 2 contacts, 5 notes, 2 follow-ups? [y/N] <no line break>
$ tend client remove dritte-firma 株式会社 --yes
  Removed client dritte-firma
  Removed client 株式会社
$ tend client remove nobody
! tend: no client 'nobody'
? 3

# Of a URL the domain is kept.
$ tend client add "Url Works" --domain https://www.urlworks.example/de/
  Added client url-works: Url Works
$ tend client show url-works --fields domain,email
  domain  urlworks.example
$ tend client edit url-works --email "office@"
! tend: bad email 'office@'
! an address such as anna@acme.de is wanted
? 2
