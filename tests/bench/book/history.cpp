#include "bench/book/history.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include "bench/book/people.hpp"
#include "bench/book/texts.hpp"

namespace tend::bench {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::seconds;

constexpr Moment beginning = present - days(5 * 365);
// What lies before is the past, which grows with the book; what comes after is the present.
constexpr Moment turn = present - days(120);

constexpr std::string_view touches[] = {"call", "call", "email", "email", "meeting", "visit", "message"};
constexpr std::string_view areas[] = {"sales", "sales", "service", "technical", "finance"};
constexpr std::string_view ways[] = {"in", "out"};
constexpr std::string_view directions[] = {"task", "task", "task", "promise", "waiting"};
constexpr std::string_view priorities[] = {"low", "normal", "normal", "normal", "high"};

Date day_of(Moment at) { return std::chrono::local_days(std::chrono::floor<days>(at).time_since_epoch()); }

seconds within(Chance& chance, seconds span) {
  return seconds(static_cast<std::int64_t>(chance.fraction() * static_cast<double>(span.count())));
}

struct Event {
  enum class Kind { past, touch, move, finish };
  Moment at;
  Kind kind;
  std::size_t client;
};

// The follow-ups that the last touch of a client left behind.
struct Left {
  Followup open, finished;
};

class History {
 public:
  History(Scribe& scribe, Size size, std::uint64_t seed)
      : scribe_(scribe), size_(size), past_(seed), present_(seed + 1) {}

  void write() {
    clients_ = add_clients(scribe_, present_, static_cast<std::size_t>(size_.clients), beginning);
    left_.resize(clients_.size());
    for (const Event& event : events()) happen(event);
    scribe_.finish();
  }

 private:
  std::vector<Event> events() {
    std::vector<Event> events;
    const Moment start = beginning + days(1);
    for (std::int64_t i = size_.clients; i < size_.notes; ++i)
      events.push_back({start + within(past_, turn - start), Event::Kind::past, any_client()});
    for (std::size_t client = 0; client < clients_.size(); ++client) add_present(client, events);
    std::ranges::stable_sort(events, {}, &Event::at);
    return events;
  }

  // Some clients hear from us far more often than others.
  std::size_t any_client() {
    const double share = std::pow(past_.fraction(), 1.6);
    return static_cast<std::size_t>(share * static_cast<double>(clients_.size()));
  }

  // One client of twenty was touched longer ago than its cadence asks for.
  void add_present(std::size_t client, std::vector<Event>& events) {
    const std::string& tier = clients_[client].tier;
    const days cadence(tier == "A" ? 14 : tier == "B" ? 30 : 90);
    const Moment touched = present - hours(1) - within(present_, cadence * 21 / 20);
    events.push_back({touched, Event::Kind::touch, client});
    const auto later = [&] { return touched + within(present_, present - touched - seconds(1)); };
    if (present_.percent(20)) events.push_back({later(), Event::Kind::move, client});
    if (present_.percent(30)) events.push_back({later(), Event::Kind::finish, client});
  }

  void happen(const Event& event) {
    const MadeClient& client = clients_[event.client];
    Left& left = left_[event.client];
    if (event.kind == Event::Kind::past) write_past(event, client);
    if (event.kind == Event::Kind::touch) write_touch(event, client, left);
    if (event.kind == Event::Kind::move) move(event, client, left.open);
    if (event.kind == Event::Kind::finish) finish(event, client, left.finished);
  }

  Note note(Chance& chance, const Event& event, const MadeClient& client) {
    Note note;
    note.client = client.link;
    note.at = event.at;
    note.kind = chance.percent(20) ? "note" : chance.of(touches);
    note.direction = chance.percent(50) ? chance.of(ways) : "";
    note.area = chance.percent(60) ? chance.of(areas) : "";
    note.author = client.owner;
    if (chance.percent(30)) note.minutes = chance.between(1, 12) * 5;
    if (!client.contacts.empty() && chance.percent(40)) note.contacts = {chance.of(client.contacts)};
    note.body = vocabulary_.text(chance, chance.between(5, 45));
    return note;
  }

  Followup followup(Chance& chance, const Event& event, const MadeClient& client, const Note& note) {
    Followup followup;
    followup.client = client.link;
    followup.text = vocabulary_.text(chance, chance.between(2, 9));
    followup.direction = chance.of(directions);
    followup.priority = chance.of(priorities);
    followup.owner = chance.percent(70) ? client.owner : "";
    followup.created = event.at;
    followup.note = {note.id, {}};
    return followup;
  }

  void write_past(const Event& event, const MadeClient& client) {
    scribe_.command(event.at, client.owner, "logged a call with " + client.link.label,
                    [&](Transaction& writing) {
                      Note logged = note(past_, event, client);
                      writing.insert(logged);
                      if (!past_.percent(20)) return;
                      Followup closed = followup(past_, event, client, logged);
                      closed.due = day_of(event.at) + days(past_.between(1, 20));
                      closed.status = past_.percent(90) ? "done" : "canceled";
                      closed.done_at = event.at + within(past_, days(25));
                      writing.insert(closed);
                    });
  }

  void write_touch(const Event& event, const MadeClient& client, Left& left) {
    scribe_.command(event.at, client.owner, "logged a call with " + client.link.label,
                    [&](Transaction& writing) {
                      Note logged = note(present_, event, client);
                      if (logged.kind == "note") logged.kind = "call";
                      writing.insert(logged);
                      left.finished = followup(present_, event, client, logged);
                      left.finished.due = day_of(present) + days(present_.between(1, 60));
                      if (present_.percent(30)) writing.insert(left.finished);
                      if (present_.percent(3)) return;
                      left.open = followup(present_, event, client, logged);
                      left.open.due = due_day();
                      writing.insert(left.open);
                    });
  }

  // Most have time yet.
  Date due_day() {
    const std::size_t share = present_.below(100);
    if (share < 3) return day_of(present) - days(present_.between(1, 20));
    if (share < 5) return day_of(present);
    return day_of(present) + days(present_.between(1, 60));
  }

  void move(const Event& event, const MadeClient& client, Followup& open) {
    if (open.id == 0) return;
    open.due += days(3);
    ++open.slips;
    scribe_.command(event.at, client.owner, "moved follow-up " + std::to_string(open.id),
                    [&](Transaction& writing) { writing.update(open); });
  }

  void finish(const Event& event, const MadeClient& client, Followup& open) {
    if (open.id == 0) return;
    open.status = "done";
    open.done_at = event.at;
    scribe_.command(event.at, client.owner, "did follow-up " + std::to_string(open.id),
                    [&](Transaction& writing) { writing.update(open); });
  }

  Scribe& scribe_;
  Size size_;
  Chance past_, present_;  // so that the past does not change the present
  Vocabulary vocabulary_;
  std::vector<MadeClient> clients_;
  std::vector<Left> left_;
};

}  // namespace

void write_history(Scribe& scribe, Size size, std::uint64_t seed) { History(scribe, size, seed).write(); }

}  // namespace tend::bench
