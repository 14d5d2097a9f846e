#include <doctest/doctest.h>

#include "support/errors.hpp"
#include "support/scratch_book.hpp"

using namespace tend;
using namespace tend::test;

namespace {

class Clients {
 public:
  Clients() {
    add("acme", "Acme GmbH", [](Client& c) {
      c.tier = "A", c.owner = "anna", c.city = "Köln", c.tags = {"key", "vip"};
      c.acquisition_cost = Money{120000, "EUR"}, c.since = date_from_iso("2020-05-01");
      c.custom = {{"region", "North"}};
    });
    add("beta", "beta AG", [](Client& c) {
      c.tier = "b", c.owner = "ben", c.parent = {1, ""}, c.status = "paused", c.cadence_days = 10;
      c.acquisition_cost = Money{120000, "USD"}, c.since = date_from_iso("2026-11-24");
    });
    add("zeta", "Ärztehaus", [](Client& c) { c.status = "prospect", c.tags = {"vip"}, c.cadence_days = 9; });
    Contact jane;
    jane.client = {1, ""}, jane.name = "Jane", jane.primary = true;
    scratch_.add(jane);
    jane.name = "jörg", jane.primary = false;
    scratch_.add(jane);
    note("2026-11-22T22:59:00Z", {});         // Sunday, 23:59 in Berlin
    note("2026-11-22T23:00:00Z", {{1, ""}});  // Monday, 00:00
    note("2026-11-23T22:59:00Z", {{1, ""}, {2, ""}});
    for (const auto& [due, time] :
         {std::pair{"2026-11-25", "09:00"}, {"2026-11-25", ""}, {"2026-11-20", ""}}) {
      Followup followup;
      followup.client = {1, ""}, followup.text = "send", followup.due = *date_from_iso(due);
      followup.due_time = clock_from_iso(time), followup.created = a_monday();
      followup.note = {*due == '2' && *time != '\0' ? 2 : 0, ""};
      followup.priority = *time == '\0' ? "low" : "high";
      scratch_.add(followup);
    }
  }

  // The labels (else numbers) that a filter keeps, in the given or the usual order.
  std::string where(const RecordType& type, const std::vector<std::string>& filters,
                    const std::string& order = "") {
    Query query;
    for (const std::string& filter : filters) {
      for (const Condition& condition : parse_condition(type, filter, reading()))
        query.where.push_back(condition);
    }
    query.order = parse_order(type, order.empty() ? std::string(type.order) : order);
    const Book book = scratch_.read();
    std::string found;
    for (const Row& row : book.rows(type, query)) {
      const auto* label = type.label.empty() ? nullptr : std::get_if<std::string>(&row.at(type.label));
      found += (found.empty() ? "" : " ") + (label ? *label : std::to_string(row.id()));
    }
    const auto count = static_cast<std::int64_t>(book.rows(type, query).size());
    CHECK(book.count(type, query.where) == count);
    return found;
  }
  std::string clients(const std::string& filter) { return where(describe<Client>(), {filter}); }
  std::string notes(const std::string& filter) { return where(describe<Note>(), {filter}, "at"); }
  std::string followups(const std::string& filter) { return where(describe<Followup>(), {filter}, "id"); }
  std::string sorted(const RecordType& type, const std::string& order) { return where(type, {}, order); }
  ScratchBook& scratch() { return scratch_; }

 private:
  template <class Fill>
  void add(const char* slug, const char* name, Fill fill) {
    Client client;
    client.slug = slug, client.name = name;
    fill(client);
    scratch_.add(client);
  }
  void note(const char* at, const Links& contacts) {
    Note note;
    note.client = {1, ""}, note.at = *moment_from_iso(at), note.contacts = contacts, note.body = "said";
    scratch_.add(note);
  }
  // Monday in Berlin, one hour before UTC.
  Reading reading() { return {&now_, "EUR"}; }

  Now now_{a_monday(),
           {[](Moment moment) { return LocalTime((moment + std::chrono::hours(1)).time_since_epoch()); },
            [](LocalTime time) { return Moment((time - std::chrono::hours(1)).time_since_epoch()); }}};
  ScratchBook scratch_;
};

}  // namespace

TEST_CASE(
    "texts and choices are filtered blind to ASCII case, and by what they contain blind to accents too") {
  Clients book;
  CHECK(book.clients("tier=a") == "acme");
  CHECK(book.clients("tier!=A") == "beta zeta");
  CHECK(book.clients("tier=") == "zeta");
  CHECK(book.clients("tier!=") == "acme beta");
  CHECK(book.clients("name~arzte") == "zeta");
  CHECK(book.clients("name~AERZTE") == "zeta");
  CHECK(book.clients("city~koln") == "acme");
  CHECK(book.clients("slug>=beta") == "beta zeta");
  CHECK(book.clients("status=Paused") == "beta");
  CHECK(book.clients("status!=paused") == "acme zeta");
  CHECK(book.clients("status>active") == "beta");  // by the order of the choices
  CHECK(book.clients("status~pro") == "zeta");
}

