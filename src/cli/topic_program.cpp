// The topics that are sections of tend(1), too.
#include "cli/topics.hpp"

namespace tend {

std::string start_text() {
  return R"(
tend keeps the book of an account manager: the clients in it, the people there, every touchpoint, every promise,
and what is to be done next. A book is one file, the book of business of one manager or of one team. The first
command that writes begins it.

# The first day
 tend client add "Müller & Söhne GmbH" --tier A
 tend contact add mueller-soehne "Zoë Müller" --role champion --email zoe@mueller.de
 tend note mueller-soehne --call "Wants an offer for 20 seats" --next fri --task "Send the offer"
 tend followup mueller-soehne "Signed contract" --due +2w --waiting

# Every day
 tend today
 tend brief mueller
 tend note mueller --call "Offer is fine" --next +1w
 tend done 1 --note "Sent the offer" --kind email
 tend search offer
 tend undo

A slip is taken back by 'tend undo', whatever it was. Nothing is asked that the line says, and the short forms are
the usual ones: 'tend client mueller' shows a client, 'tend note mueller ...' logs a touchpoint.
)";
}

std::string names_text() {
  return R"(
A CLIENT is what you remember of it. These are tried in turn, and the first that fits decides, blind to case and
accents: 'muller' and 'mueller' both find 'Müller'.

* its number, '7' or '#7'
* its slug, the short name that was made from its name: 'mueller-soehne'
* a former slug, after a merge or a rename
* its name
* a domain, e-mail address or phone number, its own or of one of its contacts
* the start of its slug or name
* a part of its slug or name

Where several fit, tend names them and does nothing (exit code 4): it never guesses and never asks. Where none
fits, it names the nearest (exit code 3).

A CONTACT is found by number, e-mail address, name, start or part of the name; those who are still there come
before those who are not. Notes and follow-ups go by their numbers, '12' or '#12'. Numbers are small, permanent and
never used again; each noun has its own.

A slug is made from the name without its legal form, and is unique in the book. No word of tend can become one. A
client whose name is there already is refused unless --allow-duplicate is given.
)";
}

std::string output_text() {
  return R"(
Answers go to standard output, everything else to standard error. Only a terminal gets colour, a pager or cut
cells: in a pipe the words and the columns are the same, whole. Control characters in what you stored are shown as
visible escapes, never sent to the terminal.

# Formats
--format F, or -f F, takes one of these; --json is short for the third. Every command honours it, those that
write included: they print the records as they are now.

table :: columns that fit the window; the default
plain :: the same without colour and cutting, dates as 2026-11-27
json :: a list is an array of flat objects, a single record an object
ndjson :: one object a line
csv :: RFC 4180, with a header; money is a plain decimal, its currency a column of its own
tsv :: the same with tabs
markdown :: a table to paste into a page or a ticket
ids :: the numbers alone, one a line, for the next command

In machine formats dates are '2026-11-27', moments '2026-11-27T08:15:00Z', money is
'{"amount":"1200.00","currency":"EUR"}', and what is absent is null. Keys are only ever added.

# Fields
--fields A,B says which fields, in which order; an unknown one is answered with those that exist.

# Filters
--where EXPR keeps the rows for which it holds; several have to hold all. A field comes first, then a sign, then a
value; a value left empty means: has none.

field=value :: it is that; for tags and people: that is among them
field!=value :: it is not
field~text :: it contains the text, blind to case and accents
field<value, field<=value :: it is less, earlier
field>value, field>=value :: it is more, later

Dates are typed as everywhere: 'due<=+7d', 'last_touch<-30d'. Most lists have options for their own fields, too:
--owner, --status, --tag, --from, --to. Given several times, an option keeps the rows with any of the values; tags
and people have to be there all.

# Order
--sort F,-G sorts by the field F, then by G backwards. --limit N prints the first N rows. What has no value comes
last.

# Nothing
A list without rows prints nothing as a table, [] as JSON, its header as CSV, and ends with exit code 0; with
--quiet the exit code is 1.
)";
}

std::string environment_text() {
  return R"(
An option on the line goes before a variable, a variable before the config file.

TEND_BOOK :: the book, as --book
TEND_USER :: who acts, as --as
TEND_TODAY :: the day, or day and time, taken as the present, as --today
TEND_FORMAT :: how to print, as --format
TEND_COLOR :: auto, always or never, as --color
NO_COLOR, CLICOLOR_FORCE :: set to anything: no colour; colour always
TEND_PAGER, PAGER :: what long output is read with on a terminal; empty: none
TEND_EDITOR, VISUAL, EDITOR :: what texts are written with
TEND_NO_INPUT :: set to anything: never ask, as --no-input
TEND_HOOK :: set by tend for a hook, to its name; commands with it start no hooks
TZ :: the zone in which moments are shown and read
LC_ALL, LC_CTYPE, LANG :: whether the terminal shows more than ASCII
TERM :: dumb: no colour
HOME, XDG_DATA_HOME, XDG_CONFIG_HOME :: where book and config lie
)";
}

std::string files_text() {
  return R"(
$XDG_DATA_HOME/tend/book.db :: the book; without that variable ~/.local/share/tend/book.db
$XDG_CONFIG_HOME/tend/config.toml :: your config; without that variable ~/.config/tend/config.toml. Its keys are
listed by 'tend config list', with the value that counts now and where it comes from
$XDG_CONFIG_HOME/tend/hooks :: programs of your own that run after a command (tend help hooks)
BOOK.v1-2026-11-27 :: a copy of the book, made before a newer tend changed its tables
BOOK.before-restore-2026-11-27 :: the book that 'tend restore' replaced
BOOK.draft-...txt :: a text from the editor that could not be saved

See tend-book(5) for what is in the book.
)";
}

std::string exit_codes_text() {
  return R"(
0 :: done; an empty answer too
1 :: the answer is no: a list or a search with --quiet and no match, 'remind --exit-code' with nothing due,
'doctor' with findings
2 :: the line is wrong: an unknown command or option, a bad date, filter or value
3 :: a named record does not exist
4 :: a name fits several records
5 :: it conflicts with what is there: a duplicate, an undo whose target has changed since
6 :: input data refused; nothing was written
7 :: the book is busy (30 s); try again
8 :: the book, the config or a file cannot be used: missing, foreign, damaged, newer than this program, disk full,
output not writable
9 :: a helper program failed: editor, pager, mailer
10 :: a confirmation was needed and could not be asked
70 :: a fault in tend itself
130 :: interrupted

An error is one line, 'tend: what failed: why', and where there is one a second line with the way out.
)";
}

}  // namespace tend
