// tend_option_coverage FILE...: names the verbs and options that no transcript uses.
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <set>
#include <sstream>

#include "cli/globals.hpp"
#include "cli/resolve.hpp"
#include "cli/scan.hpp"
#include "cli/words.hpp"
#include "support/transcript.hpp"
#include "tend/error.hpp"

namespace {

using namespace tend;

// `client add`, or `client add --tier`; an option of every command without the command's name.
using Uses = std::set<std::string>;

std::string read_file(const char* path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return std::move(text).str();
}

std::string last_name(const LineItem& item) { return std::string(names_of(item).back()); }

void add_uses(const std::vector<std::string>& words, Uses& used) {
  const Command command = resolve(words);
  if (command.verb == nullptr) return;
  used.insert(command.name());
  Line line;
  const Run targets = command.verb->setup(line);
  const std::size_t own = line.items().size();
  Globals globals;
  add_globals(line, globals);
  for (const std::string& word : command.words) {
    const WordReading reading = read_word(line.items(), word);
    if (reading.item == nullptr) continue;
    const bool global = reading.item >= &line.items()[own];
    used.insert(global ? last_name(*reading.item) : command.name() + ' ' + last_name(*reading.item));
  }
}

// A line that tend refuses uses nothing.
void add_uses_of(const test::Step& step, Uses& used) {
  if (std::ranges::count(step.answer, "? 2") > 0) return;
  const auto words = split_words(step.command);
  const auto tend = std::ranges::find(words, "tend");
  if (tend == words.end()) return;
  try {
    add_uses({tend + 1, words.end()}, used);
  } catch (const Error&) {
    // The transcript shows what tend says to a wrong line.
  }
}

Uses everything() {
  Uses all;
  for (const LineItem& item : global_line().items()) all.insert(last_name(item));
  for (const RegistryEntry& entry : registry()) {
    for (const Verb& verb : entry.noun().verbs) {
      const std::string name = command_name(entry.noun(), verb);
      all.insert(name);
      Line line;
      const Run targets = verb.setup(line);
      for (const LineItem& item : line.items())
        if (!item.is_argument()) all.insert(name + ' ' + last_name(item));
    }
  }
  return all;
}

}  // namespace

int main(int argc, char** argv) {
  Uses used;
  for (int at = 1; at < argc; ++at) {
    for (const test::Piece& piece : test::parse_transcript(read_file(argv[at])))
      if (const auto* step = std::get_if<test::Step>(&piece)) add_uses_of(*step, used);
  }
  bool complete = true;
  for (const std::string& each : everything()) {
    if (used.contains(each)) continue;
    std::printf("in no transcript: %s\n", each.c_str());
    complete = false;
  }
  return complete ? 0 : 1;
}
