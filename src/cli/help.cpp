#include "cli/help.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "cli/globals.hpp"
#include "cli/prose.hpp"
#include "cli/resolve.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

std::size_t usable(std::size_t width) { return width == 0 ? 80 : std::clamp<std::size_t>(width, 40, 100); }

// A titled list in two columns; nothing for no entries.
std::string listing(std::string_view title, const std::vector<Entry>& entries, std::size_t width) {
  if (entries.empty()) return {};
  return fmt::format("\n{}\n{}", title, two_columns(entries, width));
}

std::string option_names(const LineItem& item) {
  std::string text = fmt::format("{}", fmt::join(names_of(item), ", "));
  if (text.starts_with("--")) text.insert(0, 4, ' ');
  return item.placeholder.empty() ? text : text + ' ' + item.placeholder;
}

std::string explained(const LineItem& item) { return item.about + (item.repeatable ? " (repeatable)" : ""); }

std::vector<Entry> argument_entries(const Line& line) {
  std::vector<Entry> entries;
  for (const LineItem& item : line.items())
    if (item.is_argument())
      entries.push_back({item.placeholder + (item.repeatable ? "..." : ""), item.about});
  return entries;
}

std::vector<Entry> option_entries(const Line& line) {
  std::vector<Entry> entries;
  for (const LineItem& item : line.items())
    if (!item.is_argument()) entries.push_back({option_names(item), explained(item)});
  return entries;
}

std::string global_options_in_short(std::size_t width) {
  std::string names;
  for (const LineItem& item : global_line().items())
    names.append(names.empty() ? "" : ", ").append(names_of(item).back());
  std::string text = "\nGlobal options, explained by 'tend help options'\n";
  for (const std::string& line : wrap(names, width - 2)) text += "  " + line + '\n';
  return text;
}

std::string examples(std::string_view text) {
  std::string result;
  for (const Example& example : read_examples(text)) {
    if (!example.remark.empty()) result += fmt::format("  # {}\n", example.remark);
    result += fmt::format("  {}\n", example.command);
  }
  return result.empty() ? result : "\nExamples\n" + result;
}

std::string head(const std::string& name, std::string_view summary) {
  return fmt::format("tend {}: {}\n", name, summary);
}

std::string detail_paragraphs(std::string_view details, std::size_t width) {
  return details.empty() ? std::string() : '\n' + prose_text(read_prose(details), width);
}

std::string usage(const Line& line, const std::string& name, std::size_t width) {
  std::string text = "\n";
  for (const std::string& row : wrap("usage: " + usage_line(line, name), width)) text += row + '\n';
  return text;
}

}  // namespace

std::string_view section_title(Section section) {
  static constexpr std::string_view titles[] = {"Daily", "Records", "Reports", "The book"};
  return titles[static_cast<std::size_t>(section)];
}

std::string spoken_name(const Noun& noun, const Verb& verb) {
  if (!verb.name.empty() && verb.name == noun.default_verb)
    return fmt::format("{} [{}]", noun.name, verb.name);
  return command_name(noun, verb);
}

std::vector<Example> read_examples(std::string_view text) {
  std::vector<Example> found;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.empty()) continue;
    const auto remark = line.rfind(" # ");
    found.push_back({std::string(line.substr(0, remark)),
                     remark == std::string_view::npos ? "" : std::string(line.substr(remark + 3))});
  }
  return found;
}

std::string program_help(std::size_t width) {
  const std::size_t cells = usable(width);
  std::string text =
      "tend: the account manager's command line\n\n"
      "usage: tend [GLOBAL OPTION]... COMMAND [VERB] [ARGUMENT]...\n";
  for (const Section section : {Section::daily, Section::records, Section::reports, Section::book}) {
    std::vector<Entry> entries;
    for (const RegistryEntry& entry : registry()) {
      const Noun& noun = entry.noun();
      if (noun.section == section) entries.push_back({std::string(noun.name), std::string(noun.summary)});
    }
    text += listing(section_title(section), entries, cells);
  }
  std::vector<Entry> matters{{"options", "the global options, which may stand anywhere on the line"}};
  for (const Topic& topic : topics())
    matters.push_back({std::string(topic.name), std::string(topic.summary)});
  return text + listing("'tend help COMMAND' explains a command, 'tend help' and one of these words", matters,
                        cells);
}

std::string options_help(std::size_t width) {
  return "Global options may stand anywhere on the line.\n" +
         listing("Options", option_entries(global_line()), usable(width));
}

std::string noun_help(const Noun& noun, std::size_t width) {
  if (noun.verbs.size() == 1) return verb_help(noun, noun.verbs.front(), width);
  std::vector<Entry> entries;
  for (const Verb& verb : noun.verbs) {
    const bool is_default = verb.name == noun.default_verb;
    entries.push_back(
        {std::string(verb.name), std::string(verb.summary) + (is_default ? " (the default)" : "")});
  }
  return head(std::string(noun.name), noun.summary) +
         fmt::format("\nusage: tend {} VERB [ARGUMENT]... [OPTION]...\n", noun.name) +
         listing("Verbs", entries, usable(width)) +
         fmt::format("\n'tend help {} VERB' explains a verb.\n", noun.name);
}

std::string verb_help(const Noun& noun, const Verb& verb, std::size_t width) {
  const std::size_t cells = usable(width);
  Line line;
  const Run targets = verb.setup(line);
  return head(command_name(noun, verb), verb.summary) + usage(line, spoken_name(noun, verb), cells) +
         detail_paragraphs(verb.details, cells) + listing("Arguments", argument_entries(line), cells) +
         listing("Options", option_entries(line), cells) + global_options_in_short(cells) +
         examples(verb.examples);
}

std::string topic_help(const Topic& topic, std::size_t width) {
  const std::size_t cells = usable(width);
  std::string text;
  for (const std::string& line : wrap(head(std::string(topic.name), topic.summary), cells))
    text += line + '\n';
  return text + '\n' + prose_text(read_prose(topic.text()), cells);
}

}  // namespace tend
