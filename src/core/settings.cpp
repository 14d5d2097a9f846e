#include "tend/settings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <vector>

#include "tend/error.hpp"
#include "tend/money.hpp"
#include "tend/stages.hpp"
#include "tend/text.hpp"

namespace tend {

namespace {

using Kind = SettingDescription::Kind;
constexpr SettingDescription descriptions[] = {
    {"cadence.A", Kind::days, "14", "days between touchpoints with a client of tier A"},
    {"cadence.B", Kind::days, "30", "days between touchpoints with a client of tier B"},
    {"cadence.C", Kind::days, "90", "days between touchpoints with a client of tier C"},
    {"currency", Kind::currency, "EUR", "currency of amounts that name none"},
    {"touch_minutes", Kind::minutes, "30", "usual length of a touchpoint where none was logged"},
    {"stages", Kind::stages, "lead:10,qualified:25,proposal:50,negotiation:75",
     "stages of an opportunity, each with its probability in percent"},
    {"churn_reasons", Kind::words,
     "price,competitor,product-fit,service,budget,business-closed,merger,champion-left,other",
     "why clients go"},
    {"hourly_rate", Kind::amount, "", "cost of an hour logged on notes, for the cost of keeping clients"},
    {"margin", Kind::share, "", "margin on revenue in percent, for the return on keeping clients"},
    {"baseline_grr", Kind::share, "", "gross revenue retention without the work, in percent"},
    {"health.green", Kind::percent, "70", "lowest health score that is green"},
    {"health.yellow", Kind::percent, "40", "lowest health score that is yellow"},
    {"health.weight.touch", Kind::weight, "3", "weight of touch in the health score"},
    {"health.weight.cases", Kind::weight, "3", "weight of open cases in the health score"},
    {"health.weight.satisfaction", Kind::weight, "2", "weight of satisfaction in the health score"},
    {"health.weight.promises", Kind::weight, "2", "weight of overdue promises in the health score"},
    {"health.weight.people", Kind::weight, "1", "weight of contacts touched in the health score"},
    {"health.weight.renewal", Kind::weight, "1", "weight of the renewal in the health score"},
    {"health.weight.usage", Kind::weight, "1", "weight of usage in the health score"},
};
constexpr std::string_view cadence = "cadence.";

const SettingDescription* described(std::string_view key) {
  const auto found = std::find_if(std::begin(descriptions), std::end(descriptions),
                                  [&](const SettingDescription& d) { return d.key == key; });
  return found == std::end(descriptions) ? nullptr : found;
}

bool is_cadence(std::string_view key) {
  return key.size() == cadence.size() + 1 && key.starts_with(cadence) && key.back() >= 'A' &&
         key.back() <= 'Z';
}

std::string checked_whole(std::string_view key, std::string_view value, int least, int most) {
  int count = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), count);
  if (error == std::errc() && end == value.data() + value.size() && count >= least && count <= most) {
    return std::to_string(count);
  }
  throw Error(Exit::usage, "bad " + std::string(key) + " '" + visible(value) + "'",
              "a whole number from " + std::to_string(least) + " to " + std::to_string(most) + " is wanted");
}

// `72.5`, `72.5 %`. A fraction is refused: 0.8 is meant to be 80, which nothing would tell.
std::string checked_share(std::string_view key, std::string_view value) {
  std::string_view number = value;
  while (number.ends_with('%') || number.ends_with(' ')) number.remove_suffix(1);
  double percent = -1;
  const auto [end, error] =
      std::from_chars(number.data(), number.data() + number.size(), percent, std::chars_format::fixed);
  const bool is_number = error == std::errc() && end == number.data() + number.size();
  if (is_number && percent > 0 && percent < 1)
    throw Error(Exit::usage, "bad " + std::string(key) + " '" + visible(value) + "': percent are wanted",
                fmt::format("{:g} for {:g} %", percent * 100, percent * 100));
  if (is_number && percent >= 0 && percent <= 100) return std::string(number);
  throw Error(Exit::usage, "bad " + std::string(key) + " '" + visible(value) + "'",
              "percent from 0 to 100 are wanted: 72.5");
}

std::string checked_words(std::string_view key, std::string_view value) {
  std::string words;
  while (!value.empty()) {
    const std::string_view part = value.substr(0, value.find(','));
    value.remove_prefix(std::min(part.size() + 1, value.size()));
    if (fold(part).empty()) continue;
    words += (words.empty() ? "" : ",") + slug_of(part);
  }
  if (words.empty()) throw Error(Exit::usage, "bad " + std::string(key) + ": there is no word");
  return words;
}

}  // namespace

std::span<const SettingDescription> setting_descriptions() { return descriptions; }

std::string initial_setting(std::string_view key) {
  const SettingDescription* found = described(key);
  return found ? std::string(found->initial) : std::string();
}

std::string checked_setting_key(std::string_view key) {
  std::string own(key);
  if (own.size() == cadence.size() + 1 && own.back() >= 'a' && own.back() <= 'z') {
    own.back() = static_cast<char>(own.back() - 'a' + 'A');
  }
  if (described(own) || is_cadence(own)) return own;
  std::vector<std::string> keys;
  for (const SettingDescription& description : descriptions) keys.emplace_back(description.key);
  throw Error(Exit::usage, "unknown setting '" + visible(key) + "'", did_you_mean(nearest(key, keys)));
}

std::string checked_setting(std::string_view key, std::string_view value) {
  const std::string own = checked_setting_key(key);
  const SettingDescription* found = described(own);
  if (found && found->initial.empty() && value.empty()) return {};
  switch (found ? found->kind : Kind::days) {
    case Kind::currency:
      return parse_currency(value);
    case Kind::percent:
    case Kind::weight:
      return checked_whole(own, value, 0, 100);
    case Kind::share:
      return checked_share(own, value);
    case Kind::amount:
      return decimal(parse_money(value, "EUR"));
    case Kind::words:
      return checked_words(own, value);
    case Kind::stages:
      return to_string(parse_stages(value));
    default:
      return checked_whole(own, value, 1, 3660);
  }
}

}  // namespace tend
