#include "core/utf8.hpp"

#include <doctest/doctest.h>

#include "tend/text.hpp"

using namespace tend;
using std::string_view_literals::operator""sv;

TEST_CASE("valid text holds no NUL and no broken character, wherever it stands") {
  CHECK(is_valid_utf8("plain text, more than eight bytes of it"));
  CHECK(is_valid_utf8("Łódź & Söhne 株式会社 🙂"));
  CHECK_FALSE(is_valid_utf8("abc\0defghijkl"sv));
  CHECK_FALSE(is_valid_utf8("abcdefgh\0"sv));
  CHECK_FALSE(is_valid_utf8("abcdefghij\xC3"));
  CHECK_FALSE(is_valid_utf8("abc\xC3(defghij"));
  CHECK_FALSE(is_valid_utf8("\xE6\xA0 defghijk"));
}
