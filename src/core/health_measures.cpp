#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "tend/cadence.hpp"
#include "tend/health.hpp"

namespace tend {

namespace {

constexpr std::int64_t days_to_resolve_at_most = 30;
constexpr std::int64_t days_of_grace = 7;
constexpr std::int64_t days_to_plan = 90, days_to_act = 30;

std::string listed(const std::vector<std::string>& parts) {
  return fmt::format("{}", fmt::join(parts, "; "));
}

// ---- touch

HealthState judge_touch(const HealthFacts& facts, Date day) {
  switch (touch_state(facts.touch_start, facts.cadence, day)) {
    case TouchState::within:
      return HealthState::green;
    case TouchState::slipping:
      return HealthState::yellow;
    case TouchState::stale:
      return HealthState::red;
    case TouchState::none:
      break;
  }
  return HealthState::no_data;
}

HealthEvidence explain_touch(const HealthFacts& facts, Date day) {
  if (!facts.cadence) return {"no cadence", "give it a tier or a cadence"};
  const std::string ago = days_text(days_between(facts.touch_start, day));
  const std::string note = facts.last_note == 0 ? "" : fmt::format("note {}, ", facts.last_note);
  const std::string touch = facts.last_touch
                                ? fmt::format("last touch {} ({}{} ago)", iso(*facts.last_touch), note, ago)
                                : fmt::format("no touch since {} ({})", iso(facts.touch_start), ago);
  const bool green = judge_touch(facts, day) == HealthState::green;
  return {fmt::format("{}, cadence {}", touch, days_text(*facts.cadence)), green ? "" : "touch it"};
}

// ---- cases

std::int64_t age_of(const HealthCase& each, Date day) { return days_between(each.opened, day); }

HealthState state_of_case(const HealthCase& each, Date day) {
  if (each.priority == HealthCase::Priority::urgent || age_of(each, day) > days_to_resolve_at_most)
    return HealthState::red;
  if (each.priority == HealthCase::Priority::high || age_of(each, day) > days_to_resolve)
    return HealthState::yellow;
  return HealthState::green;
}

HealthState judge_cases(const HealthFacts& facts, Date day) {
  HealthState worst = HealthState::green;
  for (const HealthCase& each : facts.cases) worst = std::min(worst, state_of_case(each, day));
  return worst;
}

std::string_view priority_text(const HealthCase& each) {
  if (each.priority == HealthCase::Priority::urgent) return "urgent, ";
  return each.priority == HealthCase::Priority::high ? "high, " : "";
}

HealthEvidence explain_cases(const HealthFacts& facts, Date day) {
  if (facts.cases.empty()) return {"no open case", ""};
  std::vector<std::string> told, pressing;
  for (const HealthCase& each : facts.cases) {
    told.push_back(fmt::format("case {} ({}opened {}, {})", each.id, priority_text(each), iso(each.opened),
                               days_text(age_of(each, day))));
    if (state_of_case(each, day) != HealthState::green) pressing.push_back(std::to_string(each.id));
  }
  if (pressing.empty()) return {listed(told), ""};
  return {listed(told), fmt::format("resolve case {}", fmt::join(pressing, ", "))};
}

// ---- scores

bool is_fresh(const std::optional<HealthScore>& score, Date day) {
  return score && days_between(score->at, day) <= fresh_days;
}

HealthState state_of_score(std::int64_t value, std::int64_t green, std::int64_t yellow) {
  if (value >= green) return HealthState::green;
  return value >= yellow ? HealthState::yellow : HealthState::red;
}

struct Survey {
  std::string_view kind;
  std::optional<HealthScore> HealthFacts::*last;
  std::int64_t green, yellow;  // the least values
};
constexpr Survey surveys[] = {{"nps", &HealthFacts::nps, 9, 7},
                              {"csat", &HealthFacts::csat, 4, 3},
                              {"pulse", &HealthFacts::pulse, 4, 3}};
constexpr Survey usage_survey[] = {{"usage", &HealthFacts::usage, 70, 40}};

// The worst of those that are fresh.
HealthState judge_surveys(std::span<const Survey> asked, const HealthFacts& facts, Date day) {
  HealthState worst = HealthState::no_data;
  for (const Survey& survey : asked) {
    const auto& last = facts.*survey.last;
    if (!is_fresh(last, day)) continue;
    const HealthState state = state_of_score(last->value, survey.green, survey.yellow);
    worst = worst == HealthState::no_data ? state : std::min(worst, state);
  }
  return worst;
}

std::string wish(const Survey& survey) { return fmt::format("{} of {} or more", survey.kind, survey.green); }

HealthEvidence explain_surveys(std::span<const Survey> asked, const HealthFacts& facts, Date day) {
  std::vector<std::string> told, wishes;
  for (const Survey& survey : asked) {
    const auto& last = facts.*survey.last;
    if (!last) continue;
    told.push_back(fmt::format("{} {} (score {}, {}{})", survey.kind, last->value, last->id, iso(last->at),
                               is_fresh(last, day) ? "" : ", too old to count"));
    if (is_fresh(last, day) && last->value < survey.green) wishes.push_back(wish(survey));
  }
  if (judge_surveys(asked, facts, day) == HealthState::no_data) wishes = {"a new " + wish(asked.front())};
  return {told.empty() ? "no score" : listed(told), fmt::format("{}", fmt::join(wishes, ", "))};
}

HealthState judge_satisfaction(const HealthFacts& facts, Date day) {
  return judge_surveys(surveys, facts, day);
}
HealthEvidence explain_satisfaction(const HealthFacts& facts, Date day) {
  return explain_surveys(surveys, facts, day);
}

HealthState judge_usage(const HealthFacts& facts, Date day) {
  return judge_surveys(usage_survey, facts, day);
}
HealthEvidence explain_usage(const HealthFacts& facts, Date day) {
  return explain_surveys(usage_survey, facts, day);
}

// ---- promises

HealthState judge_promises(const HealthFacts& facts, Date day) {
  if (facts.promises.empty()) return HealthState::green;
  const bool forgivable =
      facts.promises.size() == 1 && days_between(facts.promises.front().due, day) <= days_of_grace;
  return forgivable ? HealthState::yellow : HealthState::red;
}

HealthEvidence explain_promises(const HealthFacts& facts, Date day) {
  if (facts.promises.empty()) return {"none of ours is overdue", ""};
  std::vector<std::string> told, overdue;
  for (const HealthPromise& each : facts.promises) {
    told.push_back(fmt::format("followup {} (promised for {}, {} late)", each.id, iso(each.due),
                               days_text(days_between(each.due, day))));
    overdue.push_back(std::to_string(each.id));
  }
  return {listed(told), fmt::format("keep what was promised: {}", fmt::join(overdue, ", "))};
}

// ---- people

HealthState judge_people(const HealthFacts& facts, Date) {
  if (facts.people.size() >= 2) return HealthState::green;
  return facts.people.empty() ? HealthState::red : HealthState::yellow;
}

HealthEvidence explain_people(const HealthFacts& facts, Date day) {
  const bool green = judge_people(facts, day) == HealthState::green;
  const std::string wanted = facts.people.empty() ? "touch two contacts" : "touch another contact";
  if (facts.people.empty()) return {fmt::format("no contact touched in {} days", fresh_days), wanted};
  std::vector<std::string> told;
  for (const HealthContact& each : facts.people) {
    told.push_back(fmt::format("contact {} ({})", each.id, iso(each.touched)));
  }
  return {listed(told), green ? "" : wanted};
}

// ---- renewal

HealthState state_of_renewal(const HealthRenewal& each, Date day) {
  const std::int64_t left = days_between(day, each.notice);
  if (left > days_to_plan || each.won != 0) return HealthState::green;
  return left <= days_to_act && each.open == 0 ? HealthState::red : HealthState::yellow;
}

HealthState judge_renewal(const HealthFacts& facts, Date day) {
  HealthState worst = HealthState::no_data;
  for (const HealthRenewal& each : facts.renewals) {
    const HealthState state = state_of_renewal(each, day);
    worst = worst == HealthState::no_data ? state : std::min(worst, state);
  }
  return worst;
}

std::string opportunity_text(const HealthRenewal& each) {
  if (each.won != 0) return fmt::format(", opportunity {} won", each.won);
  return each.open != 0 ? fmt::format(", opportunity {} open", each.open) : ", no renewal opportunity";
}

HealthEvidence explain_renewal(const HealthFacts& facts, Date day) {
  if (facts.renewals.empty()) return {"nothing is to be renewed", "a subscription with an end"};
  std::vector<std::string> told, wanted;
  for (const HealthRenewal& each : facts.renewals) {
    const bool near = days_between(day, each.notice) <= days_to_plan;
    told.push_back(fmt::format("subscription {} (notice by {}, renewal {}{})", each.subscription,
                               iso(each.notice), iso(each.renewal), near ? opportunity_text(each) : ""));
    if (state_of_renewal(each, day) != HealthState::green)
      wanted.push_back(std::to_string(each.subscription));
  }
  if (wanted.empty()) return {listed(told), ""};
  return {listed(told), fmt::format("win the renewal of subscription {}", fmt::join(wanted, ", "))};
}

constexpr HealthMeasure measures[] = {
    {"touch", judge_touch, explain_touch},
    {"cases", judge_cases, explain_cases},
    {"satisfaction", judge_satisfaction, explain_satisfaction},
    {"promises", judge_promises, explain_promises},
    {"people", judge_people, explain_people},
    {"renewal", judge_renewal, explain_renewal},
    {"usage", judge_usage, explain_usage},
};

}  // namespace

std::span<const HealthMeasure> health_measures() { return measures; }

}  // namespace tend
