#include "exchange/column_plan.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "exchange/import_defaults.hpp"
#include "exchange/known_tables.hpp"
#include "support/errors.hpp"

using namespace tend;
using namespace tend::test;

namespace {

// `HubSpot client: Company name=name, …`, what is left out in brackets.
std::string planned_text(const std::vector<std::string>& headers, const PlanWishes& wishes = {}) {
  const ColumnPlan plan = plan_columns(headers, wishes);
  std::string text = fmt::format("{} {}:", plan.system, plan.type->name);
  for (const PlannedColumn& column : plan.columns) {
    const std::string target = column.kind == PlannedColumn::Kind::external ? "#"
                               : column.kind == PlannedColumn::Kind::custom ? "custom." + column.key
                               : column.kind == PlannedColumn::Kind::left   ? "-"
                               : column.kind == PlannedColumn::Kind::sign   ? "!"
                                                                            : std::string(column.field->name);
    text += fmt::format(" {}{}{}", target, column.is_external ? "#" : "",
                        column.part > 0 ? fmt::format("/{}", column.part) : "");
  }
  return text;
}

}  // namespace

TEST_CASE("tables of other systems are known by their headers, English and German") {
  CHECK(planned_text({"Record ID", "Company name", "Company owner", "Company Domain Name", "Region"}) ==
        "HubSpot client: # name owner domain custom.region");
  CHECK(planned_text({"Datensatz-ID", "Vorname", "Nachname", "E-Mail", "Primäres Unternehmen"}) ==
        "HubSpot contact: # name/1 name/2 email client");
  CHECK(planned_text({"Id", "AccountId", "Name", "StageName", "Amount", "CloseDate"}) ==
        "Salesforce opportunity: # client# title stage amount close");
  CHECK(planned_text({"Case Number", "Account Name", "Subject", "Status", "Date/Time Opened"}) ==
        "Salesforce case: # client subject status opened");
  CHECK(planned_text({"Deal - ID", "Deal - Title", "Deal - Organization", "Deal - Status", "Deal - Stage"}) ==
        "Pipedrive opportunity: # title client stage/1 stage/2");
  CHECK(planned_text({"Anrede", "Vorname", "Nachname", "Firma", "E-Mail-Adresse", "Mobiltelefon"}) ==
        "Outlook contact: - name/1 name/3 client email/1 phone/2");
  CHECK(planned_text({"uid", "client", "at", "body"}) == "tend note: uid client at body");
}

TEST_CASE("every field that a known table names exists") {
  for (const KnownTable& table : known_tables()) {
    CAPTURE(table.system);
    CAPTURE(table.noun);
    std::vector<std::string> headers;
    std::string_view rest = table.columns;
    while (!rest.empty()) {
      const std::string_view line = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(std::min(line.size() + 1, rest.size()));
      headers.emplace_back(line.substr(0, std::min(line.find(" | "), line.rfind(" = "))));
    }
    PlanWishes wishes;
    wishes.noun = table.noun;
    for (const PlannedColumn& column : plan_columns(headers, wishes).columns)
      CHECK_MESSAGE((column.kind != PlannedColumn::Kind::field || column.field), column.header);
  }
}

TEST_CASE("a table of one's own is known by the names that people give to fields") {
  CHECK(planned_text({"Firma", "PLZ", "Ort", "Umsatz"}) == " client: name postcode city custom.umsatz");
  CHECK(planned_text({"Kunde", "Datum", "Notiz"}) == " note: client at/1 body/2");
  CHECK(planned_text({"product", "series", "sales_price"}) == " product: name category price");
  PlanWishes wishes;
  wishes.noun = "contact";
  CHECK(planned_text({"Name", "Firma"}, wishes) == " contact: name client");
}

TEST_CASE("a table that may be several things asks what it is") {
  CHECK(error_text([] {
          plan_columns({"A", "B"}, {});
        }).starts_with("what the rows are cannot be told from the headers\n"));
}

TEST_CASE("the user's word goes before the headers'") {
  PlanWishes wishes;
  wishes.noun = "client";
  wishes.maps = {"Nr=external_id", "Firma=-", "Kürzel=name", "Umsatz=custom.revenue"};
  CHECK(planned_text({"Nr", "Firma", "kurzel", "Umsatz"}, wishes) == " client: # - name custom.revenue");
  wishes.maps = {"Umsatz=arr"};
  CHECK(error_text([&] {
          plan_columns({"Firma", "Umsatz"}, wishes);
        }) ==
        "the arr of a client is kept by the book\nmap the column to another field, or leave it with '-'");
  wishes.maps = {"Frima=name"};
  CHECK(error_text([&] {
          plan_columns({"Firma", "Umsatz"}, wishes);
        }) == "no column 'Frima'\ndid you mean 'Firma'?");
}

TEST_CASE("a subject with the day when it was opened or resolved is a case, with another day a note") {
  CHECK(planned_text({"client", "subject", "opened"}) == " case: client subject opened");
  CHECK(planned_text({"Kunde", "Betreff", "gelöst"}) == " case: client subject resolved");
  CHECK(planned_text({"client", "subject", "date"}) == " note: client body/1 at/1");
}

TEST_CASE("HubSpot's numbers of companies and people are links") {
  CHECK(planned_text({"Record ID", "First Name", "Last Name", "Email", "Associated Company IDs"}) ==
        "HubSpot contact: # name/1 name/2 email client#");
  CHECK(planned_text({"Note body", "Activity date", "Associated Company", "Associated Company IDs",
                      "Associated Contact IDs", "Associated Deal IDs"}) ==
        "HubSpot note: body at client client# contacts# -");
}
