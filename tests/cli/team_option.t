# A manager and all below: in lists, in today, in reports.

$ tend manager add vera "Vera Vogt" --level director
  Added manager vera: Vera Vogt, director
! tend: started a new book at '<dir>/book.db'
$ tend manager add lea "Lea Lang" --level lead --reports-to vera
  Added manager lea: Lea Lang, lead, reports to vera
$ tend manager add anna "Anna Berg" --reports-to lea
  Added manager anna: Anna Berg, manager, reports to lea
$ tend manager add ben "Ben Beck" --reports-to lea --inactive
  Added manager ben: Ben Beck, manager, reports to lea
$ tend manager add zoe "Zoe Zorn"
  Added manager zoe: Zoe Zorn, manager
$ tend client add Acme --owner Anna
  Added client acme: Acme
$ tend client add Betatech --owner ben
  Added client betatech: Betatech
$ tend client add Gamma --owner zoe
  Added client gamma: Gamma
$ tend client add Delta --owner vera
  Added client delta: Delta
$ tend followup acme "Send the offer" --due today
  Follow-up 1 for acme: Send the offer, due Mon 2026-11-23, today
$ tend followup beta "Call" --due today --owner ben --team finance
  Follow-up 2 for betatech: Call, due Mon 2026-11-23, today
$ tend followup gamma "Mail" --due today --owner zoe
  Follow-up 3 for gamma: Mail, due Mon 2026-11-23, today
$ tend case acme "Export fails" --team finance
  Opened case 1: Export fails (acme), question, waits for finance
$ tend case gamma "More seats" --owner zoe
  Opened case 2: More seats (gamma), question
$ tend opportunity beta "Upgrade" --amount 100 --owner ben
  Opportunity 1: Upgrade (betatech), lead, 100.00 EUR
$ tend opportunity gamma "Upgrade" --amount 200 --owner zoe
  Opportunity 2: Upgrade (gamma), lead, 200.00 EUR

$ tend client list --team lea -f ids
  1
  2
$ tend client list --team vera --tier= -f ids
  1
  2
  4
$ tend client list --team zoe --team ben -f ids
  2
  3
$ tend opportunity list --team LEA -f ids
  1
$ tend client list --team nobody
! tend: no manager 'nobody'
? 3

# For follow-ups and cases a word that names no manager is the other team that is waited for.
$ tend followup list --team lea --fields id,owner,team
  ID  OWNER  TEAM
   1  anna
   2  ben    finance
$ tend followup list --team finance --fields id,owner,team
  ID  OWNER  TEAM
   2  ben    finance
$ tend followup list --team= --fields id,owner,team
  ID  OWNER  TEAM
   1  anna
   3  zoe
$ tend case list --team vera -f ids
  1
$ tend case list --team finance -f ids
  1
$ tend export followup --team lea --fields id,owner
  id,owner
  1,anna
  2,ben

$ tend today --team lea
  ID  CLIENT     LATE  WHAT            WHY
  DUE  2
   1  acme      today  Send the offer  due today
   2  betatech  today  Call            due today
$ tend today --team zoe -f ids
  3
$ tend today --team zoe --owner zoe
! tend: --owner, --team and --all contradict each other
! give one of them
? 2
$ tend remind --team lea -f ids
  1
  2
$ tend remind --team lea --schedule cron
  # Reminders from tend, every day; cron mails what is printed (MAILTO).
  0 8 * * * TEND_BOOK=<dir>/book.db TEND_USER=anna /usr/bin/tend remind --team lea
$ tend note acme "Called about the offer" --call
  Logged a call with acme, Mon 23 Nov 10:15 (note 1)
$ tend report activity --team lea
  Activity by kind, Sun 2026-11-01 to Mon 2026-11-30 (definition: touchpoint)

  KIND  TOUCHES              NOTES  MINUTES
  call        1  ██████████      0        0

  Total: 1 touchpoint, 0 notes, 0 minutes
$ tend report followups --team vera -f ids
  1
  2
$ tend report daily --team zoe -f csv
  day,section,at,client,kind,noun,id,due,minutes,owner,text
  2026-11-23,next,,gamma,task,followup,3,2026-11-23,,zoe,Mail
$ tend report week --team zoe -f csv
  day,section,at,client,kind,noun,id,due,minutes,owner,text
  2026-11-23,next,,gamma,task,followup,3,2026-11-23,,zoe,Mail
