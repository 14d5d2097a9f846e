#include "book/background_work.hpp"

#include <doctest/doctest.h>

#include <stdexcept>
#include <thread>
#include <vector>

using namespace tend;

TEST_CASE("pieces of work are done one after the other, on a thread of their own") {
  std::vector<int> done;
  std::vector<std::thread::id> threads;
  {
    BackgroundWork work;
    work.wait();
    work.end();
    for (int i = 0; i < 100; ++i) {
      work.begin([&, i] {
        CHECK(BackgroundWork::is_doing_it());
        work.wait();  // not for itself
        work.end();
        done.push_back(i);
        threads.push_back(std::this_thread::get_id());
      });
      if (i % 2 == 0) work.end();
    }
  }
  CHECK_FALSE(BackgroundWork::is_doing_it());
  REQUIRE(done.size() == 100);
  CHECK(done.back() == 99);
  CHECK(threads.front() == threads.back());
  CHECK(threads.front() != std::this_thread::get_id());
}

TEST_CASE("what a piece of work throws comes to who ends it, once") {
  BackgroundWork work;
  work.begin([] { throw std::runtime_error("no"); });
  work.wait();
  CHECK_THROWS_WITH(work.end(), "no");
  work.end();
  bool is_done = false;
  work.begin([] { throw std::runtime_error("again"); });
  CHECK_THROWS_WITH(work.begin([] {}), "again");
  work.begin([&] { is_done = true; });
  work.end();
  CHECK(is_done);
}
