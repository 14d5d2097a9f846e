// What a process can promise to SQLite.
#pragma once

namespace tend {

// Never do two threads of the process use SQLite at the same time: it then goes without locks and takes its
// memory from a simpler place, which saves a quarter of its instructions where little is asked. To be called
// before the first book is opened.
void expect_one_thread();

}  // namespace tend
