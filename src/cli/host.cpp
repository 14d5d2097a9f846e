#include "cli/host.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <pwd.h>
#include <sys/ioctl.h>
#include <sys/random.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <memory>

#include "cli/host_program.hpp"
#include "cli/interruption.hpp"
#include "cli/process_zone.hpp"
#include "tend/error.hpp"

namespace tend {
namespace {

// ---- streams

// A standard stream that the caller has closed must not become the book's file: it gets one that cannot be
// used.
void occupy_standard_streams() {
  for (int stream = 0; stream <= 2; ++stream) {
    if (::fcntl(stream, F_GETFD) >= 0 || errno != EBADF) continue;
    const int opened = ::open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY);
    if (opened > 2) ::close(opened);
  }
}

// False where the reader went away.
bool write_all(int stream, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(stream, text.data(), text.size());
    if (written >= 0) {
      text.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno == EAGAIN) {
      pollfd ready{stream, POLLOUT, 0};
      ::poll(&ready, 1, -1);
    } else if (errno == EPIPE) {
      return false;
    } else if (errno != EINTR) {
      throw Error(Exit::unusable, fmt::format("cannot write the output: {}", std::strerror(errno)));
    }
  }
  return true;
}

std::function<void(std::string_view)> writer(int stream) {
  return [stream, open = true](std::string_view text) mutable { open = open && write_all(stream, text); };
}

// Where even a complaint cannot be written, the exit code has to tell.
void write_complaint(std::string_view text) {
  try {
    write_all(STDERR_FILENO, text);
  } catch (const Error&) {
  }
}

std::size_t read_some(char* to, std::size_t size) {
  while (true) {
    const ssize_t count = ::read(STDIN_FILENO, to, size);
    if (count >= 0) return static_cast<std::size_t>(count);
    if (errno != EINTR)
      throw Error(Exit::unusable, fmt::format("cannot read standard input: {}", std::strerror(errno)));
  }
}

std::string read_line(int stream) {
  std::string line;
  char c = 0;
  while (::read(stream, &c, 1) == 1 && c != '\n') line += c;
  return line;
}

// ---- environment

std::optional<std::string> variable(const std::string& name) {
  const char* value = std::getenv(name.c_str());
  return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

// The line of /etc/passwd for the user who runs this. Not getpwuid: that loads NSS modules, which a static
// program must not.
struct Account {
  std::string name, home;
};

std::optional<Account> account() {
  std::unique_ptr<FILE, int (*)(FILE*)> file(std::fopen("/etc/passwd", "re"), &std::fclose);
  if (!file) return std::nullopt;
  while (const passwd* entry = ::fgetpwent(file.get()))
    if (entry->pw_uid == ::getuid()) return Account{entry->pw_name, entry->pw_dir};
  return std::nullopt;
}

std::string login_name() {
  const auto found = account();
  return found ? found->name : std::to_string(::getuid());
}

std::string home() {
  if (const auto set = variable("HOME"); set && !set->empty()) return *set;
  const auto found = account();
  return found ? found->home : std::string();
}

std::string working_folder() {
  std::unique_ptr<char, void (*)(void*)> path(::getcwd(nullptr, 0), &std::free);
  return path ? path.get() : std::string();
}

std::string program_path() {
  char path[4096];
  const ssize_t length = ::readlink("/proc/self/exe", path, sizeof path);
  const bool whole = length > 0 && length < static_cast<ssize_t>(sizeof path);
  return whole ? std::string(path, static_cast<std::size_t>(length)) : "tend";
}

// ---- clock, chance, terminal

Moment clock_now() {
  timespec now{};
  ::clock_gettime(CLOCK_REALTIME, &now);
  return Moment(std::chrono::seconds(now.tv_sec));
}

std::uint64_t random_number() {
  std::uint64_t number = 0;
  while (::getrandom(&number, sizeof number, 0) != static_cast<ssize_t>(sizeof number)) {
    if (errno != EINTR) throw Error(Exit::fault, fmt::format("no random numbers: {}", std::strerror(errno)));
  }
  return number;
}

void take_number(const std::optional<std::string>& text, std::size_t& target) {
  std::size_t number = 0;
  if (text && std::from_chars(text->data(), text->data() + text->size(), number).ec == std::errc() &&
      number > 0) {
    target = number;
  }
}

Terminal terminal(int stream) {
  Terminal result;
  result.is_terminal = ::isatty(stream) == 1;
  if (!result.is_terminal) return result;
  winsize size{};
  if (::ioctl(stream, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
    result.width = size.ws_col;
    result.height = size.ws_row;
  }
  take_number(variable("COLUMNS"), result.width);
  take_number(variable("LINES"), result.height);
  return result;
}

}  // namespace

Host real_host(int argc, char** argv) {
  occupy_standard_streams();
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  ::tzset();
  Host host;
  host.arguments.assign(argv + (argc > 0 ? 1 : 0), argv + argc);
  host.variable = variable;
  host.clock = clock_now;
  host.random = random_number;
  host.login_name = login_name;
  host.home = home;
  host.program_path = program_path;
  host.read_input = read_some;
  host.write_output = writer(STDOUT_FILENO);
  host.write_error = write_complaint;
  host.interrupted = interrupted;
  host.read_answer = [] { return read_line(STDIN_FILENO); };
  host.run = run_program;
#ifdef NDEBUG  // else all is given back, so that what is not is found
  host.leave = [](int exit) { ::_exit(exit); };
#endif
  host.zone = process_zone();
  host.working_folder = working_folder();
  host.input = terminal(STDIN_FILENO);
  host.output = terminal(STDOUT_FILENO);
  host.error = terminal(STDERR_FILENO);
  return host;
}

std::string all_input(const Host& host) {
  std::string text;
  char part[65536];
  while (const std::size_t count = host.read_input(part, sizeof part)) text.append(part, count);
  return text;
}

}  // namespace tend
