#include "book/row_batches.hpp"

#include <algorithm>

#include "book/row_writing.hpp"
#include "book/upkeep.hpp"
#include "tend/records.hpp"

namespace tend {

namespace {

std::int64_t last_number_in(Connection& connection, const RecordType& type) {
  Statement& statement = connection.cached("SELECT seq FROM sqlite_sequence WHERE name = ?");
  statement.with(type.table());
  const std::int64_t number = statement.step() ? statement.integer(0) : 0;
  statement.reset();
  return number;
}

bool has_links(const Row& row) {
  return std::ranges::any_of(row.values,
                             [](const Value& value) { return std::holds_alternative<Links>(value); });
}

}  // namespace

RowBatch::RowBatch(Connection& connection, const RecordType& type)
    : connection_(connection),
      insertion_(insertion_of(type, most_rows)),
      statement_(connection.cached(insertion_.sql)),
      last_number_(last_number_in(connection, type)) {}

void RowBatch::add(Row& row) {
  if (row.id() == 0) value_in_row(row, "id") = last_number_ + 1;
  last_number_ = std::max(last_number_, row.id());
  bind_fields(statement_, count_ * static_cast<int>(insertion_.fields.size()), row, insertion_.fields);
  ++count_;
  const bool is_found_by = !selectors_of(row).empty();
  has_selectors_ = has_selectors_ || is_found_by;
  if (is_found_by || has_links(row)) with_more_.push_back(row);
}

void RowBatch::write() {
  if (count_ == 0) return;
  statement_.bind(most_rows * static_cast<int>(insertion_.fields.size()) + 1, std::int64_t{count_});
  statement_.run();
  count_ = 0;
  for (const Row& row : with_more_) {
    add_links(connection_, row);
    add_selectors(connection_, row);
  }
  with_more_.clear();
  has_selectors_ = false;
}

void RowBatch::drop() {
  count_ = 0;
  with_more_.clear();
  has_selectors_ = false;
  statement_.reset();
}

void RowBatches::add(Row& row) {
  const auto place = std::ranges::find(record_types(), row.type) - record_types().begin();
  auto batch = batches_.find(place);
  if (batch == batches_.end()) {
    const Connection::Aside aside(connection_);
    batch = batches_.try_emplace(place, connection_, *row.type).first;
  }
  if (batch->second.is_full()) write();
  batch->second.add(row);
  connection_.set_unwritten(this);
}

void RowBatches::write() {
  connection_.set_unwritten(nullptr);
  for (auto& [place, batch] : batches_) batch.write();
}

void RowBatches::drop() {
  connection_.set_unwritten(nullptr);
  for (auto& [place, batch] : batches_) batch.drop();
}

bool RowBatches::has_selectors() const {
  return std::ranges::any_of(batches_, [](const auto& batch) { return batch.second.has_selectors(); });
}

}  // namespace tend
