# Touchpoints and notes; the bare form adds.
$ tend client add Acme
  Added client acme: Acme
! tend: started a new book at '<dir>/book.db'
$ tend client add "Müller & Söhne GmbH"
  Added client mueller-soehne: Müller & Söhne GmbH
$ tend contact add acme "Jane Doe"
  Added contact 1 Jane Doe at acme
$ tend contact add acme "Tom Roe"
  Added contact 2 Tom Roe at acme
$ tend note acme "Prefers mail to calls"
  Logged a note on acme, Mon 23 Nov 10:15 (note 1)
$ tend note acme --call --out --with jane --with tom --minutes 12 --area sales "Asked for the offer" --next fri --task "Send the offer"
  Logged a call with acme, Mon 23 Nov 10:15 (note 2); next step 1: Send the offer, due Fri 2026-11-27, in 4 days
$ tend note acme --email --in --at "yesterday 17:30" Thanks for the offer --next +1w
  Logged an email with acme, Sun 22 Nov 17:30 (note 3); next step 2: Follow up: Thanks for the offer, due Mon 2026-11-30, in 7 days
$ tend note acme --meeting --at fri --minutes 90 "Went through the contract"
  Logged a meeting with acme, Fri 20 Nov 12:00 (note 4)
$ tend note acme --visit --at 2.11. "Saw the plant"
  Logged a visit with acme, Mon 2 Nov 12:00 (note 5)
$ tend note add mueller --message --at "-2h" "Sent the link"
  Logged a message with mueller-soehne, Mon 23 Nov 08:15 (note 6)
! tend: mueller-soehne has no next step: tend followup mueller-soehne TEXT --due WHEN
$ tend note add mueller --kind call --direction in --at 8:15 "Wants a demo"
  Logged a call with mueller-soehne, Mon 23 Nov 08:15 (note 7)
! tend: mueller-soehne has no next step: tend followup mueller-soehne TEXT --due WHEN
$ tend note acme --at 2020-02-29 "Long ago"
  Logged a note on acme, Sat 29 Feb 2020 12:00 (note 8)

# What is not understood is not logged.
$ tend note acme --call --email x
! tend: --call and --email exclude each other
? 2
$ tend note acme --in --out x
! tend: --in and --out exclude each other
? 2
$ tend note acme --kind fax x
! tend: '--kind' cannot be 'fax'
! one of: note, call, email, meeting, visit, message
? 2
$ tend note acme --at tomorrow x
! tend: 'tomorrow' is in the future
! what is still to be done is a follow-up: 'tend followup CLIENT TEXT --due WHEN'
? 2
$ tend note acme --at 23:00 x
! tend: '23:00' is in the future
! what is still to be done is a follow-up: 'tend followup CLIENT TEXT --due WHEN'
? 2
$ tend note acme --at whenever x
! tend: cannot read the date 'whenever': 'whenever' is not understood
! a date looks like 2026-04-17, 17.4., fri, tomorrow, next week, eom, +3d or fri 08:15
? 2
$ tend note acme --with nobody x
! tend: no contact 'nobody' at this client
? 3
$ tend note acme --minutes -5 x
! tend: a value is out of its range: minutes >= 0
? 2
$ tend note acme --minutes many x
! tend: bad minutes 'many'
! a whole number is wanted
? 2
$ tend note acme --area kitchen x
! tend: '--area' cannot be 'kitchen'
! one of: sales, service, technical, finance
? 2
$ tend note acme --task "Send the offer" x
! tend: --task needs --next
! say when with --next WHEN
? 2
$ tend note acme --next 31.2. x
! tend: cannot read the date '31.2.': there is no such date
! write the date as 2026-04-17 (year-month-day)
? 2
$ tend note nobody x
! tend: no client 'nobody'
? 3
$ tend note acme ""
! tend: the text is empty; nothing was saved
? 2
$ tend note
! tend: missing argument CLIENT of 'note add'
! usage: tend note add CLIENT [TEXT...] [OPTION]...
? 2
$ tend note acme
! tend: no text was given
! give it on the line, with --file FILE, or as '-' on standard input
? 2

# Texts from standard input, from a file, from the editor.
$ tend note acme --call - <<EOF
First line

  second paragraph
