# What account care added is found, told, merged, and given out as the rest of the book is.

$ tend manager add anna "Anna Berg"
  Added manager anna: Anna Berg, manager
! tend: started a new book at '<dir>/book.db'
$ tend client add Acme
  Added client acme: Acme
$ tend client add "Acme Berlin"
  Added client acme-berlin: Acme Berlin
$ tend product add "GTX Pro" --price 550 --period year
  Added product gtx-pro: GTX Pro, 550.00 EUR a year
$ tend contact add acme-berlin "Jane Doe"
  Added contact 1 Jane Doe at acme-berlin
$ tend case acme-berlin "Export fails" --contact jane --chase fri
  Opened case 1: Export fails (acme-berlin), question; next step 1: Chase case 1: Export fails, due Fri 2026-11-27, in 4 days
$ tend subscription add acme-berlin gtx-pro --quantity 40 --start 2026-01-15
  Subscription 1: 40 gtx-pro (acme-berlin), from Thu 2026-01-15: 22,000.00 EUR ARR
$ tend subscription change 1 --quantity 50
  Changed 1: 50 gtx-pro (acme-berlin), from Mon 2026-11-23: 22,000.00 EUR ARR → 27,500.00 EUR ARR
$ tend opportunity acme-berlin "Export of reports" --amount 900
  Opportunity 1: Export of reports (acme-berlin), lead, 900.00 EUR
$ tend opportunity stage 1 proposal
  Opportunity 1: Export of reports (acme-berlin): lead → proposal
$ tend score add acme-berlin nps 9 --contact jane --comment "Export is fine"
  Score 1: nps 9 from Jane Doe, acme-berlin
$ tend expense add retention 120 --client acme-berlin --comment "Dinner"
  Expense 1: 120.00 EUR for retention of acme-berlin, Mon 2026-11-23
$ tend client assign acme-berlin --to tom --until 2026-12-07
  tom covers acme-berlin for anna until Mon 2026-12-07, in 14 days
! tend: no manager tom in the book
$ tend client churn acme-berlin --reason price --on 2026-11-20
  acme-berlin churns on Fri 2026-11-20, 3 days ago: price; ended 1 subscription (22,000.00 EUR ARR), canceled 1 follow-up, resolved 1 case, lost 1 opportunity
$ tend client winback acme-berlin
  Won back acme-berlin on Mon 2026-11-23, after 3 days; its subscriptions stay ended

$ tend search export --fields client,noun,id,text
  CLIENT       NOUN         ID  TEXT
  acme-berlin  case          1  Export fails · The client went: price
  acme-berlin  followup      1  Chase case 1: Export fails
  acme-berlin  opportunity   1  Export of reports · The client went: price
$ tend search reports --noun opportunity -f ids
  1

# All of it in the client's history, terms and stages too.
$ tend history acme-berlin --fields record,kind,field,from,to
  RECORD              KIND     FIELD        FROM        TO
  client acme-berlin  changed  status       churned     active
  churn 1             changed  returned                 Mon 23 Nov
  client acme-berlin  changed  status       active      churned
  opportunity 1       changed  lost_reason              The client went: price
  opportunity 1       changed  closed                   Mon 23 Nov
  opportunity 1       changed  stage        proposal    lost
  stage_change 3      added    (added)
  case 1              changed  resolution               The client went: price
  case 1              changed  resolved                 Mon 23 Nov 10:15
  case 1              changed  status       new         resolved
  followup 1          changed  done_at                  Mon 23 Nov 10:15
  followup 1          changed  status       open        canceled
  subscription 1      changed  status       active      canceled
  subscription 1      changed  end                      Fri 20 Nov
  subscription 1      changed  start        Mon 23 Nov  Thu 15 Jan
  subscription 1      changed  quantity     50          40
  term 1              removed  (removed)
  churn 1             added    (added)
  cover 1             added    (added)
  note 1              added    (added)
  expense 1           added    (added)
  score 1             added    (added)
  opportunity 1       changed  stage        lead        proposal
  stage_change 2      added    (added)
  stage_change 1      added    (added)
  opportunity 1       added    (added)
  subscription 1      changed  start        Thu 15 Jan  Mon 23 Nov
  subscription 1      changed  quantity     40          50
  term 1              added    (added)
  subscription 1      added    (added)
  followup 1          added    (added)
  case 1              added    (added)
  contact Jane Doe    added    (added)
  client acme-berlin  added    (added)

