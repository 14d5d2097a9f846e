#include <algorithm>

#include "cli/command.hpp"

// One line a command, in the order of CLI.md. NAME_noun() stands in src/commands/NAME.cpp.
// clang-format off
#define TEND_COMMANDS(command) \
  command(today) \
  command(note) \
  command(followup) \
  command(search) \
  command(brief) \
  command(done) \
  command(snooze) \
  command(reschedule) \
  command(remind) \
  command(client) \
  command(contact) \
  command(case) \
  command(product) \
  command(subscription) \
  command(opportunity) \
  command(score) \
  command(manager) \
  command(expense) \
  command(report) \
  command(init) \
  command(import) \
  command(export) \
  command(undo) \
  command(redo) \
  command(history) \
  command(backup) \
  command(restore) \
  command(doctor) \
  command(sql) \
  command(config) \
  command(date) \
  command(completion) \
  command(help)
// clang-format on

namespace tend {

#define TEND_DECLARE(name) const Noun& name##_noun();
TEND_COMMANDS(TEND_DECLARE)
#undef TEND_DECLARE

std::span<const RegistryEntry> registry() {
#define TEND_ENTRY(name) {#name, &name##_noun},
  static constexpr RegistryEntry entries[] = {TEND_COMMANDS(TEND_ENTRY)};
#undef TEND_ENTRY
  return entries;
}

bool is_command_word(std::string_view word) {
  if (word.empty()) return false;
  return std::ranges::any_of(registry(), [&](const RegistryEntry& entry) {
    return entry.name == word || std::ranges::count(entry.noun().verbs, word, &Verb::name) > 0;
  });
}

}  // namespace tend
