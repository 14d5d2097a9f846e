# The rows of a noun in a file of any format. It is Monday, 2026-11-23 10:15 in Berlin.

$ tend export client
! tend: no book at '<dir>/book.db'
! start one with 'tend init' or 'tend client add NAME'
? 8
$ tend -q client add "Holding SE"
$ tend -q client add "=Acme; GmbH" --slug acme --tier A --parent holding --segment smb --industry Machines --domain acme.example --email hi@acme.example --phone "+49 30 1" --street "Main St 1" --postcode 53113 --city Bonn --country Germany --tag vip --set region=north --acquisition-cost "1200.50 USD" --since 2021-04-01
$ tend -q contact add acme "Jane Doe" --primary --email jane@acme.example --phone "+49 30 5" --title Head --role champion --set note="likes, lists" --set email_home=j@home.example --birthday 1985-04-12
$ tend -q note acme --call --with jane --minutes 20 --area sales --in "Asked for the \"offer\"" --next fri --task "Send it"
$ tend -q followup acme "Review, long" --due "2026-12-31 08:15" --every 1mo --promise --with jane --priority high --team legal
$ tend -q done 1

# CSV where nothing is said, and on standard output.
$ tend export client
  id,uid,slug,name,status,tier,owner,parent,segment,industry,domain,email,phone,street,postcode,city,country,since,cadence_days,currency,acquisition_cost,tags,custom,aliases,last_touch,last_touch_kind,next_step,open_followups,arr,health
  2,<uid>,acme,=Acme; GmbH,active,A,anna,holding,smb,Machines,acme.example,hi@acme.example,+49 30 1,Main St 1,53113,Bonn,Germany,2021-04-01,,USD,1200.50,vip,region=north,,2026-11-23T09:15:00Z,call,2026-12-31,1,0.00,94
  1,<uid>,holding,Holding SE,active,,anna,,,,,,,,,,,,,,,,,,,,,0,0.00,83
$ tend export contact --fields name,client,email
  name,client,email
  Jane Doe,acme,jane@acme.example
$ tend export note --no-header --fields id,at,body
  1,2026-11-23T09:15:00Z,"Asked for the ""offer"""
$ tend export followup -f tsv --fields id,text,due,done_at
  id	text	due	done_at
  1	Send it	2026-11-27	2026-11-23T09:15:00Z
  2	Review, long	2026-12-31	
$ tend export note --json
  [
    {
      "id": 1,
      "uid": "<uid>",
      "client": "acme",
      "at": "2026-11-23T09:15:00Z",
      "kind": "call",
      "direction": "in",
      "area": "sales",
      "author": "anna",
      "contacts": ["Jane Doe"],
      "minutes": 20,
      "body": "Asked for the \"offer\""
    }
  ]
$ tend export note -f ndjson --to -
  {"id":1,"uid":"<uid>","client":"acme","at":"2026-11-23T09:15:00Z","kind":"call","direction":"in","area":"sales","author":"anna","contacts":["Jane Doe"],"minutes":20,"body":"Asked for the \"offer\""}
$ tend export client -f markdown
  | ID | CLIENT | NAME | STATUS | TIER | OWNER | LAST TOUCH | NEXT STEP | OPEN | ARR |
  | ---: | --- | --- | --- | --- | --- | --- | --- | ---: | ---: |
  | 2 | acme | =Acme; GmbH | active | A | anna | Mon 23 Nov 10:15 | Thu 31 Dec | 1 | 0.00 USD |
  | 1 | holding | Holding SE | active |  | anna |  |  | 0 | 0.00 EUR |
$ tend export client -f ids
  2
  1

# The environment's format holds where other programs read it, and the file's name does not say another.
$ TEND_FORMAT=json tend export client --fields slug
  [
    {
      "slug": "acme"
    },
    {
      "slug": "holding"
    }
  ]
$ TEND_FORMAT=table tend export client --fields slug
  slug
  acme
  holding
$ TEND_FORMAT=json tend export client --to clients.tsv --fields slug
  Wrote 2 clients to 'clients.tsv'
$ cat clients.tsv
  slug
  acme
  holding

# Into a file, whose name tells the format.
$ tend export client --to clients.csv --fields id,slug
  Wrote 2 clients to 'clients.csv'
$ cat clients.csv
  id,slug
  2,acme
  1,holding
$ tend export client --to clients.tsv --fields id,slug
  Wrote 2 clients to 'clients.tsv'
$ cat clients.tsv
  id	slug
  2	acme
  1	holding
$ tend export client --to clients.jsonl --fields id,slug
  Wrote 2 clients to 'clients.jsonl'
$ cat clients.jsonl
  {"id":2,"slug":"acme"}
  {"id":1,"slug":"holding"}
