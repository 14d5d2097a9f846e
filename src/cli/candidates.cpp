#include "cli/candidates.hpp"

#include <algorithm>

#include "cli/config.hpp"
#include "cli/placeholder.hpp"
#include "cli/resolve.hpp"
#include "cli/shape.hpp"
#include "cli/topics.hpp"
#include "tend/client_lookup.hpp"
#include "tend/records.hpp"
#include "tend/settings.hpp"
#include "tend/stages.hpp"
#include "tend/text.hpp"

namespace tend {
namespace {

constexpr std::int64_t most = 1000;

class Asking {
 public:
  Asking(Context& context, const Wanted& wanted, Answer& answer)
      : context_(context), wanted_(wanted), answer_(answer) {}

  void add() {
    const auto source = std::ranges::find(sources(), wanted_.placeholder, &Source::placeholder);
    if (source != sources().end()) return (this->*source->add)();
    LineItem item;
    item.placeholder = wanted_.placeholder;
    for (const std::string& choice : choices_of(item)) add_starting(answer_, wanted_.start, {{choice, ""}});
  }

 private:
  struct Source {
    std::string_view placeholder;
    void (Asking::*add)();
  };
  static std::span<const Source> sources();

  Book book() {
    return Book::open({.path = context_.book_path(), .waiting = {}, .random = {}, .today = {}},
                      Book::Access::glance);
  }

  void add_all(std::vector<Offer> offers) {
    answer_.cut = answer_.cut || static_cast<std::int64_t>(offers.size()) >= most;
    std::ranges::move(offers, std::back_inserter(answer_.offers));
  }

  void clients() {
    const Book read = book();
    std::vector<ClientMatch> matches = slugs_starting(read, wanted_.start, most);
    if (matches.empty() && wanted_.start.size() > 1) matches = find_clients(read, wanted_.start);
    std::vector<Offer> offers;
    for (const ClientMatch& match : matches) offers.push_back({match.slug, match.name});
    add_all(std::move(offers));
  }

  void contacts() {
    const Book read = book();
    std::int64_t client = 0;
    if (!wanted_.client.empty()) {
      const std::vector<ClientMatch> matches = find_clients(read, wanted_.client);
      if (matches.size() == 1) client = matches.front().id;
    }
    add_all(contacts_starting(read, wanted_.start, client, most));
  }

  void followups() {
    const bool closed = wanted_.verb != nullptr && wanted_.verb->name == "reopen";
    add_all(closed ? closed_followups_starting(book(), wanted_.start, most)
                   : open_followups_starting(book(), wanted_.start, most));
  }

  void notes() { add_all(notes_starting(book(), wanted_.start, 50)); }

  void managers() {
    add_starting(answer_, wanted_.start, {{context_.me(), "you"}});
    std::vector<Offer> others = tend::managers(book());
    std::erase_if(others, [&](const Offer& offer) { return offer.word == context_.me(); });
    add_starting(answer_, wanted_.start, others);
  }

  void products() { add_starting(answer_, wanted_.start, tend::products(book())); }

  // The placeholder is the noun's name.
  void numbered() {
    const RecordType* type = find_record_type(fold(wanted_.placeholder));
    const bool open = wanted_.verb == nullptr || wanted_.verb->name != "reopen";
    if (type != nullptr) add_all(numbered_starting(book(), *type, wanted_.start, open, most));
  }

  void stages() {
    for (const Stage& stage : parse_stages(book().setting("stages")))
      add_starting(answer_, wanted_.start, {{stage.name, std::to_string(stage.probability) + " %"}});
  }

  void churn_reasons() {
    for (const std::string& reason : parse_names(book().setting("churn_reasons")))
      add_starting(answer_, wanted_.start, {{reason, ""}});
  }

  void tag_words() { add_last_of_list("+-", tags(book())); }

  void field_names() { add_last_of_list("", field_offers("")); }
  void order_names() { add_last_of_list("-", field_offers("")); }

  // Of the words joined by commas the last one is wanted, perhaps after a sign.
  void add_last_of_list(std::string_view signs, const std::vector<Offer>& offers) {
    const auto comma = wanted_.start.rfind(',');
    std::size_t begin = comma == std::string::npos ? 0 : comma + 1;
    if (begin < wanted_.start.size() && signs.find(wanted_.start[begin]) != std::string_view::npos) ++begin;
    std::vector<Offer> whole = offers;
    for (Offer& offer : whole) offer.word.insert(0, wanted_.start, 0, begin);
    add_starting(answer_, wanted_.start, whole);
  }

  std::vector<Offer> field_offers(std::string_view after) const {
    const RecordType* type = wanted_.noun ? find_record_type(wanted_.noun->name) : nullptr;
    std::vector<Offer> offers;
    for (const Field& field : type ? type->fields : std::span<const Field>())
      offers.push_back({std::string(field.name) + std::string(after), std::string(field.about)});
    return offers;
  }

  // `EXPR` of --where: a field and how it compares, then a value of that field.
  void expression() {
    if (!wanted_.filter) return days();
    const auto sign = wanted_.start.find_first_of("=<>~!");
    if (sign == std::string::npos) {
      answer_.goes_on = true;
      return add_starting(answer_, wanted_.start, field_offers("="));
    }
    const RecordType* type = wanted_.noun ? find_record_type(wanted_.noun->name) : nullptr;
    const Field* field = type ? find_field(*type, wanted_.start.substr(0, sign)) : nullptr;
    if (field == nullptr) return;
    const auto value = std::min(wanted_.start.find_first_not_of("=<>~!", sign), wanted_.start.size());
    Wanted part = wanted_;
    part.placeholder = placeholder(*field);
    part.start = wanted_.start.substr(value);
    Answer values;
    add_candidates(context_, part, values);
    for (Offer& offer : values.offers) offer.word.insert(0, wanted_.start, 0, value);
    answer_.cut = values.cut;
    add_all(std::move(values.offers));
  }

