#include "cli/helper_program.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <filesystem>

#include "tend/error.hpp"

namespace tend {
namespace {

constexpr int not_started = 127;

std::vector<std::string> places(const Host& host, std::string_view name) {
  const std::filesystem::path folder = std::filesystem::path(host.program_path()).parent_path();
  return {(folder.parent_path() / "libexec/tend" / name).string(), (folder / "libexec/tend" / name).string(),
          (std::filesystem::path(TEND_LIBEXEC) / name).string()};
}

[[noreturn]] void fail(const std::string& place, int status) {
  if (status == 128 + SIGINT) throw Error(Exit::interrupted, "interrupted");
  if (status == 128 + SIGXFSZ)
    throw Error(Exit::unusable,
                fmt::format("the program '{}' cannot write its file: {}", place, std::strerror(EFBIG)));
  throw Error(Exit::helper, fmt::format("the program '{}' failed with status {}", place, status));
}

}  // namespace

std::string run_helper(const Host& host, std::string_view name, std::string input) {
  ProgramCall call{.words = {}, .input = std::move(input), .capture = true};
  for (const std::string& place : places(host, name)) {
    call.words = {place};
    ProgramEnd end = host.run(call);
    if (end.status == 0) return std::move(end.output);
    if (end.status != not_started) fail(place, end.status);
  }
  throw Error(Exit::helper, fmt::format("the program '{}', which comes with tend, is not installed", name),
              fmt::format("its place is '{}'", places(host, name).front()));
}

}  // namespace tend
