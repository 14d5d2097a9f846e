# One page to read before a call. It is Monday, 2026-11-23 10:15 in Berlin.

$ tend -q client add "Holding AG"
$ tend -q client add "Acme GmbH" --tier A --since 2024-03-01 --phone "+49 221 1234" --domain acme.de --city Köln --country DE --tag vip --parent holding
$ tend brief acme
  Acme GmbH (acme)
  active, tier A, owner anna, since Fri 2024-03-01
  stale: never touched in 997 days, cadence 14 days; health 56 (yellow, worst: touch)
  +49 221 1234, acme.de, Köln DE
  part of holding; tags: vip

  No next step: tend followup acme TEXT --due WHEN
$ tend -q client add "Acme Nord" --parent acme
$ tend -q client add "Acme Süd" --parent acme
$ tend -q contact add acme "Jana Weiß" --role champion --title "Head of purchasing" --phone "+49 221 1235" --email jana@acme.de
$ tend -q contact add acme "Björn Åkesson" --role billing --primary
$ tend -q contact add acme "Old Hand" --inactive
$ tend -q note acme --call --with jana --at 2026-10-20 "Wants the offer before the budget closes; asked whether the discount of last year still holds"
$ tend -q note acme --email --at 2026-10-02 "Sent the figures"
$ tend -q note acme --at 2026-11-20 "Parking is behind the hall"
$ tend -q followup acme "Send the offer" --due 2026-11-20 --promise
$ tend -q followup acme "Signed contract" --due 2026-12-10 --waiting
$ tend -q followup acme "Prepare the review" --due fri
$ tend -q followup acme "Fix the invoice" --due 2026-11-10 --promise
$ tend -q followup acme "Name a date" --due 2026-11-27 --promise
$ tend -q done 4
$ tend -q followup cancel 5
$ tend -q client add "New One" --cadence-days 30
$ tend -q client edit new-one --status paused

$ tend brief acme
  Acme GmbH (acme)
  active, tier A, owner anna, since Fri 2024-03-01
  stale: last touch 34 days ago (call), cadence 14 days; health 50 (yellow, worst: touch)
  +49 221 1234, acme.de, Köln DE
  part of holding; subsidiaries: acme-nord, acme-sued; tags: vip

  People
    Björn Åkesson  primary, billing
    Jana Weiß      champion, Head of purchasing  +49 221 1235  jana@acme.de  Tue 20 Oct

  Last touches
    Tue 20 Oct  call   Jana Weiß  Wants the offer before the budget closes; asked whether the discount of last year still holds
    Fri 2 Oct   email             Sent the figures

  Open
    1  we promised  Fri 20 Nov  3 days late  Send the offer
    3  to do        Fri 27 Nov  in 4 days    Prepare the review
    2  they owe     Thu 10 Dec  in 17 days   Signed contract

  Promised lately
    5  broken  Fri 27 Nov    Name a date
    4  late    Tue 10 Nov    Fix the invoice

  Next step: Fri 20 Nov, 3 days ago: Send the offer (1)
$ tend brief jana@acme.de -f plain
  Acme GmbH (acme)
  active, tier A, owner anna, since Fri 2024-03-01
  stale: last touch 34 days ago (call), cadence 14 days; health 50 (yellow, worst: touch)
  +49 221 1234, acme.de, Köln DE
  part of holding; subsidiaries: acme-nord, acme-sued; tags: vip

  People
    NAME           ROLE             PHONE  EMAIL         LAST TOUCH
    Björn Åkesson  billing
    Jana Weiß      champion  +49 221 1235  jana@acme.de  2026-10-20T10:00:00Z

  Last touches
    WHEN                  KIND   WITH       TEXT
    2026-10-20T10:00:00Z  call   Jana Weiß  Wants the offer before the budget closes; asked whether the discount of last year still holds
    2026-10-02T10:00:00Z  email             Sent the figures

  Open
    ID  KIND     DUE         LEFT  TEXT
     1  promise  2026-11-20  -3    Send the offer
     3  task     2026-11-27  4     Prepare the review
     2  waiting  2026-12-10  17    Signed contract

  Promised lately
    ID  STATE   DUE         SLIPS  TEXT
     5  broken  2026-11-27  0      Name a date
     4  late    2026-11-10  0      Fix the invoice

  Next step: Fri 20 Nov, 3 days ago: Send the offer (1)
