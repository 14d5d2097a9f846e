#include <algorithm>

#include "commands/brief_page.hpp"
#include "commands/subscription_terms.hpp"

namespace tend {
namespace {

constexpr std::int64_t touches_told = 5;
constexpr std::int64_t promises_told = 5;

Query of_client(const RecordType& type, std::int64_t client, std::string_view order) {
  Query query;
  query.where.push_back({find_field(type, "client"), Comparison::equal, Link{client, {}}});
  query.order = parse_order(type, order);
  return query;
}

void add_condition(Query& query, const RecordType& type, std::string_view field, Comparison comparison,
                   Value operand) {
  query.where.push_back({find_field(type, field), comparison, std::move(operand)});
}

std::vector<Contact> people_of(const Book& book, std::int64_t client) {
  Query query = of_client(describe<Contact>(), client, "-primary,name");
  add_condition(query, describe<Contact>(), "inactive", Comparison::equal, false);
  return book.all<Contact>(query);
}

std::vector<Note> touches_of(const Book& book, std::int64_t client) {
  Query query = of_client(describe<Note>(), client, "-at");
  add_condition(query, describe<Note>(), "kind", Comparison::not_equal, std::string("note"));
  query.limit = touches_told;
  return book.all<Note>(query);
}

std::vector<Followup> open_of(const Book& book, std::int64_t client) {
  Query query = of_client(describe<Followup>(), client, "due,due_time");
  add_condition(query, describe<Followup>(), "status", Comparison::equal, std::string("open"));
  std::vector<Followup> open = book.all<Followup>(query);
  std::ranges::stable_sort(open, {}, [](const Followup& followup) {
    return followup.direction == "promise" ? 0 : followup.direction == "task" ? 1 : 2;
  });
  return open;
}

std::vector<Followup> promised_to(const Book& book, std::int64_t client) {
  Query query = of_client(describe<Followup>(), client, "-done_at");
  add_condition(query, describe<Followup>(), "status", Comparison::not_equal, std::string("open"));
  add_condition(query, describe<Followup>(), "direction", Comparison::equal, std::string("promise"));
  query.limit = promises_told;
  return book.all<Followup>(query);
}

// When it is to be renewed, else the end of what was canceled; what runs on comes last.
Date next_end(const Book& book, const Subscription& sold, Date today) {
  return renewal_date(book, sold, today).value_or(sold.end.value_or(Date::max()));
}

std::vector<Subscription> subscriptions_of(const Book& book, std::int64_t client, Date today) {
  std::vector<Subscription> sold = book.all<Subscription>(of_client(describe<Subscription>(), client, "id"));
  std::erase_if(sold, [&](const Subscription& each) { return next_end(book, each, today) <= today; });
  std::ranges::stable_sort(sold, {}, [&](const Subscription& each) { return next_end(book, each, today); });
  return sold;
}

std::vector<Case> cases_of(const Book& book, std::int64_t client) {
  Query query = of_client(describe<Case>(), client, "-priority,opened");
  add_condition(query, describe<Case>(), "status", Comparison::not_equal, std::string("resolved"));
  return book.all<Case>(query);
}

std::vector<Opportunity> opportunities_of(const Book& book, std::int64_t client) {
  Query query = of_client(describe<Opportunity>(), client, "close,id");
  add_condition(query, describe<Opportunity>(), "closed", Comparison::equal, Value());
  return book.all<Opportunity>(query);
}

Words white_space_of(const Book& book, const Brief& brief) {
  if (brief.client.status != "active") return {};
  Query query;
  add_condition(query, describe<Product>(), "retired", Comparison::equal, false);
  query.fields = {find_field(describe<Product>(), "id"), find_field(describe<Product>(), "sku")};
  query.order = parse_order(describe<Product>(), "sku");
  Words skus;
  for (const Product& product : book.all<Product>(query)) {
    const auto owns = [&](const Subscription& each) { return each.product.id == product.id; };
    if (std::ranges::none_of(brief.subscriptions, owns)) skus.push_back(product.sku);
  }
  return skus;
}

std::optional<Health> health_of_client(Context& context, std::int64_t client) {
  const auto found = client_health(context.book(), client, context.today(), context.now().zone);
  if (!found) return std::nullopt;
  return health_of(found->facts, health_scale(context.book()), context.today());
}

Words subsidiaries_of(const Book& book, std::int64_t client) {
  Query query;
  add_condition(query, describe<Client>(), "parent", Comparison::equal, Link{client, {}});
  query.fields = {find_field(describe<Client>(), "slug")};
  query.order = parse_order(describe<Client>(), "slug");
  Words slugs;
  for (const Client& each : book.all<Client>(query)) slugs.push_back(each.slug);
  return slugs;
}

}  // namespace

Brief gather_brief(Context& context, std::int64_t id) {
  const Book& book = context.book();
  Brief brief;
  brief.client = *book.find<Client>(id);
  brief.subsidiaries = subsidiaries_of(book, id);
  if (has_cadence(brief.client.status)) {
    brief.cadence_days = cadence_days(brief.client.cadence_days, brief.client.tier, cadences_of(book));
  }
  brief.touched = touch_start(brief.client, context.now().zone);
  brief.state = touch_state(brief.touched, brief.cadence_days, context.today());
  brief.people = people_of(book, id);
  brief.touches = touches_of(book, id);
  brief.open = open_of(book, id);
  brief.promised = promised_to(book, id);
  brief.subscriptions = subscriptions_of(book, id, context.today());
  brief.cases = cases_of(book, id);
  brief.opportunities = opportunities_of(book, id);
  brief.white_space = white_space_of(book, brief);
  brief.health = health_of_client(context, id);
  return brief;
}

}  // namespace tend
