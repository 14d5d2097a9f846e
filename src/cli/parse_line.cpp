// The only file that includes CLI11 (2.1.2). What it does badly is settled before and after it: words are
// brought into the form that it reads well, arguments are dealt out by us, and all complaints are ours.
#include <fmt/format.h>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>

#include "cli/line.hpp"
#include "cli/scan.hpp"
#include "tend/error.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

std::string shown(std::string_view command) {
  return command.empty() ? "'tend'" : fmt::format("'{}'", command);
}

std::string see_help(std::string_view command) {
  return command.empty() ? "see 'tend help'" : fmt::format("see 'tend help {}'", command);
}

// ---- before CLI11

struct Prepared {
  std::vector<std::string> options;  // with their values, in a form that CLI11 cannot misread
  std::vector<std::string> arguments;
  std::optional<Error> complaint;  // the first one; waits, for a decisive flag may follow
  bool decided = false;            // a decisive flag was given
};

Error unknown_option(const Line& line, std::string_view command, const std::string& name) {
  std::vector<std::string> known;
  for (const LineItem& item : line.items())
    for (std::string_view each : names_of(item))
      if (each.starts_with("--")) known.emplace_back(each);
  std::string way_out = did_you_mean(nearest(name, known));
  const bool takes_arguments = std::ranges::any_of(line.items(), &LineItem::is_argument);
  if (way_out.empty() && takes_arguments && !name.starts_with("--")) {
    way_out = "a '--' before it makes it an argument";
  }
  return {Exit::usage, fmt::format("unknown option '{}' of {}", name, shown(command)),
          way_out.empty() ? see_help(command) : way_out};
}

class Preparation {
 public:
  Preparation(const Line& line, std::string_view command) : line_(line), command_(command) {}

  Prepared of(const std::vector<std::string>& words) {
    auto at = words.begin();
    while (at != words.end() && *at != "--") {
      const std::string& word = *at++;
      const WordReading reading = read_word(line_.items(), word);
      if (reading.kind == WordReading::Kind::unknown_option) {
        complain(unknown_option(line_, command_, reading.name));
      } else if (reading.kind == WordReading::Kind::argument) {
        prepared_.arguments.push_back(word);
      } else if (reading.takes_next_word()) {
        take_value(word, reading, at, words.end());
      } else {
        take_option(word, reading);
      }
    }
    if (at != words.end()) prepared_.arguments.insert(prepared_.arguments.end(), at + 1, words.end());
    return std::move(prepared_);
  }

 private:
  using Words = std::vector<std::string>::const_iterator;

  void complain(Error error) {
    if (!prepared_.complaint) prepared_.complaint = std::move(error);
  }

  void take_value(const std::string& word, const WordReading& reading, Words& at, Words end) {
    if (at == end) {
      complain({Exit::usage,
                fmt::format("option '{}' needs a value: {}", reading.name, reading.item->placeholder)});
      return;
    }
    prepared_.options.push_back(word);
    prepared_.options.push_back(*at++);
  }

  void take_option(const std::string& word, const WordReading& reading) {
    const LineItem& item = *reading.item;
    if (item.decisive) prepared_.decided = true;
    if (item.is_flag() && reading.value) {
      complain({Exit::usage, fmt::format("option '{}' takes no value", reading.name)});
    } else if (reading.value && reading.value->empty()) {
      prepared_.options.push_back(reading.name);
      prepared_.options.emplace_back();
    } else {
      prepared_.options.push_back(item.stands_for.empty() ? word : item.stands_for);
    }
  }

  const Line& line_;
  std::string_view command_;
  Prepared prepared_;
};

// ---- CLI11

using Given = std::vector<std::pair<const LineItem*, std::vector<std::string>>>;

// One letter may stand among others: `-nq`.
bool may_be_named(const LineItem& item, const std::vector<std::string>& words) {
  const std::vector<std::string_view> names = names_of(item);
  return std::ranges::any_of(words, [&](const std::string& word) {
    return std::ranges::any_of(names, [&](std::string_view name) {
      if (name.starts_with("--")) return word.starts_with(name);
      return word.starts_with('-') && word.find(name[1]) != std::string::npos;
    });
  });
}

