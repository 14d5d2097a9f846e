# Removed for good: what no undo brings back.

$ tend client add Acme --slug acme --email info@acme.example
  Added client acme: Acme
! tend: started a new book at '<dir>/book.db'
$ tend client edit acme --name "Acme Xenolith AG"
  Changed client acme: name Acme → Acme Xenolith AG, aliases none → Acme
$ tend client add Betatech --parent acme
  Added client betatech: Betatech
$ tend contact add acme "Jane Quillfeather" --email jane@acme.example
  Added contact 1 Jane Quillfeather at acme
$ tend contact add acme "Tom Roe"
  Added contact 2 Tom Roe at acme
$ tend note acme "Jane Quillfeather wants the offer" --call --with quillfeather
  Logged a call with acme, Mon 23 Nov 10:15 (note 1)
! tend: acme has no next step: tend followup acme TEXT --due WHEN
$ tend followup acme "Send the offer" --due today --with quillfeather
  Follow-up 1 for acme: Send the offer, due Mon 2026-11-23, today
$ tend note acme "Gone by now"
  Logged a note on acme, Mon 23 Nov 10:15 (note 2)
$ tend note remove 2
  Removed note 2 of acme
$ tend remind --once -f ids
  1
@file book.db.v1-2026-01-01 <<EOF
a book of an older schema
EOF

# A person: notes keep their text.
$ tend contact erase quillfeather
! tend: not done without a yes: Erase contact Jane Quillfeather for good? Nothing brings it back.
! say --yes
? 10
$ tend contact erase quillfeather --yes --dry-run
  Erased contact Jane Quillfeather for good, with what the journal and the search index knew
! tend: dry run: nothing was written
! tend: copies beside the book may still have it; delete them when you need them no more:
!   <dir>/book.db.v1-2026-01-01
$ tend contact erase quillfeather --yes
  Erased contact Jane Quillfeather for good, with what the journal and the search index knew
! tend: copies beside the book may still have it; delete them when you need them no more:
!   <dir>/book.db.v1-2026-01-01
$ tend contact list --fields id,name
  ID  NAME
   2  Tom Roe
$ tend note list --fields id,body,contacts
  ID  TEXT                               WITH
   1  Jane Quillfeather wants the offer
$ tend undo
! tend: what was erased for good cannot be brought back
! older commands can be undone by their numbers: 'tend undo --list'
? 5
$ tend history acme --limit 3
  WHEN              WHO   WHAT                        RECORD      FIELD      FROM  TO
  Mon 23 Nov 10:15  anna  removed note 2 of acme      note 2      (removed)
  Mon 23 Nov 10:15  anna  logged a note on acme       note 2      (added)
  Mon 23 Nov 10:15  anna  added follow-up 1 for acme  followup 1  (added)

# A client.
@answer yes
$ tend client erase acme
  Erased client acme for good, with what the journal and the search index knew
! Erase client acme with 1 contact, 1 note, 1 followup for good? Nothing brings it back. [y/N] tend: copies beside the book may still have it; delete them when you need them no more:
!   <dir>/book.db.v1-2026-01-01
$ tend client list --fields slug,parent
  CLIENT    PARENT
  betatech
$ tend search xenolith
$ tend history
  WHEN              WHO   WHAT                       RECORD           FIELD      FROM  TO
  Mon 23 Nov 10:15  anna  erased a client for good   client 1         (removed)
  Mon 23 Nov 10:15  anna  erased a client for good   followup 1       (removed)
  Mon 23 Nov 10:15  anna  erased a client for good   note 1           (removed)
  Mon 23 Nov 10:15  anna  erased a client for good   contact 2        (removed)
  Mon 23 Nov 10:15  anna  erased a contact for good  contact 1        (removed)
  Mon 23 Nov 10:15  anna  (erased)                   note 2           (removed)
  Mon 23 Nov 10:15  anna  (erased)                   note 2           (added)
  Mon 23 Nov 10:15  anna  (erased)                   followup 1       (added)
  Mon 23 Nov 10:15  anna  (erased)                   note 1           (added)
  Mon 23 Nov 10:15  anna  (erased)                   contact 2        (added)
  Mon 23 Nov 10:15  anna  (erased)                   contact 1        (added)
  Mon 23 Nov 10:15  anna  added client betatech      client betatech  (added)
  Mon 23 Nov 10:15  anna  (erased)                   client 1         (added)
$ tend undo --list
  NUMBER  WHEN      WHO   WHAT
      11  just now  anna  erased a client for good
      10  just now  anna  erased a contact for good
       9  just now  anna  (erased)
       8  just now  anna  (erased)
       7  just now  anna  (erased)
       6  just now  anna  (erased)
       5  just now  anna  (erased)
       4  just now  anna  (erased)
       3  just now  anna  added client betatech
       2  just now  anna  (erased)
       1  just now  anna  (erased)
$ tend sql "SELECT count(*) FROM told"
  COUNT(*)
         0
$ tend doctor
  The book at '<dir>/book.db' is well
$ tend undo
! tend: what was erased for good cannot be brought back
! older commands can be undone by their numbers: 'tend undo --list'
? 5
$ tend client erase beta --yes --json
  {
    "id": 2,
    "uid": "<uid>",
    "slug": "betatech",
    "name": "Betatech",
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
! tend: copies beside the book may still have it; delete them when you need them no more:
!   <dir>/book.db.v1-2026-01-01

# What a merge that was taken back had given another client goes with the erased one.
$ tend client add Yard
  Added client yard: Yard
$ tend client add Zebrafink --domain zebrafink.example --tag geheimtag --set secret=geheim
  Added client zebrafink: Zebrafink
$ tend client merge zebrafink yard
  Merged client zebrafink into yard: 0 records moved
$ tend undo
  Undid: merged client zebrafink into yard (anna, just now)
$ tend client erase zebrafink --yes
  Erased client zebrafink for good, with what the journal and the search index knew
! tend: copies beside the book may still have it; delete them when you need them no more:
!   <dir>/book.db.v1-2026-01-01
$ tend history yard --fields record,field,from,to
  RECORD       FIELD    FROM  TO
  client yard  (added)
