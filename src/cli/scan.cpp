#include "cli/scan.hpp"

#include <algorithm>

namespace tend {

bool has_name(const LineItem& item, std::string_view name) {
  const std::string& names = item.names;
  if (names.size() < name.size()) return false;
  for (auto at = names.find(name); at != std::string::npos; at = names.find(name, at + 1)) {
    const std::size_t end = at + name.size();
    if ((at == 0 || names[at - 1] == ',') && (end == names.size() || names[end] == ',')) return true;
  }
  return false;
}

namespace {

using WordKind = WordReading::Kind;

const LineItem* find_named(const std::vector<LineItem>& items, const std::string& name) {
  auto found = std::ranges::find_if(items, [&](const LineItem& item) { return has_name(item, name); });
  return found == items.end() ? nullptr : &*found;
}

WordReading read_long(const std::vector<LineItem>& items, const std::string& word) {
  const auto equals = word.find('=');
  WordReading reading{.kind = WordKind::option, .name = word.substr(0, equals), .item = nullptr, .value = {}};
  if (equals != std::string::npos) reading.value = word.substr(equals + 1);
  reading.item = find_named(items, reading.name);
  if (reading.item == nullptr) reading.kind = WordKind::unknown_option;
  return reading;
}

// `-k`, `-kcall`, `-nq`, `-nkcall`
WordReading read_letters(const std::vector<LineItem>& items, const std::string& word) {
  WordReading reading{.kind = WordKind::option, .name = {}, .item = nullptr, .value = {}};
  for (std::size_t at = 1; at < word.size(); ++at) {
    reading.name = {'-', word[at]};
    reading.item = find_named(items, reading.name);
    if (reading.item == nullptr) {
      reading.kind = WordKind::unknown_option;
      return reading;
    }
    if (!reading.item->is_flag()) {
      if (at + 1 < word.size()) reading.value = word.substr(at + 1);
      return reading;
    }
  }
  return reading;
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

}  // namespace

WordReading read_word(const std::vector<LineItem>& items, const std::string& word) {
  if (word == "--") {
    WordReading reading;
    reading.kind = WordKind::end_of_options;
    return reading;
  }
  if (word.size() > 2 && word.starts_with("--") && word[2] != '-') return read_long(items, word);
  if (word.size() > 1 && word[0] == '-' && is_letter(word[1])) return read_letters(items, word);
  return {};
}

}  // namespace tend
