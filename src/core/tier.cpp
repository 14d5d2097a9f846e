#include "tend/tier.hpp"

#include "core/ascii.hpp"
#include "tend/error.hpp"
#include "tend/text.hpp"

namespace tend {

namespace {

// `A, B and C`
std::string tier_list(const Cadences& cadences) {
  std::string list;
  for (const auto& [letter, days] : cadences) {
    if (!list.empty()) list += letter == cadences.rbegin()->first ? " and " : ", ";
    list += letter;
  }
  return list;
}

}  // namespace

std::string known_tier(std::string tier, const Cadences& cadences) {
  if (tier.empty()) return tier;
  const std::string letter = ascii::upper(tier);
  if (letter.size() == 1 && cadences.contains(letter.front())) return letter;
  throw Error(Exit::usage, "unknown tier '" + visible(tier) + "'",
              tier_list(cadences) + " are there; others with 'tend config set cadence.D 180'");
}

}  // namespace tend
