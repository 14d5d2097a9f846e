#include "cli/words.hpp"

#include <doctest/doctest.h>

using tend::split_words;
using Words = std::vector<std::string>;

TEST_CASE("words are split at blanks and kept together by quotes") {
  CHECK(split_words("code --wait") == Words{"code", "--wait"});
  CHECK(split_words("  emacsclient -a ''  ") == Words{"emacsclient", "-a", ""});
  CHECK(split_words("'my editor' a\\ b \"c \\\" d\" e'f g'h") ==
        Words{"my editor", "a b", "c \" d", "ef gh"});
  CHECK(split_words("") == Words{});
}

TEST_CASE("an open quote ends with the text") { CHECK(split_words("vi 'a b") == Words{"vi", "a b"}); }
