#include <cstring>

#include "cli/host.hpp"
#include "cli/run.hpp"

int main(int argc, char** argv) {
  tend::Host host = tend::real_host(argc, argv);
  return static_cast<int>(tend::cli::run(host));
}
