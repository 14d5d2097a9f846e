#include "core/agenda_lanes.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "core/agenda_reason.hpp"

namespace tend {
namespace {

double priority_weight(std::string_view priority) {
  if (priority == "high") return 3;
  return priority == "low" ? 1 : 2;
}

double tier_weight(std::string_view tier) {
  if (tier == "A") return 3;
  return tier == "B" ? 2 : 1;
}

Urgency urgency_of(std::int64_t days_late, Urgency where_late) {
  if (days_late > 0) return where_late;
  return days_late == 0 ? Urgency::today : Urgency::ahead;
}

// What is still to come weighs less than anything due, the later the less.
double due_weight(std::int64_t days_late, double factor) {
  const auto days = static_cast<double>(days_late);
  return days_late >= 0 ? (days + 1) * factor : days;
}

// ---- follow-ups

// Late, or due within the days that the view looks ahead.
bool is_due(const AgendaSubject& subject, const AgendaView& view, std::int64_t days_of_grace) {
  const std::int64_t late = days_between(subject.due, view.today);
  return late >= days_of_grace || (view.days_ahead > 0 && late >= -view.days_ahead);
}

void place_followup(const AgendaSubject& subject, const AgendaView& view, std::string_view doing,
                    Urgency where_late, AgendaLine& line) {
  const std::int64_t late = days_between(subject.due, view.today);
  line.reason = due_reason(doing, subject, view.today);
  line.urgency = urgency_of(late, where_late);
  line.due = subject.due;
  line.due_time = subject.due_time;
  line.weight = due_weight(late, priority_weight(subject.followup->priority));
}

bool place_owed(const AgendaSubject& subject, const AgendaView& view, AgendaLine& line) {
  if (subject.followup->direction != "promise" || !is_due(subject, view, 0)) return false;
  place_followup(subject, view, "promised for", Urgency::worst, line);
  return true;
}

bool place_due(const AgendaSubject& subject, const AgendaView& view, AgendaLine& line) {
  const std::string& direction = subject.followup->direction;
  if (direction == "promise" || direction == "waiting" || !is_due(subject, view, 0)) return false;
  place_followup(subject, view, "due", Urgency::late, line);
  return true;
}

// What others owe is chased from the day after.
bool place_waiting(const AgendaSubject& subject, const AgendaView& view, AgendaLine& line) {
  if (subject.followup->direction != "waiting" || !is_due(subject, view, 1)) return false;
  place_followup(subject, view, "expected", Urgency::late, line);
  return true;
}

// ---- clients

std::string slipping_reason(const AgendaSubject& subject, TouchState state, Date last_day, Date today) {
  std::string reason = fmt::format("{}, cadence {}", touch_reason(subject, today), *subject.cadence);
  if (state == TouchState::stale) return reason + ", stale";
  if (state == TouchState::slipping) return reason;
  return reason + ": due " + due_words(last_day, {}, today);
}

bool place_slipping(const AgendaSubject& subject, const AgendaView& view, AgendaLine& line) {
  if (!subject.cadence) return false;
  const Date last_day = subject.touch_start + std::chrono::days(*subject.cadence);
  const std::int64_t late = days_between(last_day, view.today);
  if (late <= 0 && (view.days_ahead == 0 || late < -view.days_ahead)) return false;
  const TouchState state = touch_state(subject.touch_start, subject.cadence, view.today);
  line.reason = slipping_reason(subject, state, last_day, view.today);
  line.urgency = urgency_of(late, state == TouchState::stale ? Urgency::worst : Urgency::late);
  line.due = last_day;
  const auto since_touch = static_cast<double>(days_between(subject.touch_start, view.today));
  line.weight =
      late > 0 ? since_touch / static_cast<double>(*subject.cadence) : static_cast<double>(late - 1);
  return true;
}

bool place_no_next_step(const AgendaSubject& subject, const AgendaView& view, AgendaLine& line) {
  if (subject.client->status != "active" || subject.client->open_followups > 0) return false;
  line.reason = "no open follow-up; " + touch_reason(subject, view.today);
  line.weight = due_weight(std::max<std::int64_t>(days_between(subject.touch_start, view.today), 0),
                           tier_weight(subject.client->tier));
  return true;
}

// ---- what a client has, and whether it stays

std::string renewing_reason(const AgendaSubscription& subscription, Date today) {
  const std::string deadline = subscription.deadline < today ? "notice was due " : "notice by ";
  return fmt::format("{}{}, {} {}", deadline, due_words(subscription.deadline, {}, today),
                     subscription.auto_renew ? "renews itself" : "ends",
                     near_day(subscription.renewal, today));
}

bool place_renewing(const AgendaSubject& subject, const AgendaView& view, AgendaLine& line) {
  const AgendaSubscription& subscription = *subject.subscription;
  const std::int64_t late = days_between(subscription.deadline, view.today);
  line.reason = renewing_reason(subscription, view.today);
  line.urgency = late >= -7 ? urgency_of(std::max<std::int64_t>(late, 0), Urgency::worst) : Urgency::ahead;
  line.due = subscription.deadline;
  line.weight = due_weight(late, tier_weight(subject.client->tier));
  return true;
}

bool place_at_risk(const AgendaSubject& subject, const AgendaView&, AgendaLine& line) {
  if (subject.risks.empty() || subject.client->status == "churned") return false;
  for (const AgendaRisk& risk : subject.risks) {
    line.reason += (line.reason.empty() ? "" : "; ") + risk.reason;
    line.weight += risk.weight * tier_weight(subject.client->tier);
  }
  line.urgency = Urgency::worst;
  return true;
}

constexpr Lane all_lanes[] = {
    {"owed", "OWED", "what we promised, due or overdue", true, Lane::Of::followups, place_owed},
    {"at-risk", "AT RISK", "clients that may go: health red, urgent cases, answers that fell", false,
     Lane::Of::clients, place_at_risk},
    {"due", "DUE", "other follow-ups, due or overdue", true, Lane::Of::followups, place_due},
    {"renewing", "RENEWING", "subscriptions whose notice deadline is near", true, Lane::Of::subscriptions,
     place_renewing},
    {"waiting", "WAITING", "what clients and others owe us, overdue", true, Lane::Of::followups,
     place_waiting},
    {"slipping", "SLIPPING", "clients past their cadence", true, Lane::Of::other_clients, place_slipping},
    {"no-next-step", "NO NEXT STEP", "active clients without an open follow-up", false,
     Lane::Of::other_clients, place_no_next_step},
};

}  // namespace

std::span<const Lane> lanes() { return all_lanes; }

}  // namespace tend