  void days() {
    static constexpr std::string_view coming[] = {"today", "tomorrow", "mon", "tue", "wed", "thu",
                                                  "fri",   "sat",      "sun", "+1d", "+1w", "+2w",
                                                  "+1mo",  "+1q",      "eow", "eom", "eoq", "eoy"};
    static constexpr std::string_view gone[] = {"today", "yesterday", "now", "mon", "tue",  "wed", "thu",
                                                "fri",   "sat",       "sun", "-1w", "-30d", "-1q"};
    const auto words = wanted_.past ? std::span<const std::string_view>(gone) : coming;
    for (const std::string_view word : words) {
      if (!word.starts_with(wanted_.start)) continue;
      const Date day = parse_when(word, context_.now(), wanted_.past ? Toward::past : Toward::future).date;
      answer_.offers.push_back({std::string(word), full(day) + ", " + relative(day, context_.today())});
    }
  }

  void intervals() {
    add_starting(answer_, wanted_.start,
                 {{"1w", "every week"},
                  {"2w", "every other week"},
                  {"1mo", "every month"},
                  {"1q", "every quarter"},
                  {"1y", "every year"}});
  }

  void periods() {
    add_starting(answer_, wanted_.start, {{"week", ""}, {"month", ""}, {"quarter", ""}, {"year", ""}});
  }

  void nouns() {
    for (const RecordType* type : record_types())
      add_starting(answer_, wanted_.start, {{std::string(type->name), std::string(type->plural)}});
  }

  void files() { answer_.kind = Answer::Kind::files; }
  void folders() { answer_.kind = Answer::Kind::folders; }

  void keys() {
    for (const ConfigKey& key : config_keys())
      add_starting(answer_, wanted_.start, {{std::string(key.name), std::string(key.about)}});
    for (const SettingDescription& setting : setting_descriptions())
      add_starting(answer_, wanted_.start, {{std::string(setting.key), std::string(setting.about)}});
  }

  void value_of_key() {
    if (wanted_.arguments.empty()) return;
    const ConfigKey* key = find_config_key(wanted_.arguments[0]);
    if (key == nullptr) return;
    if (key->name == "book") return files();
    Wanted part = wanted_;
    part.placeholder = key->name == "me" ? "MANAGER" : key->values;
    add_candidates(context_, part, answer_);
  }

  // What `help` explains: commands, then their verbs; topics.
  void subjects() {
    if (wanted_.arguments.size() == 1) {
      if (const Noun* noun = find_noun(wanted_.arguments[0]))
        add_starting(answer_, wanted_.start, verb_offers(*noun));
    }
    if (!wanted_.arguments.empty()) return;
    add_starting(answer_, wanted_.start, command_offers());
    add_starting(answer_, wanted_.start, {{"options", "the global options"}});
    for (const Topic& topic : topics())
      add_starting(answer_, wanted_.start, {{std::string(topic.name), std::string(topic.summary)}});
  }

  Context& context_;
  const Wanted& wanted_;
  Answer& answer_;
};

std::span<const Asking::Source> Asking::sources() {
  static constexpr Source all[] = {
      {"CLIENT", &Asking::clients},     {"INTO", &Asking::clients},
      {"CONTACT", &Asking::contacts},   {"FOLLOWUP", &Asking::followups},
      {"NOTE", &Asking::notes},         {"MANAGER", &Asking::managers},
      {"TAG", &Asking::tag_words},      {"A,B", &Asking::field_names},
      {"F,-G", &Asking::order_names},   {"EXPR", &Asking::expression},
      {"WHEN", &Asking::days},          {"DATE", &Asking::days},
      {"INTERVAL", &Asking::intervals}, {"PERIOD", &Asking::periods},
      {"NOUN", &Asking::nouns},         {"FILE", &Asking::files},
      {"DIR", &Asking::folders},        {"KEY", &Asking::keys},
      {"VALUE", &Asking::value_of_key}, {"COMMAND", &Asking::subjects},
      {"PRODUCT", &Asking::products},   {"SUBSCRIPTION", &Asking::numbered},
      {"CASE", &Asking::numbered},      {"OPPORTUNITY", &Asking::numbered},
      {"SCORE", &Asking::numbered},     {"EXPENSE", &Asking::numbered},
      {"STAGE", &Asking::stages},       {"REASON", &Asking::churn_reasons},
  };
  return all;
}

}  // namespace

void add_candidates(Context& context, const Wanted& wanted, Answer& answer) {
  try {
    Asking(context, wanted, answer).add();
  } catch (const Error&) {
    // no book, a damaged one, a wrong config: the shell's line is no place to say so
  }
}

void add_starting(Answer& answer, std::string_view start, const std::vector<Offer>& offers) {
  std::ranges::copy_if(offers, std::back_inserter(answer.offers),
                       [&](const Offer& offer) { return offer.word.starts_with(start); });
}

std::vector<Offer> command_offers() {
  std::vector<Offer> offers;
  for (const RegistryEntry& entry : registry())
    offers.push_back({std::string(entry.name), std::string(entry.noun().summary)});
  return offers;
}

std::vector<Offer> verb_offers(const Noun& noun) {
  std::vector<Offer> offers;
  for (const Verb& verb : noun.verbs)
    if (!verb.name.empty()) offers.push_back({std::string(verb.name), std::string(verb.summary)});
  return offers;
}

}  // namespace tend
