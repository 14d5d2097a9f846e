#include "book/connection.hpp"
#include "tend/pipeline.hpp"

namespace tend {

namespace {

// The stage then is told by the history.
std::string pipeline_sql(bool past) {
  const std::string stage =
      past ? "coalesce((SELECT stage FROM stage_change WHERE opportunity = opportunity.id AND at <= ?1 ORDER "
             "BY at DESC, stage_change.id DESC LIMIT 1), iif(closed <= ?1 OR closed IS NULL, stage, ''))"
           : "stage";
  return "SELECT opportunity.id, client.slug, product.sku, kind, coalesce(opportunity.owner, "
         "client.owner), " +
         stage +
         ", amount, coalesce(opportunity.currency, ?2), probability, close, opened, iif(closed <= ?1, "
         "closed, "
         "NULL) FROM opportunity LEFT JOIN client ON client.id = opportunity.client LEFT JOIN product ON "
         "product.id = opportunity.product WHERE opened <= ?1 ORDER BY opportunity.id";
}

PipelineRow read_pipeline_row(const Statement& row) {
  PipelineRow read{.id = row.integer(0), .client = row.text(1), .product = row.text(2), .kind = row.text(3)};
  read.owner = row.text(4);
  read.stage = row.text(5);
  read.amount = row.integer(6);
  read.currency = row.text(7);
  if (!row.is_null(8)) read.probability = row.integer(8);
  read.close = date_from_iso(row.view(9));
  read.opened = date_from_iso(row.view(10)).value_or(Date());
  read.closed = date_from_iso(row.view(11));
  return read;
}

}  // namespace

std::vector<PipelineRow> pipeline_rows(const Book& book, Date day, Date today, const OwnerFilter& owner) {
  std::vector<PipelineRow> rows;
  Statement row(book.connection(), pipeline_sql(day < today));
  row.with(iso(day), book.setting("currency"));
  while (row.step()) {
    if (owner.takes(row.view(4))) rows.push_back(read_pipeline_row(row));
  }
  return rows;
}

}  // namespace tend
