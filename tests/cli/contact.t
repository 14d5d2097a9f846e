# People at a client; one of them is the primary contact.
$ tend client add Acme
  Added client acme: Acme
! tend: started a new book at '<dir>/book.db'
$ tend client add "Müller & Söhne GmbH"
  Added client mueller-soehne: Müller & Söhne GmbH
$ tend contact add acme "Jane Doe" --role champion --title CTO --email jane@acme.com --phone "555 1" --birthday 29.2.1984 --primary --set "likes=tea" --no-inactive
  Added contact 1 Jane Doe at acme
$ tend contact add acme "Tom Roe" --role Economic-Buyer --primary
  Added contact 2 Tom Roe at acme
$ tend contact add mueller "Zoë Müller" --no-primary
  Added contact 3 Zoë Müller at mueller-soehne
$ tend contact add mueller "Jane Müller" --inactive
  Added contact 4 Jane Müller at mueller-soehne
$ tend contact add acme "Jane Doe" --role boss
! tend: '--role' cannot be 'boss'
! one of: champion, economic-buyer, decision-maker, influencer, technical-buyer, end-user, blocker, sponsor, billing, other
? 2
$ tend contact add acme ""
! tend: a contact needs a name
? 2
$ tend contact add nobody "Jane Doe"
! tend: no client 'nobody'
? 3
$ tend contact add acme "Jim" --birthday 30.2.1984
! tend: cannot read the date '30.2.1984': there is no such date
! write the date as 2026-04-17 (year-month-day)
? 2
$ tend contact add acme "Jim" --primary --no-primary
! tend: --primary and --no-primary exclude each other
? 2
$ tend contact add acme
! tend: missing argument NAME of 'contact add'
! usage: tend contact add CLIENT NAME [OPTION]...
? 2

$ tend contact list
  ID  CLIENT          NAME         ROLE            TITLE  EMAIL          PHONE  PRIMARY  INACTIVE
   1  acme            Jane Doe     champion        CTO    jane@acme.com  555 1
   2  acme            Tom Roe      economic-buyer                               yes
   4  mueller-soehne  Jane Müller                                                        yes
   3  mueller-soehne  Zoë Müller
$ tend contact list --client acme
  ID  NAME      ROLE            TITLE  EMAIL          PHONE  PRIMARY
   1  Jane Doe  champion        CTO    jane@acme.com  555 1
   2  Tom Roe   economic-buyer                               yes
$ tend contact list --role champion --title cto --email JANE@acme.com --phone "555 1"
  ID  CLIENT  NAME
   1  acme    Jane Doe
$ tend contact list --primary
  ID  CLIENT  NAME     ROLE
   2  acme    Tom Roe  economic-buyer
$ tend contact list --no-primary --no-inactive
  ID  CLIENT          NAME        ROLE      TITLE  EMAIL          PHONE
   1  acme            Jane Doe    champion  CTO    jane@acme.com  555 1
   3  mueller-soehne  Zoë Müller
$ tend contact list --inactive --json
  [
    {
      "id": 4,
      "uid": "<uid>",
      "client": "mueller-soehne",
      "name": "Jane Müller",
      "role": null,
      "title": null,
      "email": null,
      "phone": null,
      "birthday": null,
      "primary": false,
      "inactive": true,
      "custom": null,
      "last_touch": null
    }
  ]
$ tend contact list --client nobody
! tend: no client 'nobody'
? 3

# By number, address, name, start, part; those who are still there come first.
$ tend contact 1
  id        1
  uid       <uid>
  client    acme
  name      Jane Doe
  role      champion
  title     CTO
  email     jane@acme.com
  phone     555 1
  birthday  Wed 29 Feb 1984
  custom    likes=tea
$ tend contact show "#2" --fields name
  name  Tom Roe
$ tend contact show jane@acme.com --fields name
  name  Jane Doe
$ tend contact show ZOE --fields name,client
  name    Zoë Müller
  client  mueller-soehne
$ tend contact show jane --fields name
  name  Jane Doe
$ tend contact show doe -f csv
  id,uid,client,name,role,title,email,phone,birthday,primary,inactive,custom,last_touch
  1,<uid>,acme,Jane Doe,champion,CTO,jane@acme.com,555 1,1984-02-29,false,false,likes=tea,
$ tend contact show o
! tend: 'o' fits several contacts
!   #1  Jane Doe, acme
!   #2  Tom Roe, acme
!   #3  Zoë Müller, mueller-soehne
? 4
$ tend contact show jnae
! tend: no contact 'jnae'
? 3
$ tend contact show ""
! tend: no contact ''
? 3
$ tend contact show 99
! tend: no contact '99'
? 3

$ tend contact edit 1 --name "Jane Roe" --title "" --email jane@roe.com --phone "" --role sponsor --birthday "" --set likes= --set car=none
  Changed contact Jane Roe: name Jane Doe → Jane Roe, role champion → sponsor, title CTO → none, email jane@acme.com → jane@roe.com, phone 555 1 → none, birthday Wed 29 Feb 1984 → none, custom likes=tea → car=none
$ tend contact edit tom --no-primary
  Changed contact Tom Roe: primary yes → no
$ tend contact edit "jane roe" --primary
  Changed contact Jane Roe: primary no → yes
$ tend contact edit zoe --client acme --primary
  Changed contact Zoë Müller: client mueller-soehne → acme, primary no → yes
$ tend contact list --fields name,client,primary
  NAME         CLIENT          PRIMARY
  Jane Roe     acme
  Tom Roe      acme
  Zoë Müller   acme            yes
  Jane Müller  mueller-soehne
$ tend contact edit tom --inactive
  Changed contact Tom Roe: inactive no → yes
$ tend contact edit tom --no-inactive
  Changed contact Tom Roe: inactive yes → no
$ tend contact edit tom --role ""
  Changed contact Tom Roe: role economic-buyer → none
$ tend contact edit tom
! tend: nothing to change was given
! see 'tend contact edit --help'
? 2
$ tend contact edit tom --client nobody
! tend: no client 'nobody'
? 3

# Notes keep their text when a person is removed.
$ tend note acme --call --with "jane roe" "Rang about the offer"
  Logged a call with acme, Mon 23 Nov 10:15 (note 1)
! tend: acme has no next step: tend followup acme TEXT --due WHEN
$ tend followup acme "Ring back" --due fri --with "jane roe"
  Follow-up 1 for acme: Ring back, due Fri 2026-11-27, in 4 days
$ tend contact remove "jane roe" tom
  Removed contact Jane Roe of acme
  Removed contact Tom Roe of acme
$ tend note show 1 --fields contacts,body
  body  Rang about the offer
$ tend followup show 1 --fields contact,text
  text  Ring back
$ tend contact remove "jane roe"
! tend: no contact 'jane roe'
? 3

# What cannot be an address is seen where it is typed.
$ tend contact add acme "Eve Poe" --email eve.acme.com
! tend: bad email 'eve.acme.com'
! an address such as anna@acme.de is wanted
? 2
$ tend contact add acme "Eve Poe" --email "eve poe@acme.com"
! tend: bad email 'eve poe@acme.com'
! an address such as anna@acme.de is wanted
? 2
