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
  if (const auto* amount = std::get_if<Money>(&value)) return static_cast<std::uint64_t>(amount->minor);
  if (const auto* day = std::get_if<Date>(&value))
    return static_cast<std::uint64_t>(day->time_since_epoch().count());
  if (const auto* moment = std::get_if<Moment>(&value))
    return static_cast<std::uint64_t>(moment->time_since_epoch().count());
  return 0;
}

}  // namespace

std::uint64_t key_of(std::uint64_t before, const Value& value) { return mixed(before, bits_of(value)); }

namespace {
std::uint32_t end_of(std::uint64_t key) {
  const auto end = static_cast<std::uint32_t>(key);
  return end == 0 ? 1 : end;
}
}  // namespace

std::size_t MadeKeys::Part::place_of(std::uint32_t end) const {
  auto place = static_cast<std::size_t>(std::uint64_t{end} * ends.size() >> 32);
  while (ends[place] != 0 && ends[place] != end) place = place + 1 == ends.size() ? 0 : place + 1;
  return place;
}

// By little, since all parts grow at about the same time.
void MadeKeys::Part::grow() {
  std::vector<std::uint32_t> smaller(ends.size() + ends.size() / 4 + 8);
  std::swap(ends, smaller);
  for (const std::uint32_t each : smaller)
    if (each != 0) ends[place_of(each)] = each;
}

void MadeKeys::add(std::uint64_t key) {
  Part& part = parts_[key >> (64 - beginning_bits)];
  if (5 * ++part.count > 4 * part.ends.size()) part.grow();
  part.ends[part.place_of(end_of(key))] = end_of(key);
}

bool MadeKeys::may_have(std::uint64_t key) const {
  const Part& part = parts_[key >> (64 - beginning_bits)];
  return part.count > 0 && part.ends[part.place_of(end_of(key))] != 0;
}

}  // namespace tend
