#include "cli/prose.hpp"

#include <doctest/doctest.h>

using namespace tend;

namespace {

std::string printed(std::string_view markup, std::size_t width) {
  return prose_text(read_prose(markup), width);
}

}  // namespace

TEST_CASE("paragraphs are wrapped anew and split by empty lines") {
  CHECK(printed("\none two\nthree four\n\nfive\n\n", 10) == "one two\nthree four\n\nfive\n");
}

TEST_CASE("lines that begin with a blank stay as they are, a paragraph or not before them") {
  CHECK(printed("text\n  a   b\n c\nmore", 40) == "text\n\n  a   b\n c\n\nmore\n");
}

TEST_CASE("what stands under a heading is indented") {
  CHECK(printed("first\n\n# Dates\nsecond third\n tend date\n# Words\nlast", 10) ==
        "first\n\nDates\n  second\n  third\n\n   tend date\n\nWords\n  last\n");
}

TEST_CASE("items and meanings go on in the lines below them") {
  CHECK(printed("* one two\nthree\n* four", 11) == "* one two\n  three\n* four\n");
  CHECK(printed("a :: one two\nthree\nlonger :: four", 18) ==
        "  a       one two\n          three\n  longer  four\n");
}

TEST_CASE("a term too long for its column stands above what it means") {
  CHECK(printed("a term of more than thirty characters :: it\nb :: c", 60) ==
        "  a term of more than thirty characters\n     it\n  b  c\n");
}

TEST_CASE("no text gives no lines") { CHECK(printed("\n\n", 40).empty()); }
