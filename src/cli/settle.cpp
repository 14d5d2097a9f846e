#include "cli/settle.hpp"

#include <fmt/format.h>

#include "tend/error.hpp"

namespace tend {
namespace {

constexpr const char* default_pager = "less -FRX";
constexpr const char* default_editor = "vi";

std::optional<Settled> from_config(const ConfigSource& config, std::string_view key) {
  if (auto value = config().value(key)) return Settled{*value, "config"};
  return std::nullopt;
}

std::optional<Settled> from_environment(const Host& host, const char* name) {
  if (auto value = set_variable(host, name)) return Settled{*value, "environment"};
  return std::nullopt;
}

// The config's book: `~/` is the home, and a relative path begins at the config's folder.
std::string located(const std::string& path, const Host& host, const std::string& config_file) {
  if (path.starts_with("~/")) return host.home() + path.substr(1);
  if (path.empty() || path.starts_with('/')) return path;
  return config_file.substr(0, config_file.rfind('/') + 1) + path;
}

std::optional<Settled> default_book(const Host& host) {
  const auto base = set_variable(host, "XDG_DATA_HOME");
  if (base && base->starts_with('/')) return Settled{*base + "/tend/book.db", "default"};
  const std::string home = host.home();
  if (home.empty()) return std::nullopt;
  return Settled{home + "/.local/share/tend/book.db", "default"};
}

}  // namespace

std::optional<std::string> set_variable(const Host& host, const char* name) {
  auto value = host.variable(name);
  return value && value->empty() ? std::nullopt : value;
}

std::optional<Settled> settle_book(const Host& host, const Globals& globals, const ConfigSource& config) {
  if (globals.book) return Settled{*globals.book, "option"};
  if (auto settled = from_environment(host, "TEND_BOOK")) return settled;
  if (auto settled = from_config(config, "book")) {
    settled->value = located(settled->value, host, config().path());
    return settled;
  }
  return default_book(host);
}

Settled settle_me(const Host& host, const Globals& globals, const ConfigSource& config) {
  if (globals.as && !globals.as->empty()) return {*globals.as, "option"};
  if (auto settled = from_environment(host, "TEND_USER")) return *settled;
  if (auto settled = from_config(config, "me"); settled && !settled->value.empty()) return *settled;
  return {host.login_name(), "default"};
}

Settled settle_format(const Host& host, const Globals& globals, const ConfigSource& config) {
  if (globals.format && !globals.format->empty()) return {*globals.format, "option"};
  if (auto settled = from_environment(host, "TEND_FORMAT")) {
    if (format_from(settled->value)) return *settled;
    throw Error(Exit::usage, fmt::format("TEND_FORMAT cannot be '{}'", settled->value),
                fmt::format("one of: {}", fmt::join(format_names(), ", ")));
  }
  return from_config(config, "format").value_or(Settled{"table", "default"});
}

Settled settle_color(const Host& host, const Globals& globals, const ConfigSource& config) {
  if (globals.color && !globals.color->empty()) return {*globals.color, "option"};
  if (auto settled = from_environment(host, "TEND_COLOR")) {
    const std::string& word = settled->value;
    if (word == "auto" || word == "always" || word == "never") return *settled;
    throw Error(Exit::usage, fmt::format("TEND_COLOR cannot be '{}'", word), "one of: auto, always, never");
  }
  if (set_variable(host, "NO_COLOR")) return {"never", "environment"};
  if (auto force = set_variable(host, "CLICOLOR_FORCE"); force && *force != "0")
    return {"always", "environment"};
  return from_config(config, "color").value_or(Settled{"auto", "default"});
}

Settled settle_pager(const Host& host, const ConfigSource& config) {
  // Set but empty says: no pager.
  for (const char* name : {"TEND_PAGER", "PAGER"})
    if (auto value = host.variable(name)) return {*value, "environment"};
  return from_config(config, "pager").value_or(Settled{default_pager, "default"});
}

Settled settle_editor(const Host& host, const ConfigSource& config) {
  for (const char* name : {"TEND_EDITOR", "VISUAL", "EDITOR"})
    if (auto settled = from_environment(host, name)) return *settled;
  return from_config(config, "editor").value_or(Settled{default_editor, "default"});
}

}  // namespace tend
