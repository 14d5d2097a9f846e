# Tables that people keep: what becomes of a column where another one tells the same, and what a table is.

@clock 2026-11-26T10:15
$ tend init -q

# A second number, title or town is kept, though the first column is called as the field.
@file people.csv <<EOF
client,company,name,full name,title,position,phone,mobile,cell,email,mail
Acme GmbH,Acme Europe,Zed,Zed Zone,CEO,Founder,030-1,0170-2,0171-3,zed@acme.example,z@acme.example
Acme GmbH,Acme GmbH,Kim Lee,,CFO,CFO,,0170-4,0170-4,kim@acme.example,
EOF
$ tend import people.csv
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  client         1        0          0        0
  contact        2        0          0        0
  Imported 2 of 2 records from 'people.csv'
! tend: read as contacts: CSV, UTF-8, separated by commas
! tend: kept as custom fields: 'company', 'full name', 'position', 'mobile', 'cell', 'mail'
! tend: added, since rows name it: client Acme GmbH
$ tend contact list --fields client,name,title,phone,email,custom
  CLIENT  NAME     TITLE  PHONE   EMAIL             CUSTOM
  acme    Kim Lee  CFO    0170-4  kim@acme.example
  acme    Zed      CEO    030-1   zed@acme.example  cell=0171-3, company=Acme Europe, full_name=Zed Zone, mail=z@acme.example, mobile=0170-2, position=Founder
$ tend import people.csv
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  contact        0        0          2        0
  Nothing new in 'people.csv': its 2 records are in the book as they are there
! tend: read as contacts: CSV, UTF-8, separated by commas
! tend: kept as custom fields: 'company', 'full name', 'position', 'mobile', 'cell', 'mail'
@file clients.csv <<EOF
name,city,town,domain,website,street,address,postcode,zip,tags,labels
Beta AG,Bonn,Köln,beta.example,https://shop.beta.example,Weg 1,Hof 2,53111,50667,vip,gold
Gamma KG,Bonn,Bonn,gamma.example,https://www.gamma.example/,,Hof 3,,50667,,gold
EOF
$ tend import clients.csv
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        2        0          0        0
  Imported 2 of 2 records from 'clients.csv'
! tend: read as clients: CSV, UTF-8, separated by commas
! tend: kept as custom fields: 'town', 'website', 'address', 'zip', 'labels'
$ tend client list --fields slug,city,domain,street,postcode,tags,custom
  CLIENT  CITY  DOMAIN         STREET  POSTCODE  TAGS  CUSTOM
  acme
  beta    Bonn  beta.example   Weg 1   53111     vip   address=Hof 2, labels=gold, town=Köln, website=https://shop.beta.example, zip=50667
  gamma   Bonn  gamma.example  Hof 3   50667     gold

# Parts of a name beside the whole say nothing new; a name that is another's does.
$ tend import - <<EOF
client,name,first name,last name,email
Beta AG,"Doe, Jo",Jo,Doe,jo@beta.example
Beta AG,Ann Poe,Nancy,Poe,ann@beta.example
EOF
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  contact        2        0          0        0
  Imported 2 of 2 records from standard input
! tend: read as contacts: CSV, UTF-8, separated by commas
! tend: kept as custom fields: 'first name'
$ tend contact list --client beta --fields name,custom
  NAME     CUSTOM
  Ann Poe  first_name=Nancy
  Doe, Jo

# Notes and follow-ups have no fields of the user's own: texts are joined, of the rest it is told that it is left.
$ tend import - <<EOF
client,date,at,subject,text,body,kind,type
Beta AG,2026-11-20,2026-11-21,Renewal,They want it,for two years,call,meeting
Beta AG,2026-11-19,,,Only a day,,,
EOF
  NOUN  CREATED  UPDATED  UNCHANGED  REFUSED
  note        2        0          0        0
  Imported 2 of 2 records from standard input
! tend: read as notes: CSV, UTF-8, separated by commas
! tend: left out: 'date', 'type'
$ tend note list --fields at,kind,body
  AT                KIND  TEXT
  Sat 21 Nov 00:00  call  Renewal They want it for two years
  Thu 19 Nov 00:00  note  Only a day
$ tend import - <<EOF
client,text,notes,due,due date,owner,assigned to
Beta AG,Send the offer,with the new prices,2026-12-01,2026-12-02,anna,ben
EOF
  NOUN      CREATED  UPDATED  UNCHANGED  REFUSED
  followup        1        0          0        0
  Imported 1 of 1 record from standard input
! tend: read as follow-ups: CSV, UTF-8, separated by commas
! tend: left out: 'due date', 'assigned to'
$ tend followup list --fields text,due,owner
  TEXT                                DUE        OWNER
  Send the offer with the new prices  Tue 1 Dec  anna
$ tend import - <<EOF
client,title,subject,status,opened,description,body
Beta AG,Broken,Broken,open,2026-11-20,It does not start,since Monday
EOF
  NOUN  CREATED  UPDATED  UNCHANGED  REFUSED
  case        1        0          0        0
  Imported 1 of 1 record from standard input
! tend: read as cases: CSV, UTF-8, separated by commas
$ tend case show 1 --fields subject,body
  subject  Broken
  body     It does not start
           since Monday

# What `--map` gives a field goes before what the headers say.
$ tend import - --map Direct=phone <<EOF
client,name,phone,Direct
Beta AG,Max Moe,0228-1,0228-2
EOF
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  contact        1        0          0        0
  Imported 1 of 1 record from standard input
