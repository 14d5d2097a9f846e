// `tend date EXPR`: what a date expression means.
#include "tend/date.hpp"

#include <fmt/format.h>

#include <memory>

#include "cli/command.hpp"
#include "cli/context.hpp"

namespace tend {
namespace date_command {

struct DateOptions {
  std::vector<std::string> expression;
  bool past = false;
};

constexpr std::string_view weekday_names[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                              "Friday", "Saturday", "Sunday"};

// `2026-W48-5`: the week belongs to the year that its Thursday lies in (ISO 8601).
std::string iso_week(Date date) {
  const Date monday = start_of_week(date);
  const Date thursday = monday + std::chrono::days(3);
  const auto year = std::chrono::year_month_day(thursday).year();
  const Date first = make_date(int(year), 1, 1);
  return fmt::format("{}-W{:02}-{}", int(year), days_between(first, thursday) / 7 + 1,
                     days_between(monday, date) + 1);
}

std::string_view weekday(Date date) {
  return weekday_names[static_cast<std::size_t>(days_between(start_of_week(date), date))];
}

void run_date(Context& context, const DateOptions& options) {
  const std::string text = fmt::format("{}", fmt::join(options.expression, " "));
  const When when = parse_when(text, context.now(), options.past ? Toward::past : Toward::future);
  Table table;
  table.single = true;
  table.rows.emplace_back();
  auto add = [&](std::string key, std::string heading, Cell cell) {
    table.columns.push_back({.key = std::move(key), .heading = std::move(heading)});
    table.rows[0].cells.push_back(std::move(cell));
  };
  add("date", "DATE", {when.date, iso(when.date)});
  add("time", "TIME", when.time ? Value(*when.time) : Value());
  add("weekday", "WEEKDAY", Value(std::string(weekday(when.date))));
  add("week", "WEEK", Value(iso_week(when.date)));
  add("relative", "RELATIVE", Value(relative(when.date, context.today())));
  add("moment", "MOMENT", when.time ? Value(moment_of(when, context.now(), ClockTime(0))) : Value());
  context.print_shaped(std::move(table));
}

Run setup_date(Line& line) {
  auto options = std::make_shared<DateOptions>();
  line.arguments("EXPR", options->expression, "a date expression, its words quoted or not")
      .flag("--past", options->past, "a bare weekday is the last one, as in --at and --from");
  return [options](Context& context) { run_date(context, *options); };
}

constexpr std::string_view details = R"(
Shows how tend reads a date expression: 'fri', 'next week', 'eom -3wd', '+2w 08:15', '17.4.', '2026-W16-5'. An offset
that begins with '-' may stand as it is: 'tend date today -10d'.
)";

constexpr std::string_view examples = R"(
tend date fri # the next Friday
tend date eom -3wd # three working days before the end of the month
)";

constexpr Verb verbs[] = {{"", "tell what a date expression means", details, examples, setup_date}};

}  // namespace date_command

const Noun& date_noun() {
  static constexpr Noun noun{"date", "tell what a date expression means", Section::book, date_command::verbs};
  return noun;
}

}  // namespace tend
