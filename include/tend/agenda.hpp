// The agenda: what to do today and why, in lanes (METRICS.md, "Touch"). A lane is one description in
// src/core/agenda_lanes.cpp.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "tend/cadence.hpp"
#include "tend/date.hpp"
#include "tend/money.hpp"

namespace tend {

class Book;

// An open follow-up. Dates are texts as the book holds them, so that one that cannot be read hides no other.
struct AgendaFollowup {
  std::int64_t id = 0;
  std::int64_t client = 0;
  std::string due, due_time, snoozed_until;
  std::string direction, priority, owner, team, text;
};

struct AgendaClient {
  std::int64_t id = 0;
  std::string uid, slug, name, status, tier, owner;
  std::string since, last_touch, last_touch_kind;
  std::optional<std::int64_t> cadence_days;
  std::int64_t open_followups = 0;
  Moment added{};
};

// A manager stands in for the client's owner today.
struct AgendaCover {
  std::int64_t client = 0;
  std::string manager, until;
};

// A subscription whose notice deadline is near.
struct AgendaSubscription {
  std::int64_t id = 0;
  std::int64_t client = 0;
  std::int64_t quantity = 1;
  std::string product;  // its sku
  Money arr;
  Date renewal{}, deadline{};
  bool auto_renew = false;
};

// A sign that a client may go: a few words of it (`urgent case 3, opened yesterday`), and how much it weighs.
struct AgendaRisk {
  std::int64_t client = 0;
  std::string reason;
  double weight = 0;
};

struct AgendaRows {
  std::vector<AgendaFollowup> followups;
  std::vector<AgendaClient> clients;  // by id; those of the other rows among them
  std::vector<AgendaSubscription> subscriptions;
  std::vector<AgendaRisk> risks;    // by client
  std::vector<AgendaCover> covers;  // by client, at most one each
};

// Whose records: those of these managers (blind to case), and where `or_none` those that nobody owns. A
// follow-up without an owner is its client's owner's. Who covers for an owner has what is the owner's, too.
struct AgendaOwner {
  std::vector<std::string> handles;
  bool or_none = false;
};

// Whether what is an owner's is asked for; `cover` stands in for that owner.
class OwnerTest {
 public:
  explicit OwnerTest(const std::optional<AgendaOwner>& owner);
  bool holds(std::string_view owner, const AgendaCover* cover = nullptr) const;

 private:
  bool is_asked(std::string_view owner) const;

  bool all_, or_none_;
  std::vector<std::string> folded_;
  mutable std::map<std::string, bool, std::less<>> known_;  // a team has few owners, and folding is slow
};

// What the agenda is asked for.
struct AgendaView {
  Date today{};
  Zone zone = utc_zone();
  std::int64_t days_ahead = 0;      // tells what is due within these days, too
  std::int64_t renewing_days = 30;  // tells of notice deadlines within these days
  Cadences cadences;
  std::optional<AgendaOwner> owner;  // none: everybody's
};

// Open follow-ups due until the last day of the view, those whose due day cannot be read, and the clients
// that a lane may tell of. What is another owner's than the view's is left out as far as that is seen early.
// A few queries, whatever the size of the book.
AgendaRows agenda_rows(const Book& book, const AgendaView& view);

enum class Urgency { none, ahead, today, late, worst };

struct Lane;

// One line. The pointers lead into the rows that the agenda was made from.
struct AgendaLine {
  const Lane* lane = nullptr;
  const AgendaClient* client = nullptr;
  const AgendaFollowup* followup = nullptr;  // none: the line tells of the client
  const AgendaSubscription* subscription = nullptr;
  const AgendaCover* cover = nullptr;  // somebody stands in for the one whose it is
  std::string reason;                  // `promised for Fri, 3 days late`
  Urgency urgency = Urgency::none;
  // The day it was or is due; of a client: the last day that the cadence allows. None: the lane knows no due.
  std::optional<Date> due;
  std::optional<ClockTime> due_time;
  std::optional<Date> last_touch;  // of the client, as its cadence
  std::optional<std::int64_t> cadence_days;
  double weight = 0;  // the heaviest first

  // Days past the due day; negative: still to go.
  std::optional<std::int64_t> days_late(Date today) const;
};

struct AgendaSubject;  // src/core/agenda_lanes.hpp

struct Lane {
  // What its lines tell of: follow-ups, subscriptions, clients, or clients that no lane above tells of.
  enum class Of { followups, subscriptions, clients, other_clients };
  std::string_view name;     // `owed`: in JSON, and what --lane takes
  std::string_view heading;  // `OWED`
  std::string_view about;    // one line for manuals
  bool dated;                // its lines have a due day
  Of of;
  // Fills reason, urgency, due and weight where the subject stands in this lane.
  bool (*place)(const AgendaSubject& subject, const AgendaView& view, AgendaLine& line);
};

// In the order of the agenda.
std::span<const Lane> lanes();

struct Agenda {
  std::vector<AgendaLine> lines;        // lane by lane, what hurts most first
  std::vector<std::string> unreadable;  // records with a date that cannot be read: `followup 12`
};

// Within a lane the heaviest line comes first. Days late (or since the last touch) + 1 times 3, 2 or 1: by
// the priority of a follow-up (high, normal, low), by the tier of a client without a next step (A, B, other);
// a slipping client by days since the touch over its cadence. What is not late comes after what is, the
// earliest first. Then by priority, tier, due time, slug and number.
// A follow-up that is snoozed beyond the last day of the view is left out; its client has a next step all the
// same.
Agenda make_agenda(const AgendaRows& rows, const AgendaView& view);
Agenda make_agenda(AgendaRows&&, const AgendaView&) = delete;

}  // namespace tend
