// What lanes judge: a follow-up with its client, or a client, dates read.
#pragma once

#include "tend/agenda.hpp"

namespace tend {

struct AgendaSubject {
  const AgendaClient* client = nullptr;
  const AgendaFollowup* followup = nullptr;
  const AgendaSubscription* subscription = nullptr;
  std::span<const AgendaRisk> risks{};  // of a client
  const AgendaCover* cover = nullptr;   // where it is the client's owner's
  // of a follow-up
  Date due{};
  std::optional<ClockTime> due_time;
  std::optional<Date> snoozed_until;
  // of a client
  std::optional<Date> last_touch;
  std::optional<Date> since;
  Date touch_start{};  // cadence.hpp
  std::optional<std::int64_t> cadence;
};

}  // namespace tend