$ tend brief acme -f markdown
  # acme

  | FIELD | VALUE |
  | --- | --- |
  | id | 2 |
  | client | acme |
  | name | Acme GmbH |
  | status | active |
  | tier | A |
  | owner | anna |
  | since | Fri 1 Mar 2024 |
  | parent | holding |
  | subsidiaries | acme-nord, acme-sued |
  | tags | vip |
  | domain | acme.de |
  | phone | +49 221 1234 |
  | city | Köln |
  | country | DE |
  | cadence\_days | 14 |
  | touch\_state | stale |
  | last\_touch | Tue 20 Oct 12:00 |
  | days | 34 |
  | health | 50 |
  | health\_state | yellow |
  | health\_worst | touch |
  | next\_step | Fri 20 Nov |
  | next\_step\_id | 1 |
  | next\_step\_text | Send the offer |

  ## People

  | NAME | ROLE | PHONE | EMAIL | LAST TOUCH |
  | --- | --- | ---: | --- | --- |
  | Björn Åkesson | primary, billing |  |  |  |
  | Jana Weiß | champion, Head of purchasing | +49 221 1235 | jana@acme.de | Tue 20 Oct |

  ## Last touches

  | WHEN | KIND | WITH | TEXT |
  | --- | --- | --- | --- |
  | Tue 20 Oct | call | Jana Weiß | Wants the offer before the budget closes; asked whether the discount of last year still holds |
  | Fri 2 Oct | email |  | Sent the figures |

  ## Open

  | ID | KIND | DUE | LEFT | TEXT |
  | ---: | --- | --- | --- | --- |
  | 1 | we promised | Fri 20 Nov | 3 days late | Send the offer |
  | 3 | to do | Fri 27 Nov | in 4 days | Prepare the review |
  | 2 | they owe | Thu 10 Dec | in 17 days | Signed contract |

  ## Promised lately

  | ID | STATE | DUE | SLIPS | TEXT |
  | ---: | --- | --- | --- | --- |
  | 5 | broken | Fri 27 Nov |  | Name a date |
  | 4 | late | Tue 10 Nov |  | Fix the invoice |
