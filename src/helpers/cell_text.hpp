// Texts as the cells of a workbook hold them.
#pragma once

#include <cstddef>
#include <string>

struct CellText {
  std::string text;
  bool is_cut = false;
};

// A text as a workbook keeps it (ECMA-376, ST_Xstring), as much as `most` UTF-16 units hold, which is what
// Excel counts; whole characters. Control characters libxlsxwriter escapes, but not what else XML has no
// place for, nor texts that look like an escape.
CellText cell_text(const std::string& text, std::size_t most);

// In characters.
std::size_t length(const std::string& text);
