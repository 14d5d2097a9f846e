#include "tend/stages.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "tend/error.hpp"
#include "tend/text.hpp"

namespace tend {

namespace {

[[noreturn]] void bad_stages(std::string_view part, std::string why) {
  throw Error(Exit::usage, "bad stage '" + visible(part) + "': " + std::move(why),
              "for example: lead:10,qualified:25,proposal:50,negotiation:75");
}

Stage parse_stage(std::string_view part) {
  const std::size_t colon = part.rfind(':');
  if (colon == std::string_view::npos) bad_stages(part, "it has no probability");
  Stage stage;
  stage.name = fold(part.substr(0, colon));
  std::string_view percent = part.substr(colon + 1);
  while (percent.starts_with(' ')) percent.remove_prefix(1);
  while (percent.ends_with(' ') || percent.ends_with('%')) percent.remove_suffix(1);
  const auto [end, error] =
      std::from_chars(percent.data(), percent.data() + percent.size(), stage.probability);
  const bool whole = error == std::errc() && end == percent.data() + percent.size();
  if (stage.name.empty()) bad_stages(part, "it has no name");
  if (is_closed_stage(stage.name)) bad_stages(part, "won and lost are there already");
  if (!whole || stage.probability < 0 || stage.probability > 100)
    bad_stages(part, "a whole percentage is wanted");
  return stage;
}

}  // namespace

Stages parse_stages(std::string_view text) {
  Stages stages;
  while (!text.empty()) {
    const std::string_view part = text.substr(0, text.find(','));
    text.remove_prefix(std::min(part.size() + 1, text.size()));
    Stage stage = parse_stage(part);
    if (has_stage(stages, stage.name)) bad_stages(part, "it is there twice");
    stages.push_back(std::move(stage));
  }
  if (stages.empty()) bad_stages(text, "there is none");
  return stages;
}

std::string to_string(const Stages& stages) {
  std::string text;
  for (const Stage& stage : stages) {
    text += (text.empty() ? "" : ",") + stage.name + ":" + std::to_string(stage.probability);
  }
  return text;
}

bool has_stage(const Stages& stages, std::string_view name) {
  return std::ranges::count(stages, name, &Stage::name) > 0;
}

std::string which_stages(const Stages& stages, std::string_view text) {
  std::vector<std::string> names;
  for (const Stage& stage : stages) names.push_back(stage.name);
  const std::string near = did_you_mean(nearest(text, names));
  return near.empty() ? fmt::format("stages: {}", fmt::join(names, ", ")) : near;
}

std::int64_t stage_probability(const Stages& stages, std::string_view stage) {
  if (stage == won_stage) return 100;
  const auto found = std::ranges::find(stages, stage, &Stage::name);
  return found == stages.end() ? 0 : found->probability;
}

std::int64_t probability_of(std::optional<std::int64_t> own, std::string_view stage, const Stages& stages) {
  return own && !is_closed_stage(stage) ? *own : stage_probability(stages, stage);
}

std::int64_t weighted_minor(std::int64_t minor, std::int64_t percent) {
  const std::int64_t whole = minor / 100 * percent;
  const std::int64_t rest = minor % 100 * percent;
  const std::int64_t part = rest / 100, left = rest % 100;
  const bool up = left > 50 || (left == 50 && (whole + part) % 2 != 0);
  return whole + part + (up ? 1 : 0);
}

}  // namespace tend
