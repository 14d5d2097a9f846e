#include "tend/record.hpp"

#include <doctest/doctest.h>

#include "support/errors.hpp"

using namespace tend;
using tend::test::error_text;

namespace {

struct Parcel {
  std::int64_t id = 0;
  std::string uid;
  std::string label;
  bool fragile = false;
  std::optional<std::int64_t> weight;
  std::optional<Money> value;
  Link sender;
  Words tags;
};

constexpr Field fields[] = {
    field<&Parcel::id>("id", "number"),
    field<&Parcel::uid>("uid", "identity"),
    field<&Parcel::label>("label", "what stands on it").search().need(),
    field<&Parcel::fragile>("fragile", "handle with care").in_column("is_fragile"),
    field<&Parcel::weight>("weight", "grams").in_list(3).headed("g"),
    field<&Parcel::value>("value", "what it is worth"),
    field<&Parcel::sender>("sender", "who sent it").own(),
    field<&Parcel::tags>("tags", "free words").derive(),
    computed("heavy", Type::flag, "weight > 20000", "too much for one"),
};
constexpr RecordType parcels{"parcel", "parcels", "label", 0, fields, "label"};

Parcel a_parcel() {
  Parcel parcel;
  parcel.id = 7;
  parcel.label = "books";
  parcel.weight = 900;
  parcel.value = Money{1250, "EUR"};
  parcel.tags = {"gift"};
  return parcel;
}

}  // namespace

TEST_CASE("a field takes its type from the member, and what is said about it") {
  CHECK(find_field(parcels, "fragile")->type == Type::flag);
  CHECK(find_field(parcels, "fragile")->column == "is_fragile");
  CHECK(find_field(parcels, "weight")->type == Type::number);
  CHECK(find_field(parcels, "weight")->listed);
  CHECK(find_field(parcels, "weight")->shrink == 3);
  CHECK(find_field(parcels, "weight")->heading == "g");
  CHECK(find_field(parcels, "value")->type == Type::money);
  CHECK(find_field(parcels, "sender")->owning);
  CHECK(find_field(parcels, "tags")->derived);
  CHECK(find_field(parcels, "label")->searchable);
  CHECK(find_field(parcels, "label")->required);
  CHECK(find_field(parcels, "heavy")->computed);
  const bool has_getter = find_field(parcels, "heavy")->get != nullptr;
  CHECK_FALSE(has_getter);
  CHECK(find_field(parcels, "colour") == nullptr);
}

TEST_CASE("what a member does not have is null, and null empties a member") {
  Parcel parcel = a_parcel();
  CHECK(find_field(parcels, "weight")->get(&parcel) == Value(std::int64_t{900}));
  CHECK(find_field(parcels, "value")->get(&parcel) == Value(Money{1250, "EUR"}));
  CHECK(find_field(parcels, "tags")->get(&parcel) == Value(Words{"gift"}));
  CHECK(is_null(find_field(parcels, "uid")->get(&parcel)));
  CHECK(is_null(find_field(parcels, "sender")->get(&parcel)));
  CHECK(find_field(parcels, "fragile")->get(&parcel) == Value(false));
  for (const char* name : {"label", "weight", "value", "tags"})
    find_field(parcels, name)->set(&parcel, Value());
  CHECK(parcel.label.empty());
  CHECK_FALSE(parcel.weight);
  CHECK_FALSE(parcel.value);
  CHECK(parcel.tags.empty());
  find_field(parcels, "sender")->set(&parcel, Link{3, "anna"});
  CHECK(parcel.sender.label == "anna");
}

TEST_CASE("an unknown field is refused with the nearest and with all that exist") {
  CHECK(error_text([] { field_named(parcels, "wieght"); }) ==
        "unknown field 'wieght' of 'parcel'\n"
        "did you mean 'weight'?\n"
        "fields: id, uid, label, fragile, weight, value, sender, tags, heavy");
}

TEST_CASE("a row has the fields it was made with, and null for the others") {
  const Row row{
      &parcels, {find_field(parcels, "id"), find_field(parcels, "label")}, {std::int64_t{7}, "books"}};
  CHECK(row.id() == 7);
  CHECK(row.at("label") == Value(std::string("books")));
  CHECK(is_null(row.at("weight")));
  CHECK(Row{}.id() == 0);
}

TEST_CASE("custom.KEY is a field of records that have fields of the user's own") {
  static constexpr Field with_custom[] = {computed("label", Type::text, "label", ""),
                                          computed("custom", Type::pairs, "custom", "")};
  static constexpr RecordType boxes{"box", "boxes", "label", 0, with_custom, "label"};
  CHECK(field_named(boxes, "custom.size").key == "size");
  CHECK(error_text([&] { field_named(boxes, "custom."); }).starts_with("unknown field 'custom.' of 'box'"));
  CHECK(error_text([&] {
          field_named(parcels, "custom.size");
        }).starts_with("unknown field 'custom.size' of 'parcel'"));
}
