// How a query reads follow-ups for the reports: from `followup AS f`; slug and owner of the clients
// afterwards.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "book/statement.hpp"
#include "tend/followup_report.hpp"

namespace tend {

inline constexpr std::string_view followup_columns =
    "f.id, f.client, f.text, f.status, f.direction, f.owner, f.due, f.due_time, f.slips, f.created, "
    "f.done_at";
inline constexpr int followup_column_count = 11;

// Without the client's slug, and without an owner where it has none of its own. None where its dates cannot
// be read.
std::optional<ReportedFollowup> read_followup(const Statement& row);
void name_clients(Connection& connection, const std::vector<ReportedFollowup*>& followups);

}  // namespace tend
