// What may be sold, and how selling goes (METRICS.md, "Pipeline"). Minor units of one currency.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "tend/activity.hpp"
#include "tend/stages.hpp"

namespace tend {

class Book;

// An opportunity as it stood on some day.
struct PipelineRow {
  std::string product{}, kind{};  // sku; empty: none
  std::string owner{};            // its own, else its client's
  std::string stage{};
  std::int64_t amount = 0;
  std::string currency{};
  std::optional<std::int64_t> probability{};  // its own, in percent
  std::optional<Date> close{};
  Date opened{};
  std::optional<Date> closed{};
};

// The close date is past, and it is still open.
bool has_slipped(const PipelineRow& row, Date day);

enum class PipelineBy { stage, kind, product, owner, month };

// Of a group in one currency. By stage, `won` and `lost` are groups like the others, and their amounts are
// those of what was closed; else count, amount, weighted and slipped are of what is open.
struct PipelineFigures {
  std::string key, currency;  // month: `2026-11`; empty: none
  std::int64_t count = 0, amount = 0, weighted = 0, slipped = 0;
  std::int64_t won = 0, lost = 0;  // closed in the period
  std::int64_t won_amount = 0, lost_amount = 0;
  std::vector<std::int64_t>
      cycles;  // days from opened to closed of each of these, where it was opened by then

  void add_open(const PipelineRow& row, Date day, const Stages& stages);
  void add_closed(const PipelineRow& row);
  // None where nothing was closed.
  std::optional<double> win_rate() const;
  std::optional<std::int64_t> cycle_days() const;  // the median; of two middle ones the mean, half to even
};

// Open ones on `day` and those closed in `closed_in`. By stage in the stages' order with won and lost last,
// else by key; then by currency. An open one's month is that of its close date, a closed one's that of the
// day it was closed.
std::vector<PipelineFigures> pipeline_figures(std::span<const PipelineRow> rows, PipelineBy by,
                                              const Period& closed_in, Date day, const Stages& stages);
// The same over all of them, by currency.
std::vector<PipelineFigures> pipeline_totals(std::span<const PipelineRow> rows, const Period& closed_in,
                                             Date day, const Stages& stages);

// The open ones that weigh nothing for want of a probability: a stage that the book no longer has.
struct UnweighedStage {
  std::string stage;
  std::int64_t count = 0;
};
std::vector<UnweighedStage> unweighed_stages(std::span<const PipelineRow> rows, const Stages& stages);

struct AskedPipeline {
  Date day{}, today{};
  Period closed_in{};
  PipelineBy by = PipelineBy::stage;
  OwnerFilter owners{};
};
// What is open on the day, and what was closed in the period by then, as it stood at the end of the day, by
// number. Of one without a history the stage is that of today, or while it was open, none. Products and
// owners are looked up only where they are asked for.
std::vector<PipelineRow> pipeline_rows(const Book& book, const AskedPipeline& asked);

}  // namespace tend
