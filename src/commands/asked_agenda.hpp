// The agenda as `today` and `remind` are asked for it: whose, how far ahead, which lanes and rows.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/context.hpp"
#include "cli/line.hpp"
#include "tend/agenda.hpp"
#include "tend/table.hpp"

namespace tend {

struct AgendaOptions {
  std::optional<std::string> owner, team, days;
  bool all = false;
  std::int64_t renewing_days = 30;  // where --days says no other: how early notice deadlines are told
  std::vector<std::string> lanes;

  void put_on(Line& line);
};

// Lines, and the rows that they point into.
struct AskedAgenda {
  AgendaView view;
  AgendaRows rows;
  std::vector<AgendaLine> lines;

  AskedAgenda() = default;
  AskedAgenda(AskedAgenda&&) = default;
  AskedAgenda& operator=(AskedAgenda&&) = default;
};

// The lines that were asked for, --where, --sort and --limit included; what cannot be read is told on stderr.
// Throws Error(usage).
AskedAgenda asked_agenda(Context& context, const AgendaOptions& options);

// By lane, each under its title with the number of its lines (`OWED  2`); without titles where --sort mixes
// the lanes.
Table agenda_table(Context& context, const AskedAgenda& agenda);

// `2 owed, 1 due, 3 slipping`
std::string agenda_counts(const std::vector<AgendaLine>& lines);

// What there is to do: the follow-up's text, marked `!` where it is urgent; else the client's name.
std::string agenda_what(const AgendaLine& line);

}  // namespace tend
