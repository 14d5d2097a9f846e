// Transcripts: what a user types and what tend answers, in a file that is both a test and an example.
// tests/cli/README.md describes the format.
#pragma once

#include <string>
#include <variant>
#include <vector>

namespace tend::test {

// A command line with the answer that the file expects, or that a play gave.
struct Step {
  std::string command;              // after `$ `
  std::vector<std::string> input;   // the lines of its here-document
  std::vector<std::string> typed;   // the lines of the file that give the two, as they stand
  std::vector<std::string> answer;  // the marked lines: output, errors, calls, exit code
};

// `@zone Europe/Berlin`, `@file NAME <<EOF …`
struct Directive {
  std::string text;                // after `@`, without the here-document's mark
  std::vector<std::string> lines;  // its here-document
  std::vector<std::string> typed;
};

// Remarks and empty lines.
struct Plain {
  std::string line;
};

using Piece = std::variant<Plain, Directive, Step>;

// Throws std::runtime_error with the line's number where the text is no transcript.
std::vector<Piece> parse_transcript(const std::string& text);
std::string transcript_text(const std::vector<Piece>& pieces);

// Runs the steps in a world of their own and gives the pieces with the answers that came. Throws
// std::runtime_error for a directive that does not exist.
std::vector<Piece> play(const std::vector<Piece>& pieces);

// The lines in which two texts differ, with `-` and `+`, and three lines around them.
std::string difference(const std::string& expected, const std::string& actual);

}  // namespace tend::test
