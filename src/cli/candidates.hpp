// The words that may stand where a value is wanted, by its placeholder (line.hpp).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "tend/offers.hpp"

namespace tend {

struct Answer {
  enum class Kind { words, files, folders };
  Kind kind = Kind::words;  // other than words: the shell knows them
  bool goes_on = false;     // what is offered is not the end of its word: no blank after it
  bool cut = false;         // there are more than are offered
  std::vector<Offer> offers;
};

struct Wanted {
  std::string placeholder;
  std::string start;  // what the user typed of it
  const Noun* noun = nullptr;
  const Verb* verb = nullptr;
  std::vector<std::string> arguments;  // that stand before it
  std::string client;                  // the client that the line names, as typed; may be empty
  bool past = false;                   // a day is wanted that lies back
  bool filter = false;                 // an expression is wanted that rows are kept by
};

// Adds to the answer. A book that cannot be read offers nothing.
void add_candidates(Context& context, const Wanted& wanted, Answer& answer);

// Adds those that start as `start` does.
void add_starting(Answer& answer, std::string_view start, const std::vector<Offer>& offers);
std::vector<Offer> command_offers();
std::vector<Offer> verb_offers(const Noun& noun);

}  // namespace tend
