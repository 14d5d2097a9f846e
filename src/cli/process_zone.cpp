#include "cli/process_zone.hpp"

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <filesystem>

namespace tend {
namespace {

using std::chrono::hours;
using std::chrono::local_days;
using std::chrono::minutes;
using std::chrono::seconds;

LocalTime local_of(Moment moment) {
  const std::time_t count = moment.time_since_epoch().count();
  std::tm wall{};
  if (localtime_r(&count, &wall) == nullptr) return LocalTime{moment.time_since_epoch()};
  const auto date = std::chrono::year{wall.tm_year + 1900} / (wall.tm_mon + 1) / wall.tm_mday;
  return local_days{date} + hours{wall.tm_hour} + minutes{wall.tm_min} + seconds{wall.tm_sec};
}

seconds offset_at(Moment moment) { return local_of(moment).time_since_epoch() - moment.time_since_epoch(); }

// No zone is a day or more away from UTC, so a day before and after lie on both sides of a change of offset.
// mktime leaves open which of two readings it takes, hence both are tried here.
Moment moment_of_wall(LocalTime time) {
  const Moment as_utc{time.time_since_epoch()};
  const Moment by_offset_before = as_utc - offset_at(as_utc - std::chrono::days{1});
  const Moment by_offset_after = as_utc - offset_at(as_utc + std::chrono::days{1});
  const Moment first = std::min(by_offset_before, by_offset_after);
  const Moment second = std::max(by_offset_before, by_offset_after);
  if (local_of(first) == time) return first;
  if (local_of(second) == time) return second;
  return by_offset_before;
}

// The process has another zone as long as the object lives.
class OtherZone {
 public:
  explicit OtherZone(const std::string& name) {
    if (const char* before = std::getenv("TZ")) before_ = before;
    ::setenv("TZ", name.c_str(), 1);
    ::tzset();
  }
  OtherZone(const OtherZone&) = delete;
  OtherZone& operator=(const OtherZone&) = delete;
  ~OtherZone() {
    if (before_) {
      ::setenv("TZ", before_->c_str(), 1);
    } else {
      ::unsetenv("TZ");
    }
    ::tzset();
  }

 private:
  std::optional<std::string> before_;
};

// The C library takes a zone that it does not find for UTC, and a path for a file.
bool is_known(const std::string& name) {
  const char* set = std::getenv("TZDIR");
  const std::filesystem::path folder = set && *set ? set : "/usr/share/zoneinfo";
  std::error_code ignored;
  return !name.empty() && name.front() != '/' && name.find("..") == std::string::npos &&
         name.find('\0') == std::string::npos && std::filesystem::is_regular_file(folder / name, ignored);
}

}  // namespace

Zone process_zone() { return {local_of, moment_of_wall}; }

std::optional<Zone> named_zone(const std::string& name) {
  if (!is_known(name)) return std::nullopt;
  const auto within = [name](const auto& ask) {
    return [name, ask](auto time) {
      const OtherZone meanwhile(name);
      return ask(time);
    };
  };
  return Zone{within(local_of), within(moment_of_wall)};
}

}  // namespace tend
