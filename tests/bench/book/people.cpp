#include "bench/book/people.hpp"

#include <map>

#include "bench/book/texts.hpp"
#include "tend/text.hpp"

namespace tend::bench {

namespace {

constexpr std::size_t clients_of_a_manager = 250;
constexpr std::string_view tiers[] = {"A", "B", "B", "C", "C", "C", "C"};
constexpr std::string_view industries[] = {"logistics", "food", "software", "machinery", "energy", "media"};
constexpr std::string_view cities[] = {"Köln", "Łódź", "Berlin", "Lyon", "Dublin", "大阪", "Αθήνα", "Brno"};
constexpr std::string_view roles[] = {"champion", "economic-buyer", "end-user", "billing", "other"};
constexpr std::string_view tags[] = {"vip", "reference", "pilot", "export", "public"};

class Clients {
 public:
  explicit Clients(Chance& chance) : chance_(chance) {}

  Client next(std::size_t number) {
    Client client;
    client.name = company_name(chance_);
    client.slug = free_slug(client.name);
    client.tier = chance_.of(tiers);
    client.owner = chance_.percent(99) ? manager(number / clients_of_a_manager) : "";
    client.industry = chance_.of(industries);
    client.city = chance_.of(cities);
    client.domain = "c" + std::to_string(number) + ".example";
    client.email = "info@" + client.domain;
    client.phone = "+49 221 " + std::to_string(1'000'000 + number);
    if (chance_.percent(20)) client.tags = {std::string(chance_.of(tags))};
    return client;
  }

 private:
  // As `client add` numbers them where names are alike.
  std::string free_slug(const std::string& name) {
    const std::string base = slug_of(name);
    const int times = ++times_[base];
    return times == 1 ? base : base + "-" + std::to_string(times);
  }

  Chance& chance_;
  std::map<std::string, int> times_;
};

void add_contacts(Scribe& scribe, Chance& chance, MadeClient& client, Moment at) {
  for (std::int64_t count = chance.between(0, 4), i = 0; i < count; ++i) {
    Contact contact;
    contact.client = client.link;
    contact.name = person_name(chance);
    contact.role = chance.of(roles);
    contact.email = "p" + std::to_string(i) + "@c" + std::to_string(client.link.id - 1) + ".example";
    contact.primary = i == 0;
    scribe.command(at, client.owner, "added contact " + contact.name + " of " + client.link.label,
                   [&](Transaction& transaction) { transaction.insert(contact); });
    client.contacts.push_back({contact.id, contact.name});
  }
}

}  // namespace

std::string manager(std::size_t number) { return number == 0 ? "anna" : "manager" + std::to_string(number); }

std::vector<MadeClient> add_clients(Scribe& scribe, Chance& chance, std::size_t count, Moment at) {
  Clients clients(chance);
  std::vector<MadeClient> made;
  for (std::size_t number = 0; number < count; ++number) {
    const Moment then = at + std::chrono::seconds(number);
    Client client = clients.next(number);
    const std::string author = manager(number / clients_of_a_manager);
    scribe.command(then, author, "added client " + client.slug,
                   [&](Transaction& transaction) { transaction.insert(client); });
    made.push_back({{client.id, client.slug}, author, client.tier, {}});
    add_contacts(scribe, chance, made.back(), then);
  }
  return made;
}

}  // namespace tend::bench
