#include "commands/named_followups.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/selectors.hpp"
#include "tend/text.hpp"

namespace tend {

std::vector<Followup> named_followups(Context& context, const std::vector<std::string>& numbers) {
  std::vector<Followup> found;
  for (const std::string& text : numbers) {
    const std::int64_t id = select_number(context, describe<Followup>(), text);
    const bool twice = std::any_of(found.begin(), found.end(), [&](const Followup& f) { return f.id == id; });
    if (!twice) found.push_back(*context.book().find<Followup>(id));
  }
  return found;
}

void need_open(const Followup& followup) {
  if (followup.status == "open") return;
  throw Error(Exit::conflict, fmt::format("follow-up {} is {} already", followup.id, followup.status),
              fmt::format("open it again with 'tend followup reopen {}'", followup.id));
}

std::string gist(const Followup& followup) {
  return fmt::format("{}: {} ({})", followup.id, visible(followup.text), followup.client.label);
}

std::string numbers_of(const std::vector<Followup>& followups) {
  std::string all;
  for (const Followup& followup : followups) all += (all.empty() ? "" : ", ") + std::to_string(followup.id);
  return fmt::format("follow-up{} {}", followups.size() == 1 ? "" : "s", all);
}

}  // namespace tend
