#include "cli/helper_program.hpp"

#include <doctest/doctest.h>

#include "support/errors.hpp"

using namespace tend;
using namespace tend::test;

namespace {

// A host that has programs only at `place`, which end with `status`.
Host host_with(const std::string& place, int status) {
  Host host;
  host.program_path = [] { return "/opt/tend/bin/tend"; };
  host.run = [=](const ProgramCall& call) -> ProgramEnd {
    if (call.words != std::vector{place}) return {127, {}};
    return {status, "got " + call.input.value_or("nothing")};
  };
  return host;
}

}  // namespace

TEST_CASE("a helper program is found beside this program, in a build folder, where it is installed") {
  for (const char* place :
       {"/opt/tend/libexec/tend/tend-x", "/opt/tend/bin/libexec/tend/tend-x", TEND_LIBEXEC "/tend-x"}) {
    CHECK(run_helper(host_with(place, 0), "tend-x", "lines") == "got lines");
  }
}

TEST_CASE("a helper program that is missing or fails is told") {
  CHECK(error_text([] { run_helper(host_with("/nowhere", 0), "tend-x", ""); }) ==
        "exit 9: the program 'tend-x', which comes with tend, is not installed\n"
        "its place is '/opt/tend/libexec/tend/tend-x'");
  CHECK(error_text([] { run_helper(host_with("/opt/tend/libexec/tend/tend-x", 3), "tend-x", ""); }) ==
        "exit 9: the program '/opt/tend/libexec/tend/tend-x' failed with status 3");
  CHECK(error_text([] { run_helper(host_with("/opt/tend/libexec/tend/tend-x", 130), "tend-x", ""); }) ==
        "exit 130: interrupted");
  CHECK(error_text([] { run_helper(host_with("/opt/tend/libexec/tend/tend-x", 153), "tend-x", ""); }) ==
        "exit 8: the program '/opt/tend/libexec/tend/tend-x' cannot write its file: File too large");
}
