// `tend config get|set|list`: the keys of the user's config file and the settings of the book, under one
// roof.
#include "cli/config.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <memory>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/settle.hpp"
#include "tend/records.hpp"
#include "tend/settings.hpp"
#include "tend/text.hpp"

namespace tend {
namespace config_command {

struct Entry {
  std::string key;
  Settled settled;  // source: what settle.hpp says, or `book`
};

// The key of a setting in its own spelling; the complaint about an unknown one names the config's keys too.
std::string known_setting(const std::string& key) {
  try {
    return checked_setting_key(key);
  } catch (const Error&) {
    std::vector<std::string> known;
    for (const ConfigKey& each : config_keys()) known.emplace_back(each.name);
    for (const SettingDescription& each : setting_descriptions()) known.emplace_back(each.key);
    std::string way_out = did_you_mean(nearest(key, known));
    if (way_out.empty()) way_out = fmt::format("keys are: {}", fmt::join(known, ", "));
    throw Error(Exit::usage, fmt::format("unknown key '{}'", key), way_out);
  }
}

// ---- reading

Settled settle_key(Context& context, std::string_view key) {
  const Host& host = context.host();
  const Globals& globals = context.globals();
  const ConfigSource config = [&]() -> const Config& { return context.config(); };
  if (key == "book") {
    const auto settled = settle_book(host, globals, config);
    return settled ? Settled{context.book_path(), settled->source} : Settled{"", "default"};
  }
  if (key == "me") return settle_me(host, globals, config);
  if (key == "format") return settle_format(host, globals, config);
  if (key == "color") return settle_color(host, globals, config);
  if (key == "pager") return settle_pager(host, config);
  return settle_editor(host, config);
}

std::vector<Setting> stored_settings(Context& context) {
  return context.has_book() ? context.book().all<Setting>() : std::vector<Setting>();
}

Settled settle_setting(const std::vector<Setting>& stored, const std::string& key) {
  auto found = std::ranges::find(stored, key, &Setting::key);
  if (found != stored.end()) return {found->value, "book"};
  return {initial_setting(key), "default"};
}

// Those that every book has, then the cadences of further tiers that are set in this one.
std::vector<std::string> listed_settings(const std::vector<Setting>& stored) {
  std::vector<std::string> listed;
  for (const SettingDescription& each : setting_descriptions()) listed.emplace_back(each.key);
  for (const Setting& each : stored)
    if (std::ranges::count(listed, each.key) == 0) listed.push_back(each.key);
  return listed;
}

std::vector<Entry> all_entries(Context& context) {
  std::vector<Entry> entries;
  for (const ConfigKey& key : config_keys())
    entries.push_back({std::string(key.name), settle_key(context, key.name)});
  const auto stored = stored_settings(context);
  for (const std::string& key : listed_settings(stored))
    entries.push_back({key, settle_setting(stored, key)});
  return entries;
}

Entry entry_of(Context& context, const std::string& key) {
  if (const ConfigKey* known = find_config_key(key)) {
    return {std::string(known->name), settle_key(context, known->name)};
  }
  const std::string setting = known_setting(key);
  return {setting, settle_setting(stored_settings(context), setting)};
}

Table table_of(const std::vector<Entry>& entries, bool single) {
  Table table{.columns = {{.key = "key", .heading = "KEY", .shrink = 0},
                          {.key = "value", .heading = "VALUE"},
                          {.key = "source", .heading = "SOURCE"}},
              .rows = {},
              .single = single};
  for (const Entry& entry : entries) {
    const Value value = entry.settled.value.empty() ? Value() : Value(entry.settled.value);
    table.rows.push_back({.cells = {Value(entry.key), value, Value(entry.settled.source)}, .group = {}});
  }
  return table;
}

struct Get {
  std::string key;
};

void run_get(Context& context, const Get& options) {
  const Entry entry = entry_of(context, options.key);
  if (context.machine_format())
    context.print_shaped(table_of({entry}, true));
  else if (!entry.settled.value.empty())
    context.print_text(visible(entry.settled.value) + '\n');
}

Run setup_get(Line& line) {
  auto options = std::make_shared<Get>();
  line.argument("KEY", options->key, "a key, as 'config list' shows it");
  return [options](Context& context) { run_get(context, *options); };
}

Run setup_list(Line&) {
  return [](Context& context) { context.print_shaped(table_of(all_entries(context), false)); };
}

// ---- writing

struct Set {
  std::string key, value;
};

void tell(Context& context, const Entry& entry, std::string_view where) {
  if (context.machine_format()) return context.print_shaped(table_of({entry}, true));
  context.say(entry.settled.value.empty()
                  ? fmt::format("'{}' is no longer set in {}", entry.key, where)
                  : fmt::format("'{}' is now '{}' in {}", entry.key, entry.settled.value, where));
}

void set_config_key(Context& context, const ConfigKey& key, const std::string& value) {
  const std::string path = config_path(context.host());
  const Entry entry{std::string(key.name), {value, "config"}};
  set_in_config(path, key.name, value.empty() ? std::nullopt : std::optional(value),
                context.globals().dry_run);
  if (context.globals().dry_run) context.warn("dry run: nothing was written");
  tell(context, entry, fmt::format("'{}'", path));
}

void store_setting(Transaction& transaction, const std::vector<Setting>& stored, const std::string& key,
                   const std::string& value) {
  auto found = std::ranges::find(stored, key, &Setting::key);
  Setting setting = found == stored.end() ? Setting() : *found;
  setting.key = key;
  setting.value = value;
  if (found == stored.end() && !value.empty())
    transaction.insert(setting);
  else if (value.empty() && found != stored.end())
    transaction.remove(describe<Setting>(), setting.id);
  else if (!value.empty())
    transaction.update(setting);
}

// What is green is more than what is yellow.
void check_health_scale(const std::vector<Setting>& stored, const std::string& key,
                        const std::string& value) {
  constexpr std::string_view green = "health.green", yellow = "health.yellow";
  if (key != green && key != yellow) return;
  const auto lowest = [&](std::string_view name) {
    const std::string own = value.empty() ? initial_setting(name) : value;
    const std::string text = name == key ? own : settle_setting(stored, std::string(name)).value;
    int score = 0;
    std::from_chars(text.data(), text.data() + text.size(), score);
    return score;
  };
  if (lowest(green) > lowest(yellow)) return;
  throw Error(Exit::usage,
              fmt::format("green from {} and yellow from {}: green has to begin above yellow", lowest(green),
                          lowest(yellow)),
              fmt::format("set '{}' first", key == green ? yellow : green));
}

void set_setting(Context& context, const std::string& key, const std::string& text) {
  const std::string value = text.empty() ? text : checked_setting(key, text);
  auto transaction = context.begin();
  const std::vector<Setting> stored = context.book_to_write().all<Setting>();
  check_health_scale(stored, key, value);
  store_setting(*transaction, stored, key, value);
  context.commit(*transaction, value.empty() ? fmt::format("cleared the setting {}", key)
                                             : fmt::format("set {} to {}", key, value));
  tell(context, {key, {value, "book"}}, "the book");
}

void run_set(Context& context, const Set& options) {
  if (const ConfigKey* key = find_config_key(options.key)) {
    set_config_key(context, *key, options.value);
  } else {
    set_setting(context, known_setting(options.key), options.value);
  }
}

Run setup_set(Line& line) {
  auto options = std::make_shared<Set>();
  line.argument("KEY", options->key, "a key, as 'config list' shows it")
      .argument("VALUE", options->value, "its new value; empty: what it was before it was ever set");
  return [options](Context& context) { run_set(context, *options); };
}

constexpr std::string_view keys_text = R"(
book, me, format, color, pager and editor are yours and stand in the config file; the others belong to the book and
hold for all who use it. cadence.X, for any letter X, is how many days may pass between two touchpoints with a
client of tier X.
)";

constexpr std::string_view list_text = R"(
Shows every key with the value that counts now and where it comes from: the option or the environment of this call,
the config file, the book, or the default.
)";

constexpr Verb verbs[] = {
    {"get", "print the value of a key", {}, "tend config get currency", setup_get},
    {"set", "change a key", keys_text,
     "tend config set me anna # who acts, from now on\n"
     "tend config set cadence.A 7 # see every client of tier A once a week",
     setup_set},
    {"list", "list all keys, their values and where each comes from", list_text, "tend config list --json",
     setup_list},
};

}  // namespace config_command

const Noun& config_noun() {
  static constexpr Noun noun{"config", "read and change your config and the book's settings", Section::book,
                             config_command::verbs, "list"};
  return noun;
}

}  // namespace tend
