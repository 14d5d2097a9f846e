# What a shell is told at TAB, in the form for zsh and fish, then in that for bash.
$ tend client add "Müller & Söhne GmbH" --tag vip,key --owner tom
  Added client mueller-soehne: Müller & Söhne GmbH
! tend: started a new book at '<dir>/book.db'
$ tend client add "Acme Corp"
  Added client acme: Acme Corp
$ tend client add "Acme Old" --tag key
  Added client acme-old: Acme Old
$ tend contact add acme "O'Brien \"x\"" --role champion
  Added contact 1 O'Brien "x" at acme
$ tend contact add mueller-soehne "Jane Doe"
  Added contact 2 Jane Doe at mueller-soehne
$ tend followup acme "Send the offer" --due fri
  Follow-up 1 for acme: Send the offer, due Fri 2026-11-27, in 4 days
$ tend followup acme "Ask for the contract" --due tomorrow
  Follow-up 2 for acme: Ask for the contract, due Tue 2026-11-24, tomorrow
$ tend note acme --call "Asked for the offer"
  Logged a call with acme, Mon 23 Nov 10:15 (note 1)

# Commands, then verbs with the values of the default verb beside them.
$ tend __complete zsh 'tend n'
  words
  note	log a touchpoint
$ tend __complete zsh 'tend client ac'
  words
  acme	Acme Corp
  acme-old	Acme Old
$ tend __complete zsh 'tend client a'
  words
  add	add a client
  assign	hand clients to another manager, for good or for a leave
  acme	Acme Corp
  acme-old	Acme Old
$ tend __complete zsh 'tend followup re'
  words
  reopen	open done or canceled follow-ups again
  reschedule	move follow-ups to another day, counting the slip
  remove	remove follow-ups
$ tend __complete zsh 'tend -q client li'
  words
  list	list clients

# Options, those of the command and those of every command; values after a blank or '='.
$ tend __complete zsh 'tend note acme --m'
  words
  --meeting	a meeting
  --message	a message
  --minutes	how long it took
$ tend __complete zsh 'tend note acme --no'
  words
  --no-header	leave the header line out
  --no-pager	never page
  --no-input	never ask
$ tend __complete zsh 'tend note acme --area '
  words
  sales	
  service	
  technical	
  finance	
$ tend __complete zsh 'tend note acme --area=s'
  words
  --area=sales	
  --area=service	
$ tend __complete zsh 'tend -f '
  words
  table	
  plain	
  json	
  ndjson	
  csv	
  tsv	
  markdown	
  ids	
  html	
$ tend __complete zsh 'tend note acme -- --a'
  words

# Records: clients by slug or name, contacts of the client on the line, numbers with their texts.
$ tend __complete zsh 'tend note '
  words
  add	log a touchpoint, or a note for yourself
  list	list notes, newest first
  show	show one note, whole
  edit	change a note
  remove	remove notes
  acme	Acme Corp
  acme-old	Acme Old
  mueller-soehne	Müller & Söhne GmbH
$ tend __complete zsh 'tend note Mü'
  words
  mueller-soehne	Müller & Söhne GmbH
$ tend __complete zsh 'tend note acme --with '
  words
  O'Brien "x"	champion
$ tend __complete zsh 'tend contact show '
  words
  O'Brien "x"	acme
  Jane Doe	mueller-soehne
$ tend __complete zsh 'tend contact list --client acme --where name='
  words
$ tend __complete zsh 'tend done '
  words
  2	acme: Ask for the contract
  1	acme: Send the offer
$ tend __complete zsh 'tend snooze 1 t'
  words
  today	Mon 2026-11-23, today
  tomorrow	Tue 2026-11-24, tomorrow
  tue	Tue 2026-11-24, tomorrow
  thu	Thu 2026-11-26, in 3 days
$ tend __complete zsh 'tend followup reopen '
  words
$ tend done 1 --note "Sent" --kind email
  Done 1: Send the offer (acme); logged as note 2
$ tend __complete zsh 'tend followup reopen '
  words
  1	acme: Send the offer
$ tend __complete zsh 'tend note show '
  words
  2	acme: Sent
  1	acme: Asked for the offer
$ tend __complete zsh 'tend client list --owner '
  words
  anna	you
  tom	
$ tend __complete zsh 'tend client list --tag '
  words
  key	
  vip	
$ tend __complete zsh 'tend client edit acme --tag +vip,-k'
  words
  +vip,-key	
$ tend __complete zsh 'tend client merge acme-old '
  words
  acme	Acme Corp
  acme-old	Acme Old
  mueller-soehne	Müller & Söhne GmbH

# Days with what they mean; backwards where they lie back.
$ tend __complete zsh 'tend followup acme x --due t'
  words
  today	Mon 2026-11-23, today
  tomorrow	Tue 2026-11-24, tomorrow
  tue	Tue 2026-11-24, tomorrow
  thu	Thu 2026-11-26, in 3 days
