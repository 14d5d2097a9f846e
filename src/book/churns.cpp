#include "tend/churns.hpp"

namespace tend {

std::vector<Churn> open_churns(const Book& book, std::int64_t client) {
  Query query;
  query.where.push_back({find_field(describe<Churn>(), "client"), Comparison::equal, Link{client, {}}});
  query.where.push_back({find_field(describe<Churn>(), "returned"), Comparison::equal, Value()});
  query.order.push_back({find_field(describe<Churn>(), "at"), true});
  return book.all<Churn>(query);
}

}  // namespace tend
