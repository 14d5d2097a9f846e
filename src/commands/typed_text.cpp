#include "commands/typed_text.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "cli/files.hpp"
#include "cli/settle.hpp"
#include "cli/words.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

std::string trimmed(std::string text) {
  const std::size_t end = text.find_last_not_of(" \t\r\n");
  text.erase(end == std::string::npos ? 0 : end + 1);
  return text;
}

std::string without_remarks(std::string_view text) {
  std::string kept;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (!text.starts_with('#')) kept += std::string(text.substr(0, end)) + "\n";
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return trimmed(std::move(kept));
}

// Beside the book, whose folder is private, and on the same disk.
std::string draft_path(Context& context) {
  return fmt::format("{}.draft-{:016x}.txt", context.book_path(), context.host().random());
}

TypedText edited(Context& context, std::string_view about, std::string_view initial) {
  const Settled editor = settle_editor(context.host(), [&]() -> const Config& { return context.config(); });
  TypedText typed;
  typed.draft = draft_path(context);
  replace_file(typed.draft,
               fmt::format("{}\n# {}\n# Lines that begin with # are dropped; an empty text saves nothing.\n",
                           initial, visible(about)));
  std::vector<std::string> words = split_words(editor.value);
  words.push_back(typed.draft);
  const ProgramEnd end = context.host().run({.words = words, .input = std::nullopt, .capture = false});
  typed.text = without_remarks(read_file(typed.draft).value_or(std::string()));
  const bool untouched = typed.text.empty() || typed.text == initial;
  if (untouched) drop_draft(typed);
  if (end.status != 0) {
    throw Error(
        Exit::helper, fmt::format("the editor '{}' failed with status {}", editor.value, end.status),
        untouched ? "set another with EDITOR" : fmt::format("the draft is kept in '{}'", typed.draft));
  }
  return typed;
}

std::string joined(const std::vector<std::string>& words) { return fmt::format("{}", fmt::join(words, " ")); }

TypedText unedited(Context& context, const TextSource& source) {
  if (source.file && !source.words.empty()) {
    throw Error(Exit::usage, "a text and --file exclude each other");
  }
  if (source.file && *source.file != "-") {
    const auto text = read_file(*source.file);
    if (!text)
      throw Error(Exit::unusable, fmt::format("cannot read '{}': there is none", visible(*source.file)));
    return {trimmed(*text), {}};
  }
  if (source.file || joined(source.words) == "-") return {trimmed(all_input(context.host())), {}};
  return {trimmed(joined(source.words)), {}};
}

}  // namespace

TypedText typed_text(Context& context, const TextSource& source, std::string_view about,
                     std::string_view initial) {
  const bool given = source.file || !source.words.empty();
  const bool can_edit = context.host().input.is_terminal && context.host().output.is_terminal &&
                        !context.globals().no_input && !set_variable(context.host(), "TEND_NO_INPUT");
  if (!given && !can_edit) {
    throw Error(Exit::usage, "no text was given",
                "give it on the line, with --file FILE, or as '-' on standard input");
  }
  TypedText typed = given ? unedited(context, source) : edited(context, about, initial);
  if (typed.text.empty()) throw Error(Exit::usage, "the text is empty; nothing was saved");
  if (!is_valid_utf8(typed.text)) {
    throw Error(Exit::usage, "the text holds a NUL byte or is not UTF-8; nothing was saved");
  }
  return typed;
}

void drop_draft(const TypedText& typed) {
  std::error_code ignored;
  if (!typed.draft.empty()) std::filesystem::remove(typed.draft, ignored);
}

void keep_draft(const TypedText& typed, const Error& error) {
  if (typed.draft.empty()) throw error;
  const std::string kept = fmt::format("the draft is kept in '{}'", typed.draft);
  throw Error(error.exit(), error.message(), error.way_out().empty() ? kept : error.way_out() + "\n" + kept);
}

}  // namespace tend
