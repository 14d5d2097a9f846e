// `tend report health`: how well clients stand, and why.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <memory>

#include "cli/selectors.hpp"
#include "commands/cells.hpp"
#include "commands/figure_table.hpp"
#include "commands/health_cells.hpp"
#include "commands/report_options.hpp"
#include "commands/report_verbs.hpp"
#include "core/place_sort.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

struct HealthOptions : ReportOptions {
  std::optional<std::string> since, explain;
};

constexpr const char* health_definitions = "health, score, confidence";

struct JudgedClient {
  ClientHealth client;
  Health health;
};

std::vector<JudgedClient> judged(Context& context, Date day, const OwnerFilter& owner) {
  const HealthScale scale = health_scale(context.book());
  std::vector<JudgedClient> all;
  for (ClientHealth& client : client_healths(context.book(), day, context.now().zone)) {
    if (!owner.takes(client.owner)) continue;
    Health health = health_of(client.facts, scale, day);
    all.push_back({std::move(client), std::move(health)});
  }
  return all;
}

// ---- all clients

std::map<std::int64_t, std::int64_t> scores_on(Context& context, Date day, const OwnerFilter& owner) {
  std::map<std::int64_t, std::int64_t> scores;
  for (const JudgedClient& each : judged(context, day, owner)) {
    if (each.health.score) scores[each.client.client] = *each.health.score;
  }
  return scores;
}

std::vector<Column> health_columns() {
  return {{.key = "client", .heading = "CLIENT", .shrink = 1},
          {.key = "name", .heading = "NAME", .shrink = 5},
          {.key = "tier", .heading = "TIER", .shrink = 3},
          {.key = "owner", .heading = "OWNER", .shrink = 4},
          {.key = "score", .heading = "SCORE", .right = true, .shrink = 0},
          bar_column("score_bar"),
          {.key = "state", .heading = "STATE", .shrink = 1},
          {.key = "confidence", .heading = "CONFIDENCE", .right = true, .shrink = 3},
          {.key = "worst", .heading = "WORST", .shrink = 1},
          {.key = "score_before", .heading = "BEFORE", .right = true, .shrink = 2},
          {.key = "trend", .heading = "TREND", .right = true, .shrink = 1}};
}

Cell trend_cell(std::int64_t change) {
  const Tone tone = change < 0 ? Tone::alarm : change > 0 ? Tone::good : Tone::faint;
  return {change, change == 0 ? "=" : fmt::format("{:+}", change), tone};
}

Cell score_bar(const Health& health) {
  if (!health.score) return {};
  Cell bar(static_cast<double>(*health.score) / 100);
  bar.tone = tone_of(health.state);
  return bar;
}

Cells health_row(const JudgedClient& each, std::optional<std::int64_t> before) {
  const Health& health = each.health;
  const std::string state(to_string(health.state));
  return row_of(cell(each.client.slug), cell(each.client.name), cell(each.client.tier),
                cell(each.client.owner), health_cell(health), score_bar(health),
                Cell(state, state, tone_of(health.state)), percent_cell(health.confidence),
                health.worst ? cell(health.worst->name) : Cell(), cell(before),
                before && health.score ? trend_cell(*health.score - *before) : Cell());
}

std::string totals_of(const std::vector<JudgedClient>& all) {
  std::string text = "Total: " + counted(std::ssize(all), "client", "clients");
  for (const HealthState state :
       {HealthState::red, HealthState::yellow, HealthState::green, HealthState::no_data}) {
    const auto count =
        std::ranges::count(all, state, [](const JudgedClient& each) { return each.health.state; });
    if (count > 0) text += fmt::format(", {} {}", count, to_string(state));
  }
  return text;
}

void run_all(Context& context, const HealthOptions& options) {
  const Date day = options.state_day(context);
  std::vector<JudgedClient> all = judged(context, day, options.owners(context));
  sort_by_places(all, [](const JudgedClient& each) {
    return std::pair(each.health.score.value_or(101), std::string_view(each.client.slug));
  });
  std::map<std::int64_t, std::int64_t> before;
  std::string span = full(day);
  if (options.since) {
    const Date since = parse_when(*options.since, context.now(), Toward::past).date;
    before = scores_on(context, since, options.owners(context));
    span += ", before: " + full(since);
  }
  Table table{.columns = health_columns(), .rows = {}};
  for (const JudgedClient& each : all) {
    const auto score = before.find(each.client.client);
    table.rows.push_back(
        {health_row(each, score == before.end() ? std::nullopt : std::optional(score->second)), {}});
  }
  print_report(context, std::move(table),
               {.title = "Health of clients",
                .span = span,
                .definitions = health_definitions,
                .closing = totals_of(all),
                .nothing = "no client is there whose health could be told"});
}

