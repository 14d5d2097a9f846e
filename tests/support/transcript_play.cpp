#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <regex>
#include <sstream>
#include <stdexcept>

#include "cli/run.hpp"
#include "cli/words.hpp"
#include "support/test_host.hpp"
#include "support/transcript.hpp"

namespace tend::test {
namespace {

class ScratchFolder {
 public:
  ScratchFolder() {
    std::string pattern = "/tmp/tend-test-XXXXXX";  // as long as it always was: tables pad paths
    if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no scratch folder");
    path_ = pattern;
  }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  ~ScratchFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + '\n';
  return text;
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size())) {
    text.replace(at, what.size(), by);
  }
  return text;
}

std::string content_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("no file " + path);
  std::ostringstream text;
  text << file.rdbuf();
  return std::move(text).str();
}

void write_file(const std::filesystem::path& path, const std::string& text) {
  if (path.has_parent_path()) std::filesystem::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << text;
}

// Control characters as their pictures (`␛`, `␍`), so that a transcript is a text file.
std::string pictured(const std::string& text) {
  std::string result;
  for (char c : text) {
    const auto code = static_cast<unsigned char>(c);
    if (code >= 0x20 || c == '\n' || c == '\t')
      result += c;
    else
      result += {'\xe2', '\x90', static_cast<char>(0x80 + code)};
  }
  return result;
}

class Player {
 public:
  Player() : world_(folder_.path()) {}

  void direct(const Directive& directive) {
    const std::string text = replaced(directive.text, "<dir>", folder_.path());
    const auto blank = std::min(text.find(' '), text.size());
    const std::string name = text.substr(0, blank);
    const std::string rest = text.substr(std::min(blank + 1, text.size()));
    if (name == "zone")
      world_.set_zone(rest);
    else if (name == "clock")
      world_.set_clock(rest);
    else if (name == "terminal")
      set_terminal(split_words(rest));
    else if (name == "env")
      set_variable(rest);
    else if (name == "answer")
      world_.answers.push_back(rest);
    else if (name == "file")
      write_file(rest, replaced(joined(directive.lines), "<dir>", folder_.path()));
    else if (name == "program")
      set_program(split_words(rest), joined(directive.lines));
    else
      throw std::runtime_error("no directive @" + name);
  }

  // The answer's lines.
  std::vector<std::string> run(const Step& step) {
    const auto variables = world_.variables;
    const Typed typed = read(step);
    world_.output.clear();
    world_.error.clear();
    world_.calls.clear();
    world_.standard_input = typed.input;
    const int status = run_words(typed.words);
    world_.variables = variables;
    if (typed.target) write_file(*typed.target, std::exchange(world_.output, {}));
    return answer(status);
  }

 private:
  struct Typed {
    std::vector<std::string> words;
    std::string input;
    std::optional<std::string> target;
  };

  // Assignments before the command, `< name`, `> name`.
  Typed read(const Step& step) {
    Typed typed;
    typed.input = joined(step.input);
    const auto words = split_words(replaced(step.command, "<dir>", folder_.path()));
    for (std::size_t at = 0; at < words.size(); ++at) {
      const bool has_next = at + 1 < words.size();
      if (words[at] == "<" && has_next)
        typed.input = content_of(words[++at]);
      else if (words[at] == ">" && has_next)
        typed.target = words[++at];
      else if (typed.words.empty() && is_assignment(words[at]))
        set_variable(words[at]);
      else
        typed.words.push_back(words[at]);
    }
    return typed;
  }

  static bool is_assignment(const std::string& word) {
    return std::regex_match(word, std::regex("[A-Z_]+=[^]*"));
  }

  int run_words(std::vector<std::string> words) {
    if (words.empty()) throw std::runtime_error("a command line without a command");
    const std::string program = words.front();
    words.erase(words.begin());
    if (program == "cat") {
      for (const std::string& name : words) world_.output += content_of(name);
      return 0;
    }
    if (program != "tend") throw std::runtime_error("transcripts run tend and cat, not " + program);
    Host host = world_.host(std::move(words));
    return static_cast<int>(cli::run(host));
  }

  void set_terminal(const std::vector<std::string>& words) {
    world_.terminal = {};
    world_.variables.erase("NO_COLOR");
    if (words.empty() || words[0] == "off") return;
    world_.terminal.is_terminal = true;
    world_.terminal.width = std::stoul(words[0]);
    world_.terminal.height = std::stoul(words[0].substr(words[0].find('x') + 1));
    if (words.size() < 2 || words[1] != "color") world_.variables["NO_COLOR"] = "1";
  }

  void set_variable(const std::string& text) {
    const auto equals = text.find('=');
    if (equals == std::string::npos)
      world_.variables.erase(text);
    else
      world_.variables[text.substr(0, equals)] = text.substr(equals + 1);
  }

  // NAME STATUS [writes [TEXT] | prints [TEXT]]; without TEXT, the here-document.
  void set_program(const std::vector<std::string>& words, const std::string& document) {
    FakeProgram program;
    program.status = std::stoi(words.at(1));
    const std::string text = words.size() > 3 ? words[3] + '\n' : document;
    if (words.size() > 2 && words[2] == "writes") program.writes = text;
    if (words.size() > 2 && words[2] == "prints") program.prints = text;
    world_.programs[words.at(0)] = program;
  }

  std::string steady(const std::string& text) const {
    static const std::regex uid("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    return pictured(std::regex_replace(replaced(text, folder_.path(), "<dir>"), uid, "<uid>"));
  }

  std::vector<std::string> answer(int status) {
    std::vector<std::string> lines;
    add_marked(lines, steady(world_.output), "  ");
    while (!lines.empty() && lines.back().empty()) lines.back() = "  <empty line>";
    add_marked(lines, steady(world_.error), "! ");
    add_marked(lines, steady(world_.calls), "");
    if (status != 0) lines.push_back(fmt::format("? {}", status));
    return lines;
  }

  static void add_marked(std::vector<std::string>& lines, const std::string& text, const std::string& mark) {
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
      if (stream.eof()) line += "<no line break>";
      lines.push_back(line.empty() ? (mark == "! " ? "!" : "") : mark + line);
    }
  }

  ScratchFolder folder_;
  World world_;
};

}  // namespace

std::vector<Piece> play(const std::vector<Piece>& pieces) {
  Player player;
  std::vector<Piece> played = pieces;
  for (Piece& piece : played) {
    if (const auto* directive = std::get_if<Directive>(&piece)) player.direct(*directive);
    if (auto* step = std::get_if<Step>(&piece)) step->answer = player.run(*step);
  }
  return played;
}

}  // namespace tend::test
