#include "tend/agenda.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_set>

#include "core/agenda_lanes.hpp"
#include "tend/text.hpp"

namespace tend {

std::optional<std::int64_t> AgendaLine::days_late(Date today) const {
  return due ? std::optional(days_between(*due, today)) : std::nullopt;
}

OwnerTest::OwnerTest(const std::optional<AgendaOwner>& owner)
    : all_(!owner), or_none_(owner && owner->or_none) {
  if (!owner) return;
  for (const std::string& handle : owner->handles) {
    folded_.push_back(fold(handle));
    or_none_ |= handle.empty();
  }
}

bool OwnerTest::holds(std::string_view owner, const AgendaCover* cover) const {
  return all_ || is_asked(owner) || (cover && is_asked(cover->manager));
}

bool OwnerTest::is_asked(std::string_view owner) const {
  if (owner.empty()) return or_none_;
  const auto known = known_.find(owner);
  if (known != known_.end()) return known->second;
  const bool asked = std::ranges::count(folded_, fold(owner)) > 0;
  known_.emplace(owner, asked);
  return asked;
}

namespace {

// ---- reading what the book holds

// False where there is a text and it is no date.
bool read_date(const std::string& text, std::optional<Date>& date) {
  if (!text.empty()) date = date_from_iso(text);
  return text.empty() || date.has_value();
}

std::optional<AgendaSubject> followup_subject(const AgendaFollowup& followup, const AgendaClient* client) {
  AgendaSubject subject;
  subject.client = client;
  subject.followup = &followup;
  const auto due = date_from_iso(followup.due);
  if (!client || !due || !read_date(followup.snoozed_until, subject.snoozed_until)) return std::nullopt;
  subject.due = *due;
  subject.due_time = clock_from_iso(followup.due_time);
  return subject;
}

std::optional<std::int64_t> cadence_of(const AgendaClient& client, const AgendaView& view) {
  if (!has_cadence(client.status)) return std::nullopt;
  return cadence_days(client.cadence_days, client.tier, view.cadences);
}

std::optional<AgendaSubject> client_subject(const AgendaClient& client, const AgendaView& view) {
  AgendaSubject subject;
  subject.client = &client;
  const auto touch = moment_from_iso(client.last_touch);
  if (!client.last_touch.empty() && !touch) return std::nullopt;
  if (!read_date(client.since, subject.since)) return std::nullopt;
  subject.touch_start = touch_start(touch, subject.since, client.added, view.zone);
  if (touch) subject.last_touch = subject.touch_start;
  subject.cadence = cadence_of(client, view);
  return subject;
}

const AgendaClient* find_client(const AgendaRows& rows, std::int64_t id) {
  const auto found = std::ranges::lower_bound(rows.clients, id, {}, &AgendaClient::id);
  return found != rows.clients.end() && found->id == id ? &*found : nullptr;
}

// Who stands in for the client's owner; what is another's is not covered.
const AgendaCover* cover_of(const AgendaRows& rows, const AgendaClient& client, const std::string& owner) {
  if (rows.covers.empty() || (!owner.empty() && fold(owner) != fold(client.owner))) return nullptr;
  const auto found = std::ranges::lower_bound(rows.covers, client.id, {}, &AgendaCover::client);
  return found != rows.covers.end() && found->client == client.id ? &*found : nullptr;
}

// ---- the kinds of subjects that are on the agenda's desk

struct Desk {
  std::vector<AgendaSubject> followups, subscriptions, clients;

