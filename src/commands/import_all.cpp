#include "commands/import_all.hpp"

#include <algorithm>
#include <span>

#include "commands/import_progress.hpp"
#include "exchange/importer.hpp"

namespace tend {

namespace {

std::size_t size_of(const FileRow& row) {
  std::size_t bytes = 0;
  for (const std::string& cell : row.cells) bytes += cell.size();
  return bytes;
}

// Rows of the file that are taken together, fewer where they are long.
struct Rows {
  static constexpr std::size_t bytes_at_once = 256 * 1024;

  std::vector<FileRow> raw = std::vector<FileRow>(Importer::rows_at_once);
  std::vector<ImportRow> read = std::vector<ImportRow>(Importer::rows_at_once);
  std::size_t count = 0;
  bool is_last = false;  // the file has no more

  // As many as are left or fit; one that cannot be read is the last of them. False where there is none.
  bool fill(const ImportFile& file) {
    bool is_faulty = false;
    std::size_t bytes = 0;
    for (count = 0; count < raw.size() && bytes < bytes_at_once && !is_faulty && !is_last;) {
      is_last = !file.next(raw[count], read[count]);
      if (is_last) break;
      bytes += size_of(raw[count]);
      is_faulty = !raw[count++].fault.empty();
    }
    return count > 0;
  }
};

}  // namespace

// What the importer knows of ten million rows is gone when they are written, and the indexes have room.
ImportResult import_all(Context& context, Transaction& transaction, const ImportOptions& options,
                        ImportFile& file, Rejects& rejects) {
  Importer importer(context.book(), transaction, options);
  ImportProgress progress(context);
  Rows rows;
  std::size_t refused = 0;
  const auto cells_of_line = [&](std::int64_t line) {
    const auto found = std::ranges::find(rows.raw, line, &FileRow::line);
    return found == rows.raw.end() ? std::vector<std::string>() : found->cells;
  };
  while (rows.fill(file)) {
    progress.step(rows.count);
    const FileRow& last = rows.raw[rows.count - 1];
    const bool is_faulty = !last.fault.empty();
    importer.take(std::span(rows.read).first(rows.count - (is_faulty ? 1 : 0)));
    if (is_faulty) importer.refuse(*last.type, {last.line, last.fault, {}});
    for (; refused < importer.refused().size(); ++refused)
      rejects.add(importer.refused()[refused], cells_of_line(importer.refused()[refused].line));
  }
  importer.finish();
  for (; refused < importer.refused().size(); ++refused) rejects.add(importer.refused()[refused], {});
  return importer.result();
}

}  // namespace tend
