#include "commands/followup_done.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "commands/named_followups.hpp"
#include "commands/next_step.hpp"
#include "commands/written.hpp"

namespace tend {
namespace followup_done_command {

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
    const std::vector<Followup> followups = named_followups(context_, options_.numbers);
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

}  // namespace followup_done_command

Run setup_done(Line& line) {
  auto options = std::make_shared<followup_done_command::DoneOptions>();
  line.arguments("FOLLOWUP", options->numbers, "their numbers");
  line.option("--note", "TEXT", options->note, "log the touchpoint with it");
  line.option("--kind", "note|call|email|meeting|visit|message", options->kind,
              "what the touchpoint was; message if not said");
  line.option("--next", "WHEN", options->next.when, "leave the next step, due then");
  line.option("--task", "TEXT", options->next.task, "what the next step is");
  return [options](Context& context) {
    if (options->kind && !options->note) throw Error(Exit::usage, "--kind needs --note", "it is the note's");
    followup_done_command::Finishing(context, *options).run();
  };
}

}  // namespace tend
