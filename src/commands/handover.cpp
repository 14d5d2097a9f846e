#include "commands/handover.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "commands/open_items.hpp"
#include "commands/written.hpp"
#include "tend/activity.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

void write_handover_note(Context& context, Transaction& transaction, const Link& client,
                         const std::string& body) {
  Note note;
  note.client = client;
  note.at = context.now().moment;
  note.author = context.me();
  note.body = body;
  transaction.insert(note);
}

std::string stays(std::string_view noun, std::int64_t id, const std::string& owner) {
  return fmt::format("{} {} ({})", noun, id, owner);
}

// Moves those of the former owner; what nobody owns is the client's owner's anyway.
template <class R>
std::int64_t move_open(Transaction& transaction, std::vector<R> open, const OwnerFilter& former,
                       std::string_view noun, const std::string& to, HandedOver& handed) {
  const OwnerFilter latter(to);
  std::int64_t moved = 0;
  for (R& each : open) {
    if (each.owner.empty() || latter.takes(each.owner)) continue;
    if (!former.takes(each.owner)) {
      handed.stayed.push_back(stays(noun, each.id, each.owner));
      continue;
    }
    each.owner = to;
    moved += transaction.update(each) ? 1 : 0;
  }
  return moved;
}

std::string moved_text(const HandedOver& handed) {
  std::string text;
  const auto add = [&](std::int64_t count, std::string_view one, std::string_view many) {
    if (count > 0) text += fmt::format("{}{} {}", text.empty() ? "" : ", ", count, count == 1 ? one : many);
  };
  add(handed.followups, "follow-up", "follow-ups");
  add(handed.cases, "case", "cases");
  add(handed.opportunities, "opportunity", "opportunities");
  return text;
}

Words end_covers(Context& context, Transaction& transaction, std::int64_t client) {
  Words ended;
  for (Cover& cover : running_covers(context, client)) {
    ended.push_back(cover.manager);
    end_cover(context, transaction, cover);
  }
  return ended;
}

std::string ended_text(const Words& covers) {
  return covers.empty() ? "" : fmt::format("; the cover by {} ends", fmt::join(covers, ", "));
}

}  // namespace

std::vector<Cover> running_covers(Context& context, std::int64_t client) {
  Query query;
  query.where.push_back({find_field(describe<Cover>(), "client"), Comparison::equal, Link{client, {}}});
  query.where.push_back({find_field(describe<Cover>(), "until"), Comparison::greater, context.today()});
  return context.book().all<Cover>(query);
}

void end_cover(Context& context, Transaction& transaction, Cover& cover) {
  if (cover.since >= context.today()) return transaction.remove(describe<Cover>(), cover.id);
  cover.until = context.today();
  transaction.update(cover);
}

HandedOver hand_over_for_good(Context& context, Transaction& transaction, Client& client,
                              const std::string& to) {
  HandedOver handed;
  handed.client = {client.id, client.slug};
  handed.before = client.owner;
  const OwnerFilter former(client.owner);
  handed.followups =
      move_open(transaction, open_followups(context, "client", client.id), former, "follow-up", to, handed);
  handed.cases = move_open(transaction, open_cases(context, client.id), former, "case", to, handed);
  handed.opportunities =
      move_open(transaction, open_opportunities(context, client.id), former, "opportunity", to, handed);
  const std::string ended = ended_text(end_covers(context, transaction, client.id));
  client.owner = to;
  if (!transaction.update(client) && ended.empty()) {
    handed.stayed.clear();
    handed.sentence = fmt::format("{} is {}'s already", client.slug, visible(to));
    return handed;
  }
  if (handed.before == to) {
    handed.sentence = fmt::format("{} is {}'s alone{}", client.slug, visible(to), visible(ended));
    write_handover_note(context, transaction, handed.client, handed.sentence);
    return handed;
  }
  const std::string from = handed.before.empty() ? "" : " from " + handed.before;
  const std::string moved = moved_text(handed);
  write_handover_note(
      context, transaction, handed.client,
      fmt::format("Handed over{} to {}{}{}", from, to, moved.empty() ? "" : ": " + moved, ended));
  handed.sentence = fmt::format("Assigned {} to {}{}{}{}", client.slug, visible(to),
                                handed.before.empty() ? "" : ", before: " + visible(handed.before),
                                moved.empty() ? "" : "; moved " + moved, visible(ended));
  return handed;
}

HandedOver cover_until(Context& context, Transaction& transaction, const Client& client,
                       const std::string& to, Date until) {
  if (OwnerFilter(client.owner).takes(to) && !client.owner.empty())
    throw Error(Exit::conflict, fmt::format("{} is {}'s already", client.slug, visible(to)));
  HandedOver handed;
  handed.client = {client.id, client.slug};
  handed.before = client.owner;
  const std::string ended = ended_text(end_covers(context, transaction, client.id));
  Cover cover;
  cover.client = handed.client;
  cover.manager = to;
  cover.since = context.today();
  cover.until = until;
  transaction.insert(cover);
  const std::string whose = client.owner.empty() ? "" : " for " + client.owner;
  write_handover_note(context, transaction, handed.client,
                      fmt::format("{} stands in{} until {}{}", to, whose, full(until), ended));
  handed.sentence = fmt::format("{} covers {}{} until {}{}", visible(to), client.slug, visible(whose),
                                due_text(context, until), visible(ended));
  return handed;
}

namespace {

// Open records of `manager` with clients that are not its own, or with none.
template <class R>
void add_elsewhere(Context& context, const std::string& manager, const Condition& open, std::string_view noun,
                   std::vector<HandedOver>& lines) {
  Query query;
  query.where = {open, {find_field(describe<R>(), "owner"), Comparison::equal, manager}};
  for (const R& each : context.book().all<R>(query)) {
    const std::optional<Client> client =
        each.client ? context.book().find<Client>(each.client.id) : std::nullopt;
    if (client && OwnerFilter(manager).takes(client->owner)) continue;
    auto line = std::ranges::find(lines, each.client, &HandedOver::client);
    if (line == lines.end()) {
      line = lines.emplace(lines.end());
      line->client = each.client;
      if (client) line->before = client->owner;
    }
    line->stayed.push_back(stays(noun, each.id, each.owner));
  }
}

}  // namespace

std::vector<HandedOver> left_elsewhere(Context& context, const std::string& manager) {
  std::vector<HandedOver> lines;
  add_elsewhere<Followup>(
      context, manager, {find_field(describe<Followup>(), "status"), Comparison::equal, std::string("open")},
      "follow-up", lines);
  add_elsewhere<Case>(
      context, manager,
      {find_field(describe<Case>(), "status"), Comparison::not_equal, std::string("resolved")}, "case",
      lines);
  add_elsewhere<Opportunity>(context, manager,
                             {find_field(describe<Opportunity>(), "closed"), Comparison::equal, Value()},
                             "opportunity", lines);
  return lines;
}

}  // namespace tend
