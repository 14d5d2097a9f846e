// Money as integer minor units of one currency (ISO 4217). Currencies are never added together.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tend {

struct Money {
  std::int64_t minor = 0;  // cents, or yen, or fils: see minor_digits
  std::string currency;    // three capital letters
  bool operator==(const Money&) const = default;
};

// Digits after the decimal mark: 2 for most, 0 for JPY, KRW, …, 3 for KWD, BHD, ….
int minor_digits(std::string_view currency);

// `EUR` from `eur`; throws Error(usage) for what is not three ASCII letters.
std::string parse_currency(std::string_view text);

// `1200`, `1200.50`, `1200,50`, `1,200.50`, `1.200,50`, `1 200`, with an optional currency before or after
// (`1200 EUR`, `EUR 1200`, `€1200`, `$`, `£`). Thousands may also be set apart by non-breaking blanks or `'`.
// A text with two readings, one dot or comma before exactly three last digits (`1,200`, `1.200`), is refused
// in every currency unless the digits decide (`0.200`, `1234,567`: decimals).
// Throws Error(usage) for anything else, negative amounts among it, for too many decimals and for what does
// not fit.
Money parse_money(std::string_view text, std::string_view default_currency);

std::string decimal(const Money& money);  // `1200.00`, machine formats
std::string human(const Money& money);    // `1,200.00 EUR`

// What `decimal` gives, read back: `1200.00`, `-3.50`, fewer decimals too; `1.200` has one reading here.
// Nothing for any other text. `currency` is three capital letters.
std::optional<Money> money_from_decimal(std::string_view text, std::string_view currency);

}  // namespace tend
