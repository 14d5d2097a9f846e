# Address books and sales tools in the forms that they have written over the years. It is Monday, 2026-11-23 10:15 in Berlin.

@file adressbuch.csv <<EOF
Vorname,Nachname,Anzeigename,Spitzname,Primäre E-Mail-Adresse,Sekundäre E-Mail-Adresse,Messenger-Name,Tel. dienstlich,Tel. privat,Fax-Nummer,Pager-Nummer,Mobil-Tel.-Nr.,Privat: Adresse,Privat: Adresse 2,Privat: Ort,Privat: Bundesland,Privat: PLZ,Privat: Land,Dienstlich: Adresse,Dienstlich: Adresse 2,Dienstlich: Ort,Dienstlich: Bundesland,Dienstlich: PLZ,Dienstlich: Land,Arbeitstitel,Abteilung,Organisation,Webseite 1,Webseite 2,Geburtsjahr,Geburtsmonat,Geburtstag,Benutzerdef. 1,Benutzerdef. 2,Benutzerdef. 3,Benutzerdef. 4,Notizen,
Petra,Müller,Petra Müller,,petra@mueller.example,,,+49 30 555123,,+49 30 555124,,,Am Park 1,,Bonn,,53111,Deutschland,Werkstr. 2,,Berlin,,10115,Deutschland,Einkäuferin,,Müller AG,,,1980,2,3,,,,,mag Kaffee,
EOF
$ tend import adressbuch.csv
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  client         1        0          0        0
  contact        1        0          0        0
  Imported 1 of 1 record from 'adressbuch.csv'
! tend: read as Thunderbird contacts: CSV, UTF-8, separated by commas
! tend: kept as custom fields: 'Fax-Nummer', 'Dienstlich: Adresse', 'Dienstlich: Ort', 'Dienstlich: PLZ', 'Dienstlich: Land', 'Notizen'
! tend: left out: 'Privat: Adresse', 'Privat: Ort', 'Privat: PLZ', 'Privat: Land'
! tend: added, since rows name it: client Müller AG
! tend: started a new book at '<dir>/book.db'
$ tend contact show petra --fields client,name,title,email,phone,birthday,custom
  client    mueller
  name      Petra Müller
  title     Einkäuferin
  email     petra@mueller.example
  phone     +49 30 555123
  birthday  Sun 3 Feb 1980
  custom    dienstlich_adresse=Werkstr. 2, dienstlich_land=Deutschland, dienstlich_ort=Berlin, dienstlich_plz=10115, fax_nummer=+49 30 555124, notizen=mag Kaffee

@file people.csv <<EOF
Person - ID,Person - Name,Person - Organization,Person - Email (Work),Person - Email (Home),Person - Phone (Mobile)
7,Ken Watanabe,Łódź & Söhne 株式会社,ken@lodz.example,,+48 42 1234567
EOF
$ tend import people.csv
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  client         1        0          0        0
  contact        1        0          0        0
  Imported 1 of 1 record from 'people.csv'
! tend: read as Pipedrive contacts: CSV, UTF-8, separated by commas
! tend: added, since rows name it: client Łódź & Söhne 株式会社
$ tend contact show ken --fields client,name,email,phone
  client  lodz-soehne
  name    Ken Watanabe
  email   ken@lodz.example
  phone   +48 42 1234567

@file firms.csv <<EOF
Record ID,Company name,Website URL,Company owner
9,Betatech Ltd,betatech.example,anna
EOF
$ tend import firms.csv
  NOUN    CREATED  UPDATED  UNCHANGED  REFUSED
  client        1        0          0        0
  Imported 1 of 1 record from 'firms.csv'
! tend: read as HubSpot clients: CSV, UTF-8, separated by commas
$ tend client show betatech --fields name,domain,owner
  name    Betatech Ltd
  domain  betatech.example
  owner   anna

# HubSpot keeps notes in HTML, and names people with their address.
@file people.csv <<EOF
Record ID,First Name,Last Name,Email,Associated Company
201,Jo,Doe,jo@betatech.example,Betatech Ltd
EOF
$ tend import people.csv
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  contact        1        0          0        0
  Imported 1 of 1 record from 'people.csv'
! tend: read as HubSpot contacts: CSV, UTF-8, separated by commas
@file touches.csv <<EOF
Record ID,Activity date,Note body,Associated Company,Associated Contact
501,2026-10-05 14:30,"<div><p>Called about the <b>renewal</b>:</p><ul><li>10 more seats</li><li>M&uuml;ller &amp; Co. pays</li></ul></div>",Betatech Ltd,Joanna Doe (jo@betatech.example)
502,2026-10-06 09:00,"Is 5 < 7 so far?",Betatech Ltd,Kim Lee (kim@betatech.example)
EOF
$ tend import touches.csv
  NOUN     CREATED  UPDATED  UNCHANGED  REFUSED
  contact        1        0          0        0
  note           2        0          0        0
  Imported 2 of 2 records from 'touches.csv'
! tend: read as HubSpot notes: CSV, UTF-8, separated by commas
! tend: added, since rows name it: contact Kim Lee
$ tend note list --client betatech --fields at,contacts,body
  AT               WITH     TEXT
  Tue 6 Oct 09:00  Kim Lee  Is 5 < 7 so far?
  Mon 5 Oct 14:30  Jo Doe   Called about the renewal: - 10 more seats - Müller & Co. pays
$ tend contact list --client betatech --fields name,email
  NAME     EMAIL
  Jo Doe   jo@betatech.example
  Kim Lee  kim@betatech.example
