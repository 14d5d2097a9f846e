// What a process can promise to SQLite.
#pragma once

namespace tend {

// The process never has a second thread: SQLite then goes without locks within it and takes its memory from a
// simpler place, which saves a quarter of its instructions where little is asked. To be called before the
// first book is opened.
void expect_one_thread();

}  // namespace tend
