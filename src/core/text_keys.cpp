#include <utf8proc.h>

#include <algorithm>

#include "core/ascii.hpp"
#include "core/utf8.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

bool is_control_or_blank(char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F; }

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_control_or_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_control_or_blank(text.back())) text.remove_suffix(1);
  return text;
}

bool has_blank(std::string_view text) { return std::ranges::any_of(text, is_control_or_blank); }

std::string lower(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    append_utf8(out, static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(point.value))));
    at += point.bytes;
  }
  return out;
}

bool drop_prefix(std::string_view& text, std::string_view prefix) {
  if (!text.starts_with(prefix)) return false;
  text.remove_prefix(prefix.size());
  return true;
}

// The part of a URL between scheme and user on the one side, port and path on the other.
std::string_view host_of(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme != std::string_view::npos) url.remove_prefix(scheme + 3);
  url = url.substr(0, url.find_first_of("/?#"));
  const std::size_t user = url.rfind('@');
  if (scheme != std::string_view::npos && user != std::string_view::npos) url.remove_prefix(user + 1);
  const std::size_t port = url.rfind(':');
  if (port != std::string_view::npos && std::ranges::all_of(url.substr(port + 1), ascii::is_digit))
    url = url.substr(0, port);
  if (url.ends_with('.')) url.remove_suffix(1);
  return url;
}

bool is_host_character(char c) {
  return ascii::is_digit(c) || (c >= 'a' && c <= 'z') || c == '-' || c == '_' || c == '.' ||
         static_cast<unsigned char>(c) >= 0x80;
}

// At least two labels, none empty, the last not a number.
bool is_domain(std::string_view host) {
  const std::size_t dot = host.rfind('.');
  if (dot == std::string_view::npos || dot + 1 == host.size() || host.front() == '.') return false;
  if (host.find("..") != std::string_view::npos || std::ranges::all_of(host.substr(dot + 1), ascii::is_digit))
    return false;
  return std::ranges::all_of(host, is_host_character);
}

// What people write between the digits of a number; no-break and narrow blanks, dashes and bullets among
// them.
bool is_phone_separator(char32_t point) {
  constexpr std::u32string_view separators = U" \t()-./\u00A0\u2007\u2009\u2010\u2011\u2012\u2013\u202F";
  return separators.find(point) != std::u32string_view::npos;
}

}  // namespace

std::string email_key(std::string_view email) {
  email = trimmed(email);
  const std::size_t sign = email.find('@');
  const bool inside = sign != std::string_view::npos && sign > 0 && sign + 1 < email.size();
  if (!inside || email.find('@', sign + 1) != std::string_view::npos || has_blank(email)) return {};
  return lower(email);
}

std::string domain_key(std::string_view domain) {
  const std::string text = lower(trimmed(domain));
  std::string_view host = host_of(text);
  const std::string_view whole = host;
  if (drop_prefix(host, "www.") && !is_domain(host)) host = whole;
  return is_domain(host) ? std::string(host) : std::string();
}

std::string plain_domain(std::string_view domain) {
  std::string key = domain_key(domain);
  return key.empty() ? std::string(domain) : key;
}

std::string phone_key(std::string_view phone) {
  phone = trimmed(phone);
  drop_prefix(phone, "tel:");
  phone = trimmed(phone);
  std::string digits;
  bool international = drop_prefix(phone, "+");
  for (std::size_t at = 0; at < phone.size();) {
    const CodePoint point = code_point_at(phone, at);
    // `+49 (0) 30 …`: the 0 is dialled inside the country only.
    if (international && phone.substr(at).starts_with("(0)")) {
      at += 3;
      continue;
    }
    if (point.value >= U'0' && point.value <= U'9') {
      digits += static_cast<char>(point.value);
    } else if (!is_phone_separator(point.value)) {
      return {};
    }
    at += point.bytes;
    if (!international && digits == "00") {
      international = true;
      digits.clear();
    }
  }
  if (digits.size() < 5) return {};
  return international ? "+" + digits : digits;
}

}  // namespace tend
