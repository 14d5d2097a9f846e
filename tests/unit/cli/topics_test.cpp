#include "cli/topics.hpp"

#include <doctest/doctest.h>

#include "cli/help.hpp"
#include "cli/prose.hpp"
#include "tend/records.hpp"
#include "tend/text.hpp"

using namespace tend;

namespace {

// The longest line that nothing wraps.
std::size_t widest_literal(const std::vector<Block>& blocks) {
  std::size_t widest = 0;
  for (const Block& block : blocks) {
    if (block.kind != Block::Kind::literal) continue;
    for (const std::string& line : wrap(block.text, 0)) widest = std::max(widest, cell_width(line) + 2);
  }
  return widest;
}

}  // namespace

TEST_CASE("every topic fits windows of any width") {
  for (const Topic& topic : topics()) {
    const std::size_t literal = widest_literal(read_prose(topic.text()));
    for (const std::size_t width : {40, 80, 100}) {
      for (const std::string& line : wrap(topic_help(topic, width), 0))
        CHECK_MESSAGE(cell_width(line) <= std::max(width, literal), topic.name << ": " << line);
    }
  }
}

TEST_CASE("the page on the book tells every column") {
  const std::string text = book_text();
  for (const RecordType* type : record_types()) {
    CHECK(text.find("# Table " + std::string(type->name) + '\n') != std::string::npos);
    for (const Field& field : type->fields)
      CHECK_MESSAGE(text.find(std::string(field.about)) != std::string::npos, field.name);
  }
}
