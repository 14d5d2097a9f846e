#include "book/care_rules.hpp"

#include <limits>

#include "book/rules.hpp"
#include "tend/care_records.hpp"
#include "tend/records.hpp"
#include "tend/text.hpp"

namespace tend {

namespace {

// What people type for the record is nobody else's, blind to case.
void check_unique(Connection& connection, const Row& row, const std::string& column,
                  std::string_view way_out) {
  const std::string text = std::get<std::string>(row.at(column));
  const std::string table(row.type->table());
  Statement& statement =
      connection.cached("SELECT 1 FROM " + table + " WHERE " + column + " = ? AND id <> ?");
  statement.with(text, row.id());
  const bool taken = statement.step();
  statement.reset();
  if (taken) {
    throw Error(Exit::conflict, "the " + column + " '" + visible(text) + "' is taken", std::string(way_out));
  }
}

std::int64_t number_in(const Row& row, std::string_view field) {
  const auto* number = std::get_if<std::int64_t>(&row.at(field));
  return number ? *number : 0;
}

// A year of it fits into minor units, whatever the period.
void check_amount(const Row& row) {
  const auto* price = std::get_if<Money>(&row.at("price"));
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max() / 12;
  const std::int64_t quantity = number_in(row, "quantity");
  if (!price || quantity <= 0 || price->minor <= most / quantity) return;
  throw Error(Exit::usage, "the amount is too large: " + std::to_string(quantity) + " × " + human(*price));
}

void check_subscription(const Row& row) {
  check_amount(row);
  const bool renews = row.at("auto_renew") == Value(true);
  if (renews && number_in(row, "term_months") <= 0) {
    throw Error(Exit::usage, "a subscription that renews itself needs the length of its term",
                "say it with --term-months");
  }
  if (renews && is_null(row.at("end")))
    throw Error(Exit::usage, "a subscription that renews itself needs the end of its term",
                "say it with --end");
}

// Its latest term begins where those before it have ended, else a day would count twice. An undo comes there
// term by term.
void check_after_terms(Transaction::State& state, const Row& row) {
  if (state.undoes != 0) return;
  Statement& statement = state.connection.cached("SELECT max(end_day) FROM term WHERE subscription = ?");
  statement.with(row.id());
  const auto end = statement.step() ? date_from_iso(statement.view(0)) : std::nullopt;
  statement.reset();
  const Date start = std::get<Date>(row.at("start"));
  if (end && start < *end)
    throw Error(
        Exit::conflict, "it would start " + full(start) + ", in a term before that ends " + full(*end),
        "its first day is corrected with 'tend subscription edit " + std::to_string(row.id()) + " --start'");
}

// On the link alone: a merge moves follow-ups and cases one after the other.
void check_chased_case(Connection& connection, const Row& row) {
  const auto* chased = std::get_if<Link>(&row.at("case"));
  if (!chased) return;
  Statement& statement = connection.cached("SELECT client FROM support_case WHERE id = ?");
  statement.with(chased->id);
  const bool differs = statement.step() && statement.integer(0) != client_of(row);
  statement.reset();
  if (differs)
    throw Error(Exit::conflict, "case " + std::to_string(chased->id) + " is another client's",
                "a follow-up chases a case of its own client");
}

}  // namespace

void check_care_row(Transaction::State& state, const Row& row, const Row* before) {
  const auto changed = [&](std::string_view field) { return !before || before->at(field) != row.at(field); };
  if (row.type == &describe<Manager>()) {
    if (changed("handle")) check_unique(state.connection, row, "handle", "choose another");
    if (changed("reports_to"))
      check_no_cycle(state.connection, row, "reports_to", "a manager cannot report to itself");
  }
  if (row.type == &describe<Product>() && changed("sku"))
    check_unique(state.connection, row, "sku", "choose another with --sku");
  if (row.type == &describe<Followup>() && changed("case")) check_chased_case(state.connection, row);
  if (row.type == &describe<Subscription>()) check_subscription(row);
  if (row.type == &describe<Subscription>() && before && changed("start")) check_after_terms(state, row);
  if (row.type == &describe<Term>()) check_amount(row);
}

}  // namespace tend
