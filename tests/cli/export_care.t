# What account care has goes out with the filters of each list.

$ tend client add Acme --currency EUR
  Added client acme: Acme
! tend: started a new book at '<dir>/book.db'
$ tend contact add acme "Jane Doe"
  Added contact 1 Jane Doe at acme
$ tend manager add lea "Lea Voss" --level lead --email lea@example.com
  Added manager lea: Lea Voss, lead
$ tend manager add anna "Anna Berg" --reports-to lea --weekly-hours 38,5
  Added manager anna: Anna Berg, manager, reports to lea
$ tend product add "GTX Pro" --price 480 --period year --category hardware
  Added product gtx-pro: GTX Pro, 480.00 EUR a year
$ tend subscription add acme gtx-pro --quantity 40 --start 2026-01-01 --term-months 12 --auto-renew --notice-days 30 --reference PO-1
  Subscription 1: 40 gtx-pro (acme), from Thu 2026-01-01 to Thu 2026-12-31: 19,200.00 EUR ARR
$ tend case acme "=Export fails" --priority high --contact jane --team support --body "All; of it"
  Opened case 1: =Export fails (acme), question, high, waits for support
$ tend opportunity acme "40 more seats" --amount 19200 --product gtx-pro
  Opportunity 1: 40 more seats (acme), lead, 19,200.00 EUR
$ tend score acme nps 9 --contact jane --comment quick
  Score 1: nps 9 from Jane Doe, acme
$ tend expense retention 90,50 --client acme --comment Dinner
  Expense 1: 90.50 EUR for retention of acme, Mon 2026-11-23

$ tend export case --client acme --kind question --priority high --status waiting --team support --owner anna --contact jane --resolution= --body "All; of it" --from today --until today --excel-csv --to cases.csv
  Wrote 1 case to 'cases.csv'
$ cat cases.csv
  ﻿id;uid;client;subject;kind;priority;status;team;owner;contact;opened;resolved;resolution;body;age_days;chased_by␍
  1;<uid>;acme;'=Export fails;question;high;waiting;support;anna;Jane Doe;2026-11-23 10:15;;;"All; of it";0;␍
$ tend export product --sku gtx-pro --name "GTX Pro" --category hardware --period year --currency EUR --no-retired --excel-csv --to products.csv
  Wrote 1 product to 'products.csv'
$ cat products.csv
  ﻿id;uid;sku;name;category;price;period;currency;retired;clients;arr␍
  1;<uid>;gtx-pro;GTX Pro;hardware;480,00;year;EUR;false;1;19200,00␍
$ tend export product --retired
  id,uid,sku,name,category,price,period,currency,retired,clients,arr
$ tend export subscription --client acme --product gtx-pro --period year --currency EUR --auto-renew --status active --reference PO-1 --from 2026-01-01 --until 2026-01-01 --excel-csv --to subscriptions.csv
  Wrote 1 subscription to 'subscriptions.csv'
$ cat subscriptions.csv
  ﻿id;uid;client;product;quantity;price;period;currency;start;end;term_months;auto_renew;notice_days;status;reference;arr;renewal_date;notice_deadline;days_left␍
  1;<uid>;acme;gtx-pro;40;480,00;year;EUR;2026-01-01;2027-01-01;12;true;30;active;PO-1;19200,00;2027-01-01;2026-12-02;9␍
$ tend export subscription --no-auto-renew
  id,uid,client,product,quantity,price,period,currency,start,end,term_months,auto_renew,notice_days,status,reference,arr,renewal_date,notice_deadline,days_left
$ tend export opportunity --client acme --kind upsell --product gtx-pro --stage lead --currency EUR --owner anna --lost-reason= --subscription= --from today --until today --excel-csv --to opportunities.csv
  Wrote 1 opportunity to 'opportunities.csv'
$ cat opportunities.csv
  ﻿id;uid;client;title;kind;product;stage;amount;currency;probability;close;owner;opened;closed;lost_reason;subscription;weighted␍
  1;<uid>;acme;40 more seats;upsell;gtx-pro;lead;19200,00;EUR;;;anna;2026-11-23;;;;1920,00␍
$ tend export score --client acme --kind nps --contact jane --comment quick --from today --until today --excel-csv --to scores.csv
  Wrote 1 score to 'scores.csv'
$ cat scores.csv
  ﻿id;uid;client;at;kind;value;contact;comment␍
  1;<uid>;acme;2026-11-23 10:15;nps;9;Jane Doe;quick␍
$ tend export manager --handle anna --name "Anna Berg" --email= --level manager --reports-to lea --no-inactive --excel-csv --to managers.csv
  Wrote 1 manager to 'managers.csv'
$ cat managers.csv
  ﻿id;uid;handle;name;email;level;reports_to;weekly_hours;inactive;clients;arr;currency␍
  2;<uid>;anna;Anna Berg;;manager;lea;38,5;false;1;19200,00;EUR␍
$ tend export manager --inactive -f json
  []
$ tend export expense --client acme --kind retention --currency EUR --comment Dinner --from today --until today --excel-csv --to expenses.csv
  Wrote 1 expense to 'expenses.csv'
$ cat expenses.csv
  ﻿id;uid;client;at;kind;amount;currency;comment␍
  1;<uid>;acme;2026-11-23;retention;90,50;EUR;Dinner␍

# All of it into another book, and out again.
$ tend export all --to book.jsonl
  Wrote 11 records to 'book.jsonl'
$ tend --book other.db import book.jsonl
  NOUN          CREATED  UPDATED  UNCHANGED  REFUSED
  client              1        0          0        0
  contact             1        0          0        0
  case                1        0          0        0
  manager             2        0          0        0
  product             1        0          0        0
  subscription        1        0          0        0
  opportunity         1        0          0        0
  stage_change        1        0          0        0
  score               1        0          0        0
  expense             1        0          0        0
  Imported 11 of 11 records from 'book.jsonl'
! tend: started a new book at '<dir>/other.db'
$ tend --book other.db export all --to again.jsonl
  Wrote 11 records to 'again.jsonl'
$ tend --book other.db import again.jsonl
  NOUN          CREATED  UPDATED  UNCHANGED  REFUSED
  client              0        0          1        0
  contact             0        0          1        0
  case                0        0          1        0
  manager             0        0          2        0
  product             0        0          1        0
  subscription        0        0          1        0
  opportunity         0        0          1        0
  stage_change        0        0          1        0
  score               0        0          1        0
  expense             0        0          1        0
  Nothing new in 'again.jsonl': its 11 records are in the book as they are there
$ tend --book other.db client list --fields slug,arr
  CLIENT            ARR
  acme    19,200.00 EUR
$ tend --book other.db doctor
  The book at '<dir>/other.db' is well
