#include "exchange/row_noun.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/scratch_book.hpp"

using namespace tend;
using namespace tend::test;

namespace {

// It is 2026-11-23 09:15 in UTC.
std::string settled_text(const std::vector<std::string>& headers, const std::vector<std::string>& texts) {
  const ColumnPlan plan = plan_columns(headers, {});
  SourceRow source;
  source.line = 2;
  source.texts = texts;
  ImportRow row;
  fill_import_row(plan, source, row);
  settle_noun(plan, {a_monday(), utc_zone()}, row);
  std::string text(row.type->name);
  for (const GivenText& each : row.texts) text += fmt::format(" {}={}", each.field->name, each.text);
  for (const auto& [key, value] : row.custom) text += fmt::format(" custom.{}={}", key, value);
  return text;
}

const std::vector<std::string> events = {
    "Id",          "AccountId", "WhoId", "Subject", "Description", "StartDateTime", "DurationInMinutes",
    "EventSubtype"};
const std::vector<std::string> outlook = {"First Name", "Last Name", "Company", "Job Title",
                                          "E-mail Address"};

}  // namespace

TEST_CASE("an event of another program that is to come is a follow-up") {
  CHECK(settled_text(events, {"1", "a", "", "Review", "", "2026-11-23T09:00:00Z", "60", ""}) ==
        "note client=a at=2026-11-23T09:00:00Z minutes=60 body=Review kind=meeting");
  CHECK(settled_text(events, {"1", "a", "w", "Review", "all", "2026-11-27T10:00:00Z", "60", "Event"}) ==
        "followup client=a contact=w text=Review\nall due=2026-11-27 due_time=10:00");
  CHECK(settled_text(events, {"1", "a", "", "Talk", "", "2026-11-27T10:00:00Z", "60", "Call"}) ==
        "note client=a at=2026-11-27T10:00:00Z minutes=60 body=Talk kind=Call");
}

TEST_CASE("a call or a meeting that was planned and is done is a note at its moment") {
  const std::vector<std::string> activities = {
      "Activity - ID",       "Activity - Subject",  "Activity - Type",     "Activity - Done",
      "Activity - Due date", "Activity - Due time", "Activity - Duration", "Activity - Marked as done time"};
  CHECK(
      settled_text(activities, {"1", "Talk", "Call", "Done", "2026-11-20", "10:00", "0:30", "2026-11-21"}) ==
      "note body=Talk at=2026-11-20 10:00 minutes=0:30 kind=Call");
  CHECK(settled_text(activities, {"1", "Talk", "Call", "Done", "2026-11-27", "10:00", "", "2026-11-21"}) ==
        "note body=Talk at=2026-11-21 kind=Call");
  CHECK(settled_text(activities, {"1", "Talk", "Call", "Done", "2026-11-27", "", "", ""}) ==
        "followup status=Done due=2026-11-27 text=Talk");
  CHECK(settled_text(activities, {"1", "Talk", "Task", "Done", "2026-11-20", "", "", ""}) ==
        "followup status=Done due=2026-11-20 text=Talk");
  CHECK(settled_text(activities, {"1", "Talk", "Call", "To do", "2026-11-20", "", "", ""}) ==
        "followup status=To do due=2026-11-20 text=Talk");
}

TEST_CASE("an entry of an address book that names no person is its company") {
  CHECK(settled_text(outlook, {"Jane", "", "Acme", "CFO", "jane@acme.example"}) ==
        "contact client=Acme title=CFO name=Jane email=jane@acme.example");
  CHECK(settled_text(outlook, {"", "", "Acme", "Head office", "info@acme.example"}) ==
        "client name=Acme email=info@acme.example custom.title=Head office");
  CHECK(settled_text(outlook, {"", "", "", "", "info@acme.example"}) == "contact email=info@acme.example");
}
