// Work done by another process.
#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <exception>
#include <functional>
#include <vector>

namespace tend::test {

// Starts a process that does the work and ends with its answer, 99 where it throws. It never comes back here.
inline pid_t start_process(const std::function<int()>& work) {
  const pid_t child = ::fork();
  if (child != 0) return child;
  try {
    ::_exit(work());
  } catch (...) {
    ::_exit(99);
  }
}

// What it ended with; 128 and more after a signal.
inline int end_of(pid_t process) {
  int status = 0;
  ::waitpid(process, &status, 0);
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

// The same work in several processes at once: what each ended with.
inline std::vector<int> in_processes(int count, const std::function<int()>& work) {
  std::vector<pid_t> processes;
  for (int i = 0; i < count; ++i) processes.push_back(start_process(work));
  std::vector<int> ends;
  for (const pid_t process : processes) ends.push_back(end_of(process));
  return ends;
}

[[noreturn]] inline void be_killed() {
  ::kill(::getpid(), SIGKILL);
  ::_exit(98);
}

}  // namespace tend::test
