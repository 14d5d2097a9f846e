// `tend score`: how content clients say they are, and how much they use what they have.
#include <fmt/format.h>

#include <memory>

#include "cli/selectors.hpp"
#include "commands/record_verbs.hpp"
#include "tend/care_records.hpp"
#include "tend/score_value.hpp"
#include "tend/text.hpp"

namespace tend {
namespace score_command {

struct AddOptions {
  std::string client, kind, value;
  FieldOptions fields;
};

void set_from(Context& context, Score& score, std::string_view name, const std::string& text) {
  const Field& field = *find_field(describe<Score>(), name);
  field.set(&score, parse_value(field, text, context.reading()));
}

void run_add(Context& context, const AddOptions& options) {
  const std::unique_ptr<Transaction> transaction = context.begin();
  Score score;
  score.client = client_link(select_client(context, options.client));
  score.at = context.now().moment;
  set_from(context, score, "kind", options.kind);
  set_from(context, score, "value", options.value);
  options.fields.apply(context, &score);
  check_score_value(score.kind, score.value);
  transaction->insert(score);
  Written written;
  written.add(context, describe<Score>(), score.id,
              fmt::format("Score {}: {} {} from {}{}", score.id, score.kind, score.value,
                          score.contact ? visible(score.contact.label) + ", " : "", score.client.label));
  context.commit(*transaction, fmt::format("added score {} of {}", score.id, score.client.label));
  written.print(context);
}

Run setup_add(Line& line) {
  auto options = std::make_shared<AddOptions>();
  line.argument("CLIENT", options->client, "client that it is about");
  line.argument("nps|csat|pulse|usage", options->kind, "what was asked or measured");
  line.argument("VALUE", options->value, "nps 0 to 10, csat and pulse 1 to 5, usage 0 to 100");
  options->fields.put_on(line, describe<Score>(), {"client", "kind", "value"});
  return [options](Context& context) { run_add(context, *options); };
}

void before_edit(Context&, Transaction&, const Score&, Score& after) {
  check_score_value(after.kind, after.value);
}

Run setup_edit(Line& line) { return setup_edit_of<Score>(line, "its number", {}, before_edit); }

constexpr Verb verbs[] = {
    {"add", "log an answer or a measure", "",
     "tend score acme nps 9 --contact jane --comment \"Support is quick\" # today\n"
     "tend score acme usage 64 --at 1.11. # percent of the seats in use",
     setup_add},
    {"list", "list scores, newest first", "",
     "tend score list --kind nps --from -90d # the last quarter's answers", setup_list<Score>},
    {"show", "show one score", "", "tend score show 3 # by number", setup_show<Score>},
    {"edit", "correct a score", "An empty value clears the field.", "tend score edit 3 --value 8 # misheard",
     setup_edit},
    {"remove", "remove scores", "'tend undo' brings them back.", "tend score remove 3 # by number",
     setup_remove<Score>},
};

}  // namespace score_command

const Noun& score_noun() {
  static constexpr Noun noun{"score", "how content clients are", Section::records, score_command::verbs,
                             "add"};
  return noun;
}

}  // namespace tend
