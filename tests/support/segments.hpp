// Terms of subscriptions to count with.
#pragma once

#include "support/when.hpp"
#include "tend/revenue.hpp"

namespace tend::test {

// One piece at `yearly` a year, of a client with one subscription; an empty `end`: runs on.
inline TermSegment segment(std::int64_t client, std::string_view start, std::string_view end,
                           std::int64_t yearly, std::string currency = "EUR") {
  TermSegment made{.client = client,
                   .subscription = client,
                   .start = iso_day(start),
                   .price = yearly,
                   .currency = std::move(currency)};
  if (!end.empty()) made.end = iso_day(end);
  return made;
}

}  // namespace tend::test
