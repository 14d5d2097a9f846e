// What holds of every report, whatever was written before, tried on a random book.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>

#include "cli/command.hpp"
#include "cli/run.hpp"
#include "support/random_care.hpp"
#include "support/test_host.hpp"

using namespace tend;
using namespace tend::test;

namespace {

const Noun& report_of_registry() {
  return std::ranges::find(registry(), "report", &RegistryEntry::name)->noun();
}

// Where commands are typed into a random book.
class Desk {
 public:
  explicit Desk(std::uint64_t seed) : care_(seed), world_(scratch_.folder().string()) {
    care_.fill(scratch_);
  }

  Exit type(std::vector<std::string> words) {
    world_.output.clear();
    world_.error.clear();
    Host host = world_.host(std::move(words));
    return cli::run(host);
  }
  const std::string& answer() const { return world_.output; }
  std::size_t number(std::size_t below) { return care_.number(below); }
  std::string any_number(std::size_t last) { return std::to_string(1 + number(last)); }
  std::string client() { return "c" + std::to_string(number(12)); }

  // Every report but the one that asks for names.
  std::string reports(const std::vector<std::string>& options) {
    std::string all;
    for (const Verb& verb : report_of_registry().verbs) {
      if (verb.name == "whatif") continue;
      std::vector<std::string> words = {"report", std::string(verb.name)};
      words.insert(words.end(), options.begin(), options.end());
      REQUIRE_MESSAGE(type(words) == Exit::done, world_.error);
      all += fmt::format("== {}\n{}", verb.name, answer());
    }
    return all;
  }

 private:
  RandomCare care_;
  ScratchBook scratch_;
  World world_;
};

std::vector<std::string> random_command(Desk& desk) {
  const std::string client = desk.client(), number = desk.any_number(12);
  const std::vector<std::string> commands[] = {
      {"note", client, "Talked", "--call", "--minutes", "15", "--next", "+3d"},
      {"followup", client, "Send it", "--due", "yesterday", "--promise"},
      {"done", number, "--next", "+1w"},
      {"reschedule", number, "+2d"},
      {"case", client, "Slow", "--priority", "urgent", "--chase", "+2d"},
      {"case", "assign", number, "--team", "finance", "--chase", "+3d"},
      {"case", "resolve", number},
      {"client", "edit", client, "--tier", "B", "--status", "paused"},
      {"client", "assign", client, "--to", "cy"},
      {"client", "assign", "--from", "anna", "--to", "ben", "--until", "+1w"},
      {"client", "churn", client, "--on", "today", "--reason", "price", "-y"},
      {"client", "winback", client},
      {"client", "merge", client, desk.client(), "-y"},
      {"subscription", "add", client, "seat", "--price", "70 EUR", "--period", "month", "--start", "-5mo"},
      {"subscription", "change", number, "--quantity", "12", "--from", "today"},
      {"subscription", "renew", number},
      {"subscription", "cancel", number},
      {"opportunity", client, "Bigger plan", "--amount", "900", "--opened", "-20d"},
      {"opportunity", "stage", number, "proposal"},
      {"opportunity", "won", number},
      {"opportunity", "lost", number, "--reason", "price"},
      {"score", client, "nps", "3"},
      {"expense", "add", "--client", client, "--kind", "retention", "--amount", "80 EUR"},
      {"manager", "edit", "ben", "--weekly-hours", "1"},
      {"config", "set", "health.green", "60"},
      {"note", "remove", number, "-y"},
      {"contact", "remove", number, "-y"},
      {"client", "remove", client, "-y"},
  };
  return commands[desk.number(std::size(commands))];
}

}  // namespace

TEST_CASE("a report as of today is the report") {
  Desk desk(3);
  CHECK(desk.reports({"--json"}) == desk.reports({"--json", "--as-of", "today"}));
}

TEST_CASE("undo of whatever was written gives every report as it was, byte for byte") {
  Desk desk(5);
  const std::string before = desk.reports({"-f", "csv"});
  int done = 0;
  for (int i = 0; i < 40 && done < 20; ++i) done += desk.type(random_command(desk)) == Exit::done ? 1 : 0;
  REQUIRE(done == 20);
  for (; done > 0; --done) REQUIRE(desk.type({"undo"}) == Exit::done);
  CHECK(desk.reports({"-f", "csv"}) == before);
}