# Out and in again: the same bytes.
$ tend export all --to before.jsonl
  Wrote 17 records to 'before.jsonl'
$ tend --book copy.db import before.jsonl
  NOUN          CREATED  UPDATED  UNCHANGED  REFUSED
  client              2        0          0        0
  contact             1        0          0        0
  note                1        0          0        0
  case                1        0          0        0
  followup            1        0          0        0
  manager             1        0          0        0
  product             1        0          0        0
  subscription        1        0          0        0
  opportunity         1        0          0        0
  stage_change        3        0          0        0
  score               1        0          0        0
  expense             1        0          0        0
  churn               1        0          0        0
  cover               1        0          0        0
  Imported 17 of 17 records from 'before.jsonl'
! tend: started a new book at '<dir>/copy.db'
$ tend --book copy.db export all --to after.jsonl
  Wrote 17 records to 'after.jsonl'
$ cat before.jsonl
  {"tend":"book","version":1}
  {"type":"client","id":1,"uid":"<uid>","slug":"acme","name":"Acme","status":"active","owner":"anna"}
  {"type":"client","id":2,"uid":"<uid>","slug":"acme-berlin","name":"Acme Berlin","status":"active","owner":"anna"}
  {"type":"contact","id":1,"uid":"<uid>","client":"<uid>","name":"Jane Doe","primary":false,"inactive":false}
  {"type":"note","id":1,"uid":"<uid>","client":"<uid>","at":"2026-11-23T09:15:00Z","kind":"note","author":"anna","body":"tom stands in for anna until Mon 2026-12-07"}
  {"type":"case","id":1,"uid":"<uid>","client":"<uid>","subject":"Export fails","kind":"question","priority":"normal","status":"resolved","owner":"anna","contact":"<uid>","opened":"2026-11-23T09:15:00Z","resolved":"2026-11-23T09:15:00Z","resolution":"The client went: price"}
  {"type":"followup","id":1,"uid":"<uid>","client":"<uid>","text":"Chase case 1: Export fails","due":"2026-11-27","status":"canceled","direction":"task","priority":"normal","owner":"anna","contact":"<uid>","slips":0,"created":"2026-11-23T09:15:00Z","done_at":"2026-11-23T09:15:00Z","case":"<uid>"}
  {"type":"manager","id":1,"uid":"<uid>","handle":"anna","name":"Anna Berg","level":"manager","inactive":false}
  {"type":"product","id":1,"uid":"<uid>","sku":"gtx-pro","name":"GTX Pro","price":{"amount":"550.00","currency":"EUR"},"period":"year","currency":"EUR","retired":false}
  {"type":"subscription","id":1,"uid":"<uid>","client":"<uid>","product":"<uid>","quantity":40,"price":{"amount":"550.00","currency":"EUR"},"period":"year","currency":"EUR","start":"2026-01-15","end":"2026-11-20","auto_renew":false,"status":"canceled"}
  {"type":"opportunity","id":1,"uid":"<uid>","client":"<uid>","title":"Export of reports","kind":"upsell","stage":"lost","amount":{"amount":"900.00","currency":"EUR"},"currency":"EUR","owner":"anna","opened":"2026-11-23","closed":"2026-11-23","lost_reason":"The client went: price"}
  {"type":"stage_change","id":1,"uid":"<uid>","opportunity":"<uid>","at":"2026-11-23","stage":"lead"}
  {"type":"stage_change","id":2,"uid":"<uid>","opportunity":"<uid>","at":"2026-11-23","stage":"proposal"}
  {"type":"stage_change","id":3,"uid":"<uid>","opportunity":"<uid>","at":"2026-11-23","stage":"lost"}
  {"type":"score","id":1,"uid":"<uid>","client":"<uid>","at":"2026-11-23T09:15:00Z","kind":"nps","value":9,"contact":"<uid>","comment":"Export is fine"}
  {"type":"expense","id":1,"uid":"<uid>","client":"<uid>","at":"2026-11-23","kind":"retention","amount":{"amount":"120.00","currency":"EUR"},"currency":"EUR","comment":"Dinner"}
  {"type":"churn","id":1,"uid":"<uid>","client":"<uid>","at":"2026-11-20","reason":"price","returned":"2026-11-23"}
  {"type":"cover","id":1,"uid":"<uid>","client":"<uid>","manager":"tom","since":"2026-11-23","until":"2026-12-07"}
