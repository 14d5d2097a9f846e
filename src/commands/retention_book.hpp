// A book as the reports on retention look at it: whose clients, over which period, at what cost.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "commands/report_options.hpp"
#include "tend/retention.hpp"
#include "tend/retention_rows.hpp"

namespace tend {

// ARR is compared at the start of `from` and of `closing`: of --to where it is given, else of the day after
// the period, so that periods that follow each other meet; never after the day of the report.
struct RetentionSpan {
  Date from{}, closing{};
  Period flows{};  // the days whose costs and churns belong to it
};
RetentionSpan retention_span(Context& context, const ReportOptions& options);

using GroupOf = std::function<std::string(std::int64_t client)>;
using CostGroups = std::map<GroupCurrency, RetentionCosts>;

class RetentionBook {
 public:
  RetentionBook(Context& context, const ReportOptions& options, OwnerFilter owners);

  const RetentionSpan& span() const { return span_; }
  const std::vector<TermSegment>& segments() const { return segments_; }
  const std::vector<ClientRetention>& clients() const { return changes_; }  // those of the owners asked for
  const RetentionClient& client(std::int64_t id) const { return clients_.at(id); }

  // How to group by tier, owner or cohort (the year of a client's first ARR); into one group for an empty
  // word.
  GroupOf group_by(const std::string& by) const;
  // Costs of the period, by the same groups. What is for no client in particular belongs to all together
  // only.
  CostGroups costs(Context& context, const std::string& by) const;
  // Why a client's ARR went in the period; empty where nothing is said.
  std::string reason_of(std::int64_t client) const;

 private:
  bool is_asked(std::int64_t client) const;

  OwnerFilter owners_;
  RetentionSpan span_;
  std::vector<TermSegment> segments_;
  RetentionClients clients_;
  ChurnReasons reasons_;
  std::vector<ClientRetention> changes_;
};

RoiSettings roi_settings(const Book& book);

}  // namespace tend
