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
  for (const Field* field : insertion_.fields) added_.values.add(stored_value(row, *field));
  ++added_.count;
  const bool is_found_by = !selectors_of(row).empty();
  added_.has_selectors = added_.has_selectors || is_found_by;
  if (is_found_by || has_links(row)) added_.with_more.push_back(row);
}

void RowBatch::Rows::clear() {
  values.clear();
  count = 0;
  with_more.clear();
  has_selectors = false;
}

void RowBatch::hand_over() { std::swap(added_, handed_over_); }

void RowBatch::write_rows() {
  if (handed_over_.count == 0) return;
  handed_over_.values.lend_to(statement_);
  statement_.bind(most_rows * static_cast<int>(insertion_.fields.size()) + 1,
                  std::int64_t{handed_over_.count});
  statement_.run();
}

void RowBatch::write_more() {
  for (const Row& row : handed_over_.with_more) {
    add_links(connection_, row);
    add_selectors(connection_, row);
  }
  handed_over_.clear();
}

void RowBatch::drop() {
  statement_.reset();
  added_.clear();
  handed_over_.clear();
}

void RowBatches::add(Row& row) {
  const auto place = std::ranges::find(record_types(), row.type) - record_types().begin();
  auto batch = batches_.find(place);
  if (batch == batches_.end()) {
    const Connection::Aside aside(connection_);
    batch = batches_.try_emplace(place, connection_, *row.type).first;
  }
  if (batch->second.is_full()) begin_writing();
  batch->second.add(row);
  connection_.set_unwritten(this);
}

void RowBatches::begin_writing() {
  finish_writing();
  for (auto& [place, batch] : batches_) batch.hand_over();
  are_many_ = true;
  connection_.work().begin([this] { write_rows(); });
}

void RowBatches::write_rows() {
  for (auto& [place, batch] : batches_) batch.write_rows();
}

void RowBatches::finish_writing() {
  connection_.work().end();
  connection_.set_unwritten(nullptr);
  for (auto& [place, batch] : batches_) batch.write_more();
}

// The last of many rows are written on the core that has SQLite's memory at hand.
void RowBatches::write() {
  if (are_many_) {
    begin_writing();
  } else {
    for (auto& [place, batch] : batches_) batch.hand_over();
    connection_.set_unwritten(nullptr);
    write_rows();
  }
  finish_writing();
}

void RowBatches::drop() {
  connection_.work().wait();
  connection_.set_unwritten(nullptr);
  for (auto& [place, batch] : batches_) batch.drop();
}

bool RowBatches::has_selectors() const {
  return std::ranges::any_of(batches_, [](const auto& batch) { return batch.second.has_selectors(); });
}

}  // namespace tend
