// The topics for those who script tend.
#include "cli/topics.hpp"

namespace tend {

std::string templates_text() {
  return R"(
--template TEXT prints a line of your own for each row of a list, in place of a table. A field stands in braces, any
that '--fields' knows, and is fetched though the list does not show it:

 tend client list --template '{name}: next {next_step:date}, {arr}'
 tend followup list --owner anna --template '{due:human:<12} {client:.20} {text}'
 tend client list --template '{slug}\t{custom.region}'

Without a form a value is as '-f plain' has it: 2026-11-27, 1200.00 EUR. What is absent is empty. Control characters in
what you stored are shown as visible escapes. Nothing in a template is special to cron, which takes only '%' amiss.

# After the field's name, each behind a colon
iso :: as CSV has it: 2026-11-27, 2026-11-27T08:15:00Z, 1200.00
human :: as a table has it: Fri 27 Nov, 1,200.00 EUR
date :: the day of a date or a moment: 2026-11-27
time :: the time of a moment, in local time: 09:15
relative :: from today on: in 3 days, 2 weeks ago
json :: as JSON has it, with quotes: for a line that another program reads
20, <20, >20, ^20 :: so many cells at least, with blanks behind, behind, before, on both sides
.20 :: so many cells at most; '12.20' says both

# Beside the fields
{{, }} :: a brace
\n, \t, \\ :: a line break, a tab, a backslash

A field that the list does not have is refused (exit code 2).
)";
}

std::string hooks_text() {
  return R"(
An executable in the folder 'hooks' beside the config, $XDG_CONFIG_HOME/tend/hooks or ~/.config/tend/hooks, runs after the
command that it is named for: 'on-note-add', 'on-followup-done', 'on-client-edit', on-NOUN-VERB for every verb that writes
records. The short forms count as what they are short for: 'tend done 12' runs 'on-followup-done'.

It gets the records on its standard input, a JSON object a line, with the fields of '--json'; of 'remove' as they were. It
runs once the change is in the book and the book is closed, so it may call tend itself: TEND_BOOK and TEND_USER are set for
it as they hold for the command, and TEND_TODAY where the command has another day, so that it means the same book, manager
and day. The commands that it runs start no hooks, and TEND_HOOK tells them which one it is. No shell is between. What it
prints goes to standard error.

tend waits for the hook's own end; what the hook leaves running in the background goes on alone. A hook that fails is
reported (exit code 9) and undoes nothing. A file of such a name that is not executable is told and passed over. A dry run,
'undo', 'redo', 'import' and a command that changed nothing run none.

# For example
 #!/bin/sh
 # ~/.config/tend/hooks/on-case-add: urgent ones go to the team's phone
 jq -r 'select(.priority == "urgent") | .subject' | while read -r subject; do notify-send "$subject"; done
)";
}

}  // namespace tend