EOF
  Logged a call with acme, Mon 23 Nov 10:15 (note 9)
@file minutes.txt <<EOF
Minutes of the meeting
EOF
$ tend note acme --meeting --file minutes.txt
  Logged a meeting with acme, Mon 23 Nov 10:15 (note 10)
$ tend note acme --meeting --file missing.txt
! tend: cannot read 'missing.txt': there is none
? 8
$ tend note acme --file minutes.txt and text
! tend: a text and --file exclude each other
? 2
@terminal 80x24
@program vi 0 writes "Written in the editor"
$ tend note acme --call
  Logged a call with acme, Mon 23 Nov 10:15 (note 11)
& vi <dir>/book.db.draft-6884db8c507e7980.txt
@program vi 0 writes "# only a remark"
$ tend note acme --call
! tend: the text is empty; nothing was saved
& vi <dir>/book.db.draft-7f9a3c2bccf2e5e9.txt
? 2
@program vi 1 writes "lost"
$ tend note acme --call
! tend: the editor 'vi' failed with status 1
! the draft is kept in '<dir>/book.db.draft-1dd1b5e54c3d61fe.txt'
& vi <dir>/book.db.draft-1dd1b5e54c3d61fe.txt
? 9
$ tend note nobody --call
! tend: no client 'nobody'
? 3
@terminal off

$ tend note list
  ID  CLIENT          AT                     KIND     AREA   WITH               MIN  TEXT
  11  acme            Mon 23 Nov 10:15       call                                    Written in the editor
  10  acme            Mon 23 Nov 10:15       meeting                                 Minutes of the meeting
   9  acme            Mon 23 Nov 10:15       call                                    First line   second paragraph
   2  acme            Mon 23 Nov 10:15       call     sales  Jane Doe, Tom Roe   12  Asked for the offer
   1  acme            Mon 23 Nov 10:15       note                                    Prefers mail to calls
   7  mueller-soehne  Mon 23 Nov 08:15       call                                    Wants a demo
   6  mueller-soehne  Mon 23 Nov 08:15       message                                 Sent the link
   3  acme            Sun 22 Nov 17:30       email                                   Thanks for the offer
   4  acme            Fri 20 Nov 12:00       meeting                             90  Went through the contract
   5  acme            Mon 2 Nov 12:00        visit                                   Saw the plant
   8  acme            Sat 29 Feb 2020 12:00  note                                    Long ago
$ tend note list --client acme --kind call --from 2026-11-01 --to today
  ID  AT                AREA   WITH               MIN  TEXT
  11  Mon 23 Nov 10:15                                 Written in the editor
   9  Mon 23 Nov 10:15                                 First line   second paragraph
   2  Mon 23 Nov 10:15  sales  Jane Doe, Tom Roe   12  Asked for the offer
$ tend note list --from fri
  ID  CLIENT          AT                KIND     AREA   WITH               MIN  TEXT
  11  acme            Mon 23 Nov 10:15  call                                    Written in the editor
  10  acme            Mon 23 Nov 10:15  meeting                                 Minutes of the meeting
   9  acme            Mon 23 Nov 10:15  call                                    First line   second paragraph
   2  acme            Mon 23 Nov 10:15  call     sales  Jane Doe, Tom Roe   12  Asked for the offer
   1  acme            Mon 23 Nov 10:15  note                                    Prefers mail to calls
   7  mueller-soehne  Mon 23 Nov 08:15  call                                    Wants a demo
   6  mueller-soehne  Mon 23 Nov 08:15  message                                 Sent the link
   3  acme            Sun 22 Nov 17:30  email                                   Thanks for the offer
   4  acme            Fri 20 Nov 12:00  meeting                             90  Went through the contract
$ tend note list --kind call --kind email
  ID  CLIENT          AT                KIND   AREA   WITH               MIN  TEXT
  11  acme            Mon 23 Nov 10:15  call                                  Written in the editor
   9  acme            Mon 23 Nov 10:15  call                                  First line   second paragraph
   2  acme            Mon 23 Nov 10:15  call   sales  Jane Doe, Tom Roe   12  Asked for the offer
   7  mueller-soehne  Mon 23 Nov 08:15  call                                  Wants a demo
   3  acme            Sun 22 Nov 17:30  email                                 Thanks for the offer
