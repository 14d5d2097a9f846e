#include "cli/context.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "cli/content_for.hpp"
#include "cli/pager.hpp"
#include "cli/settle.hpp"
#include "cli/shape.hpp"
#include "tend/settings.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

constexpr ClockTime noon{12 * 60};

std::string complaint(std::string_view sentence) {
  return fmt::format("tend: {}\n", visible(sentence, true));
}

// Whether the locale that the environment names can show more than ASCII. Where it says nothing, it can.
bool shows_unicode(const Host& host) {
  for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    const auto locale = set_variable(host, name);
    if (!locale) continue;
    if (*locale == "C" || *locale == "POSIX") return false;
    const auto dot = locale->find('.');
    return dot == std::string::npos || fold(locale->substr(dot + 1)).starts_with("utf");
  }
  return true;
}

// The shorter of the two is what is copied.
void append(std::string& out, std::string text) {
  if (text.size() <= out.size()) {
    out += text;
  } else {
    text.insert(0, out);
    out = std::move(text);
  }
}

bool is_yes(const std::string& answer) {
  const std::string folded = fold(answer);
  return folded == "y" || folded == "yes" || folded == "j" || folded == "ja";
}

}  // namespace

Context::Context(Host& host, Globals globals) : host_(host), globals_(std::move(globals)) {
  if (!globals_.row_template) return;
  if (globals_.format || globals_.fields)
    throw Error(Exit::usage, "--template excludes --format, --json and --fields");
  template_.emplace(*globals_.row_template);
  globals_.fields = fmt::format("{}", fmt::join(template_->fields(), ","));
  format_ = Format::plain;
}

const Config& Context::config() {
  if (!config_) config_ = Config::read(config_path(host_));
  return *config_;
}

// ---- who and when

const Now& Context::now() {
  if (now_) return *now_;
  const Now clock{host_.clock(), host_.zone};
  const auto given = globals_.today ? globals_.today : set_variable(host_, "TEND_TODAY");
  now_ = given ? Now{moment_of(parse_when(*given, clock), clock, noon), host_.zone} : clock;
  return *now_;
}

Date Context::today() {
  if (!today_) today_ = now().today();
  return *today_;
}

const std::string& Context::me() {
  if (!me_) me_ = settle_me(host_, globals_, [this]() -> const Config& { return config(); }).value;
  return *me_;
}

bool Context::me_is_set() {
  return settle_me(host_, globals_, [this]() -> const Config& { return config(); }).source != "default";
}

// ---- the book

std::string Context::book_path() {
  const auto settled = settle_book(host_, globals_, [this]() -> const Config& { return config(); });
  if (!settled) {
    throw Error(Exit::unusable, "no place for a book: neither HOME nor XDG_DATA_HOME is set",
                "name one with --book FILE or TEND_BOOK");
  }
  const std::string& path = settled->value;
  const bool is_file =
      !path.empty() && path != ":memory:" && !path.starts_with("file:");  // Book refuses these
  if (!is_file || path.starts_with('/')) return path;
  return (std::filesystem::path(host_.working_folder) / path).lexically_normal().string();
}

bool Context::has_book() {
  std::error_code ignored;
  return std::filesystem::exists(std::filesystem::symlink_status(book_path(), ignored));
}

BookFile Context::book_file() {
  auto waiting = [this] {
    if (host_.error.is_terminal) warn("another program holds the book: waiting for it");
  };
  return {.path = book_path(),
          .waiting = waiting,
          .random = host_.random,
          .today = iso(today()),
          .zone = host_.zone,
          .dry_run = globals_.dry_run,
          .interrupted = host_.interrupted};
}

Book& Context::book() {
  if (book_) return *book_;
  if (!has_book()) {
    throw Error(Exit::unusable, fmt::format("no book at '{}'", book_path()),
                "start one with 'tend init' or 'tend client add NAME'");
  }
  return book_.emplace(Book::open(book_file(), Book::Access::read));
}

