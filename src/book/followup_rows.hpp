// How a query reads follow-ups for the reports: from `followup AS f` joined with its `client AS c`.
#pragma once

#include <optional>
#include <string_view>

#include "book/statement.hpp"
#include "tend/followup_report.hpp"

namespace tend {

inline constexpr std::string_view followup_columns =
    "SELECT f.id, c.slug, f.text, f.status, f.direction, f.priority, coalesce(f.owner, c.owner), f.due, "
    "f.due_time, f.slips, f.created, f.done_at";
inline constexpr int followup_column_count = 12;

// None where its dates cannot be read.
std::optional<ReportedFollowup> read_followup(const Statement& row);

}  // namespace tend