$ tend report promises --team zoe -f csv
  client,open,kept,late,broken,slips,kept_rate
$ tend report stale --team zoe -f csv
  client,name,tier,owner,state,last_touch,last_touch_kind,days,cadence_days,next_step
$ tend report health --team lea -f csv
  client,name,tier,owner,score,state,confidence,worst,score_before,trend
  acme,Acme,,anna,83,green,0.46153846153846156,people,,
  betatech,Betatech,,ben,83,green,0.46153846153846156,people,,
$ tend report satisfaction --team lea -f csv
  tier,nps,nps_answers,promoters,passives,detractors,csat,csat_answers
$ tend report cases --team lea -f csv
  by,key,open,pressing,oldest_days,resolved,median_days
  age,up to 7 days,1,0,0,0,
  team,finance,1,0,0,0,
  kind,question,1,0,0,0,
$ tend report coverage --team lea -f csv
  manager,clients,touch_minutes,needed_hours,weekly_hours,load,without_cadence,covers,advice
  anna,1,30,0,,,1,0,
  ben,1,30,0,,,1,0,
  lea,0,30,0,,,0,0,
$ tend report portfolio --team lea -f csv
  client,name,tier,owner,arr,currency,share,health,last_touch,next_step,renewal_date
  acme,Acme,,anna,,,,83,2026-11-23,2026-11-23,
  betatech,Betatech,,ben,,,,83,,2026-11-23,
$ tend report retention --team lea -f csv
  currency,clients,opening_arr,expansion,contraction,churn,closing_arr,grr,nrr,logo_retention,new_logos,new_arr,cac,crc,retention_roi
$ tend report renewals --team lea -f csv
  month,currency,subscriptions,due,won,open,at_risk,lost,gross_renewal_rate,net_renewal_rate,forecast
$ tend report pipeline --team lea -f csv
  stage,currency,count,amount,weighted,slipped,won,lost,won_amount,win_rate,cycle_days
  lead,EUR,1,100.00,10.00,0,0,0,0.00,,
$ tend report team --team lea -f csv
  manager,depth,reports_to,name,clients,arr,arr_currency,touches,overdue,slipping,cases_open,pipeline,pipeline_currency,grr,nrr,coverage
  lea,1,vera,Lea Lang,2,0.00,EUR,1,0,0,1,10.00,EUR,,,
  anna,2,lea,Anna Berg,1,0.00,EUR,1,0,0,1,0.00,EUR,,,
  ben,2,lea,Ben Beck,1,0.00,EUR,0,0,0,0,10.00,EUR,,,
$ tend report whatif --lose acme --team lea -f csv
  scenario,currency,clients,opening_arr,expansion,contraction,churn,closing_arr,grr,nrr,logo_retention,new_logos,new_arr,cac,crc,retention_roi
! tend: acme has no ARR at either end of the period: nothing changes
$ tend report activity --team lea --owner anna
! tend: --owner and --team exclude each other
! give one of them
? 2
$ tend export client --team lea --fields slug,owner
  slug,owner
  acme,anna
  betatech,ben
$ tend export opportunity --team zoe --fields id,owner
  id,owner
  2,zoe

# What has no owner of its own goes by its client's.
$ tend contact list --owner anna -f ids
$ tend contact list --team lea -f ids
$ tend note list --owner anna -f ids
  1
$ tend note list --team lea -f ids
  1
$ tend subscription list --owner anna -f ids
$ tend subscription list --team lea -f ids
$ tend score list --owner anna -f ids
$ tend score list --team lea -f ids
$ tend expense list --owner anna -f ids
$ tend expense list --team lea -f ids
$ tend export contact --owner anna --fields name
  name
$ tend export contact --team lea --fields name
  name
$ tend export note --owner anna --fields body
  body
  Called about the offer
$ tend export note --team lea --fields body
  body
  Called about the offer
$ tend export subscription --owner anna --fields product
  product
$ tend export subscription --team lea --fields product
  product
$ tend export score --owner anna --fields value
  value
$ tend export score --team lea --fields value
  value
$ tend export expense --owner anna --fields amount
  amount,currency
$ tend export expense --team lea --fields amount
  amount,currency
$ tend note list --owner liz
! tend: no manager 'liz'
? 3
