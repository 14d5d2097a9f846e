// Date expressions and what they mean, as short texts: `2026-04-17`, `2026-04-17 08:15`.
#pragma once

#include <string>
#include <string_view>

#include "tend/date.hpp"

namespace tend::test {

inline std::string text_of(const When& when) {
  return iso(when.date) + (when.time ? " " + iso(*when.time) : std::string());
}

// In UTC; the present is a Friday morning unless another is given.
inline Now utc_now(std::string_view moment = "2026-04-17T10:00:00Z") {
  return {moment_from_iso(moment).value(), utc_zone()};
}

inline std::string when(std::string_view text, std::string_view moment = "2026-04-17T10:00:00Z") {
  return text_of(parse_when(text, utc_now(moment)));
}

inline std::string when_past(std::string_view text) {
  return text_of(parse_when(text, utc_now(), Toward::past));
}

inline Date iso_day(std::string_view text) { return date_from_iso(text).value(); }

}  // namespace tend::test
