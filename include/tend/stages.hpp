// The stages that an opportunity goes through before it is won or lost: the book's setting `stages`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tend {

struct Stage {
  std::string name;
  std::int64_t probability = 0;  // percent
  bool operator==(const Stage&) const = default;
};
using Stages = std::vector<Stage>;  // in the order in which they are passed

constexpr std::string_view won_stage = "won", lost_stage = "lost";
inline bool is_closed_stage(std::string_view stage) { return stage == won_stage || stage == lost_stage; }

// `lead:10, qualified:25`; names are folded. Throws Error(usage) for no stage, one that is there twice or is
// called won or lost, or a probability that is no whole percentage.
Stages parse_stages(std::string_view text);
std::string to_string(const Stages& stages);  // `lead:10,qualified:25`

bool has_stage(const Stages& stages, std::string_view name);
// The way out where `text` is none of them: the one that may be meant, else all.
std::string which_stages(const Stages& stages, std::string_view text);

// Percent: of won 100, of lost and of a stage that the book no longer has 0.
std::int64_t stage_probability(const Stages& stages, std::string_view stage);
// The same for an opportunity: its own percentage goes first while it is open.
std::int64_t probability_of(std::optional<std::int64_t> own, std::string_view stage, const Stages& stages);

// Minor units × percent, half to even.
std::int64_t weighted_minor(std::int64_t minor, std::int64_t percent);

}  // namespace tend
