// The search index against an index made anew from the records.
#include "book/doctor_report.hpp"
#include "book/upkeep.hpp"
#include "tend/records.hpp"

namespace tend {

namespace {

const std::string strange_words = "the search index has other words than the record";

std::string record_of(std::int64_t document) {
  const RecordType* type = type_of_document(document);
  if (!type) return "document " + std::to_string(document);
  return std::string(type->name) + " " + std::to_string(number_of_document(document));
}

// An index of its own, with the options of the book's.
void make_table(Connection& connection) {
  Statement made(connection, "SELECT sql FROM sqlite_schema WHERE name = 'search'");
  const std::string sql = made.step() ? made.text(0) : std::string();
  connection.execute("CREATE VIRTUAL TABLE temp.anew" + sql.substr(sql.find(" USING ")));
}

void make_anew(const Book& book) {
  Connection& connection = book.connection();
  make_table(connection);
  for (const RecordType* type : record_types()) {
    if (type->search_code == 0) continue;
    book.for_each(*type, {}, [&](const Row& row) {
      connection.cached("INSERT INTO temp.anew (rowid, scope, words) VALUES (?, ?, ?)")
          .with(search_document(row), search_scope(row), search_words(row))
          .run();
    });
  }
}

// Documents, and how many words each has: `sz` counts them by column.
void compare_documents(Connection& connection, Report& report) {
  Statement statement(connection,
                      "SELECT id FROM (SELECT id, sz FROM search_docsize EXCEPT SELECT id, sz FROM "
                      "temp.anew_docsize) UNION SELECT id FROM (SELECT id, sz FROM temp.anew_docsize EXCEPT "
                      "SELECT id, sz FROM search_docsize) ORDER BY id");
  while (statement.step()) report.add(strange_words, record_of(statement.integer(0)), advice::repair);
}

// Words, and how often each occurs in how many documents.
void compare_words(Connection& connection, Report& report) {
  connection.execute("CREATE VIRTUAL TABLE temp.words_now USING fts5vocab(main, search, col)");
  connection.execute("CREATE VIRTUAL TABLE temp.words_anew USING fts5vocab(temp, anew, col)");
  Statement statement(
      connection,
      "SELECT term FROM (SELECT term, col, doc, cnt FROM temp.words_now EXCEPT SELECT term, col, "
      "doc, cnt FROM temp.words_anew) UNION SELECT term FROM (SELECT term, col, doc, cnt FROM "
      "temp.words_anew EXCEPT SELECT term, col, doc, cnt FROM temp.words_now) ORDER BY term");
  while (statement.step()) report.add(strange_words, "the word '" + statement.text(0) + "'", advice::repair);
}

}  // namespace

void check_search(const Book& book, Report& report) {
  make_anew(book);
  compare_documents(book.connection(), report);
  compare_words(book.connection(), report);
}

}  // namespace tend