! tend: read as contacts: CSV, UTF-8, separated by commas
! tend: kept as custom fields: 'phone'
$ tend contact list --client beta --fields name,phone,custom --where name~Max
  NAME     PHONE   CUSTOM
  Max Moe  0228-2  phone=0228-1

# Beside an address a state is a region.
$ tend import - <<EOF
Name,Street,City,State,Zip,Status
Delta Inc,1 Main St,Austin,TX,78701,active
EOF
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        1        0          0        0
  Imported 1 of 1 record from standard input
! tend: read as clients: CSV, UTF-8, separated by commas
! tend: kept as custom fields: 'State'
$ tend client show delta --fields name,status,street,city,postcode,custom
  name      Delta Inc
  status    active
  street    1 Main St
  city      Austin
  postcode  78701
  custom    state=TX
$ tend import - <<EOF
Name,State
Echo Ltd,Paused
EOF
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        1        0          0        0
  Imported 1 of 1 record from standard input
! tend: read as clients: CSV, UTF-8, separated by commas
$ tend client show echo --fields name,status
  name    Echo Ltd
  status  paused

# What has article numbers and prices is a product.
$ tend import - <<EOF
Name,SKU,Unit price,Product type
Basic,B1,10,Service
EOF
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  product        1        0          0        0
  Imported 1 of 1 record from standard input
! tend: read as products: CSV, UTF-8, separated by commas
! tend: left out: 'Product type'
$ tend import - <<EOF
Artikelnummer;Bezeichnung
B2;Extra
EOF
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  product        1        0          0        0
  Imported 1 of 1 record from standard input
! tend: read as products: CSV, UTF-8, separated by semicolons
@file hubspot-products.csv <<EOF
Record ID,Name,SKU,Unit price,Recurring billing frequency,Product description
901,Pro,P1,25.50,monthly,All of it
902,Set-up,S1,400,,Once
EOF
$ tend import hubspot-products.csv
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  product        2        0          0        0
  Imported 2 of 2 records from 'hubspot-products.csv'
! tend: read as HubSpot products: CSV, UTF-8, separated by commas
! tend: left out: 'Product description'
$ tend product list --fields sku,name,price,period
  SKU  NAME         PRICE  PERIOD
  B1   Basic    10.00 EUR
  B2   Extra
  P1   Pro      25.50 EUR  month
  S1   Set-up  400.00 EUR

# A subscription without a price has its product's, as by hand.
@file subscriptions.csv <<EOF
client,product,quantity,start
Beta AG,P1,3,20261201
EOF
$ tend import subscriptions.csv
  NOUN          CREATED  UPDATED  UNCHANGED  REFUSED
  subscription        1        0          0        0
  Imported 1 of 1 record from 'subscriptions.csv'
! tend: read as subscriptions: CSV, UTF-8, separated by commas
$ tend subscription list --fields client,product,quantity,price,period,start
  CLIENT  PRODUCT  QTY      PRICE  PERIOD  START
  beta    P1         3  25.50 EUR  month   Tue 1 Dec
$ tend import subscriptions.csv
  NOUN          CREATED  UPDATED  UNCHANGED  REFUSED
  subscription        0        0          1        0
  Nothing new in 'subscriptions.csv': its 1 record is in the book as it is there
! tend: read as subscriptions: CSV, UTF-8, separated by commas
$ tend import - --as subscription <<EOF
client,product,start
Beta AG,B2,20261301
Beta AG,B2,20261201
EOF
! tend: read as subscriptions: CSV, UTF-8, separated by commas
! tend: 2 rows of standard input refused; nothing was imported
!   line 2: bad start '20261301'; a date that exists is wanted, such as 2026-11-27
!   line 3: a subscription needs a price
! --skip-invalid takes the others
? 6

# Cards are cards, whatever the file is called.
@file addresses.csv <<EOF
BEGIN:VCARD
VERSION:3.0
FN:Lou Low
ORG:Beta AG
EMAIL:lou@beta.example
END:VCARD
EOF
$ tend import addresses.csv
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  contact        1        0          0        0
  Imported 1 of 1 record from 'addresses.csv'
! tend: read as vCard

# Outlook writes a day that is not told as zeros; of a company, too.
@file outlook.csv <<EOF
First Name,Last Name,Company,E-mail Address,Birthday,Notes
,,Foxtrot Ltd,info@foxtrot.example,0/0/00,A company
Ann,Ash,Foxtrot Ltd,ann@foxtrot.example,0/0/00,
EOF
$ tend import outlook.csv
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  client         1        0          0        0
  contact        1        0          0        0
  Imported 2 of 2 records from 'outlook.csv'
! tend: read as Outlook contacts: CSV, UTF-8, separated by commas
! tend: kept as custom fields: 'Notes'
$ tend client show foxtrot --fields name,email,custom
  name    Foxtrot Ltd
  email   info@foxtrot.example
  custom  notes=A company

# What two columns tell of a noun counts once for it, and decides where other nouns are as likely.
$ tend import - <<EOF
client,title,amount,name
Beta AG,More,10,Extra
EOF
  NOUN         CREATED  UPDATED  UNCHANGED  REFUSED
  opportunity        1        0          0        0
  Imported 1 of 1 record from standard input
! tend: read as opportunities: CSV, UTF-8, separated by commas
! tend: left out: 'name'
