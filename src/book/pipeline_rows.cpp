#include "book/pass.hpp"
#include "tend/pipeline.hpp"

namespace tend {

namespace {

constexpr const char* sku_sql = "(SELECT sku FROM product WHERE product.id = opportunity.product)";
constexpr const char* owner_sql =
    "coalesce(owner, (SELECT owner FROM client WHERE client.id = opportunity.client))";

// The stage then is told by the history.
std::string stage_sql(bool past) {
  if (!past) return "stage";
  return "coalesce((SELECT stage FROM stage_change WHERE opportunity = opportunity.id AND at <= ?1 ORDER BY "
         "at "
         "DESC, stage_change.id DESC LIMIT 1), iif(closed <= ?1 OR closed IS NULL, stage, ''))";
}

std::string columns_sql(const AskedPipeline& asked) {
  const bool asks_owner = asked.by == PipelineBy::owner || !asked.owners.takes_all();
  return std::string(
             "kind, amount, coalesce(currency, ?2), probability, close, opened, iif(closed <= ?1, "
             "closed, NULL), ") +
         stage_sql(asked.day < asked.today) + ", " + (asked.by == PipelineBy::product ? sku_sql : "NULL") +
         ", " + (asks_owner ? owner_sql : "NULL");
}

PipelineRow read_pipeline_row(const PassedRow& row) {
  PipelineRow read{.product = std::string(row.view(8)), .kind = std::string(row.view(0))};
  read.owner = row.view(9);
  read.stage = row.view(7);
  read.amount = row.integer(1);
  read.currency = row.view(2);
  if (!row.is_null(3)) read.probability = row.integer(3);
  read.close = date_from_iso(row.view(4));
  read.opened = date_from_iso(row.view(5)).value_or(Date());
  read.closed = date_from_iso(row.view(6));
  return read;
}

}  // namespace

std::vector<PipelineRow> pipeline_rows(const Book& book, const AskedPipeline& asked) {
  std::vector<PipelineRow> rows;
  Pass opportunities(
      book.connection(), columns_sql(asked),
      "FROM opportunity WHERE opened <= ?1 AND (closed IS NULL OR closed > ?1 OR closed BETWEEN ?3 "
      "AND ?4)");
  opportunities
      .with(iso(asked.day), book.setting("currency"), iso(asked.closed_in.from), iso(asked.closed_in.to))
      .run([&](const PassedRow& row) {
        if (asked.owners.takes_all() || asked.owners.takes(row.view(9)))
          rows.push_back(read_pipeline_row(row));
      });
  return rows;
}

}  // namespace tend