// Only what the words may name is registered: each option costs CLI11 10,000 instructions.
Given parse_options(const Line& line, std::vector<std::string> words) {
  if (words.empty()) return {};
  CLI::App app;
  app.set_help_flag();
  std::vector<std::pair<const LineItem*, CLI::Option*>> registered;
  for (const LineItem& item : line.items()) {
    if (item.is_argument() || !item.stands_for.empty() || !may_be_named(item, words)) continue;
    CLI::Option* option = item.flag != nullptr ? app.add_flag(item.names) : app.add_option(item.names);
    option->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    registered.emplace_back(&item, option);
  }
  std::ranges::reverse(words);
  app.parse(std::move(words));
  Given given;
  for (const auto& [item, option] : registered)
    if (option->count() > 0) given.emplace_back(item, option->results());
  return given;
}

// ---- after CLI11

std::string lower(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return result;
}

// The choice that `given` means, or `given` where the item takes any word.
std::string checked_choice(const LineItem& item, const std::string& given) {
  const auto choices = choices_of(item);
  if (choices.empty() || (given.empty() && !item.is_argument())) return given;
  auto found = std::ranges::find(choices, lower(given), lower);
  if (found != choices.end()) return *found;
  const std::string near = did_you_mean(nearest(given, choices));
  if (item.is_argument())
    throw Error(Exit::usage, fmt::format("'{}' is none of {}", given, fmt::join(choices, ", ")), near);
  throw Error(Exit::usage, fmt::format("'{}' cannot be '{}'", names_of(item).back(), given),
              near.empty() ? fmt::format("one of: {}", fmt::join(choices, ", ")) : near);
}

void store(const LineItem& item, const std::vector<std::string>& given) {
  if (item.flag != nullptr) {
    *item.flag = true;
  } else if (item.word != nullptr) {
    *item.word = checked_choice(item, given.back());
  } else if (item.value != nullptr) {
    *item.value = checked_choice(item, given.back());
  } else {
    for (const std::string& each : given) item.values->push_back(checked_choice(item, each));
  }
}

class Dealing {
 public:
  Dealing(const Line& line, std::string_view command, const std::vector<std::string>& arguments)
      : line_(line), command_(command), next_(arguments.begin()), end_(arguments.end()) {
    for (const LineItem& item : line.items())
      if (item.is_argument() && item.required) ++still_required_;
  }

  void deal() {
    for (const LineItem& item : line_.items())
      if (item.is_argument()) deal_to(item);
    if (next_ == end_) return;
    throw Error(Exit::usage, fmt::format("unexpected argument '{}' of {}", *next_, shown(command_)), usage());
  }

 private:
  void deal_to(const LineItem& item) {
    if (item.required) --still_required_;
    const auto left = end_ - next_;
    const auto free = left - still_required_;
    auto count = item.repeatable ? free : std::min<std::ptrdiff_t>(free, 1);
    if (item.required && left == 0) {
      throw Error(Exit::usage, fmt::format("missing argument {} of {}", item.placeholder, shown(command_)),
                  usage());
    }
    if (item.required) count = std::max<std::ptrdiff_t>(count, 1);
    if (count <= 0) return;
    store_arguments(item, {next_, next_ + count});
    next_ += count;
  }

  // A word that is no choice may be one too early: the usage tells the order.
  void store_arguments(const LineItem& item, const std::vector<std::string>& given) const {
    try {
      store(item, given);
    } catch (const Error& error) {
      if (!error.way_out().empty()) throw;
      throw Error(error.exit(), error.message(), usage());
    }
  }

  std::string usage() const { return "usage: " + usage_line(line_, command_); }

  const Line& line_;
  std::string_view command_;
  std::vector<std::string>::const_iterator next_, end_;
  std::ptrdiff_t still_required_ = 0;
};

}  // namespace

void parse_line(const Line& line, std::string_view command, const std::vector<std::string>& words) {
  Prepared prepared = Preparation(line, command).of(words);
  const Given options = parse_options(line, std::move(prepared.options));
  if (prepared.decided) {
    for (const auto& [item, given] : options)
      if (item->flag != nullptr) store(*item, given);
    return;
  }
  if (prepared.complaint) throw Error(*prepared.complaint);
  for (const auto& [item, given] : options) store(*item, given);
  Dealing(line, command, prepared.arguments).deal();
}

}  // namespace tend
