// What a running transaction holds, and the steps that every writing of a row goes through.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "book/change_log.hpp"
#include "book/connection.hpp"
#include "book/new_documents.hpp"
#include "book/number_set.hpp"
#include "book/postponed_indexes.hpp"
#include "book/row_batches.hpp"
#include "tend/book.hpp"

namespace tend {

struct Transaction::State {
  State(Book& book_to_write, std::string who, Moment when);
  ~State();

  Book& book;
  Connection& connection;
  std::string author;
  Moment at;
  std::int64_t undoes = 0;    // the command that this one takes back
  bool keeps_values = false;  // they were in a book before
  std::string source;         // where an import took its rows from
  std::function<std::uint64_t()> uid_numbers;
  ChangeLog log;
  std::map<const RecordType*, NewDocuments> unindexed;  // an import feeds them to the index at the end
  // What derived columns have to be computed again at the end.
  NumberSet clients;
  NumberSet contacts;
  std::map<std::int64_t, Moment> touched_contacts;  // by new touchpoints only
  std::unique_ptr<RowBatches> batches;              // where rows are written many at a time
  std::unique_ptr<PostponedIndexes> postponed;      // of an import
  bool has_many = false;                            // an import's rows
  bool open = false;

  void insert(Row& row);
  bool update(const Row& row);
  void remove(const RecordType& type, std::int64_t id);
  // Writes, or leaves everything as it was and tells why what is written is refused.
  std::string attempt(const std::function<void()>& write);
  // The same for many rows at once, whichever of them is refused. True where they were written.
  bool attempt_many(const std::function<void()>& write);

 private:
  void take_back_attempt(bool has_written);
  bool is_unindexed(const Row& row) const;
};

// The whole stored row, its links included. Throws Error(not_found) where there is none.
Row stored_row(Book& book, const RecordType& type, std::int64_t id);

// The client that a row belongs to (a client's is itself); 0 for none.
std::int64_t client_of(const Row& row);

}  // namespace tend
