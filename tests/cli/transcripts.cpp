// tend_transcripts [--rewrite] FILE...: plays transcripts; tells where answers differ, or writes them down.
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "support/transcript.hpp"

namespace {

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read it");
  std::ostringstream text;
  text << file.rdbuf();
  return std::move(text).str();
}

// A fault of the program is no answer that anybody wants written down.
void refuse_faults(const std::string& transcript) {
  if (transcript.find("\n? 70\n") != std::string::npos)
    throw std::runtime_error("a command ended with exit code 70, a fault in tend itself");
}

// True where the file's answers are those that came, or have been made so.
bool check(const std::string& path, bool rewrite) {
  const std::string expected = read_file(path);
  const std::string actual =
      tend::test::transcript_text(tend::test::play(tend::test::parse_transcript(expected)));
  refuse_faults(actual);
  if (expected == actual) return true;
  if (rewrite) {
    std::ofstream(path, std::ios::binary) << actual;
    std::printf("rewritten: %s\n", path.c_str());
    return true;
  }
  std::printf("%s: the answers differ (-: expected, +: came)\n%s", path.c_str(),
              tend::test::difference(expected, actual).c_str());
  return false;
}

}  // namespace

int main(int argc, char** argv) {
  bool rewrite = false, all_well = true;
  for (int at = 1; at < argc; ++at) {
    const std::string word = argv[at];
    if (word == "--rewrite") {
      rewrite = true;
      continue;
    }
    try {
      all_well = check(std::filesystem::absolute(word).string(), rewrite) && all_well;
    } catch (const std::exception& fault) {
      std::printf("%s: %s\n", word.c_str(), fault.what());
      all_well = false;
    }
  }
  return all_well ? 0 : 1;
}
