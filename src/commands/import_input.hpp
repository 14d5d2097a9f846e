// The bytes of a file or of standard input, and what format they are in.
#pragma once

#include <optional>
#include <string>

#include "cli/context.hpp"
#include "exchange/text_input.hpp"

namespace tend {

struct ImportInput {
  std::string name;  // `'contacts.csv'`, `standard input`
  std::string stem;  // `contacts`; `input` for standard input
  ByteInput bytes;
};

// `-` is standard input. Throws Error(unusable).
ImportInput import_input(Context& context, const std::string& path);

enum class ImportFormat { csv, vcard, ics, jsonl };

// What the user says (`auto`: nothing), else how the file begins, else its ending. Throws Error(refused) for
// a workbook, and for JSON of one noun.
ImportFormat import_format(const std::string& asked, const std::string& path, const ImportInput& input);

}  // namespace tend
