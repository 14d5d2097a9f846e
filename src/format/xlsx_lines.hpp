// Tables as the lines that the program tend-xlsx reads.
#pragma once

#include <string>
#include <string_view>

#include "tend/table.hpp"

namespace tend {

// The first line: `{"sheet":"client","columns":["id","slug",…]}`.
std::string xlsx_opening(const Table& table, std::string_view sheet);

// Each row as an array of its cells: null, true, a number, a text, `{"date":"2026-11-27"}`,
// `{"moment":"2026-11-27T08:15:00"}` (in the zone: Excel knows none), `{"time":"08:15"}`,
// `{"amount":"1200.00","currency":"EUR"}`. Lists are texts as in CSV.
std::string xlsx_rows(const Table& table, const Zone& zone);

}  // namespace tend