$ tend export client --to CLIENTS.JSON --fields slug
  Wrote 2 clients to 'CLIENTS.JSON'
$ cat CLIENTS.JSON
  [
    {
      "slug": "acme"
    },
    {
      "slug": "holding"
    }
  ]
$ tend export client --to clients.md --fields slug
  Wrote 2 clients to 'clients.md'
$ cat clients.md
  | CLIENT |
  | --- |
  | acme |
  | holding |
$ tend export client --to clients.html --fields slug
  Wrote 2 clients to 'clients.html'
$ tend export client --to clients.txt -f json --fields slug
  Wrote 2 clients to 'clients.txt'
$ cat clients.txt
  [
    {
      "slug": "acme"
    },
    {
      "slug": "holding"
    }
  ]

# A name that says another format than the line.
$ tend export client --to clients.csv -f json
! tend: --format json and the file name 'clients.csv' contradict each other
! give one of them
? 2
$ tend export contact --to contacts.csv -f xlsx
! tend: --format xlsx and the file name 'contacts.csv' contradict each other
! give one of them
? 2
$ tend export client --to clients.xlsx --excel-csv
! tend: --excel-csv and the file name 'clients.xlsx' contradict each other
! give one of them
? 2
$ tend export calendar --to todos.csv
! tend: a calendar has one format and its own fields
! 'tend export followup' gives the others
? 2
$ tend export client --to clients.csv -n
! tend: dry run: 'clients.csv' was not written
$ tend export client --to nowhere/clients.csv
! tend: cannot write 'nowhere/clients.csv': No such file or directory
? 8
$ tend export client --to clients.csv --fields nonsense
! tend: unknown field 'nonsense' of 'client'
! fields: id, uid, slug, name, status, tier, owner, parent, segment, industry, domain, email, phone, street, postcode, city, country, since, cadence_days, currency, acquisition_cost, tags, custom, aliases, last_touch, last_touch_kind, next_step, open_followups, arr, health
? 2
$ cat clients.csv
  id,slug
  2,acme
  1,holding
$ tend export client --to - --fields slug
  slug
  acme
  holding

# For a German Excel.
$ tend export client --excel-csv --fields slug,name,phone,since,acquisition_cost,last_touch,next_step
  ﻿slug;name;phone;since;acquisition_cost;currency;last_touch;next_step␍
  acme;"'=Acme; GmbH";'+49 30 1;2021-04-01;1200,50;USD;2026-11-23 10:15;2026-12-31␍
  holding;Holding SE;;;;;;␍
$ tend export contact --excel-csv --fields name,custom,birthday
  ﻿name;custom;birthday␍
  Jane Doe;"email_home=j@home.example;""note=likes, lists""";1985-04-12␍
$ tend export note --excel-csv --fields at,body,minutes
  ﻿at;body;minutes␍
  2026-11-23 10:15;"Asked for the ""offer""";20␍
$ tend export followup --excel-csv --fields text,due_time,days_left
  ﻿text;due_time;days_left␍
  Send it;;4␍
  Review, long;08:15;38␍
$ tend export client --excel-csv --json
! tend: --excel-csv and --format json contradict each other
! give one of them
? 2

# The filters of every list.
$ tend export client --status active --tier A --owner anna --parent holding --segment smb --industry machines --domain acme.example --email hi@acme.example --phone "+49 30 1" --street "Main St 1" --postcode 53113 --city bonn --country germany --currency USD --tag vip --alias '' --from 2021-01-01 --until 2021-12-31 --fields slug
  slug
  acme
$ tend export client --where "acquisition_cost>1000 USD" --sort -id --limit 1 --fields slug
  slug
  acme
$ tend export contact --client acme --role champion --title head --email jane@acme.example --phone "+49 30 5" --primary --no-inactive --fields name
  name
  Jane Doe
$ tend export contact --no-primary --inactive --fields name
  name
$ tend export note --client acme --kind call --direction in --area sales --author anna --contact jane --from 2026-11-01 --until today --fields id
  id
  1
$ tend export followup --client acme --status open --direction promise --priority high --owner anna --team legal --contact jane --every 1mo --from 2026-12-01 --until 2026-12-31 --fields id
  id
  2
$ tend export followup --note 1 --fields id,status
  id,status
  1,done

# Excel, by a program that comes with tend.
@program /usr/libexec/tend/tend-xlsx 0 prints "an Excel file"
$ tend export followup --to followups.xlsx --fields id,text,due,due_time,created,every
  Wrote 2 follow-ups to 'followups.xlsx'
