#include "tend/satisfaction.hpp"

namespace tend {

std::optional<double> Satisfaction::nps() const {
  if (nps_answers() == 0) return std::nullopt;
  return 100.0 * static_cast<double>(promoters - detractors) / static_cast<double>(nps_answers());
}

std::optional<double> Satisfaction::csat() const {
  if (csat_answers == 0) return std::nullopt;
  return static_cast<double>(csat_content) / static_cast<double>(csat_answers);
}

void Satisfaction::add(const Satisfaction& other) {
  promoters += other.promoters;
  passives += other.passives;
  detractors += other.detractors;
  csat_answers += other.csat_answers;
  csat_content += other.csat_content;
}

namespace {

void count_nps(std::int64_t value, Satisfaction& counted) {
  ++(value >= 9 ? counted.promoters : value >= 7 ? counted.passives : counted.detractors);
}

}  // namespace

void SatisfactionTally::add(const Answer& answer) {
  if (answer.kind == "csat") {
    ++counted_.csat_answers;
    counted_.csat_content += answer.value >= 4 ? 1 : 0;
  } else if (answer.kind == "nps" && answer.contact == 0) {
    count_nps(answer.value, counted_);
  } else if (answer.kind == "nps") {
    const auto [last, first] =
        nps_.try_emplace({answer.client, answer.contact}, Last{answer.at, answer.value});
    if (!first && last->second.at <= answer.at) last->second = {answer.at, answer.value};
  }
}

Satisfaction SatisfactionTally::result() const {
  Satisfaction all = counted_;
  for (const auto& [contact, last] : nps_) count_nps(last.value, all);
  return all;
}

}  // namespace tend
