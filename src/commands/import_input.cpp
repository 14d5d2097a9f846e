#include "commands/import_input.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <memory>

#include "cli/settle.hpp"
#include "commands/spool.hpp"
#include "core/ascii.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

class FileBytes {
 public:
  explicit FileBytes(std::string path) : path_(std::move(path)) {
    errno = 0;
    file_.open(path_, std::ios::binary);
    // A folder can be opened, and is told from a file by the first reading.
    if (file_) file_.peek();
    if (file_.bad() || (file_.fail() && !file_.eof())) fail();
  }

  std::size_t read(char* to, std::size_t most) {
    errno = 0;
    file_.read(to, static_cast<std::streamsize>(most));
    if (file_.bad()) fail();
    return static_cast<std::size_t>(file_.gcount());
  }

  void rewind() {
    file_.clear();
    file_.seekg(0);
  }

 private:
  [[noreturn]] void fail() const {
    throw Error(Exit::unusable, fmt::format("cannot read '{}': {}", path_, std::strerror(errno)));
  }

  std::string path_;
  std::ifstream file_;
};

using ReadSome = std::function<std::size_t(char* to, std::size_t most)>;

// What can be read once only, kept to be read again.
ByteInput kept_input(const Host& host, const ReadSome& read) {
  const auto spool = std::make_shared<Spool>(set_variable(host, "TMPDIR").value_or("/tmp"), Spool::Of::input);
  std::string part(65536, '\0');
  while (const std::size_t count = read(part.data(), part.size()))
    spool->write(std::string_view(part).substr(0, count));
  spool->rewind();
  return {[spool](char* to, std::size_t most) { return spool->read(to, most); },
          [spool] { spool->rewind(); }};
}

struct FormatSign {
  std::string_view word;
  ImportFormat format;
};
constexpr FormatSign input_formats[] = {{"csv", ImportFormat::csv},
                                        {"vcard", ImportFormat::vcard},
                                        {"ics", ImportFormat::ics},
                                        {"jsonl", ImportFormat::jsonl}};
constexpr FormatSign import_endings[] = {{".csv", ImportFormat::csv},     {".tsv", ImportFormat::csv},
                                         {".txt", ImportFormat::csv},     {".vcf", ImportFormat::vcard},
                                         {".vcard", ImportFormat::vcard}, {".ics", ImportFormat::ics},
                                         {".jsonl", ImportFormat::jsonl}, {".ndjson", ImportFormat::jsonl}};
constexpr FormatSign beginnings[] = {{"begin:vcard", ImportFormat::vcard},
                                     {"begin:vcalendar", ImportFormat::ics},
                                     {"{\"", ImportFormat::jsonl}};

std::string beginning_of(const ByteInput& bytes) {
  std::string text(64, '\0');
  bytes.rewind();
  text.resize(bytes.read(text.data(), text.size()));
  bytes.rewind();
  if (text.starts_with("\xef\xbb\xbf")) text.erase(0, 3);
  return ascii::lower(ascii::trim(text));
}

// What is no text, or JSON in another form than lines of the book.
struct Unreadable {
  std::string_view beginning, what, way_out;
};
constexpr std::string_view nouns_as_csv =
    "a noun comes back as CSV ('tend export client --to client.csv'), a whole book as 'tend export all' "
    "writes it";
constexpr Unreadable unreadables[] = {
    {"pk\x03\x04", "it is an Excel workbook", "save it as CSV in Excel, and import that"},
    {"\xd0\xcf\x11\xe0", "it is an old Excel workbook", "save it as CSV in Excel, and import that"},
    {"[{", "it is JSON", nouns_as_csv},
    {"[]", "it is JSON", nouns_as_csv},
    {"{\"id\":", "it is JSON of one noun", nouns_as_csv}};

void refuse_unreadable(const std::string& name, std::string beginning) {
  std::erase_if(beginning, ascii::is_blank);
  for (const Unreadable& each : unreadables)
    if (beginning.starts_with(each.beginning))
      throw Error(Exit::refused, fmt::format("cannot import {}: {}", name, each.what),
                  std::string(each.way_out));
}

}  // namespace

ImportInput import_input(Context& context, const std::string& path) {
  const Host& host = context.host();
  if (path == "-") return {"standard input", "input", kept_input(host, host.read_input)};
  const auto file = std::make_shared<FileBytes>(path);
  const auto read = [file](char* to, std::size_t most) { return file->read(to, most); };
  std::error_code ignored;
  const bool is_regular = std::filesystem::is_regular_file(path, ignored);
  return {fmt::format("'{}'", visible(path)), std::filesystem::path(path).stem().string(),
          is_regular ? ByteInput{read, [file] { file->rewind(); }} : kept_input(host, read)};
}

ImportFormat import_format(const std::string& asked, const std::string& path, const ImportInput& input) {
  const std::string beginning = beginning_of(input.bytes);
  refuse_unreadable(input.name, beginning);
  const auto* const named = std::ranges::find(input_formats, asked, &FormatSign::word);
  if (named != std::end(input_formats)) return named->format;
  for (const FormatSign& each : beginnings)
    if (beginning.starts_with(each.word)) return each.format;
  const std::string lower = ascii::lower(path);
  for (const FormatSign& each : import_endings)
    if (lower.ends_with(each.word)) return each.format;
  return ImportFormat::csv;
}

}  // namespace tend
