// add-care FILE SUBSCRIPTIONS: account care for the clients of a book that make-book made, the same in every
// run.
#include <cstdio>
#include <cstdlib>

#include "bench/book/care.hpp"
#include "tend/error.hpp"

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fputs("usage: add-care FILE SUBSCRIPTIONS\n", stderr);
    return 2;
  }
  try {
    tend::bench::write_care(argv[1], std::atoll(argv[2]), 20261123);
    return 0;
  } catch (const tend::Error& error) {
    std::fprintf(stderr, "add-care: %s\n", error.message().c_str());
    return static_cast<int>(error.exit());
  }
}
