// `tend remind`: what is due, for cron.
#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "book/uid.hpp"
#include "cli/command.hpp"
#include "commands/asked_agenda.hpp"
#include "commands/remind_schedule.hpp"
#include "commands/remind_text.hpp"
#include "tend/mail_message.hpp"
#include "tend/text.hpp"
#include "tend/told.hpp"

namespace tend {
namespace remind_command {

constexpr std::int64_t renewing_days = 7;  // a reminder a day for a week is enough

struct RemindOptions {
  AgendaOptions agenda;
  bool exit_code = false, once = false, notify = false;
  std::vector<std::string> to;
  std::optional<std::string> from, schedule, at;
};

bool as_mail(Context& context) { return context.globals().format == "mail"; }

void check(Context& context, const RemindOptions& options) {
  const auto refuse = [](bool wrong, const char* message, const char* way_out) {
    if (wrong) throw Error(Exit::usage, message, way_out);
  };
  const bool mail = as_mail(context);
  refuse(mail && options.to.empty(), "a mail needs an address", "say --to ADDRESS");
  refuse(!mail && (!options.to.empty() || options.from), "--to and --from belong to a mail",
         "say --format mail");
  refuse(options.notify && context.has_template(), "--notify and --template contradict each other",
         "give one of them");
  refuse(mail && options.notify, "--notify and --format mail contradict each other", "give one of them");
  refuse(options.at && !options.schedule, "--at belongs to a schedule", "say --schedule cron");
}

// ---- what is told

// What has no due day is for `today`, unless its lane is asked for.
void keep_due(const RemindOptions& options, AskedAgenda& agenda) {
  if (!options.agenda.lanes.empty()) return;
  std::erase_if(agenda.lines, [](const AgendaLine& line) { return !line.lane->dated; });
}

// A follow-up by its uid; a client by its uid and the lane that tells of it, or of what it has.
std::vector<std::string> item_keys(const Book& book, const std::vector<AgendaLine>& lines) {
  std::vector<std::int64_t> numbers;
  for (const AgendaLine& line : lines) numbers.push_back(line.followup ? line.followup->id : 0);
  std::vector<std::string> keys = followup_uids(book, numbers);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].followup) continue;
    keys[i] = fmt::format("{} {}", lines[i].client->uid, lines[i].lane->name);
    if (lines[i].subscription) keys[i] += fmt::format(" {}", lines[i].subscription->id);
  }
  return keys;
}

void keep_claimed(Telling& telling, const std::vector<std::string>& keys, AskedAgenda& agenda) {
  std::vector<AgendaLine> claimed;
  for (std::size_t i = 0; i < agenda.lines.size(); ++i) {
    if (telling.claim(keys[i])) claimed.push_back(agenda.lines[i]);
  }
  agenda.lines = std::move(claimed);
}

// ---- the ways to tell it

std::string mail_of(Context& context, const RemindOptions& options, const AskedAgenda& agenda) {
  MailMessage message;
  for (const std::string& address : options.to) message.to.push_back(parse_mail_address(address));
  message.from = parse_mail_address(options.from.value_or(options.to.front()));
  message.subject = reminder_subject(agenda);
  message.body = reminder_body(agenda);
  message.at = context.now().moment;
  message.zone = context.now().zone;
  message.id = make_uid(message.at, context.host().random);
  return mail_text(message);
}

void notify(Context& context, const AskedAgenda& agenda) {
  const int status = context.host().run({.words = notification(agenda), .input = "", .capture = true}).status;
  if (status == 0) return;
  throw Error(Exit::helper, fmt::format("notify-send failed with status {}", status),
              status == 127 ? "it comes with the package libnotify-bin" : "");
}

// At once and past the pager, so that whoever calls knows that it was written.
void tell(Context& context, const RemindOptions& options, const AskedAgenda& agenda) {
  if (agenda.lines.empty()) return;
  if (options.notify) return notify(context, agenda);
  context.host().write_output(as_mail(context) ? mail_of(context, options, agenda)
                                               : context.rendered(agenda_table(context, agenda)));
}

// The claims are kept only after the output was written: what could not be told is told by the next run. A
// crash in between tells it twice, which is better than never.
void tell_once(Context& context, const RemindOptions& options, AskedAgenda& agenda) {
  const std::vector<std::string> keys = item_keys(context.book(), agenda.lines);
  Telling telling(context.book_to_write(), agenda.view.today);
  keep_claimed(telling, keys, agenda);
  tell(context, options, agenda);
  telling.commit();
}

// ---- the schedule

void add_option(std::vector<std::string>& words, const char* name, const std::optional<std::string>& value) {
  if (!value) return;
  words.emplace_back(name);
  words.push_back(*value);
}

