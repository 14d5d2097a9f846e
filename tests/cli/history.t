# Who changed what. It is Monday, 2026-11-23 10:15 in Berlin.

$ tend history
! tend: no book at '<dir>/book.db'
! start one with 'tend init' or 'tend client add NAME'
? 8
$ tend -q client add "Acme GmbH"
$ tend -q client add "Beta AG" --parent acme
$ tend history
  WHEN              WHO   WHAT               RECORD       FIELD    FROM  TO
  Mon 23 Nov 10:15  anna  added client beta  client beta  (added)
  Mon 23 Nov 10:15  anna  added client acme  client acme  (added)
@clock 2026-11-25T16:00
$ tend -q --as ben client edit beta --city Bonn --parent ""
$ tend -q note beta --call "Asked for the offer"
$ tend -q note remove 1 -y
$ tend history
  WHEN              WHO   WHAT                                                       RECORD       FIELD      FROM  TO
  Wed 25 Nov 16:00  anna  removed note 1 of beta                                     note 1       (removed)
  Wed 25 Nov 16:00  anna  logged a call with beta                                    note 1       (added)
  Wed 25 Nov 16:00  ben   changed client beta: parent acme → none, city none → Bonn  client beta  city             Bonn
  Wed 25 Nov 16:00  ben   changed client beta: parent acme → none, city none → Bonn  client beta  parent     acme
  Mon 23 Nov 10:15  anna  added client beta                                          client beta  (added)
  Mon 23 Nov 10:15  anna  added client acme                                          client acme  (added)
$ tend history acme
  WHEN              WHO   WHAT               RECORD       FIELD    FROM  TO
  Mon 23 Nov 10:15  anna  added client acme  client acme  (added)
$ tend history beta --from today
  WHEN              WHO   WHAT                                                       RECORD       FIELD      FROM  TO
  Wed 25 Nov 16:00  anna  removed note 1 of beta                                     note 1       (removed)
  Wed 25 Nov 16:00  anna  logged a call with beta                                    note 1       (added)
  Wed 25 Nov 16:00  ben   changed client beta: parent acme → none, city none → Bonn  client beta  city             Bonn
  Wed 25 Nov 16:00  ben   changed client beta: parent acme → none, city none → Bonn  client beta  parent     acme
$ tend history beta --from wed --json --limit 2
  [
    {
      "at": "2026-11-25T15:00:00Z",
      "author": "anna",
      "what": "removed note 1 of beta",
      "record": "note 1",
      "kind": "removed",
      "field": null,
      "from": null,
      "to": null,
      "command": 5
    },
    {
      "at": "2026-11-25T15:00:00Z",
      "author": "anna",
      "what": "logged a call with beta",
      "record": "note 1",
      "kind": "added",
      "field": null,
      "from": null,
      "to": null,
      "command": 4
    }
  ]
$ tend history --where author=ben --fields when,to
! tend: unknown field 'when' of 'history'
! fields: at, author, what, record, kind, field, from, to, command
? 2
$ tend history --where author=ben --fields at,field,from,to
  WHEN              FIELD   FROM  TO
  Wed 25 Nov 16:00  city          Bonn
  Wed 25 Nov 16:00  parent  acme
$ tend history --sort at,record --limit 2 --no-header
  Mon 23 Nov 10:15  anna  added client acme  client acme  (added)
  Mon 23 Nov 10:15  anna  added client beta  client beta  (added)
$ tend history nobody
! tend: no client 'nobody'
? 3
$ tend -q undo
$ tend history --limit 1
  WHEN              WHO   WHAT                          RECORD  FIELD    FROM  TO
  Wed 25 Nov 16:00  anna  undo: removed note 1 of beta  note 1  (added)
