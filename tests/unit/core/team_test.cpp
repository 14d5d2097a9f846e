#include "tend/team.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <vector>

using namespace tend;

namespace {

std::string rolled_up(const std::vector<TeamMember>& managers, const OwnFigures& own) {
  std::string text;
  for (const TeamRow& row : roll_up(managers, own))
    text += fmt::format("{}{}<{}:{} ", std::string(static_cast<std::size_t>(row.depth), '-'),
                        row.member.handle, row.reports_to, row.figures.clients);
  return text;
}

}  // namespace

TEST_CASE(
    "a manager's figures are rolled up with all below; who is no manager stands alone, what nobody owns "
    "not") {
  OwnFigures own;
  own.of("Lea").clients = 1;
  own.of("bo").clients = 2;
  own.of("cy").clients = 4;
  own.of("guest").clients = 8;
  own.of("").clients = 16;
  const std::vector<TeamMember> managers = {{3, "bo", "", 2}, {1, "cy", "", 3}, {2, "lea", "", 0}};
  CHECK(rolled_up(managers, own) == "lea<:7 -bo<lea:6 --cy<bo:4 guest<:8 ");
}

TEST_CASE("a manager whose superior is not there stands at the top, and one without figures is told, too") {
  CHECK(rolled_up({{3, "bo", "", 9}}, OwnFigures()) == "bo<:0 ");
}

TEST_CASE("every figure of a team is the sum over its managers") {
  OwnFigures own;
  for (const char* handle : {"lea", "bo"}) {
    TeamFigures& figures = own.of(handle);
    figures.clients = 1;
    figures.touches = 2;
    figures.overdue = 3;
    figures.slipping = 4;
    figures.cases_open = 5;
    figures.arr = 6;
    figures.pipeline = 7;
  }
  const TeamFigures team = roll_up({{1, "lea", "", 0}, {2, "bo", "", 1}}, own).front().figures;
  CHECK(std::vector{team.clients, team.touches, team.overdue, team.slipping, team.cases_open, team.arr,
                    team.pipeline} == std::vector<std::int64_t>{2, 4, 6, 8, 10, 12, 14});
}

TEST_CASE(
    "coverage of a team is the hours asked of it over those there, of the managers whose hours are known") {
  OwnFigures own;
  const CoveredClient weekly{.slug = "acme", .tier = "A", .cadence_days = 7};
  count_hours({{.manager = "lea", .weekly_hours = 2, .touch_minutes = 60, .clients = {weekly}},
               {.manager = "bo", .weekly_hours = std::nullopt, .touch_minutes = 60, .clients = {weekly}},
               {.manager = "cy", .weekly_hours = 0, .touch_minutes = 60, .clients = {weekly}},
               {.manager = "dee", .weekly_hours = 0.5, .touch_minutes = 30, .clients = {weekly, weekly}}},
              own);
  const auto rows = roll_up({{1, "lea", "", 0}, {2, "bo", "", 1}, {3, "cy", "", 2}, {4, "dee", "", 1}}, own);
  const double hour = weekly_hours_of(7, 60);
  CHECK(rows[0].figures.coverage() == 2 * hour / 2.5);
  CHECK(rows[1].figures.coverage() == std::nullopt);
  CHECK(rows[2].figures.coverage() == std::nullopt);
  CHECK(rows[3].figures.coverage() == hour / 0.5);
}

TEST_CASE("GRR of a team is that of all its clients, not a mean of means") {
  OwnFigures own;
  own.of("lea").retention.add(
      ClientRetention{.client = 1, .currency = "EUR", .opening = 100, .closing = 100});
  own.of("bo").retention.add(ClientRetention{.client = 2, .currency = "EUR", .opening = 300, .closing = 0});
  const auto rows = roll_up({{1, "lea", "", 0}, {2, "bo", "", 1}}, own);
  CHECK(rows[0].figures.retention.grr() == 0.25);
  CHECK(rows[1].figures.retention.grr() == 0.0);
}