$ tend brief acme --json
  {
    "id": 2,
    "client": "acme",
    "name": "Acme GmbH",
    "status": "active",
    "tier": "A",
    "owner": "anna",
    "since": "2024-03-01",
    "parent": "holding",
    "subsidiaries": ["acme-nord","acme-sued"],
    "tags": ["vip"],
    "domain": "acme.de",
    "email": null,
    "phone": "+49 221 1234",
    "city": "Köln",
    "country": "DE",
    "cadence_days": 14,
    "touch_state": "stale",
    "last_touch": "2026-10-20T10:00:00Z",
    "days": 34,
    "health": 50,
    "health_state": "yellow",
    "health_worst": "touch",
    "white_space": null,
    "next_step": "2026-11-20",
    "next_step_id": 1,
    "next_step_text": "Send the offer",
    "people": [
      {
        "id": 2,
        "name": "Björn Åkesson",
        "primary": true,
        "role": "billing",
        "title": null,
        "phone": null,
        "email": null,
        "last_touch": null
      },
      {
        "id": 1,
        "name": "Jana Weiß",
        "primary": false,
        "role": "champion",
        "title": "Head of purchasing",
        "phone": "+49 221 1235",
        "email": "jana@acme.de",
        "last_touch": "2026-10-20T10:00:00Z"
      }
    ],
    "touches": [
      {
        "at": "2026-10-20T10:00:00Z",
        "kind": "call",
        "id": 1,
        "with": ["Jana Weiß"],
        "author": "anna",
        "text": "Wants the offer before the budget closes; asked whether the discount of last year still holds"
      },
      {
        "at": "2026-10-02T10:00:00Z",
        "kind": "email",
        "id": 2,
        "with": null,
        "author": "anna",
        "text": "Sent the figures"
      }
    ],
    "open": [
      {
        "id": 1,
        "direction": "promise",
        "due": "2026-11-20",
        "days_left": -3,
        "owner": "anna",
        "slips": 0,
        "text": "Send the offer"
      },
      {
        "id": 3,
        "direction": "task",
        "due": "2026-11-27",
        "days_left": 4,
        "owner": "anna",
        "slips": 0,
        "text": "Prepare the review"
      },
      {
        "id": 2,
        "direction": "waiting",
        "due": "2026-12-10",
        "days_left": 17,
        "owner": "anna",
        "slips": 0,
        "text": "Signed contract"
      }
    ],
    "cases": [],
    "products": [],
    "opportunities": [],
    "promised": [
      {
        "id": 5,
        "state": "broken",
        "due": "2026-11-27",
        "done_at": "2026-11-23T09:15:00Z",
        "slips": 0,
        "text": "Name a date"
      },
      {
        "id": 4,
        "state": "late",
        "due": "2026-11-10",
        "done_at": "2026-11-23T09:15:00Z",
        "slips": 0,
        "text": "Fix the invoice"
      }
    ]
  }
$ tend brief acme -f ndjson
  {"id":2,"client":"acme","name":"Acme GmbH","status":"active","tier":"A","owner":"anna","since":"2024-03-01","parent":"holding","subsidiaries":["acme-nord","acme-sued"],"tags":["vip"],"domain":"acme.de","email":null,"phone":"+49 221 1234","city":"Köln","country":"DE","cadence_days":14,"touch_state":"stale","last_touch":"2026-10-20T10:00:00Z","days":34,"health":50,"health_state":"yellow","health_worst":"touch","white_space":null,"next_step":"2026-11-20","next_step_id":1,"next_step_text":"Send the offer","people":[{"id":2,"name":"Björn Åkesson","primary":true,"role":"billing","title":null,"phone":null,"email":null,"last_touch":null},{"id":1,"name":"Jana Weiß","primary":false,"role":"champion","title":"Head of purchasing","phone":"+49 221 1235","email":"jana@acme.de","last_touch":"2026-10-20T10:00:00Z"}],"touches":[{"at":"2026-10-20T10:00:00Z","kind":"call","id":1,"with":["Jana Weiß"],"author":"anna","text":"Wants the offer before the budget closes; asked whether the discount of last year still holds"},{"at":"2026-10-02T10:00:00Z","kind":"email","id":2,"with":null,"author":"anna","text":"Sent the figures"}],"open":[{"id":1,"direction":"promise","due":"2026-11-20","days_left":-3,"owner":"anna","slips":0,"text":"Send the offer"},{"id":3,"direction":"task","due":"2026-11-27","days_left":4,"owner":"anna","slips":0,"text":"Prepare the review"},{"id":2,"direction":"waiting","due":"2026-12-10","days_left":17,"owner":"anna","slips":0,"text":"Signed contract"}],"cases":[],"products":[],"opportunities":[],"promised":[{"id":5,"state":"broken","due":"2026-11-27","done_at":"2026-11-23T09:15:00Z","slips":0,"text":"Name a date"},{"id":4,"state":"late","due":"2026-11-10","done_at":"2026-11-23T09:15:00Z","slips":0,"text":"Fix the invoice"}]}
