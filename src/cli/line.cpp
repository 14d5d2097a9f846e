#include "cli/line.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/scan.hpp"

namespace tend {
namespace {

template <class Part>
std::vector<Part> split(std::string_view text, char separator) {
  std::vector<Part> parts;
  while (!text.empty()) {
    const auto end = std::min(text.find(separator), text.size());
    parts.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

constexpr std::size_t usual_items = 32;  // the global options, and those of a verb

std::string shown_argument(const LineItem& item) {
  const std::string name = item.placeholder + (item.repeatable ? "..." : "");
  return item.required ? name : "[" + name + "]";
}

}  // namespace

std::vector<std::string_view> names_of(const LineItem& item) {
  return split<std::string_view>(item.names, ',');
}

std::vector<std::string> choices_of(const LineItem& item) {
  if (item.placeholder.find('|') == std::string::npos) return {};
  return split<std::string>(item.placeholder, '|');
}

LineItem& Line::add(std::string_view names, std::string_view placeholder, std::string_view about) {
  if (items_.empty()) items_.reserve(usual_items);
  LineItem& item = items_.emplace_back();
  item.names = names;
  item.placeholder = placeholder;
  item.about = about;
  return item;
}

Line& Line::argument(std::string_view placeholder, std::string& target, std::string_view about) {
  LineItem& item = add({}, placeholder, about);
  item.required = true;
  item.word = &target;
  return *this;
}

Line& Line::optional_argument(std::string_view placeholder, std::optional<std::string>& target,
                              std::string_view about) {
  add({}, placeholder, about).value = &target;
  return *this;
}

Line& Line::arguments(std::string_view placeholder, std::vector<std::string>& target, std::string_view about,
                      bool required) {
  LineItem& item = add({}, placeholder, about);
  item.required = required;
  item.repeatable = true;
  item.values = &target;
  return *this;
}

Line& Line::flag(std::string_view names, bool& target, std::string_view about) {
  add(names, {}, about).flag = &target;
  return *this;
}

Line& Line::short_for(std::string_view names, std::string_view option, std::string_view about) {
  add(names, {}, about).stands_for = option;
  return *this;
}

Line& Line::decisive_flag(std::string_view names, bool& target, std::string_view about) {
  flag(names, target, about);
  items_.back().decisive = true;
  return *this;
}

Line& Line::option(std::string_view names, std::string_view placeholder, std::optional<std::string>& target,
                   std::string_view about) {
  add(names, placeholder, about).value = &target;
  return *this;
}

Line& Line::options(std::string_view names, std::string_view placeholder, std::vector<std::string>& target,
                    std::string_view about) {
  LineItem& item = add(names, placeholder, about);
  item.repeatable = true;
  item.values = &target;
  return *this;
}

Line& Line::also_format(std::string_view name) {
  more_formats_ += fmt::format("|{}", name);
  return *this;
}

Line& Line::adopt(Line other) {
  items_.reserve(items_.size() + other.items_.size());
  const std::size_t own_items = items_.size();
  for (LineItem& item : other.items_) {
    std::vector<std::string_view> names = names_of(item);
    const auto taken = std::erase_if(names, [&](std::string_view name) {
      return std::any_of(items_.begin(), items_.begin() + static_cast<std::ptrdiff_t>(own_items),
                         [&](const LineItem& own) { return has_name(own, name); });
    });
    if (taken > 0) {
      shadows_adopted_ = true;
      item.names = fmt::format("{}", fmt::join(names, ","));
    }
    if (!item.names.empty()) items_.push_back(std::move(item));
  }
  return *this;
}

std::string usage_line(const Line& line, std::string_view command) {
  std::string text = command.empty() ? "tend" : fmt::format("tend {}", command);
  for (const LineItem& item : line.items())
    if (item.is_argument()) text += " " + shown_argument(item);
  return text + " [OPTION]...";
}

}  // namespace tend
