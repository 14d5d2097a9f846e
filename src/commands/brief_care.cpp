// What a client bought and needs, on the page of `tend brief`.
#include <fmt/format.h>

#include "commands/brief_page.hpp"
#include "commands/cells.hpp"
#include "commands/subscription_terms.hpp"
#include "tend/renewal.hpp"

namespace tend {

namespace {

Cell renewal_cell(const Book& book, const Subscription& sold, Date today) {
  const auto renewal = renewal_date(book, sold, today);
  if (!renewal) return {};
  return {*renewal, "renewal " + human(*renewal, today)};
}

Cell end_cell(const Subscription& sold, Date today) {
  if (sold.status == "active" || !sold.end) return {};
  return {*sold.end, "ends " + human(*sold.end, today), Tone::warning};
}

Cell notice_cell(const Subscription& sold, const Cell& renewal, Date today) {
  const auto* day = std::get_if<Date>(&renewal.value);
  if (!day) return {};
  const Date notice = notice_deadline(*day, sold.notice_days.value_or(0));
  if (notice < today) return {notice, ""};
  return {notice, "notice by " + human(notice, today),
          days_between(today, notice) <= 30 ? Tone::alarm : Tone::normal};
}

// None: the latest one holds.
std::optional<Term> running_term(Context& context, const Subscription& sold) {
  const Date today = context.today();
  if (sold.start <= today) return std::nullopt;
  for (const Term& term : kept_terms(context.book(), sold.id))
    if (term.start <= today && today < term.end) return term;
  return std::nullopt;
}

// What holds today, before what was agreed for later.
std::string now_and_then(const std::string& now, const std::string& later) {
  return now == later ? now : now + ", then " + later;
}

std::string price_text(const Subscription& sold, const Money& now) {
  return now_and_then(human(now), human(sold.price)) +
         (sold.period == "once" ? " once" : " a " + sold.period);
}

}  // namespace

Table products_table(Context& context, const Brief& brief) {
  const Date today = context.today();
  Table table;
  table.columns = {{.key = "id", .heading = "ID", .right = true, .shrink = 0},
                   {.key = "product", .heading = "PRODUCT", .shrink = 1},
                   {.key = "quantity", .heading = "QTY", .right = true, .shrink = 2},
                   {.key = "price", .heading = "PRICE", .right = true, .shrink = 4},
                   {.key = "renewal_date", .heading = "RENEWAL", .shrink = 2},
                   {.key = "notice_deadline", .heading = "NOTICE BY", .shrink = 3},
                   {.key = "end", .heading = "END", .shrink = 2}};
  for (const Subscription& sold : brief.subscriptions) {
    const Cell renewal = renewal_cell(context.book(), sold, today);
    const auto now = running_term(context, sold);
    const std::int64_t quantity = now ? now->quantity : sold.quantity;
    table.rows.push_back(
        {{cell(sold.id),
          cell(sold.product),
          {sold.quantity, now_and_then(std::to_string(quantity), std::to_string(sold.quantity))},
          {sold.price, price_text(sold, now ? now->price : sold.price)},
          renewal,
          notice_cell(sold, renewal, today),
          end_cell(sold, today)},
         {}});
  }
  return table;
}

Table cases_table(Context& context, const Brief& brief) {
  Table table;
  table.columns = {{.key = "id", .heading = "ID", .right = true, .shrink = 0},
                   {.key = "priority", .heading = "PRIORITY", .shrink = 2},
                   {.key = "kind", .heading = "KIND", .shrink = 3},
                   {.key = "age_days", .heading = "AGE", .shrink = 2},
                   {.key = "team", .heading = "TEAM", .shrink = 3},
                   {.key = "subject", .heading = "SUBJECT", .shrink = 1}};
  for (const Case& each : brief.cases) {
    const Date opened = std::chrono::floor<std::chrono::days>(context.now().zone.local(each.opened));
    const std::int64_t age = days_between(opened, context.today());
    const Tone tone = each.priority == "urgent" ? Tone::alarm
                      : each.priority == "high" ? Tone::warning
                                                : Tone::normal;
    table.rows.push_back({{cell(each.id),
                           {each.priority, each.priority, tone},
                           cell(each.kind),
                           {age, days_text(age)},
                           {Value(each.team), each.team.empty() ? "" : "for " + each.team},
                           cell(each.subject)},
                          {}});
  }
  return table;
}

Table opportunities_table(Context& context, const Brief& brief) {
  Table table;
  table.columns = {{.key = "id", .heading = "ID", .right = true, .shrink = 0},
                   {.key = "kind", .heading = "KIND", .shrink = 3},
                   {.key = "stage", .heading = "STAGE", .shrink = 2},
                   {.key = "amount", .heading = "AMOUNT", .right = true, .shrink = 2},
                   {.key = "close", .heading = "CLOSE", .shrink = 2},
                   {.key = "title", .heading = "TITLE", .shrink = 1}};
  for (const Opportunity& each : brief.opportunities) {
    const bool slipped = each.close && *each.close < context.today();
    table.rows.push_back({{cell(each.id), cell(each.kind), cell(each.stage), cell(each.amount),
                           each.close ? Cell(*each.close, human(*each.close, context.today()),
                                             slipped ? Tone::alarm : Tone::normal)
                                      : Cell(),
                           cell(each.title)},
                          {}});
  }
  return table;
}

}  // namespace tend
