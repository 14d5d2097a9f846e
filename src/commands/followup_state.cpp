#include "commands/followup_state.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "cli/selectors.hpp"
#include "commands/next_step.hpp"
#include "commands/written.hpp"
#include "tend/text.hpp"

namespace tend {
namespace followup_state_command {

// The follow-ups that the numbers name, each once, in their order.
std::vector<Followup> named(Context& context, const std::vector<std::string>& numbers) {
  std::vector<Followup> found;
  for (const std::string& text : numbers) {
    const std::int64_t id = select_number(context, describe<Followup>(), text);
    const bool twice = std::any_of(found.begin(), found.end(), [&](const Followup& f) { return f.id == id; });
    if (!twice) found.push_back(*context.book().find<Followup>(id));
  }
  return found;
}

void need_open(const Followup& followup) {
  if (followup.status == "open") return;
  throw Error(Exit::conflict, fmt::format("follow-up {} is {} already", followup.id, followup.status),
              fmt::format("open it again with 'tend followup reopen {}'", followup.id));
}

std::string gist(const Followup& followup) {
  return fmt::format("{}: {} ({})", followup.id, visible(followup.text), followup.client.label);
}

std::string numbers_of(const std::vector<Followup>& followups) {
  std::string all;
  for (const Followup& followup : followups) all += (all.empty() ? "" : ", ") + std::to_string(followup.id);
  return fmt::format("follow-up{} {}", followups.size() == 1 ? "" : "s", all);
}

// One step over all of them: `change` returns the sentence.
template <class Change>
void change_all(Context& context, const std::vector<std::string>& numbers, std::string_view did,
                Change change) {
  const std::unique_ptr<Transaction> transaction = context.begin();
  std::vector<Followup> followups = named(context, numbers);
  Written written;
  for (Followup& followup : followups) {
    std::string sentence = change(*transaction, followup);
    transaction->update(followup);
    written.add(context, describe<Followup>(), followup.id, std::move(sentence));
  }
  context.commit(*transaction, fmt::format("{} {}", did, numbers_of(followups)));
  written.print(context);
}

// ---- done

struct DoneOptions {
  std::vector<std::string> numbers;
  std::optional<std::string> note, kind;
  NextStep next;
};

// The next of a series, from the planned day, on or after today.
std::optional<Followup> next_of_series(Context& context, const Followup& done) {
  if (done.every.empty()) return std::nullopt;
  Followup next = done;
  const Date after = std::max(done.due, context.today() - std::chrono::days(1));
  next.id = 0;
  next.uid.clear();
  next.status = "open";
  next.due = next_occurrence(done.anchor.value_or(done.due), parse_interval(done.every), after);
  next.created = context.now().moment;
  next.done_at.reset();
  next.snoozed_until.reset();
  next.slips = 0;
  next.note = {};
  return next;
}

class Finishing {
 public:
  Finishing(Context& context, const DoneOptions& options) : context_(context), options_(options) {}

  void run() {
    const std::unique_ptr<Transaction> transaction = context_.begin();
    const std::vector<Followup> followups = named(context_, options_.numbers);
    Written written;
    for (Followup followup : followups) {
      std::string sentence = finish(*transaction, followup);
      written.add(context_, describe<Followup>(), followup.id, std::move(sentence));
    }
    context_.commit(*transaction, fmt::format("finished {}", numbers_of(followups)));
    written.print(context_);
    for (const Link& client : clients_) warn_without_next_step(context_, client.id);
  }

 private:
  std::string finish(Transaction& transaction, Followup& followup) {
    need_open(followup);
    followup.status = "done";
    followup.done_at = context_.now().moment;
    followup.snoozed_until.reset();
    transaction.update(followup);
    std::string sentence = "Done " + gist(followup);
    if (auto next = next_of_series(context_, followup)) {
      transaction.insert(*next);
      sentence +=
          fmt::format("; next one {} due {}", next->id, due_text(context_, next->due, next->due_time));
    }
    if (is_new_client(followup.client)) sentence += once_a_client(transaction, followup);
    return sentence;
  }

  bool is_new_client(const Link& client) {
    if (std::find(clients_.begin(), clients_.end(), client) != clients_.end()) return false;
    clients_.push_back(client);
    return true;
  }

  // The touchpoint and the next step, once where several of a client are done together.
  std::string once_a_client(Transaction& transaction, const Followup& followup) {
    std::string sentence;
    Followup like = followup;
    like.note = {};
    if (options_.note) {
      like.note = {log(transaction, followup), {}};
      sentence = fmt::format("; logged as note {}", like.note.id);
    }
    const std::string next =
        leave_next_step(context_, transaction, options_.next, like, follow_up_on(followup.text));
    return sentence + (next.empty() ? "" : "; " + next);
  }

  std::int64_t log(Transaction& transaction, const Followup& followup) {
    Note note;
    note.client = followup.client;
    note.at = context_.now().moment;
    note.kind = options_.kind.value_or("message");
    note.author = context_.me();
    note.body = *options_.note;
    if (followup.contact) note.contacts = {followup.contact};
    transaction.insert(note);
    return note.id;
  }

  Context& context_;
  const DoneOptions& options_;
  Links clients_;  // of those that are done
};

Run setup_done(Line& line) {
  auto options = std::make_shared<DoneOptions>();
  line.arguments("FOLLOWUP", options->numbers, "their numbers");
  line.option("--note", "TEXT", options->note, "log the touchpoint with it");
  line.option("--kind", "note|call|email|meeting|visit|message", options->kind,
              "what the touchpoint was; message if not said");
  line.option("--next", "WHEN", options->next.when, "leave the next step, due then");
  line.option("--task", "TEXT", options->next.task, "what the next step is");
  return [options](Context& context) {
    if (options->kind && !options->note) throw Error(Exit::usage, "--kind needs --note", "it is the note's");
    Finishing(context, *options).run();
  };
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
  const Date day = parse_when(when, context.now()).date;
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

template <void (*run)(Context&, const MoveOptions&)>
Run setup_move(Line& line) {
  auto options = std::make_shared<MoveOptions>();
  line.arguments("FOLLOWUP", options->numbers, "their numbers");
  line.argument("WHEN", options->when, "the day");
  return [options](Context& context) { run(context, *options); };
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
