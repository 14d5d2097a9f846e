// The one description of each record type. From its list of fields come the INSERT, UPDATE and SELECT
// statements, the journal, undo, every output column, --fields, --where, --sort, import and export.
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "tend/date.hpp"
#include "tend/value.hpp"

namespace tend {

enum class Type {
  number,
  decimal,
  text,
  flag,
  choice,
  date,
  moment,
  clock,
  currency,
  money,
  link,
  links,
  words,
  pairs
};

struct RecordType;

// What a text is to be beyond a text: an address with one `@`, a domain that is kept without the rest of a
// URL.
enum class Shape { any, email, domain };

// One field. `column` is the stored column; for a computed field an SQL expression over the record's table;
// for `links` the table of pairs (its columns are the two nouns); for `money` the column of minor units,
// whose currency stands in the row's `currency` column, or is what the SQL expression `currency` gives; with
// a `key` the value under it in a column of pairs.
struct Field {
  std::string_view name;  // JSON key, CSV column, what --fields takes
  Type type = Type::text;
  std::string_view column;
  std::string_view about;  // one line for manuals
  Value (*get)(const void* record) = nullptr;
  void (*set)(void* record, Value value) = nullptr;
  const RecordType& (*target)() = nullptr;  // of link and links
  std::span<const std::string_view> choices{};
  Shape shape = Shape::any;
  std::string_view currency{};  // of computed money
  std::string_view key{};
  bool computed = false;  // by an expression, never written
  bool derived = false;   // a stored column that the book keeps itself: never journalled, imported or edited
  bool searchable = false;     // its words are in the search index
  bool owning = false;         // link: the row belongs to its target and goes with it
  bool required = false;       // never null
  bool listed = false;         // a column of the table that `list` prints
  int shrink = 1;              // table.hpp, Column::shrink
  std::string_view heading{};  // table header where it is not the name

  constexpr Field search() const {
    return with([](Field& f) { f.searchable = true; });
  }
  constexpr Field need() const {
    return with([](Field& f) { f.required = true; });
  }
  constexpr Field own() const {
    return with([](Field& f) { f.owning = true; });
  }
  constexpr Field derive() const {
    return with([](Field& f) { f.derived = true; });
  }
  constexpr Field in_list(int order_of_giving_way) const {
    return with([=](Field& f) { f.listed = true, f.shrink = order_of_giving_way; });
  }
  constexpr Field one_of(std::span<const std::string_view> values) const {
    return with([=](Field& f) { f.choices = values, f.type = Type::choice; });
  }
  constexpr Field shaped(Shape wanted) const {
    return with([=](Field& f) { f.shape = wanted; });
  }
  constexpr Field to(const RecordType& (*noun)()) const {
    return with([=](Field& f) { f.target = noun; });
  }
  constexpr Field headed(std::string_view text) const {
    return with([=](Field& f) { f.heading = text; });
  }
  constexpr Field in_column(std::string_view text) const {
    return with([=](Field& f) { f.column = text; });
  }
  constexpr Field in_currency(std::string_view sql) const {
    return with([=](Field& f) { f.currency = sql; });
  }
  constexpr Field as(Type other) const {
    return with([=](Field& f) { f.type = other; });
  }

 private:
  template <class Change>
  constexpr Field with(Change change) const {
    Field copy = *this;
    change(copy);
    return copy;
  }
};

struct RecordType {
  std::string_view name;          // the noun, and its table where `stored_in` says no other
  std::string_view plural;        // `clients`
  std::string_view label;         // the field by which people call a record (`slug`); empty: by its number
  int search_code = 0;            // 1 to 7 in the search index, fixed for ever; 0: not searched
  std::span<const Field> fields;  // the first two are id and uid
  std::string_view order;         // how a list is sorted where nothing is said: what --sort takes
  std::string_view day{};         // the date or moment that --from and --to of a list mean
  std::string_view stored_in{};   // its table, where the noun is a word of SQL

  std::string_view table() const { return stored_in.empty() ? name : stored_in; }
};

std::string with_article(std::string_view name);  // of a noun or a field: `a client`, `an opportunity`

const Field* find_field(const RecordType& type, std::string_view name);
// Throws Error(usage) with the nearest names, or all that exist.
// Of a record with custom fields `custom.KEY` names one of them.
const Field& field_named(const RecordType& type, std::string_view name);

// ---- rows: records whose type is known at run time only

struct Row {
  const RecordType* type = nullptr;
  std::vector<const Field*> fields;  // which of the type's fields `values` has
  std::vector<Value> values;

