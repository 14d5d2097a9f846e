#include "cli/prose.hpp"

#include <algorithm>

#include "tend/text.hpp"

namespace tend {
namespace {

using Kind = Block::Kind;
constexpr std::size_t widest_left = 30;
constexpr std::string_view means = " :: ";

std::string_view trimmed(std::string_view text) {
  while (text.starts_with('\n')) text.remove_prefix(1);
  while (text.ends_with('\n')) text.remove_suffix(1);
  return text;
}

// The block that a line begins by its mark; a paragraph where it has none.
Block begun_by(std::string_view line) {
  if (line.starts_with(' ')) return {Kind::literal, std::string(line) + '\n', {}};
  if (line.starts_with("# ")) return {Kind::heading, std::string(line.substr(2)), {}};
  if (line.starts_with("* ")) return {Kind::item, std::string(line.substr(2)), {}};
  const auto mark = line.find(means);
  if (mark == std::string_view::npos) return {Kind::paragraph, std::string(line), {}};
  return {Kind::definition, std::string(line.substr(mark + means.size())), std::string(line.substr(0, mark))};
}

// Adds the line to the block before it where it goes on.
bool goes_on(Block& before, const Block& line) {
  if (before.kind == Kind::literal && line.kind == Kind::literal) {
    before.text += line.text;
    return true;
  }
  const bool is_open = before.kind != Kind::literal && before.kind != Kind::heading;
  if (line.kind != Kind::paragraph || !is_open) return false;
  before.text += ' ' + line.text;
  return true;
}

std::string lines_indented(const std::string& text, std::size_t indent, std::size_t width) {
  std::string result;
  for (const std::string& line : wrap(text, width - indent)) result += std::string(indent, ' ') + line + '\n';
  return result;
}

std::string literal_indented(std::string_view text, std::size_t indent) {
  std::string result;
  while (!text.empty()) {
    const auto end = text.find('\n') + 1;
    result += std::string(indent, ' ') + std::string(text.substr(0, end));
    text.remove_prefix(end);
  }
  return result;
}

std::string beside(const Entry& entry, std::size_t column, std::size_t width) {
  const auto lines = wrap(entry.right, width - column);
  std::string result = entry.left;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i == 0 && cell_width(entry.left) + 2 <= column)
      result = pad_right(result, column) + lines[i] + '\n';
    else
      result += (i == 0 ? "\n" : "") + std::string(column, ' ') + lines[i] + '\n';
  }
  return lines.empty() ? result + '\n' : result;
}

class Printer {
 public:
  Printer(std::span<const Block> blocks, std::size_t width) : blocks_(blocks), width_(width) {}

  std::string print() {
    for (std::size_t at = 0; at < blocks_.size();) at = print_from(at);
    return std::move(text_);
  }

 private:
  // Prints the block, and those of its kind that form a list with it; gives the next one.
  std::size_t print_from(std::size_t at) {
    const Block& block = blocks_[at];
    const bool follows_heading = at > 0 && blocks_[at - 1].kind == Kind::heading;
    if (!text_.empty() && !follows_heading) text_ += '\n';
    std::size_t end = at + 1;
    if (block.kind == Kind::heading) {
      text_ += block.text + '\n';
      indent_ = 2;
    } else if (block.kind == Kind::paragraph) {
      text_ += lines_indented(block.text, indent_, width_);
    } else if (block.kind == Kind::literal) {
      text_ += literal_indented(block.text, indent_);
    } else {
      while (end < blocks_.size() && blocks_[end].kind == block.kind) ++end;
      print_list(blocks_.subspan(at, end - at));
    }
    return end;
  }

  void print_list(std::span<const Block> list) {
    if (list.front().kind == Kind::item) {
      for (const Block& block : list) print_item(block.text);
      return;
    }
    std::vector<Entry> entries;
    for (const Block& block : list) entries.push_back({block.term, block.text});
    text_ += two_columns(entries, width_);
  }

  void print_item(const std::string& text) {
    std::string lines = lines_indented(text, indent_ + 2, width_);
    if (!lines.empty()) lines[indent_] = '*';
    text_ += lines;
  }

  std::span<const Block> blocks_;
  std::size_t width_;
  std::size_t indent_ = 0;
  std::string text_;
};

}  // namespace

std::vector<Block> read_prose(std::string_view text) {
  text = trimmed(text);
  std::vector<Block> blocks;
  bool separate = true;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.empty()) {
      separate = true;
      continue;
    }
    Block block = begun_by(line);
    if (separate || !goes_on(blocks.back(), block)) blocks.push_back(std::move(block));
    separate = false;
  }
  return blocks;
}

std::string prose_text(std::span<const Block> blocks, std::size_t width) {
  return Printer(blocks, width).print();
}

std::string two_columns(std::span<const Entry> entries, std::size_t width) {
  std::size_t widest = 0;
  for (const Entry& entry : entries)
    if (cell_width(entry.left) <= widest_left) widest = std::max(widest, cell_width(entry.left));
  std::string text;
  for (const Entry& entry : entries) text += beside({"  " + entry.left, entry.right}, widest + 4, width);
  return text;
}

}  // namespace tend
