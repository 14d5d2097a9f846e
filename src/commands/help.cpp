// `tend help [COMMAND [VERB]]`, `tend help TOPIC`.
#include "cli/help.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "cli/context.hpp"
#include "cli/resolve.hpp"
#include "tend/text.hpp"

namespace tend {
namespace help_command {

struct Help {
  std::vector<std::string> words;
};

const Topic* find_topic(std::string_view name) {
  auto found = std::ranges::find(topics(), name, &Topic::name);
  return found == topics().end() ? nullptr : &*found;
}

[[noreturn]] void nothing_about(const std::string& word) {
  std::vector<std::string> known{"options"};
  for (const RegistryEntry& entry : registry()) known.emplace_back(entry.name);
  for (const Topic& topic : topics()) known.emplace_back(topic.name);
  throw Error(Exit::usage, fmt::format("no help about '{}'", word), did_you_mean(nearest(word, known)));
}

std::string help_on(const std::vector<std::string>& words, std::size_t width) {
  if (words.empty()) return program_help(width);
  if (words.size() == 1 && words[0] == "options") return options_help(width);
  const Noun* noun = find_noun(words[0]);
  const Topic* topic = words.size() == 1 ? find_topic(words[0]) : nullptr;
  if (noun != nullptr && words.size() == 1) return noun_help(*noun, width);
  if (topic != nullptr) return topic_help(*topic, width);
  if (noun == nullptr) nothing_about(words[0]);
  if (const Verb* verb = find_verb(*noun, words[1])) return verb_help(*noun, *verb, width);
  std::vector<std::string> verbs;
  for (const Verb& verb : noun->verbs) verbs.emplace_back(verb.name);
  throw Error(Exit::usage, fmt::format("'{}' has no verb '{}'", words[0], words[1]),
              did_you_mean(nearest(words[1], verbs)));
}

Run setup_help(Line& line) {
  auto options = std::make_shared<Help>();
  line.arguments("COMMAND", options->words, "a command and its verb, or a topic", false);
  return [options](Context& context) { context.print_text(help_on(options->words, context.width())); };
}

constexpr Verb verbs[] = {
    {"", "explain a command or a topic", "", "tend help followup add # all that 'followup add' takes",
     setup_help},
};

}  // namespace help_command

const Noun& help_noun() {
  static constexpr Noun noun{"help", "explain a command or a topic", Section::book, help_command::verbs};
  return noun;
}

}  // namespace tend
