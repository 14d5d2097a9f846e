// Rows found by their numbers: in about two looks, where halving a sorted list of ten thousand takes
// thirteen.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace tend {

// `Row` has a member `id`, and each stands there once.
template <class Row>
class ByNumber {
 public:
  ByNumber() = default;
  explicit ByNumber(std::vector<Row> rows) : rows_(std::move(rows)) {
    if (!std::ranges::is_sorted(rows_, {}, &Row::id)) std::ranges::sort(rows_, {}, &Row::id);
    if (rows_.empty()) return;
    const std::uint64_t stretch = distance(rows_.back().id) / rows_.size();
    stretch_bits_ = static_cast<int>(std::bit_width(stretch));
    begins_.reserve(bucket(rows_.back().id) + 2);
    for (std::size_t place = 0; place < rows_.size(); ++place)
      begins_.resize(bucket(rows_[place].id) + 1, static_cast<std::uint32_t>(place));
    begins_.push_back(static_cast<std::uint32_t>(rows_.size()));
  }

  // None where there is none of that number.
  const Row* find(std::int64_t id) const {
    if (rows_.empty() || id < rows_.front().id || id > rows_.back().id) return nullptr;
    const Row* const end = rows_.data() + begins_[bucket(id) + 1];
    const Row* const row =
        std::ranges::lower_bound(rows_.data() + begins_[bucket(id)], end, id, {}, &Row::id);
    return row != end && row->id == id ? row : nullptr;
  }

 private:
  std::uint64_t distance(std::int64_t id) const {
    return static_cast<std::uint64_t>(id) - static_cast<std::uint64_t>(rows_.front().id);
  }
  std::size_t bucket(std::int64_t id) const {
    return static_cast<std::size_t>(distance(id) >> stretch_bits_);
  }

  std::vector<Row> rows_;
  int stretch_bits_ = 0;               // of the numbers that share a bucket
  std::vector<std::uint32_t> begins_;  // of each bucket: its first row's place, or the next one's
};

}  // namespace tend
