// Values of cells as filters and orders compare them.
#pragma once

#include <cstddef>

#include "tend/record.hpp"
#include "tend/table.hpp"

namespace tend {

// By the first cell with a value; text where none has one, and for decimals (compared as numbers all the
// same).
Type type_of_column(const Table& table, std::size_t column);

// Texts, and what links are called, are compared blind to case and accents; money of one currency only.
// Throws Error(usage) where a decimal is compared with what is no number.
bool holds(const Condition& condition, const Value& value);

// Below 0 where `a` stands before `b`. What has no value comes last either way, but a day without a time
// before its times.
int compare_for_order(const Value& a, const Value& b, bool descending);

}  // namespace tend
