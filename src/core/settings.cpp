#include "tend/settings.hpp"

#include <algorithm>
#include <charconv>
#include <vector>

#include "tend/error.hpp"
#include "tend/money.hpp"
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

std::string checked_count(std::string_view key, std::string_view value) {
  int count = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), count);
  if (error == std::errc() && end == value.data() + value.size() && count > 0 && count <= 3660) {
    return std::to_string(count);
  }
  throw Error(Exit::usage, "bad " + std::string(key) + " '" + visible(value) + "'",
              "a whole number from 1 to 3660 is wanted");
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
  switch (found ? found->kind : Kind::days) {
    case Kind::currency:
      return parse_currency(value);
    case Kind::text:
      return std::string(value);
    default:
      return checked_count(own, value);
  }
}

}  // namespace tend