  const Value& at(std::string_view field) const;  // null where the row does not have it
  const Value& at(const Field& field) const;      // quicker
  std::int64_t id() const;
};

// ---- getters and setters from a struct's members

namespace detail {
Value value_of(std::int64_t member);
Value value_of(bool member);
Value value_of(const std::string& member);  // empty: null
Value value_of(const Link& member);         // id 0: null
inline Value value_of(Date member) { return member; }
inline Value value_of(Moment member) { return member; }
inline Value value_of(const Money& member) { return member.currency.empty() ? Value() : Value(member); }
template <class T>
Value value_of(const std::optional<T>& member) {
  return member ? Value(*member) : Value();
}
template <class T>
requires std::same_as<T, Words> || std::same_as<T, Pairs> || std::same_as<T, Links> Value
value_of(const T& member) {
  return member.empty() ? Value() : Value(member);
}

template <class T>
struct Unwrapped {
  using type = T;
  static constexpr bool optional = false;
};
template <class T>
struct Unwrapped<std::optional<T>> {
  using type = T;
  static constexpr bool optional = true;
};
template <class T>
void assign(T& member, Value&& value) {
  using Inner = typename Unwrapped<T>::type;
  if (auto* held = std::get_if<Inner>(&value)) {
    member = std::move(*held);
  } else {
    member = T{};
  }
}

template <class T>
struct MemberOf;
template <class R, class M>
struct MemberOf<M R::*> {
  using record = R;
  using member = M;
};

template <class M>
constexpr Type type_of() {
  using T = typename Unwrapped<M>::type;
  if constexpr (std::same_as<T, bool>)
    return Type::flag;
  else if constexpr (std::same_as<T, std::int64_t>)
    return Type::number;
  else if constexpr (std::same_as<T, double>)
    return Type::decimal;
  else if constexpr (std::same_as<T, Date>)
    return Type::date;
  else if constexpr (std::same_as<T, Moment>)
    return Type::moment;
  else if constexpr (std::same_as<T, ClockTime>)
    return Type::clock;
  else if constexpr (std::same_as<T, Money>)
    return Type::money;
  else if constexpr (std::same_as<T, Link>)
    return Type::link;
  else if constexpr (std::same_as<T, Links>)
    return Type::links;
  else if constexpr (std::same_as<T, Words>)
    return Type::words;
  else if constexpr (std::same_as<T, Pairs>)
    return Type::pairs;
  else
    return Type::text;
}
}  // namespace detail

// field<&Client::name>("name", "…"): stored in the column of that name unless in_column says otherwise.
template <auto Member>
constexpr Field field(std::string_view name, std::string_view about) {
  using R = typename detail::MemberOf<decltype(Member)>::record;
  using M = typename detail::MemberOf<decltype(Member)>::member;
  Field made;
  made.name = name;
  made.about = about;
  made.column = name;
  made.type = detail::type_of<M>();
  made.get = [](const void* record) { return detail::value_of(static_cast<const R*>(record)->*Member); };
  made.set = [](void* record, Value value) {
    detail::assign(static_cast<R*>(record)->*Member, std::move(value));
  };
  return made;
}

// A field that is read only: an SQL expression over the record's table, without a member.
constexpr Field computed(std::string_view name, Type type, std::string_view sql, std::string_view about) {
  Field made;
  made.name = name;
  made.type = type;
  made.column = sql;
  made.about = about;
  made.computed = true;
  return made;
}

// describe<Client>() is specialised beside each record.
template <class R>
const RecordType& describe();

// ---- queries over any record type

enum class Comparison { equal, not_equal, less, less_equal, greater, greater_equal, contains };

struct Condition {
  const Field* field = nullptr;
  Comparison comparison = Comparison::equal;
  Value operand;             // null with equal / not_equal: has no value / has one
  bool alternative = false;  // it suffices that this one holds, or the one before it
};
struct Order {
  const Field* field = nullptr;
  bool descending = false;
};
struct Query {
  std::vector<Condition> where;  // all must hold, but for alternatives
  std::vector<Order> order;      // then by id
  std::optional<std::int64_t> limit;
  std::vector<const Field*> fields;  // which to fetch; empty: all
};

// What a value is parsed against: dates need today, amounts a currency where none is typed.
struct Reading {
  const Now* now = nullptr;
  std::string_view currency = "EUR";
};

// The value that a text stands for in a field: an empty text is null; dates are date expressions; words are
// split at commas; pairs are `key=value` joined by commas; links are not resolved (the text becomes the
// label, id 0). Throws Error(usage) naming the field, with the choices or the form as the way out.
Value parse_value(const Field& field, std::string_view text, const Reading& reading);

// `tier=A`, `arr>=10000`, `name~gmbh`, `due<=+7d`, `owner!=`. A date against a moment means the whole local
// day, so one text may give two conditions. Throws Error(usage).
std::vector<Condition> parse_condition(const RecordType& type, std::string_view text, const Reading& reading);

// `due,-priority`. Throws Error(usage).
std::vector<Order> parse_order(const RecordType& type, std::string_view text);

}  // namespace tend
