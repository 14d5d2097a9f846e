#include "tools/pages.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/globals.hpp"
#include "cli/help.hpp"
#include "cli/resolve.hpp"
#include "cli/topics.hpp"
#include "tend/records.hpp"
#include "tools/mdoc.hpp"

namespace tend {
namespace {

using Page = Mdoc::Page;

Page page_of(const Noun& noun) { return {fmt::format("tend-{}", noun.name), 1, std::string(noun.summary)}; }

Page page_of(const Topic& topic) {
  return {fmt::format("tend-{}", topic.name), topic.manual, std::string(topic.summary)};
}

const Page program_page{"tend", 1, "the account manager's command line"};

Mdoc begun(const Page& page) { return {page.name, page.section, page.about, TEND_RELEASED, TEND_VERSION}; }

ManualPage finished(const Page& page, const Mdoc& mdoc) {
  return {fmt::format("{}.{}", page.name, page.section), mdoc.page()};
}

std::vector<Page> topic_pages() {
  std::vector<Page> pages;
  for (const Topic& topic : topics())
    if (topic.manual != 1) pages.push_back(page_of(topic));
  std::ranges::sort(pages, {}, [](const Page& page) { return std::pair(page.section, page.name); });
  return pages;
}

std::string sentence(std::string_view summary) {
  std::string text(summary);
  if (text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 32);
  return text + '.';
}

// What a verb is, and all that it takes.
void describe_verb(Mdoc& mdoc, const Verb& verb, const Line& line, const std::string& does) {
  mdoc.text(does);
  if (!verb.details.empty()) mdoc.prose(verb.details);
  mdoc.arguments(line);
  mdoc.options(line);
}

void add_examples(Mdoc& mdoc, const Noun& noun) {
  std::vector<Example> all;
  for (const Verb& verb : noun.verbs)
    std::ranges::copy(read_examples(verb.examples), std::back_inserter(all));
  if (all.empty()) return;
  mdoc.section("Examples");
  for (const Example& example : all) {
    if (!example.remark.empty()) mdoc.text(sentence(example.remark));
    mdoc.literal(example.command);
  }
}

void add_fields(Mdoc& mdoc, const Noun& noun) {
  const RecordType* type = find_record_type(noun.name);
  if (type == nullptr) return;
  mdoc.section("Fields");
  std::string fields =
      "These are the keys of JSON, the columns of CSV, and what --fields, --where and --sort take.\n\n";
  for (const Field& field : type->fields)
    fields += fmt::format("{} :: {}{}\n", field.name, field.about,
                          field.choices.empty() ? "" : fmt::format(": {}", fmt::join(field.choices, ", ")));
  mdoc.prose(fields);
}

ManualPage noun_page(const Noun& noun) {
  const Page page = page_of(noun);
  Mdoc mdoc = begun(page);
  mdoc.section("Synopsis");
  for (const Verb& verb : noun.verbs) {
    Line line;
    const Run targets = verb.setup(line);
    mdoc.usage(spoken_name(noun, verb), line);
  }
  mdoc.section("Description");
  for (const Verb& verb : noun.verbs) {
    Line line;
    const Run targets = verb.setup(line);
    if (noun.verbs.size() > 1) mdoc.subsection("tend " + spoken_name(noun, verb));
    describe_verb(mdoc, verb, line, sentence(verb.summary));
  }
  mdoc.text(
      "The global options, which every command takes, the environment and the exit codes stand in tend(1).");
  add_fields(mdoc, noun);
  add_examples(mdoc, noun);
  std::vector<Page> others{program_page};
  std::ranges::copy(topic_pages(), std::back_inserter(others));
  mdoc.see_also(others);
  return finished(page, mdoc);
}

ManualPage topic_page(const Topic& topic) {
  const Page page = page_of(topic);
  Mdoc mdoc = begun(page);
  mdoc.section("Description");
  mdoc.prose(topic.text(), true);
  mdoc.see_also({program_page});
  return finished(page, mdoc);
}

void add_commands(Mdoc& mdoc) {
  mdoc.section("Commands");
  for (const Section section : {Section::daily, Section::records, Section::reports, Section::book}) {
    std::vector<Page> pages;
    for (const RegistryEntry& entry : registry())
      if (entry.noun().section == section) pages.push_back(page_of(entry.noun()));
    if (pages.empty()) continue;
    mdoc.subsection(section_title(section));
    mdoc.list_of(pages);
  }
}

void add_topic(Mdoc& mdoc, std::string_view title, std::string (*text)()) {
  mdoc.section(title);
  mdoc.prose(text());
}

ManualPage main_page() {
  Mdoc mdoc = begun(program_page);
  mdoc.section("Synopsis");
  mdoc.program_usage();
  add_topic(mdoc, "Description", start_text);
  add_commands(mdoc);
  mdoc.section("Global options");
  mdoc.text("They may stand anywhere on the line.");
  mdoc.options(global_line());
  add_topic(mdoc, "Naming a record", names_text);
  add_topic(mdoc, "Output", output_text);
  add_topic(mdoc, "Environment", environment_text);
  add_topic(mdoc, "Files", files_text);
  add_topic(mdoc, "Exit status", exit_codes_text);
  mdoc.see_also(topic_pages());
  return finished(program_page, mdoc);
}

}  // namespace

std::vector<ManualPage> manual_pages() {
  std::vector<ManualPage> pages{main_page()};
  for (const RegistryEntry& entry : registry()) pages.push_back(noun_page(entry.noun()));
  for (const Topic& topic : topics())
    if (topic.manual != 1) pages.push_back(topic_page(topic));
  return pages;
}

}  // namespace tend
