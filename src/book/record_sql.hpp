// The statements that a record's description gives.
#pragma once

#include <string>
#include <vector>

#include "book/connection.hpp"
#include "book/where_sql.hpp"
#include "tend/record.hpp"

namespace tend {

// The fields to fetch: the query's, or all.
std::vector<const Field*> fetched_fields(const RecordType& type, const Query& query);
Select select_sql(Connection& connection, const RecordType& type, const Query& query,
                  const std::vector<const Field*>& fields);
Select count_sql(Connection& connection, const RecordType& type, const std::vector<Condition>& where);

// INSERT of every stored field that has a column, in the order of stored_fields; of several rows the last
// parameter says how many.
std::string insert_sql(const RecordType& type, int rows);
// Sets the columns of the fields, and then takes the number.
std::string update_sql(const RecordType& type, const std::vector<const Field*>& fields);

// Fields that are written by insert and update: neither computed nor derived, `links` left out.
std::vector<const Field*> stored_fields(const RecordType& type);
std::vector<const Field*> links_fields(const RecordType& type);

}  // namespace tend
