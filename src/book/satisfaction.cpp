#include "tend/satisfaction.hpp"

#include "book/pass.hpp"
#include "tend/activity.hpp"

namespace tend {

namespace {

const char* key_column(SatisfactionBy by) {
  return by == SatisfactionBy::tier    ? "client.tier"
         : by == SatisfactionBy::owner ? "client.owner"
                                       : "client.slug";
}

}  // namespace

// In the order of their numbers, in which of two answers at one moment the later one counts.
std::vector<SatisfactionOf> satisfaction(const Book& book, const MomentSpan& span, SatisfactionBy by,
                                         const OwnerFilter& owner) {
  std::map<std::string, SatisfactionTally, std::less<>> tallies;
  Pass answers(
      book.connection(),
      std::string("client.owner, score.client, score.contact, score.at, score.kind, score.value, ") +
          key_column(by),
      "FROM score NOT INDEXED CROSS JOIN client ON client.id = score.client WHERE score.at >= ?1 AND "
      "score.at < ?2 AND score.kind IN ('nps', 'csat')");
  answers.with(iso(span.from), iso(span.until)).run([&](const PassedRow& row) {
    if (!owner.takes(row.view(0))) return;
    auto tally = tallies.find(row.view(6));
    if (tally == tallies.end()) tally = tallies.try_emplace(std::string(row.view(6))).first;
    tally->second.add({.client = row.integer(1),
                       .contact = row.integer(2),
                       .at = moment_from_iso(row.view(3)).value_or(Moment{}),
                       .kind = row.view(4),
                       .value = row.integer(5)});
  });
  std::vector<SatisfactionOf> found;
  for (const auto& [key, tally] : tallies) found.push_back({key, tally.result()});
  return found;
}

}  // namespace tend
