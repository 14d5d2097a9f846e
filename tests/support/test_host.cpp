#include "support/test_host.hpp"

#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <utility>

#include "cli/process_zone.hpp"
#include "tend/text.hpp"

namespace tend::test {

World::World(std::string folder)
    : folder_(std::move(folder)), folder_before_(std::filesystem::current_path().string()) {
  std::filesystem::current_path(folder_);
  variables = {{"HOME", folder_}, {"TEND_BOOK", folder_ + "/book.db"}, {"TEND_USER", "anna"}};
  set_zone("Europe/Berlin");
  set_clock("2026-11-23T10:15");
}

World::~World() { std::filesystem::current_path(folder_before_); }

void World::set_zone(const std::string& name) {
  ::setenv("TZ", name.c_str(), 1);
  ::tzset();
}

void World::set_clock(const std::string& wall_time) {
  const auto date = date_from_iso(wall_time.substr(0, 10));
  const auto time = wall_time.size() > 11 ? clock_from_iso(wall_time.substr(11)) : std::nullopt;
  if (!date || !time) throw std::runtime_error("no wall time like 2026-11-27T08:00: " + wall_time);
  clock_ = process_zone().moment(*date + *time);
}

std::string World::next_answer() {
  if (answers.empty()) return {};
  std::string answer = answers.front();
  answers.erase(answers.begin());
  return answer;
}

ProgramEnd World::run(const ProgramCall& call) {
  calls += '&';
  for (const std::string& word : call.words) calls += ' ' + visible(word);
  calls += '\n';
  std::string line;
  for (char c : call.input.value_or(std::string())) {
    if (c != '\n')
      line += c;
    else
      calls += (line.empty() ? "&<" : "&< " + line) + '\n', line.clear();
  }
  if (!line.empty()) calls += "&< " + line + "<no line break>\n";
  auto found = programs.find(call.words.at(0));
  if (found == programs.end()) return {127, {}};
  const FakeProgram& program = found->second;
  if (program.writes) std::ofstream(call.words.back(), std::ios::binary) << *program.writes;
  if (!call.capture) output += program.prints;
  return {program.status, call.capture ? program.prints : std::string()};
}

Host World::host(std::vector<std::string> arguments) {
  Host host;
  host.arguments = std::move(arguments);
  host.variable = [this](const std::string& name) {
    auto found = variables.find(name);
    return found == variables.end() ? std::nullopt : std::optional(found->second);
  };
  host.clock = [this] { return clock_; };
  host.random = [this] { return chance_ += 0x9e3779b97f4a7c15; };
  host.login_name = [] { return "login"; };
  host.home = [this] { return variables.contains("HOME") ? variables.at("HOME") : std::string(); };
  host.program_path = [] { return "/usr/bin/tend"; };
  host.read_input = [this](char* to, std::size_t most) {
    const std::size_t count = standard_input.copy(to, most);
    standard_input.erase(0, count);
    return count;
  };
  host.write_output = [this](std::string_view text) { output += text; };
  host.write_error = [this](std::string_view text) { error += text; };
  host.interrupted = [] { return false; };
  host.read_answer = [this] { return next_answer(); };
  host.run = [this](const ProgramCall& call) { return run(call); };
  host.zone = process_zone();
  host.working_folder = folder_;
  host.input = host.output = host.error = terminal;
  host.input.is_terminal = terminal.is_terminal || !answers.empty();
  return host;
}

}  // namespace tend::test
