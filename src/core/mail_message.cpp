#include "tend/mail_message.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "core/ascii.hpp"
#include "core/mail_encoding.hpp"
#include "core/quote.hpp"
#include "tend/error.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

// ---- addresses

bool is_alphanumeric(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool is_atom_character(char c) {
  return is_alphanumeric(c) || std::string_view("!#$%&'*+-/=?^_`{|}~").find(c) != std::string_view::npos;
}

// Parts between dots, none of them empty.
template <class Test>
bool is_dotted(std::string_view text, Test is_part_character) {
  if (text.empty() || text.front() == '.' || text.back() == '.') return false;
  return text.find("..") == std::string_view::npos &&
         std::ranges::all_of(text, [&](char c) { return c == '.' || is_part_character(c); });
}

bool is_mail_domain(std::string_view text) {
  const auto hyphen_at_an_edge = [](std::string_view t) {
    return t.front() == '-' || t.back() == '-' || t.find("-.") != std::string_view::npos ||
           t.find(".-") != std::string_view::npos;
  };
  return text.size() <= 253 && is_dotted(text, [](char c) { return is_alphanumeric(c) || c == '-'; }) &&
         !hyphen_at_an_edge(text);
}

bool is_address(std::string_view text) {
  const std::size_t at = text.find('@');
  return at != std::string_view::npos && at <= 64 && is_dotted(text.substr(0, at), is_atom_character) &&
         is_mail_domain(text.substr(at + 1));
}

std::string_view unquoted(std::string_view name) {
  if (name.size() >= 2 && name.front() == '"' && name.back() == '"') return name.substr(1, name.size() - 2);
  return name;
}

bool is_showable(std::string_view text) { return is_valid_utf8(text) && visible(text) == text; }

// ---- headers

bool is_plain(std::string_view text) {
  const auto printable = [](char c) { return c >= ' ' && c <= '~'; };
  return std::ranges::all_of(text, printable) && text.find("=?") == std::string_view::npos;
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (end > at) words.emplace_back(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

// Folded between words before a line gets longer than 76 bytes.
std::string header(std::string_view name, const std::vector<std::string>& words) {
  std::string out = fmt::format("{}:", name);
  std::size_t length = out.size();
  for (const std::string& word : words) {
    const bool fold_before = length + 1 + word.size() > 76 && length > name.size() + 1;
    out += fold_before ? "\n " : " ";
    length = (fold_before ? 0 : length) + 1 + word.size();
    out += word;
  }
  return out + '\n';
}

std::vector<std::string> text_words(std::string_view text) {
  const std::string shown = visible(text);
  std::vector<std::string> words = words_of(shown);
  const bool fits = std::ranges::all_of(words, [](const std::string& word) { return word.size() <= 70; });
  return is_plain(shown) && fits ? words : encoded_words(shown);
}

std::string quoted_string(std::string_view name) {
  std::string out = "\"";
  for (const char c : name) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

std::vector<std::string> address_words(const MailAddress& address) {
  if (address.name.empty()) return {address.address};
  const std::string name = visible(address.name);
  std::vector<std::string> words;
  if (!is_plain(name) || name.size() > 60) {
    words = encoded_words(name);
  } else if (std::ranges::all_of(name, [](char c) { return c == ' ' || is_atom_character(c); })) {
    words = words_of(name);
  } else {
    words = {quoted_string(name)};
  }
  words.push_back("<" + address.address + ">");
  return words;
}

std::vector<std::string> list_words(const std::vector<MailAddress>& addresses) {
  std::vector<std::string> words;
  for (const MailAddress& address : addresses) {
    if (!words.empty()) words.back() += ',';
    for (std::string& word : address_words(address)) words.push_back(std::move(word));
  }
  return words;
}

// `Mon, 23 Nov 2026 10:15:00 +0100`
std::string date_text(const MailMessage& message) {
  const LocalTime local = message.zone.local(message.at);
  const Date date = std::chrono::floor<std::chrono::days>(local);
  const std::chrono::year_month_day ymd(date);
  const std::chrono::hh_mm_ss time(local - date);
  const auto offset =
      std::chrono::floor<std::chrono::minutes>(local.time_since_epoch() - message.at.time_since_epoch());
  const std::string day = human(date, date);  // `Mon 23 Nov`
  return fmt::format("{}, {} {:04} {:02}:{:02}:{:02} {}{:02}{:02}", day.substr(0, 3), day.substr(4),
                     int(ymd.year()), time.hours().count(), time.minutes().count(), time.seconds().count(),
                     offset.count() < 0 ? '-' : '+', std::abs(offset.count()) / 60,
                     std::abs(offset.count()) % 60);
}

}  // namespace

MailAddress parse_mail_address(std::string_view text) {
  std::string_view address = ascii::trim(text);
  std::string_view name;
  if (const std::size_t open = address.rfind('<'); open != std::string_view::npos && address.ends_with('>')) {
    name = unquoted(ascii::trim(address.substr(0, open)));
    address = address.substr(open + 1, address.size() - open - 2);
  }
  if (is_showable(text) && is_address(address)) return {std::string(name), std::string(address)};
  throw Error(Exit::usage, "bad mail address " + quoted(text),
              "for example: anna@example.com, or 'Anna <anna@example.com>'");
}

std::string mail_text(const MailMessage& message) {
  const std::string domain = message.from.address.substr(message.from.address.find('@'));
  std::string text = header("Date", {date_text(message)});
  text += header("From", address_words(message.from));
  text += header("To", list_words(message.to));
  text += header("Subject", text_words(message.subject));
  text += header("Message-ID", {fmt::format("<{}{}>", message.id, domain)});
  text += header("MIME-Version", {"1.0"});
  text += header("Content-Type", {"text/plain;", "charset=utf-8"});
  text += header("Content-Transfer-Encoding", {"quoted-printable"});
  text += header("Auto-Submitted", {"auto-generated"});
  return text + '\n' + quoted_printable(visible(message.body, true));
}

}  // namespace tend
