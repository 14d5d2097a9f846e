#include "tend/revenue.hpp"

#include <algorithm>
#include <tuple>

#include "tend/error.hpp"

namespace tend {

namespace {

[[noreturn]] void refuse_amount() {
  throw Error(Exit::unusable, "the amounts of the book add up to more than fits",
              "look for a price or a quantity that is far too large");
}

std::int64_t multiplied(std::int64_t a, std::int64_t b) {
  std::int64_t result = 0;
  if (__builtin_mul_overflow(a, b, &result)) refuse_amount();
  return result;
}

std::int64_t times_a_year(std::string_view period) {
  if (period == "month") return 12;
  if (period == "quarter") return 4;
  return period == "year" ? 1 : 0;
}

}  // namespace

std::int64_t added(std::int64_t a, std::int64_t b) {
  std::int64_t result = 0;
  if (__builtin_add_overflow(a, b, &result)) refuse_amount();
  return result;
}

std::int64_t scaled(std::int64_t minor, std::int64_t times, std::int64_t per) {
  const std::int64_t all = multiplied(minor, times);
  std::int64_t whole = all / per, left = all % per;
  if (left < 0) {
    left += per;
    --whole;
  }
  const bool up = left > per - left || (left == per - left && whole % 2 != 0);
  return whole + (up ? 1 : 0);
}

std::optional<double> share_of(std::int64_t part, std::int64_t whole) {
  if (whole == 0) return std::nullopt;
  return static_cast<double>(part) / static_cast<double>(whole);
}

std::optional<std::int64_t> median(std::vector<std::int64_t> numbers) {
  if (numbers.empty()) return std::nullopt;
  std::ranges::sort(numbers);
  const std::size_t upper = numbers.size() / 2, lower = (numbers.size() - 1) / 2;
  return scaled(added(numbers[lower], numbers[upper]), 1, 2);
}

std::int64_t yearly_minor(std::int64_t quantity, std::int64_t price, std::string_view period) {
  return multiplied(multiplied(quantity, price), times_a_year(period));
}

std::int64_t monthly_minor(std::int64_t arr) { return scaled(arr, 1, 12); }

std::int64_t arr_at(const TermSegment& segment, Date day) {
  return segment.runs_on(day) ? yearly_minor(segment.quantity, segment.price, segment.period) : 0;
}

ArrByClient arr_by_client(std::span<const TermSegment> segments, Date day) {
  std::vector<const TermSegment*> running;
  for (const TermSegment& segment : segments)
    if (segment.runs_on(day)) running.push_back(&segment);
  std::ranges::sort(running, {}, [](const TermSegment* segment) {
    return std::tuple(segment->client, std::string_view(segment->currency));
  });
  ArrByClient arr;
  for (const TermSegment* segment : running) {
    const std::int64_t yearly = yearly_minor(segment->quantity, segment->price, segment->period);
    if (yearly == 0) continue;
    std::int64_t& sum =
        arr.try_emplace(arr.end(), ClientCurrency{segment->client, segment->currency}, 0)->second;
    sum = added(sum, yearly);
  }
  return arr;
}

}  // namespace tend
