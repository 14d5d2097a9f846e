#include "book/record_sql.hpp"

#include <algorithm>

#include "book/figure_functions.hpp"
#include "tend/error.hpp"
#include "tend/text.hpp"

namespace tend {

namespace {

std::string qualified(const RecordType& type, const Field& field) {
  return std::string(type.table()) + "." + std::string(field.column);
}

// The value that stands under the field's key among the pairs of its column.
std::string pair_expression(const RecordType& type, const Field& field) {
  std::string key;
  for (const char c : field.key) key.append(c == '\'' ? 2 : 1, c);
  return "(SELECT value FROM json_each(" + qualified(type, field) + ") WHERE key = '" + key +
         "' COLLATE NOCASE)";
}

// The field's own value as an SQL expression.
std::string expression(Connection& connection, const RecordType& type, const Field& field) {
  if (!field.key.empty()) return pair_expression(type, field);
  if (!field.computed) return qualified(type, field);
  if (calls_figure_function(field.column)) connection.use_figure_functions();
  std::string sql = "(" + std::string(field.column) + ")";
  constexpr std::string_view today = ":today";
  for (std::size_t at = sql.find(today); at != std::string::npos; at = sql.find(today, at)) {
    sql.replace(at, today.size(), "'" + connection.file().today + "'");
  }
  return sql;
}

std::string currency_expression(const RecordType& type, const Field& field) {
  return field.currency.empty() ? std::string(type.table()) + ".currency" : std::string(field.currency);
}

// What people call the record that a link of the row leads to.
std::string label_expression(const RecordType& type, const Field& field) {
  const RecordType& target = field.target();
  if (target.label.empty()) return qualified(type, field);
  return "(SELECT " + std::string(target.label) + " FROM " + std::string(target.table()) +
         " AS named WHERE named.id = " + qualified(type, field) + ")";
}

void add_columns(std::string& sql, Connection& connection, const RecordType& type, const Field& field) {
  if (field.type == Type::links) return;
  if (!sql.empty()) sql += ", ";
  sql += expression(connection, type, field);
  if (field.type == Type::money) sql += ", " + currency_expression(type, field);
  if (field.type == Type::link && !field.target().label.empty()) sql += ", " + label_expression(type, field);
}

// A choice counts by its place in the description, not by its spelling.
std::string choice_rank(const RecordType& type, const Field& field) {
  std::string sql = "CASE " + qualified(type, field);
  int rank = 0;
  for (const std::string_view choice : field.choices) {
    sql += " WHEN '" + std::string(choice) + "' THEN " + std::to_string(rank++);
  }
  return sql + " END";
}

std::int64_t rank_of(const Field& field, const Value& choice) {
  const auto* text = std::get_if<std::string>(&choice);
  const auto found = std::find(field.choices.begin(), field.choices.end(), text ? *text : "");
  return found - field.choices.begin();
}

std::string_view sign(Comparison comparison) {
  switch (comparison) {
    case Comparison::equal:
      return " = ";
    case Comparison::not_equal:
      return " IS NOT ";
    case Comparison::less:
      return " < ";
    case Comparison::less_equal:
      return " <= ";
    case Comparison::greater:
      return " > ";
    default:
      return " >= ";
  }
}

bool is_equality(Comparison comparison) {
  return comparison == Comparison::equal || comparison == Comparison::not_equal;
}

class WhereClause {
 public:
  WhereClause(Connection& connection, const RecordType& type, Select& select)
      : connection_(connection), type_(type), select_(select) {}

  std::string term(const Condition& condition) {
    const Field& field = *condition.field;
    if (is_null(condition.operand)) return null_term(condition);
    if (field.type == Type::links) return links_term(condition);
    if (field.type == Type::words && is_equality(condition.comparison)) return word_term(condition);
    if (field.type == Type::pairs && is_equality(condition.comparison)) return pair_term(condition);
    if (condition.comparison == Comparison::contains) return contains_term(condition);
    if (field.type == Type::choice) return choice_term(condition);
    return plain_term(condition);
  }

 private:
  std::string bound(Value value) {
    select_.bound.push_back(std::move(value));
    return "?";
  }

  std::string shown(const Field& field) {
    return field.type == Type::link ? label_expression(type_, field) : expression(connection_, type_, field);
  }

