// `tend note`: touchpoints, and notes for oneself.
#include <fmt/format.h>

#include <memory>

#include "cli/selectors.hpp"
#include "commands/next_step.hpp"
#include "commands/record_verbs.hpp"
#include "commands/typed_text.hpp"
#include "commands/written.hpp"
#include "tend/text.hpp"

namespace tend {
namespace note_command {

// What `add` and `edit` ask for beside the text; flags are short for --kind and --direction.
struct NoteOptions {
  bool call = false, email = false, meeting = false, visit = false, message = false;
  bool in = false, out = false;
  std::vector<std::string> with;
  std::optional<std::string> at;
  FieldOptions fields;

  void put_on(Line& line);
  void apply(Context& context, Note& note) const;
};

void NoteOptions::put_on(Line& line) {
  line.flag("--call", call, "a call; short for --kind call");
  line.flag("--email", email, "an e-mail");
  line.flag("--meeting", meeting, "a meeting");
  line.flag("--visit", visit, "a visit");
  line.flag("--message", message, "a message");
  line.flag("--in", in, "the client began; short for --direction in");
  line.flag("--out", out, "we began");
  line.options("--with", "CONTACT", with, "somebody who took part; may be given several times");
  line.option("--at", "WHEN", at, "when it happened; a bare weekday is the last one");
  fields.put_on(line, describe<Note>(), {"client", "at", "contacts", "body", "author"});
}

// The one of the flags that was given, or nothing. Throws Error(usage) for two.
std::string chosen(std::initializer_list<std::pair<const char*, bool>> flags) {
  std::string found;
  for (const auto& [word, given] : flags) {
    if (!given) continue;
    if (!found.empty())
      throw Error(Exit::usage, fmt::format("--{} and --{} exclude each other", found, word));
    found = word;
  }
  return found;
}

// A day without a time: today it is now, else noon.
Moment moment_given(Context& context, const std::string& text) {
  const When when = parse_when(text, context.now(), Toward::past);
  if (!when.time && when.date == context.today()) return context.now().moment;
  const Moment moment = moment_of(when, context.now(), ClockTime(12 * 60));
  if (moment > context.now().moment) {
    throw Error(Exit::usage, fmt::format("'{}' is in the future", visible(text)),
                "what is still to be done is a follow-up: 'tend followup CLIENT TEXT --due WHEN'");
  }
  return moment;
}

void NoteOptions::apply(Context& context, Note& note) const {
  fields.apply(context, &note);
  const std::string kind = chosen(
      {{"call", call}, {"email", email}, {"meeting", meeting}, {"visit", visit}, {"message", message}});
  if (!kind.empty() && fields.gives("kind"))
    throw Error(Exit::usage, fmt::format("--kind and --{} exclude each other", kind));
  if (!kind.empty()) note.kind = kind;
  const std::string direction = chosen({{"in", in}, {"out", out}});
  if (!direction.empty()) note.direction = direction;
  if (at) note.at = moment_given(context, *at);
  if (!with.empty()) note.contacts.clear();
  for (const std::string& name : with) {
    if (!name.empty()) note.contacts.push_back(select_contact(context, name, note.client.id));
  }
}

struct AddOptions {
  std::string client;
  TextSource text;
  NextStep next;
  NoteOptions note;
};

// `a note on acme`, `an email with acme`
std::string gist(const Note& note) {
  return fmt::format("a{} {} {} {}", note.kind == "email" ? "n" : "", note.kind,
                     note.kind == "note" ? "on" : "with", note.client.label);
}

std::string sentence(Context& context, const Note& note) {
  const LocalTime at = context.now().zone.local(note.at);
  return fmt::format("Logged {}, {} (note {})", gist(note), human(at, context.today()), note.id);
}

void save(Context& context, const AddOptions& options, const std::string& text) {
  const std::unique_ptr<Transaction> transaction = context.begin();
  Note note;
  note.client = client_link(select_client(context, options.client));
  note.at = context.now().moment;
  note.author = context.me();
  note.body = text;
  options.note.apply(context, note);
  transaction->insert(note);
  Followup like;
  like.client = note.client;
  like.note = {note.id, {}};
  if (!note.contacts.empty()) like.contact = note.contacts.front();
  const std::string next = leave_next_step(context, *transaction, options.next, like, follow_up_on(text));
  Written written;
  written.add(context, describe<Note>(), note.id,
              sentence(context, note) + (next.empty() ? "" : "; " + next));
  context.commit(*transaction, "logged " + gist(note));
  written.print(context);
  if (note.kind != "note") warn_without_next_step(context, note.client.id);
}

void run_add(Context& context, const AddOptions& options) {
  // The client is looked up before somebody writes a text for it.
  const bool writes_long = options.text.words.empty() && !options.text.file;
  const std::string about =
      writes_long ? "Note on " + select_client(context, options.client).slug : std::string();
  const TypedText typed = typed_text(context, options.text, about);
  with_draft(typed, [&] { save(context, options, typed.text); });
}

Run setup_add(Line& line) {
  auto options = std::make_shared<AddOptions>();
  line.argument("CLIENT", options->client, "slug, name, number, domain, e-mail address or phone");
  line.arguments("TEXT", options->text.words,
                 "what was said; '-' reads it from standard input, nothing opens the editor", false);
  line.option("--file", "FILE", options->text.file, "read the text from a file");
  options->note.put_on(line);
  line.option("--next", "WHEN", options->next.when, "leave a follow-up with it, due then");
  line.option("--task", "TEXT", options->next.task, "what the follow-up is");
  return [options](Context& context) { run_add(context, *options); };
}

struct EditOptions {
  std::string note;
  TextSource text;
  NoteOptions fields;
};

bool changes_fields(const NoteOptions& note) {
  return note.call || note.email || note.meeting || note.visit || note.message || note.in || note.out ||
         note.at || !note.with.empty() || note.fields.given();
}

void run_edit(Context& context, const EditOptions& options) {
  const std::int64_t id = select_number(context, describe<Note>(), options.note);
  const Note stored = *context.book().find<Note>(id);
  const bool new_text = options.text.file || !options.text.words.empty() || !changes_fields(options.fields);
  TypedText typed;
  if (new_text) {
    typed =
        typed_text(context, options.text, fmt::format("Note {} on {}", id, stored.client.label), stored.body);
  }
  with_draft(typed, [&] {
    const std::unique_ptr<Transaction> transaction = context.begin();
    const Row before = *context.book().row(describe<Note>(), id);
    Note note = *context.book().find<Note>(id);
    options.fields.apply(context, note);
    if (new_text) note.body = typed.text;
    transaction->update(note);
    finish_edit(context, *transaction, before);
  });
}

Run setup_edit(Line& line) {
  auto options = std::make_shared<EditOptions>();
  line.argument("NOTE", options->note, "its number");
  line.arguments("TEXT", options->text.words, "the new text; nothing at all opens the editor", false);
  line.option("--file", "FILE", options->text.file, "read the text from a file");
  options->fields.put_on(line);
  return [options](Context& context) { run_edit(context, *options); };
}

constexpr Verb verbs[] = {
    {"add", "log a touchpoint, or a note for yourself",
     "Any kind but note is a touchpoint and counts for the cadence.",
     "tend note acme --call \"Asked for the offer\" --next fri # and leave the next step\n"
     "tend note acme --meeting --with jane --at yesterday --minutes 45 - < minutes.txt # from a file",
     setup_add},
    {"list", "list notes, newest first", "",
     "tend note list --client acme --kind call --from -30d # the last month's calls", setup_list<Note>},
    {"show", "show one note, whole", "", "tend note show 12 # by number", setup_show<Note>},
    {"edit", "change a note", "Without a new text and without options the editor opens.",
     "tend note edit 12 --kind meeting --minutes 30 # it was a meeting", setup_edit},
    {"remove", "remove notes", "'tend undo' brings them back.", "tend note remove 12 13 # two at once",
     setup_remove<Note>},
};

}  // namespace note_command

const Noun& note_noun() {
  static constexpr Noun noun{"note", "log a touchpoint", Section::daily, note_command::verbs, "add"};
  return noun;
}

}  // namespace tend
