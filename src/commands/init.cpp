// `tend init`: begins a book.
#include <fmt/format.h>

#include <memory>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "commands/cells.hpp"
#include "tend/records.hpp"
#include "tend/settings.hpp"

namespace tend {
namespace init_command {

struct InitOptions {
  std::optional<std::string> currency;
};

void answer(Context& context, bool created, const std::string& currency) {
  const std::string path = context.book_path();
  if (context.machine_format()) {
    Table table{.columns = {{.key = "path", .heading = "PATH"},
                            {.key = "created", .heading = "CREATED"},
                            {.key = "currency", .heading = "CURRENCY"}},
                .rows = {{{cell(path), cell(created), cell(currency)}, {}}},
                .single = true};
    return context.print_shaped(std::move(table));
  }
  if (!created) return context.say(fmt::format("There is a book at '{}' already", path));
  context.say(fmt::format("Started a book at '{}', amounts in {}", path, currency));
  context.say("Next:");
  if (!context.me_is_set()) context.say("  tend config set me NAME        who you are");
  context.say("  tend client add \"Acme GmbH\"    your first client");
  context.say("  tend help                      what else there is");
}

void set_currency(Context& context, const std::string& currency) {
  const auto transaction = context.begin();
  Setting setting;
  setting.key = "currency";
  setting.value = currency;
  transaction->insert(setting);
  context.commit(*transaction, fmt::format("set currency to {}", currency));
}

void run_init(Context& context, const InitOptions& options) {
  const std::string currency =
      checked_setting("currency", options.currency.value_or(initial_setting("currency")));
  if (context.has_book()) {
    const std::string own = context.book().setting("currency");
    if (!options.currency || own == currency) return answer(context, false, own);
    throw Error(
        Exit::conflict,
        fmt::format("there is a book at '{}' already, and its currency is {}", context.book_path(), own),
        fmt::format("change it with 'tend config set currency {}'", currency));
  }
  if (context.globals().dry_run) {
    context.warn("dry run: nothing was written");
  } else {
    Book::create(context.book_file());
    if (currency != initial_setting("currency")) set_currency(context, currency);
  }
  answer(context, true, currency);
}

Run setup_init(Line& line) {
  auto options = std::make_shared<InitOptions>();
  line.option("--currency", "CURRENCY", options->currency, "of amounts that name none; EUR unless given");
  return [options](Context& context) { run_init(context, *options); };
}

constexpr std::string_view details = R"(
Makes an empty book where --book, TEND_BOOK or the config say, else in the folder for your data. Every command that writes
does the same where there is none, so init is needed only to choose the currency or the place first. A book that is
there already is left as it is.
)";

constexpr std::string_view examples = R"(
tend init --currency CHF # amounts that name no currency are in francs
tend --book team.db init # a book in the folder that you are in
)";

constexpr Verb verbs[] = {{"", "start a book", details, examples, setup_init}};

}  // namespace init_command

const Noun& init_noun() {
  static constexpr Noun noun{"init", "start a book", Section::book, init_command::verbs};
  return noun;
}

}  // namespace tend
