#include "tend/book.hpp"

#include "book/connection.hpp"
#include "book/field_sql.hpp"
#include "book/record_sql.hpp"
#include "book/schema.hpp"
#include "book/settings.hpp"
#include "book/value_binding.hpp"
#include "tend/settings.hpp"

namespace tend {

Book::Book(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}
Book::~Book() = default;
Book::Book(Book&&) noexcept = default;
Book& Book::operator=(Book&&) noexcept = default;

Book Book::open(BookFile file, Access access) {
  auto connection = std::make_unique<Connection>(file, access);
  if (connection->version() < schema_version()) {
    if (access == Access::glance) throw Error(Exit::unusable, "the book was made by an older tend");
    connection.reset();
    migrate(file, migrations());
    connection = std::make_unique<Connection>(file, access);
  }
  return Book(std::move(connection));
}

const BookFile& Book::file() const { return connection_->file(); }
void Book::end_reading() const { connection_->end_reading(); }
Connection& Book::connection() const { return *connection_; }

namespace {

Links read_links(Connection& connection, const RecordType& type, const Field& field, std::int64_t id) {
  const RecordType& target = field.target();
  const std::string other(target.name);
  Statement& statement = connection.cached(
      "SELECT pair." + other + ", other." + label_column(target) + " FROM " + std::string(field.column) +
      " AS pair JOIN " + std::string(target.table()) + " AS other ON other.id = pair." + other +
      " WHERE pair." + std::string(type.name) + " = ? ORDER BY pair." + other);
  statement.with(id);
  Links links;
  while (statement.step()) links.push_back({statement.integer(0), statement.text(1)});
  statement.reset();
  return links;
}

// Calls `take` for each row with the values of the fields, in their order.
void for_each_row(Connection& connection, const RecordType& type, const Query& query,
                  const std::vector<const Field*>& fields,
                  const std::function<void(std::vector<Value>&)>& take) {
  const Select select = select_sql(connection, type, query, fields);
  Connection::Lent lent = connection.lent(select.sql);
  Statement& statement = *lent;
  for (std::size_t i = 0; i < select.bound.size(); ++i) {
    bind_value(statement, static_cast<int>(i) + 1, select.bound[i]);
  }
  int number_column = 0;
  for (const Field* field : fields) number_column += column_count(*field);
  std::vector<Value> values(fields.size());
  while (statement.step()) {
    int column = 0;
    for (std::size_t i = 0; i < fields.size(); ++i) {
      values[i] = read_value(statement, column, *fields[i]);
      column += column_count(*fields[i]);
      if (fields[i]->type != Type::links) continue;
      Links links = read_links(connection, type, *fields[i], statement.integer(number_column));
      if (!links.empty()) values[i] = std::move(links);
    }
    take(values);
  }
}

}  // namespace

void Book::for_each(const RecordType& type, const Query& query,
                    const std::function<void(const Row&)>& take) const {
  Row row{&type, fetched_fields(type, query), {}};
  for_each_row(*connection_, type, query, row.fields, [&](std::vector<Value>& values) {
    std::swap(row.values, values);
    take(row);
    std::swap(row.values, values);
  });
}

std::vector<Row> Book::rows(const RecordType& type, const Query& query) const {
  std::vector<Row> found;
  const std::vector<const Field*> fields = fetched_fields(type, query);
  for_each_row(*connection_, type, query, fields, [&](std::vector<Value>& values) {
    found.push_back({&type, fields, std::exchange(values, std::vector<Value>(fields.size()))});
  });
  return found;
}

std::optional<Row> Book::row(const RecordType& type, std::int64_t id) const {
  Query query;
  query.where.push_back({find_field(type, "id"), Comparison::equal, id});
  std::vector<Row> found = rows(type, query);
  return found.empty() ? std::nullopt : std::optional<Row>(std::move(found.front()));
}

std::int64_t Book::count(const RecordType& type, const std::vector<Condition>& where) const {
  const Select select = count_sql(*connection_, type, where);
  Statement statement(*connection_, select.sql);
  for (std::size_t i = 0; i < select.bound.size(); ++i) {
    bind_value(statement, static_cast<int>(i) + 1, select.bound[i]);
  }
  return statement.step() ? statement.integer(0) : 0;
}

void Book::read(const RecordType& type, const Query& query,
                const std::function<void(const std::function<void(void*)>&)>& take) const {
  std::vector<const Field*> fields = fetched_fields(type, query);
  std::erase_if(fields, [](const Field* field) { return field->set == nullptr; });
  for_each_row(*connection_, type, query, fields, [&](std::vector<Value>& values) {
    take([&](void* record) {
      for (std::size_t i = 0; i < fields.size(); ++i) fields[i]->set(record, std::move(values[i]));
    });
  });
}

std::string Book::setting(std::string_view key) const { return setting_of(*connection_, key); }

std::string setting_of(Connection& connection, std::string_view key) {
  Statement& statement = connection.cached("SELECT value FROM setting WHERE key = ?");
  statement.with(key);
  const std::string value = statement.step() ? statement.text(0) : initial_setting(key);
  statement.reset();
  return value;
}

}  // namespace tend
