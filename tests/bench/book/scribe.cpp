#include "bench/book/scribe.hpp"

#include "book/journal.hpp"
#include "book/upkeep.hpp"

namespace tend::bench {

namespace {
constexpr int commands_at_once = 2000;
}

Scribe::Scribe(const std::string& path, std::uint64_t seed) : chance_(seed) {
  BookFile file;
  file.path = path;
  file.random = [this] { return chance_.next(); };
  if (!Book::create(file)) throw Error(Exit::conflict, "there is a file '" + path + "'");
  book_ = std::make_unique<Book>(Book::open(file, Book::Access::write));
  book_->connection().execute("PRAGMA synchronous=OFF");
  book_->connection().execute("PRAGMA cache_size=-500000");
}

Scribe::~Scribe() = default;

void Scribe::begin(Moment at, const std::string& author) {
  if (!transaction_) transaction_ = std::make_unique<Transaction>(*book_, author, at);
  transaction_->state().author = author;
  transaction_->state().at = at;
}

// What Transaction::commit does, but for the end of SQLite's transaction.
void Scribe::command(Moment at, const std::string& author, const std::string& what,
                     const std::function<void(Transaction&)>& write) {
  begin(at, author);
  write(*transaction_);
  Transaction::State& state = transaction_->state();
  refresh_derived(state);
  write_journal(state, what);
  state.clients.clear();
  state.contacts.clear();
  state.touched_contacts.clear();
  if (++waiting_ == commands_at_once) finish();
}

void Scribe::finish() {
  if (!transaction_) return;
  book_->connection().execute("COMMIT");
  transaction_->state().open = false;
  transaction_.reset();
  waiting_ = 0;
}

}  // namespace tend::bench
