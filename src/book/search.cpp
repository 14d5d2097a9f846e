#include "tend/search.hpp"

#include <algorithm>

#include "book/connection.hpp"
#include "book/upkeep.hpp"
#include "tend/records.hpp"

namespace tend {

namespace {

// Words become quoted strings: nothing that a user types is FTS syntax.
std::string quoted(const SearchWord& word) {
  std::string phrase;
  for (const std::string& token : word.tokens) phrase += (phrase.empty() ? "" : " ") + token;
  std::erase(phrase, '"');
  return "\"" + phrase + "\"" + (word.prefix ? " *" : "");
}

std::string match_expression(const SearchQuery& query) {
  std::string all;
  for (const SearchWord& word : query.words) all += (all.empty() ? "" : " AND ") + quoted(word);
  std::string expression = "words : (" + all + ")";
  if (query.client != 0) expression += " AND scope : \"c" + std::to_string(query.client) + "\"";
  if (query.type) expression += " AND scope : \"" + std::string(query.type->name) + "\"";
  return expression;
}

void add_text(std::string& text, const Value& value) {
  const auto add = [&](const std::string& part) { text += (text.empty() ? "" : " · ") + part; };
  if (const auto* word = std::get_if<std::string>(&value)) add(*word);
  if (const auto* words = std::get_if<Words>(&value)) std::for_each(words->begin(), words->end(), add);
  if (const auto* pairs = std::get_if<Pairs>(&value)) {
    for (const auto& [key, part] : *pairs) add(part);
  }
}

// What a hit tells of its record.
std::vector<const Field*> told_fields(const RecordType& type) {
  std::vector<const Field*> fields;
  for (const Field& field : type.fields) {
    if (field.searchable || field.name == "name" || field.name == "slug" || field.name == "client")
      fields.push_back(&field);
  }
  return fields;
}

std::optional<Row> told_row(const Book& book, const RecordType& type, std::int64_t id) {
  Query query;
  query.fields = told_fields(type);
  query.where.push_back({find_field(type, "id"), Comparison::equal, id});
  std::vector<Row> found = book.rows(type, query);
  return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

// The name or the text before what is said about it.
std::string hit_text(const Row& row) {
  std::string text;
  add_text(text, row.at("name"));
  for (const Field& field : row.type->fields) {
    if (field.searchable && field.name != "name" && field.name != "slug") add_text(text, row.at(field.name));
  }
  return text;
}

std::optional<SearchHit> hit_of(const Book& book, std::int64_t document) {
  SearchHit hit;
  hit.type = type_of_document(document);
  hit.id = number_of_document(document);
  hit.at = moment_of_document(document);
  if (!hit.type) return std::nullopt;
  const std::optional<Row> row = told_row(book, *hit.type, hit.id);
  if (!row) return std::nullopt;
  const Value& client = row->at(hit.type == &describe<Client>() ? "slug" : "client");
  if (const auto* link = std::get_if<Link>(&client)) hit.client = link->label;
  if (const auto* slug = std::get_if<std::string>(&client)) hit.client = *slug;
  hit.text = hit_text(*row);
  return hit;
}

std::int64_t first_document(Moment moment) {
  return std::clamp<std::int64_t>(moment.time_since_epoch().count(), 0, std::int64_t{1} << 33) << 29;
}

}  // namespace

std::vector<SearchHit> search(const Book& book, const SearchQuery& query) {
  std::string sql = "SELECT rowid FROM search WHERE search MATCH ?1";
  if (query.from) sql += " AND rowid >= " + std::to_string(first_document(*query.from));
  if (query.until) sql += " AND rowid < " + std::to_string(first_document(*query.until));
  sql += query.ranked ? " ORDER BY rank, rowid DESC LIMIT ?2" : " ORDER BY rowid DESC LIMIT ?2";
  Statement statement(book.connection(), sql);
  statement.with(match_expression(query), query.limit);
  std::vector<SearchHit> hits;
  while (statement.step()) {
    if (auto hit = hit_of(book, statement.integer(0))) hits.push_back(std::move(*hit));
  }
  return hits;
}

}  // namespace tend
