// The settings that a book holds, and what it begins with.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace tend {

struct SettingDescription {
  // percent: a whole number from 0 to 100; share: percent, decimals too; weight: a whole number from 0 to
  // 100; amount: in the book's currency; words: slugs joined by commas; stages: stages.hpp. What may be left
  // out (`margin`) is empty.
  enum class Kind { days, minutes, currency, percent, share, weight, amount, words, stages };
  std::string_view key;  // `cadence.A`; any capital letter may stand for the A
  Kind kind;
  std::string_view initial;  // what a new book has
  std::string_view about;
};
std::span<const SettingDescription> setting_descriptions();

// What a book has where nothing was set; empty for an unknown key and for a tier without a cadence.
std::string initial_setting(std::string_view key);

// The key in its own spelling (`cadence.b` → `cadence.B`); throws Error(usage) for one that no book has.
std::string checked_setting_key(std::string_view key);
// The value as it is stored; throws Error(usage) where it is not of the key's kind.
std::string checked_setting(std::string_view key, std::string_view value);

}  // namespace tend
