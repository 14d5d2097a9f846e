#include "commands/next_step.hpp"

#include <fmt/format.h>

#include "tend/text.hpp"

namespace tend {

Followup new_followup(Context& context, const Link& client, std::string text, std::string_view when) {
  const When due = parse_when(when, context.now());
  Followup followup;
  followup.client = client;
  followup.text = std::move(text);
  followup.due = due.date;
  followup.due_time = due.time;
  followup.owner = context.me();
  followup.created = context.now().moment;
  return followup;
}

std::string leave_next_step(Context& context, Transaction& transaction, const NextStep& next,
                            const Followup& like, std::string_view otherwise) {
  if (!next.when) {
    if (next.task) throw Error(Exit::usage, "--task needs --next", "say when with --next WHEN");
    return {};
  }
  Followup followup =
      new_followup(context, like.client, next.task.value_or(std::string(otherwise)), *next.when);
  followup.contact = like.contact;
  followup.note = like.note;
  followup.team = like.team;
  followup.support_case = like.support_case;
  if (!like.owner.empty()) followup.owner = like.owner;
  transaction.insert(followup);
  return fmt::format("next step {}: {}, due {}", followup.id, visible(followup.text),
                     due_text(context, followup.due, followup.due_time));
}

void warn_without_next_step(Context& context, std::int64_t client) {
  Query query;
  query.where.push_back({find_field(describe<Client>(), "id"), Comparison::equal, client});
  for (const std::string_view field : {"slug", "status", "open_followups"})
    query.fields.push_back(find_field(describe<Client>(), field));
  for (const Client& found : context.book().all<Client>(query)) {
    if (found.status != "active" || found.open_followups > 0) continue;
    context.warn(
        fmt::format("{} has no next step: tend followup {} TEXT --due WHEN", found.slug, found.slug));
  }
}

std::string follow_up_on(std::string_view text) {
  return "Follow up: " + cut(text.substr(0, text.find('\n')), 60);
}

}  // namespace tend
