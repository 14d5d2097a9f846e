#include "exchange/text_input.hpp"

#include <doctest/doctest.h>

#include "support/bytes.hpp"

using namespace tend;
using namespace tend::test;
using namespace std::string_literals;

namespace {

std::string all_of(TextInput& input) {
  std::string text;
  while (input.read(text)) {
  }
  return text;
}

// `UTF-16LE: text`, whatever pieces the bytes come in, and the same once more from the beginning.
std::string told(const std::string& bytes) {
  std::string whole;
  for (const std::size_t block : {std::string::npos, std::size_t{1}, std::size_t{3}}) {
    TextInput input(bytes_of(bytes, block));
    const std::string text = std::string(name_of(input.encoding())) + ": " + all_of(input);
    input.rewind();
    CHECK(all_of(input) == text.substr(text.find(": ") + 2));
    if (whole.empty()) whole = text;
    CHECK(text == whole);
  }
  return whole;
}

}  // namespace

TEST_CASE("a byte order mark tells the encoding and is no part of the text") {
  CHECK(told("\xef\xbb\xbfM\xc3\xbcller") == "UTF-8: Müller");
  CHECK(told("\xff\xfeM\0\xfc\0"s) == "UTF-16LE: Mü");
  CHECK(told("\xfe\xff\0M\0\xfc"s) == "UTF-16BE: Mü");
  CHECK(told("\xff\xfe\0\0M\0\0\0\xfc\0\0\0"s) == "UTF-32LE: Mü");
  CHECK(told("\0\0\xfe\xff\0\0\0M\0\0\0\xfc"s) == "UTF-32BE: Mü");
  CHECK(told("\xff\xfe\x3d\xd8\x4d\xdc"s) == "UTF-16LE: 👍");
}

TEST_CASE("wide characters are narrowed for who reads bytes, again from the beginning, too") {
  const auto narrow = [](const std::string& bytes, std::size_t block) {
    const ByteInput input = narrowed(bytes_of(bytes, block));
    std::string text, part(2, '\0');
    for (int time = 0; time < 2; ++time) {
      input.rewind();
      while (const std::size_t count = input.read(part.data(), part.size())) text += part.substr(0, count);
      text += '|';
    }
    return text;
  };
  for (const std::size_t block : {std::string::npos, std::size_t{1}, std::size_t{3}}) {
    CHECK(narrow("\xff\xfeM\0\xfc\0"s, block) == "Mü|Mü|");
    CHECK(narrow("\0\0\xfe\xff\0\0\0M\0\0\0\xfc"s, block) == "Mü|Mü|");
    CHECK(narrow("M\xfc", block) == "M\xfc|M\xfc|");
    CHECK(narrow("M", block) == "M|M|");
    CHECK(narrow("", block) == "||");
  }
}

TEST_CASE("without a mark a text is UTF-8 where it can be, else Windows-1252") {
  CHECK(told("") == "UTF-8: ");
  CHECK(told("plain") == "UTF-8: plain");
  CHECK(told("Łódź") == "UTF-8: Łódź");
  CHECK(told("M\xfcller \x80 \x96") == "Windows-1252: Müller € –");
  CHECK(told(std::string(300000, 'x') + "\xe4").ends_with("xä"));
}

TEST_CASE("one broken character does not make a UTF-8 text another") {
  CHECK(told("Müller, Łódź, caf\xe9") == "UTF-8: Müller, Łódź, caf\xe9");
}

TEST_CASE("what is broken in UTF-16 and UTF-32 stays visible") {
  CHECK(told("\xff\xfe\x3d\xd8X\0"s) == "UTF-16LE: \xffX");
  CHECK(told("\xff\xfeX\0Y"s) == "UTF-16LE: X\xff");
  CHECK(told("\xff\xfeX\0\x3d\xd8"s) == "UTF-16LE: X\xff");
  CHECK(told("\0\0\xfe\xff\0\x11\0\0"s) == "UTF-32BE: \xff");
}
