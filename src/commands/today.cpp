// `tend today`: what to do, and why.
#include <memory>

#include "cli/command.hpp"
#include "commands/asked_agenda.hpp"

namespace tend {
namespace today_command {

void run_today(Context& context, const AgendaOptions& options) {
  const AskedAgenda agenda = asked_agenda(context, options);
  context.print(agenda_table(context, agenda));
  if (!agenda.lines.empty()) return;
  const bool whole = options.lanes.empty() && context.globals().where.empty();
  context.hint(whole ? "Nothing is due, nobody slips, and every client has a next step."
                     : "Nothing there that fits.");
}

Run setup_today(Line& line) {
  auto options = std::make_shared<AgendaOptions>();
  options->put_on(line);
  return [options](Context& context) { run_today(context, *options); };
}

constexpr std::string_view details = R"(
Every line says why it stands there. The lanes, in their order:

  owed          what we promised, due or overdue
  at-risk       clients that may go: health red, urgent cases, answers that fell to a lower band within 30 days
  due           other follow-ups, due or overdue
  renewing      subscriptions whose notice deadline lies within 30 days (or --days)
  waiting       what clients and others owe us, from the day after it was due
  slipping      clients whose last touchpoint is longer ago than their cadence
  no-next-step  active clients without an open follow-up

What costs us a client's trust comes first, then who may leave, then what is to be done on a day.

Within a lane the worst comes first: days late times 3, 2 or 1 by priority; clients by how far they are past their
cadence, then by tier. A client that a lane tells of is not told again further down. A follow-up snoozed until a
later day is left out until that day.

You see what is yours and what is nobody's, once tend knows who you are ('tend config set me NAME'); a follow-up
without an owner is its client's owner's. A follow-up has its number before it, a client its name to type; '!' marks
high priority. In machine formats 'days' are the days past 'due', negative ones still to go; of a slipping client
'due' is the last day that its cadence allows.
)";

constexpr std::string_view examples = R"(
tend today # what to do
tend today --days 7 # what the week will bring, too
tend today --lane owed --all # what anybody here has promised
tend snooze $(tend today --lane due -f ids) tomorrow # not today
)";

constexpr Verb verbs[] = {{"", "show what to do today, and why", details, examples, setup_today}};

}  // namespace today_command

const Noun& today_noun() {
  static constexpr Noun noun{"today", "show what to do today, and why", Section::daily, today_command::verbs};
  return noun;
}

}  // namespace tend
