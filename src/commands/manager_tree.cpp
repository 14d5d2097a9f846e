#include "commands/manager_tree.hpp"

#include <fmt/format.h>

#include <map>

#include "cli/context.hpp"
#include "commands/cells.hpp"
#include "tend/care_records.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

class Tree {
 public:
  explicit Tree(Context& context) : unicode_(context.render_options().unicode) {
    Query query;
    query.order.push_back({find_field(describe<Manager>(), "handle"), false});
    for (Row& row : context.book().rows(describe<Manager>(), query)) {
      const auto* above = std::get_if<Link>(&row.at("reports_to"));
      (above ? below_[above->id] : tops_).push_back(row.id());
      const std::int64_t id = row.id();
      managers_[id] = std::move(row);
    }
  }

  Table table() {
    table_.columns = {{.key = "handle", .heading = "MANAGER", .shrink = 0},
                      {.key = "depth", .heading = "DEPTH", .right = true, .machine_only = true},
                      {.key = "reports_to", .heading = "REPORTS TO", .machine_only = true},
                      {.key = "name", .heading = "NAME", .shrink = 2},
                      {.key = "level", .heading = "LEVEL", .shrink = 3},
                      {.key = "clients", .heading = "CLIENTS", .right = true, .shrink = 1},
                      {.key = "arr", .heading = "ARR", .right = true, .shrink = 1, .money = true}};
    for (const std::int64_t top : tops_) add(top, "", "", 0);
    return std::move(table_);
  }

 private:
  struct Sum {
    std::int64_t clients = 0;
    Money arr;
  };

  Sum sum_of(std::int64_t id) const {
    const Row& row = managers_.at(id);
    Sum sum{std::get<std::int64_t>(row.at("clients")), std::get<Money>(row.at("arr"))};
    if (const auto below = below_.find(id); below != below_.end()) {
      for (const std::int64_t report : below->second) {
        const Sum part = sum_of(report);
        sum.clients += part.clients;
        sum.arr.minor += part.arr.minor;  // of one currency: the book's
      }
    }
    return sum;
  }

  void add(std::int64_t id, const std::string& before, const std::string& beneath, std::int64_t depth) {
    const Row& row = managers_.at(id);
    const Sum sum = sum_of(id);
    const std::string handle = std::get<std::string>(row.at("handle"));
    table_.rows.push_back({{{handle, before + visible(handle)},
                            cell(depth),
                            Cell(row.at("reports_to")),
                            Cell(row.at("name")),
                            Cell(row.at("level")),
                            cell(sum.clients),
                            Cell(sum.arr)},
                           {}});
    const auto below = below_.find(id);
    if (below == below_.end()) return;
    for (std::size_t i = 0; i < below->second.size(); ++i) {
      const bool last = i + 1 == below->second.size();
      add(below->second[i], beneath + twig(last), beneath + trunk(last), depth + 1);
    }
  }

  std::string twig(bool last) const {
    if (!unicode_) return last ? "`- " : "|- ";
    return last ? "└─ " : "├─ ";
  }
  std::string trunk(bool last) const {
    if (last) return "   ";
    return unicode_ ? "│  " : "|  ";
  }

  bool unicode_;
  std::map<std::int64_t, Row> managers_;
  std::map<std::int64_t, std::vector<std::int64_t>> below_;  // who reports to whom, by handle
  std::vector<std::int64_t> tops_;
  Table table_;
};

}  // namespace

Run setup_manager_tree(Line&) {
  return [](Context& context) {
    Table table = Tree(context).table();
    if (table.rows.empty()) context.hint("no manager yet");
    context.print_shaped(std::move(table));
  };
}

}  // namespace tend
