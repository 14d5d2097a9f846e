// Running text in a simple markup, from which come help on a terminal and manual pages alike:
//
//     # A heading
//     A paragraph, wrapped anew. An empty line ends it.
//      A line that begins with a blank stays as it is.
//     * An item of a list.
//     term :: What it means.
//
// An item or a meaning goes on in the lines below it, up to an empty line or the next mark. Line breaks
// around the whole are dropped, as raw string literals bring them.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tend {

struct Block {
  enum class Kind { heading, paragraph, literal, item, definition };
  Kind kind = Kind::paragraph;
  std::string text;  // one line; literal: its lines, each with a line break
  std::string term;  // of a definition
  bool operator==(const Block&) const = default;
};

std::vector<Block> read_prose(std::string_view text);

// As lines of at most `width` cells. What stands under a heading is indented.
std::string prose_text(std::span<const Block> blocks, std::size_t width);

// Lines in two columns, the right one wrapped beside the left one, whose lines all begin with two blanks.
struct Entry {
  std::string left, right;
};
std::string two_columns(std::span<const Entry> entries, std::size_t width);

}  // namespace tend
