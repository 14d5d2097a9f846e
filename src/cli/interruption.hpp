// Ctrl-C in the middle of long work, which wants to tidy up before it ends.
#pragma once

namespace tend {

// True once Ctrl-C was pressed or the program was asked to end. The first call begins to listen: before it,
// and from the second time on, the program just ends. A signal that the caller ignores stays ignored.
bool interrupted();

}  // namespace tend
