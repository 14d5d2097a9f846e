# Answers and measures.

$ tend client add Acme
  Added client acme: Acme
! tend: started a new book at '<dir>/book.db'
$ tend contact add acme "Jane Doe"
  Added contact 1 Jane Doe at acme
$ tend score acme nps 9 --contact jane --comment "Support is quick"
  Score 1: nps 9 from Jane Doe, acme
$ tend score add acme usage 64 --at 2026-11-01
  Score 2: usage 64 from acme
$ tend score acme csat 9
! tend: bad value 9 of csat
! a whole number from 1 to 5 is wanted
? 2
$ tend score acme mood 3
! tend: 'mood' is none of nps, csat, pulse, usage
! usage: tend score add CLIENT nps|csat|pulse|usage VALUE [OPTION]...
? 2
$ tend score acme nps ten
! tend: bad value 'ten'
! a whole number is wanted
? 2
$ tend score list
  ID  CLIENT  AT                KIND   VALUE  CONTACT   COMMENT
   1  acme    Mon 23 Nov 10:15  nps        9  Jane Doe  Support is quick
   2  acme    Sun 1 Nov 00:00   usage     64
$ tend score edit 1 --value 8 --kind nps --contact= --at yesterday --comment= --client acme
  Changed score 1: at Mon 23 Nov 10:15 → Sun 22 Nov 00:00, value 9 → 8, contact Jane Doe → none, comment Support is quick → none
$ tend score edit 1 --value 11
! tend: bad value 11 of nps
! a whole number from 0 to 10 is wanted
? 2
$ tend score list --client acme --kind usage --contact= --comment= --from 2026-11-01 --to 2026-11-02 -f csv
  id,uid,client,at,kind,value,contact,comment
  2,<uid>,acme,2026-10-31T23:00:00Z,usage,64,,
$ tend score show 2
  id      2
  uid     <uid>
  client  acme
  at      Sun 1 Nov 00:00
  kind    usage
  value   64
$ tend score remove 1 2
  Removed score 1 of acme
  Removed score 2 of acme
$ tend undo
  Undid: removed score 1 of acme, score 2 of acme (anna, just now)
