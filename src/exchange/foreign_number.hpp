// Numbers as other programs and people write them: `1,234.50`, `1.234,50 €`, `-7`, `12 %`.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tend {

// The number as `-1234.50`, where `mark` is the decimal mark, `.` or `,`, and the other one, blanks and
// apostrophes set thousands apart. Signs and codes of currencies and a percent sign do not count. Nothing
// where the text is no such number.
std::optional<std::string> plain_number(std::string_view text, char mark);

// The currency that a text with an amount names by a sign or a code; empty for none.
std::string currency_in_amount(std::string_view text);

// What a column's values say of its decimal mark.
class DecimalEvidence {
 public:
  void weigh(std::string_view text);
  // The only mark under which all of them are numbers, or `.` where both give the same; nothing where both
  // hold and give different numbers.
  std::optional<char> mark() const;
  const std::string& open_text() const { return open_text_; }  // one that has two readings

 private:
  bool may_be_point_ = true, may_be_comma_ = true;
  std::string open_text_;
};

// Whether a column's percentages are ratios: all from 0 to 1, with a decimal mark among them.
class RatioEvidence {
 public:
  void weigh(std::string_view text);
  bool are_ratios() const { return may_be_ratios_ && has_mark_; }

 private:
  bool may_be_ratios_ = true, has_mark_ = false;
};

}  // namespace tend
