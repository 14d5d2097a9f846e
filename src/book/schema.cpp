#include "book/schema.hpp"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

#include "book/connection.hpp"
#include "book/schema_texts.hpp"

namespace tend {

namespace {

const Migration all_migrations[] = {{1, schema_1}, {2, schema_2}, {3, schema_3}, {4, schema_4}};

// Every object that SQLite's schema table names in a book, but for SQLite's own (sqlite_…), in order.
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
static_assert(std::ranges::is_sorted(objects));

bool is_of_sqlite(std::string_view name) {
  constexpr std::string_view start = "sqlite_";
  return name.size() >= start.size() &&
         sqlite3_strnicmp(name.data(), start.data(), static_cast<int>(start.size())) == 0;
}

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
  while (statement.step()) {
    const std::string_view name = statement.view(0);
    if (is_of_sqlite(name)) continue;
    const std::string_view type = statement.view(1);
    const auto* known = std::ranges::lower_bound(objects, name);
    const bool is_known = known != std::end(objects) && *known == name;
    bool& is_seen = seen[is_known ? static_cast<std::size_t>(known - objects) : 0];
    if (is_known && !is_seen && (type == "table" || type == "index")) {
      is_seen = true;
    } else if (found.foreign.empty()) {
      found.foreign = name;
    }
  }
  const auto missing = std::ranges::find(seen, false);
  if (missing != seen.end()) found.missing = objects[missing - seen.begin()];
  return found;
}

}  // namespace tend
