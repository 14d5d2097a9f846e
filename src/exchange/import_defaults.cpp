#include "exchange/import_defaults.hpp"

#include <array>

#include "exchange/row_access.hpp"
#include "tend/care_records.hpp"
#include "tend/stages.hpp"
#include "tend/text.hpp"

namespace tend {

namespace {

template <class R>
const Row& empty_row() {
  static const Row empty = [] {
    const R record;
    Row row;
    row.type = &describe<R>();
    for (const Field& field : row.type->fields) {
      if (!field.computed && !field.derived) put(row, field, field.get(&record));
    }
    return row;
  }();
  return empty;
}

struct Defaults {
  const Row& given;
  Row& row;
  const Book& book;
  ImportReferences& references;
  const ImportOptions& options;

  bool has(std::string_view field) const { return !is_null(given.at(field)); }
  void set(std::string_view field, Value value) const {
    if (!has(field)) put(row, field, std::move(value));
  }
  // What has to be told, and has no value yet where it was not.
  void need(std::string_view field) const {
    if (!has(field)) put(row, field, Value());
  }
};

void complete_client(const Defaults& d) {
  d.set("slug", d.references.free_slug(text_of(d.row, "name")));
  d.set("owner", d.options.me);
}

// HubSpot has many of whom it knows no more.
void complete_contact(const Defaults& d) {
  if (d.has("email")) d.set("name", d.given.at("email"));
}

void complete_note(const Defaults& d) {
  d.set("at", d.options.now->moment);
  d.set("author", d.options.me);
}

void complete_followup(const Defaults& d) {
  d.need("due");
  d.set("created", d.options.now->moment);
  d.set("owner", d.options.me);
  if (d.has("every")) d.set("anchor", d.row.at("due"));
}

void complete_case(const Defaults& d) {
  d.set("opened", d.options.now->moment);
  d.set("owner", d.options.me);
}

void complete_product(const Defaults& d) { d.set("sku", slug_of(text_of(d.row, "name"))); }

// As by hand: the product's, where it has one in the client's currency.
void take_price_of_product(const Defaults& d) {
  const std::int64_t number = linked(d.given, "product");
  if (number == 0) return;
  const Product product = *d.book.find<Product>(number);
  if (!product.period.empty()) d.set("period", product.period);
  std::string currency = text_of(d.given, "currency");
  if (currency.empty()) currency = d.book.find<Client>(linked(d.given, "client"))->currency;
  if (!product.price || (!currency.empty() && product.price->currency != currency)) return;
  put(d.row, "price", *product.price);
  d.set("currency", product.price->currency);
}

void complete_subscription(const Defaults& d) {
  d.need("start");
  d.need("price");
  if (!d.has("price")) take_price_of_product(d);
}

void complete_opportunity(const Defaults& d) {
  d.set("opened", d.options.now->today());
  d.set("owner", d.options.me);
  const auto* product = std::get_if<Link>(&d.row.at("product"));
  if (product) d.set("title", product->label);
  d.set("stage", parse_stages(d.book.setting("stages")).front().name);
  check_imported_stage(d.book, text_of(d.row, "stage"));
}

void complete_score(const Defaults& d) {
  d.set("at", d.options.now->moment);
  d.need("kind");
  d.need("value");
}

void complete_manager(const Defaults& d) { d.set("handle", d.references.handle(text_of(d.row, "name"))); }

void complete_expense(const Defaults& d) {
  d.need("at");
  d.need("kind");
  d.need("amount");
}

struct NewRow {
  const RecordType& (*type)();
  const Row& (*empty)();
  void (*complete)(const Defaults&);
};
const NewRow new_rows[] = {
    {describe<Client>, empty_row<Client>, complete_client},
    {describe<Contact>, empty_row<Contact>, complete_contact},
    {describe<Note>, empty_row<Note>, complete_note},
    {describe<Followup>, empty_row<Followup>, complete_followup},
    {describe<Case>, empty_row<Case>, complete_case},
    {describe<Product>, empty_row<Product>, complete_product},
    {describe<Subscription>, empty_row<Subscription>, complete_subscription},
    {describe<Opportunity>, empty_row<Opportunity>, complete_opportunity},
    {describe<Score>, empty_row<Score>, complete_score},
    {describe<Manager>, empty_row<Manager>, complete_manager},
    {describe<Expense>, empty_row<Expense>, complete_expense},
};

}  // namespace

std::span<const RecordType* const> importable_types() {
  static const auto types = [] {
    std::array<const RecordType*, std::size(new_rows)> all{};
    std::ranges::transform(new_rows, all.begin(), [](const NewRow& each) { return &each.type(); });
    return all;
  }();
  return types;
}

Row completed_row(const Row& row, const Book& book, ImportReferences& references,
                  const ImportOptions& options) {
  const auto* const found =
      std::ranges::find_if(new_rows, [&](const NewRow& each) { return &each.type() == row.type; });
  Row whole = found->empty();
  for (std::size_t i = 0; i < row.fields.size(); ++i)
    if (!is_null(row.values[i])) put(whole, *row.fields[i], row.values[i]);
  found->complete({row, whole, book, references, options});
  return whole;
}

bool has_probability_of_stage(const Book& book, const Row& row) {
  const auto* const percent = std::get_if<std::int64_t>(&row.at("probability"));
  return percent &&
         *percent == stage_probability(parse_stages(book.setting("stages")), text_of(row, "stage"));
}

void check_imported_stage(const Book& book, std::string_view stage) {
  if (is_closed_stage(stage)) return;
  const Stages stages = parse_stages(book.setting("stages"));
  if (has_stage(stages, stage)) return;
  throw Error(Exit::refused, "unknown stage '" + visible(stage) + "'", which_stages(stages, stage));
}

}  // namespace tend
