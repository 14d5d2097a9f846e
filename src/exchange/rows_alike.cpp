#include "exchange/rows_alike.hpp"

#include <algorithm>

#include "exchange/made_keys.hpp"
#include "tend/care_records.hpp"
#include "tend/records.hpp"

namespace tend {

namespace {

constexpr std::size_t many = 32;            // compared one by one costs more than to keep them
constexpr std::size_t most_kept = 300'000;  // of some 40 bytes each
constexpr std::ptrdiff_t most_asked = 8;    // one by one; else all are compared at once

const NaturalKey keys_of_nouns[] = {
    {describe<Note>, {"client", "body", "at", "kind"}, 2},
    {describe<Followup>, {"client", "text", "due"}, 3},
    {describe<Case>, {"client", "subject", "opened"}, 2},
    {describe<Opportunity>, {"client", "title", "opened"}, 1},
    {describe<Subscription>, {"client", "product", "start"}, 3},
    {describe<Score>, {"client", "kind", "value", "at", "contact"}, 3},
    {describe<Expense>, {"client", "kind", "at", "amount"}, 3},
};

std::vector<Value> values_in(const Row& row, const std::vector<const Field*>& fields) {
  std::vector<Value> values;
  values.reserve(fields.size());
  for (const Field* field : fields) values.push_back(row.at(*field));
  return values;
}

std::uint64_t key_of_all(const std::vector<Value>& values) {
  std::uint64_t key = 0;
  for (const Value& value : values) key = key_of(key, value);
  return key;
}

std::uint64_t key_in(const Row& row, const std::vector<const Field*>& fields) {
  std::uint64_t key = 0;
  for (const Field* field : fields) key = key_of(key, row.at(*field));
  return key;
}

}  // namespace

std::span<const NaturalKey> natural_keys() { return keys_of_nouns; }

const NaturalKey* natural_key_of(const RecordType& type) {
  const auto* const key =
      std::ranges::find_if(keys_of_nouns, [&](const NaturalKey& each) { return &each.type() == &type; });
  return key == std::end(keys_of_nouns) ? nullptr : key;
}

RowsAlike::Shape RowsAlike::shape_of(const NaturalKey& natural, const Row& row) {
  Shape shape{row.type, {}, {}};
  for (const std::string_view name : natural.fields) {
    const Field* const field = find_field(*row.type, name);
    if (std::ranges::count(row.fields, field) == 0) continue;
    const bool is_found_by = name == "client" || (name == "at" && row.type == &describe<Note>());
    (is_found_by ? shape.together : shape.apart).push_back(field);
  }
  return shape;
}

RecordNumbers RowsAlike::find(const NaturalKey& natural, const Row& row, bool aside) {
  const auto ask = [&](const std::function<void()>& look) {
    if (aside) return read_aside(book_, look);
    look();
  };
  Shape shape = shape_of(natural, row);
  if (shape.together.empty() && shape.apart.empty()) return {};
  if (shape != shape_) forget();
  shape_ = std::move(shape);
  const std::uint64_t key = key_in(row, shape_.together);
  RecordNumbers found;
  if (!kept_.contains(key)) {
    Numbers numbers;
    ask([&] { numbers = read(row); });
    if (numbers.size() < many) {
      ask([&] { found = confirmed(numbers, row); });
      return found;
    }
    // What is kept has those that are still to be written, too.
    keep(key, aside ? read(row) : std::move(numbers));
  }
  ask([&] { found = confirmed(kept_.at(key), row); });
  return found;
}

RowsAlike::Numbers RowsAlike::read(const Row& row) const {
  Numbers numbers;
  for_each_row_with(
      book_, *shape_.type, shape_.together, values_in(row, shape_.together), shape_.apart,
      [&](std::int64_t id, const std::vector<Value>& values) { numbers.emplace(key_of_all(values), id); });
  return numbers;
}

// Other rows may have the same key, and what is kept may be gone.
RecordNumbers RowsAlike::confirmed(const Numbers& numbers, const Row& row) const {
  const auto [begin, end] = numbers.equal_range(key_in(row, shape_.apart));
  std::vector<const Field*> fields = shape_.together;
  fields.insert(fields.end(), shape_.apart.begin(), shape_.apart.end());
  if (std::distance(begin, end) > most_asked)
    return rows_with(book_, *shape_.type, fields, values_in(row, fields));
  fields.push_back(find_field(*shape_.type, "id"));
  RecordNumbers found;
  for (auto each = begin; each != end; ++each) {
    std::vector<Value> values = values_in(row, fields);
    values.back() = each->second;
    std::ranges::copy(rows_with(book_, *shape_.type, fields, values), std::back_inserter(found));
  }
  std::ranges::sort(found);
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

void RowsAlike::keep(std::uint64_t key, Numbers numbers) {
  if (kept_count_ + numbers.size() > most_kept) forget();
  kept_count_ += numbers.size();
  kept_.insert_or_assign(key, std::move(numbers));
}

void RowsAlike::forget() {
  kept_.clear();
  kept_count_ = 0;
}

void RowsAlike::made(const Row& row) {
  if (row.type != shape_.type || kept_.empty()) return;
  const auto kept = kept_.find(key_in(row, shape_.together));
  if (kept == kept_.end()) return;
  kept->second.emplace(key_in(row, shape_.apart), row.id());
  ++kept_count_;
}

// It may be like others than before from now on.
void RowsAlike::changed(const Row& row) {
  const auto is_changed = [&](const Field* field) { return std::ranges::count(row.fields, field) > 0; };
  if (row.type != shape_.type) return;
  if (std::ranges::none_of(shape_.together, is_changed) && std::ranges::none_of(shape_.apart, is_changed))
    return;
  has_changed_ = true;
  forget();
}

// What was read of a changed row is not so any more.
void RowsAlike::went_back() {
  if (has_changed_) forget();
}

}  // namespace tend