  std::string null_term(const Condition& condition) {
    const std::string none = condition.field->type == Type::links
                                 ? "NOT EXISTS (" + pairs_of(*condition.field) + ")"
                                 : expression(connection_, type_, *condition.field) + " IS NULL";
    return condition.comparison == Comparison::equal ? none : "NOT (" + none + ")";
  }

  std::string pairs_of(const Field& field) {
    return "SELECT 1 FROM " + std::string(field.column) + " AS pair JOIN " +
           std::string(field.target().table()) + " AS other ON other.id = pair." +
           std::string(field.target().name) + " WHERE pair." + std::string(type_.name) + " = " +
           std::string(type_.table()) + ".id";
  }

  std::string links_term(const Condition& condition) {
    const auto* link = std::get_if<Link>(&condition.operand);
    std::string match;
    if (link) {
      match = "other.id = " + bound(link->id);
    } else if (condition.comparison == Comparison::contains) {
      match = contains("other." + label_column(condition.field->target()), condition.operand);
    } else {
      match = "other." + label_column(condition.field->target()) + " = " + bound(condition.operand) +
              " COLLATE NOCASE";
    }
    const std::string found = "EXISTS (" + pairs_of(*condition.field) + " AND " + match + ")";
    return condition.comparison == Comparison::not_equal ? "NOT " + found : found;
  }

  std::string word_term(const Condition& condition) {
    std::string all;
    for (const std::string& word : std::get<Words>(condition.operand)) {
      all += (all.empty() ? "" : " AND ") + std::string("EXISTS (SELECT 1 FROM json_each(") +
             qualified(type_, *condition.field) + ") WHERE value = " + bound(word) + ")";
    }
    return condition.comparison == Comparison::not_equal ? "NOT (" + all + ")" : "(" + all + ")";
  }

  // `custom=key=value`, or `custom=key` for any value.
  std::string pair_term(const Condition& condition) {
    const std::string text = std::get<std::string>(condition.operand);
    const std::size_t equals = text.find('=');
    std::string found = "EXISTS (SELECT 1 FROM json_each(" + qualified(type_, *condition.field) +
                        ") WHERE key = " + bound(text.substr(0, equals));
    if (equals != std::string::npos)
      found += " AND value = " + bound(text.substr(equals + 1)) + " COLLATE NOCASE";
    return (condition.comparison == Comparison::not_equal ? "NOT " : "") + found + ")";
  }

  std::string contains(const std::string& text, const Value& part) {
    connection_.use_text_functions();
    return "contains_folded(" + text + ", " + bound(part) + ")";
  }

  std::string contains_term(const Condition& condition) {
    return contains(shown(*condition.field), condition.operand);
  }

  // Literal text for equality, so that partial indexes serve; the choices are ours.
  std::string choice_term(const Condition& condition) {
    if (is_equality(condition.comparison)) {
      return qualified(type_, *condition.field) + std::string(sign(condition.comparison)) + "'" +
             std::get<std::string>(condition.operand) + "'";
    }
    return choice_rank(type_, *condition.field) + std::string(sign(condition.comparison)) +
           std::to_string(rank_of(*condition.field, condition.operand));
  }

  std::string plain_term(const Condition& condition) {
    const Field& field = *condition.field;
    if (const auto* link = std::get_if<Link>(&condition.operand)) {
      return qualified(type_, field) + std::string(sign(condition.comparison)) + bound(link->id);
    }
    if (std::holds_alternative<Money>(condition.operand)) return money_term(condition);
    std::string term = shown(field) + std::string(sign(condition.comparison)) + bound(condition.operand);
    if (std::holds_alternative<std::string>(condition.operand)) term += " COLLATE NOCASE";
    return term;
  }

  // Amounts of several currencies are not compared: they are only not equal.
  std::string money_term(const Condition& condition) {
    const bool is_not = condition.comparison == Comparison::not_equal;
    const Comparison comparison = is_not ? Comparison::equal : condition.comparison;
    const std::string amount =
        shown(*condition.field) + std::string(sign(comparison)) + bound(condition.operand);
    const std::string both = "(" + amount + " AND " + currency_expression(type_, *condition.field) + " = " +
                             bound(std::get<Money>(condition.operand).currency) + ")";
    return both + (is_not ? " IS NOT TRUE" : "");
  }

