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

void SatisfactionTally::add(const Answer& answer) {
  if (answer.kind == "csat") {
    ++counted_.csat_answers;
    counted_.csat_content += answer.value >= 4 ? 1 : 0;
  } else if (answer.kind == "nps") {
    const auto [last, first] =
        nps_.try_emplace({answer.client, answer.contact}, Last{answer.at, answer.value});
    if (!first && last->second.at <= answer.at) last->second = {answer.at, answer.value};
  }
}

Satisfaction SatisfactionTally::result() const {
  Satisfaction all = counted_;
  for (const auto& [contact, last] : nps_) {
    ++(last.value >= 9 ? all.promoters : last.value >= 7 ? all.passives : all.detractors);
  }
  return all;
}

}  // namespace tend
