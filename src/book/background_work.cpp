#include "book/background_work.hpp"

#include <system_error>
#include <utility>

namespace tend {

thread_local constinit bool BackgroundWork::is_second_thread = false;

BackgroundWork::~BackgroundWork() {
  if (!thread_.joinable()) return;
  wait();
  state_ = State::given_up;
  state_.notify_one();
  thread_.join();
}

void BackgroundWork::begin(std::function<void()> work) {
  end();
  try {
    if (!thread_.joinable()) thread_ = std::thread(&BackgroundWork::serve, this);
  } catch (const std::system_error&) {
    return work();
  }
  work_ = std::move(work);
  has_begun_ = true;
  state_ = State::begun;
  state_.notify_one();
}

void BackgroundWork::wait_for_it() { state_.wait(State::begun); }

void BackgroundWork::end_it() {
  wait_for_it();
  has_begun_ = false;
  if (error_) std::rethrow_exception(std::exchange(error_, nullptr));
}

void BackgroundWork::serve() {
  is_second_thread = true;
  for (State state = state_; state != State::given_up; state = state_) {
    if (state != State::begun) {
      state_.wait(state);
      continue;
    }
    try {
      work_();
    } catch (...) {
      error_ = std::current_exception();
    }
    state_ = State::done;
    state_.notify_one();
  }
}

}  // namespace tend