& /usr/libexec/tend/tend-xlsx
&< {"sheet":"follow-ups","columns":["id","text","due","due_time","created","every"]}
&< [1,"Send it",{"date":"2026-11-27"},null,{"moment":"2026-11-23T10:15:00"},null]
&< [2,"Review, long",{"date":"2026-12-31"},{"time":"08:15"},{"moment":"2026-11-23T10:15:00"},"1mo"]
$ cat followups.xlsx
  an Excel file
$ tend export client -f xlsx --fields slug,acquisition_cost,since,tags,parent
  an Excel file
& /usr/libexec/tend/tend-xlsx
&< {"sheet":"clients","columns":["slug","acquisition_cost","since","tags","parent"]}
&< ["acme",{"amount":"1200.50","currency":"USD"},{"date":"2021-04-01"},"vip","holding"]
&< ["holding",null,null,null,null]
@terminal 60x20
$ tend export client -f xlsx
! tend: an Excel file is nothing to read on a terminal
! say --to FILE
? 2
@terminal off
@program /usr/libexec/tend/tend-xlsx 1 prints ""
$ tend export client --to clients.xlsx --fields slug
! tend: the program '/usr/libexec/tend/tend-xlsx' failed with status 1
& /usr/libexec/tend/tend-xlsx
&< {"sheet":"clients","columns":["slug"]}
&< ["acme"]
&< ["holding"]
? 9

# Contacts as vCards.
$ tend export contact --to contacts.vcf
  Wrote 1 contact to 'contacts.vcf'
$ cat contacts.vcf
  BEGIN:VCARD␍
  VERSION:4.0␍
  UID:urn:uuid:<uid>␍
  FN:Jane Doe␍
  ORG:=Acme\; GmbH␍
  TITLE:Head␍
  EMAIL;PREF=1:jane@acme.example␍
  TEL;PREF=1:+49 30 5␍
  BDAY:19850412␍
  X-TEND-ROLE:champion␍
  X-TEND-PRIMARY:true␍
  EMAIL;TYPE=home:j@home.example␍
  NOTE:likes\, lists␍
  END:VCARD␍
$ tend export contact -f vcard --where name=nobody
$ tend export contact -f vcard --fields name
! tend: --fields means nothing in the format vcard
? 2
$ tend export client -f vcard
! tend: '--format' cannot be 'vcard'
! one of: table, plain, json, ndjson, csv, tsv, markdown, ids, html, jsonl, xlsx
? 2

# Follow-ups as a calendar.
$ tend export calendar
  BEGIN:VCALENDAR␍
  VERSION:2.0␍
  PRODID:-//tend//tend//EN␍
  METHOD:PUBLISH␍
  X-WR-CALNAME:tend␍
  REFRESH-INTERVAL;VALUE=DURATION:PT1H␍
  X-PUBLISHED-TTL:PT1H␍
  BEGIN:VEVENT␍
  UID:<uid>␍
  DTSTAMP:20261123T091500Z␍
  CREATED:20261123T091500Z␍
  DTSTART:20261231T081500␍
  RRULE:FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1␍
  SUMMARY:=Acme\; GmbH: Review\, long␍
  DESCRIPTION:Promised to the client␍
  CONTACT:Jane Doe␍
  PRIORITY:1␍
  TRANSP:TRANSPARENT␍
  X-TEND-CLIENT:=Acme\; GmbH␍
  X-TEND-DIRECTION:promise␍
  X-TEND-OWNER:anna␍
  X-TEND-TEAM:legal␍
  END:VEVENT␍
  END:VCALENDAR␍
$ tend export calendar --todos --status done --to todos.ics
  Wrote 1 entry to 'todos.ics'
$ cat todos.ics
  BEGIN:VCALENDAR␍
  VERSION:2.0␍
  PRODID:-//tend//tend//EN␍
  METHOD:PUBLISH␍
  X-WR-CALNAME:tend␍
  REFRESH-INTERVAL;VALUE=DURATION:PT1H␍
  X-PUBLISHED-TTL:PT1H␍
  BEGIN:VTODO␍
  UID:<uid>␍
  DTSTAMP:20261123T091500Z␍
  CREATED:20261123T091500Z␍
  LAST-MODIFIED:20261123T091500Z␍
  DUE;VALUE=DATE:20261127␍
  SUMMARY:=Acme\; GmbH: Send it␍
  CONTACT:Jane Doe␍
  STATUS:COMPLETED␍
  COMPLETED:20261123T091500Z␍
  X-TEND-CLIENT:=Acme\; GmbH␍
  X-TEND-DIRECTION:task␍
  X-TEND-OWNER:anna␍
  END:VTODO␍
  END:VCALENDAR␍
