#include "commands/export_records.hpp"

#include <fmt/format.h>

#include <functional>
#include <utility>

#include "cli/helper_program.hpp"
#include "cli/settle.hpp"
#include "commands/export_contacts.hpp"
#include "core/ascii.hpp"
#include "format/xlsx_lines.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

// Rows that are rendered at once: a note may be long.
constexpr std::size_t rows_at_once = 100;

constexpr std::string_view excel_file = "xlsx", lines_format = "ndjson", lines_format_too = "jsonl";

struct Ending {
  std::string_view ending, format;
};
constexpr Ending endings[] = {{".csv", "csv"},          {".tsv", "tsv"},           {".json", "json"},
                              {".jsonl", lines_format}, {".ndjson", lines_format}, {".md", "markdown"},
                              {".html", "html"},        {".xlsx", excel_file}};

// Formats of one command each.
struct OthersEnding {
  std::string_view ending, way_out;
};
constexpr OthersEnding others_endings[] = {{".ics", "'tend export calendar' writes a calendar"},
                                           {".vcf", "'tend export contact' writes vCards"}};

// Empty where the file's name says nothing.
std::string_view format_of_ending(const RecordExport& options) {
  const std::string_view ending = telling_ending(options.to.value_or(""));
  if (options.own && ending == options.own->ending) return options.own->name;
  for (const OthersEnding& each : others_endings)
    if (ending == each.ending)
      throw Error(Exit::usage, fmt::format("cannot write {} as '{}'", options.type->plural, each.ending),
                  std::string(each.way_out));
  for (const Ending& each : endings)
    if (ending == each.ending) return each.format;
  return {};
}

// Only a format that other programs read: what is set for the terminal does not change what cron writes.
std::string_view format_of_environment(const Host& host) {
  const std::string asked = set_variable(host, "TEND_FORMAT").value_or("");
  for (const std::string_view format : {"csv", "tsv", "json", "ndjson"})
    if (asked == format) return format;
  return {};
}

[[noreturn]] void refuse_both(std::string_view one, std::string_view other) {
  throw Error(Exit::usage, fmt::format("{} and {} contradict each other", one, other), "give one of them");
}

std::string format_of_line(const Globals& globals, const RecordExport& options) {
  std::string asked = globals.format.value_or("");
  if (asked == lines_format_too) asked = lines_format;
  if (!options.excel_csv) return asked;
  if (!asked.empty() && asked != "csv") refuse_both("--excel-csv", "--format " + asked);
  return "csv";
}

// What the line says, or the file's name, else the environment, else CSV.
std::string asked_format(Context& context, const RecordExport& options) {
  const std::string asked = format_of_line(context.globals(), options);
  const std::string_view named = format_of_ending(options);
  if (!asked.empty() && !named.empty() && asked != named)
    refuse_both(options.excel_csv ? "--excel-csv" : "--format " + asked,
                fmt::format("the file name '{}'", visible(*options.to)));
  const std::string_view set = format_of_environment(context.host());
  for (const std::string_view format : {std::string_view(asked), named, set})
    if (!format.empty()) return std::string(format);
  return "csv";
}

// ---- the rows

using Take = std::function<void(const Table& table, bool first)>;

// Tables of some rows each, so that any number of them needs the memory of a few; one at least. Gives the
// number of rows.
std::int64_t for_each_table(Context& context, const RecordExport& options, std::size_t most,
                            const Take& take) {
  const Query query = options.list.query(context);
  std::vector<Row> rows;
  std::int64_t count = 0;
  bool first = true;
  const auto send = [&] {
    take(record_table(context, *options.type, rows, {}, query), std::exchange(first, false));
    rows.clear();
  };
  ExportContacts contacts(context.book());
  context.book().for_each(*options.type, query, [&](const Row& row) {
    rows.push_back(row);
    if (options.is_for_import) contacts.tell_apart(rows.back());
    ++count;
    if (rows.size() == most) send();
  });
  if (first || !rows.empty()) send();
  return count;
}

std::int64_t write_lines(Context& context, const RecordExport& options, ExportOutput& output) {
  if (options.excel_csv) output.write(byte_order_mark);
  return for_each_table(context, options, rows_at_once, [&](const Table& table, bool first) {
    RenderOptions how = context.render_options();
    how.header = how.header && first;
    output.write(options.excel_csv ? render_excel_csv(table, how) : render(table, how));
  });
}

// The array of each table without its end, the next one going on in it.
std::int64_t write_json(Context& context, const RecordExport& options, ExportOutput& output) {
  constexpr std::string_view end = "\n]\n";
  std::string text;
  const std::int64_t count =
      for_each_table(context, options, rows_at_once, [&](const Table& table, bool first) {
        if (!first) output.write(text.substr(0, text.size() - end.size()) + ',');
        text = render(table, context.render_options()).substr(first ? 0 : 1);
      });
  output.write(text);
  return count;
}

// A format that has columns as wide as what stands in them.
std::int64_t write_whole(Context& context, const RecordExport& options, ExportOutput& output) {
  return for_each_table(context, options, static_cast<std::size_t>(-1), [&](const Table& table, bool) {
    RenderOptions how = context.render_options();
    how.width = 0;
    how.color = false;
    output.write(render(table, how));
  });
}

std::int64_t write_workbook(Context& context, const RecordExport& options, ExportOutput& output) {
  std::string lines;
  const std::int64_t count =
      for_each_table(context, options, rows_at_once, [&](const Table& table, bool first) {
        if (first) lines += xlsx_opening(table, options.type->plural);
        lines += xlsx_rows(table, context.now().zone);
      });
  output.write(run_helper(context.host(), "tend-xlsx", std::move(lines)));
  return count;
}

std::int64_t write_own(Context& context, const RecordExport& options, ExportOutput& output) {
  if (context.globals().fields)
    throw Error(Exit::usage, fmt::format("--fields means nothing in the format {}", options.own->name));
  return options.own->write(context, options.list.query(context), output);
}

std::int64_t write(Context& context, RecordExport options, const std::string& format, ExportOutput& output) {
  const std::optional<Format> known = format_from(format);
  options.is_for_import = known != Format::json && known != Format::ndjson;
  context.use_format(known.value_or(Format::ndjson));  // the others have all fields, as machine formats do
  if (options.own && format == options.own->name) return write_own(context, options, output);
  if (!known) return write_workbook(context, options, output);
  const bool by_line = known == Format::csv || known == Format::tsv || known == Format::ndjson;
  if (by_line) return write_lines(context, options, output);
  return known == Format::json ? write_json(context, options, output) : write_whole(context, options, output);
}

}  // namespace

void RecordExport::put_on(Line& line) {
  line.option("--to", "FILE", to, "the file to write, '-' for standard output; its name tells the format");
  line.flag("--excel-csv", excel_csv, "CSV as a German Excel opens it: semicolons, decimal commas, CR LF");
  list.put_on(line, *type, "--until");
  line.also_format(lines_format_too);
  line.also_format(excel_file);
  if (own) line.also_format(own->name);
}

void run_export(Context& context, const RecordExport& options) {
  if (context.has_template()) throw Error(Exit::usage, "--template is for lists, and export has formats");
  const std::string format = asked_format(context, options);
  if (format == excel_file && context.host().output.is_terminal && options.to.value_or("-") == "-")
    throw Error(Exit::usage, "an Excel file is nothing to read on a terminal", "say --to FILE");
  ExportOutput output(context, options.to);
  const std::int64_t count = write(context, options, format, output);
  output.finish(count_text(count, options.type->name, options.type->plural));
}

}  // namespace tend
