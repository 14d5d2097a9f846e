# Before much is lost, tend asks; where it cannot ask, it does nothing.

$ tend client add 'Acme GmbH' -q

$ tend note acme 'Asked for the offer' -q

# Nobody to ask.
$ tend client remove acme
! tend: not done without a yes: Remove client acme with 1 note?
! say --yes
? 10

$ tend client remove acme --no-input
! tend: not done without a yes: Remove client acme with 1 note?
! say --yes
? 10

@terminal 80x24
@answer n
$ tend client remove acme
! Remove client acme with 1 note? [y/N] tend: client acme was not removed
? 10

# A dry run loses nothing.
$ tend client remove acme --dry-run
  Removed client acme, with 1 note
! tend: dry run: nothing was written

$ TEND_NO_INPUT=1 tend client remove acme
! tend: not done without a yes: Remove client acme with 1 note?
! say --yes
? 10

@answer y
$ tend client remove acme
  Removed client acme, with 1 note
! Remove client acme with 1 note? [y/N] <no line break>
@terminal off

$ tend client add 'Acme GmbH' -q

$ tend note acme 'Asked for the offer' -q

$ tend client remove acme --yes
  Removed client acme, with 1 note