// ---- one client

struct ToldMeasure {
  const HealthMeasure* measure = nullptr;
  HealthState state = HealthState::no_data;
  std::int64_t weight = 0;
  HealthEvidence told;
};

std::vector<ToldMeasure> told_measures(const HealthFacts& facts, const Health& health,
                                       const HealthScale& scale, Date day) {
  std::vector<ToldMeasure> all;
  for (std::size_t i = 0; i < health.states.size(); ++i) {
    const HealthMeasure& measure = health_measures()[i];
    all.push_back({&measure, health.states[i], scale.weights[i], measure.explain(facts, day)});
  }
  return all;
}

Table measure_rows(const std::vector<ToldMeasure>& measures) {
  Table table;
  table.columns = {{.key = "measure", .heading = "MEASURE", .shrink = 0},
                   {.key = "state", .heading = "STATE", .shrink = 0},
                   {.key = "weight", .heading = "WEIGHT", .right = true, .shrink = 3},
                   {.key = "evidence", .heading = "EVIDENCE", .shrink = 1},
                   {.key = "to_green", .heading = "TO TURN IT GREEN", .shrink = 2}};
  for (const ToldMeasure& each : measures) {
    const std::string state(to_string(each.state));
    table.rows.push_back({{cell(each.measure->name),
                           {state, state, tone_of(each.state)},
                           cell(each.weight),
                           cell(each.told.evidence),
                           cell(each.told.to_green)},
                          {}});
  }
  return table;
}

// On a terminal evidence is wrapped, not cut.
Table measure_page(const std::vector<ToldMeasure>& measures) {
  Table table{.columns = {}, .rows = {{}}, .single = true};
  for (const ToldMeasure& each : measures) {
    std::string text = fmt::format("{}: {}", to_string(each.state), each.told.evidence);
    if (!each.told.to_green.empty()) text += "\nto turn it green: " + each.told.to_green;
    table.columns.push_back({.key = std::string(each.measure->name), .heading = {}});
    table.rows[0].cells.push_back({Value(), text, tone_of(each.state)});
  }
  return table;
}

std::string verdict(const Health& health) {
  if (!health.score) return "no data";
  return fmt::format("{} ({}), confidence {:.0f} %{}", *health.score, to_string(health.state),
                     health.confidence * 100,
                     health.worst ? fmt::format(", worst: {}", health.worst->name) : "");
}

void run_explain(Context& context, const HealthOptions& options) {
  const Date day = options.state_day(context);
  const ClientMatch client = select_client(context, *options.explain);
  const auto found = client_health(context.book(), client.id, day, context.now().zone);
  if (!found) {
    throw Error(Exit::conflict, fmt::format("the health of '{}' cannot be told on {}", client.slug, iso(day)),
                "it is told of clients that are active or paused then");
  }
  const HealthScale scale = health_scale(context.book());
  const Health health = health_of(found->facts, scale, day);
  const auto measures = told_measures(found->facts, health, scale, day);
  const bool as_page = context.format() == Format::table && !context.globals().fields &&
                       !context.globals().sort && context.globals().where.empty();
  print_report(context, as_page ? measure_page(measures) : measure_rows(measures),
               {.title = fmt::format("Health of {}: {}", client.slug, verdict(health)),
                .span = full(day),
                .definitions = health_definitions,
                .closing = {},
                .nothing = "no measure is there that fits"});
}

}  // namespace

Run setup_report_health(Line& line) {
  auto options = std::make_shared<HealthOptions>();
  line.option("--since", "DATE", options->since, "tell the score of that day, too, and how it changed");
  line.option("--explain", "CLIENT", options->explain,
              "every measure of one client, with its evidence and what would turn it green");
  options->put_on_state(line);
  return [options](Context& context) {
    if (!options->explain) return run_all(context, *options);
    if (options->since) throw Error(Exit::usage, "--explain excludes --since");
    run_explain(context, *options);
  };
}

}  // namespace tend
