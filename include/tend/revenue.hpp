// Recurring revenue from the terms of subscriptions (METRICS.md, "Revenue"; the same rules in SQL:
// src/book/revenue_sql.hpp). Everything in minor units of one currency; currencies are never added.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tend/date.hpp"

namespace tend {

class Book;

// a + b; throws Error(unusable) where that does not fit.
std::int64_t added(std::int64_t a, std::int64_t b);

// minor × times / per, half to even; `per` is positive.
std::int64_t scaled(std::int64_t minor, std::int64_t times, std::int64_t per);

// part / whole; none where the whole is 0.
std::optional<double> share_of(std::int64_t part, std::int64_t whole);

// The number in the middle; of an even count the mean of the two there, half to even. None of no number.
std::optional<std::int64_t> median(std::vector<std::int64_t> numbers);

// A year of `quantity` pieces at `price` for each `period` (month quarter year once; bought once: 0).
// Throws Error(unusable) where that does not fit.
std::int64_t yearly_minor(std::int64_t quantity, std::int64_t price, std::string_view period);

// ARR / 12, half to even: to show, not to go on with.
std::int64_t monthly_minor(std::int64_t arr);

// A part of a subscription's life with one price and one quantity: start ≤ day < end.
struct TermSegment {
  std::int64_t client = 0, subscription = 0;
  Date start{};
  std::optional<Date> end{};  // none: runs on
  std::int64_t quantity = 1;
  std::int64_t price = 0;  // of one piece and period
  std::string period = "year";
  std::string currency;
  bool runs_on(Date day) const { return start <= day && (!end || day < *end); }
};

// Of one segment: 0 on days that it does not hold.
std::int64_t arr_at(const TermSegment& segment, Date day);

using ClientCurrency = std::pair<std::int64_t, std::string>;  // a client's number and a currency
using ArrByClient = std::map<ClientCurrency, std::int64_t>;   // those above 0 only
ArrByClient arr_by_client(std::span<const TermSegment> segments, Date day);

// The latest terms and the earlier ones of all subscriptions, by client. Those that renew themselves have no
// end.
std::vector<TermSegment> term_segments(const Book& book);

}  // namespace tend
