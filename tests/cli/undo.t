# Taking back and doing again. It is Monday, 2026-11-23 10:15 in Berlin.

$ tend undo
! tend: no book at '<dir>/book.db'
! start one with 'tend init' or 'tend client add NAME'
? 8
$ tend -q client add "Acme GmbH"
$ tend -q note acme --call "Asked for the offer" --next fri --task "Send it"
@clock 2026-11-23T10:18
$ tend undo
  Undid: logged a call with acme (anna, 3 minutes ago)
$ tend note list
$ tend redo
  Redid: logged a call with acme (anna, 3 minutes ago)
$ tend note list --fields id,client,body
  ID  CLIENT  TEXT
   1  acme    Asked for the offer
$ tend redo
! tend: nothing to redo
? 1
$ tend undo -n
  Undid: logged a call with acme (anna, 3 minutes ago)
! tend: dry run: nothing was written
$ tend note list --fields id,client,body
  ID  CLIENT  TEXT
   1  acme    Asked for the offer

# By another hand, and older than the last.
@clock 2026-11-23T12:30
$ tend -q --as ben client edit acme --city Bonn
$ tend -q client edit acme --phone "+49 221 12345"
$ tend undo --list
  NUMBER  WHEN         WHO   WHAT
       6  just now     anna  changed client acme: phone none → +49 221 12345
       5  just now     ben   changed client acme: city none → Bonn
       2  2 hours ago  anna  logged a call with acme
       1  2 hours ago  anna  added client acme
$ tend undo --list --limit 1 --fields number,what --no-header
  6  changed client acme: phone none → +49 221 12345
$ tend undo --list --where author=ben --json
  [
    {
      "number": 5,
      "at": "2026-11-23T11:30:00Z",
      "author": "ben",
      "what": "changed client acme: city none → Bonn"
    }
  ]
$ tend undo 5
  Undid: changed client acme: city none → Bonn (ben, just now)
$ tend client show acme --fields city,phone --json
  {
    "city": null,
    "phone": "+49 221 12345"
  }
$ tend undo 3
! tend: command 3 is undone already, by command 4
? 5
@clock 2026-11-24T09:00
$ tend redo
  Redid: changed client acme: city none → Bonn (ben, yesterday)
$ tend redo --json
! tend: nothing to redo
? 1
$ tend undo --json
  {
    "number": 6,
    "at": "2026-11-23T11:30:00Z",
    "author": "anna",
    "what": "changed client acme: phone none → +49 221 12345",
    "taken_back": 1,
    "left": null
  }

# What was changed since stays and is named.
$ tend -q client edit acme --city Köln --industry tools
$ tend -q client edit acme --city Mainz
$ tend undo 10
  Undid: changed client acme: industry none → tools, city Bonn → Köln (anna, just now)
! tend: left as it is, since it was changed later:
! city of client acme
? 5
$ tend client show acme --fields city,industry --json
  {
    "city": "Mainz",
    "industry": null
  }
$ tend undo 1
! tend: nothing of command 1 can be taken back: added client acme
! changed since:
! client acme
? 5
$ tend undo 99
! tend: there is no command 99
! see them with 'tend undo --list'
? 3
$ tend undo x
! tend: bad number 'x'
! 'tend undo --list' shows the numbers
? 2
$ tend undo 2 --list
! tend: a number and --list exclude each other
? 2
$ tend undo -q

# A removal and an import are one step each.
$ tend -q client remove acme -y
$ tend client list
$ tend undo
  Undid: removed client acme (anna, just now)
$ tend client list --fields slug,name,open_followups
  CLIENT  NAME       OPEN
  acme    Acme GmbH     1
$ tend note list --fields id,body
  ID  TEXT
   1  Asked for the offer
