// A text that a command asks for: from the line, `-`, a file, or the editor.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/context.hpp"

namespace tend {

struct TextSource {
  std::vector<std::string> words;   // of the line; `-` alone: standard input
  std::optional<std::string> file;  // --file
};

// A text and, where it was written in the editor, the draft that keeps it until it is saved.
struct TypedText {
  std::string text;
  std::string draft;  // path, or empty
};

// Trailing line breaks are dropped. `about` stands in the editor's file as a remark (`# …`) and is not taken.
// Throws Error(usage) for an empty text and where no editor can be opened, Error(helper) where the editor
// fails.
TypedText typed_text(Context& context, const TextSource& source, std::string_view about,
                     std::string_view initial = {});

// Saves by `save`; the draft goes when that succeeded, else stays, and the error says where it is.
template <class Save>
void with_draft(const TypedText& typed, Save save);
void drop_draft(const TypedText& typed);
[[noreturn]] void keep_draft(const TypedText& typed, const Error& error);

template <class Save>
void with_draft(const TypedText& typed, Save save) {
  try {
    save();
  } catch (const Error& error) {
    keep_draft(typed, error);
  }
  drop_draft(typed);
}

}  // namespace tend