TEST_CASE("numbers, flags, dates and moments are filtered by what they are") {
  Clients book;
  CHECK(book.clients("cadence_days<10") == "zeta");
  CHECK(book.clients("cadence_days>=9") == "beta zeta");
  CHECK(book.clients("id!=2") == "acme zeta");
  CHECK(book.where(describe<Contact>(), {"primary=yes"}) == "Jane");
  CHECK(book.where(describe<Contact>(), {"primary!=yes"}) == "jörg");
  CHECK(book.clients("since<=today") == "acme");
  CHECK(book.clients("since>2026-11-23") == "beta");
  CHECK(book.clients("since!=2020-05-01") == "beta zeta");
  CHECK(book.notes("at=today") == "2 3");  // the whole local day
  CHECK(book.notes("at<today") == "1");
  CHECK(book.notes("at<=yesterday") == "1");
  CHECK(book.notes("at>yesterday") == "2 3");
  CHECK(book.notes("at>=today") == "2 3");
  CHECK(book.notes("at>2026-11-23T00:00") == "3");
  CHECK(book.followups("days_left<0") == "3");
  CHECK(book.followups("days_left=2") == "1 2");
  CHECK(book.followups("due_time=09:00") == "1");
}

TEST_CASE("amounts are compared within their currency only") {
  Clients book;
  CHECK(book.clients("acquisition_cost=1200") == "acme");
  CHECK(book.clients("acquisition_cost>=1000 USD") == "beta");
  CHECK(book.clients("acquisition_cost!=1200") == "beta zeta");
  CHECK(book.clients("acquisition_cost=") == "zeta");
}

TEST_CASE("links, tags and fields of one's own are filtered by what people call them") {
  Clients book;
  CHECK(book.clients("parent=acme") == "beta");
  CHECK(book.clients("parent!=acme") == "acme zeta");
  CHECK(book.clients("parent~AC") == "beta");
  CHECK(book.clients("parent=") == "acme zeta");
  CHECK(book.notes("contacts=jane") == "2 3");
  CHECK(book.notes("contacts!=Jane") == "1");
  CHECK(book.notes("contacts~jorg") == "3");
  CHECK(book.notes("contacts=") == "1");
  CHECK(book.followups("note=2") == "1");
  CHECK(book.clients("tags=VIP") == "acme zeta");
  CHECK(book.clients("tags=vip,key") == "acme");
  CHECK(book.clients("tags!=key") == "beta zeta");
  CHECK(book.clients("tags~ke") == "acme");
  CHECK(book.clients("tags=") == "beta");
  CHECK(book.clients("custom=region") == "acme");
  CHECK(book.clients("custom=region=north") == "acme");
  CHECK(book.clients("custom!=region=south") == "acme beta zeta");
}

TEST_CASE("several filters must all hold") {
  Clients book;
  CHECK(book.where(describe<Client>(), {"tags=vip", "status=active"}) == "acme");
  CHECK(book.where(describe<Client>(), {"tags=vip", "status=paused"}) == "");
}

TEST_CASE("a list is sorted as people expect, what has no value last, ties by number") {
  Clients book;
  CHECK(book.sorted(describe<Client>(), "name") == "acme zeta beta");  // Ä beside A, b after
  CHECK(book.sorted(describe<Client>(), "-name") == "beta zeta acme");
  CHECK(book.sorted(describe<Client>(), "status") == "zeta acme beta");
  CHECK(book.sorted(describe<Client>(), "parent,-slug") == "beta zeta acme");
  CHECK(book.sorted(describe<Client>(), "cadence_days") == "zeta beta acme");
  CHECK(book.sorted(describe<Client>(), "-cadence_days") == "beta zeta acme");
  CHECK(book.sorted(describe<Contact>(), "name") == "Jane jörg");
  CHECK(book.sorted(describe<Note>(), "-at") == "3 2 1");
  CHECK(book.sorted(describe<Followup>(), "due,due_time") == "3 2 1");  // a day before its times
  CHECK(book.sorted(describe<Followup>(), "-priority") == "1 3 2");
}

TEST_CASE("a query fetches the fields it names, and as many rows as it says") {
  Clients book;
  Query query;
  query.fields = {find_field(describe<Note>(), "contacts"), find_field(describe<Note>(), "id")};
  query.order = parse_order(describe<Note>(), "-id");
  query.limit = 1;
  const std::vector<Row> rows = book.scratch().read().rows(describe<Note>(), query);
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].values == std::vector<Value>{Links{{1, ""}, {2, ""}}, std::int64_t{3}});
  CHECK(std::get<Links>(rows[0].at("contacts")).at(1).label == "jörg");
  CHECK(is_null(rows[0].at("body")));
}

TEST_CASE("a filter or an order that cannot be is refused with what could") {
  const auto filter = [](const std::string& text) {
    const Now now{a_monday(), utc_zone()};
    return error_text([&] { parse_condition(describe<Client>(), text, {&now, "EUR"}); });
  };
  CHECK(filter("tier") == "bad filter 'tier'\nfor example: tier=A, name~gmbh, due<=+7d");
  CHECK(filter("=A") == "bad filter '=A'\nfor example: tier=A, name~gmbh, due<=+7d");
  CHECK(filter("tier<") == "bad filter 'tier<': there is nothing after the sign");
  CHECK(filter("tags<vip") == "bad filter 'tags<vip': tags is compared with = != ~");
  CHECK(filter("last_touch!=today") == "bad filter 'last_touch!=today': a day is compared with = < <= > >=");
  CHECK(filter("status=actve") == "bad status 'actve'\ndid you mean 'active'?");
  CHECK(filter("colour=red").starts_with("unknown field 'colour' of 'client'\nfields: id, uid, slug, name"));
  CHECK(error_text([] { parse_order(describe<Note>(), "contacts"); }) ==
        "a list is not sorted by its contacts");
  CHECK(error_text([] { parse_order(describe<Note>(), ","); }) ==
        "nothing to sort by\nfor example: --sort due,-priority");
}
