#include "cli/resolve.hpp"

#include <doctest/doctest.h>

#include <set>

#include "cli/globals.hpp"
#include "tend/error.hpp"

using namespace tend;
using Words = std::vector<std::string>;

TEST_CASE("the command words are found between global options and their values") {
  const Command command = resolve({"--book", "config", "config", "-nf", "json", "set", "me", "anna"});
  CHECK(command.name() == "config set");
  CHECK(command.verb_named);
  CHECK(command.words == Words{"--book", "config", "-nf", "json", "me", "anna"});
}

TEST_CASE("a noun without a verb means its default verb") {
  const Command command = resolve({"config", "--json"});
  CHECK(command.name() == "config list");
  CHECK_FALSE(command.verb_named);
}

TEST_CASE("a word after an option of the command's own is not its verb") {
  CHECK(resolve({"config", "--past", "set"}).name() == "config list");
}

TEST_CASE("a line without a command has no noun") {
  CHECK(resolve({}).noun == nullptr);
  CHECK(resolve({"--json"}).noun == nullptr);
  CHECK(resolve({"--bogus", "config"}).noun == nullptr);
}

TEST_CASE("an unknown command is refused with the nearest") {
  try {
    resolve({"confg"});
    FAIL("no complaint");
  } catch (const Error& error) {
    CHECK(error.exit() == Exit::usage);
    CHECK(error.message() == "unknown command 'confg'");
    CHECK(error.way_out() == "did you mean 'config'?");
  }
}

TEST_CASE("nouns and verbs are command words") {
  CHECK(is_command_word("config"));
  CHECK(is_command_word("set"));
  CHECK_FALSE(is_command_word("acme"));
  CHECK_FALSE(is_command_word(""));
}

TEST_CASE("every verb is described: a summary, and names on its line that are free") {
  for (const RegistryEntry& entry : registry()) {
    CHECK(entry.noun().name == entry.name);
    for (const Verb& verb : entry.noun().verbs) {
      Line line;
      Globals globals;
      const Run run = verb.setup(line);
      add_globals(line, globals);
      std::set<std::string_view> names;
      for (const LineItem& item : line.items()) {
        INFO(command_name(entry.noun(), verb), " ", item.names, item.placeholder);
        CHECK_FALSE(item.about.empty());
        for (std::string_view name : names_of(item)) CHECK(names.insert(name).second);
      }
      CHECK_FALSE(verb.summary.empty());
    }
  }
}
