#include "exchange/text_input.hpp"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <utility>

#include "core/utf8.hpp"
#include "exchange/charset.hpp"

namespace tend {

namespace {

constexpr std::size_t block_size = 256 * 1024;
constexpr char broken = '\xff';

struct Mark {
  std::string_view bytes;
  Encoding encoding;
};
// UTF-32 first: its little-endian mark begins like that of UTF-16.
constexpr Mark marks[] = {
    {{"\xff\xfe\0\0", 4}, Encoding::utf32_le}, {{"\0\0\xfe\xff", 4}, Encoding::utf32_be},
    {"\xef\xbb\xbf", Encoding::utf8},          {"\xff\xfe", Encoding::utf16_le},
    {"\xfe\xff", Encoding::utf16_be},
};

// What the text begins with; null for none.
const Mark* mark_at(std::string_view text) {
  const auto* const found =
      std::ranges::find_if(marks, [&](const Mark& mark) { return text.starts_with(mark.bytes); });
  return found == std::end(marks) ? nullptr : found;
}

// A number of `size` bytes at the start of the text.
char32_t unit(std::string_view text, std::size_t size, bool little) {
  char32_t value = 0;
  for (std::size_t i = 0; i < size; ++i) {
    const std::size_t at = little ? size - 1 - i : i;
    value = value << 8 | static_cast<unsigned char>(text[at]);
  }
  return value;
}

void append_point(std::string& text, char32_t point) {
  if (point > 0x10FFFF || (point >= 0xD800 && point < 0xE000)) {
    text += broken;
  } else {
    append_utf8(text, point);
  }
}

// How many bytes of `raw` became text; at the end of the file a rest is broken.
std::size_t append_utf16(std::string& text, std::string_view raw, bool little, bool at_end) {
  std::size_t at = 0;
  while (at + 2 <= raw.size()) {
    const char32_t first = unit(raw.substr(at), 2, little);
    const bool leads = first >= 0xD800 && first < 0xDC00;
    if (leads && at + 4 > raw.size() && !at_end) return at;
    const char32_t second = leads && at + 4 <= raw.size() ? unit(raw.substr(at + 2), 2, little) : 0;
    const bool pair = second >= 0xDC00 && second < 0xE000;
    append_point(text, pair ? 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00) : first);
    at += pair ? 4 : 2;
  }
  return at;
}

std::size_t append_utf32(std::string& text, std::string_view raw, bool little) {
  std::size_t at = 0;
  for (; at + 4 <= raw.size(); at += 4) append_point(text, unit(raw.substr(at), 4, little));
  return at;
}

// What speaks for UTF-8, characters of several bytes, and what against it.
struct Evidence {
  std::int64_t characters = 0, broken = 0;

  // Gives how many bytes it has looked at; the last few may belong to a character that goes on.
  std::size_t weigh(std::string_view raw, bool at_end) {
    std::size_t at = ascii_run(raw, 0);
    while (at < raw.size() && (at_end || at + 4 <= raw.size())) {
      const CodePoint point = code_point_at(raw, at);
      if (!point.valid) ++broken;
      if (point.valid && point.bytes > 1) ++characters;
      at += point.bytes;
      at += ascii_run(raw, at);
    }
    return at;
  }
};

}  // namespace

std::string_view name_of(Encoding encoding) {
  static constexpr std::string_view names[] = {"UTF-8",    "Windows-1252", "UTF-16LE",
                                               "UTF-16BE", "UTF-32LE",     "UTF-32BE"};
  return names[static_cast<std::size_t>(encoding)];
}

namespace {

// Block by block into the reader's memory.
class NarrowedText {
 public:
  explicit NarrowedText(ByteInput bytes) : input_(std::move(bytes)) {}

  std::size_t read(char* to, std::size_t most) {
    while (at_ == text_.size()) {
      text_.clear();
      at_ = 0;
      if (!input_.read(text_)) return 0;
    }
    const std::size_t count = text_.copy(to, most, at_);
    at_ += count;
    return count;
  }

  void rewind() {
    input_.rewind();
    text_.clear();
    at_ = 0;
  }

 private:
  TextInput input_;
  std::string text_;
  std::size_t at_ = 0;
};

}  // namespace

TextInput::TextInput(ByteInput bytes) : bytes_(std::move(bytes)) {
  while (raw_.size() < 4 && append_block(raw_)) {
  }
  if (const Mark* const mark = mark_at(raw_)) {
    encoding_ = mark->encoding;
    mark_ = mark->bytes.size();
  }
  if (mark_ == 0) encoding_ = told_by_bytes();
  rewind();
}

Encoding TextInput::told_by_bytes() {
  Evidence evidence;
  while (true) {
    raw_.erase(0, evidence.weigh(raw_, false));
    if (!append_block(raw_)) break;
  }
  evidence.weigh(raw_, true);
  return evidence.broken > evidence.characters ? Encoding::windows_1252 : Encoding::utf8;
}

bool TextInput::append_block(std::string& bytes) {
  block_.resize(block_size);
  const std::size_t count = bytes_.read(block_.data(), block_.size());
  bytes.append(block_, 0, count);
  return count > 0;
}

void TextInput::rewind() {
  bytes_.rewind();
  raw_.clear();
  while (raw_.size() < mark_ && append_block(raw_)) {
  }
  raw_.erase(0, mark_);
}

bool TextInput::read(std::string& text) {
  if (encoding_ == Encoding::utf8 && raw_.empty()) return append_block(text);
  const bool more = append_block(raw_);
  if (raw_.empty()) return false;
  const bool little = encoding_ == Encoding::utf16_le || encoding_ == Encoding::utf32_le;
  std::size_t used = raw_.size();
  if (encoding_ == Encoding::utf8) {
    text += raw_;
  } else if (encoding_ == Encoding::windows_1252) {
    text += windows_1252_to_utf8(raw_);
  } else if (encoding_ == Encoding::utf16_le || encoding_ == Encoding::utf16_be) {
    used = append_utf16(text, raw_, little, !more);
  } else {
    used = append_utf32(text, raw_, little);
  }
  raw_.erase(0, used);
  if (more || raw_.empty()) return true;
  text += broken;
  raw_.clear();
  return true;
}

ByteInput narrowed(ByteInput bytes) {
  std::string start(4, '\0');
  std::size_t size = 0;
  bytes.rewind();
  while (const std::size_t count = size < 4 ? bytes.read(&start[size], 4 - size) : 0) size += count;
  bytes.rewind();
  const Mark* const mark = mark_at(std::string_view(start).substr(0, size));
  if (!mark || mark->encoding == Encoding::utf8) return bytes;
  const auto text = std::make_shared<NarrowedText>(std::move(bytes));
  return {[text](char* to, std::size_t most) { return text->read(to, most); }, [text] { text->rewind(); }};
}

}  // namespace tend
