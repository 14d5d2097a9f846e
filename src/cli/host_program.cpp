#include "cli/host_program.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "tend/error.hpp"

namespace tend {
namespace {

struct Pipe {
  int read_end = -1, write_end = -1;
  Pipe() {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) {
      throw Error(Exit::helper, fmt::format("cannot start a program: {}", std::strerror(errno)));
    }
    read_end = ends[0];
    write_end = ends[1];
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;
  ~Pipe() {
    close(read_end);
    close(write_end);
  }
  static void close(int& end) {
    if (end >= 0) ::close(end);
    end = -1;
  }
};

// While a program has the terminal, Ctrl-C is for it: tend must outlive it to tidy up.
class InterruptsIgnored {
 public:
  InterruptsIgnored() : interrupt_(std::signal(SIGINT, SIG_IGN)), quit_(std::signal(SIGQUIT, SIG_IGN)) {}
  InterruptsIgnored(const InterruptsIgnored&) = delete;
  InterruptsIgnored& operator=(const InterruptsIgnored&) = delete;
  ~InterruptsIgnored() {
    std::signal(SIGINT, interrupt_);
    std::signal(SIGQUIT, quit_);
  }

 private:
  void (*interrupt_)(int);
  void (*quit_)(int);
};

[[noreturn]] void become(const ProgramCall& call, int input, int output) {
  for (int signal : {SIGINT, SIGQUIT, SIGPIPE, SIGXFSZ}) std::signal(signal, SIG_DFL);
  if (input >= 0) ::dup2(input, STDIN_FILENO);
  if (output >= 0) ::dup2(output, STDOUT_FILENO);
  if (call.to_error) ::dup2(STDERR_FILENO, STDOUT_FILENO);
  for (const auto& [name, value] : call.variables) ::setenv(name.c_str(), value.c_str(), 1);
  std::vector<char*> words;
  for (const std::string& word : call.words) words.push_back(const_cast<char*>(word.c_str()));
  words.push_back(nullptr);
  ::execvp(words[0], words.data());
  ::_exit(127);
}

// A program that runs, as a file that can be read once it has ended; -1 where the system has no such files.
class RunningProgram {
 public:
  explicit RunningProgram(pid_t child) : file_(static_cast<int>(::syscall(SYS_pidfd_open, child, 0))) {}
  RunningProgram(const RunningProgram&) = delete;
  RunningProgram& operator=(const RunningProgram&) = delete;
  ~RunningProgram() {
    if (file_ >= 0) ::close(file_);
  }
  int file() const { return file_; }

 private:
  int file_;
};

void give_input(std::string_view& input, int& end) {
  const ssize_t count = input.empty() ? 0 : ::write(end, input.data(), input.size());
  if (count > 0) input.remove_prefix(static_cast<std::size_t>(count));
  if (input.empty() || (count < 0 && errno != EAGAIN && errno != EINTR)) Pipe::close(end);
}

// All that is there.
void take_output(int& end, std::string& output) {
  char piece[65536];
  ssize_t count = 0;
  while ((count = ::read(end, piece, sizeof piece)) > 0)
    output.append(piece, static_cast<std::size_t>(count));
  if (count == 0 || (errno != EAGAIN && errno != EINTR)) Pipe::close(end);
}

// Writes the input and reads the output as each is ready, so that neither side waits for the other for ever.
// Ends with the program, though what it has left running may hold the pipes open.
std::string exchange(const ProgramCall& call, Pipe& to, Pipe& from, const RunningProgram& program) {
  constexpr int second = 1000;
  std::string output;
  std::string_view input = call.input ? std::string_view(*call.input) : std::string_view();
  bool is_patient = !call.waiting, runs = program.file() >= 0;
  for (const int end : {to.write_end, from.read_end})
    if (end >= 0) ::fcntl(end, F_SETFL, O_NONBLOCK);
  while (runs || (program.file() < 0 && (to.write_end >= 0 || from.read_end >= 0))) {
    pollfd ends[] = {{to.write_end, POLLOUT, 0}, {from.read_end, POLLIN, 0}, {program.file(), POLLIN, 0}};
    const int ready = ::poll(ends, 3, is_patient ? -1 : second);
    if (ready == 0 && !std::exchange(is_patient, true)) call.waiting();
    if (ready <= 0) continue;
    if (ends[0].revents != 0) give_input(input, to.write_end);
    if (ends[1].revents != 0) take_output(from.read_end, output);
    runs = runs && ends[2].revents == 0;
  }
  if (from.read_end >= 0) take_output(from.read_end, output);
  return output;
}

int status_of(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

}  // namespace

ProgramEnd run_program(const ProgramCall& call) {
  Pipe to, from;
  InterruptsIgnored while_it_runs;
  const pid_t child = ::fork();
  if (child < 0) return {127, {}};
  if (child == 0) become(call, call.input ? to.read_end : -1, call.capture ? from.write_end : -1);
  Pipe::close(to.read_end);
  Pipe::close(from.write_end);
  if (!call.input) Pipe::close(to.write_end);
  if (!call.capture) Pipe::close(from.read_end);
  ProgramEnd end;
  end.output = exchange(call, to, from, RunningProgram(child));
  end.status = status_of(child);
  return end;
}

}  // namespace tend
