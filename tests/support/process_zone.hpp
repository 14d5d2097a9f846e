// A time zone of the machine's zone files, for as long as the object lives.
#pragma once

#include <cstdlib>
#include <ctime>
#include <optional>
#include <string>

#include "cli/process_zone.hpp"
#include "tend/date.hpp"

namespace tend::test {

class ProcessZone {
 public:
  explicit ProcessZone(const char* name) {
    if (const char* before = std::getenv("TZ")) before_ = before;
    setenv("TZ", name, 1);
    tzset();
  }
  ~ProcessZone() {
    if (before_)
      setenv("TZ", before_->c_str(), 1);
    else
      unsetenv("TZ");
    tzset();
  }
  ProcessZone(const ProcessZone&) = delete;
  ProcessZone& operator=(const ProcessZone&) = delete;

  Zone zone() const { return process_zone(); }

  // What is the present at a moment such as `2026-03-29T00:30:00Z`.
  Now now(const char* moment) const { return {moment_from_iso(moment).value(), zone()}; }

 private:
  std::optional<std::string> before_;
};

}  // namespace tend::test
