#include "cli/interruption.hpp"

#include <csignal>
#include <initializer_list>

namespace tend {
namespace {

volatile std::sig_atomic_t was_interrupted = 0;

void remember(int) { was_interrupted = 1; }

bool listen() {
  struct sigaction action {};
  action.sa_handler = remember;
  action.sa_flags = SA_RESETHAND | SA_RESTART;
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    struct sigaction before {};
    ::sigaction(signal, &action, &before);
    if (before.sa_handler == SIG_IGN) ::sigaction(signal, &before, nullptr);
  }
  return true;
}

}  // namespace

bool interrupted() {
  static const bool listens = listen();
  return listens && was_interrupted != 0;
}

}  // namespace tend
