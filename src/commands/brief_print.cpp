#include <fmt/format.h>

#include <algorithm>

#include "commands/brief_page.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

std::string indented(const std::string& text, std::string_view indent) {
  std::string out;
  for (const std::string& line : wrap(text, 0)) out.append(indent).append(line) += '\n';
  return out;
}

// How the sections of a page stand in a window.
struct Layout {
  std::vector<std::size_t> shown;  // rows of each section; 0 of a section with rows: its title in a line
  bool airy = true;                // an empty line before each section
};

std::size_t rows_of(const BriefSection& section) { return section.table.rows.size(); }

std::size_t height_of(const BriefPage& page, const Layout& layout) {
  auto height = static_cast<std::size_t>(std::ranges::count(page.head, '\n'));
  const std::size_t title = layout.airy ? 2 : 1;
  for (std::size_t i = 0; i < page.sections.size(); ++i) {
    const bool cut = layout.shown[i] < rows_of(page.sections[i]);
    if (layout.shown[i] > 0) height += title + layout.shown[i];
    if (cut) ++height;
  }
  return page.last.empty() ? height : height + title;
}

Layout folded_into(const BriefPage& page, std::size_t height, Layout layout) {
  for (std::size_t i = layout.shown.size(); i-- > 0 && height_of(page, layout) > height;) {
    if (page.sections[i].gives_way) layout.shown[i] = 0;
  }
  return layout;
}

// First the empty lines go, then rows of the longest section, two at once since one makes room for the line
// that tells of the others. Two rows of each section stay; where that is still too much, those that give way
// keep their titles alone, the last ones first.
Layout fit_into(const BriefPage& page, std::size_t height) {
  Layout layout;
  for (const BriefSection& section : page.sections) layout.shown.push_back(rows_of(section));
  layout.airy = height_of(page, layout) <= height;
  while (height_of(page, layout) > height) {
    const auto longest = std::ranges::max_element(layout.shown);
    if (longest == layout.shown.end() || *longest <= 3) return folded_into(page, height, layout);
    const auto section = static_cast<std::size_t>(longest - layout.shown.begin());
    *longest -= *longest == rows_of(page.sections[section]) ? 2 : 1;
  }
  return layout;
}

std::string section_text(const BriefSection& section, std::size_t shown, RenderOptions options) {
  if (shown == 0) {
    return fmt::format("{}: {} ({})\n", toned(section.title, Tone::strong, options.color), rows_of(section),
                       section.more);
  }
  options.header = options.header && options.format == Format::plain;
  options.width = options.width > 12 ? options.width - 2 : options.width;
  Table table = section.table;
  table.rows.resize(shown);
  std::string text =
      toned(section.title, Tone::strong, options.color) + "\n" + indented(render(table, options), "  ");
  const std::size_t hidden = rows_of(section) - shown;
  if (hidden > 0) text += fmt::format("  {} more: {}\n", hidden, section.more);
  return text;
}

std::string fitting(const std::string& line, std::size_t width) {
  const std::string shown = visible(line);
  return width == 0 ? shown : cut(shown, width);
}

}  // namespace

std::string head_text(Context& context, const std::vector<std::string>& lines) {
  const RenderOptions options = context.render_options();
  std::string text;
  for (const std::string& line : lines) {
    const Tone tone = text.empty() ? Tone::strong : Tone::normal;
    text += toned(fitting(line, options.width), tone, options.color) + "\n";
  }
  return text;
}

void print_page(Context& context, const BriefPage& page) {
  const RenderOptions options = context.render_options();
  const bool on_terminal = options.width > 0;
  const Layout layout = fit_into(page, on_terminal ? context.host().output.height - 1 : std::string::npos);
  std::string text = page.head;
  const auto add = [&](const std::string& part) {
    text += (layout.airy && !text.empty() ? "\n" : "") + part;
  };
  for (std::size_t i = 0; i < page.sections.size(); ++i) {
    if (rows_of(page.sections[i]) > 0) add(section_text(page.sections[i], layout.shown[i], options));
  }
  if (!page.last.empty()) add(fitting(page.last, options.width) + "\n");
  context.print_text(text);
}

// The titles of what stands in a markdown page are ours, the values are escaped as in every table.
void print_markdown(Context& context, const Table& head, const std::vector<BriefSection>& sections,
                    const std::string& slug) {
  context.print_text("# " + slug + "\n\n");
  context.print(head);
  for (const BriefSection& section : sections) {
    if (section.table.rows.empty()) continue;
    context.print_text(fmt::format("\n## {}\n\n", section.title));
    context.print(section.table);
  }
}

void print_html(Context& context, const Table& head, const std::vector<BriefSection>& sections,
                const std::string& name) {
  context.frame_page({.title = name, .span = full(context.today()), .below = {}});
  context.print(head);
  for (const BriefSection& section : sections) {
    Table titled = section.table;
    for (TableRow& row : titled.rows) row.group = section.title;
    if (!titled.rows.empty()) context.print(titled);
  }
}

namespace {

std::string json_array(const BriefSection& section, RenderOptions options) {
  std::string text = render(section.table, options);
  if (text.ends_with('\n')) text.pop_back();
  if (options.format == Format::ndjson) {
    std::ranges::replace(text, '\n', ',');
    return "[" + (section.table.rows.empty() ? "" : text) + "]";
  }
  std::string inner;
  for (const char c : text) inner += c == '\n' ? std::string("\n  ") : std::string(1, c);
  return inner;
}

}  // namespace

void print_json(Context& context, const Table& head, const std::vector<BriefSection>& sections) {
  const RenderOptions options = context.render_options();
  const bool one_line = options.format == Format::ndjson;
  std::vector<std::string> members;
  if (!head.columns.empty()) {
    const std::string object = render(head, options);
    members.push_back(object.substr(1, object.rfind('}') - 1));
    while (members[0].ends_with('\n')) members[0].pop_back();
  }
  for (const BriefSection& section : sections) {
    members.push_back(fmt::format("{}\"{}\":{}{}", one_line ? "" : "\n  ", section.key, one_line ? "" : " ",
                                  json_array(section, options)));
  }
  context.print_text(fmt::format("{{{}{}}}\n", fmt::join(members, ","), one_line ? "" : "\n"));
}

}  // namespace tend
