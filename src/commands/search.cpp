// `tend search WORDS…`: full text over the records.
#include "tend/search.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <memory>

#include "cli/command.hpp"
#include "cli/selectors.hpp"
#include "cli/shape.hpp"
#include "commands/cells.hpp"

namespace tend {
namespace search_command {

constexpr std::size_t usual_limit = 20;

struct SearchOptions {
  std::vector<std::string> words;
  std::optional<std::string> client, noun, from, to;
  bool ranked = false;
};

void add_days(Context& context, const SearchOptions& options, SearchQuery& query) {
  const auto read = [&](const std::string& text) {
    return parse_when(text, context.now(), Toward::past).date;
  };
  const Zone& zone = context.now().zone;
  if (options.from) query.from = zone.moment(read(*options.from));
  if (options.to) query.until = zone.moment(read(*options.to) + std::chrono::days(1));
}

SearchQuery query_of(Context& context, const SearchOptions& options) {
  SearchQuery query;
  query.words = parse_search(fmt::format("{}", fmt::join(options.words, " ")));
  if (query.words.empty()) {
    throw Error(Exit::usage, "nothing to search for", "a word has a letter or a digit in it");
  }
  if (options.client) query.client = select_client(context, *options.client).id;
  if (options.noun) query.type = find_record_type(*options.noun);
  query.ranked = options.ranked;
  add_days(context, options, query);
  return query;
}

// One more than is shown, to know whether there are more; all, where --where or --sort choose among them.
std::int64_t rows_needed(const Globals& globals, std::size_t limit) {
  constexpr std::int64_t all = std::numeric_limits<std::int64_t>::max();
  if (!globals.where.empty() || globals.sort || limit >= static_cast<std::size_t>(all)) return all;
  return static_cast<std::int64_t>(limit) + 1;
}

std::size_t width_of_column(const Table& table, std::size_t column) {
  std::size_t width = table.columns[column].heading.size();
  for (const TableRow& row : table.rows) {
    const Cell& cell = row.cells[column];
    width = std::max(width, cell_width(cell.text ? *cell.text : machine_text(cell.value)));
  }
  return width;
}

// What the other columns leave to the text. Where that is little, `when` and `noun` make way.
std::size_t room_for_text(Context& context, const Table& table) {
  constexpr std::size_t gap = 2, little = 20, least = 8;
  if (context.width() == 0) return std::numeric_limits<std::int32_t>::max();
  const auto left = [&](std::size_t taken) { return context.width() - std::min(taken, context.width()); };
  const std::size_t names = width_of_column(table, 1) + width_of_column(table, 3) + 2 * gap;
  const std::size_t others = width_of_column(table, 0) + width_of_column(table, 2) + 2 * gap;
  return std::max({left(names + others), std::min(little, left(names)), least});
}

// The text as people see it: cut around the words, which are marked.
void mark_words(Context& context, const SearchQuery& query, Table& table) {
  if (context.machine_format()) return;
  const std::size_t room = room_for_text(context, table);
  for (TableRow& row : table.rows) {
    Cell& text = row.cells.back();
    Excerpt shown = excerpt(machine_text(text.value), query.words, room);
    text.text = std::move(shown.text);
    text.marks = std::move(shown.marks);
  }
}

Table hit_table(Context& context, const SearchQuery& query, const std::vector<SearchHit>& hits) {
  Table table;
  table.columns = {{.key = "at", .heading = "WHEN", .shrink = 4},
                   {.key = "client", .heading = "CLIENT", .shrink = 1},
                   {.key = "noun", .heading = "NOUN", .shrink = 3},
                   {.key = "id", .heading = "ID", .right = true, .shrink = 0},
                   {.key = "text", .heading = "TEXT", .shrink = 0}};
  table.id_column = 3;
  for (const SearchHit& hit : hits) {
    const Date day = std::chrono::floor<std::chrono::days>(context.now().zone.local(hit.at));
    table.rows.push_back({{{hit.at, human(day, context.today())},
                           cell(hit.client),
                           cell(hit.type->name),
                           cell(hit.id),
                           cell(hit.text)},
                          {}});
  }
  mark_words(context, query, table);
  return table;
}

void tell_none(Context& context) {
  if (context.globals().quiet) context.answer_no();
  context.hint("nothing matches");
}

void run_search(Context& context, const SearchOptions& options) {
  const auto& asked_limit = context.globals().limit;
  const std::size_t limit = asked_limit ? static_cast<std::size_t>(parse_limit(*asked_limit)) : usual_limit;
  SearchQuery query = query_of(context, options);
  query.limit = rows_needed(context.globals(), limit);
  Table table = hit_table(context, query, search(context.book(), query));
  Globals asked = context.globals();
  asked.limit.reset();
  shape(table, asked, [&] { return context.reading(); });
  if (table.rows.empty()) tell_none(context);
  const bool cut = table.rows.size() > limit;
  if (cut) table.rows.resize(limit);
  context.print(table);
  if (cut && !context.globals().limit) {
    context.warn(fmt::format("{} shown, there are more: see them with --limit N", limit));
  }
}

Run setup_search(Line& line) {
  auto options = std::make_shared<SearchOptions>();
  line.arguments("WORDS", options->words, "words that all occur; 'begin*' for a beginning");
  line.option("--client", "CLIENT", options->client, "only of this client");
  line.option("--noun", "client|contact|note|followup|case|opportunity", options->noun,
              "only records of this kind");
  line.option("--from", "DATE", options->from, "only what happened, or was added, on this day or later");
  line.option("--to", "DATE", options->to, "only what happened, or was added, on this day or earlier");
  line.flag("--ranked", options->ranked, "the best match first, not the newest");
  return [options](Context& context) { run_search(context, *options); };
}

constexpr std::string_view details = R"(
Finds clients, contacts, notes, follow-ups, cases and opportunities in which all the words occur, blind to case and accents: 'muller' and
'mueller' both find 'Müller'. A phrase stands in double quotes that the shell must not take: '"annual review"'. Without
--limit the newest 20 are shown.
)";

constexpr std::string_view examples = R"(
tend search offer discount # the newest first
tend search 'renew*' --client acme --noun note --from -1y # a beginning, within a client's notes
tend search price --ranked --limit 5 # the best five
)";

constexpr Verb verbs[] = {{"", "find words in everything", details, examples, setup_search}};

}  // namespace search_command

const Noun& search_noun() {
  static constexpr Noun noun{"search", "find words in everything", Section::daily, search_command::verbs};
  return noun;
}

}  // namespace tend
