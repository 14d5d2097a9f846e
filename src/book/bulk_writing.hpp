// How an import writes many rows at once.
#pragma once

#include "book/transaction.hpp"

namespace tend {

// A larger page cache, so that an index of a million rows is not read again and again; and whoever waits for
// it may interrupt it, since every statement asks.
void begin_bulk_writing(Transaction::State& state);

// Before more rows are written. Where an import brings many it takes memory in large pages; the indexes of
// notes wait where the book had none.
void expect_more_rows(Transaction::State& state);

// What make_uid asks for random numbers, so that each uid is a random step above the one before it (RFC 9562,
// section 6.2, method 2): the index of uids grows at its end.
std::function<std::uint64_t()> rising_numbers(const std::function<std::uint64_t()>& random);

// Feeds the rows that the search index does not have yet, in the order of their documents: so it writes them
// in large parts, one after the other.
void index_new_rows(Transaction::State& state);

}  // namespace tend
