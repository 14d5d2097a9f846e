#include "support/transcript.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace tend::test {
namespace {

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::size_t start = 0;
  while (start < text.size()) {
    const auto end = std::min(text.find('\n', start), text.size());
    lines.push_back(text.substr(start, end - start));
    start = end + 1;
  }
  return lines;
}

bool is_answer(const std::string& line) {
  return line.starts_with("  ") || line.starts_with("! ") || line.starts_with("? ") ||
         line.starts_with("&") || line == "!";
}

class Parser {
 public:
  explicit Parser(const std::string& text) : lines_(lines_of(text)) {}

  std::vector<Piece> pieces() {
    std::vector<Piece> found;
    while (at_ < lines_.size()) found.push_back(next());
    return found;
  }

 private:
  Piece next() {
    const std::string& line = lines_[at_];
    if (line.starts_with("$ ")) return step();
    if (line.starts_with("@")) return directive();
    if (!line.empty() && !line.starts_with("#")) {
      throw std::runtime_error(
          fmt::format("line {}: neither command, directive nor remark: {}", at_ + 1, line));
    }
    ++at_;
    return Plain{line};
  }

  Piece directive() {
    Directive made;
    made.text = lines_[at_].substr(1);
    made.typed.push_back(lines_[at_++]);
    made.lines = here_document(made.text, made.typed);
    return made;
  }

  Piece step() {
    Step made;
    made.command = lines_[at_].substr(2);
    made.typed.push_back(lines_[at_++]);
    made.input = here_document(made.command, made.typed);
    while (at_ < lines_.size() && (is_answer(lines_[at_]) || is_empty_output()))
      made.answer.push_back(lines_[at_++]);
    return made;
  }

  // An empty line between two lines of output belongs to it.
  bool is_empty_output() const {
    auto next = std::find_if(lines_.begin() + static_cast<std::ptrdiff_t>(at_), lines_.end(),
                             [](const std::string& line) { return !line.empty(); });
    return lines_[at_].empty() && next != lines_.end() && next->starts_with("  ");
  }

  // `… <<EOF`: takes the mark off the text, and the lines up to EOF.
  std::vector<std::string> here_document(std::string& text, std::vector<std::string>& typed) {
    const auto mark = text.rfind(" <<");
    if (mark == std::string::npos || text.find_first_of(" '\"", mark + 3) != std::string::npos) return {};
    const std::string end = text.substr(mark + 3);
    text.erase(mark);
    std::vector<std::string> document;
    while (at_ < lines_.size() && lines_[at_] != end) {
      document.push_back(lines_[at_]);
      typed.push_back(lines_[at_++]);
    }
    if (at_ == lines_.size()) throw std::runtime_error(fmt::format("no end of the here-document '{}'", end));
    typed.push_back(lines_[at_++]);
    return document;
  }

  std::vector<std::string> lines_;
  std::size_t at_ = 0;
};

void append(std::string& text, const std::vector<std::string>& lines) {
  for (const std::string& line : lines) text += line + '\n';
}

// Length of the longest common subsequence of the tails that begin at [i][j].
std::vector<std::vector<std::size_t>> common_lengths(const std::vector<std::string>& a,
                                                     const std::vector<std::string>& b) {
  std::vector<std::vector<std::size_t>> length(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = a.size(); i-- > 0;)
    for (std::size_t j = b.size(); j-- > 0;)
      length[i][j] = a[i] == b[j] ? length[i + 1][j + 1] + 1 : std::max(length[i + 1][j], length[i][j + 1]);
  return length;
}

std::vector<std::string> marked_lines(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  const auto length = common_lengths(a, b);
  std::vector<std::string> marked;
  std::size_t i = 0, j = 0;
  while (i < a.size() || j < b.size()) {
    if (i < a.size() && j < b.size() && a[i] == b[j]) {
      marked.push_back(" " + a[i++]);
      ++j;
    } else if (j == b.size() || (i < a.size() && length[i + 1][j] >= length[i][j + 1])) {
      marked.push_back("-" + a[i++]);
    } else {
      marked.push_back("+" + b[j++]);
    }
  }
  return marked;
}

}  // namespace

std::vector<Piece> parse_transcript(const std::string& text) { return Parser(text).pieces(); }

std::string transcript_text(const std::vector<Piece>& pieces) {
  std::string text;
  for (const Piece& piece : pieces) {
    if (const auto* plain = std::get_if<Plain>(&piece)) text += plain->line + '\n';
    if (const auto* directive = std::get_if<Directive>(&piece)) append(text, directive->typed);
    if (const auto* step = std::get_if<Step>(&piece)) {
      append(text, step->typed);
      append(text, step->answer);
    }
  }
  return text;
}

std::string difference(const std::string& expected, const std::string& actual) {
  constexpr std::size_t around = 3;
  const auto marked = marked_lines(lines_of(expected), lines_of(actual));
  std::vector<bool> shown(marked.size());
  for (std::size_t at = 0; at < marked.size(); ++at) {
    if (marked[at][0] == ' ') continue;
    const std::size_t last = std::min(marked.size(), at + around + 1);
    for (std::size_t near = at - std::min(at, around); near < last; ++near) shown[near] = true;
  }
  std::string text;
  for (std::size_t at = 0; at < marked.size(); ++at) {
    if (shown[at])
      text += marked[at] + '\n';
    else if (at > 0 && shown[at - 1])
      text += "...\n";
  }
  return text;
}

}  // namespace tend::test
