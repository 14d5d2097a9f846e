// A closed world for tend to run in: its own environment, a clock that stands still, captured streams,
// programs that only pretend. It holds what outlives one command; each command gets a host of its own.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "cli/host.hpp"

namespace tend::test {

// What stands in for a program: an editor that writes a text into the file it is called with, a pager, a
// mailer.
struct FakeProgram {
  int status = 0;
  std::optional<std::string> writes;  // into the file that its last argument names
  std::string prints;                 // what a caller that captures its output gets
};

class World {
 public:
  // `folder` exists; it is the home, the working folder of the process, and where the book lies. The user is
  // anna, the time 2026-11-23 10:15 in Berlin, and there is no terminal.
  explicit World(std::string folder);
  ~World();
  World(const World&) = delete;
  World& operator=(const World&) = delete;

  void set_zone(const std::string& name);        // of the whole process
  void set_clock(const std::string& wall_time);  // `2026-11-27T08:00`, in the zone

  Host host(std::vector<std::string> arguments);  // captures this

  const std::string& folder() const { return folder_; }

  std::map<std::string, std::string> variables;
  Terminal terminal;                            // of all three streams
  std::string standard_input;                   // what the next command reads
  std::vector<std::string> answers;             // to the next confirmations
  std::map<std::string, FakeProgram> programs;  // by their first word

  // What commands have sent.
  std::string output, error;
  std::string
      calls;  // a line `& WORDS` for each program that was run, then `&< LINE` for each line it was given

 private:
  ProgramEnd run(const ProgramCall& call);
  std::string next_answer();

  std::string folder_;
  std::string folder_before_;
  Moment clock_;
  std::uint64_t chance_ = 1;
};

}  // namespace tend::test
