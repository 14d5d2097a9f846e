// Escaping and drawing for pages of html.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tend {

// Visible (text.hpp), line breaks as <br>, nothing in it read as markup; for attributes, too.
std::string html_escaped(std::string_view text);

// A share (0 to 1) as a bar; `tone` is a class of the page's style, or empty.
std::string svg_bar(double share, std::string_view tone);

struct LinePoint {
  std::string label;
  double value = 0;
};
// A line from left to right through two points or more, none below 0, from 0 on.
std::string svg_line(std::string_view title, const std::vector<LinePoint>& points);

}  // namespace tend
