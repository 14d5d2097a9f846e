#include "commands/record_fields.hpp"

#include <algorithm>

#include "cli/placeholder.hpp"
#include "cli/selectors.hpp"
#include "commands/asked_team.hpp"
#include "tend/text.hpp"

namespace tend {

std::string option_name(const Field& field) {
  if (field.type == Type::pairs) return "--set";
  std::string name = "--" + std::string(field.name);
  if (field.type == Type::words || field.type == Type::links)
    name.resize(name.size() - (name.ends_with("ses") ? 2 : 1));
  std::replace(name.begin(), name.end(), '_', '-');
  return name;
}

namespace {

bool is_settable(const Field& field) {
  return !field.computed && !field.derived && field.set && field.name != "id" && field.name != "uid";
}

std::string about(const Field& field) {
  if (field.type == Type::words) return std::string(field.about) + "; in an edit +a,-b adds and takes away";
  if (field.type == Type::pairs) return std::string(field.about) + "; without a value: removes it";
  return std::string(field.about);
}

}  // namespace

void FieldOptions::put_on(Line& line, const RecordType& type,
                          std::initializer_list<std::string_view> except) {
  type_ = &type;
  for (const Field& field : type.fields) {
    if (!is_settable(field) || std::find(except.begin(), except.end(), field.name) != except.end()) continue;
    Given& given = given_.emplace_back();
    given.field = &field;
    const std::string name = option_name(field);
    if (field.type == Type::flag) {
      line.flag(name, given.yes, about(field));
      line.flag("--no-" + name.substr(2), given.no, "not so: " + about(field));
    } else if (field.type == Type::words || field.type == Type::pairs || field.type == Type::links) {
      line.options(name, placeholder(field), given.values, about(field));
    } else {
      line.option(name, placeholder(field), given.value, about(field));
    }
  }
}

bool FieldOptions::Given::is_set() const { return value || !values.empty() || yes || no; }

bool FieldOptions::given() const { return std::ranges::any_of(given_, &Given::is_set); }

bool FieldOptions::gives(std::string_view field) const {
  return std::ranges::any_of(given_, [&](const Given& g) { return g.field->name == field && g.is_set(); });
}

namespace {

Words held_words(const Field& field, const void* record) {
  const Value held = field.get(record);
  const auto* words = std::get_if<Words>(&held);
  return words ? *words : Words();
}

Value changed_words(const Field& field, const void* record, const std::vector<std::string>& texts,
                    const Reading& reading) {
  Words words = held_words(field, record);
  bool replaced = false;
  for (const std::string& text : texts) {
    const Value parsed = parse_value(field, text, reading);
    const auto* typed = std::get_if<Words>(&parsed);
    if (!typed) words.clear();
    for (const std::string& word : typed ? *typed : Words()) {
      const bool sign = word.front() == '+' || word.front() == '-';
      if (!sign && !replaced) words.clear(), replaced = true;
      const std::string plain = sign ? word.substr(1) : word;
      std::erase(words, plain);
      if (word.front() != '-' && !plain.empty()) words.push_back(plain);
    }
  }
  std::sort(words.begin(), words.end());
  return words.empty() ? Value() : Value(words);
}

Value changed_pairs(const Field& field, const void* record, const std::vector<std::string>& texts) {
  const Value held = field.get(record);
  const auto* kept = std::get_if<Pairs>(&held);
  Pairs pairs = kept ? *kept : Pairs();
  for (const std::string& text : texts) {
    const std::size_t equals = text.find('=');
    if (equals == 0 || equals == std::string::npos || !is_valid_utf8(text)) {
      throw Error(Exit::usage, "bad --set '" + visible(text) + "'", "'key=value' is wanted");
    }
    const std::string key = text.substr(0, equals);
    std::erase_if(pairs, [&](const auto& pair) { return pair.first == key; });
    if (equals + 1 < text.size()) pairs.emplace_back(key, text.substr(equals + 1));
  }
  std::sort(pairs.begin(), pairs.end());
  return pairs.empty() ? Value() : Value(pairs);
}

// The client that a record stands under, to whom its people belong.
std::int64_t client_in(const RecordType& type, const void* record) {
  const Field* field = find_field(type, "client");
  if (!field) return 0;
  const Value value = field->get(record);
  const auto* link = std::get_if<Link>(&value);
  return link ? link->id : 0;
}

std::string currency_in(const RecordType& type, const void* record) {
  const Field* field = find_field(type, "currency");
  const Value value = field ? field->get(record) : Value();
  const auto* text = std::get_if<std::string>(&value);
  return text ? *text : std::string();
}

}  // namespace

void FieldOptions::set(Context& context, void* record, const Given& given) const {
  const Field& field = *given.field;
  if (field.type == Type::flag) {
    if (given.yes || given.no) field.set(record, given.yes);
  } else if (field.type == Type::words && !given.values.empty()) {
    field.set(record, changed_words(field, record, given.values, context.reading()));
  } else if (field.type == Type::pairs && !given.values.empty()) {
    field.set(record, changed_pairs(field, record, given.values));
  } else if (field.type == Type::links && !given.values.empty()) {
    Links links;
    for (const std::string& text : given.values) {
      if (!text.empty())
        links.push_back(select_record(context, field.target(), text, client_in(*type_, record)));
    }
    field.set(record, links);
  } else if (field.type == Type::link && given.value && !given.value->empty()) {
    field.set(record, select_record(context, field.target(), *given.value, client_in(*type_, record)));
  } else if (field.name == "owner" && given.value) {
    field.set(record, given_owner(context, *given.value));
  } else if (given.value) {
    Reading reading = context.reading();
    const std::string currency = currency_in(*type_, record);
    if (!currency.empty()) reading.currency = currency;
    field.set(record, parse_value(field, *given.value, reading));
  }
}

void FieldOptions::apply(Context& context, void* record) const {
  // Amounts are read in the currency that stands beside them.
  for (const Given& given : given_) {
    if (given.field->type == Type::currency) set(context, record, given);
  }
  for (const Given& given : given_) {
    if (given.yes && given.no) {
      throw Error(Exit::usage, option_name(*given.field) + " and --no-" +
                                   option_name(*given.field).substr(2) + " exclude each other");
    }
    set(context, record, given);
  }
}

}  // namespace tend