  Connection& connection_;
  const RecordType& type_;
  Select& select_;
};

std::string order_term(Connection& connection, const RecordType& type, const Order& order) {
  const Field& field = *order.field;
  std::string term;
  if (field.type == Type::choice) {
    term = choice_rank(type, field);
  } else if (field.type == Type::link && !field.target().label.empty()) {
    term = label_expression(type, field);
  } else {
    term = expression(connection, type, field);
  }
  // Slugs are folded already, and their index gives the order.
  if (field.type == Type::text && field.name != "slug") {
    connection.use_text_functions();
    term = "folded(" + term + ")";
  }
  if (order.descending) term += " DESC";
  // What has no value comes last, but a day without a time before its times.
  if (!field.required && field.type != Type::clock && field.name != "id") term += " NULLS LAST";
  return term;
}

std::string where_sql(Connection& connection, const RecordType& type, const std::vector<Condition>& where,
                      Select& select) {
  std::string sql, alternatives;
  const auto end_alternatives = [&] {
    if (!alternatives.empty()) sql += (sql.empty() ? " WHERE (" : " AND (") + alternatives + ")";
  };
  WhereClause clause(connection, type, select);
  for (const Condition& condition : where) {
    if (condition.alternative && !alternatives.empty()) {
      alternatives += " OR " + clause.term(condition);
      continue;
    }
    end_alternatives();
    alternatives = clause.term(condition);
  }
  end_alternatives();
  return sql;
}

}  // namespace

std::string label_column(const RecordType& type) {
  return std::string(type.label.empty() ? "id" : type.label);
}

std::vector<const Field*> fetched_fields(const RecordType& type, const Query& query) {
  if (!query.fields.empty()) return query.fields;
  std::vector<const Field*> all;
  for (const Field& field : type.fields) all.push_back(&field);
  return all;
}

Select select_sql(Connection& connection, const RecordType& type, const Query& query,
                  const std::vector<const Field*>& fields) {
  Select select;
  std::string columns;
  for (const Field* field : fields) add_columns(columns, connection, type, *field);
  const std::string name(type.table());
  // The last column is the number: `links` are read by it.
  select.sql = "SELECT " + columns + (columns.empty() ? "" : ", ") + name + ".id FROM " + name;
  select.sql += where_sql(connection, type, query.where, select);
  select.sql += " ORDER BY ";
  bool descending = false;
  for (const Order& order : query.order) {
    select.sql += order_term(connection, type, order) + ", ";
    descending = order.descending;
  }
  select.sql += name + (descending ? ".id DESC" : ".id");
  if (query.limit) select.sql += " LIMIT " + std::to_string(*query.limit);
  return select;
}

Select count_sql(Connection& connection, const RecordType& type, const std::vector<Condition>& where) {
  Select select;
  select.sql = "SELECT count(*) FROM " + std::string(type.table());
  select.sql += where_sql(connection, type, where, select);
  return select;
}

std::vector<const Field*> stored_fields(const RecordType& type) {
  std::vector<const Field*> stored;
  for (const Field& field : type.fields) {
    if (!field.computed && !field.derived && field.type != Type::links) stored.push_back(&field);
  }
  return stored;
}

std::vector<const Field*> links_fields(const RecordType& type) {
  std::vector<const Field*> found;
  for (const Field& field : type.fields) {
    if (field.type == Type::links) found.push_back(&field);
  }
  return found;
}

std::string insert_sql(const RecordType& type, int rows) {
  std::string columns, places;
  for (const Field* field : stored_fields(type)) {
    columns += (columns.empty() ? "" : ", ") + std::string(field->column);
    places += places.empty() ? "(?" : ", ?";
  }
  std::string values = places + ")";
  for (int i = 1; i < rows; ++i) values += ", " + places + ")";
  return "INSERT INTO " + std::string(type.table()) + " (" + columns + ") " +
         (rows == 1 ? "VALUES " + values : "SELECT * FROM (VALUES " + values + ") LIMIT ?");
}

std::string update_sql(const RecordType& type, const std::vector<const Field*>& fields) {
  std::string columns;
  for (const Field* field : fields)
    columns += (columns.empty() ? "" : ", ") + std::string(field->column) + " = ?";
  return "UPDATE " + std::string(type.table()) + " SET " + columns + " WHERE id = ?";
}

}  // namespace tend
