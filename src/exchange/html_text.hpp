// Text out of the HTML that other programs keep for notes.
#pragma once

#include <string>
#include <string_view>

namespace tend {

// True where elements are in the text: `<p>…</p>`, `One<br>two`; not for a text with a `<` somewhere.
bool is_html(std::string_view text);

// What a reader of the page sees. In a text that is not all in elements, its own line breaks are lines, too.
// Blocks and breaks as lines, items of a list after a `- `, entities as what
// they stand for; without tags, scripts and styles.
std::string text_of_html(std::string_view html);

}  // namespace tend
