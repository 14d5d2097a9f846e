#include "book/schema.hpp"

#include <SQLiteCpp/Database.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

#include "book/connection.hpp"
#include "book/schema_texts.hpp"

namespace tend {

namespace {

const Migration all_migrations[] = {{1, schema_1}, {2, schema_2}, {3, schema_3}, {4, schema_4}};

// Every object that SQLite's schema table names in a book, but for SQLite's own (sqlite_…), as the migrations
// make them one after the other.
constexpr std::string_view objects[] = {
    "setting",
    "client",
    "client_parent",
    "contact",
    "contact_client",
    "note",
    "note_client",
    "note_at",
    "note_contact",
    "note_contact_contact",
    "followup",
    "followup_open",
    "followup_client",
    "followup_done",
    "followup_contact",
    "followup_note",
    "command",
    "change",
    "change_command",
    "selector",
    "told",
    "search",
    "search_data",
    "search_idx",
    "search_docsize",
    "search_config",
    "manager",
    "manager_reports_to",
    "product",
    "subscription",
    "subscription_client",
    "subscription_product",
    "term",
    "term_subscription",
    "support_case",
    "case_client",
    "case_open",
    "case_contact",
    "opportunity",
    "opportunity_client",
    "opportunity_product",
    "opportunity_subscription",
    "stage_change",
    "stage_change_opportunity",
    "score",
    "score_client",
    "score_at",
    "score_contact",
    "expense",
    "expense_at",
    "expense_client",
    "churn",
    "churn_client",
    "cover",
    "cover_client",
    "followup_case",
    "cover_until",
    "case_urgent",
    "subscription_renewing",
    "score_low",
    "origin",
    "origin_external",
    "origin_record",
    "change_record",
};

bool is_of_sqlite(std::string_view name) { return name.starts_with("sqlite_"); }

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
  Statement statement(connection, "SELECT name, type FROM sqlite_schema");
  std::array<bool, std::size(objects)> seen{};
  Strangeness found;
  const auto* expected = std::begin(objects);
  while (statement.step()) {
    const std::string_view name = statement.view(0);
    if (is_of_sqlite(name)) continue;
    const std::string_view type = statement.view(1);
    const bool is_next = expected != std::end(objects) && *expected == name;
    const auto* known = is_next ? expected : std::ranges::find(objects, name);
    const bool is_known = known != std::end(objects);
    bool& is_seen = seen[is_known ? static_cast<std::size_t>(known - objects) : 0];
    if (is_known && !is_seen && (type == "table" || type == "index")) {
      is_seen = true;
      expected = known + 1;
    } else if (found.foreign.empty()) {
      found.foreign = name;
    }
  }
  const auto missing = std::ranges::find(seen, false);
  if (missing != seen.end()) found.missing = objects[missing - seen.begin()];
  return found;
}

}  // namespace tend
