// What a verb takes on its line. One description, from which come parsing, --help, the manual pages and
// completion.
//
// The placeholder says what a value is, and completion goes by it: CLIENT, CONTACT, FOLLOWUP, NOTE, WHEN,
// DATE, FILE, DIR, MANAGER, TAG, NOUN, FIELD, TEXT, N, …; words joined by `|` are the only values allowed
// (`low|normal|high`), which parsing enforces (exit 2 with the nearest), blind to case. An option may always
// be given an empty value: what that means (`--role=` clears the field) is the command's to say.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tend {

// One thing a line may hold. Options have names; arguments have none.
struct LineItem {
  std::string names;         // `-k,--kind`, or `` for an argument
  std::string placeholder;   // `` for a flag
  std::string about;         // one line: lower-case start, no full stop
  bool required = false;     // arguments only
  bool repeatable = false;   // may be given several times (argument: takes all that the others leave)
  bool decisive = false;     // flag: where it is given, nothing else on the line is checked (`--help`)
  std::string stands_for{};  // flag: the option and value that it is short for (`-fjson`)
  // exactly one of these is set, none where it stands for another; they outlive the parse
  bool* flag = nullptr;
  std::string* word = nullptr;
  std::optional<std::string>* value = nullptr;
  std::vector<std::string>* values = nullptr;

  bool is_argument() const { return names.empty(); }
  bool is_flag() const { return flag != nullptr || !stands_for.empty(); }
};

std::vector<std::string_view> names_of(const LineItem& item);  // `-k`, `--kind`; parts of `item.names`
std::vector<std::string> choices_of(const LineItem& item);     // of `a|b|c`; empty for any other placeholder

// An option given several times: the last one counts, unless it is one of `options`.
class Line {
 public:
  Line& argument(std::string_view placeholder, std::string& target, std::string_view about);
  Line& optional_argument(std::string_view placeholder, std::optional<std::string>& target,
                          std::string_view about);
  // Takes all that required arguments before and after it leave: `snooze ID... WHEN` works.
  Line& arguments(std::string_view placeholder, std::vector<std::string>& target, std::string_view about,
                  bool required = true);
  Line& flag(std::string_view names, bool& target, std::string_view about);
  Line& decisive_flag(std::string_view names, bool& target, std::string_view about);
  // A flag that is read as another option with its value, so that the last of the two counts.
  Line& short_for(std::string_view names, std::string_view option, std::string_view about);
  Line& option(std::string_view names, std::string_view placeholder, std::optional<std::string>& target,
               std::string_view about);
  Line& options(std::string_view names, std::string_view placeholder, std::vector<std::string>& target,
                std::string_view about);

  // A word that --format takes on this line beside those that every command knows; what it means is the
  // command's to say.
  Line& also_format(std::string_view name);
  const std::string& more_formats() const { return more_formats_; }  // `|mail`, or empty

  // Takes over the options of another line. A name that this line has already stays its own: then the other
  // line's option goes by the names that are left to it, if any.
  Line& adopt(Line other);
  bool shadows_adopted() const { return shadows_adopted_; }  // there was such a name

  const std::vector<LineItem>& items() const { return items_; }

 private:
  LineItem& add(std::string_view names, std::string_view placeholder, std::string_view about);
  std::vector<LineItem> items_;
  std::string more_formats_;
  bool shadows_adopted_ = false;
};

// `tend note add CLIENT [TEXT] [OPTION]...`
std::string usage_line(const Line& line, std::string_view command);

// Parses words into the items' targets. Options and arguments may mix; `--` ends the options; `--opt=value`,
// `--opt=` (an empty value), `-k value`, `-kvalue` and joined flags (`-nq`) are understood; a value may start
// with
// `-`; `-` alone and `-1d` are arguments.
// Throws Error(usage): unknown option (with the nearest), missing or surplus argument, missing value, bad
// choice. `command` names the command in messages (`client add`); empty: `tend` itself.
void parse_line(const Line& line, std::string_view command, const std::vector<std::string>& words);

}  // namespace tend
