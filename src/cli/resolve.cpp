#include "cli/resolve.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/globals.hpp"
#include "cli/scan.hpp"
#include "tend/error.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

using Words = std::vector<std::string>;

// The first argument from `at` on with only global options before it; end where anything else comes first.
Words::const_iterator next_command_word(Words::const_iterator at, Words::const_iterator end) {
  while (at != end) {
    const WordReading reading = read_word(global_line().items(), *at);
    if (reading.kind == WordReading::Kind::argument) return at;
    if (reading.kind != WordReading::Kind::option) return end;
    ++at;
    if (reading.takes_next_word() && at != end) ++at;
  }
  return end;
}

// The lines on which the word is a verb: `tend report whatif`; none where it is one of many nouns (`list`).
Words lines_with_verb(const std::string& word) {
  constexpr std::size_t few = 4;
  Words lines;
  for (const RegistryEntry& entry : registry()) {
    const Noun& noun = entry.noun();
    if (find_verb(noun, word)) lines.push_back(fmt::format("tend {} {}", noun.name, word));
  }
  return lines.size() > few ? Words() : lines;
}

[[noreturn]] void unknown_command(const std::string& word) {
  Words known;
  for (const RegistryEntry& entry : registry()) known.emplace_back(entry.name);
  const Words with_verb = lines_with_verb(word);
  std::string way_out = did_you_mean(with_verb.empty() ? nearest(word, known) : with_verb);
  throw Error(Exit::usage, fmt::format("unknown command '{}'", word),
              way_out.empty() ? "'tend' alone lists the commands" : way_out);
}

[[noreturn]] void unknown_verb(const Command& command) {
  std::vector<std::string_view> verbs;
  for (const Verb& verb : command.noun->verbs) verbs.push_back(verb.name);
  const std::string near = did_you_mean_verb(command);
  throw Error(Exit::usage, fmt::format("'{}' has no '{}'", command.noun->name, command.instead),
              near.empty() ? fmt::format("one of: {}", fmt::join(verbs, ", ")) : near);
}

}  // namespace

const Noun* find_noun(std::string_view name) {
  auto found = std::ranges::find(registry(), name, &RegistryEntry::name);
  return found == registry().end() ? nullptr : &found->noun();
}

const Verb* find_verb(const Noun& noun, std::string_view name) {
  auto found = std::ranges::find(noun.verbs, name, &Verb::name);
  return found == noun.verbs.end() ? nullptr : &*found;
}

std::string command_name(const Noun& noun, const Verb& verb) {
  return verb.name.empty() ? std::string(noun.name) : fmt::format("{} {}", noun.name, verb.name);
}

std::string Command::name() const {
  if (noun == nullptr) return {};
  return verb == nullptr ? std::string(noun->name) : command_name(*noun, *verb);
}

Command resolve(const Words& words) {
  Command command;
  command.words = words;
  auto word = next_command_word(words.begin(), words.end());
  if (word == words.end()) return command;
  command.noun = find_noun(*word);
  if (command.noun == nullptr) unknown_command(*word);
  const auto noun_at = word - words.begin();
  command.before = static_cast<std::size_t>(noun_at);

  word = next_command_word(word + 1, words.end());
  if (word != words.end() && !word->empty()) command.verb = find_verb(*command.noun, *word);
  command.verb_named = command.verb != nullptr;
  if (command.verb_named) command.words.erase(command.words.begin() + (word - words.begin()));
  command.words.erase(command.words.begin() + noun_at);
  if (command.verb_named) return command;
  if (word != words.end()) command.instead = *word;
  command.verb = find_verb(*command.noun, command.noun->default_verb);
  if (command.verb == nullptr && !command.instead.empty()) unknown_verb(command);
  return command;
}

std::string did_you_mean_verb(const Command& command) {
  Words known;
  if (command.noun == nullptr || command.instead.size() < 2) return {};  // a letter begins many a verb
  for (const Verb& verb : command.noun->verbs) known.emplace_back(verb.name);
  Words near = nearest(command.instead, known);
  for (std::string& verb : near) verb = fmt::format("tend {} {}", command.noun->name, verb);
  return did_you_mean(near);
}

}  // namespace tend
