// Memory for looking things up in at random: a page cache, a hash table.
#pragma once

namespace tend {

// What the process takes from here on comes from one stretch of memory in large pages, where the system has
// them, and stays with the process. In pages of 4 KiB the processor spends as much on finding where each lies
// as on what it holds.
void use_large_pages();

}  // namespace tend
