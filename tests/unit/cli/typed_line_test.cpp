#include "cli/typed_line.hpp"

#include <doctest/doctest.h>

using namespace tend;

namespace {

using Words = std::vector<std::string>;

// What bash is given for `word` where it replaces the last `replaced` of the line.
std::string inserted(std::string_view line, const std::string& word, std::string_view replaced) {
  return bash_replacement(read_typed_line(line), word, replaced).value_or("nothing");
}

}  // namespace

TEST_CASE("a line's finished words come without quotes, and the last one as it is so far") {
  const TypedLine line = read_typed_line("tend note 'Müller & Söhne' a\\ b \"c \\\" \\d\" --wi");
  CHECK(line.words == Words{"note", "Müller & Söhne", "a b", "c \" \\d"});
  CHECK(line.word == "--wi");
  CHECK(line.raw == "--wi");
}

TEST_CASE("after a blank the word is empty, and an empty word in quotes counts") {
  CHECK(read_typed_line("tend note acme ''  ").words == Words{"note", "acme", ""});
  CHECK(read_typed_line("tend note acme ").word.empty());
  CHECK(read_typed_line("tend note acme ").raw.empty());
}

TEST_CASE("an open quote is known, with what stands in it") {
  const TypedLine line = read_typed_line("tend note acme --with=\"O'B");
  CHECK(line.word == "--with=O'B");
  CHECK(line.quote == '"');
  CHECK(line.raw.substr(line.opened) == "O'B");
}

TEST_CASE("variables set before the program's name are no words of the line") {
  CHECK(read_typed_line("TEND_USER=tom TZ=UTC tend --book=x today ").words == Words{"--book=x", "today"});
}

TEST_CASE("a line that is only begun has no words") {
  CHECK(read_typed_line("").words.empty());
  CHECK(read_typed_line("ten").words.empty());
  CHECK(read_typed_line("tend note acme \\").word.empty());
}

TEST_CASE("what bash inserts is quoted as the user began") {
  const std::string name = "O'Brien \"x\" $HOME `id` !1";
  CHECK(inserted("tend note acme --with O", name, "O") ==
        "O\\'Brien\\ \\\"x\\\"\\ \\$HOME\\ \\`id\\`\\ \\!1");
  CHECK(inserted("tend note acme --with 'O", name, "O") == "O'\\''Brien \"x\" $HOME `id` !1");
  CHECK(inserted("tend note acme --with \"O", name, "O") == "O'Brien \\\"x\\\" \\$HOME \\`id\\` \"\\!\"1");
}

TEST_CASE("what bash keeps of the word is not inserted again") {
  CHECK(inserted("tend note acme --with=Ja", "--with=Jane", "Ja") == "Jane");
  CHECK(inserted("tend note acme --with=\"Ja", "--with=Jane Doe", "Ja") == "Jane Doe");
  CHECK(inserted("tend note jane@ac", "jane@acme.com", "@ac") == "@acme.com");
}

TEST_CASE("what does not go on from what bash keeps is not inserted at all") {
  CHECK(inserted("tend note tom@ac", "jane@acme.com", "@ac") == "nothing");
  CHECK(inserted("tend note \"Mü\"", "mueller", "") == "nothing");
}
