#include "cli/run.hpp"

#include <fmt/format.h>

#include <new>

#include "cli/completion.hpp"
#include "cli/context.hpp"
#include "cli/help.hpp"
#include "cli/hooks.hpp"
#include "cli/resolve.hpp"
#include "tend/text.hpp"

namespace tend::cli {
namespace {

constexpr const char* version_text = "tend " TEND_VERSION "\n";

// The help that `--help` asks for: of the verb where one is named, else of the noun.
std::string help_on(const Command& command, std::size_t width) {
  if (command.noun == nullptr) return program_help(width);
  if (command.verb == nullptr || !command.verb_named) return noun_help(*command.noun, width);
  return verb_help(*command.noun, *command.verb, width);
}

// True where the line is answered without running a command.
bool answered(const Command& command, Context& context) {
  if (context.globals().version)
    context.print_text(version_text);
  else if (context.globals().help || command.noun == nullptr)
    context.print_text(help_on(command, context.width()));
  else
    return false;
  return true;
}

Exit run_verbless(const Command& command, Context& context) {
  context.host().write_error(noun_help(*command.noun, context.width()));
  return Exit::usage;
}

// Takes the step. Where it fails so, and a word may have been meant as a verb, the failure says so, unless it
// has a better way out.
template <class Step>
void told(const Command& command, Exit failure, Step step) {
  try {
    step();
  } catch (const Error& error) {
    const bool fits = error.exit() == failure && !error.way_out().starts_with("did you mean");
    const std::string verb = fits ? did_you_mean_verb(command) : std::string();
    if (verb.empty()) throw;
    throw Error(error.exit(), error.message(), verb);
  }
}

// What stands before a command that has an option of a global one's name is still the global one.
void parse_words(const Line& line, const Command& command, Globals& globals) {
  const auto own = command.words.begin() + static_cast<std::ptrdiff_t>(command.before);
  if (!line.shadows_adopted() || command.before == 0) return parse_line(line, command.name(), command.words);
  Line before;
  add_globals(before, globals);
  parse_line(before, "", {command.words.begin(), own});
  parse_line(line, command.name(), {own, command.words.end()});
}

Exit run_line(Host& host) {
  const Command command = resolve(host.arguments);
  Line line;
  Globals globals;
  Run run;
  if (command.verb != nullptr) run = command.verb->setup(line);
  add_globals(line, globals);
  told(command, Exit::usage, [&] { parse_words(line, command, globals); });
  globals.command = command.name();
  Context context(host, std::move(globals));
  if (!answered(command, context)) {
    if (!run) return run_verbless(command, context);
    told(command, Exit::not_found, [&] { run(context); });
  }
  const Exit exit = context.finish();
  if (command.verb != nullptr) run_hook(context, command.noun->name, command.verb->name);
  if (host.leave) host.leave(static_cast<int>(exit));
  return exit;
}

Exit complain(Host& host, const Error& error) {
  std::string text = fmt::format("tend: {}\n", visible(error.message(), true));
  if (!error.way_out().empty()) text += visible(error.way_out(), true) + '\n';
  host.write_error(text);
  return error.exit();
}

}  // namespace

Exit run(Host& host) {
  try {
    if (!host.arguments.empty() && host.arguments[0] == "--version") {
      host.write_output(version_text);
      return Exit::done;
    }
    if (!host.arguments.empty() && host.arguments[0] == "__complete") return complete(host);
    return run_line(host);
  } catch (const Error& error) {
    return complain(host, error);
  } catch (const std::bad_alloc&) {
    return complain(host, Error(Exit::fault, "a fault in tend itself: out of memory"));
  } catch (const std::exception& fault) {
    return complain(host, Error(Exit::fault, fmt::format("a fault in tend itself: {}", fault.what())));
  }
}

}  // namespace tend::cli
