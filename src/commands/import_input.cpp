#include "commands/import_input.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <memory>

#include "core/ascii.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

// The file can be read again where it is one; of a pipe all is kept.
class FileBytes {
 public:
  explicit FileBytes(std::string path) : path_(std::move(path)) {
    std::error_code ignored;
    const bool is_regular = std::filesystem::is_regular_file(path_, ignored);
    errno = 0;
    file_.open(path_, std::ios::binary);
    // A folder can be opened, and is told from a file by the first reading.
    if (file_) file_.peek();
    if (file_.bad() || (file_.fail() && !file_.eof())) fail();
    if (!is_regular) keep_all();
  }

  std::size_t read(char* to, std::size_t most) {
    if (is_kept_) {
      const std::size_t count = std::min(most, kept_.size() - at_);
      std::copy_n(kept_.data() + at_, count, to);
      at_ += count;
      return count;
    }
    errno = 0;
    file_.read(to, static_cast<std::streamsize>(most));
    if (file_.bad()) fail();
    return static_cast<std::size_t>(file_.gcount());
  }

  void rewind() {
    at_ = 0;
    if (is_kept_) return;
    file_.clear();
    file_.seekg(0);
  }

 private:
  void keep_all() {
    kept_.assign(std::istreambuf_iterator<char>(file_), {});
    is_kept_ = true;
  }
  [[noreturn]] void fail() const {
    throw Error(Exit::unusable, fmt::format("cannot read '{}': {}", path_, std::strerror(errno)));
  }

  std::string path_;
  std::ifstream file_;
  std::string kept_;
  std::size_t at_ = 0;
  bool is_kept_ = false;
};

ByteInput bytes_of_text(std::string text) {
  struct Text {
    std::string text;
    std::size_t at = 0;
  };
  const auto kept = std::make_shared<Text>(Text{std::move(text)});
  return {[kept](char* to, std::size_t most) {
            const std::size_t count = std::min(most, kept->text.size() - kept->at);
            std::copy_n(kept->text.data() + kept->at, count, to);
            kept->at += count;
            return count;
          },
          [kept] { kept->at = 0; }};
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

}  // namespace

ImportInput import_input(Context& context, const std::string& path) {
  if (path == "-") return {"standard input", "input", bytes_of_text(context.host().read_input())};
  const auto file = std::make_shared<FileBytes>(path);
  return {fmt::format("'{}'", visible(path)),
          std::filesystem::path(path).stem().string(),
          {[file](char* to, std::size_t most) { return file->read(to, most); }, [file] { file->rewind(); }}};
}

ImportFormat import_format(const std::string& asked, const std::string& path, const ByteInput& bytes) {
  const auto* const named = std::ranges::find(input_formats, asked, &FormatSign::word);
  if (named != std::end(input_formats)) return named->format;
  const std::string lower = ascii::lower(path);
  for (const FormatSign& each : import_endings)
    if (lower.ends_with(each.word)) return each.format;
  const std::string beginning = beginning_of(bytes);
  for (const FormatSign& each : beginnings)
    if (beginning.starts_with(each.word)) return each.format;
  return ImportFormat::csv;
}

}  // namespace tend
