#include "commands/import_lines.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "commands/import_told.hpp"
#include "exchange/jsonl.hpp"

namespace tend {
namespace {

// The lines of the input, one after the other.
class InputLines {
 public:
  explicit InputLines(const ByteInput& bytes) : bytes_(bytes) {}

  std::optional<std::string> next() {
    std::size_t end;
    while ((end = text_.find('\n', at_)) == std::string::npos && more()) {
    }
    if (at_ == text_.size()) return std::nullopt;
    std::string line = text_.substr(at_, end - at_);
    at_ = end == std::string::npos ? text_.size() : end + 1;
    return line;
  }

 private:
  bool more() {
    text_.erase(0, at_);
    at_ = 0;
    const std::size_t had = text_.size();
    text_.resize(had + block_size);
    text_.resize(had + bytes_.read(text_.data() + had, block_size));
    return text_.size() > had;
  }

  static constexpr std::size_t block_size = 256 * 1024;
  const ByteInput& bytes_;
  std::string text_;
  std::size_t at_ = 0;
};

ImportResult result_of(const std::vector<ImportCount>& counts) {
  ImportResult result;
  for (const ImportCount& each : counts)
    result.counts.push_back({each.type, each.created, each.updated, each.unchanged, 0});
  return result;
}

}  // namespace

void run_import_lines(Context& context, const ImportInput& input) {
  InputLines lines(input.bytes);
  const auto transaction = context.begin();
  transaction->set_source("tend");
  transaction->keep_values();
  const ImportResult result =
      result_of(import_lines(context.book(), *transaction, [&] { return lines.next(); }));
  context.commit(*transaction, fmt::format("imported {}", input.name));
  if (context.globals().quiet && !context.machine_format()) return;
  context.print_shaped(import_table(result.counts));
  if (!context.machine_format()) context.say(import_sentence(result, input.name, context.globals().dry_run));
}

}  // namespace tend
