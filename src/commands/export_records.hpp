// `tend export NOUN`: the rows of a noun as its list finds them, in any format that keeps them whole.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "cli/command.hpp"
#include "commands/export_output.hpp"
#include "commands/record_list.hpp"
#include "tend/records.hpp"

namespace tend {

// A format that one noun has beside those of tables.
struct OwnFormat {
  std::string_view name;    // of --format: `vcard`
  std::string_view ending;  // of files: `.vcf`
  // Writes the records that the query asks for; gives how many.
  std::int64_t (*write)(Context& context, const Query& query, ExportOutput& output);
};
template <class R>
const OwnFormat* own_format() {
  return nullptr;
}

struct RecordExport {
  const RecordType* type = nullptr;
  const OwnFormat* own = nullptr;
  ListOptions list;
  std::optional<std::string> to;
  bool excel_csv = false;
  bool is_for_import = false;  // a table, by the format: `import` takes no JSON of one noun

  void put_on(Line& line);
};

void run_export(Context& context, const RecordExport& options);

template <class R>
Run setup_export(Line& line) {
  auto options = std::make_shared<RecordExport>();
  options->type = &describe<R>();
  options->own = own_format<R>();
  options->put_on(line);
  return [options](Context& context) { run_export(context, *options); };
}

}  // namespace tend
