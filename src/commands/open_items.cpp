#include "commands/open_items.hpp"

#include "tend/stages.hpp"

namespace tend {
namespace {

Query linked_to(const RecordType& type, std::string_view link, std::int64_t id) {
  Query query;
  query.where.push_back({find_field(type, link), Comparison::equal, Link{id, {}}});
  query.order = parse_order(type, type.order);
  return query;
}

void keep(Query& query, const RecordType& type, std::string_view field, Comparison comparison,
          std::string_view text) {
  query.where.push_back({find_field(type, field), comparison, std::string(text)});
}

}  // namespace

std::vector<Followup> open_followups(Context& context, std::string_view link, std::int64_t id) {
  Query query = linked_to(describe<Followup>(), link, id);
  keep(query, describe<Followup>(), "status", Comparison::equal, "open");
  return context.book().all<Followup>(query);
}

std::vector<Case> open_cases(Context& context, std::int64_t client) {
  Query query = linked_to(describe<Case>(), "client", client);
  keep(query, describe<Case>(), "status", Comparison::not_equal, "resolved");
  return context.book().all<Case>(query);
}

std::vector<Opportunity> open_opportunities(Context& context, std::int64_t client) {
  Query query = linked_to(describe<Opportunity>(), "client", client);
  keep(query, describe<Opportunity>(), "stage", Comparison::not_equal, won_stage);
  keep(query, describe<Opportunity>(), "stage", Comparison::not_equal, lost_stage);
  return context.book().all<Opportunity>(query);
}

}  // namespace tend
