// How often a client is to be touched, and where it stands (METRICS.md, "Touch").
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>

#include "tend/date.hpp"

namespace tend {

class Book;
struct Client;

// Days between touchpoints for each tier, by its capital letter.
using Cadences = std::map<char, std::int64_t>;

// What the book's settings say, with what a book begins with where they are silent.
Cadences cadences_of(const Book& book);

// The client's own, else its tier's (blind to case); none where neither says.
std::optional<std::int64_t> cadence_days(std::optional<std::int64_t> own, std::string_view tier,
                                         const Cadences& cadences);

// False for the status `paused`, `canceled` and `churned`: those clients have no cadence.
bool has_cadence(std::string_view status);

// The day that the cadence counts from: of the last touch, else `since`, else of the moment that the client
// was added.
Date touch_start(std::optional<Moment> last_touch, std::optional<Date> since, Moment added, const Zone& zone);
Date touch_start(const Client& client, const Zone& zone);

// none: no cadence. slipping: today > start + cadence. stale: past twice the cadence.
enum class TouchState { none, within, slipping, stale };
TouchState touch_state(Date start, std::optional<std::int64_t> cadence, Date today);
std::string_view to_string(TouchState state);  // `none`, `within`, …

}  // namespace tend
