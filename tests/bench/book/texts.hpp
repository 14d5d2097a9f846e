// What the people of a made book are called, and what they write.
#pragma once

#include <string>
#include <vector>

#include "bench/book/chance.hpp"

namespace tend::bench {

// Words by Zipf's law: the word of rank r is about r times rarer than the first.
class Vocabulary {
 public:
  Vocabulary();
  std::string text(Chance& chance, std::int64_t words) const;

 private:
  const std::string& word(Chance& chance) const;
  std::vector<std::string> words_;  // by rank
  std::vector<double> up_to_;       // the share of a word and all before it
};

// Latin with and without marks, Cyrillic, Greek, Japanese, Chinese, Korean, Arabic and Hebrew.
std::string company_name(Chance& chance);
std::string person_name(Chance& chance);

}  // namespace tend::bench
