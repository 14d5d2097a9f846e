#include "commands/import_progress.hpp"

#include <fmt/format.h>

namespace tend {
namespace {
constexpr std::int64_t rows_between_looks = 256;
}  // namespace

void ImportProgress::step(std::size_t rows) {
  const std::int64_t before = std::exchange(rows_, rows_ + static_cast<std::int64_t>(rows));
  if (before / rows_between_looks != rows_ / rows_between_looks) look();
}

void ImportProgress::look() {
  Host& host = context_.host();
  if (host.interrupted && host.interrupted())
    throw Error(Exit::interrupted, "interrupted: nothing was imported");
  const Moment now = host.clock();
  if (now - began_ < std::chrono::seconds(2) || now == shown_) return;
  shown_ = now;
  line_.show(fmt::format("{} rows", rows_));
}

}  // namespace tend
