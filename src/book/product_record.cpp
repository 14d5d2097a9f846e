#include "book/revenue_sql.hpp"
#include "tend/care_records.hpp"

namespace tend {

namespace {
constexpr std::string_view product_periods[] = {"month", "quarter", "year", "once"};

constexpr Field product_fields[] = {
    field<&Product::id>("id", "number in this book").in_list(0),
    field<&Product::uid>("uid", "identity, the same on every machine"),
    field<&Product::sku>("sku", "short name to type").need().in_list(0),
    field<&Product::name>("name", "full name").need().in_list(1),
    field<&Product::category>("category", "group of the catalogue").in_list(4),
    field<&Product::price>("price", "list price of one piece for one period").in_list(2),
    field<&Product::period>("period", "what the price is for").one_of(product_periods).in_list(3),
    field<&Product::currency>("currency", "currency of the price").as(Type::currency),
    field<&Product::retired>("retired", "no longer sold").in_list(5),
    computed("clients", Type::number, TEND_PRODUCT_CLIENTS, "clients that have it today").in_list(3),
    computed("arr", Type::money, TEND_PRODUCT_ARR, "ARR of its subscriptions in the product's currency")
        .in_currency(TEND_PRODUCT_CURRENCY)
        .in_list(2),
};
}  // namespace

template <>
const RecordType& describe<Product>() {
  static constexpr RecordType type{"product", "products", "sku", 0, product_fields, "sku"};
  return type;
}

}  // namespace tend
