#include "format/value_text.hpp"

#include <fmt/format.h>

#include <cmath>

#include "core/ascii.hpp"
#include "tend/table.hpp"

namespace tend {
namespace {

template <class... Cases>
struct Overloaded : Cases... {
  using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

template <class Items, class Text>
std::string joined(const Items& items, std::string_view separator, const Text& text) {
  std::string out;
  for (const auto& item : items) {
    if (!out.empty()) out += separator;
    out += text(item);
  }
  return out;
}

std::string joined_links(const Links& links, std::string_view separator) {
  return joined(links, separator, link_text);
}

std::string joined_words(const Words& words, std::string_view separator) {
  return joined(words, separator, [](const std::string& word) { return word; });
}

std::string joined_pairs(const Pairs& pairs, std::string_view separator) {
  return joined(pairs, separator, [](const auto& pair) { return pair.first + "=" + pair.second; });
}

// Two decimals at most, none that say nothing.
std::string rounded(double number) {
  if (!std::isfinite(number)) return "n/a";
  std::string text = fmt::format("{:.2f}", number);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return text == "-0" ? "0" : text;
}

// `"Hans; Maier, ""H"""`: what holds a mark that lists are parted at, has blanks around it, or begins as what
// is in quotes.
std::string part_text(std::string text) {
  const bool is_plain = text.find_first_of(";,") == std::string::npos && !text.starts_with('"') &&
                        text.find(" ::: ") == std::string::npos && ascii::trim(text).size() == text.size();
  if (is_plain) return text;
  for (std::size_t at = 0; (at = text.find('"', at)) != std::string::npos; at += 2) text.insert(at, 1, '"');
  return '"' + text + '"';
}

}  // namespace

std::string link_text(const Link& link) {
  if (!link) return {};
  return link.label.empty() ? std::to_string(link.id) : link.label;
}

std::string double_text(double number) {
  return std::isfinite(number) ? fmt::format("{}", number) : std::string();
}

std::string human(const Value& value, const RenderOptions& options) {
  return std::visit(Overloaded{
                        [](std::monostate) { return std::string(); },
                        [](bool flag) { return std::string(flag ? "yes" : "no"); },
                        [](std::int64_t number) { return std::to_string(number); },
                        [](double number) { return rounded(number); },
                        [](const std::string& text) { return text; },
                        [&](Date date) { return human(date, options.today); },
                        [&](Moment moment) { return human(options.zone.local(moment), options.today); },
                        [](ClockTime time) { return iso(time); },
                        [](const Money& money) { return human(money); },
                        [](const Link& link) { return link_text(link); },
                        [](const Links& links) { return joined_links(links, ", "); },
                        [](const Words& words) { return joined_words(words, ", "); },
                        [](const Pairs& pairs) { return joined_pairs(pairs, ", "); },
                    },
                    value);
}

std::string machine_text(const Value& value) {
  return std::visit(Overloaded{
                        [](std::monostate) { return std::string(); },
                        [](bool flag) { return std::string(flag ? "true" : "false"); },
                        [](std::int64_t number) { return std::to_string(number); },
                        [](double number) { return double_text(number); },
                        [](const std::string& text) { return text; },
                        [](Date date) { return iso(date); },
                        [](Moment moment) { return iso(moment); },
                        [](ClockTime time) { return iso(time); },
                        [](const Money& money) { return decimal(money); },
                        [](const Link& link) { return link_text(link); },
                        [](const Links& links) { return joined_links(links, ";"); },
                        [](const Words& words) { return joined_words(words, ";"); },
                        [](const Pairs& pairs) { return joined_pairs(pairs, ";"); },
                    },
                    value);
}

std::string file_text(const Value& value) {
  constexpr std::string_view separator = ";";
  if (const auto* links = std::get_if<Links>(&value))
    return joined(*links, separator, [](const Link& link) { return part_text(link_text(link)); });
  if (const auto* words = std::get_if<Words>(&value)) return joined(*words, separator, part_text);
  if (const auto* pairs = std::get_if<Pairs>(&value))
    return joined(*pairs, separator,
                  [](const auto& pair) { return part_text(pair.first + "=" + pair.second); });
  return machine_text(value);
}

}  // namespace tend
