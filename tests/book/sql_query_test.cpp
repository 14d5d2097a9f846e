#include "tend/sql_query.hpp"

#include <doctest/doctest.h>

#include <filesystem>

#include "support/errors.hpp"
#include "support/scratch_book.hpp"

using namespace tend;
using namespace tend::test;

namespace {

class Asked {
 public:
  Asked() {
    scratch_.add_client("acme", "Acme GmbH");
    scratch_.add_client("mueller", "Müller AG");
  }

  SqlAnswer ask(const std::string& query) {
    return ask_sql(book_or_open(), query, {{":today", "2026-11-23"}});
  }
  std::string refusal(const std::string& query) {
    return error_text([&] { ask(query); });
  }
  Value value(const std::string& query) { return ask(query).rows.at(0).at(0); }
  ScratchBook& scratch() { return scratch_; }

 private:
  Book& book_or_open() {
    if (!book_) book_.emplace(scratch_.read());
    return *book_;
  }
  ScratchBook scratch_;
  std::optional<Book> book_;
};

}  // namespace

TEST_CASE("a query's answer has SQLite's values, each column a name of its own") {
  Asked asked;
  const SqlAnswer answer =
      asked.ask("SELECT id, slug, id, 1.5 AS x, NULL, x'00ff' AS b FROM client ORDER BY id");
  CHECK(answer.columns == std::vector<std::string>{"id", "slug", "id_2", "x", "NULL", "b"});
  REQUIRE(answer.rows.size() == 2);
  CHECK(answer.rows[1] == std::vector<Value>{std::int64_t{2}, std::string("mueller"), std::int64_t{2}, 1.5,
                                             Value(), std::string("X'00ff'")});
  CHECK(asked.ask("SELECT slug FROM client WHERE 0").rows.empty());
}

TEST_CASE("a query has folding, JSON, the search index, the description of tables and the present") {
  Asked asked;
  CHECK(asked.value("SELECT slug FROM client WHERE contains_folded(name, 'muell')") ==
        Value(std::string("mueller")));
  CHECK(asked.value("SELECT value FROM json_each('[7]')") == Value(std::int64_t{7}));
  CHECK(asked.value("SELECT count(*) FROM search WHERE search MATCH 'muller'") == Value(std::int64_t{1}));
  CHECK(asked.value("SELECT count(*) FROM pragma_table_info('told')") == Value(std::int64_t{2}));
  CHECK(asked.value("SELECT date(:today, '+1 day')") == Value(std::string("2026-11-24")));
}

TEST_CASE("nothing but reading is possible, however it is said") {
  Asked asked;
  const std::string target = (asked.scratch().folder() / "other.db").string();
  for (const std::string& query :
       {std::string("DELETE FROM client"), std::string("UPDATE client SET name = 'x' RETURNING id"),
        std::string("INSERT INTO search (search) VALUES ('delete-all')"), std::string("DROP TABLE note"),
        std::string("CREATE TEMP TABLE x (a)"), std::string("CREATE VIRTUAL TABLE temp.x USING fts5(a)"),
        "ATTACH '" + target + "' AS other", "VACUUM INTO '" + target + "'", std::string("DETACH main"),
        std::string("COMMIT"), std::string("SAVEPOINT x"), std::string("REINDEX"), std::string("ANALYZE"),
        std::string("PRAGMA query_only = OFF"), std::string("PRAGMA writable_schema = ON"),
        std::string("PRAGMA journal_mode = WAL"), std::string("EXPLAIN DELETE FROM client"),
        std::string("WITH gone AS (SELECT 1) DELETE FROM client")}) {
    CHECK_MESSAGE(asked.refusal(query) ==
                      "bad query: it does more than read\nchange the book by tend's own "
                      "commands: 'tend --help'",
                  query);
  }
  CHECK(asked.refusal("SELECT load_extension('x')") ==
        "bad query: not authorized to use function: load_extension");
  CHECK(asked.refusal("UPDATE sqlite_master SET sql = ''") ==
        "bad query: table sqlite_master may not be modified");
  CHECK_FALSE(std::filesystem::exists(target));
  CHECK(asked.value("SELECT count(*) FROM client") == Value(std::int64_t{2}));
}

TEST_CASE("a wrong query is told in one line, with the name that is near") {
  Asked asked;
  CHECK(asked.refusal("SELEC 1") == "bad query: near \"SELEC\": syntax error");
  CHECK(asked.refusal("SELECT c.nmae FROM client AS c") ==
        "bad query: no such column: c.nmae\ndid you mean 'name'?");
  CHECK(asked.refusal("SELECT * FROM clints") == "bad query: no such table: clints\ndid you mean 'client'?");
  CHECK(asked.refusal("SELECT * FROM xyzzy") ==
        "bad query: no such table: xyzzy\ntables and columns: 'tend help book'");
  CHECK(asked.refusal(" -- nothing\n") == "bad query: it is empty");
  CHECK(asked.refusal("SELECT 1; SELECT 2") == "bad query: these are several statements\ngive one at a time");
  CHECK(asked.refusal("SELECT :tody") ==
        "bad query: nothing is known for ':tody'\nthese stand for something: :today");
  CHECK(asked.refusal("SELECT 'a\nb") == "bad query: unrecognized token: \"'a\\nb\"");
  CHECK(asked.refusal("SELECT json('{')") == "bad query: malformed JSON");
  CHECK(asked.ask("SELECT 1; -- and a remark").rows.size() == 1);
}

TEST_CASE("a query without an end stops once it is interrupted") {
  ScratchBook scratch;
  BookFile file = scratch.file();
  int looks = 0;
  file.interrupted = [&] { return ++looks > 3; };
  const Book book = Book::open(file, Book::Access::read);
  const std::string endless =
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
  CHECK(error_text([&] { ask_sql(book, endless, {}); }) == "exit 130: interrupted");
}
