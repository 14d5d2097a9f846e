// The next step with a client: left by a touchpoint or by what was done, or missing.
#pragma once

#include <optional>
#include <string>

#include "cli/context.hpp"
#include "commands/written.hpp"
#include "tend/records.hpp"

namespace tend {

// A follow-up as the line describes it: `--next WHEN [--task TEXT]`.
struct NextStep {
  std::optional<std::string> when;
  std::optional<std::string> task;
};

// A new follow-up of the acting manager, not yet in the book. `when` is a date expression, perhaps with a
// time.
Followup new_followup(Context& context, const Link& client, std::string text, std::string_view when);

// Adds the follow-up where --next was given; says so in one sentence, empty where there is none. The text is
// --task's, or `otherwise`; client, contact, note, case, team and owner are those of `like`. Throws
// Error(usage) for --task without --next.
std::string leave_next_step(Context& context, Transaction& transaction, const NextStep& next,
                            const Followup& like, std::string_view otherwise);

// One line on stderr where an active client has no open follow-up now.
void warn_without_next_step(Context& context, std::int64_t client);

// `Follow up: …`, from the first line of a text.
std::string follow_up_on(std::string_view text);

}  // namespace tend
