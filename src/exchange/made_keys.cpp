#include "exchange/made_keys.hpp"

#include <functional>
#include <string_view>

namespace tend {

namespace {

std::uint64_t mixed(std::uint64_t a, std::uint64_t b) {
  const std::uint64_t both = (a ^ (b + 0x9e3779b97f4a7c15 + (a << 6) + (a >> 2))) * 0xff51afd7ed558ccd;
  return both ^ (both >> 32);
}

std::uint64_t bits_of(const Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return std::hash<std::string_view>()(*text);
  if (const auto* link = std::get_if<Link>(&value)) return static_cast<std::uint64_t>(link->id);
  if (const auto* number = std::get_if<std::int64_t>(&value)) return static_cast<std::uint64_t>(*number);
  if (const auto* day = std::get_if<Date>(&value))
    return static_cast<std::uint64_t>(day->time_since_epoch().count());
  if (const auto* moment = std::get_if<Moment>(&value))
    return static_cast<std::uint64_t>(moment->time_since_epoch().count());
  return 0;
}

}  // namespace

std::uint64_t key_of(std::uint64_t before, const Value& value) { return mixed(before, bits_of(value)); }

std::size_t MadeKeys::place_of(std::uint64_t key) const {
  std::size_t place = key & (keys_.size() - 1);
  while (keys_[place] != 0 && keys_[place] != key) place = (place + 1) & (keys_.size() - 1);
  return place;
}

void MadeKeys::add(std::uint64_t key) {
  if (2 * ++count_ > keys_.size()) {
    std::vector<std::uint64_t> smaller(keys_.size() * 2);
    std::swap(keys_, smaller);
    for (const std::uint64_t each : smaller)
      if (each != 0) keys_[place_of(each)] = each;
  }
  keys_[place_of(key)] = key;
}

bool MadeKeys::may_have(std::uint64_t key) const { return keys_[place_of(key)] == key; }

}  // namespace tend
