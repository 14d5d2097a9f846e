# Only commands that write start a book.

$ tend client list
! tend: no book at '<dir>/book.db'
! start one with 'tend init' or 'tend client add NAME'
? 8

$ tend client show acme --json
! tend: no book at '<dir>/book.db'
! start one with 'tend init' or 'tend client add NAME'
? 8

$ tend client add 'Acme GmbH' --dry-run
! tend: no book at '<dir>/book.db', and a dry run starts none
? 8

$ tend client add 'Acme GmbH'
  Added client acme: Acme GmbH
! tend: started a new book at '<dir>/book.db'
