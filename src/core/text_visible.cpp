#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <cstdint>
#include <iterator>

#include "core/utf8.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

bool is_plain(char c, bool keep_newlines) { return (c >= ' ' && c <= '~') || (keep_newlines && c == '\n'); }

bool is_joiner(char32_t point) { return point == 0x200C || point == 0x200D; }

bool is_tag(char32_t point) { return point >= 0xE0020 && point <= 0xE007F; }

// Letters of the scripts in which a joiner is spelling, and emoji, which it joins into one picture.
bool can_join(char32_t point) {
  if (point < 0x590) return false;
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(point))) {
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_SO:
    case UTF8PROC_CATEGORY_SK:
      return true;
    default:
      return is_tag(point);
  }
}

bool is_hidden(char32_t point) {
  const auto signed_point = static_cast<utf8proc_int32_t>(point);
  switch (utf8proc_category(signed_point)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
      return true;
    case UTF8PROC_CATEGORY_MN:  // variation selectors
      return false;
    default:
      return (point >= 0xFFF9 && point <= 0xFFFB) || utf8proc_get_property(signed_point)->ignorable;
  }
}

void append_escape(std::string& out, char32_t point) {
  const auto number = static_cast<std::uint32_t>(point);
  auto end = std::back_inserter(out);
  if (point == U'\n') {
    out += "\\n";
  } else if (point == U'\t') {
    out += "\\t";
  } else if (point == U'\r') {
    out += "\\r";
  } else if (point < 0x80) {
    fmt::format_to(end, "\\x{:02x}", number);
  } else if (point < 0x10000) {
    fmt::format_to(end, "\\u{:04x}", number);
  } else {
    fmt::format_to(end, "\\U{:08x}", number);
  }
}

class Showing {
 public:
  Showing(std::string_view text, bool keep_newlines) : text_(text), keep_newlines_(keep_newlines) {
    out_.reserve(text.size() + 8);
  }

  std::string all() && {
    for (std::size_t at = 0; at < text_.size();) {
      at = show_plain(at);
      if (at == text_.size()) break;
      const CodePoint point = code_point_at(text_, at);
      show(point, at);
      at += point.bytes;
    }
    return std::move(out_);
  }

 private:
  // All that is plain from there on, at once; gives where it ends.
  std::size_t show_plain(std::size_t at) {
    std::size_t end = at;
    while (end < text_.size() && is_plain(text_[end], keep_newlines_)) ++end;
    if (end == at) return end;
    out_.append(text_, at, end - at);
    before_ = static_cast<char32_t>(text_[end - 1]);
    return end;
  }

  void show(const CodePoint& point, std::size_t at) {
    const bool shown = point.valid && is_shown(point, at);
    if (shown) {
      out_.append(text_.substr(at, point.bytes));
    } else if (!point.valid) {
      fmt::format_to(std::back_inserter(out_), "\\x{:02x}", static_cast<unsigned char>(text_[at]));
    } else if (!(keep_newlines_ && point.value == U'\r' && followed_by_newline(at))) {
      append_escape(out_, point.value);
    }
    before_ = shown ? point.value : 0;
  }

  bool is_shown(const CodePoint& point, std::size_t at) const {
    if (point.value < 0x80) return is_plain(static_cast<char>(point.value), keep_newlines_);
    if (is_joiner(point.value)) return can_join(before_) && can_join(after(at + point.bytes));
    if (is_tag(point.value)) return before_ == 0x1F3F4 || is_tag(before_);
    return !is_hidden(point.value);
  }

  char32_t after(std::size_t at) const {
    if (at >= text_.size()) return 0;
    const CodePoint next = code_point_at(text_, at);
    return next.valid ? next.value : 0;
  }

  bool followed_by_newline(std::size_t at) const { return at + 1 < text_.size() && text_[at + 1] == '\n'; }

  std::string_view text_;
  bool keep_newlines_;
  char32_t before_ = 0;  // the last one shown as it is; 0 after an escape
  std::string out_;
};

}  // namespace

std::string visible(std::string_view text, bool keep_newlines) {
  if (is_printable_ascii(text) || plain_cells(text)) return std::string(text);
  return Showing(text, keep_newlines).all();
}

}  // namespace tend
