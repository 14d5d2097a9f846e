// The WHERE of a query over a record's rows.
#pragma once

#include <string>
#include <vector>

#include "book/connection.hpp"
#include "tend/record.hpp"

namespace tend {

// A SELECT and the values to bind to it, in order.
struct Select {
  std::string sql;
  std::vector<Value> bound;
};

// ` WHERE …`, empty where there is no condition; its values are added to those of `select`.
std::string where_sql(Connection& connection, const RecordType& type, const std::vector<Condition>& where,
                      Select& select);

}  // namespace tend
