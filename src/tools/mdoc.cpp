#include "tools/mdoc.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "tend/text.hpp"

namespace tend {
namespace {

constexpr std::size_t source_width = 90;

std::string upper(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(),
                         [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
  return result;
}

// The character that begins with this byte, as roff's number for it, and how many bytes it has.
std::pair<std::string, std::size_t> beyond_ascii(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text[0]);
  const std::size_t size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  std::uint32_t code = lead & (0xffU >> (size + 1));
  for (const char c : text.substr(1, size - 1)) code = code << 6 | (static_cast<unsigned char>(c) & 0x3fU);
  return {fmt::format("\\[u{:04X}]", code), size};
}

// Text that comes out as it is, whatever roff makes of its characters elsewhere.
std::string escaped(std::string_view text) {
  static constexpr std::pair<char, std::string_view> special[] = {
      {'\\', "\\e"},  {'-', "\\-"},   {'\'', "\\(aq"}, {'`', "\\(ga"},
      {'^', "\\(ha"}, {'~', "\\(ti"}, {'"', "\\(dq"},
  };
  std::string result;
  while (!text.empty()) {
    std::size_t taken = 1;
    const auto found = std::ranges::find(special, text[0], &std::pair<char, std::string_view>::first);
    if (found != std::end(special)) {
      result += found->second;
    } else if (static_cast<unsigned char>(text[0]) < 0x80) {
      result += text[0];
    } else {
      auto [code, size] = beyond_ascii(text);
      result += code;
      taken = size;
    }
    text.remove_prefix(std::min(taken, text.size()));
  }
  return result.starts_with('.') ? "\\&" + result : result;
}

// One argument of a macro, which takes it for no macro and no delimiter.
std::string word(std::string_view text) {
  const std::string safe = "\\&" + escaped(text);
  return safe.find(' ') == std::string::npos ? safe : '"' + safe + '"';
}

// Where the first sentence ends, its blank not included.
std::size_t end_of_sentence(std::string_view text) {
  for (std::size_t at = 0; at + 1 < text.size(); ++at) {
    const auto last = text[at + 1] == ' ' ? text.find_last_not_of(")'\"", at) : std::string_view::npos;
    if (last != std::string_view::npos && std::string_view(".!?").find(text[last]) != std::string_view::npos)
      return at + 1;
  }
  return text.size();
}

// Every sentence on lines of its own, as roff wants it.
std::string lines_of(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const std::size_t end = end_of_sentence(text);
    for (const std::string& each : wrap(text.substr(0, end), source_width)) result += escaped(each) + '\n';
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return result;
}

// `the book to use` as a sentence.
std::string sentence_of(std::string_view about) {
  std::string text(about);
  if (text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 32);
  return text + '.';
}

std::string flag(std::string_view name) { return "Fl " + word(name.substr(1)); }

std::string repeated(const LineItem& item) { return item.repeatable ? " ..." : ""; }

}  // namespace

Mdoc::Mdoc(std::string_view name, int section, std::string_view about, std::string_view date,
           std::string_view version) {
  line(".\\\" Written by tend\\-manpages from the descriptions in the source. Changes here are lost.");
  line(fmt::format(".Dd {}", date));
  line(fmt::format(".Dt {} {}", upper(name), section));
  line(fmt::format(".Os tend {}", version));
  line(".Sh NAME");
  line(fmt::format(".Nm {}", escaped(name)));
  line(fmt::format(".Nd {}", escaped(about)));
}

void Mdoc::line(std::string_view macro) {
  page_ += macro;
  page_ += '\n';
  just_headed_ = false;
}

void Mdoc::begin_paragraph() {
  if (!just_headed_) line(".Pp");
}

void Mdoc::section(std::string_view title) {
  line(fmt::format(".Sh {}", escaped(upper(title))));
  just_headed_ = true;
}

void Mdoc::subsection(std::string_view title) {
  line(fmt::format(".Ss {}", escaped(title)));
  just_headed_ = true;
}

void Mdoc::text(std::string_view paragraph) {
  begin_paragraph();
  page_ += lines_of(paragraph);
  just_headed_ = false;
}

void Mdoc::literal(std::string_view lines) {
  line(".Bd -literal -offset indent");
  while (!lines.empty()) {
    const auto end = std::min(lines.find('\n'), lines.size());
    line(escaped(lines.substr(0, end)));
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
  line(".Ed");
}

void Mdoc::definitions(const std::vector<Entry>& entries) {
  line(".Bl -tag -width Ds");
  for (const Entry& entry : entries) {
    line(fmt::format(".It Sy {}", word(entry.left)));
    page_ += lines_of(entry.right);
  }
  line(".El");
}

void Mdoc::prose(std::string_view markup, bool as_sections) {
  const std::vector<Block> blocks = read_prose(markup);
  for (auto block = blocks.begin(); block != blocks.end();) {
    const auto kind = block->kind;
    auto end = std::next(block);
    if (kind == Block::Kind::heading) {
      as_sections ? section(block->text) : subsection(block->text);
    } else if (kind == Block::Kind::paragraph) {
      text(block->text);
    } else if (kind == Block::Kind::literal) {
      std::string lines;
      for (const std::string& each : wrap(block->text, 0)) lines += each.substr(1) + '\n';
      literal(lines);
    } else {
      end = std::find_if(block, blocks.end(), [&](const Block& other) { return other.kind != kind; });
      if (kind == Block::Kind::definition) {
        std::vector<Entry> entries;
        std::for_each(block, end, [&](const Block& each) { entries.push_back({each.term, each.text}); });
        definitions(entries);
      } else {
        line(".Bl -bullet -compact");
        std::for_each(block, end, [&](const Block& each) { line(".It"), page_ += lines_of(each.text); });
        line(".El");
      }
    }
    block = end;
  }
}

void Mdoc::usage(std::string_view command, const Line& taken) {
  const auto bracket = command.find(" [");
  line(fmt::format(".Nm tend {}", escaped(command.substr(0, bracket))));
  if (bracket != std::string_view::npos)
    line(fmt::format(".Op Cm {}", word(command.substr(bracket + 2, command.size() - bracket - 3))));
  for (const LineItem& item : taken.items()) {
    if (!item.is_argument()) continue;
    line(fmt::format("{} {}{}", item.required ? ".Ar" : ".Op Ar", word(item.placeholder), repeated(item)));
  }
  line(".Op Ar OPTION ...");
}

void Mdoc::program_usage() {
  line(".Nm tend");
  line(".Op Ar \"GLOBAL OPTION\" ...");
  line(".Ar COMMAND");
  line(".Op Ar VERB");
  line(".Op Ar ARGUMENT ...");
}

void Mdoc::arguments(const Line& taken) {
  const auto& items = taken.items();
  if (std::ranges::none_of(items, &LineItem::is_argument)) return;
  line(".Bl -tag -width Ds");
  for (const LineItem& item : items) {
    if (!item.is_argument()) continue;
    line(fmt::format(".It Ar {}{}", word(item.placeholder), repeated(item)));
    page_ += lines_of(sentence_of(item.about));
  }
  line(".El");
}

void Mdoc::options(const Line& taken) {
  const auto& items = taken.items();
  if (std::ranges::all_of(items, &LineItem::is_argument)) return;
  line(".Bl -tag -width Ds");
  for (const LineItem& item : items) {
    if (item.is_argument()) continue;
    std::string names;
    for (std::string_view name : names_of(item)) names += (names.empty() ? "" : " , ") + flag(name);
    line(fmt::format(".It {}{}", names, item.placeholder.empty() ? "" : " Ar " + word(item.placeholder)));
    page_ += lines_of(sentence_of(item.about + (item.repeatable ? "; may be given several times" : "")));
  }
  line(".El");
}

void Mdoc::list_of(const std::vector<Page>& pages) {
  line(".Bl -tag -width Ds");
  for (const Page& each : pages) {
    line(fmt::format(".It Xr {} {}", escaped(each.name), each.section));
    page_ += lines_of(each.about);
  }
  line(".El");
}

void Mdoc::see_also(const std::vector<Page>& pages) {
  section("See also");
  for (const Page& each : pages)
    line(fmt::format(".Xr {} {}{}", escaped(each.name), each.section, &each == &pages.back() ? "" : " ,"));
}

}  // namespace tend
