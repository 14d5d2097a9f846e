#include "cli/completion.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "cli/candidates.hpp"
#include "cli/resolve.hpp"
#include "cli/scan.hpp"
#include "cli/typed_line.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

// The finished words of a line, understood as far as they go.
class Begun {
 public:
  explicit Begun(const std::vector<std::string>& words) : command_(resolve(words)) {
    if (command_.verb != nullptr) targets_ = command_.verb->setup(line_);
    add_globals(line_, globals_);
    for (auto at = command_.words.cbegin(); at != command_.words.cend();) read(at);
  }

  Answer at(Context& context, const std::string& word) const {
    Answer answer;
    if (awaiting_ != nullptr) {
      add_values(context, *awaiting_, word, answer);
    } else if (!options_ended_ && word.starts_with("-")) {
      add_options(context, word, answer);
    } else if (command_.noun == nullptr) {
      add_starting(answer, word, command_offers());
    } else {
      if (!command_.verb_named && arguments_.empty()) add_starting(answer, word, verb_offers(*command_.noun));
      for (const LineItem* item : expected_arguments()) add_values(context, *item, word, answer);
    }
    return answer;
  }

  Globals globals() const { return globals_; }

 private:
  void read(std::vector<std::string>::const_iterator& at) {
    const std::string& word = *at++;
    const WordReading reading = read_word(line_.items(), word);
    if (options_ended_ || reading.kind == WordReading::Kind::argument) {
      arguments_.push_back(word);
    } else if (reading.kind == WordReading::Kind::end_of_options) {
      options_ended_ = true;
    } else if (reading.takes_next_word() && at == command_.words.end()) {
      awaiting_ = reading.item;
    } else if (reading.takes_next_word()) {
      take(*reading.item, *at++);
    } else if (reading.value) {
      take(*reading.item, *reading.value);
    }
  }

  void take(const LineItem& item, const std::string& value) {
    if (item.value != nullptr) *item.value = value;
    if (item.placeholder == "CLIENT" && names_of(item).back() == "--client") client_ = value;
  }

  // The arguments that the next word may be: several where one takes any number.
  std::vector<const LineItem*> expected_arguments() const {
    std::vector<const LineItem*> expected;
    std::size_t before = 0;
    bool any_number = false;
    for (const LineItem& item : line_.items()) {
      if (!item.is_argument()) continue;
      const bool reached =
          any_number || item.repeatable ? arguments_.size() >= before : arguments_.size() == before;
      if (reached) expected.push_back(&item);
      any_number = any_number || item.repeatable;
      if (item.required || !item.repeatable) ++before;
    }
    return expected;
  }

  std::string named_client() const {
    if (!client_.empty()) return client_;
    for (const LineItem& item : line_.items()) {
      if (!item.is_argument()) continue;
      return item.placeholder == "CLIENT" && !arguments_.empty() ? arguments_[0] : std::string();
    }
    return {};
  }

  void add_values(Context& context, const LineItem& item, const std::string& start, Answer& answer) const {
    const std::string_view name = item.is_argument() ? std::string_view() : names_of(item).back();
    const Wanted wanted{.placeholder = item.placeholder,
                        .start = start,
                        .noun = command_.noun,
                        .verb = command_.verb,
                        .arguments = arguments_,
                        .client = named_client(),
                        .past = name == "--at" || name == "--from" || name == "--since",
                        .filter = name == "--where"};
    add_candidates(context, wanted, answer);
  }

  void add_options(Context& context, const std::string& word, Answer& answer) const {
    const auto equals = word.find('=');
    if (equals != std::string::npos) {
      const WordReading reading = read_word(line_.items(), word);
      if (reading.item == nullptr || reading.item->is_flag()) return;
      add_values(context, *reading.item, word.substr(equals + 1), answer);
      for (Offer& offer : answer.offers) offer.word.insert(0, word, 0, equals + 1);
      return;
    }
    for (const LineItem& item : line_.items())
      if (!item.is_argument()) add_starting(answer, word, {{std::string(names_of(item).back()), item.about}});
    for (const LineItem* item : expected_arguments()) add_values(context, *item, word, answer);
  }

  Command command_;
  Line line_;
  Globals globals_;
  std::function<void(Context&)> targets_;  // owns what the line's items point at
  std::vector<std::string> arguments_;
  std::string client_;
  const LineItem* awaiting_ = nullptr;  // the option whose value comes next
  bool options_ended_ = false;
};

Answer answer_to(Host& host, const TypedLine& line) {
  const Begun begun(line.words);
  Context context(host, begun.globals());
  Answer answer = begun.at(context, line.word);
  // What cannot be typed or would do something to the terminal is never offered.
  std::erase_if(answer.offers, [](const Offer& offer) { return visible(offer.word) != offer.word; });
  return answer;
}

std::string head(const Answer& answer) {
  if (answer.kind == Answer::Kind::files) return "files\n";
  if (answer.kind == Answer::Kind::folders) return "folders\n";
  return answer.goes_on ? "part\n" : "words\n";
}

std::string in_words(const std::string& about) { return cut(visible(about), 70); }

std::string for_zsh_and_fish(const Answer& answer) {
  std::string text = head(answer);
  for (const Offer& offer : answer.offers) text += offer.word + '\t' + in_words(offer.about) + '\n';
  return text;
}

// bash has one text for what it inserts and what it lists; only where it does nothing but list may that say
// what a word is about.
std::string for_bash(const Answer& answer, const TypedLine& line, std::string_view replaced,
                     bool lists_only) {
  std::size_t widest = 0;
  for (const Offer& offer : answer.offers) widest = std::max(widest, cell_width(offer.word));
  std::string text = head(answer);
  for (const Offer& offer : answer.offers) {
    if (lists_only && answer.offers.size() > 1 && !offer.about.empty())
      text += pad_right(offer.word, std::min<std::size_t>(widest, 30)) + "  " + in_words(offer.about) + '\n';
    else if (const auto word = bash_replacement(line, offer.word, replaced))
      text += *word + '\n';
  }
  // Keeps bash from inserting what only those that are offered have in common.
  if (answer.cut) text += "…\n";
  return text;
}

std::string completion_text(Host& host) {
  constexpr std::string_view listing = "63";  // COMP_TYPE of a second TAB: '?'
  const std::vector<std::string>& words = host.arguments;
  if (words.size() < 3) return {};
  const TypedLine line = read_typed_line(words.back());
  if (words[1] != "bash") return for_zsh_and_fish(answer_to(host, line));
  if (words.size() < 5) return {};
  return for_bash(answer_to(host, line), line, words[3], words[2] == listing);
}

}  // namespace

Exit complete(Host& host) {
  try {
    host.write_output(completion_text(host));
  } catch (const std::exception&) {
    // A shell in the middle of a line: nothing to offer is all that can be said.
  }
  return Exit::done;
}

}  // namespace tend