$ tend brief acme -f csv
  client,section,id,date,kind,who,text
  acme,client,2,2026-10-20T10:00:00Z,active,anna,Acme GmbH
  acme,people,2,,billing,Björn Åkesson,
  acme,people,1,2026-10-20T10:00:00Z,champion,Jana Weiß,+49 221 1235
  acme,touches,1,2026-10-20T10:00:00Z,call,anna,Wants the offer before the budget closes; asked whether the discount of last year still holds
  acme,touches,2,2026-10-02T10:00:00Z,email,anna,Sent the figures
  acme,open,1,2026-11-20,promise,anna,Send the offer
  acme,open,3,2026-11-27,task,anna,Prepare the review
  acme,open,2,2026-12-10,waiting,anna,Signed contract
  acme,promised,5,2026-11-27,canceled,anna,Name a date
  acme,promised,4,2026-11-10,done,anna,Fix the invoice
$ tend brief acme -f ids
  2
$ tend brief acme --fields name,touch_state,people,open
  name         Acme GmbH
  touch_state  stale

  People
    Björn Åkesson  primary, billing
    Jana Weiß      champion, Head of purchasing  +49 221 1235  jana@acme.de  Tue 20 Oct

  Open
    1  we promised  Fri 20 Nov  3 days late  Send the offer
    3  to do        Fri 27 Nov  in 4 days    Prepare the review
    2  they owe     Thu 10 Dec  in 17 days   Signed contract
$ tend brief acme --fields open --json
  {
    "open": [
      {
        "id": 1,
        "direction": "promise",
        "due": "2026-11-20",
        "days_left": -3,
        "owner": "anna",
        "slips": 0,
        "text": "Send the offer"
      },
      {
        "id": 3,
        "direction": "task",
        "due": "2026-11-27",
        "days_left": 4,
        "owner": "anna",
        "slips": 0,
        "text": "Prepare the review"
      },
      {
        "id": 2,
        "direction": "waiting",
        "due": "2026-12-10",
        "days_left": 17,
        "owner": "anna",
        "slips": 0,
        "text": "Signed contract"
      }
    ]
  }
$ tend brief acme --fields phones
! tend: unknown field 'phones' of a brief
! did you mean 'phone'?
! fields: id, client, name, status, tier, owner, since, parent, subsidiaries, tags, domain, email, phone, city, country, cadence_days, touch_state, last_touch, days, health, health_state, health_worst, white_space, next_step, next_step_id, next_step_text, people, touches, open, cases, products, opportunities, promised
? 2
$ tend brief new-one
  New One (new-one)
  paused, owner anna
  not touched yet, no cadence; health 83 (green, worst: people)

  No next step: tend followup new-one TEXT --due WHEN
$ tend brief new-one --json
  {
    "id": 5,
    "client": "new-one",
    "name": "New One",
    "status": "paused",
    "tier": null,
    "owner": "anna",
    "since": null,
    "parent": null,
    "subsidiaries": null,
    "tags": null,
    "domain": null,
    "email": null,
    "phone": null,
    "city": null,
    "country": null,
    "cadence_days": null,
    "touch_state": "none",
    "last_touch": null,
    "days": 0,
    "health": 83,
    "health_state": "green",
    "health_worst": "people",
    "white_space": null,
    "next_step": null,
    "next_step_id": null,
    "next_step_text": null,
    "people": [],
    "touches": [],
    "open": [],
    "cases": [],
    "products": [],
    "opportunities": [],
    "promised": []
  }
$ tend brief acm
! tend: 'acm' fits several clients
!   acme       Acme GmbH
!   acme-nord  Acme Nord
!   acme-sued  Acme Süd
? 4
$ tend brief nobody
! tend: no client 'nobody'
? 3
$ tend brief
! tend: missing argument CLIENT of 'brief'
! usage: tend brief CLIENT [OPTION]...
? 2

