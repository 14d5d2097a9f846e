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

class OwnerTest {
 public:
  explicit OwnerTest(const std::optional<AgendaOwner>& owner)
      : all_(!owner),
        or_none_(owner && owner->or_none),
        handle_(owner ? owner->handle : ""),
        folded_(fold(handle_)) {}

  bool holds(const std::string& owner) const {
    return all_ || owner == handle_ || (owner.empty() ? or_none_ : fold(owner) == folded_);
  }

 private:
  bool all_, or_none_;
  std::string handle_, folded_;
};

// ---- the two kinds of subjects that are on the agenda's desk

struct Desk {
  std::vector<AgendaSubject> followups, clients;
};

void put_followups(const AgendaRows& rows, const AgendaView& view, const OwnerTest& owner, Desk& desk,
                   std::vector<std::string>& unreadable) {
  const Date horizon = view.today + std::chrono::days(view.days_ahead);
  for (const AgendaFollowup& followup : rows.followups) {
    const AgendaClient* const client = find_client(rows, followup.client);
    if (!owner.holds(followup.owner.empty() && client ? client->owner : followup.owner)) continue;
    const auto subject = followup_subject(followup, client);
    if (!subject) {
      unreadable.push_back("followup " + std::to_string(followup.id));
    } else if (!subject->snoozed_until || *subject->snoozed_until <= horizon) {
      desk.followups.push_back(*subject);
    }
  }
}

void put_clients(const AgendaRows& rows, const AgendaView& view, const OwnerTest& owner, Desk& desk,
                 std::vector<std::string>& unreadable) {
  for (const AgendaClient& client : rows.clients) {
    if (!owner.holds(client.owner)) continue;
    if (const auto subject = client_subject(client, view)) {
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
                    std::string_view(line.client->slug), line.followup ? line.followup->id : 0);
}

void add_touch(const AgendaView& view, AgendaLine& line) {
  const auto touch = moment_from_iso(line.client->last_touch);
  if (touch) line.last_touch = std::chrono::floor<std::chrono::days>(view.zone.local(*touch));
  line.cadence_days = cadence_of(*line.client, view);
}

std::vector<AgendaLine> lines_of(const Lane& lane, const Desk& desk, const AgendaView& view,
                                 const std::unordered_set<const AgendaClient*>& told) {
  std::vector<AgendaLine> lines;
  for (const AgendaSubject& subject : lane.of_clients ? desk.clients : desk.followups) {
    if (lane.of_clients && told.contains(subject.client)) continue;
    AgendaLine line;
    line.lane = &lane;
    line.client = subject.client;
    line.followup = subject.followup;
    if (!lane.place(subject, view, line)) continue;
    add_touch(view, line);
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