$ tend __complete zsh 'tend note acme x --at t'
  words
  today	Mon 2026-11-23, today
  tue	Tue 2026-11-17, 6 days ago
  thu	Thu 2026-11-19, 4 days ago
$ tend __complete zsh 'tend followup acme x --every 1'
  words
  1w	every week
  1mo	every month
  1q	every quarter
  1y	every year

# Fields and filters.
$ tend __complete zsh 'tend contact list --fields id,cl'
  words
  id,client	client where the person is
$ tend __complete zsh 'tend contact list --sort -na'
  words
  -name	full name
$ tend __complete zsh 'tend client list --where sta'
  part
  status=	state of the relationship
$ tend __complete zsh 'tend client list --where status='
  words
  status=prospect	
  status=active	
  status=paused	
  status=canceled	
  status=churned	
$ tend __complete zsh 'tend client list --where status!=p'
  words
  status!=prospect	
  status!=paused	
$ tend __complete zsh 'tend client list --where nothing='
  words

# Files are the shell's, as are texts nobody's.
$ tend __complete zsh 'tend note acme --file '
  files
$ tend __complete zsh 'tend client add '
  words
$ tend __complete zsh 'tend bogus '

# Help and config.
$ tend __complete zsh 'tend help com'
  words
  completion	print the script that lets a shell complete tend's lines
$ tend __complete zsh 'tend help note s'
  words
  show	show one note, whole
$ tend __complete zsh 'tend config set co'
  words
  color	when to colour
$ tend __complete zsh 'tend config set color '
  words
  auto	
  always	
  never	
$ tend __complete zsh 'tend completion '
  words
  bash	
  zsh	
  fish	

# bash gets words quoted to stand where they go; what they are about only where it lists.
$ tend __complete bash 9 O 'tend note acme --with O'
  words
  O\'Brien\ \"x\"
$ tend __complete bash 9 O 'tend note acme --with "O'
  words
  O'Brien \"x\"
$ tend __complete bash 9 '' 'tend note acme --with='
  words
  O\'Brien\ \"x\"
$ tend __complete bash 63 '' 'tend done '
  words
  2

# Whatever is wrong, nothing is said and nothing is offered.
$ tend __complete zsh 'tend --book missing.db client show '
  words
$ tend __complete zsh 'tend --book missing.db client sh'
  words
  show	show one client, whole
@file broken.db <<EOF
no book
EOF
$ tend __complete zsh 'tend --book broken.db client show '
  words
$ tend __complete
$ tend __complete bash

# The scripts themselves.
$ tend completion fish
  # Completion of tend for fish: the program itself is asked what may come next.
  function __tend_offers
      set -l lines (command tend __complete fish (commandline -cp) 2>/dev/null)
      switch "$lines[1]"
          case files
              set -l option (string match -r -- '^--[^=]+=' (commandline -ct))
              __fish_complete_path (string replace -- "$option" '' (commandline -ct)) | string replace -r -- '^' "$option"
          case folders
              __fish_complete_directories (commandline -ct) ''
          case '*'
              string join \n -- $lines[2..-1]
      end
  end
  complete -c tend -f -k -a '(__tend_offers)'
$ tend completion tcsh
! tend: 'tcsh' is none of bash, zsh, fish
! usage: tend completion bash|zsh|fish [OPTION]...
? 2

# What account care knows is offered, too.
$ tend product add "GTX Pro" --price 550
  Added product gtx-pro: GTX Pro, 550.00 EUR a year
$ tend manager add zoe "Zoe Zorn"
  Added manager zoe: Zoe Zorn, manager
$ tend subscription add acme gtx-pro --start 2026-01-15
  Subscription 1: 1 gtx-pro (acme), from Thu 2026-01-15: 550.00 EUR ARR
$ tend case acme "Export fails"
  Opened case 1: Export fails (acme), question
$ tend opportunity acme "More seats"
  Opportunity 1: More seats (acme), lead
$ tend __complete zsh 'tend subscription add acme g'
  words
  gtx-pro	GTX Pro
$ tend __complete zsh 'tend subscription renew '
  words
  1	acme: 1 gtx-pro
$ tend __complete zsh 'tend case resolve '
  words
  1	acme: Export fails
$ tend __complete zsh 'tend case reopen '
  words
$ tend __complete zsh 'tend opportunity stage 1 pro'
  words
  proposal	50 %
$ tend __complete zsh 'tend client churn acme --reason pr'
  words
  price	
  product-fit	
$ tend __complete zsh 'tend client assign acme --to z'
  words
  zoe	Zoe Zorn
$ tend __complete zsh 'tend today --team z'
  words
  zoe	Zoe Zorn