  const std::vector<AgendaSubject>& of(const Lane& lane) const {
    if (lane.of == Lane::Of::followups) return followups;
    return lane.of == Lane::Of::subscriptions ? subscriptions : clients;
  }
};

void put_followups(const AgendaRows& rows, const AgendaView& view, const OwnerTest& owner, Desk& desk,
                   std::vector<std::string>& unreadable) {
  const Date horizon = view.today + std::chrono::days(view.days_ahead);
  for (const AgendaFollowup& followup : rows.followups) {
    const AgendaClient* const client = find_client(rows, followup.client);
    const AgendaCover* const cover = client ? cover_of(rows, *client, followup.owner) : nullptr;
    if (!owner.holds(followup.owner.empty() && client ? client->owner : followup.owner, cover)) continue;
    auto subject = followup_subject(followup, client);
    if (subject) subject->cover = cover;
    if (!subject) {
      unreadable.push_back("followup " + std::to_string(followup.id));
    } else if (!subject->snoozed_until || *subject->snoozed_until <= horizon) {
      desk.followups.push_back(*subject);
    }
  }
}

void put_subscriptions(const AgendaRows& rows, const OwnerTest& owner, Desk& desk) {
  for (const AgendaSubscription& subscription : rows.subscriptions) {
    const AgendaClient* const client = find_client(rows, subscription.client);
    if (!client) continue;
    AgendaSubject subject;
    subject.client = client;
    subject.subscription = &subscription;
    subject.cover = cover_of(rows, *client, client->owner);
    if (owner.holds(client->owner, subject.cover)) desk.subscriptions.push_back(subject);
  }
}

std::span<const AgendaRisk> risks_of(const AgendaRows& rows, const AgendaClient& client) {
  const auto found = std::ranges::equal_range(rows.risks, client.id, {}, &AgendaRisk::client);
  return {found.begin(), found.end()};
}

void put_clients(const AgendaRows& rows, const AgendaView& view, const OwnerTest& owner, Desk& desk,
                 std::vector<std::string>& unreadable) {
  for (const AgendaClient& client : rows.clients) {
    const AgendaCover* const cover = cover_of(rows, client, client.owner);
    if (!owner.holds(client.owner, cover)) continue;
    if (auto subject = client_subject(client, view)) {
      subject->cover = cover;
      subject->risks = risks_of(rows, client);
      desk.clients.push_back(*subject);
    } else {
      unreadable.push_back("client " + client.slug);
    }
  }
}

// ---- the lines of a lane

int priority_rank(const AgendaLine& line) {
  if (!line.followup || line.followup->priority == "normal") return 1;
  return line.followup->priority == "high" ? 0 : 2;
}

auto order_key(const AgendaLine& line) {
  const std::string_view tier = line.client->tier.empty() ? "~" : std::string_view(line.client->tier);
  return std::tuple(-line.weight, priority_rank(line), tier, line.due_time.value_or(ClockTime::max()),
                    std::string_view(line.client->slug),
                    line.followup       ? line.followup->id
                    : line.subscription ? line.subscription->id
                                        : 0);
}

void add_touch(const AgendaView& view, AgendaLine& line) {
  const auto touch = moment_from_iso(line.client->last_touch);
  if (touch) line.last_touch = std::chrono::floor<std::chrono::days>(view.zone.local(*touch));
  line.cadence_days = cadence_of(*line.client, view);
}

// The same words for both: who stands in, for whom, and until when.
void add_cover(const AgendaView& view, AgendaLine& line) {
  if (!line.cover) return;
  const auto until = date_from_iso(line.cover->until);
  line.reason += "; " + visible(line.cover->manager) + " covers";
  if (!line.client->owner.empty()) line.reason += " for " + visible(line.client->owner);
  if (until) line.reason += " until " + human(*until, view.today);
}

std::vector<AgendaLine> lines_of(const Lane& lane, const Desk& desk, const AgendaView& view,
                                 const std::unordered_set<const AgendaClient*>& told) {
  std::vector<AgendaLine> lines;
  for (const AgendaSubject& subject : desk.of(lane)) {
    if (lane.of == Lane::Of::other_clients && told.contains(subject.client)) continue;
    AgendaLine line;
    line.lane = &lane;
    line.client = subject.client;
    line.followup = subject.followup;
    line.subscription = subject.subscription;
    line.cover = subject.cover;
    if (!lane.place(subject, view, line)) continue;
    add_touch(view, line);
    add_cover(view, line);
    lines.push_back(std::move(line));
  }
  std::ranges::sort(lines, {}, order_key);
  return lines;
}

}  // namespace

Agenda make_agenda(const AgendaRows& rows, const AgendaView& view) {
  Agenda agenda;
  Desk desk;
  const OwnerTest owner(view.owner);
  put_followups(rows, view, owner, desk, agenda.unreadable);
  put_subscriptions(rows, owner, desk);
  put_clients(rows, view, owner, desk, agenda.unreadable);
  std::unordered_set<const AgendaClient*> told;
  for (const Lane& lane : lanes()) {
    for (AgendaLine& line : lines_of(lane, desk, view, told)) {
      told.insert(line.client);
      agenda.lines.push_back(std::move(line));
    }
  }
  return agenda;
}

}  // namespace tend