Book& Context::book_to_write() {
  if (writable_) return *book_;
  const BookFile file = book_file();
  if (!has_book()) {
    if (globals_.dry_run) {
      throw Error(Exit::unusable, fmt::format("no book at '{}', and a dry run starts none", file.path));
    }
    if (Book::create(file)) warn(fmt::format("started a new book at '{}'", file.path));
  }
  book_.reset();
  book_.emplace(Book::open(file, Book::Access::write));
  writable_ = true;
  return *book_;
}

std::unique_ptr<Transaction> Context::begin() {
  return std::make_unique<Transaction>(book_to_write(), me(), now().moment);
}

void Context::commit(Transaction& transaction, std::string_view what) {
  const bool has_changed = transaction.commit(what) != 0;
  if (globals_.dry_run) return warn("dry run: nothing was written");
  if (has_changed) written_ = std::exchange(wrote_, {});
}

Reading Context::reading() {
  if (!currency_) currency_ = has_book() ? book().setting("currency") : initial_setting("currency");
  return {.now = &now(), .currency = *currency_};
}

// ---- answers

Format Context::format() {
  if (!format_) {
    const auto settled = settle_format(host_, globals_, [this]() -> const Config& { return config(); });
    format_ = format_from(settled.value).value_or(Format::plain);
  }
  return *format_;
}

bool Context::machine_format() {
  if (template_) return true;
  const Format asked = format();
  return asked != Format::table && asked != Format::plain && asked != Format::markdown &&
         asked != Format::html;
}

bool Context::use_color() {
  const auto when = settle_color(host_, globals_, [this]() -> const Config& { return config(); }).value;
  if (when != "auto") return when == "always";
  return host_.output.is_terminal && set_variable(host_, "TERM") != "dumb";
}

RenderOptions Context::render_options() {
  return {.format = format(),
          .width = width(),
          .color = use_color(),
          .header = !globals_.no_header,
          .unicode = shows_unicode(host_),
          .today = today(),
          .zone = host_.zone};
}

void Context::print(const Table& table) {
  if (format() == Format::html) {
    parts_ = parts_.value_or("") + html_text(std::exchange(out_, {})) + html_table(table, render_options());
  } else {
    append(out_, rendered(table));
  }
}

std::string Context::rendered(const Table& table) {
  if (template_) return content_for(host_.output, template_->lines(table, render_options()));
  return rendered_for(host_.output, table, render_options());
}

void Context::print_shaped(Table table) {
  shape(table, globals_, [this] { return reading(); });
  print(table);
}

void Context::print_text(std::string_view text) { out_ += text; }

void Context::say(std::string_view sentence) {
  if (!globals_.quiet) out_ += visible(sentence, true) + '\n';
}

void Context::hint(std::string_view sentence) {
  if (host_.error.is_terminal && !globals_.quiet) host_.write_error(visible(sentence, true) + '\n');
}

void Context::warn(std::string_view sentence) {
  if (!globals_.quiet) host_.write_error(complaint(sentence));
}

std::size_t Context::width() const { return host_.output.is_terminal ? host_.output.width : 0; }

bool Context::confirm(std::string_view question) {
  if (globals_.yes || globals_.dry_run) return true;
  if (globals_.no_input || set_variable(host_, "TEND_NO_INPUT") || !host_.input.is_terminal) {
    throw Error(Exit::unconfirmed, fmt::format("not done without a yes: {}", question), "say --yes");
  }
  host_.write_error(fmt::format("{} [y/N] ", visible(question)));
  return is_yes(host_.read_answer());
}

std::string Context::answer() {
  const std::string text = std::exchange(out_, {});
  return parts_ ? html_page(frame_, *std::exchange(parts_, {}) + html_text(text)) : text;
}

Exit Context::finish() {
  if (book_) book_->end_reading();
  const std::string text = answer();
  if (text.empty()) return exit_;
  const bool paged = host_.output.is_terminal && !globals_.no_pager && is_longer_than(text, host_.output);
  const bool shown =
      paged && page(host_, settle_pager(host_, [this]() -> const Config& { return config(); }), text);
  if (!shown) host_.write_output(text);
  return exit_;
}

}  // namespace tend
