#include "exchange/content_line.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "core/ascii.hpp"
#include "core/utf8.hpp"
#include "exchange/charset.hpp"

namespace tend {
namespace {

bool is_name(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) {
    return ascii::is_letter(c) || ascii::is_digit(c) || c == '-' || c == '_';
  });
}

// ---- what stands before the colon

// The place of the first of these characters outside of quotes; npos for none.
std::size_t find_unquoted(std::string_view text, std::string_view characters, std::size_t at = 0) {
  bool quoted = false;
  for (; at < text.size(); ++at) {
    if (text[at] == '"') quoted = !quoted;
    if (!quoted && characters.find(text[at]) != std::string_view::npos) return at;
  }
  return std::string_view::npos;
}

// Without its quotes, RFC 6868's `^n`, `^'` and `^^` as what they stand for.
std::string parameter_value(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char next = text[i] == '^' && i + 1 < text.size() ? text[i + 1] : '\0';
    const char meant = next == 'n' ? '\n' : next == '\'' ? '"' : next == '^' ? '^' : '\0';
    if (meant != '\0') {
      out += meant;
      ++i;
    } else if (text[i] != '"') {
      out += text[i];
    }
  }
  return out;
}

bool is_encoding(std::string_view upper) {
  return upper == "QUOTED-PRINTABLE" || upper == "BASE64" || upper == "8BIT" || upper == "7BIT";
}

// vCard 2.1 leaves the names of parameters out.
LineParameter parameter_from(std::string_view text) {
  const std::size_t equals = text.find('=');
  if (equals == std::string_view::npos) {
    return {is_encoding(ascii::upper(text)) ? "ENCODING" : "TYPE", {parameter_value(text)}};
  }
  LineParameter parameter{ascii::upper(ascii::trim(text.substr(0, equals))), {}};
  for (std::size_t at = equals + 1; at <= text.size();) {
    const std::size_t comma = std::min(find_unquoted(text, ",", at), text.size());
    parameter.values.push_back(parameter_value(text.substr(at, comma - at)));
    at = comma + 1;
  }
  return parameter;
}

void take_parameters(ContentLine& line, std::string_view text) {
  while (!text.empty()) {
    const std::size_t end = std::min(find_unquoted(text, ";"), text.size());
    if (end > 0) line.parameters.push_back(parameter_from(text.substr(0, end)));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

void take_head(ContentLine& line, std::string_view head) {
  const std::size_t semicolon = std::min(head.find(';'), head.size());
  std::string_view name = ascii::trim(head.substr(0, semicolon));
  if (const std::size_t dot = name.rfind('.'); dot != std::string_view::npos) {
    line.group = ascii::lower(name.substr(0, dot));
    name.remove_prefix(dot + 1);
  }
  if (!is_name(name)) line.fault = "a line begins with a name and a colon, this one does not";
  line.name = ascii::upper(name);
  take_parameters(line, head.substr(std::min(semicolon + 1, head.size())));
}

// ---- the value

int digit_of(char c) {
  if (ascii::is_digit(c)) return c - '0';
  const char upper = ascii::to_upper(c);
  return upper >= 'A' && upper <= 'F' ? upper - 'A' + 10 : -1;
}

// RFC 2045, section 6.7; what is no code stays as it is written.
std::string from_quoted_printable(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const int high = i + 2 < text.size() && text[i] == '=' ? digit_of(text[i + 1]) : -1;
    const int low = high >= 0 ? digit_of(text[i + 2]) : -1;
    if (low < 0) {
      out += text[i];
    } else {
      out += static_cast<char>(high * 16 + low);
      i += 2;
    }
  }
  return out;
}

std::string decoded(ContentLine& line, const std::string& bytes) {
  const std::string name = line.parameter("CHARSET");
  if (name.empty() || is_ascii(bytes)) return guessed_to_utf8(bytes);
  const auto charset = charset_from(name);
  if (!charset) line.fault = fmt::format("the character set '{}' is not known", name);
  if (charset == Charset::windows_1252) return windows_1252_to_utf8(bytes);
  if (charset && valid_utf8(bytes) != bytes) line.fault = "it is not UTF-8, as it says";
  return valid_utf8(bytes);
}

void take_value(ContentLine& line, std::string_view value) {
  const std::string encoding = ascii::upper(line.parameter("ENCODING"));
  line.binary = encoding == "B" || encoding == "BASE64";
  if (line.binary) return;
  const bool quoted = encoding == "QUOTED-PRINTABLE";
  line.value = decoded(line, quoted ? from_quoted_printable(value) : std::string(value));
  if (line.value.find('\0') != std::string::npos) line.fault = "it holds a NUL byte";
}

ContentLine parsed(const std::string& text, std::int64_t number) {
  ContentLine line;
  line.number = number;
  const std::size_t colon = find_unquoted(text, ":");
  if (colon == std::string::npos) {
    line.fault = text.find('"') == std::string::npos
                     ? "a line begins with a name and a colon, this one does not"
                     : "a quote in it has no end";
    return line;
  }
  take_head(line, guessed_to_utf8(text.substr(0, colon)));
  if (line.fault.empty()) take_value(line, std::string_view(text).substr(colon + 1));
  return line;
}

bool is_quoted_printable(std::string_view line) {
  return ascii::upper(line.substr(0, line.find(':'))).find("QUOTED-PRINTABLE") != std::string::npos;
}

}  // namespace

