// make-book FILE NOTES CLIENTS: a new book of so many notes, with follow-ups, the same in every run.
#include <cstdio>
#include <cstdlib>

#include "bench/book/history.hpp"
#include "tend/error.hpp"

int main(int argc, char** argv) {
  if (argc != 4) {
    std::fputs("usage: make-book FILE NOTES CLIENTS\n", stderr);
    return 2;
  }
  try {
    constexpr std::uint64_t seed = 20261123;
    tend::bench::Scribe scribe(argv[1], seed);
    tend::bench::write_history(scribe, {std::atoll(argv[2]), std::atoll(argv[3])}, seed);
    return 0;
  } catch (const tend::Error& error) {
    std::fprintf(stderr, "make-book: %s\n", error.message().c_str());
    return static_cast<int>(error.exit());
  }
}
