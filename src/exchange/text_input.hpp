// The text of a file in whatever encoding it comes, as UTF-8, block by block, as often as wanted.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace tend {

// Bytes that can be read again from their beginning.
struct ByteInput {
  std::function<std::size_t(char* to, std::size_t most)> read;  // how many came; 0 at the end
  std::function<void()> rewind;
};

enum class Encoding { utf8, windows_1252, utf16_le, utf16_be, utf32_le, utf32_be };
std::string_view name_of(Encoding encoding);  // `UTF-8`, `Windows-1252`, …

// The same bytes as UTF-8 where a mark says that they are UTF-16 or UTF-32; others as they are.
ByteInput narrowed(ByteInput bytes);

// UTF-8, UTF-16 and UTF-32 are known by their byte order mark, which is no part of the text. Without one the
// text is UTF-8 unless more of its bytes speak against that than for it, which the whole file is asked for;
// then Windows-1252. What is broken stays so: bytes that are no UTF-8 come as they are, half a surrogate pair
// as the byte FF.
class TextInput {
 public:
  explicit TextInput(ByteInput bytes);

  Encoding encoding() const { return encoding_; }
  bool has_mark() const { return mark_ > 0; }

  // Appends a block of text; false where there is no more.
  bool read(std::string& text);
  void rewind();

 private:
  bool append_block(std::string& bytes);
  Encoding told_by_bytes();

  ByteInput bytes_;
  Encoding encoding_ = Encoding::utf8;
  std::size_t mark_ = 0;  // bytes of the byte order mark
  std::string block_;
  std::string raw_;  // read and not yet text
};

}  // namespace tend
