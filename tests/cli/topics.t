# Pages about a matter; long ones go through the pager on a terminal.
$ tend help exit-codes
  tend exit-codes: what the exit code says

    0    done; an empty answer too
    1    the answer is no: a list or a search with --quiet and no match, 'remind
         --exit-code' with nothing due, 'doctor' with findings
    2    the line is wrong: an unknown command or option, a bad date, filter or
         value
    3    a named record does not exist
    4    a name fits several records
    5    it conflicts with what is there: a duplicate, an undo whose target has
         changed since
    6    input data refused; nothing was written
    7    the book is busy (30 s); try again
    8    the book, the config or a file cannot be used: missing, foreign, damaged,
         newer than this program, disk full, output not writable
    9    a helper program failed: editor, pager, mailer
    10   a confirmation was needed and could not be asked
    70   a fault in tend itself
    130  interrupted

  An error is one line, 'tend: what failed: why', and where there is one a second
  line with the way out.
@terminal 60x12
@program less 0
$ tend help names
& less -FRX
&< tend names: how clients, contacts and numbers are named on
&< the line
&<
&< A CLIENT is what you remember of it. These are tried in
&< turn, and the first that fits decides, blind to case and
&< accents: 'muller' and 'mueller' both find 'Müller'.
&<
&< * its number, '7' or '#7'
&< * its slug, the short name that was made from its name:
&<   'mueller-soehne'
&< * a former slug, after a merge or a rename
&< * its name
&< * a domain, e-mail address or phone number, its own or of
&<   one of its contacts
&< * the start of its slug or name
&< * a part of its slug or name
&<
&< Where several fit, tend names them and does nothing (exit
&< code 4): it never guesses and never asks. Where none fits,
&< it names the nearest (exit code 3).
&<
&< A CONTACT is found by number, e-mail address, name, start or
&< part of the name; those who are still there come before
&< those who are not. Notes and follow-ups go by their numbers,
&< '12' or '#12'. Numbers are small, permanent and never used
&< again; each noun has its own.
&<
&< A slug is made from the name without its legal form, and is
&< unique in the book. No word of tend can become one. A client
&< whose name is there already is refused unless
&< --allow-duplicate is given.
@terminal off
$ tend help nmaes
! tend: no help about 'nmaes'
! did you mean 'names'?
? 2
