#include "tend/search.hpp"

#include <doctest/doctest.h>

#include "support/scratch_book.hpp"

using namespace tend;
using tend::test::ScratchBook;

namespace {

std::string texts_found(ScratchBook& scratch, const char* words) {
  SearchQuery query;
  query.words = parse_search(words);
  std::string texts;
  for (const SearchHit& hit : search(scratch.read(), query)) texts += hit.client + ": " + hit.text + "\n";
  return texts;
}

}  // namespace

TEST_CASE("a client is found by its own fields and tags, and the hit tells them after its name") {
  ScratchBook scratch;
  Client client;
  client.slug = "acme";
  client.name = "Acme GmbH";
  client.tags = {"key", "vip"};
  client.custom = {{"crm_id", "K-77"}, {"mascot", "a goldfish"}};
  scratch.add(client);
  scratch.add_client("other", "Other Ltd");
  const std::string told = "acme: Acme GmbH · key · vip · K-77 · a goldfish\n";
  CHECK(texts_found(scratch, "goldfish") == told);
  CHECK(texts_found(scratch, "vip k-77") == told);
  CHECK(texts_found(scratch, "mascot").empty());
}
