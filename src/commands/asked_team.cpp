#include "commands/asked_team.hpp"

#include <algorithm>

#include "cli/selectors.hpp"
#include "tend/care_records.hpp"
#include "tend/manager_team.hpp"
#include "tend/records.hpp"
#include "tend/text.hpp"

namespace tend {

std::vector<std::string> asked_team(Context& context, const std::string& manager) {
  return team_of(context.book(), select_record(context, describe<Manager>(), manager).label);
}

namespace {

bool owns_something(Context& context, const std::string& word) {
  return std::ranges::any_of(record_types(), [&](const RecordType* type) {
    const Field* const owner = find_field(*type, "owner");
    return owner && context.book().count(*type, {{owner, Comparison::equal, word}}) > 0;
  });
}

// Where there is nobody to mistake the word for.
bool any_word_will_do(Context& context, const std::string& word) {
  return word.empty() || word == context.me() || context.book().count(describe<Manager>(), {}) == 0;
}

std::string nearest_manager(const std::vector<Manager>& managers, const std::string& word) {
  std::vector<std::string> handles;
  for (const Manager& each : managers) handles.push_back(each.handle);
  return did_you_mean(nearest(word, handles));
}

}  // namespace

std::string asked_owner(Context& context, const std::string& word) {
  if (any_word_will_do(context, word) || owns_something(context, word)) return word;
  return select_record(context, describe<Manager>(), word).label;
}

std::string given_owner(Context& context, const std::string& word) {
  if (any_word_will_do(context, word)) return word;
  const std::vector<Manager> managers = context.book().all<Manager>({});
  const std::string key = fold(word);
  for (const auto member : {&Manager::handle, &Manager::name}) {
    const auto found =
        std::ranges::find(managers, key, [&](const Manager& each) { return fold(each.*member); });
    if (found != managers.end()) return found->handle;
  }
  const std::string near = nearest_manager(managers, word);
  context.warn("no manager " + visible(word) + " in the book" + (near.empty() ? "" : "; " + near));
  return word;
}

}  // namespace tend
