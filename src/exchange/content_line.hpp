// The lines that vCards and calendars are made of: RFC 6350 section 3.2, RFC 5545 section 3.1, vCard 2.1
// section 2.1.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/text_input.hpp"

namespace tend {

struct LineParameter {
  std::string name;                 // upper case
  std::vector<std::string> values;  // without quotes
};

struct ContentLine {
  std::int64_t number = 0;  // of its first line in the file
  std::string group;        // `item1` of `item1.TEL`, lower case; empty for none
  std::string name;         // upper case
  std::vector<LineParameter> parameters;
  std::string value;    // UTF-8, quoted-printable decoded, backslashes still there; empty where it is binary
  bool binary = false;  // base64: not read
  std::string fault;    // why this is no content line; empty where it is one
  std::string written;  // as it stands in the file, with its line breaks

  // The parameter's first value; empty where it is not there.
  std::string parameter(std::string_view upper_name) const;
  // `TYPE=HOME`, `TYPE="home,voice"` or vCard 2.1's bare `HOME`, blind to case.
  bool has_type(std::string_view lower_type) const;
};

// Reads a text line by line: folded lines are joined, soft line breaks of quoted-printable too, base64 is
// passed over, empty lines mean nothing. UTF-16 and UTF-32 by their mark, else a value in a named CHARSET, in
// UTF-8, or where it is neither in Windows-1252. In the memory of one line.
class ContentLines {
 public:
  // From the first byte on.
  explicit ContentLines(ByteInput bytes);

  std::optional<ContentLine> next();  // nothing at the end of the text

 private:
  std::string_view rest() const { return std::string_view(text_).substr(at_); }
  void more();
  void need_line();
  std::string_view physical_line();  // until the next one
  std::string whole_line();
  bool goes_on() const;  // the next line is folded
  void join_soft_breaks(std::string& line);
  void pass_base64();

  ByteInput bytes_;
  std::string text_;         // the part of the file that is looked at
  std::size_t at_ = 0;       // what of it was read; at its end only where there is no more
  bool is_all_ = false;      // it goes to the end of the file
  std::int64_t number_ = 0;  // of the line read last
  std::string written_;      // what was read since the last content line
  bool old_folding_ = false;
};

// ---- values

// `\n`, `\,`, `\;` and `\\` as what they stand for; another backslash stays.
std::string unescaped(std::string_view value);
// The parts between separators that no backslash is before, each unescaped; one at least.
std::vector<std::string> parts_of(std::string_view value, char separator);

}  // namespace tend
