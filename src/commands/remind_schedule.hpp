// Lines to install, so that `tend remind` runs by itself.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "tend/date.hpp"

namespace tend {

// What is to run, and when, every day.
struct Schedule {
  ClockTime at{};
  std::vector<std::pair<std::string, std::string>> environment;  // variables and their values
  std::vector<std::string> words;                                // program and arguments
  bool mail = false;  // what it prints is a message to hand to sendmail
};

// A crontab line, with a remark before it. Throws Error(usage) where a word holds a line break.
std::string crontab(const Schedule& schedule);

// tend-remind.service and tend-remind.timer, each under a remark that says where it goes. Throws as crontab.
std::string systemd_units(const Schedule& schedule);

// As a POSIX shell reads it back.
std::string shell_word(const std::string& word);

}  // namespace tend
