// `tend brief CLIENT`: one page to read before a call.
#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "cli/command.hpp"
#include "cli/selectors.hpp"
#include "cli/shape.hpp"
#include "commands/brief_page.hpp"
#include "commands/cells.hpp"
#include "tend/text.hpp"

namespace tend {
namespace brief_command {

// For csv, tsv and ids: a row for each line of the page.
Table flat_table(const Brief& brief) {
  Table table;
  for (const char* key : {"client", "section", "id", "date", "kind", "who", "text"}) {
    table.columns.push_back({.key = key, .heading = key});
  }
  const auto add = [&](std::string_view section, std::int64_t id, Cell date, const std::string& kind,
                       const std::string& who, const std::string& text) {
    table.rows.push_back({{cell(brief.client.slug), cell(section), cell(id), std::move(date), cell(kind),
                           cell(who), cell(text)},
                          {}});
  };
  add("client", brief.client.id, cell(brief.client.last_touch), brief.client.status, brief.client.owner,
      brief.client.name);
  for (const Contact& each : brief.people) {
    add("people", each.id, cell(each.last_touch), each.role, each.name, each.phone);
  }
  for (const Note& each : brief.touches)
    add("touches", each.id, cell(each.at), each.kind, each.author, each.body);
  for (const Subscription& each : brief.subscriptions) {
    add("products", each.id, cell(each.end), each.period, {}, each.product.label);
  }
  for (const Case& each : brief.cases)
    add("cases", each.id, cell(each.opened), each.kind, each.owner, each.subject);
  for (const Opportunity& each : brief.opportunities) {
    add("opportunities", each.id, cell(each.close), each.stage, each.owner, each.title);
  }
  for (const Followup& each : brief.open) {
    add("open", each.id, cell(each.due), each.direction, each.owner, each.text);
  }
  for (const Followup& each : brief.promised) {
    add("promised", each.id, cell(each.due), each.status, each.owner, each.text);
  }
  return table;
}

// ---- the parts that --fields names

[[noreturn]] void unknown_part(const std::string& name, const Table& head,
                               const std::vector<BriefSection>& sections) {
  std::vector<std::string> known;
  for (const Column& column : head.columns) known.push_back(column.key);
  for (const BriefSection& section : sections) known.push_back(section.key);
  const std::string nearest_ones = did_you_mean(nearest(name, known));
  throw Error(
      Exit::usage, fmt::format("unknown field '{}' of a brief", visible(name)),
      fmt::format("{}{}fields: {}", nearest_ones, nearest_ones.empty() ? "" : "\n", fmt::join(known, ", ")));
}

// --fields may name values of the head and sections.
void choose(Context& context, Table& head, std::vector<BriefSection>& sections) {
  Table chosen_head{.columns = {}, .rows = {{}}, .single = true};
  std::vector<BriefSection> chosen;
  for (const std::string& name : parse_names(*context.globals().fields)) {
    const auto section = std::ranges::find(sections, name, &BriefSection::key);
    const auto column = std::ranges::find(head.columns, name, &Column::key);
    if (section != sections.end()) {
      chosen.push_back(*section);
    } else if (column != head.columns.end()) {
      chosen_head.columns.push_back(*column);
      chosen_head.rows[0].cells.push_back(
          head.rows[0].cells[static_cast<std::size_t>(column - head.columns.begin())]);
    } else {
      unknown_part(name, head, sections);
    }
  }
  head = std::move(chosen_head);
  sections = std::move(chosen);
}

struct BriefOptions {
  std::string client;
};

void print_parts(Context& context, const Brief& brief) {
  Table head = brief_head(context, brief);
  std::vector<BriefSection> sections = brief_sections(context, brief);
  const bool chosen = context.globals().fields.has_value();
  if (chosen) choose(context, head, sections);
  if (context.machine_format()) return print_json(context, head, sections);
  if (context.format() == Format::markdown) return print_markdown(context, head, sections, brief.client.slug);
  if (context.format() == Format::html) return print_html(context, head, sections, brief.client.name);
  if (chosen) return print_page(context, {render(head, context.render_options()), std::move(sections), {}});
  print_page(context, {head_text(context, brief_lines(context, brief)), std::move(sections),
                       next_step_line(context, brief)});
}

void run_brief(Context& context, const BriefOptions& options) {
  if (context.has_template()) throw Error(Exit::usage, "--template is for lists, and a brief is none");
  const Brief brief = gather_brief(context, select_client(context, options.client).id);
  const Format format = context.format();
  if (format == Format::csv || format == Format::tsv) return context.print_shaped(flat_table(brief));
  if (format == Format::ids) return context.print(brief_head(context, brief));
  print_parts(context, brief);
}

Run setup_brief(Line& line) {
  auto options = std::make_shared<BriefOptions>();
  line.argument("CLIENT", options->client, "slug, name, number, domain, e-mail address or phone");
  return [options](Context& context) { run_brief(context, *options); };
}

constexpr std::string_view details = R"(
Who it is and how it stands, the people, the last touches, what it has and when that is to be renewed, open cases and
opportunities, what is open both ways, what was promised and how that went, what of the catalogue it does not have (white
space), and the next step.
On a terminal the page fits the window: long sections are cut and say how to see all. --fields picks parts of it, for
example 'people,open'.
)";

constexpr std::string_view examples = R"(
tend brief acme # a minute before the call
tend brief acme -f markdown # to take along
)";

constexpr Verb verbs[] = {{"", "tell all that matters before a call", details, examples, setup_brief}};

}  // namespace brief_command

const Noun& brief_noun() {
  static constexpr Noun noun{"brief", "tell all that matters before a call", Section::daily,
                             brief_command::verbs};
  return noun;
}

}  // namespace tend
