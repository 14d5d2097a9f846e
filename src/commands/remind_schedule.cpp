#include "commands/remind_schedule.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "tend/error.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

void refuse_line_breaks(const Schedule& schedule) {
  const auto refuse = [](const std::string& word) {
    if (word.find('\n') == std::string::npos) return;
    throw Error(Exit::usage, fmt::format("a schedule cannot hold the line break in '{}'", visible(word)));
  };
  for (const std::string& word : schedule.words) refuse(word);
  for (const auto& [name, value] : schedule.environment) refuse(value);
}

std::string shell_words(const std::vector<std::string>& words) {
  std::vector<std::string> quoted;
  for (const std::string& word : words) quoted.push_back(shell_word(word));
  return fmt::format("{}", fmt::join(quoted, " "));
}

std::string with_environment(const Schedule& schedule) {
  std::string command;
  for (const auto& [name, value] : schedule.environment) {
    command += fmt::format("{}={} ", name, shell_word(value));
  }
  return command + shell_words(schedule.words);
}

// An empty message is not sent.
std::string to_sendmail(const std::string& command) {
  return "mail=$(" + command +
         R"sh() && if [ -n "$mail" ]; then printf '%s\n' "$mail" | /usr/sbin/sendmail -t -i; fi)sh";
}

// With a backslash before each of the characters.
std::string escaped(std::string_view text, std::string_view characters) {
  std::string out;
  for (const char c : text) {
    if (characters.find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

std::string doubled(std::string_view text, std::string_view characters) {
  std::string out;
  for (const char c : text) out.append(characters.find(c) == std::string_view::npos ? 1 : 2, c);
  return out;
}

// `%` begins a specifier everywhere; `$` a variable in what is executed.
std::string unit_word(const std::string& word, bool executed) {
  const std::string literal = doubled(word, executed ? "%$" : "%");
  const bool plain = !word.empty() && word.find_first_of(" \t\"'\\;") == std::string::npos;
  return plain ? literal : '"' + escaped(literal, "\"\\") + '"';
}

std::string unit_environment(const Schedule& schedule) {
  std::string line;
  for (const auto& [name, value] : schedule.environment) {
    line += fmt::format("Environment={}\n", unit_word(name + '=' + value, false));
  }
  return line;
}

std::string unit_command(const Schedule& schedule) {
  std::vector<std::string> words = schedule.words;
  if (schedule.mail) words = {"/bin/sh", "-c", to_sendmail(shell_words(schedule.words))};
  for (std::string& word : words) word = unit_word(word, true);
  return fmt::format("{}", fmt::join(words, " "));
}

}  // namespace

std::string shell_word(const std::string& word) {
  const auto plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("_-./:@,+=").find(c) != std::string_view::npos;
  };
  if (!word.empty() && std::ranges::all_of(word, plain)) return word;
  std::string quoted = "'";
  for (const char c : word) quoted += c == '\'' ? "'\\''" : std::string(1, c);
  return quoted + "'";
}

std::string crontab(const Schedule& schedule) {
  refuse_line_breaks(schedule);
  std::string command = with_environment(schedule);
  if (schedule.mail) command = to_sendmail(command);
  const std::string_view remark =
      schedule.mail ? "# Reminders from tend, every day.\n"
                    : "# Reminders from tend, every day; cron mails what is printed (MAILTO).\n";
  return fmt::format("{}{} {} * * * {}\n", remark, schedule.at.count() % 60, schedule.at.count() / 60,
                     escaped(command, "%"));
}

std::string systemd_units(const Schedule& schedule) {
  refuse_line_breaks(schedule);
  return fmt::format(R"(# ~/.config/systemd/user/tend-remind.service
[Unit]
Description=Reminders from tend

[Service]
Type=oneshot
{}ExecStart={}

# ~/.config/systemd/user/tend-remind.timer
[Unit]
Description=Reminders from tend, every day

[Timer]
OnCalendar=*-*-* {}:00
Persistent=true

[Install]
WantedBy=timers.target
)",
                     unit_environment(schedule), unit_command(schedule), iso(schedule.at));
}

}  // namespace tend
