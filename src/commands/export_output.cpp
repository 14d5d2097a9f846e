#include "commands/export_output.hpp"

#include <fmt/format.h>

#include "cli/content_for.hpp"
#include "cli/settle.hpp"
#include "core/ascii.hpp"
#include "tend/backup.hpp"

namespace tend {
namespace {

// At least so much at once goes to the file.
constexpr std::size_t block_size = 65536;

constexpr std::string_view telling_endings[] = {".csv", ".tsv",  ".json", ".jsonl", ".ndjson",
                                                ".md",  ".html", ".xlsx", ".vcf",   ".ics"};

}  // namespace

ExportOutput::ExportOutput(Context& context, const std::optional<std::string>& path) : context_(context) {
  const Host& host = context.host();
  if (path && *path != "-") path_ = path;
  if (!path_ && !host.output.is_terminal) answer_.emplace(set_variable(host, "TMPDIR").value_or("/tmp"));
  if (path_) refuse_books(context.book_file(), *path_);
  if (!path_ || context.globals().dry_run) return;
  look();
  file_ = std::make_unique<WholeFile>(*path_);
}

// From the first time on, an interruption no longer ends the process with the unfinished file left behind.
void ExportOutput::look() const {
  const auto& interrupted = context_.host().interrupted;
  if (interrupted && interrupted())
    throw Error(Exit::interrupted, fmt::format("interrupted: '{}' was not written", *path_));
}

void ExportOutput::write(std::string_view text) {
  if (answer_) return answer_->write(text);
  if (!path_) return context_.print_text(content_for(context_.host().output, text));
  if (!file_) return;
  look();
  block_ += text;
  if (block_.size() < block_size) return;
  file_->write(block_);
  block_.clear();
}

void ExportOutput::send() {
  context_.book().end_reading();
  answer_->read([this](std::string_view part) { context_.host().write_output(part); });
}

void ExportOutput::finish(std::string_view content) {
  if (answer_) return send();
  if (!path_) return;
  if (!file_) return context_.warn(fmt::format("dry run: '{}' was not written", *path_));
  look();
  file_->write(block_);
  file_->replace();
  context_.say(fmt::format("Wrote {} to '{}'", content, *path_));
}

std::string_view telling_ending(std::string_view path) {
  const std::string name = ascii::lower(path);
  for (const std::string_view ending : telling_endings)
    if (name.ends_with(ending)) return ending;
  return {};
}

std::string count_text(std::int64_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

}  // namespace tend
