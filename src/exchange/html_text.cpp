#include "exchange/html_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <span>
#include <utility>

#include "core/ascii.hpp"
#include "core/utf8.hpp"

namespace tend {

namespace {

constexpr std::array<std::string_view, 26> element_names{
    "a",  "b",  "blockquote", "body",   "br",    "center", "div", "em",      "font",
    "h1", "h2", "h3",         "h4",     "hr",    "html",   "i",   "img",     "li",
    "ol", "p",  "span",       "strong", "table", "u",      "ul",  "!doctype"};
constexpr std::array<std::string_view, 14> blocks{"p",  "div", "br", "li", "tr", "ul",    "ol",
                                                  "h1", "h2",  "h3", "h4", "hr", "table", "blockquote"};
constexpr std::array<std::string_view, 3> unseen{"script", "style", "head"};

bool is_one_of(std::string_view name, std::span<const std::string_view> names) {
  return std::ranges::find(names, name) != names.end();
}

struct Tag {
  std::string name;  // in small letters
  bool closes = false;
  std::size_t size = 0;  // bytes from `<` to `>`; 0: no tag begins here
};

// Precondition: html[at] is `<`.
Tag tag_at(std::string_view html, std::size_t at) {
  Tag tag;
  const std::size_t end = html.find_first_of("<>", at + 1);
  if (end == std::string_view::npos || html[end] == '<') return tag;
  std::string_view inner = html.substr(at + 1, end - at - 1);
  tag.closes = inner.starts_with('/');
  if (tag.closes) inner.remove_prefix(1);
  tag.name = ascii::lower(inner.substr(0, inner.find_first_of(" \t\r\n/")));
  if (!tag.name.empty() && (ascii::is_letter(tag.name[0]) || tag.name[0] == '!')) tag.size = end + 1 - at;
  return tag;
}

// The code point of `#8364` or `#x20AC`.
char32_t numbered(std::string_view name) {
  const bool is_hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
  name.remove_prefix(is_hex ? 2 : 1);
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), value, is_hex ? 16 : 10);
  const bool is_whole = error == std::errc() && end == name.data() + name.size();
  const bool is_character = value != 0 && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
  return is_whole && is_character ? char32_t{value} : 0;
}

char32_t named(std::string_view name) {
  constexpr std::pair<std::string_view, char32_t> entities[] = {
      {"amp", U'&'},   {"lt", U'<'},     {"gt", U'>'},     {"quot", U'"'},  {"apos", U'\''},
      {"nbsp", U' '},  {"auml", U'ä'},   {"ouml", U'ö'},   {"uuml", U'ü'},  {"Auml", U'Ä'},
      {"Ouml", U'Ö'},  {"Uuml", U'Ü'},   {"szlig", U'ß'},  {"euro", U'€'},  {"ndash", U'–'},
      {"mdash", U'—'}, {"hellip", U'…'}, {"lsquo", U'‘'},  {"rsquo", U'’'}, {"ldquo", U'“'},
      {"rdquo", U'”'}, {"bull", U'•'},   {"eacute", U'é'}, {"copy", U'©'},  {"reg", U'®'}};
  const auto* const found = std::ranges::find(entities, name, &std::pair<std::string_view, char32_t>::first);
  return found == std::end(entities) ? 0 : found->second;
}

bool is_all_in_elements(std::string_view text) {
  text = ascii::trim(text);
  if (!text.starts_with('<') || !text.ends_with('>')) return false;
  const Tag tag = tag_at(text, 0);
  return tag.size != 0 && is_one_of(tag.name, element_names);
}

// What stands in a text by itself, or shows that an element was begun.
bool shows_an_element(const Tag& tag) {
  return tag.closes ? is_one_of(tag.name, element_names) : tag.name == "br";
}

class HtmlReader {
 public:
  explicit HtmlReader(std::string_view html) : html_(html), has_lines_(!is_all_in_elements(html)) {}

  std::string text() {
    while (at_ < html_.size()) {
      if (html_[at_] == '<')
        take_tag();
      else if (html_[at_] == '&')
        take_entity();
      else
        take_character();
    }
    return std::string(ascii::trim(out_));
  }

 private:
  void take_tag() {
    const Tag tag = tag_at(html_, at_);
    if (tag.size == 0) return take_character();
    at_ += tag.size;
    if (!tag.closes && is_one_of(tag.name, unseen)) at_ = end_of(tag.name);
    if (is_one_of(tag.name, blocks)) new_line();
    if (tag.name == "li" && !tag.closes) out_ += "- ";
  }

  // Behind the closing tag.
  std::size_t end_of(const std::string& name) const {
    for (std::size_t at = html_.find("</", at_); at != std::string_view::npos;
         at = html_.find("</", at + 1)) {
      const Tag tag = tag_at(html_, at);
      if (tag.size != 0 && tag.name == name) return at + tag.size;
    }
    return html_.size();
  }

  void take_entity() {
    const std::size_t end = html_.substr(at_, 12).find(';');
    if (end == std::string_view::npos || end < 2) return take_character();
    const std::string_view name = html_.substr(at_ + 1, end - 1);
    const char32_t point = name.front() == '#' ? numbered(name) : named(name);
    if (point == 0) return take_character();
    if (point == U' ' || point == U'\u00A0')
      blank();
    else
      append_utf8(out_, point);
    at_ += end + 1;
  }

  void take_character() {
    const char c = html_[at_++];
    if (c == '\n' && has_lines_)
      new_line();
    else if (c == ' ' || c == '\t' || c == '\r' || c == '\n')
      blank();
    else
      out_ += c;
  }

  void blank() {
    if (!out_.empty() && out_.back() != ' ' && out_.back() != '\n') out_ += ' ';
  }

  void new_line() {
    while (out_.ends_with(' ')) out_.pop_back();
    if (!out_.empty() && out_.back() != '\n') out_ += '\n';
  }

  std::string_view html_;
  bool has_lines_;
  std::size_t at_ = 0;
  std::string out_;
};

}  // namespace

bool is_html(std::string_view text) {
  if (is_all_in_elements(text)) return true;
  for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
    const Tag tag = tag_at(text, at);
    if (tag.size != 0 && shows_an_element(tag)) return true;
  }
  return false;
}

std::string text_of_html(std::string_view html) { return HtmlReader(html).text(); }

}  // namespace tend