$ cat after.jsonl
  {"tend":"book","version":1}
  {"type":"client","id":1,"uid":"<uid>","slug":"acme","name":"Acme","status":"active","owner":"anna"}
  {"type":"client","id":2,"uid":"<uid>","slug":"acme-berlin","name":"Acme Berlin","status":"active","owner":"anna"}
  {"type":"contact","id":1,"uid":"<uid>","client":"<uid>","name":"Jane Doe","primary":false,"inactive":false}
  {"type":"note","id":1,"uid":"<uid>","client":"<uid>","at":"2026-11-23T09:15:00Z","kind":"note","author":"anna","body":"tom stands in for anna until Mon 2026-12-07"}
  {"type":"case","id":1,"uid":"<uid>","client":"<uid>","subject":"Export fails","kind":"question","priority":"normal","status":"resolved","owner":"anna","contact":"<uid>","opened":"2026-11-23T09:15:00Z","resolved":"2026-11-23T09:15:00Z","resolution":"The client went: price"}
  {"type":"followup","id":1,"uid":"<uid>","client":"<uid>","text":"Chase case 1: Export fails","due":"2026-11-27","status":"canceled","direction":"task","priority":"normal","owner":"anna","contact":"<uid>","slips":0,"created":"2026-11-23T09:15:00Z","done_at":"2026-11-23T09:15:00Z","case":"<uid>"}
  {"type":"manager","id":1,"uid":"<uid>","handle":"anna","name":"Anna Berg","level":"manager","inactive":false}
  {"type":"product","id":1,"uid":"<uid>","sku":"gtx-pro","name":"GTX Pro","price":{"amount":"550.00","currency":"EUR"},"period":"year","currency":"EUR","retired":false}
  {"type":"subscription","id":1,"uid":"<uid>","client":"<uid>","product":"<uid>","quantity":40,"price":{"amount":"550.00","currency":"EUR"},"period":"year","currency":"EUR","start":"2026-01-15","end":"2026-11-20","auto_renew":false,"status":"canceled"}
  {"type":"opportunity","id":1,"uid":"<uid>","client":"<uid>","title":"Export of reports","kind":"upsell","stage":"lost","amount":{"amount":"900.00","currency":"EUR"},"currency":"EUR","owner":"anna","opened":"2026-11-23","closed":"2026-11-23","lost_reason":"The client went: price"}
  {"type":"stage_change","id":1,"uid":"<uid>","opportunity":"<uid>","at":"2026-11-23","stage":"lead"}
  {"type":"stage_change","id":2,"uid":"<uid>","opportunity":"<uid>","at":"2026-11-23","stage":"proposal"}
  {"type":"stage_change","id":3,"uid":"<uid>","opportunity":"<uid>","at":"2026-11-23","stage":"lost"}
  {"type":"score","id":1,"uid":"<uid>","client":"<uid>","at":"2026-11-23T09:15:00Z","kind":"nps","value":9,"contact":"<uid>","comment":"Export is fine"}
  {"type":"expense","id":1,"uid":"<uid>","client":"<uid>","at":"2026-11-23","kind":"retention","amount":{"amount":"120.00","currency":"EUR"},"currency":"EUR","comment":"Dinner"}
  {"type":"churn","id":1,"uid":"<uid>","client":"<uid>","at":"2026-11-20","reason":"price","returned":"2026-11-23"}
  {"type":"cover","id":1,"uid":"<uid>","client":"<uid>","manager":"tom","since":"2026-11-23","until":"2026-12-07"}

# Merged, everything is the other client's.
$ tend client merge acme-berlin acme
  Merged client acme-berlin into acme: 10 records moved
