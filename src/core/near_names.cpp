#include "core/near_names.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <string_view>

#include "core/utf8.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

constexpr std::size_t fewest_letters = 5;
constexpr std::size_t crowd = 64;  // so many names one slip apart are made by a machine

struct Key {
  std::u32string letters;  // words in their order of letters
  std::u32string exact;    // digits and words of one letter, which no slip of the pen changes
  auto operator<=>(const Key&) const = default;
};

bool is_digit(char32_t point) { return point >= U'0' && point <= U'9'; }

std::vector<std::u32string> words_of(const std::string& name) {
  std::vector<std::u32string> words(1);
  for (const char32_t point : code_points(bare_name(name))) {
    if (point == U'-')
      words.emplace_back();
    else
      words.back() += point;
  }
  std::ranges::sort(words);
  return words;
}

Key key_of(const std::string& name) {
  Key key;
  for (const std::u32string& word : words_of(name)) {
    key.letters += (key.letters.empty() ? U"" : U" ") + word;
    if (word.size() == 1 && !is_digit(word[0])) key.exact += word;
    std::ranges::copy_if(word, std::back_inserter(key.exact), is_digit);
  }
  return key;
}

// True for one insertion, deletion, substitution or swap of neighbours.
bool is_one_slip(std::u32string_view a, std::u32string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  const auto [in_a, in_b] = std::ranges::mismatch(a, b);
  const auto at = static_cast<std::size_t>(in_a - a.begin());
  if (a.size() < b.size()) return a.substr(at) == b.substr(at + 1);
  if (at == a.size() || a.substr(at + 1) == b.substr(at + 1)) return true;
  return at + 1 < a.size() && a[at] == b[at + 1] && a[at + 1] == b[at] &&
         a.substr(at + 2) == b.substr(at + 2);
}

// A key without one of its letters, or whole: names one slip apart have one of these in common.
struct Trace {
  std::size_t hash;
  std::size_t name;
  auto operator<=>(const Trace&) const = default;
};

void add_traces(const Key& key, std::size_t name, std::vector<Trace>& traces) {
  if (key.letters.size() < fewest_letters) return;
  const std::hash<std::u32string> hash;
  const std::size_t exact = hash(key.exact) * 31;
  traces.push_back({exact ^ hash(key.letters), name});
  for (std::size_t i = 0; i < key.letters.size(); ++i) {
    std::u32string without = key.letters;
    without.erase(i, 1);
    traces.push_back({exact ^ hash(without), name});
  }
}

void add_pairs(std::span<const Trace> together, const std::vector<Key>& keys, std::vector<NearNames>& found) {
  if (together.size() > crowd) return;
  for (std::size_t i = 0; i < together.size(); ++i) {
    for (std::size_t j = i + 1; j < together.size(); ++j) {
      const std::size_t first = together[i].name, second = together[j].name;
      const bool near = first != second && keys[first].exact == keys[second].exact &&
                        is_one_slip(keys[first].letters, keys[second].letters);
      if (near) found.push_back({first, second, false});
    }
  }
}

void add_near(const std::vector<Key>& keys, std::vector<Trace>& traces, std::vector<NearNames>& found) {
  std::ranges::sort(traces);
  for (auto begin = traces.begin(); begin != traces.end();) {
    const auto end = std::find_if(begin, traces.end(), [&](const Trace& t) { return t.hash != begin->hash; });
    add_pairs({begin, end}, keys, found);
    begin = end;
  }
}

}  // namespace

std::vector<NearNames> near_names(std::span<const std::string> names) {
  std::vector<NearNames> found;
  std::vector<Key> keys;
  std::vector<Trace> traces;
  std::map<Key, std::size_t> seen;
  for (std::size_t name = 0; name < names.size(); ++name) {
    keys.push_back(key_of(names[name]));
    if (keys.back().letters.empty()) continue;
    const auto [first, is_new] = seen.emplace(keys.back(), name);
    if (is_new)
      add_traces(keys.back(), name, traces);
    else
      found.push_back({first->second, name, true});
  }
  add_near(keys, traces, found);
  std::ranges::sort(found);
  found.erase(std::ranges::unique(found).begin(), found.end());
  return found;
}

}  // namespace tend
