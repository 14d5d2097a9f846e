#include <doctest/doctest.h>

#include <string>

#include "support/strings.hpp"
#include "tend/text.hpp"

using namespace tend;
using namespace std::string_literals;

TEST_CASE("control characters are shown as escapes") {
  CHECK(visible("a\x1b[31mb\x1b]52;c;aGk=\x07") == "a\\x1b[31mb\\x1b]52;c;aGk=\\x07");
  CHECK(visible("one\ntwo\tthree\r\0"s) == "one\\ntwo\\tthree\\r\\x00");
  CHECK(visible("\x7f\u009b\u0085") == "\\x7f\\u009b\\u0085");
}

TEST_CASE("a control character is found wherever it stands") {
  for (int byte = 1; byte < 0x80; ++byte) {
    for (std::size_t at = 0; at < 17; ++at) {
      std::string text(17, 'a');
      text[at] = static_cast<char>(byte);
      CHECK((visible(text) == text) == (byte >= ' ' && byte <= '~'));
    }
  }
}

TEST_CASE("bidirectional controls and invisible characters are shown as escapes") {
  CHECK(visible("a\u202e"
                "b\u2066\u200f") == "a\\u202eb\\u2066\\u200f");
  CHECK(visible("a\u200b\u00ad\ufeff\u2028"
                "b") == "a\\u200b\\u00ad\\ufeff\\u2028b");
  CHECK(visible("\U000e0041") == "\\U000e0041");
}

TEST_CASE("invalid bytes are shown as escapes") { CHECK(visible("a\xff\xe2\x82z") == "a\\xff\\xe2\\x82z"); }

TEST_CASE("line breaks are kept where asked for, tabs are not") {
  CHECK(visible("one\r\ntwo\n\tthree", true) == "one\ntwo\n\\tthree");
  CHECK(visible("a\rb", true) == "a\\rb");
}

TEST_CASE("what people write is unchanged") {
  for (const char* text :
       {"plain \\ text", "Müller", "株式会社", "שלום",
        "👩‍👩‍👧‍👦 ❤\ufe0f 🇩🇪 👍🏽",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "🏴\U000e0067\U000e0062\U000e007f"}) {
    CHECK(visible(text) == text);
  }
}

TEST_CASE("joiners that join nothing are shown") {
  CHECK(visible("ac\u200dme") == "ac\\u200dme");
  CHECK(visible("👍\u200d") == "👍\\u200d");
  CHECK(visible("\u200d👍") == "\\u200d👍");
}

TEST_CASE("what is visible is valid, safe and visible as it is") {
  test::RandomTexts random(3);
  for (int i = 0; i < 3000; ++i) {
    const std::string shown = visible(random.text(12));
    CHECK(is_valid_utf8(shown));
    CHECK(shown.find_first_of("\x1b\n\r\t\x07\x7f") == std::string::npos);
    CHECK(shown.find("\u202e") == std::string::npos);
    CHECK(visible(shown) == shown);
  }
}
