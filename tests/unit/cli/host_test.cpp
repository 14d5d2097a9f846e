#include "cli/host.hpp"

#include <doctest/doctest.h>

using namespace tend;

namespace {

ProgramEnd run(std::vector<std::string> words, std::optional<std::string> input = {}) {
  return real_host(0, nullptr).run({.words = std::move(words), .input = std::move(input), .capture = true});
}

}  // namespace

TEST_CASE("a program gets its input whole while its output is collected") {
  std::string much;
  for (int line = 0; line < 200'000; ++line) much += std::to_string(line) + '\n';
  const ProgramEnd end = run({"cat"}, much);
  CHECK(end.status == 0);
  CHECK(end.output == much);
}

TEST_CASE("a program may leave its input unread") {
  const ProgramEnd end = run({"sh", "-c", "echo done"}, std::string(1'000'000, 'x'));
  CHECK(end.status == 0);
  CHECK(end.output == "done\n");
}

TEST_CASE("words reach a program as they are, without a shell") {
  CHECK(run({"printf", "%s|", "a b", "$HOME", "*", ""}).output == "a b|$HOME|*||");
}

TEST_CASE("how a program ended is told as a shell tells it") {
  CHECK(run({"sh", "-c", "exit 3"}).status == 3);
  CHECK(run({"/nowhere/program"}).status == 127);
  CHECK(run({"sh", "-c", "kill -TERM $$"}).status == 128 + 15);
}
