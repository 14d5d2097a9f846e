#include "commands/followup_state.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "commands/followup_done.hpp"
#include "commands/named_followups.hpp"
#include "commands/written.hpp"
#include "tend/text.hpp"

namespace tend {
namespace followup_state_command {

// One step over all of them: `change` returns the sentence.
template <class Change>
void change_all(Context& context, const std::vector<std::string>& numbers, std::string_view did,
                Change change) {
  const std::unique_ptr<Transaction> transaction = context.begin();
  std::vector<Followup> followups = named_followups(context, numbers);
  Written written;
  for (Followup& followup : followups) {
    std::string sentence = change(*transaction, followup);
    transaction->update(followup);
    written.add(context, describe<Followup>(), followup.id, std::move(sentence));
  }
  context.commit(*transaction, fmt::format("{} {}", did, numbers_of(followups)));
  written.print(context);
}

// ---- cancel, reopen

Run setup_cancel(Line& line) {
  auto numbers = std::make_shared<std::vector<std::string>>();
  line.arguments("FOLLOWUP", *numbers, "their numbers");
  return [numbers](Context& context) {
    change_all(context, *numbers, "canceled", [&](Transaction&, Followup& followup) {
      need_open(followup);
      followup.status = "canceled";
      followup.done_at = context.now().moment;
      return "Canceled " + gist(followup) + (followup.every.empty() ? "" : "; the series ends with it");
    });
  };
}

// A series goes on with its newest follow-up: one that is opened again leaves it.
bool leave_series(Followup& followup) {
  if (followup.every.empty() || followup.status != "done") return false;
  followup.every.clear();
  followup.anchor.reset();
  return true;
}

Run setup_reopen(Line& line) {
  auto numbers = std::make_shared<std::vector<std::string>>();
  line.arguments("FOLLOWUP", *numbers, "their numbers");
  return [numbers](Context& context) {
    change_all(context, *numbers, "reopened", [&](Transaction&, Followup& followup) {
      if (followup.status == "open") {
        throw Error(Exit::conflict, fmt::format("follow-up {} is open already", followup.id));
      }
      const bool left = leave_series(followup);
      followup.status = "open";
      followup.done_at.reset();
      return fmt::format("Reopened {}, due {}{}", gist(followup),
                         due_text(context, followup.due, followup.due_time),
                         left ? "; the series goes on without it" : "");
    });
  };
}

// ---- snooze, reschedule

struct MoveOptions {
  std::vector<std::string> numbers;
  std::string when;
};

Date later_than_today(Context& context, const std::string& when) {
  const auto [day, time] = parse_when(when, context.now());
  if (time) {
    throw Error(Exit::usage, fmt::format("'{}' has a time", visible(when)),
                "a follow-up is hidden until a day; 'tend reschedule' takes a time");
  }
  if (day > context.today()) return day;
  throw Error(Exit::usage, fmt::format("'{}' is {}", visible(when), relative(day, context.today())),
              "a later day is wanted");
}

void run_snooze(Context& context, const MoveOptions& options) {
  const Date until = later_than_today(context, options.when);
  change_all(context, options.numbers, "snoozed", [&](Transaction&, Followup& followup) {
    need_open(followup);
    followup.snoozed_until = until;
    return fmt::format("Snoozed {} until {}; still due {}", gist(followup), full(until),
                       due_text(context, followup.due, followup.due_time));
  });
}

void run_reschedule(Context& context, const MoveOptions& options) {
  const When when = parse_when(options.when, context.now());
  change_all(context, options.numbers, "rescheduled", [&](Transaction&, Followup& followup) {
    need_open(followup);
    const Date former = followup.due;
    followup.slips += when.date > former ? 1 : 0;
    followup.due = when.date;
    followup.due_time = when.time;
    followup.snoozed_until.reset();
    const std::string slips = followup.slips > 1 ? fmt::format(", moved {} times", followup.slips) : "";
    return fmt::format("Rescheduled {}: {} → {}{}", gist(followup), full(former),
                       due_text(context, when.date, when.time), slips);
  });
}

bool is_number(const std::string& word) { return word.find_first_not_of("#0123456789") == std::string::npos; }

// `12 13 next week`: what is no number any more belongs to the date, as in `tend date`.
MoveOptions with_whole_date(MoveOptions options) {
  while (options.numbers.size() > 1 && !is_number(options.numbers.back())) {
    options.when.insert(0, options.numbers.back() + ' ');
    options.numbers.pop_back();
  }
  return options;
}

template <void (*run)(Context&, const MoveOptions&)>
Run setup_move(Line& line) {
  auto options = std::make_shared<MoveOptions>();
  line.arguments("FOLLOWUP", options->numbers, "their numbers");
  line.argument("WHEN", options->when, "the day");
  return [options](Context& context) { run(context, with_whole_date(*options)); };
}

constexpr Verb verbs[] = {
    {"done", "mark follow-ups as done",
     "The next one of a series is left from its planned day, never in the past.",
     "tend done 12 --note \"Offer sent\" --kind email --next +1w # and say what comes next", setup_done},
    {"cancel", "mark follow-ups as not to be done", "", "tend followup cancel 12 # a series ends with it",
     setup_cancel},
    {"reopen", "open done or canceled follow-ups again", "",
     "tend followup reopen 12 # it was not done after all", setup_reopen},
    {"snooze", "hide follow-ups until a day; the due day stays", "", "tend snooze 12 mon # not before Monday",
     setup_move<run_snooze>},
    {"reschedule", "move follow-ups to another day, counting the slip", "",
     "tend reschedule 12 13 +1w # two at once", setup_move<run_reschedule>},
};

// Daily commands of their own, by the same description.
constexpr Verb alone(Verb verb) {
  verb.name = "";
  return verb;
}
constexpr Verb done_alone[] = {alone(verbs[0])};
constexpr Verb snooze_alone[] = {alone(verbs[3])};
constexpr Verb reschedule_alone[] = {alone(verbs[4])};

}  // namespace followup_state_command

std::span<const Verb> followup_state_verbs() { return followup_state_command::verbs; }

const Noun& done_noun() {
  static constexpr Noun noun{"done", followup_state_command::verbs[0].summary, Section::daily,
                             followup_state_command::done_alone};
  return noun;
}

const Noun& snooze_noun() {
  static constexpr Noun noun{"snooze", followup_state_command::verbs[3].summary, Section::daily,
                             followup_state_command::snooze_alone};
  return noun;
}

const Noun& reschedule_noun() {
  static constexpr Noun noun{"reschedule", followup_state_command::verbs[4].summary, Section::daily,
                             followup_state_command::reschedule_alone};
  return noun;
}

}  // namespace tend
