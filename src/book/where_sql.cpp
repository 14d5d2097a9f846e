#include "book/where_sql.hpp"

#include <algorithm>

#include "book/field_sql.hpp"

namespace tend {
namespace {

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

}  // namespace

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

}  // namespace tend
