// A command as its file in src/commands describes it.
#pragma once

#include <functional>
#include <span>
#include <string_view>

#include "cli/line.hpp"

namespace tend {

class Context;
using Run = std::function<void(Context&)>;

struct Verb {
  std::string_view name;     // `add`; empty where the noun is the whole command (`today`)
  std::string_view summary;  // one line, imperative, lower-case start, no full stop: `log a touchpoint`
  // For --help and the manual, in the markup of prose.hpp: paragraphs, wrapped anew; lines that begin with a
  // blank stay as they are. May be empty. A raw string literal may begin and end with a line break.
  std::string_view details;
  // One example a line: `tend note acme --call "Asked for the offer" --next fri`, then ` # ` and what it
  // does.
  std::string_view examples;
  // Puts the verb's options on the line and returns what runs once they are parsed. The options live in what
  // it returns.
  Run (*setup)(Line& line);
};

enum class Section { daily, records, reports, book };

struct Noun {
  std::string_view name;
  std::string_view summary;
  Section section = Section::records;
  std::span<const Verb> verbs;
  std::string_view default_verb{};  // what `tend NOUN ARG…` means where ARG is no verb
};

// Every command, in the order of CLI.md. The registry is the only place that lists them.
struct RegistryEntry {
  std::string_view name;
  const Noun& (*noun)();
};
std::span<const RegistryEntry> registry();

// True for a word that no slug may be: nouns and verbs.
bool is_command_word(std::string_view word);

}  // namespace tend
