#include "format/html_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "tend/text.hpp"

namespace tend {

std::string html_escaped(std::string_view text) {
  std::string out;
  for (const char c : visible(text, true)) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      case '\n':
        out += "<br>";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string svg_bar(double share, std::string_view tone) {
  if (!std::isfinite(share)) return {};
  const double percent = std::clamp(share, 0.0, 1.0) * 100;
  return fmt::format(
      "<svg viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{0:.0f} %\">"
      "<rect class=\"track\" width=\"100\" height=\"8\"/><rect class=\"fill{1}{2}\" width=\"{0:.1f}\" "
      "height=\"8\"/></svg>",
      percent, tone.empty() ? "" : " ", tone);
}

namespace {

constexpr double chart_width = 640, chart_height = 180;
constexpr double chart_left = 56, chart_right = 12, chart_top = 12, chart_bottom = 26;

// 1, 2 or 5 times a power of ten, so that four steps of it hold `most`.
double step_for(double most) {
  const double power = std::pow(10, std::floor(std::log10(std::max(most, 1.0) / 4)));
  for (const double factor : {1.0, 2.0, 5.0}) {
    if (4 * factor * power >= most) return std::max(factor * power, 1.0);
  }
  return std::max(10 * power, 1.0);
}

// Short enough to stand before the chart on a phone, too: `15k`, `1.5M`.
std::string axis_text(double value) {
  if (value >= 1e6) return fmt::format("{:g}M", value / 1e6);
  return value >= 1e4 ? fmt::format("{:g}k", value / 1e3) : fmt::format("{:.0f}", value);
}

class Chart {
 public:
  Chart(std::string_view title, const std::vector<LinePoint>& points) : title_(title), points_(points) {
    double most = 0;
    for (const LinePoint& point : points) most = std::max(most, point.value);
    step_ = step_for(most);
    top_ = std::max(1.0, std::ceil(most / step_)) * step_;
  }

  std::string svg() const {
    return fmt::format(
        "<figure><figcaption>{0}</figcaption>\n<svg class=\"chart\" viewBox=\"0 0 {1:.0f} {2:.0f}\" "
        "role=\"img\" "
        "aria-label=\"{0}\">\n{3}{4}{5}</svg></figure>\n",
        html_escaped(title_), chart_width, chart_height, grid(), labels(), line());
  }

 private:
  double x(std::size_t i) const {
    const double room = chart_width - chart_left - chart_right;
    return chart_left + room * static_cast<double>(i) / static_cast<double>(points_.size() - 1);
  }
  double y(double value) const {
    return chart_height - chart_bottom - (chart_height - chart_top - chart_bottom) * value / top_;
  }

  std::string grid() const {
    std::string out;
    for (double value = 0; value <= top_ + step_ / 2; value += step_) {
      out += fmt::format(
          "<line class=\"grid\" x1=\"{0:.1f}\" x2=\"{1:.1f}\" y1=\"{2:.1f}\" y2=\"{2:.1f}\"/>"
          "<text x=\"{3:.1f}\" y=\"{4:.1f}\" text-anchor=\"end\">{5}</text>\n",
          chart_left, chart_width - chart_right, y(value), chart_left - 6, y(value) + 4, axis_text(value));
    }
    return out;
  }

  // As many as can be read beside each other on a phone, the last among them.
  std::string labels() const {
    constexpr std::size_t most = 5;
    const std::size_t every = (points_.size() + most - 1) / most;
    std::string out;
    for (std::size_t i = points_.size(); i-- > 0;) {
      if ((points_.size() - 1 - i) % every != 0) continue;
      const std::string_view anchor = i == 0 ? "start" : i + 1 == points_.size() ? "end" : "middle";
      out += fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"{}\">{}</text>\n", x(i),
                         chart_height - 6, anchor, html_escaped(points_[i].label));
    }
    return out;
  }

  std::string line() const {
    std::string path, dots;
    for (std::size_t i = 0; i < points_.size(); ++i) {
      path += fmt::format("{}{:.1f},{:.1f}", i == 0 ? "" : " ", x(i), y(points_[i].value));
      dots += fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"2.5\"><title>{}: {:.0f}</title></circle>",
                          x(i), y(points_[i].value), html_escaped(points_[i].label), points_[i].value);
    }
    return fmt::format("<polyline points=\"{}\"/>{}\n", path, dots);
  }

  std::string_view title_;
  const std::vector<LinePoint>& points_;
  double step_ = 1, top_ = 1;
};

}  // namespace

std::string svg_line(std::string_view title, const std::vector<LinePoint>& points) {
  return Chart(title, points).svg();
}

}  // namespace tend
