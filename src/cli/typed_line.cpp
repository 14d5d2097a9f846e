#include "cli/typed_line.hpp"

namespace tend {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n'; }

// What a backslash takes the meaning off, inside the quote.
bool is_escaped_by_backslash(char c, char quote) {
  return quote == 0 || (quote == '"' && std::string_view("\"\\$`").find(c) != std::string_view::npos);
}

class TypedLineReader {
 public:
  explicit TypedLineReader(std::string_view text) : text_(text) {}

  TypedLine read() {
    while (at_ < text_.size()) read_character(text_[at_++]);
    return std::move(line_);
  }

 private:
  void read_character(char c) {
    if (line_.quote == 0 && is_blank(c)) return end_word();
    in_word_ = true;
    line_.raw += c;
    if (c == line_.quote) {
      line_.quote = 0;
    } else if (line_.quote == 0 && (c == '\'' || c == '"')) {
      line_.quote = c;
      line_.opened = line_.raw.size();
    } else if (c == '\\' && line_.quote != '\'') {
      read_escaped();
    } else {
      line_.word += c;
    }
  }

  void read_escaped() {
    if (at_ == text_.size()) return;
    const char c = text_[at_++];
    if (!is_escaped_by_backslash(c, line_.quote)) line_.word += '\\';
    line_.word += c;
    line_.raw += c;
  }

  void end_word() {
    if (in_word_) line_.words.push_back(line_.word);
    in_word_ = false;
    line_.word.clear();
    line_.raw.clear();
  }

  std::string_view text_;
  std::size_t at_ = 0;
  bool in_word_ = false;
  TypedLine line_;
};

bool is_assignment(const std::string& word) {
  const auto equals = word.find('=');
  return equals != std::string::npos && equals > 0 && word.find_first_of("-/ ") > equals;
}

// `text` so that bash reads it as it is, inside the quote (0: none).
std::string escaped(std::string_view text, char quote) {
  std::string result;
  for (const char c : text) {
    if (quote == '\'') {
      result += c == '\'' ? "'\\''" : std::string(1, c);
    } else if (quote == '"') {
      // No backslash helps against the history's `!` inside double quotes: it stands outside them.
      if (c == '!')
        result += "\"\\!\"";
      else
        result += std::string_view("\"\\$`").find(c) != std::string_view::npos ? std::string{'\\', c}
                                                                               : std::string(1, c);
    } else {
      if (std::string_view(" \"'\\$`!&;|<>()[]{}*?#~^").find(c) != std::string_view::npos) result += '\\';
      result += c;
    }
  }
  return result;
}

}  // namespace

TypedLine read_typed_line(std::string_view text) {
  TypedLine line = TypedLineReader(text).read();
  auto name = line.words.begin();
  while (name != line.words.end() && is_assignment(*name)) ++name;
  if (name != line.words.end()) ++name;
  line.words.erase(line.words.begin(), name);
  return line;
}

std::optional<std::string> bash_replacement(const TypedLine& line, const std::string& word,
                                            std::string_view replaced) {
  if (replaced.size() > line.raw.size()) return std::nullopt;
  const std::string_view staying = std::string_view(line.raw).substr(0, line.raw.size() - replaced.size());
  const std::string head = line.quote == 0 ? std::string() : line.raw.substr(0, line.opened);
  const std::string plain_head = TypedLineReader(head).read().word;
  if (!word.starts_with(plain_head)) return std::nullopt;
  const std::string whole = head + escaped(std::string_view(word).substr(plain_head.size()), line.quote);
  if (!whole.starts_with(staying)) return std::nullopt;
  return whole.substr(staying.size());
}

}  // namespace tend
