// Work on another core, one piece at a time.
#pragma once

#include <atomic>
#include <exception>
#include <functional>
#include <thread>

namespace tend {

// Belongs to one thread, which begins the work and waits for it. The second thread stays for the next piece.
class BackgroundWork {
 public:
  BackgroundWork() = default;
  ~BackgroundWork();
  BackgroundWork(const BackgroundWork&) = delete;
  BackgroundWork& operator=(const BackgroundWork&) = delete;

  // Where the system gives no thread it is done at once.
  void begin(std::function<void()> work);

  // Both do nothing where none was begun, and within the work itself.
  void wait() {
    if (has_begun()) wait_for_it();
  }
  // Throws what it threw.
  void end() {
    if (has_begun()) end_it();
  }

  static bool is_doing_it() { return is_second_thread; }  // the calling thread

 private:
  enum class State { none, begun, done, given_up };

  bool has_begun() const { return !is_second_thread && has_begun_; }
  void wait_for_it();
  void end_it();
  void serve();

  std::function<void()> work_;
  std::exception_ptr error_;
  std::atomic<State> state_ = State::none;  // tells who may touch these two
  bool has_begun_ = false;                  // as the first thread sees it
  std::thread thread_;
  static thread_local constinit bool is_second_thread;
};

}  // namespace tend