// ---- a line

std::string ContentLine::parameter(std::string_view upper_name) const {
  const auto found = std::ranges::find(parameters, upper_name, &LineParameter::name);
  return found == parameters.end() || found->values.empty() ? std::string() : found->values.front();
}

bool ContentLine::has_type(std::string_view lower_type) const {
  return std::ranges::any_of(parameters, [&](const LineParameter& each) {
    return each.name == "TYPE" && std::ranges::any_of(each.values, [&](const std::string& list) {
             // A quoted list is one value to the reader of parameters.
             const std::vector<std::string> types = parts_of(list, ',');
             return std::ranges::any_of(
                 types, [&](const std::string& type) { return ascii::lower(type) == lower_type; });
           });
  });
}

// ---- the text

ContentLines::ContentLines(ByteInput bytes) : bytes_(narrowed(std::move(bytes))) {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  bytes_.rewind();
  while (!is_all_ && text_.size() < mark.size()) more();
  if (rest().starts_with(mark)) at_ = mark.size();
  need_line();
}

void ContentLines::more() {
  constexpr std::size_t block = 65536;
  text_.erase(0, at_);
  at_ = 0;
  const std::size_t had = text_.size();
  text_.resize(had + block);
  text_.resize(had + bytes_.read(text_.data() + had, block));
  is_all_ = text_.size() == had;
}

// Until a line break is there, and what comes behind it.
void ContentLines::need_line() {
  std::size_t end = 0;
  while (!is_all_) {
    end = std::min(rest().find_first_of("\r\n", end), rest().size());
    if (end + 2 < rest().size()) return;
    more();
  }
}

std::string_view ContentLines::physical_line() {
  need_line();
  const std::string_view text = rest();
  const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
  const std::size_t with_break =
      end + (text.substr(end).starts_with("\r\n") ? 2 : std::min<std::size_t>(1, text.size() - end));
  written_ += text.substr(0, with_break);
  at_ += with_break;
  ++number_;
  return text.substr(0, end);
}

std::string ContentLines::whole_line() {
  std::string line(physical_line());
  if (is_quoted_printable(line)) {
    join_soft_breaks(line);
    return line;
  }
  while (goes_on()) line += physical_line().substr(old_folding_ ? 0 : 1);
  return line;
}

bool ContentLines::goes_on() const { return rest().starts_with(' ') || rest().starts_with('\t'); }

// A blank at the begin of a line belongs to the text, unless all have one: then a program has folded them,
// too.
void ContentLines::join_soft_breaks(std::string& line) {
  std::vector<std::string> pieces;
  for (bool soft = line.ends_with('='); !rest().empty() && (soft || goes_on());
       soft = pieces.back().ends_with('='))
    pieces.emplace_back(physical_line());
  const bool folded = pieces.size() > 1 && std::ranges::all_of(pieces, [](const std::string& piece) {
                        return piece.starts_with(' ') || piece.starts_with('\t');
                      });
  for (const std::string& piece : pieces) {
    const bool soft = line.ends_with('=');
    if (soft) line.pop_back();
    line += std::string_view(piece).substr(folded || (!soft && !old_folding_) ? 1 : 0);
  }
}

// Some phones do not fold base64: it goes on to an empty line, or to what has a colon.
void ContentLines::pass_base64() {
  for (need_line(); !rest().empty(); need_line()) {
    const std::string_view line = rest().substr(0, rest().find_first_of("\r\n"));
    if (line.empty() || line.find(':') != std::string_view::npos) return;
    physical_line();
  }
}

std::optional<ContentLine> ContentLines::next() {
  while (!rest().empty()) {
    const std::int64_t number = number_ + 1;
    const std::string text = whole_line();
    if (ascii::trim(text).empty()) continue;
    ContentLine line = parsed(text, number);
    if (line.binary) pass_base64();
    line.written = std::exchange(written_, {});
    // vCard 2.1 folds where a blank is, which stays.
    if (line.name == "VERSION") old_folding_ = line.value == "2.1";
    return line;
  }
  return std::nullopt;
}

// ---- values

std::string unescaped(std::string_view value) {
  std::string out;
  for (std::size_t i = 0; i < value.size(); ++i) {
    const char next = value[i] == '\\' && i + 1 < value.size() ? value[i + 1] : '\0';
    if (next == 'n' || next == 'N') {
      out += '\n';
      ++i;
    } else if (next == '\\' || next == ',' || next == ';' || next == ':') {
      out += next;
      ++i;
    } else {
      out += value[i];
    }
  }
  return out;
}

std::vector<std::string> parts_of(std::string_view value, char separator) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= value.size(); ++i) {
    if (i < value.size() && value[i] == '\\') {
      ++i;
    } else if (i == value.size() || value[i] == separator) {
      parts.push_back(unescaped(value.substr(begin, i - begin)));
      begin = i + 1;
    }
  }
  if (begin <= value.size()) parts.push_back(unescaped(value.substr(begin)));
  return parts;
}

}  // namespace tend
