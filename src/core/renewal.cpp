#include "tend/renewal.hpp"

#include <algorithm>

namespace tend {

namespace {

Date months_later(Date date, std::int64_t months) { return add(date, {months, Interval::Unit::months}); }

std::int64_t months_between(Date from, Date to) {
  const std::chrono::year_month_day a{from}, b{to};
  return (static_cast<int>(b.year()) - static_cast<int>(a.year())) * 12 +
         (static_cast<std::int64_t>(static_cast<unsigned>(b.month())) -
          static_cast<std::int64_t>(static_cast<unsigned>(a.month())));
}

}  // namespace

bool ends_short_month(Date end) {
  const std::chrono::year_month_day day{end};
  return day.day() < std::chrono::day(31) &&
         day.day() == (day.year() / day.month() / std::chrono::last).day();
}

Date months_after_end(const TermEnd& term, std::int64_t months) {
  const Date later = months_later(*term.end, months);
  if (!term.first_start || !ends_short_month(*term.end)) return later;
  const std::chrono::year_month_day first{*term.first_start}, end{*term.end}, clamped{later};
  const auto month = clamped.year() / clamped.month();
  return Date{month / std::min(std::max(first.day(), end.day()), (month / std::chrono::last).day())};
}

std::optional<Date> renewal_date(const TermEnd& term, Date today) {
  if (!term.active || term.once || !term.end) return std::nullopt;
  const std::int64_t months = term.term_months.value_or(0);
  if (*term.end > today) return term.end;
  if (!term.auto_renew || months <= 0) return std::nullopt;
  std::int64_t terms = months_between(*term.end, today) / months;
  while (months_after_end(term, terms * months) <= today) ++terms;
  return months_after_end(term, terms * months);
}

Date notice_deadline(Date renewal, std::int64_t notice_days) {
  Date day = renewal - std::chrono::days(notice_days);
  while (!is_working_day(day)) day -= std::chrono::days(1);
  return day;
}

std::optional<std::int64_t> whole_months(Date start, Date end) {
  const std::int64_t months = months_between(start, end);
  if (months <= 0 || months_later(start, months) != end) return std::nullopt;
  return months;
}

}  // namespace tend
