# Full text over the records. It is Monday, 2026-11-23 10:15 in Berlin.

$ tend -q client add "Müller & Söhne GmbH" --tag vip --city Köln
$ tend -q client add "株式会社東京"
$ tend -q contact add mueller "Jana Weiß" --title "Head of purchasing"
$ tend -q note mueller --call --at 2026-11-02 "Asked for the discount on the annual offer; the old one is void"
$ tend -q note mueller --at 2026-11-20 "Annual review"
$ tend -q note 2 --email --at 2026-11-21 "東京の見積もり offer sent"
$ tend -q followup mueller "Send the offer with a discount" --due fri

# All words, newest first.
$ tend search offer
  WHEN        CLIENT          NOUN      ID  TEXT
  Mon 23 Nov  mueller-soehne  followup   1  Send the offer with a discount
  Sat 21 Nov  東京            note       3  東京の見積もり offer sent
  Mon 2 Nov   mueller-soehne  note       1  Asked for the discount on the annual offer; the old one is void
$ tend search discount OFFER
  WHEN        CLIENT          NOUN      ID  TEXT
  Mon 23 Nov  mueller-soehne  followup   1  Send the offer with a discount
  Mon 2 Nov   mueller-soehne  note       1  Asked for the discount on the annual offer; the old one is void
$ tend search Muller
  WHEN        CLIENT          NOUN    ID  TEXT
  Mon 23 Nov  mueller-soehne  client   1  Müller & Söhne GmbH · Köln · vip
$ tend search mueller --noun client
  WHEN        CLIENT          NOUN    ID  TEXT
  Mon 23 Nov  mueller-soehne  client   1  Müller & Söhne GmbH · Köln · vip
$ tend search weiss
  WHEN        CLIENT          NOUN     ID  TEXT
  Mon 23 Nov  mueller-soehne  contact   1  Jana Weiß · Head of purchasing
$ tend search 東京
  WHEN        CLIENT  NOUN    ID  TEXT
  Mon 23 Nov  東京    client   2  株式会社東京
  Sat 21 Nov  東京    note     3  東京の見積もり offer sent
$ tend search 'disc*' --noun note
  WHEN       CLIENT          NOUN  ID  TEXT
  Mon 2 Nov  mueller-soehne  note   1  Asked for the discount on the annual offer; the old one is void
$ tend search disc
$ tend search '"annual offer"'
  WHEN       CLIENT          NOUN  ID  TEXT
  Mon 2 Nov  mueller-soehne  note   1  Asked for the discount on the annual offer; the old one is void
$ tend search vip -f ids
  1
$ tend search purchasing --noun contact --json
  [
    {
      "at": "2026-11-23T09:15:00Z",
      "client": "mueller-soehne",
      "noun": "contact",
      "id": 1,
      "text": "Jana Weiß · Head of purchasing"
    }
  ]

# Filters, order, and how many.
$ tend search offer --client mueller --from 2026-11-10
  WHEN        CLIENT          NOUN      ID  TEXT
  Mon 23 Nov  mueller-soehne  followup   1  Send the offer with a discount
$ tend search offer --to 2026-11-02 -f csv
  at,client,noun,id,text
  2026-11-02T11:00:00Z,mueller-soehne,note,1,Asked for the discount on the annual offer; the old one is void
$ tend search offer --ranked --fields noun,id
  NOUN      ID
  followup   1
  note       3
  note       1
$ tend search offer --limit 1
  WHEN        CLIENT          NOUN      ID  TEXT
  Mon 23 Nov  mueller-soehne  followup   1  Send the offer with a discount
$ tend search offer --limit 1 -q
  WHEN        CLIENT          NOUN      ID  TEXT
  Mon 23 Nov  mueller-soehne  followup   1  Send the offer with a discount
$ tend search offer --where noun=note --sort at --limit 1 --fields at,id --no-header
  Mon 2 Nov  1
$ tend search offer --limit many
! tend: bad limit 'many'
! a whole number is wanted
? 2

$ tend search offer --limit 0
$ tend -q note 2 "offer 1"
$ tend -q note 2 "offer 2"
$ tend -q note 2 "offer 3"
$ tend -q note 2 "offer 4"
$ tend -q note 2 "offer 5"
$ tend -q note 2 "offer 6"
$ tend -q note 2 "offer 7"
$ tend -q note 2 "offer 8"
$ tend -q note 2 "offer 9"
$ tend -q note 2 "offer 10"
$ tend -q note 2 "offer 11"
$ tend -q note 2 "offer 12"
$ tend -q note 2 "offer 13"
$ tend -q note 2 "offer 14"
$ tend -q note 2 "offer 15"
$ tend -q note 2 "offer 16"
$ tend -q note 2 "offer 17"
$ tend -q note 2 "offer 18"
$ tend search offer -f ids
  1
  21
  20
  19
  18
  17
  16
  15
  14
  13
  12
  11
  10
  9
  8
  7
  6
  5
  4
  3
! tend: 20 shown, there are more: see them with --limit N
$ tend search offer -f ids --limit 3
  1
  21
  20
$ tend search offer --where client~mueller --fields id,text
  ID  TEXT
   1  Send the offer with a discount
   1  Asked for the discount on the annual offer; the old one is void

# No match is an answer.
$ tend search nothing
$ tend search nothing -q
? 1
$ tend search offer -q --noun contact --json
  []
? 1
$ tend search '!?'
! tend: nothing to search for
! a word has a letter or a digit in it
? 2
$ tend search offer --client acme
! tend: no client 'acme'
? 3
$ tend search offer --noun offer
! tend: '--noun' cannot be 'offer'
! one of: client, contact, note, followup, case, opportunity
? 2
$ tend search
! tend: missing argument WORDS of 'search'
! usage: tend search WORDS... [OPTION]...
? 2

# The words are marked on a terminal, the text is cut around them.
@terminal 60x30 color
$ tend search offer --limit 2
  ␛[1mWHEN␛[0m        ␛[1mCLIENT␛[0m          ␛[1mNOUN␛[0m      ␛[1mID␛[0m  ␛[1mTEXT␛[0m
  Mon 23 Nov  mueller-soehne  followup   1  …the ␛[7moffer␛[27m with a…
  Mon 23 Nov  東京            note      21  ␛[7moffer␛[27m 18
$ tend search nothing
! nothing matches
@terminal 40x20
$ tend search void
  CLIENT          ID  TEXT
  mueller-soehne   1  …the old one is void
@terminal 80x20
$ tend search void
  WHEN       CLIENT          NOUN  ID  TEXT
  Mon 2 Nov  mueller-soehne  note   1  …on the annual offer; the old one is void
