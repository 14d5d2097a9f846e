#include <cstring>

#include "cli/host.hpp"
#include "cli/run.hpp"
#include "tend/one_thread.hpp"

int main(int argc, char** argv) {
  tend::expect_one_thread();
  tend::Host host = tend::real_host(argc, argv);
  return static_cast<int>(tend::cli::run(host));
}
