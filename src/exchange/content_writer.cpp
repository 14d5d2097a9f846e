#include "exchange/content_writer.hpp"

#include "core/utf8.hpp"

namespace tend {
namespace {

constexpr std::size_t longest_line = 75;  // octets, the line break not counted

bool is_control(char c) { return (c >= '\0' && c < ' ' && c != '\t') || c == '\x7f'; }

// CR LF and a lone CR are line breaks, too.
std::size_t line_break_at(std::string_view text, std::size_t at) {
  if (text.substr(at).starts_with("\r\n")) return 2;
  return text[at] == '\n' || text[at] == '\r' ? 1 : 0;
}

}  // namespace

std::string escaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (const std::size_t length = line_break_at(text, i); length > 0) {
      out += "\\n";
      i += length - 1;
    } else if (text[i] == '\\' || text[i] == ',' || text[i] == ';') {
      out += '\\';
      out += text[i];
    } else if (!is_control(text[i])) {
      out += text[i];
    }
  }
  return out;
}

std::string quoted_parameter(std::string_view text) {
  std::string out = "\"";
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (const std::size_t length = line_break_at(text, i); length > 0) {
      out += "^n";
      i += length - 1;
    } else if (text[i] == '"') {
      out += "^'";
    } else if (text[i] == '^') {
      out += "^^";
    } else if (!is_control(text[i])) {
      out += text[i];
    }
  }
  return out + '"';
}

void append_content_line(std::string& out, std::string_view head, std::string_view value) {
  const std::string line = std::string(head) + ':' + std::string(value);
  std::size_t length = 0;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t bytes = code_point_at(line, at).bytes;
    if (length + bytes > longest_line) {
      out += "\r\n ";
      length = 1;
    }
    out.append(line, at, bytes);
    length += bytes;
    at += bytes;
  }
  out += "\r\n";
}

void append_text_line(std::string& out, std::string_view head, std::string_view text) {
  if (!text.empty()) append_content_line(out, head, escaped(text));
}

}  // namespace tend
