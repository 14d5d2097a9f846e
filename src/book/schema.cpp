#include "book/schema.hpp"

#include <SQLiteCpp/Database.h>

#include <functional>
#include <iterator>
#include <set>
#include <string_view>

#include "book/connection.hpp"
#include "book/schema_texts.hpp"

namespace tend {

namespace {

const Migration all_migrations[] = {{1, schema_1}, {2, schema_2}, {3, schema_3}, {4, schema_4}};

// Every object that SQLite's schema table names in a book, but for SQLite's own (sqlite_…).
constexpr std::string_view objects[] = {
    "case_client",
    "case_contact",
    "case_open",
    "case_urgent",
    "change",
    "change_command",
    "change_record",
    "churn",
    "churn_client",
    "client",
    "client_parent",
    "command",
    "contact",
    "contact_client",
    "cover",
    "cover_client",
    "cover_until",
    "expense",
    "expense_at",
    "expense_client",
    "followup",
    "followup_case",
    "followup_client",
    "followup_contact",
    "followup_done",
    "followup_note",
    "followup_open",
    "manager",
    "manager_reports_to",
    "note",
    "note_at",
    "note_client",
    "note_contact",
    "note_contact_contact",
    "opportunity",
    "opportunity_client",
    "opportunity_product",
    "opportunity_subscription",
    "origin",
    "origin_external",
    "origin_record",
    "product",
    "score",
    "score_at",
    "score_client",
    "score_contact",
    "score_low",
    "search",
    "search_config",
    "search_data",
    "search_docsize",
    "search_idx",
    "selector",
    "setting",
    "stage_change",
    "stage_change_opportunity",
    "subscription",
    "subscription_client",
    "subscription_product",
    "subscription_renewing",
    "support_case",
    "term",
    "term_subscription",
    "told",
};

}  // namespace

std::span<const Migration> migrations() { return all_migrations; }
int schema_version() { return all_migrations[std::size(all_migrations) - 1].version; }

void build_schema(SQLite::Database& database) {
  database.exec("PRAGMA application_id=" + std::to_string(application_id));
  database.exec("BEGIN");
  for (const Migration& step : all_migrations) {
    database.exec(step.sql);
    database.exec("PRAGMA user_version=" + std::to_string(step.version));
  }
  database.exec("COMMIT");
}

Strangeness strangeness(Connection& connection) {
  Statement statement(connection,
                      "SELECT name, type FROM sqlite_schema WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~'");
  std::set<std::string, std::less<>> missing(std::begin(objects), std::end(objects));
  Strangeness found;
  while (statement.step()) {
    const std::string name = statement.text(0);
    const bool storage = statement.view(1) == "table" || statement.view(1) == "index";
    if (storage && missing.erase(name) > 0) continue;
    if (found.foreign.empty()) found.foreign = name;
  }
  if (!missing.empty()) found.missing = *missing.begin();
  return found;
}

}  // namespace tend
