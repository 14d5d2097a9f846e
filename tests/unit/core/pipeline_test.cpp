#include "tend/pipeline.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/when.hpp"

using namespace tend;
using namespace tend::test;

namespace {

const Period autumn{make_date(2026, 10, 1), make_date(2026, 12, 31)};
const Stages two_stages = parse_stages("lead:10,proposal:50");

PipelineRow open_row(const char* stage, std::int64_t amount, const char* close = "") {
  PipelineRow made{.kind = "new", .owner = "anna", .stage = stage, .amount = amount, .currency = "EUR"};
  made.opened = iso_day("2026-10-01");
  if (*close) made.close = iso_day(close);
  return made;
}

PipelineRow closed_row(const char* stage, std::int64_t amount, const char* on) {
  PipelineRow made = open_row(stage, amount);
  made.closed = iso_day(on);
  return made;
}

std::string pipeline_text(const std::vector<PipelineRow>& rows, PipelineBy by) {
  std::string text;
  for (const PipelineFigures& each : pipeline_figures(rows, by, autumn, iso_day("2026-11-23"), two_stages)) {
    text += fmt::format("{} {}: {} {} {} {}, {} won {} lost\n", each.key, each.currency, each.count,
                        each.amount, each.weighted, each.slipped, each.won, each.lost);
  }
  return text;
}

}  // namespace

TEST_CASE("the pipeline by stage stands in the stages' order, with what was closed in the period last") {
  const std::vector<PipelineRow> rows = {closed_row("lost", 30, "2026-12-31"),
                                         closed_row("won", 500, "2026-10-01"),
                                         closed_row("won", 7, "2026-09-30"),
                                         open_row("proposal", 200),
                                         open_row("lead", 1000),
                                         open_row("proposal", 100)};
  CHECK(pipeline_text(rows, PipelineBy::stage) ==
        "lead EUR: 1 1000 100 0, 0 won 0 lost\n"
        "proposal EUR: 2 300 150 0, 0 won 0 lost\n"
        "won EUR: 1 500 500 0, 1 won 0 lost\n"
        "lost EUR: 1 30 0 0, 0 won 1 lost\n");
}

TEST_CASE("an opportunity's own probability goes before its stage's, until it is closed") {
  PipelineRow own = open_row("lead", 1000);
  own.probability = 80;
  CHECK(pipeline_text({own}, PipelineBy::kind) == "new EUR: 1 1000 800 0, 0 won 0 lost\n");
  CHECK(probability_of(80, "won", two_stages) == 100);
  CHECK(probability_of(80, "lost", two_stages) == 0);
  CHECK(probability_of({}, "proposal", two_stages) == 50);
}

TEST_CASE("slipped is what is open with a close date past") {
  const std::vector<PipelineRow> rows = {open_row("lead", 1, "2026-11-22"), open_row("lead", 1, "2026-11-23"),
                                         open_row("lead", 1)};
  CHECK(pipeline_text(rows, PipelineBy::owner) == "anna EUR: 3 3 0 1, 0 won 0 lost\n");
}

TEST_CASE("by month, what is open stands where it is to be decided and what is closed where it was") {
  const std::vector<PipelineRow> rows = {open_row("proposal", 100, "2026-12-15"),
                                         closed_row("won", 60, "2026-12-01"), open_row("proposal", 40)};
  CHECK(pipeline_text(rows, PipelineBy::month) ==
        " EUR: 1 40 20 0, 0 won 0 lost\n2026-12 EUR: 1 100 50 0, 1 won 0 lost\n");
}

TEST_CASE("currencies have figures of their own") {
  PipelineRow dollars = open_row("lead", 10);
  dollars.currency = "USD";
  CHECK(pipeline_totals(std::vector{dollars, open_row("lead", 20)}, autumn, iso_day("2026-11-23"), two_stages)
            .size() == 2);
}

TEST_CASE("win rate and the median cycle are of what was closed in the period; without any there is none") {
  const auto total = [](const std::vector<PipelineRow>& rows) {
    return pipeline_totals(rows, autumn, iso_day("2026-11-23"), two_stages).front();
  };
  CHECK_FALSE(total({open_row("lead", 1)}).win_rate());
  CHECK_FALSE(total({open_row("lead", 1)}).cycle_days());
  const PipelineFigures three =
      total({closed_row("won", 1, "2026-10-11"), closed_row("lost", 1, "2026-10-02"),
             closed_row("won", 1, "2026-10-31")});
  CHECK(*three.win_rate() == doctest::Approx(2.0 / 3));
  CHECK(three.cycle_days() == 10);
  // 1 and 10 days: 5.5, half to even
  CHECK(total({closed_row("won", 1, "2026-10-11"), closed_row("lost", 1, "2026-10-02")}).cycle_days() == 6);
}

TEST_CASE("what was closed before it was opened, by an import, has no cycle") {
  const std::vector<PipelineRow> rows{closed_row("won", 1, "2026-10-11"), closed_row("won", 1, "2026-09-15")};
  const Period since_september{iso_day("2026-09-01"), iso_day("2026-12-31")};
  const PipelineFigures total =
      pipeline_totals(rows, since_september, iso_day("2026-11-23"), two_stages).front();
  CHECK(total.won == 2);
  CHECK(total.cycle_days() == 10);
}

TEST_CASE("open ones at a stage that the book no longer has, without a probability of their own, are told") {
  PipelineRow sure = open_row("haggling", 10);
  sure.probability = 60;
  const std::vector<PipelineRow> rows{open_row("haggling", 10), open_row("lead", 10), open_row("haggling", 5),
                                      sure, closed_row("won", 60, "2026-12-01")};
  const auto unweighed = unweighed_stages(rows, two_stages);
  REQUIRE(unweighed.size() == 1);
  CHECK(unweighed[0].stage == "haggling");
  CHECK(unweighed[0].count == 2);
}
