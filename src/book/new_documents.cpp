#include "book/new_documents.hpp"

#include <algorithm>
#include <future>
#include <vector>

#include "book/upkeep.hpp"
#include "book/value_binding.hpp"
#include "tend/text.hpp"

namespace tend {

namespace {

// What a document is made of.
std::vector<const Field*> fields_of_document(const RecordType& type) {
  std::vector<const Field*> fields;
  for (const Field& field : type.fields) {
    constexpr std::string_view others[] = {"id", "uid", "client", "at", "created", "opened"};
    if (field.searchable || std::ranges::count(others, field.name) > 0) fields.push_back(&field);
  }
  return fields;
}

// In the order of their documents, as far as the moment tells it.
std::string documents_sql(const RecordType& type, const std::vector<const Field*>& fields, bool are_rising) {
  std::string columns, order;
  for (const Field* field : fields) {
    columns += (columns.empty() ? "" : ", ") + std::string(field->column);
    const bool is_of_order = field->type == Type::moment || field->type == Type::date;
    if (is_of_order && !are_rising) order += std::string(field->column) + ", ";
  }
  return "SELECT " + columns + " FROM " + std::string(type.table()) + " WHERE id BETWEEN ? AND ? ORDER BY " +
         order + "id";
}

struct Document {
  std::int64_t number;
  std::string scope, words;
};
using Documents = std::vector<Document>;
constexpr std::size_t documents_at_once = 256, bytes_at_once = 256 * 1024;

// The new rows of a noun, read from the book.
class DocumentReader {
 public:
  DocumentReader(Connection& connection, const RecordType& type, const NewDocuments& documents)
      : row_{&type, fields_of_document(type), {}},
        documents_(documents),
        statement_(connection, documents_sql(type, row_.fields, documents.are_rising)) {
    row_.values.resize(row_.fields.size());
    statement_.with(documents.numbers.lowest(), documents.numbers.highest());
  }

  // As many as there are, or fit; their words as they are written.
  Documents next() {
    Documents read;
    std::size_t bytes = 0;
    while (read.size() < documents_at_once && bytes < bytes_at_once && !is_at_end_) {
      is_at_end_ = !statement_.step();
      if (is_at_end_ || !documents_.numbers.has(statement_.integer(0))) continue;
      read_row();
      read.push_back({search_document(row_), search_scope(row_), searched_texts(row_)});
      bytes += read.back().words.size();
    }
    return read;
  }

  bool is_at_end() const { return is_at_end_; }

 private:
  void read_row() {
    for (int i = 0; const Field* field : row_.fields) {
      // Not its label, which is another record's.
      const bool is_link = field->type == Type::link;
      row_.values[static_cast<std::size_t>(i)] =
          is_link ? Value(Link{statement_.integer(i), {}}) : read_value(statement_, i, *field);
      ++i;
    }
  }

  Row row_;
  const NewDocuments& documents_;
  Statement statement_;
  bool is_at_end_ = false;
};

Documents folded(Documents documents) {
  for (Document& each : documents) each.words = search_text(each.words);
  return documents;
}

// The last ones are not worth a thread; nor is it needed where the system gives none.
std::future<Documents> begin_folding(DocumentReader& reader) {
  Documents read = reader.next();
  const auto how = reader.is_at_end() ? std::launch::deferred : std::launch::async | std::launch::deferred;
  return std::async(how, folded, std::move(read));
}

}  // namespace

void NewDocuments::add(const Row& row) {
  const std::int64_t document = search_document(row);
  are_rising = are_rising && document > last_document && row.id() > last_number;
  last_document = document;
  last_number = row.id();
  ++count;
  numbers.add(row.id());
}

void index_documents(Connection& connection, const RecordType& type, const NewDocuments& documents) {
  DocumentReader reader(connection, type, documents);
  std::future<Documents> folding = begin_folding(reader);
  while (true) {
    std::future<Documents> next = begin_folding(reader);
    const Documents ready = folding.get();
    folding = std::move(next);
    if (ready.empty()) return;
    for (const auto& [number, scope, words] : ready) index_document(connection, number, scope, words);
  }
}

}  // namespace tend
