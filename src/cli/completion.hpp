// What a shell offers at TAB. The scripts in completions/ ask the program itself, by a command that no help
// tells of:
//
//     tend __complete bash TYPE REPLACED LINE     TYPE: COMP_TYPE; REPLACED: the text that bash replaces
//     tend __complete zsh|fish LINE
//
// LINE is the command's text up to the cursor, as typed. The first line of the answer says what the shell is
// to do: `words`; `part` (words after which no blank comes); `files` or `folders` (the shell's own). Each
// further line is a word, for zsh and fish with a tab and what it is about, for bash quoted to stand on the
// line.
#pragma once

#include "cli/host.hpp"
#include "tend/error.hpp"

namespace tend {

// Answers `host.arguments` on standard output. Reads only, says nothing on stderr, always gives Exit::done.
Exit complete(Host& host);

}  // namespace tend