// This line again, without the schedule.
std::vector<std::string> scheduled_words(Context& context, const RemindOptions& options) {
  std::vector<std::string> words{context.host().program_path(), "remind"};
  const auto add_flag = [&](bool given, const char* name) {
    if (given) words.emplace_back(name);
  };
  const Globals& globals = context.globals();
  add_flag(options.once, "--once");
  add_flag(options.agenda.all, "--all");
  add_option(words, "--owner", options.agenda.owner);
  add_option(words, "--team", options.agenda.team);
  add_option(words, "--days", options.agenda.days);
  for (const std::string& lane : options.agenda.lanes) add_option(words, "--lane", lane);
  add_flag(options.notify || (options.schedule == "systemd" && !as_mail(context) && !context.has_template()),
           "--notify");
  add_option(words, "--format", globals.format);
  for (const std::string& address : options.to) add_option(words, "--to", address);
  add_option(words, "--from", options.from);
  for (const std::string& condition : globals.where) add_option(words, "--where", condition);
  add_option(words, "--sort", globals.sort);
  add_option(words, "--limit", globals.limit);
  add_option(words, "--template", globals.row_template);
  if (!globals.row_template) add_option(words, "--fields", globals.fields);  // else the template's own
  add_flag(globals.no_header, "--no-header");
  return words;
}

ClockTime schedule_time(const RemindOptions& options) {
  const std::string text = options.at.value_or("08:00");
  const auto time = clock_from_iso(text);
  if (!time) throw Error(Exit::usage, "bad time '" + visible(text) + "'", "a time such as 08:00 is wanted");
  return *time;
}

void print_schedule(Context& context, const RemindOptions& options) {
  for (const std::string& address : options.to) parse_mail_address(address);
  if (options.from) parse_mail_address(*options.from);
  Schedule schedule;
  schedule.at = schedule_time(options);
  schedule.environment.emplace_back("TEND_BOOK", context.book_path());
  if (context.me_is_set()) schedule.environment.emplace_back("TEND_USER", context.me());
  schedule.words = scheduled_words(context, options);
  schedule.mail = as_mail(context);
  if (options.schedule == "cron") {
    context.print_text(crontab(schedule));
    context.hint("add it with 'crontab -e'");
  } else {
    context.print_text(systemd_units(schedule));
    context.hint("save both, then: systemctl --user enable --now tend-remind.timer");
  }
}

void run_remind(Context& context, const RemindOptions& options) {
  check(context, options);
  if (options.schedule) return print_schedule(context, options);
  AskedAgenda agenda = asked_agenda(context, options.agenda);
  keep_due(options, agenda);
  if (options.once && !agenda.lines.empty()) {
    tell_once(context, options, agenda);
  } else {
    tell(context, options, agenda);
  }
  if (agenda.lines.empty() && options.exit_code) context.answer_no();
}

Run setup_remind(Line& line) {
  auto options = std::make_shared<RemindOptions>();
  options->agenda.renewing_days = renewing_days;
  options->agenda.put_on(line);
  line.flag("--exit-code", options->exit_code, "exit code 1 where nothing is due")
      .flag("--once", options->once, "each item once a day, however often and by whomever this is run")
      .options("--to", "ADDRESS", options->to, "to whom a mail goes")
      .option("--from", "ADDRESS", options->from, "from whom it comes; without it from whom it goes to")
      .flag("--notify", options->notify, "show it on the desktop (notify-send) instead of printing it")
      .option("--schedule", "cron|systemd", options->schedule, "print what to install to run this every day")
      .option("--at", "HH:MM", options->at, "the time of a schedule; 08:00 without it")
      .also_format("mail");
  return [options](Context& context) { run_remind(context, *options); };
}

constexpr std::string_view details = R"(
Prints the lines of 'tend today' that have a due day: what is owed, due or waited for, notice deadlines within a week,
and clients that slip. Where there are none it prints nothing, so that cron sends no mail. It needs no terminal, no HOME
and no locale, only the book (--book or TEND_BOOK).

'--once' remembers in the book what was told today; what could not be written out is not remembered.

'--format mail' prints a whole message, subject and all, for the standard input of a mailer ('sendmail -t'); its lines
end as lines of a text file do.

'--schedule cron' prints a crontab line and '--schedule systemd' a service and a timer, with the other options of the
line; systemd's shows the reminders on the desktop unless they are mails or lines of a --template.
)";

constexpr std::string_view examples = R"(
tend remind --exit-code >/dev/null && echo "something is due"
tend remind --schedule cron --once --at 07:30 # the line for 'crontab -e'
tend remind --once --format mail --to anna@example.com | ifne sendmail -t # what is new, as a mail
)";

constexpr Verb verbs[] = {
    {"", "tell what is due, for cron; silent when nothing is", details, examples, setup_remind}};

}  // namespace remind_command

const Noun& remind_noun() {
  static constexpr Noun noun{"remind", "tell what is due, for cron; silent when nothing is", Section::daily,
                             remind_command::verbs};
  return noun;
}

}  // namespace tend
