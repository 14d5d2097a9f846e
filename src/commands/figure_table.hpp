// Tables of figures: a few columns of figures for people, a row of keys for machines.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "cli/context.hpp"
#include "tend/table.hpp"

namespace tend {

Cell percent_cell(std::optional<double> share);  // `85.0 %`, n/a
// With its currency; none: n/a.
Cell money_cell(std::optional<std::int64_t> minor, const std::string& currency);
// The same without the currency, which stands in a column of its own.
Cell amount_cell(std::optional<std::int64_t> minor, const std::string& currency);
Cell amount_or_blank(std::int64_t minor, const std::string& currency);    // nothing for people where it is 0
std::string percent_text(double share);                                   // `85.0 %`
std::string money_text(std::int64_t minor, const std::string& currency);  // `1,200.00 EUR`

Column amount_column(std::string key, std::string heading, int shrink = 1);
Column number_column(std::string key, std::string heading, int shrink = 1);
Column word_column(std::string key, std::string heading, int shrink = 1);
Column group_column(const std::string& by);  // `tier`, headed `TIER`
Cell word_or_none(const std::string& word);  // `(none)` for people where it is empty

struct Figure {
  std::string key, label;  // `grr`, `GRR`
  Cell cell;
};
// What one column of a sheet holds, with the keys that tell it from the others in machine formats.
struct FigureColumn {
  std::string heading;  // `EUR`
  std::vector<Figure> keys, figures;
};
// For people each figure is a line and each of `columns` a column, unless --fields, --where or --sort ask
// for what machines get: a row of figures for each. All have the keys and figures of `pattern`, which tells
// them where there is no column.
Table figure_sheet(Context& context, const std::vector<FigureColumn>& columns, const FigureColumn& pattern);

}  // namespace tend
