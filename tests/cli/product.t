# The catalogue.

$ tend product add "GTX Pro" --price "480 EUR" --period year --category hardware
  Added product gtx-pro: GTX Pro, 480.00 EUR a year
! tend: started a new book at '<dir>/book.db'
$ tend product add "Onboarding Ünï" --sku start --price 900 --period once --currency EUR
  Added product start: Onboarding Ünï, 900.00 EUR, bought once
$ tend product add "GTX Pro" --sku GTX-pro
! tend: the sku 'GTX-pro' is taken
! choose another with --sku
? 5
$ tend product list
  ID  SKU      NAME            CATEGORY       PRICE  PERIOD  CLIENTS       ARR
   1  gtx-pro  GTX Pro         hardware  480.00 EUR  year          0  0.00 EUR
   2  start    Onboarding Ünï            900.00 EUR  once          0  0.00 EUR
$ tend product gtx-pro
  id        1
  uid       <uid>
  sku       gtx-pro
  name      GTX Pro
  category  hardware
  price     480.00 EUR
  period    year
  currency  EUR
  retired   no
  clients   0
  arr       0.00 EUR
$ tend product gtx
  id        1
  uid       <uid>
  sku       gtx-pro
  name      GTX Pro
  category  hardware
  price     480.00 EUR
  period    year
  currency  EUR
  retired   no
  clients   0
  arr       0.00 EUR
$ tend product gtp
! tend: no product 'gtp'
? 3
$ tend product show start -f csv
  id,uid,sku,name,category,price,period,currency,retired,clients,arr
  2,<uid>,start,Onboarding Ünï,,900.00,once,EUR,false,0,0.00
$ tend product edit onboarding --price 950 --name Onboarding --sku start-up --category= --period once --currency=EUR --no-retired
  Changed product start-up: sku start → start-up, name Onboarding Ünï → Onboarding, price 900.00 EUR → 950.00 EUR
$ tend product edit 2 --retired
  Changed product start-up: retired no → yes
$ tend product retire gtx-plus
! tend: no product 'gtx-plus'
? 3
$ tend product list --no-retired
  ID  SKU      NAME     CATEGORY       PRICE  PERIOD  CLIENTS       ARR
   1  gtx-pro  GTX Pro  hardware  480.00 EUR  year          0  0.00 EUR
$ tend product list --retired --fields id,sku
  ID  SKU
   2  start-up
$ tend product list --all --sku gtx-pro --name "GTX Pro" --category hardware --period month --currency EUR --fields sku,price
$ tend client add Acme
  Added client acme: Acme
$ tend subscription add acme gtx-pro
  Subscription 1: 1 gtx-pro (acme), from Mon 2026-11-23: 480.00 EUR ARR
$ tend product remove gtx-pro
! tend: gtx-pro has 1 subscription
! take it out of the catalogue with 'tend product retire gtx-pro'
? 5
$ tend product remove start-up
  Removed product start-up
$ tend undo
  Undid: removed product start-up (anna, just now)

# A bare price is in the currency that stands beside it.
$ tend product add Abroad --price 12 --period month --currency USD
  Added product abroad: Abroad, 12.00 USD a month

# The sku decides before the name.
$ tend -q product add Foo
$ tend -q product add Foo
$ tend product list --where name=foo --fields sku,name
  SKU    NAME
  foo    Foo
  foo-2  Foo
$ tend product show foo --fields id,sku
  id   4
  sku  foo
$ tend product show fo
! tend: 'fo' fits several products
!   foo  Foo
!   foo-2  Foo
? 4
