// What `tend brief` tells of a client, and the page that it becomes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/context.hpp"
#include "tend/cadence.hpp"
#include "tend/care_records.hpp"
#include "tend/health.hpp"
#include "tend/records.hpp"
#include "tend/table.hpp"

namespace tend {

struct Brief {
  Client client;
  Words subsidiaries;  // slugs
  std::optional<std::int64_t> cadence_days;
  TouchState state = TouchState::none;
  Date touched{};                           // the last touch, else what the cadence counts from instead
  std::vector<Contact> people;              // primary first
  std::vector<Note> touches;                // newest first
  std::vector<Followup> open;               // we promised, to do, they owe; each by due day
  std::vector<Followup> promised;           // closed promises of ours, newest first
  std::vector<Subscription> subscriptions;  // that run or are still to begin, the next renewal first
  std::vector<Case> cases;                  // not resolved, the most urgent first
  std::vector<Opportunity> opportunities;   // open, the first to close first
  Words white_space;                        // products of the catalogue that an active client does not own
  std::optional<Health> health;             // of a client that is active or paused

  const Followup* next_step() const;  // the open follow-up that is due first
};
Brief gather_brief(Context& context, std::int64_t client);

// A part of the page: its key in JSON, its title, its rows.
struct BriefSection {
  std::string key;
  std::string title;
  Table table;
  std::string more;        // the command that shows all
  bool gives_way = false;  // to its title alone, where the page is too long
};
std::vector<BriefSection> brief_sections(Context& context, const Brief& brief);

// All there is to say in single values.
Table brief_head(Context& context, const Brief& brief);

// What the client bought and needs, each by what comes first.
Table products_table(Context& context, const Brief& brief);
Table cases_table(Context& context, const Brief& brief);
Table opportunities_table(Context& context, const Brief& brief);

// The same in sentences: name, standing, cadence, health, addresses, family, white space; then the next step.
std::vector<std::string> brief_lines(Context& context, const Brief& brief);
std::string next_step_line(Context& context, const Brief& brief);

// ---- printing; sections without rows are told in JSON only

struct BriefPage {
  std::string head;  // whole lines
  std::vector<BriefSection> sections;
  std::string last;  // the next step
};
// The lines within the width of the terminal, the first in bold.
std::string head_text(Context& context, const std::vector<std::string>& lines);
// On a terminal empty lines and then the longest sections give way until the page fits; they say what shows
// all.
void print_page(Context& context, const BriefPage& page);
void print_markdown(Context& context, const Table& head, const std::vector<BriefSection>& sections,
                    const std::string& slug);
void print_html(Context& context, const Table& head, const std::vector<BriefSection>& sections,
                const std::string& name);
// The head's object with an array for each section in it.
void print_json(Context& context, const Table& head, const std::vector<BriefSection>& sections);

}  // namespace tend
