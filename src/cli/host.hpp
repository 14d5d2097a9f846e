// All that tend knows of the world outside: streams, environment, clock, terminal, other programs. Nothing
// else touches them (`main` builds the real one; tests build one with a closed environment).
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tend/date.hpp"

namespace tend {

struct Terminal {
  bool is_terminal = false;
  std::size_t width = 80;  // cells; of use only on a terminal
  std::size_t height = 24;
};

// A program started without a shell. `words[0]` is looked up in PATH. It is waited for to its own end: what
// it leaves running goes on alone.
struct ProgramCall {
  std::vector<std::string> words;
  std::optional<std::string> input;  // written to its standard input; else it has ours
  bool capture = false;              // collect its standard output; else it goes to ours
  bool to_error = false;             // its standard output goes to our standard error
  std::vector<std::pair<std::string, std::string>> variables{};  // of its environment, beside ours
  std::function<void()> waiting{};  // called once where it takes longer than a second
};
struct ProgramEnd {
  int status = 0;  // exit status; 127 where it could not be started; 128 + n after signal n
  std::string output;
};

struct Host {
  std::vector<std::string> arguments;  // without the program's name
  std::function<std::optional<std::string>(const std::string&)>
      variable;  // environment; unset and empty differ
  std::function<Moment()> clock;
  std::function<std::uint64_t()> random;
  std::function<std::string()> login_name;  // getuid's name, else the number as text; no NSS
  std::function<std::string()> home;        // HOME, else the passwd file's; `` where there is none
  // This program's file, absolute; `tend` where the system does not tell.
  std::function<std::string()> program_path;
  // The next bytes of standard input, at most so many; 0 at its end. Throws Error(unusable).
  std::function<std::size_t(char* to, std::size_t most)> read_input;
  // Write everything or throw Error(unusable); a reader that went away (EPIPE) is no error: later output is
  // dropped.
  std::function<void(std::string_view)> write_output;
  std::function<void(std::string_view)> write_error;
  std::function<bool()> interrupted;         // interruption.hpp
  std::function<std::string()> read_answer;  // one line from the terminal, for confirmations
  std::function<ProgramEnd(const ProgramCall&)> run;
  // Ends the process at once, once all is written: memory and files go with it, which is quicker than giving
  // back piece by piece. Empty where the process goes on.
  std::function<void(int exit)> leave;
  Zone zone;
  std::string working_folder;  // for relative paths in messages and stored paths
  Terminal input, output, error;
};

Host real_host(int argc, char** argv);

std::string all_input(const Host& host);

}  // namespace tend
