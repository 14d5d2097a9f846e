#include "commands/brief_page.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "commands/cells.hpp"
#include "tend/followup_report.hpp"
#include "tend/text.hpp"

namespace tend {

const Followup* Brief::next_step() const {
  const auto first = std::ranges::min_element(open, {}, [](const Followup& followup) {
    return std::tuple(followup.due, followup.due_time, followup.id);
  });
  return first == open.end() ? nullptr : &*first;
}

namespace {

std::string joined(const Words& parts, std::string_view between) {
  Words said = parts;
  std::erase(said, "");
  return fmt::format("{}", fmt::join(said, between));
}

Cell date_cell(Context& context, const std::optional<Moment>& moment) {
  if (!moment) return {};
  const Date day = std::chrono::floor<std::chrono::days>(context.now().zone.local(*moment));
  return {*moment, human(day, context.today())};
}

Cell role_cell(const Contact& person) {
  Cell role = cell(person.role);
  role.text = joined({person.primary ? "primary" : "", person.role, person.title}, ", ");
  return role;
}

Table people_table(Context& context, const Brief& brief) {
  Table table;
  table.columns = {{.key = "id", .heading = "ID", .right = true, .machine_only = true},
                   {.key = "name", .heading = "NAME", .shrink = 0},
                   {.key = "primary", .heading = "PRIMARY", .machine_only = true},
                   {.key = "role", .heading = "ROLE", .shrink = 3},
                   {.key = "title", .heading = "TITLE", .machine_only = true},
                   {.key = "phone", .heading = "PHONE", .right = true, .shrink = 1},
                   {.key = "email", .heading = "EMAIL", .shrink = 2},
                   {.key = "last_touch", .heading = "LAST TOUCH", .shrink = 4}};
  for (const Contact& person : brief.people) {
    table.rows.push_back(
        {{cell(person.id), cell(person.name), cell(person.primary), role_cell(person), cell(person.title),
          cell(person.phone), cell(person.email), date_cell(context, person.last_touch)},
         {}});
  }
  return table;
}

Words names_of(const Links& contacts) {
  Words names;
  for (const Link& contact : contacts) names.push_back(contact.label);
  return names;
}

Table touch_table(Context& context, const Brief& brief) {
  Table table;
  table.columns = {{.key = "at", .heading = "WHEN", .shrink = 0},
                   {.key = "kind", .heading = "KIND", .shrink = 1},
                   {.key = "id", .heading = "ID", .machine_only = true},
                   {.key = "with", .heading = "WITH", .shrink = 3},
                   {.key = "author", .heading = "AUTHOR", .machine_only = true},
                   {.key = "text", .heading = "TEXT", .shrink = 2}};
  for (const Note& touch : brief.touches) {
    const Words with = names_of(touch.contacts);
    table.rows.push_back({{date_cell(context, touch.at), cell(touch.kind), cell(touch.id),
                           with.empty() ? Cell() : cell(with), cell(touch.author), cell(touch.body)},
                          {}});
  }
  return table;
}

std::string direction_text(const Followup& followup) {
  if (followup.direction == "promise") return "we promised";
  return followup.direction == "waiting" ? "they owe" : "to do";
}

Table open_table(Context& context, const Brief& brief) {
  Table table;
  table.columns = {{.key = "id", .heading = "ID", .right = true, .shrink = 0},
                   {.key = "direction", .heading = "KIND", .shrink = 1},
                   {.key = "due", .heading = "DUE", .shrink = 0},
                   {.key = "days_left", .heading = "LEFT", .shrink = 3},
                   {.key = "owner", .heading = "OWNER", .machine_only = true},
                   {.key = "slips", .heading = "SLIPS", .machine_only = true},
                   {.key = "text", .heading = "TEXT", .shrink = 2}};
  for (const Followup& followup : brief.open) {
    const std::int64_t days = days_between(context.today(), followup.due);
    const Tone tone = days < 0 ? Tone::alarm : Tone::normal;
    table.rows.push_back(
        {{cell(followup.id),
          {followup.direction, direction_text(followup)},
          {followup.due, human(followup.due, context.today()), tone},
          {days, days < 0 ? days_text(-days) + " late" : relative(followup.due, context.today()), tone},
          cell(followup.owner),
          cell(followup.slips),
          cell(followup.text)},
         {}});
  }
  return table;
}

PromiseState state_of(Context& context, const Followup& followup) {
  const JudgedPromise promise{.status = followup.status, .due = followup.due, .done_at = followup.done_at};
  return promise_state(promise, context.today(), context.now().zone);
}

Table promised_table(Context& context, const Brief& brief) {
  Table table;
  table.columns = {{.key = "id", .heading = "ID", .right = true, .shrink = 0},
                   {.key = "state", .heading = "STATE", .shrink = 1},
                   {.key = "due", .heading = "DUE", .shrink = 0},
                   {.key = "done_at", .heading = "DONE", .machine_only = true},
                   {.key = "slips", .heading = "SLIPS", .shrink = 3},
                   {.key = "text", .heading = "TEXT", .shrink = 2}};
  for (const Followup& followup : brief.promised) {
    const PromiseState state = state_of(context, followup);
    const std::string name(to_string(state));
    const std::string moved = followup.slips == 0 ? "" : fmt::format("moved {}x", followup.slips);
    table.rows.push_back({{cell(followup.id),
                           {name, name, state == PromiseState::kept ? Tone::good : Tone::warning},
                           {followup.due, human(followup.due, context.today())},
                           cell(followup.done_at),
                           {followup.slips, moved},
                           cell(followup.text)},
                          {}});
  }
  return table;
}

std::string touch_text(Context& context, const Brief& brief) {
  const Client& client = brief.client;
  const std::int64_t days = days_between(brief.touched, context.today());
  const std::string ago = relative(brief.touched, context.today());
  const std::string kind = client.last_touch_kind.empty() ? "" : " (" + client.last_touch_kind + ")";
  const std::string never = days > 0 ? "never touched in " + days_text(days) : "not touched yet";
  const std::string touch = client.last_touch ? fmt::format("last touch {}{}", ago, kind) : never;
  const bool late = brief.state == TouchState::slipping || brief.state == TouchState::stale;
  const std::string cadence =
      brief.cadence_days ? fmt::format("cadence {}", days_text(*brief.cadence_days)) : "no cadence";
  return fmt::format("{}{}, {}", late ? std::string(to_string(brief.state)) + ": " : "", touch, cadence);
}

std::string health_text(const Brief& brief) {
  if (!brief.health || !brief.health->score) return {};
  const Health& health = *brief.health;
  return fmt::format("health {} ({}{})", *health.score, to_string(health.state),
                     health.worst ? fmt::format(", worst: {}", health.worst->name) : "");
}

std::string labelled(std::string_view label, const std::string& text) {
  return text.empty() ? text : std::string(label) + text;
}

}  // namespace

std::vector<BriefSection> brief_sections(Context& context, const Brief& brief) {
  const std::string& slug = brief.client.slug;
  std::vector<BriefSection> sections;
  sections.push_back(
      {"people", "People", people_table(context, brief), "tend contact list --client " + slug});
  sections.push_back(
      {"touches", "Last touches", touch_table(context, brief), "tend note list --client " + slug});
  sections.push_back({"open", "Open", open_table(context, brief), "tend followup list --client " + slug});
  sections.push_back(
      {"cases", "Open cases", cases_table(context, brief), "tend case list --client " + slug, true});
  sections.push_back({"products", "Products", products_table(context, brief),
                      "tend subscription list --client " + slug, true});
  sections.push_back({"opportunities", "Opportunities", opportunities_table(context, brief),
                      "tend opportunity list --client " + slug, true});
  sections.push_back({"promised", "Promised lately", promised_table(context, brief),
                      "tend followup list --all --client " + slug, true});
  return sections;
}

Table brief_head(Context& context, const Brief& brief) {
  const Client& client = brief.client;
  const Followup* const next = brief.next_step();
  const std::pair<const char*, Cell> entries[] = {
      {"id", cell(client.id)},
      {"client", cell(client.slug)},
      {"name", cell(client.name)},
      {"status", cell(client.status)},
      {"tier", cell(client.tier)},
      {"owner", cell(client.owner)},
      {"since", cell(client.since)},
      {"parent", cell(client.parent)},
      {"subsidiaries", brief.subsidiaries.empty() ? Cell() : cell(brief.subsidiaries)},
      {"tags", client.tags.empty() ? Cell() : cell(client.tags)},
      {"domain", cell(client.domain)},
      {"email", cell(client.email)},
      {"phone", cell(client.phone)},
      {"city", cell(client.city)},
      {"country", cell(client.country)},
      {"cadence_days", cell(brief.cadence_days)},
      {"touch_state", cell(to_string(brief.state))},
      {"last_touch", cell(client.last_touch)},
      {"days", cell(days_between(brief.touched, context.today()))},
      {"health", brief.health ? cell(brief.health->score) : Cell()},
      {"health_state", brief.health ? cell(to_string(brief.health->state)) : Cell()},
      {"health_worst", brief.health && brief.health->worst ? cell(brief.health->worst->name) : Cell()},
      {"white_space", brief.white_space.empty() ? Cell() : cell(brief.white_space)},
      {"next_step", next ? cell(next->due) : Cell()},
      {"next_step_id", next ? cell(next->id) : Cell()},
      {"next_step_text", next ? cell(next->text) : Cell()}};
  Table table{.columns = {}, .rows = {{}}, .single = true};
  for (const auto& [key, value] : entries) {
    table.columns.push_back({.key = key, .heading = key});
    table.rows[0].cells.push_back(value);
  }
  return table;
}

std::vector<std::string> brief_lines(Context& context, const Brief& brief) {
  const Client& client = brief.client;
  std::vector<std::string> lines{fmt::format("{} ({})", client.name, client.slug)};
  lines.push_back(joined({client.status, labelled("tier ", client.tier), labelled("owner ", client.owner),
                          client.since ? "since " + full(*client.since) : ""},
                         ", "));
  lines.push_back(joined({touch_text(context, brief), health_text(brief)}, "; "));
  lines.push_back(
      joined({client.phone, client.email, client.domain, joined({client.city, client.country}, " ")}, ", "));
  lines.push_back(joined({labelled("part of ", client.parent.label),
                          labelled("subsidiaries: ", joined(brief.subsidiaries, ", ")),
                          labelled("tags: ", joined(client.tags, ", "))},
                         "; "));
  lines.push_back(labelled("white space: ", joined(brief.white_space, ", ")));
  std::erase(lines, "");
  return lines;
}

std::string next_step_line(Context& context, const Brief& brief) {
  const Followup* const next = brief.next_step();
  if (!next) return fmt::format("No next step: tend followup {} TEXT --due WHEN", brief.client.slug);
  return fmt::format("Next step: {}, {}: {} ({})", human(next->due, context.today()),
                     relative(next->due, context.today()), next->text, next->id);
}

}  // namespace tend
