// From what a user types to the record that is meant (CLI.md, "Naming a record").
// All throw Error(not_found) with the nearest names, Error(ambiguous) with the candidates a line each.
#pragma once

#include <string_view>

#include "cli/context.hpp"
#include "tend/client_lookup.hpp"
#include "tend/records.hpp"

namespace tend {

ClientMatch select_client(Context& context, std::string_view text);
Link client_link(const ClientMatch& client);

// By number, e-mail, name, start of the name or of the e-mail, part of the name; those of one client where
// `client` is not 0.
Link select_contact(Context& context, std::string_view text, std::int64_t client = 0);

// By number, `12` or `#12`.
std::int64_t select_number(Context& context, const RecordType& type, std::string_view text);

// By whichever of these the noun goes; what is called by a label (product, manager): by number, label or
// name, the start or a part of them.
Link select_record(Context& context, const RecordType& type, std::string_view text, std::int64_t client = 0);

}  // namespace tend
