#include "tend/daybook.hpp"

#include "book/connection.hpp"
#include "book/followup_rows.hpp"

namespace tend {

namespace {

constexpr const char* touches_sql =
    "SELECT n.id, c.slug, n.at, n.kind, n.direction, n.author, n.body, n.minutes FROM note AS n "
    "JOIN client AS c ON c.id = n.client WHERE n.at >= ?1 AND n.at < ?2 AND n.kind <> 'note' "
    "ORDER BY n.at, n.id";

std::vector<LoggedTouch> read_touches(const Book& book, const MomentSpan& span, const OwnerFilter& owner) {
  Statement row(book.connection(), touches_sql);
  row.with(iso(span.from), iso(span.until));
  std::vector<LoggedTouch> touches;
  while (row.step()) {
    const auto at = moment_from_iso(row.view(2));
    if (!at || !owner.takes(row.view(5))) continue;
    touches.push_back({.id = row.integer(0),
                       .client = row.text(1),
                       .at = *at,
                       .kind = row.text(3),
                       .direction = row.text(4),
                       .author = row.text(5),
                       .body = row.text(6),
                       .minutes = row.is_null(7) ? std::nullopt : std::optional(row.integer(7))});
  }
  return touches;
}

// The commands of the span that are in force. The journal is in the order of writing, which is that of time
// but for what was written with another --today: reading back from the end stops where so many are older.
std::vector<std::int64_t> commands_in(Connection& connection, const MomentSpan& span) {
  constexpr int enough = 1000;
  const std::string from = iso(span.from), until = iso(span.until);
  Statement row(connection,
                "SELECT id, at, undoes IS NULL AND undone_by IS NULL FROM command ORDER BY id DESC");
  std::vector<std::int64_t> found;
  for (int older = 0; older < enough && row.step();) {
    const std::string_view at = row.view(1);
    older = at < from ? older + 1 : 0;
    if (at >= from && at < until && row.integer(2) != 0) found.push_back(row.integer(0));
  }
  return found;
}

// The journal's values are JSON: a date in quotes, which order as the dates do.
constexpr const char* moves_sql =
    ", command.at, json_extract(move.old, '$'), json_extract(move.new, '$') FROM change AS move "
    "JOIN command ON command.id = move.command JOIN followup AS f ON f.id = move.first WHERE move.command = "
    "?1 AND move.record = 'followup' AND "
    "move.kind = 'set' AND move.field = 'due' AND move.new > move.old ORDER BY move.id";

std::optional<MovedFollowup> read_move(const Statement& row) {
  const auto at = moment_from_iso(row.view(followup_column_count));
  const auto from = date_from_iso(row.view(followup_column_count + 1));
  const auto to = date_from_iso(row.view(followup_column_count + 2));
  auto followup = read_followup(row);
  if (!at || !from || !to || !followup) return std::nullopt;
  return MovedFollowup{*at, *from, *to, std::move(*followup)};
}

std::vector<MovedFollowup> read_moves(const Book& book, const MomentSpan& span, const OwnerFilter& owner) {
  Connection& connection = book.connection();
  std::vector<MovedFollowup> moves;
  Statement row(connection, "SELECT " + std::string(followup_columns) + moves_sql);
  for (const std::int64_t command : commands_in(connection, span)) {
    row.with(command);
    while (row.step()) {
      if (auto move = read_move(row)) moves.push_back(std::move(*move));
    }
    row.reset();
  }
  std::vector<ReportedFollowup*> nameless;
  for (MovedFollowup& move : moves) nameless.push_back(&move.followup);
  name_clients(connection, nameless);
  std::erase_if(moves, [&](const MovedFollowup& move) { return !owner.takes(move.followup.owner); });
  return moves;
}

constexpr Moment end_of_time = std::chrono::sys_days(std::chrono::year(9999) / 12 / 31);

}  // namespace

DaybookRows daybook_rows(const Book& book, const MomentSpan& span, const Period& due,
                         const OwnerFilter& owner) {
  return {.touches = read_touches(book, span, owner),
          .moved = read_moves(book, span, owner),
          .open = open_followups(book, due, span.from, owner),
          .closed = closed_followups(book, {span.from, end_of_time}, owner)};
}

}  // namespace tend