$ tend note list --direction in --area "" --author anna -f csv
  id,uid,client,at,kind,direction,area,author,contacts,minutes,body
  7,<uid>,mueller-soehne,2026-11-23T07:15:00Z,call,in,,anna,,,Wants a demo
  3,<uid>,acme,2026-11-22T16:30:00Z,email,in,,anna,,,Thanks for the offer
$ tend note list --area sales --contact jane --json
  [
    {
      "id": 2,
      "uid": "<uid>",
      "client": "acme",
      "at": "2026-11-23T09:15:00Z",
      "kind": "call",
      "direction": "out",
      "area": "sales",
      "author": "anna",
      "contacts": ["Jane Doe","Tom Roe"],
      "minutes": 12,
      "body": "Asked for the offer"
    }
  ]
$ tend note list --where "body~OFFER" --sort at --limit 1
  ID  CLIENT  AT                KIND   TEXT
   3  acme    Sun 22 Nov 17:30  email  Thanks for the offer
$ tend note list --contact nobody
! tend: no contact 'nobody'
? 3

$ tend note show 2
  id         2
  uid        <uid>
  client     acme
  at         Mon 23 Nov 10:15
  kind       call
  direction  out
  area       sales
  author     anna
  contacts   Jane Doe, Tom Roe
  minutes    12
  body       Asked for the offer
$ tend note show 9
  id      9
  uid     <uid>
  client  acme
  at      Mon 23 Nov 10:15
  kind    call
  author  anna
  body    First line

            second paragraph
$ tend note show first
! tend: bad number 'first' of 'note'
! see 'tend note list'
? 2
$ tend note show 99
! tend: no note '99'
! see 'tend note list'
? 3

# Changing a note.
$ tend note edit 1 Prefers calls to mail
  Changed note 1: body Prefers mail to calls → Prefers calls to mail
$ tend note edit 1 --call --in --with tom --at yesterday --minutes 5 --area service
  Changed note 1: at Mon 23 Nov 10:15 → Sun 22 Nov 12:00, kind note → call, direction none → in, area none → service, contacts none → Tom Roe, minutes none → 5
$ tend note edit 1 --email --out --with "" --minutes "" --area ""
  Changed note 1: kind call → email, direction in → out, area service → none, contacts Tom Roe → none, minutes 5 → none
$ tend note edit 1 --meeting
  Changed note 1: kind email → meeting
$ tend note edit 1 --visit
  Changed note 1: kind meeting → visit
$ tend note edit 1 --message
  Changed note 1: kind visit → message
$ tend note edit 1 --kind note --direction ""
  Changed note 1: kind message → note, direction out → none
$ tend note edit 1 --file minutes.txt
  Changed note 1: body Prefers calls to mail → Minutes of the meeting
$ tend note edit 1 - <<EOF
From standard input
EOF
  Changed note 1: body Minutes of the meeting → From standard input
$ tend note edit 1
! tend: no text was given
! give it on the line, with --file FILE, or as '-' on standard input
? 2
$ tend note edit 1 --at tomorrow
! tend: 'tomorrow' is in the future
! what is still to be done is a follow-up: 'tend followup CLIENT TEXT --due WHEN'
? 2
$ tend note edit 99 x
! tend: no note '99'
! see 'tend note list'
? 3
@terminal 80x24
@program vi 0 writes "Edited"
$ tend note edit 1
  Changed note 1: body From standard input → Edited
& vi <dir>/book.db.draft-dbefbea9bec4978d.txt
@terminal off
$ tend note show 1
  id      1
  uid     <uid>
  client  acme
  at      Sun 22 Nov 12:00
  kind    note
  author  anna
  body    Edited

$ tend note remove 1 2
  Removed note 1 of acme
  Removed note 2 of acme
$ tend note remove 1
! tend: no note '1'
! see 'tend note list'
? 3
$ tend note acme --call "Last one" --json
  {
    "id": 12,
    "uid": "<uid>",
    "client": "acme",
    "at": "2026-11-23T09:15:00Z",
    "kind": "call",
    "direction": null,
    "area": null,
    "author": "anna",
    "contacts": null,
    "minutes": null,
    "body": "Last one"
  }
