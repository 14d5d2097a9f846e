#include <algorithm>
#include <limits>

#include "core/utf8.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

constexpr std::size_t longest_word = 128;  // longer ones are no typing mistakes

// How far `a` is from each beginning of `b`, from none of it to all, by optimal string alignment: insertions,
// deletions, substitutions and swaps of neighbours.
std::vector<std::size_t> edits(std::u32string_view a, std::u32string_view b) {
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
  return row;
}

struct Near {
  // Twice the edits, one more where the word is the beginning of the candidate: so an unfinished word stands
  // between the right one and one edit.
  std::size_t rank;
  const std::string* candidate;
};

constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

// More begins alike than is alike: here a slip in five letters is the most.
std::size_t rank_as_beginning(std::u32string_view typed, std::u32string_view candidate) {
  const std::size_t limit = typed.size() / 5;
  if (limit == 0 || candidate.front() != typed.front()) return none;
  const std::size_t distance = std::ranges::min(edits(typed, candidate.substr(0, typed.size() + limit)));
  return distance <= limit ? 2 * distance + 1 : none;
}

std::size_t rank_of(std::u32string_view typed, std::u32string_view candidate) {
  const std::size_t limit = typed.size() / 3;
  if (candidate == typed) return 0;
  if (candidate.starts_with(typed)) return 1;
  if (candidate.size() > typed.size() + limit) return rank_as_beginning(typed, candidate);
  if (typed.size() > candidate.size() + limit) return none;
  const std::size_t distance = edits(typed, candidate).back();
  return distance <= limit ? 2 * distance : none;
}

}  // namespace

std::vector<std::string> nearest(std::string_view word, std::span<const std::string> candidates,
                                 std::size_t most) {
  const std::u32string typed = code_points(fold(word));
  if (typed.empty() || typed.size() > longest_word) return {};
  std::vector<Near> near;
  for (const std::string& candidate : candidates) {
    const std::size_t rank = rank_of(typed, code_points(fold(candidate)));
    if (rank != none) near.push_back({rank, &candidate});
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
