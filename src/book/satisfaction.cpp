#include "tend/satisfaction.hpp"

#include "book/connection.hpp"
#include "tend/activity.hpp"

namespace tend {

namespace {

constexpr int slug_column = 6, tier_column = 7, owner_column = 8;

std::string_view satisfaction_key(const Statement& row, SatisfactionBy by) {
  if (by == SatisfactionBy::all) return {};
  return row.view(by == SatisfactionBy::tier    ? tier_column
                  : by == SatisfactionBy::owner ? owner_column
                                                : slug_column);
}

}  // namespace

std::vector<SatisfactionOf> satisfaction(const Book& book, const MomentSpan& span, SatisfactionBy by,
                                         const OwnerFilter& owner) {
  Statement row(
      book.connection(),
      "SELECT score.client, score.contact, score.at, score.kind, score.value, score.id, client.slug, "
      "client.tier, client.owner FROM score JOIN client ON client.id = score.client WHERE score.at >= "
      "?1 AND score.at < ?2 AND score.kind IN ('nps', 'csat') ORDER BY score.id");
  row.with(iso(span.from), iso(span.until));
  std::map<std::string, SatisfactionTally, std::less<>> tallies;
  while (row.step()) {
    if (!owner.takes(row.view(owner_column))) continue;
    const Answer answer{.client = row.integer(0),
                        .contact = row.integer(1),
                        .at = moment_from_iso(row.view(2)).value_or(Moment{}),
                        .kind = row.view(3),
                        .value = row.integer(4)};
    tallies[std::string(satisfaction_key(row, by))].add(answer);
  }
  std::vector<SatisfactionOf> found;
  for (const auto& [key, tally] : tallies) found.push_back({key, tally.result()});
  return found;
}

}  // namespace tend
