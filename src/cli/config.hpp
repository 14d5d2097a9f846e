// The user's config: a TOML file, `$XDG_CONFIG_HOME/tend/config.toml`, else `$HOME/.config/tend/config.toml`.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "cli/host.hpp"

namespace tend {

// All keys are top-level strings.
struct ConfigKey {
  std::string_view name;
  std::string_view values;  // the only ones allowed, joined by `|`; empty: any text
  std::string_view about;
};
std::span<const ConfigKey> config_keys();
const ConfigKey* find_config_key(std::string_view name);

// Empty where there is no home.
std::string config_path(const Host& host);

class Config {
 public:
  // A missing file is an empty config. Throws Error(unusable), `config.toml:3:7: …`, for what is no TOML, for
  // an unknown key and for a wrong value.
  static Config read(const std::string& path);

  std::optional<std::string> value(std::string_view key) const;
  const std::string& path() const { return path_; }

 private:
  std::string path_;
  std::map<std::string, std::string, std::less<>> values_;
};

// Writes one key (no value: removes it) and leaves the other lines as they are. The file is replaced at once
// or not at all; folders above it are made. A dry run checks only. Throws Error(usage) for a value that is
// not allowed, Error(unusable).
void set_in_config(const std::string& path, std::string_view key, const std::optional<std::string>& value,
                   bool dry_run);

}  // namespace tend
