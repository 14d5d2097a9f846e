// The only file that includes toml++.
#include "cli/config.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#define TOML_ENABLE_FORMATTERS 0
#define TOML_ENABLE_WINDOWS_COMPAT 0
#include <toml++/toml.h>

#include "cli/files.hpp"
#include "tend/error.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

constexpr ConfigKey keys[] = {
    {"book", {}, "the book to use where --book and TEND_BOOK say nothing"},
    {"me", {}, "who acts where --as and TEND_USER say nothing: a manager's handle"},
    {"format", "table|plain|json|ndjson|csv|tsv|markdown|ids", "how to print"},
    {"color", "auto|always|never", "when to colour"},
    {"pager", {}, "what long output is read with on a terminal; empty: none"},
    {"editor", {}, "what a text is written with where VISUAL and EDITOR say nothing"},
};

std::vector<std::string> known_keys() {
  std::vector<std::string> names;
  for (const ConfigKey& key : keys) names.emplace_back(key.name);
  return names;
}

bool is_allowed(const ConfigKey& key, std::string_view value) {
  if (key.values.empty()) return true;
  const std::string among = fmt::format("|{}|", key.values);
  return value.find('|') == std::string_view::npos &&
         among.find(fmt::format("|{}|", value)) != std::string::npos;
}

std::string choices_text(const ConfigKey& key) {
  std::string text = "one of: ";
  for (char c : key.values) c == '|' ? text += ", " : text += c;
  return text;
}

class Reader {
 public:
  explicit Reader(const std::string& path) : path_(path) {}

  std::map<std::string, std::string, std::less<>> values(const std::string& text) {
    std::map<std::string, std::string, std::less<>> found;
    for (const auto& [key, node] : parse(text)) {
      const ConfigKey* known = find_config_key(key.str());
      if (known == nullptr) refuse_key(key);
      const auto* held = node.as_string();
      if (held == nullptr)
        refuse(node.source().begin, fmt::format("'{}' has to be a text in quotes", key.str()));
      if (!is_allowed(*known, held->get())) {
        refuse(node.source().begin, fmt::format("'{}' cannot be '{}'", key.str(), held->get()),
               choices_text(*known));
      }
      found.emplace(key.str(), held->get());
    }
    return found;
  }

 private:
  toml::table parse(const std::string& text) {
    try {
      return toml::parse(text, path_);
    } catch (const toml::parse_error& error) {
      std::string why(error.description());
      if (why.starts_with('E')) why.front() = 'e';  // `Error while parsing …`
      refuse(error.source().begin, why);
    }
  }

  [[noreturn]] void refuse_key(const toml::key& key) {
    std::string way_out = did_you_mean(nearest(key.str(), known_keys()));
    if (way_out.empty()) way_out = fmt::format("keys are: {}", fmt::join(known_keys(), ", "));
    refuse(key.source().begin, fmt::format("unknown key '{}'", key.str()), way_out);
  }

  [[noreturn]] void refuse(const toml::source_position& at, const std::string& why,
                           std::string way_out = {}) {
    throw Error(Exit::unusable, fmt::format("{}:{}:{}: {}", path_, at.line, at.column, why),
                std::move(way_out));
  }

  const std::string& path_;
};

std::string toml_text(std::string_view value) {
  std::string text = "\"";
  for (char c : value) {
    if (c == '"' || c == '\\') text += '\\';
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7f)
      text += fmt::format("\\u{:04x}", byte);
    else
      text += c;
  }
  return text + '"';
}

bool sets_key(std::string_view line, std::string_view key) {
  const auto start = line.find_first_not_of(" \t");
  if (start == std::string_view::npos || !line.substr(start).starts_with(key)) return false;
  const auto after = line.find_first_not_of(" \t", start + key.size());
  return after != std::string_view::npos && line[after] == '=';
}

// A remark behind the value stays behind the new one.
std::string_view remark_of(std::string_view line) {
  char quote = 0;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (quote == 0 && line[at] == '#') return line.substr(line.find_last_not_of(" \t", at - 1) + 1);
    if (line[at] == '\\' && quote == '"')
      ++at;
    else if (line[at] == quote)
      quote = 0;
    else if (quote == 0 && (line[at] == '"' || line[at] == '\''))
      quote = line[at];
  }
  return {};
}

std::string with_key(std::string_view text, std::string_view key, const std::optional<std::string>& value) {
  const std::string entry = value ? fmt::format("{} = {}", key, toml_text(*value)) : std::string();
  std::string result;
  bool found = false;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (!sets_key(line, key)) {
      result += fmt::format("{}\n", line);
    } else if (value) {
      result += fmt::format("{}{}\n", entry, remark_of(line));
    }
    found = found || sets_key(line, key);
  }
  return found || !value ? result : result + entry + '\n';
}

}  // namespace

std::span<const ConfigKey> config_keys() { return keys; }

const ConfigKey* find_config_key(std::string_view name) {
  auto found = std::ranges::find(keys, name, &ConfigKey::name);
  return found == std::end(keys) ? nullptr : found;
}

std::string config_path(const Host& host) {
  const auto base = host.variable("XDG_CONFIG_HOME");
  if (base && base->starts_with('/')) return *base + "/tend/config.toml";
  const std::string home = host.home();
  return home.empty() ? std::string() : home + "/.config/tend/config.toml";
}

Config Config::read(const std::string& path) {
  Config config;
  config.path_ = path;
  if (path.empty()) return config;
  if (const auto text = read_file(path)) config.values_ = Reader(path).values(*text);
  return config;
}

std::optional<std::string> Config::value(std::string_view key) const {
  auto found = values_.find(key);
  return found == values_.end() ? std::nullopt : std::optional(found->second);
}

void set_in_config(const std::string& path, std::string_view key, const std::optional<std::string>& value,
                   bool dry_run) {
  const ConfigKey& known = *find_config_key(key);
  if (value && !is_allowed(known, *value)) {
    throw Error(Exit::usage, fmt::format("'{}' cannot be '{}'", key, *value), choices_text(known));
  }
  if (path.empty())
    throw Error(Exit::unusable, "no place for a config: neither HOME nor XDG_CONFIG_HOME is set");
  const std::string text = with_key(read_file(path).value_or(std::string()), key, value);
  const auto read_back = Reader(path).values(text);
  auto found = read_back.find(key);
  const bool as_meant =
      value ? found != read_back.end() && found->second == *value : found == read_back.end();
  if (!as_meant) {
    throw Error(Exit::unusable,
                fmt::format("cannot change '{}' in '{}': it is not on a line of its own", key, path),
                "change it with an editor");
  }
  if (!dry_run) replace_file(path, text);
}

}  // namespace tend
