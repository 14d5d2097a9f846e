#include "tend/pipeline.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>

#include "tend/revenue.hpp"

namespace tend {

namespace {

// What was lost on that day and opened again since has a closed stage and no day.
bool is_open_row(const PipelineRow& row) { return !row.closed && !is_closed_stage(row.stage); }

std::string month_text(std::optional<Date> date) { return date ? iso(*date).substr(0, 7) : std::string(); }

std::string pipeline_key(const PipelineRow& row, PipelineBy by) {
  switch (by) {
    case PipelineBy::stage:
      return row.stage;
    case PipelineBy::kind:
      return row.kind;
    case PipelineBy::product:
      return row.product;
    case PipelineBy::owner:
      return row.owner;
    default:
      return month_text(is_open_row(row) ? row.close : row.closed);
  }
}

// Stages that the book no longer has come before won and lost.
std::size_t stage_place(std::string_view stage, const Stages& stages) {
  if (stage == won_stage) return stages.size() + 1;
  if (stage == lost_stage) return stages.size() + 2;
  const auto found = std::ranges::find(stages, stage, &Stage::name);
  return static_cast<std::size_t>(found - stages.begin());
}

using KeyOf = std::function<std::string(const PipelineRow&)>;

std::vector<PipelineFigures> figures_by(std::span<const PipelineRow> rows, const KeyOf& key_of_row,
                                        const Period& closed_in, Date day, const Stages& stages) {
  std::map<std::pair<std::string, std::string>, PipelineFigures> groups;
  for (const PipelineRow& row : rows) {
    const bool closed = row.closed && *row.closed >= closed_in.from && *row.closed <= closed_in.to;
    if (!is_open_row(row) && !closed) continue;
    PipelineFigures& figures = groups[{key_of_row(row), row.currency}];
    is_open_row(row) ? figures.add_open(row, day, stages) : figures.add_closed(row);
  }
  std::vector<PipelineFigures> list;
  for (auto& [key, figures] : groups) {
    std::tie(figures.key, figures.currency) = key;
    list.push_back(std::move(figures));
  }
  return list;
}

// Of a stage, what was closed is what it holds.
void take_closed_as_held(PipelineFigures& figures) {
  if (!is_closed_stage(figures.key)) return;
  figures.count = figures.won + figures.lost;
  figures.amount = added(figures.won_amount, figures.lost_amount);
  figures.weighted = figures.won_amount;
}

}  // namespace

bool has_slipped(const PipelineRow& row, Date day) {
  return is_open_row(row) && row.close && *row.close < day;
}

void PipelineFigures::add_open(const PipelineRow& row, Date day, const Stages& stages) {
  ++count;
  amount = added(amount, row.amount);
  weighted += weighted_minor(row.amount, probability_of(row.probability, row.stage, stages));
  slipped += has_slipped(row, day) ? 1 : 0;
}

void PipelineFigures::add_closed(const PipelineRow& row) {
  const bool is_won = row.stage == won_stage;
  ++(is_won ? won : lost);
  std::int64_t& sum = is_won ? won_amount : lost_amount;
  sum = added(sum, row.amount);
  // An import may know when it was closed, and not when it was opened.
  if (row.opened <= *row.closed) cycles.push_back(days_between(row.opened, *row.closed));
}

std::optional<double> PipelineFigures::win_rate() const { return share_of(won, won + lost); }

std::optional<std::int64_t> PipelineFigures::cycle_days() const { return median(cycles); }

std::vector<PipelineFigures> pipeline_figures(std::span<const PipelineRow> rows, PipelineBy by,
                                              const Period& closed_in, Date day, const Stages& stages) {
  auto list = figures_by(
      rows, [&](const PipelineRow& row) { return pipeline_key(row, by); }, closed_in, day, stages);
  if (by != PipelineBy::stage) return list;
  std::ranges::for_each(list, take_closed_as_held);
  std::ranges::stable_sort(list, std::less(),
                           [&](const PipelineFigures& figures) { return stage_place(figures.key, stages); });
  return list;
}

std::vector<PipelineFigures> pipeline_totals(std::span<const PipelineRow> rows, const Period& closed_in,
                                             Date day, const Stages& stages) {
  return figures_by(
      rows, [](const PipelineRow&) { return std::string(); }, closed_in, day, stages);
}

std::vector<UnweighedStage> unweighed_stages(std::span<const PipelineRow> rows, const Stages& stages) {
  std::map<std::string, std::int64_t> counts;
  for (const PipelineRow& row : rows) {
    if (is_open_row(row) && !row.probability && !row.stage.empty() && !has_stage(stages, row.stage))
      ++counts[row.stage];
  }
  std::vector<UnweighedStage> unweighed;
  for (const auto& [stage, count] : counts) unweighed.push_back({stage, count});
  return unweighed;
}

}  // namespace tend
