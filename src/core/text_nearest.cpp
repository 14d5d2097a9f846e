#include <algorithm>
#include <cstdlib>

#include "core/utf8.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

constexpr std::size_t longest_word = 128;  // longer ones are no typing mistakes

std::u32string code_points(std::string_view text) {
  std::u32string points;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    points += point.value;
    at += point.bytes;
  }
  return points;
}

// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours.
std::size_t edits(std::u32string_view a, std::u32string_view b) {
  std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    before.swap(last);
    last.swap(row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
  }
  return row[b.size()];
}

struct Near {
  std::size_t rank;  // twice the edits; an unfinished word stands between the right one and one edit
  const std::string* candidate;
};

}  // namespace

std::vector<std::string> nearest(std::string_view word, std::span<const std::string> candidates,
                                 std::size_t most) {
  const std::u32string typed = code_points(fold(word));
  if (typed.empty() || typed.size() > longest_word) return {};
  const std::size_t limit = typed.size() / 3;
  std::vector<Near> near;
  for (const std::string& candidate : candidates) {
    const std::u32string folded = code_points(fold(candidate));
    if (folded == typed) {
      near.push_back({0, &candidate});
    } else if (folded.starts_with(typed)) {
      near.push_back({1, &candidate});
    } else if (folded.size() <= typed.size() + limit && typed.size() <= folded.size() + limit) {
      const std::size_t distance = edits(typed, folded);
      if (distance <= limit) near.push_back({2 * distance, &candidate});
    }
  }
  std::ranges::stable_sort(near, {}, &Near::rank);
  std::vector<std::string> best;
  for (const Near& one : near) {
    if (best.size() == most) break;
    if (std::ranges::find(best, *one.candidate) == best.end()) best.push_back(*one.candidate);
  }
  return best;
}

std::string did_you_mean(std::span<const std::string> nearest) {
  if (nearest.empty()) return {};
  std::string out = "did you mean ";
  for (std::size_t i = 0; i < nearest.size(); ++i) {
    if (i > 0) out += i + 1 == nearest.size() ? " or " : ", ";
    out += "'" + nearest[i] + "'";
  }
  return out + "?";
}

}  // namespace tend
