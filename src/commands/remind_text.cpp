#include "commands/remind_text.hpp"

#include <fmt/format.h>

#include "tend/text.hpp"

namespace tend {
namespace {

constexpr std::size_t most_notified = 5;

std::string told(const AgendaLine& line) {
  if (!line.followup && !line.subscription)
    return fmt::format("{} ({})", line.client->slug, line.client->name);
  return fmt::format("{}: {}", line.client->slug, agenda_what(line));
}

// Notifications read a few tags as HTML does.
std::string without_markup(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else
      out += c;
  }
  return out;
}

}  // namespace

std::string reminder_subject(const AskedAgenda& agenda) {
  const Date today = agenda.view.today;
  return fmt::format("{}: {} {}", agenda_counts(agenda.lines), human(today, today),
                     int(std::chrono::year_month_day(today).year()));
}

std::string reminder_body(const AskedAgenda& agenda) {
  std::string body;
  const Lane* lane = nullptr;
  for (const AgendaLine& line : agenda.lines) {
    if (line.lane != lane) body += fmt::format("{}{}\n", lane ? "\n" : "", line.lane->heading);
    lane = line.lane;
    const std::string number = line.followup ? fmt::format(" [{}]", line.followup->id) : "";
    body += fmt::format("\n  {}{}\n      {}\n", visible(told(line)), number, line.reason);
  }
  return body;
}

std::vector<std::string> notification(const AskedAgenda& agenda) {
  std::string body;
  for (std::size_t i = 0; i < agenda.lines.size() && i < most_notified; ++i) {
    const AgendaLine& line = agenda.lines[i];
    body += fmt::format("{}{}, {}", i == 0 ? "" : "\n", visible(told(line)), line.reason);
  }
  if (agenda.lines.size() > most_notified) {
    body += fmt::format("\nand {} more: tend today", agenda.lines.size() - most_notified);
  }
  return {"notify-send", "--app-name=tend", "--", agenda_counts(agenda.lines), without_markup(body)};
}

}  // namespace tend