@terminal 80x24
$ tend brief acme
  Acme GmbH (acme)
  active, tier A, owner anna, since Fri 2024-03-01
  stale: last touch 34 days ago (call), cadence 14 days; health 50 (yellow, worst…
  +49 221 1234, acme.de, Köln DE
  part of holding; subsidiaries: acme-nord, acme-sued; tags: vip
  People
    Björn Åkesson  primary, billing
    Jana Weiß      champion, Head of purc…  +49 221 1235  jana@acme.de  Tue 20 Oct
  Last touches
    Tue 20 Oct  call   Jana Weiß  Wants the offer before the budget closes; asked…
    Fri 2 Oct   email             Sent the figures
  Open
    1  we promised  Fri 20 Nov  3 days late  Send the offer
    3  to do        Fri 27 Nov  in 4 days    Prepare the review
    2  they owe     Thu 10 Dec  in 17 days   Signed contract
  Promised lately
    5  broken  Fri 27 Nov    Name a date
    4  late    Tue 10 Nov    Fix the invoice
  Next step: Fri 20 Nov, 3 days ago: Send the offer (1)
@terminal 40x14
$ tend brief acme
  Acme GmbH (acme)
  active, tier A, owner anna, since Fri 2…
  stale: last touch 34 days ago (call), c…
  +49 221 1234, acme.de, Köln DE
  part of holding; subsidiaries: acme-nor…
  People
    Björn Åkesson
    Jana Weiß      +49 221 1235  jana@acm…
  Last touches
    Tue 20 Oct  call   Wants the offer be…
    Fri 2 Oct   email  Sent the figures
  Open
    1  we promised  Fri 20 Nov  Send the…
    3  to do        Fri 27 Nov  Prepare t…
    2  they owe     Thu 10 Dec  Signed co…
  Promised lately: 2 (tend followup list --all --client acme)
  Next step: Fri 20 Nov, 3 days ago: Send…
& less -FRX
&< Acme GmbH (acme)
&< active, tier A, owner anna, since Fri 2…
&< stale: last touch 34 days ago (call), c…
&< +49 221 1234, acme.de, Köln DE
&< part of holding; subsidiaries: acme-nor…
&< People
&<   Björn Åkesson
&<   Jana Weiß      +49 221 1235  jana@acm…
&< Last touches
&<   Tue 20 Oct  call   Wants the offer be…
&<   Fri 2 Oct   email  Sent the figures
&< Open
&<   1  we promised  Fri 20 Nov  Send the…
&<   3  to do        Fri 27 Nov  Prepare t…
&<   2  they owe     Thu 10 Dec  Signed co…
&< Promised lately: 2 (tend followup list --all --client acme)
&< Next step: Fri 20 Nov, 3 days ago: Send…
@terminal 80x24
$ tend -q followup new-one "First of many" --due +1d
$ tend -q followup new-one "Second of many" --due +2d
$ tend -q followup new-one "Third of many" --due +3d
$ tend -q followup new-one "Fourth of many" --due +4d
$ tend -q followup new-one "Fifth of many" --due +5d
@terminal 80x10
$ tend brief new-one
  New One (new-one)
  paused, owner anna
  not touched yet, no cadence; health 83 (green, worst: people)
  Open
    6  to do  Tue 24 Nov  tomorrow   First of many
    7  to do  Wed 25 Nov  in 2 days  Second of many
    8  to do  Thu 26 Nov  in 3 days  Third of many
    2 more: tend followup list --client new-one
  Next step: Tue 24 Nov, tomorrow: First of many (6)
@terminal 80x24 color
$ tend brief acme --fields open,promised
  ␛[1mOpen␛[0m
    1  we promised  ␛[31mFri 20 Nov␛[0m  ␛[31m3 days late␛[0m  Send the offer
    3  to do        Fri 27 Nov  in 4 days    Prepare the review
    2  they owe     Thu 10 Dec  in 17 days   Signed contract

  ␛[1mPromised lately␛[0m
    5  ␛[33mbroken␛[0m  Fri 27 Nov    Name a date
    4  ␛[33mlate␛[0m    Tue 10 Nov    Fix the invoice
