// Follow-ups as the reports look at them: what is open and how late, and how our promises went.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tend/activity.hpp"
#include "tend/date.hpp"

namespace tend {

class Book;

struct ReportedFollowup {
  std::int64_t id = 0;
  std::int64_t client_id = 0;
  std::string client;  // slug
  std::string text, status, direction;
  std::string owner;  // its own, else its client's
  Date due{};
  std::optional<ClockTime> due_time;
  std::int64_t slips = 0;
  Moment created{};
  std::optional<Moment> done_at;  // done or canceled; one without it counts as closed on its due day
};

// Hands over what is open by due day and time, then by number; what is taken may be moved away. Those whose
// dates cannot be read are left out.
using TakeFollowup = std::function<void(ReportedFollowup& followup)>;
void each_open_followup(const Book& book, const OwnerFilter& owner, const TakeFollowup& take);
// Of these only what is due within the period, and the promises made since; by number.
std::vector<ReportedFollowup> open_followups(const Book& book, const Period& due, Moment promised_since,
                                             const OwnerFilter& owner);
// Done or canceled in the span; by that moment.
std::vector<ReportedFollowup> closed_followups(const Book& book, const MomentSpan& span,
                                               const OwnerFilter& owner);

// ---- open follow-ups

enum class DueGroup { overdue, this_week, later };  // the week: to its Sunday
DueGroup due_group(Date due, Date today);
std::string_view to_string(DueGroup group);

// ---- promises

// kept: done on the due day or before; late: done after it; broken: canceled, or past due and not done; open:
// the others. As it stood at the end of `as_of`; the due day is the one it was moved to last.
enum class PromiseState { open, kept, late, broken };
// A promise as it is judged; the status holds until the next one is read.
struct JudgedPromise {
  std::int64_t client = 0;
  std::string_view status;
  Date due{};
  std::int64_t slips = 0;
  Moment created{};
  std::optional<Moment> done_at;  // as of a follow-up
};
PromiseState promise_state(const JudgedPromise& promise, Date as_of, const Zone& zone);
std::string_view to_string(PromiseState state);

struct PromiseCount {
  std::string client;                      // slug
  std::array<std::int64_t, 4> by_state{};  // by PromiseState
  std::int64_t slips = 0;
  std::int64_t operator[](PromiseState state) const { return by_state[static_cast<std::size_t>(state)]; }
  // kept / (kept + late + broken); none where that is 0.
  std::optional<double> kept_rate() const;
  void add(const PromiseCount& other);
};

// Counts promises per client, as they stood at the end of `as_of`: those made by then.
class PromiseTally {
 public:
  PromiseTally(Date as_of, const Zone& zone) : as_of_(as_of), zone_(zone) {}
  void add(const JudgedPromise& promise);
  // By the number of the client; the slugs are still empty.
  std::map<std::int64_t, PromiseCount>& counts() { return by_client_; }

 private:
  Date as_of_;
  const Zone& zone_;
  std::map<std::int64_t, PromiseCount> by_client_;
};
// Those with most broken first, then with most late ones, then by slug.
void sort_counts(std::vector<PromiseCount>& counts);

// Of our promises with a due day in the period, whatever became of them; sorted.
std::vector<PromiseCount> count_promises(const Book& book, const Period& due, Date as_of, const Zone& zone,
                                         const OwnerFilter& owner);

}  // namespace tend
