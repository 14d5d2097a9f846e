// What the doctor and the records say, as texts to compare.
#pragma once

#include <string>

#include "tend/doctor.hpp"
#include "tend/records.hpp"
#include "tend/row_text.hpp"

namespace tend::test {

// A line each: `what: where`.
inline std::string findings(const BookFile& file) {
  std::string all;
  for (const Finding& finding : examine(file)) all += finding.what + ": " + finding.where + "\n";
  return all;
}

// Every stored value of every record.
inline std::string contents(const Book& book) {
  std::string all;
  for (const RecordType* type : record_types()) {
    for_each_row_text(book, *type, [&](std::string_view text) { all.append(text) += '\n'; });
  }
  return all;
}

}  // namespace tend::test
