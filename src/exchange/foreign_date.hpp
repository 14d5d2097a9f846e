// Dates and times as other programs write them: `2026-11-27T08:15:00Z`, `20261127`, `27.11.2026 08:15`,
// `11/27/2026 8:15 AM`, `27 Nov 2026`, `November 27, 2026`.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "tend/date.hpp"

namespace tend {

// day_number: not an order, but the days since 1899-12-30, as Excel counts them.
enum class DateOrder { day_month, month_day, year_month, day_number };

struct ForeignTime {
  Date date{};
  std::optional<std::chrono::seconds> time;    // since midnight
  std::optional<std::chrono::minutes> offset;  // of its zone from UTC; none: the user's zone
};

// `order` is for three numbers of at most two digits each, or with slashes or hyphens and the year last; dots
// mean day, month, year. A year of two digits is one from 1970 to 2069. Nothing where it is no date that
// exists.
std::optional<ForeignTime> foreign_time(std::string_view text, DateOrder order);

Moment moment_in(const ForeignTime& time, const Zone& zone);  // a date alone is its midnight
Date day_in(const ForeignTime& time, const Zone& zone);

// What a column's values say of the order of day and month.
class DateEvidence {
 public:
  void weigh(std::string_view text);
  // Nothing where day before month and month before day both hold and give different dates.
  std::optional<DateOrder> order() const;
  bool are_day_numbers() const { return has_day_number_ && may_be_day_numbers_; }  // from 1954 to 2064
  const std::string& open_text() const { return open_text_; }

 private:
  bool may_be_day_first_ = true, may_be_month_first_ = true;
  bool may_be_day_numbers_ = true, has_day_number_ = false;
  std::string open_text_;
};

}  // namespace tend