$ tend sql "SELECT (SELECT count(*) FROM support_case WHERE client = 1) AS cases, (SELECT count(*) FROM subscription WHERE client = 1) AS subscriptions, (SELECT count(*) FROM opportunity WHERE client = 1) AS opportunities, (SELECT count(*) FROM score WHERE client = 1) AS scores, (SELECT count(*) FROM expense WHERE client = 1) AS expenses, (SELECT count(*) FROM churn WHERE client = 1) AS churns, (SELECT count(*) FROM cover WHERE client = 1) AS covers"
  CASES  SUBSCRIPTIONS  OPPORTUNITIES  SCORES  EXPENSES  CHURNS  COVERS
      1              1              1       1         1       1       1
$ tend undo
  Undid: merged client acme-berlin into acme (anna, just now)
$ tend export all --to again.jsonl
  Wrote 17 records to 'again.jsonl'
$ cat again.jsonl
  {"tend":"book","version":1}
  {"type":"client","id":1,"uid":"<uid>","slug":"acme","name":"Acme","status":"active","owner":"anna"}
  {"type":"client","id":2,"uid":"<uid>","slug":"acme-berlin","name":"Acme Berlin","status":"active","owner":"anna"}
  {"type":"contact","id":1,"uid":"<uid>","client":"<uid>","name":"Jane Doe","primary":false,"inactive":false}
  {"type":"note","id":1,"uid":"<uid>","client":"<uid>","at":"2026-11-23T09:15:00Z","kind":"note","author":"anna","body":"tom stands in for anna until Mon 2026-12-07"}
  {"type":"case","id":1,"uid":"<uid>","client":"<uid>","subject":"Export fails","kind":"question","priority":"normal","status":"resolved","owner":"anna","contact":"<uid>","opened":"2026-11-23T09:15:00Z","resolved":"2026-11-23T09:15:00Z","resolution":"The client went: price"}
  {"type":"followup","id":1,"uid":"<uid>","client":"<uid>","text":"Chase case 1: Export fails","due":"2026-11-27","status":"canceled","direction":"task","priority":"normal","owner":"anna","contact":"<uid>","slips":0,"created":"2026-11-23T09:15:00Z","done_at":"2026-11-23T09:15:00Z","case":"<uid>"}
  {"type":"manager","id":1,"uid":"<uid>","handle":"anna","name":"Anna Berg","level":"manager","inactive":false}
  {"type":"product","id":1,"uid":"<uid>","sku":"gtx-pro","name":"GTX Pro","price":{"amount":"550.00","currency":"EUR"},"period":"year","currency":"EUR","retired":false}
  {"type":"subscription","id":1,"uid":"<uid>","client":"<uid>","product":"<uid>","quantity":40,"price":{"amount":"550.00","currency":"EUR"},"period":"year","currency":"EUR","start":"2026-01-15","end":"2026-11-20","auto_renew":false,"status":"canceled"}
  {"type":"opportunity","id":1,"uid":"<uid>","client":"<uid>","title":"Export of reports","kind":"upsell","stage":"lost","amount":{"amount":"900.00","currency":"EUR"},"currency":"EUR","owner":"anna","opened":"2026-11-23","closed":"2026-11-23","lost_reason":"The client went: price"}
  {"type":"stage_change","id":1,"uid":"<uid>","opportunity":"<uid>","at":"2026-11-23","stage":"lead"}
  {"type":"stage_change","id":2,"uid":"<uid>","opportunity":"<uid>","at":"2026-11-23","stage":"proposal"}
  {"type":"stage_change","id":3,"uid":"<uid>","opportunity":"<uid>","at":"2026-11-23","stage":"lost"}
  {"type":"score","id":1,"uid":"<uid>","client":"<uid>","at":"2026-11-23T09:15:00Z","kind":"nps","value":9,"contact":"<uid>","comment":"Export is fine"}
  {"type":"expense","id":1,"uid":"<uid>","client":"<uid>","at":"2026-11-23","kind":"retention","amount":{"amount":"120.00","currency":"EUR"},"currency":"EUR","comment":"Dinner"}
  {"type":"churn","id":1,"uid":"<uid>","client":"<uid>","at":"2026-11-20","reason":"price","returned":"2026-11-23"}
  {"type":"cover","id":1,"uid":"<uid>","client":"<uid>","manager":"tom","since":"2026-11-23","until":"2026-12-07"}