$ tend export calendar -n --to todos.ics
! tend: dry run: 'todos.ics' was not written
$ tend export calendar --client acme --direction task --priority low --owner anna --team legal --contact jane --every 1mo --note 1 --from 2026-12-01 --until 2026-12-31 --to none.ics
  Wrote 0 entries to 'none.ics'

# With the renewals and the last days to give notice.
$ tend -q product add "CRM Basic" --price 50 --period month
$ tend -q subscription add acme crm-basic --price 60 --quantity 20 --start 2026-01-01 --term-months 12 --auto-renew --notice-days 60
$ tend export calendar --client acme --owner anna
  BEGIN:VCALENDAR␍
  VERSION:2.0␍
  PRODID:-//tend//tend//EN␍
  METHOD:PUBLISH␍
  X-WR-CALNAME:tend␍
  REFRESH-INTERVAL;VALUE=DURATION:PT1H␍
  X-PUBLISHED-TTL:PT1H␍
  BEGIN:VEVENT␍
  UID:<uid>␍
  DTSTAMP:20261123T091500Z␍
  CREATED:20261123T091500Z␍
  DTSTART:20261231T081500␍
  RRULE:FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1␍
  SUMMARY:=Acme\; GmbH: Review\, long␍
  DESCRIPTION:Promised to the client␍
  CONTACT:Jane Doe␍
  PRIORITY:1␍
  TRANSP:TRANSPARENT␍
  X-TEND-CLIENT:=Acme\; GmbH␍
  X-TEND-DIRECTION:promise␍
  X-TEND-OWNER:anna␍
  X-TEND-TEAM:legal␍
  END:VEVENT␍
  BEGIN:VEVENT␍
  UID:<uid>-notice␍
  DTSTAMP:20261123T091500Z␍
  CREATED:20261123T091500Z␍
  DTSTART;VALUE=DATE:20261102␍
  SUMMARY:=Acme\; GmbH: last day to give notice for crm-basic\, renewal 2027-␍
   01-01␍
  DESCRIPTION:20 of crm-basic\, 14\,400.00 USD a year␍
  TRANSP:TRANSPARENT␍
  X-TEND-CLIENT:=Acme\; GmbH␍
  END:VEVENT␍
  BEGIN:VEVENT␍
  UID:<uid>-renewal␍
  DTSTAMP:20261123T091500Z␍
  CREATED:20261123T091500Z␍
  DTSTART;VALUE=DATE:20270101␍
  SUMMARY:=Acme\; GmbH: crm-basic renews itself␍
  DESCRIPTION:20 of crm-basic\, 14\,400.00 USD a year␍
  TRANSP:TRANSPARENT␍
  X-TEND-CLIENT:=Acme\; GmbH␍
  END:VEVENT␍
  END:VCALENDAR␍
$ tend export calendar --owner berta
  BEGIN:VCALENDAR␍
  VERSION:2.0␍
  PRODID:-//tend//tend//EN␍
  METHOD:PUBLISH␍
  X-WR-CALNAME:tend␍
  REFRESH-INTERVAL;VALUE=DURATION:PT1H␍
  X-PUBLISHED-TTL:PT1H␍
  END:VCALENDAR␍
$ tend export calendar --no-renewals --to followups.ics
  Wrote 1 entry to 'followups.ics'
$ tend export calendar -f csv
! tend: a calendar has one format and its own fields
! 'tend export followup' gives the others
? 2
$ tend export calendar --json
! tend: a calendar has one format and its own fields
! 'tend export followup' gives the others
? 2

# What was changed says when, so that a calendar that has it already takes it for newer.
@clock 2026-11-24T09:00
$ tend -q followup edit 2 --priority low
$ tend export calendar --no-renewals
  BEGIN:VCALENDAR␍
  VERSION:2.0␍
  PRODID:-//tend//tend//EN␍
  METHOD:PUBLISH␍
  X-WR-CALNAME:tend␍
  REFRESH-INTERVAL;VALUE=DURATION:PT1H␍
  X-PUBLISHED-TTL:PT1H␍
  BEGIN:VEVENT␍
  UID:<uid>␍
  DTSTAMP:20261124T080000Z␍
  CREATED:20261123T091500Z␍
  LAST-MODIFIED:20261124T080000Z␍
  DTSTART:20261231T081500␍
  RRULE:FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1␍
  SUMMARY:=Acme\; GmbH: Review\, long␍
  DESCRIPTION:Promised to the client␍
  CONTACT:Jane Doe␍
  PRIORITY:9␍
  TRANSP:TRANSPARENT␍
  X-TEND-CLIENT:=Acme\; GmbH␍
  X-TEND-DIRECTION:promise␍
  X-TEND-OWNER:anna␍
  X-TEND-TEAM:legal␍
  END:VEVENT␍
  END:VCALENDAR␍
