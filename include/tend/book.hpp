// The book: one SQLite file. Opening, reading records, and the transaction that writes them.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tend/error.hpp"
#include "tend/record.hpp"

namespace tend {

class Connection;  // src/book/connection.hpp

// What opening and writing need from outside.
struct BookFile {
  std::string path;                       // a file; `:memory:`, `file:` URIs and an empty path are refused
  std::function<void()> waiting;          // called once when another process holds the book for long
  std::function<std::uint64_t()> random;  // for uids
  std::string today;                      // ISO date, for computed fields that count days
  Zone zone = utc_zone();                 // in which moments become days for them
  bool dry_run = false;                   // commits are rolled back
  std::function<bool()> interrupted{};    // asked in long work, which then ends in Error(interrupted)
};

class Book {
 public:
  // glance: reads like `read`, but leaves the file as it is and waits for nobody.
  enum class Access { read, write, glance };

  // Opens an existing book; an older schema is migrated first, after a backup beside it (glance: refused).
  // Throws Error(unusable) where it is missing, foreign, damaged or newer than this program; Error(busy).
  static Book open(BookFile file, Access access);

  // Builds a new, empty book and links it into place. False where there was a file already (left untouched).
  // Throws Error(unusable).
  static bool create(const BookFile& file);

  ~Book();
  Book(Book&&) noexcept;
  Book& operator=(Book&&) noexcept;

  // All rows that the query asks for.
  std::vector<Row> rows(const RecordType& type, const Query& query) const;
  std::optional<Row> row(const RecordType& type, std::int64_t id) const;
  // Calls `take` with one row after the other, so that any number of them needs the memory of one. While it
  // runs, no record may be written.
  void for_each(const RecordType& type, const Query& query,
                const std::function<void(const Row&)>& take) const;
  std::int64_t count(const RecordType& type, const std::vector<Condition>& where) const;

  template <class R>
  std::vector<R> all(const Query& query = {}) const {
    std::vector<R> found;
    read(describe<R>(), query, [&](const auto& fill) { fill(&found.emplace_back()); });
    return found;
  }
  template <class R>
  std::optional<R> find(std::int64_t id) const {
    Query query;
    query.where.push_back({find_field(describe<R>(), "id"), Comparison::equal, id});
    std::vector<R> found = all<R>(query);
    return found.empty() ? std::nullopt : std::optional<R>(std::move(found.front()));
  }

  // A setting of the book, or what a book begins with (settings.hpp has the list).
  std::string setting(std::string_view key) const;

  const BookFile& file() const;

  // Ends what is read: others may write from here on. To be called once no more is read.
  void end_reading() const;

  // ---- for src/book
  explicit Book(std::unique_ptr<Connection> connection);
  Connection& connection() const;

 private:
  // Calls `take` for each row with a function that fills a record of that type.
  void read(const RecordType& type, const Query& query,
            const std::function<void(const std::function<void(void*)>&)>& take) const;
  std::unique_ptr<Connection> connection_;
};

// One command's writing: BEGIN IMMEDIATE to COMMIT, journalled as one step. Rolled back unless committed.
// All members throw Error(conflict) for what the book's rules refuse, Error(busy), Error(unusable).
class Transaction {
 public:
  // `at` is the moment that the journal tells, and that uids are made from.
  Transaction(Book& book, std::string author, Moment at);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  // Adds the record; sets its id, and its uid where it has none. An id other than 0 is kept (import, redo).
  template <class R>
  void insert(R& record) {
    insert_record(describe<R>(), &record);
  }
  // Writes the fields that differ from the stored ones. True where any did.
  template <class R>
  bool update(const R& record) {
    return update_record(describe<R>(), &record);
  }
  void insert_row(Row& row);
  bool update_row(const Row& row);

  // Writes, or leaves everything as it was and tells why the book, or `write` itself, refuses the row; empty
  // where it was written. Errors that are not about a row go through.
  std::string attempt(const std::function<void()>& write);

  // What is written is an import from there; the journal tells it, and so which values were edited since.
  void set_source(std::string source);
  // What is written was in a book already: addresses and domains stay as they were there.
  void keep_values();

  // Removes the row, everything that belongs to it, and the links to any of them.
  void remove(const RecordType& type, std::int64_t id);

  // Ends the transaction. `what` tells in a user's words what was done: `logged a call with acme`. Writes
  // nothing where nothing changed or in a dry run. Returns the journal's command number, 0 where nothing was
  // written.
  std::int64_t commit(std::string_view what);

  struct State;  // src/book/transaction.hpp
  State& state() { return *state_; }

 private:
  void insert_record(const RecordType& type, void* record);
  bool update_record(const RecordType& type, const void* record);
  std::unique_ptr<State> state_;
};

}  // namespace tend
