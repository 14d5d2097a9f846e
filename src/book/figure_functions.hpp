// SQL functions that computed fields call, over the same rules as the reports.
#pragma once

#include "book/connection.hpp"

namespace tend {

// renewal_day(STATUS, PERIOD, END, TERM_MONTHS, AUTO_RENEW, TODAY, FIRST_START): end of the running term,
// null where none is near. notice_day(RENEWAL_DAY, NOTICE_DAYS): the last working day to give notice.
// weighted_amount(AMOUNT, PROBABILITY, STAGE): minor units, by the probability or else the stage's in the
// book's settings. client_health(CLIENT): the score of today, null where there is none.
void register_figure_functions(Connection& connection);
bool calls_figure_function(std::string_view sql);

struct TermEnd;
// Reads when its first term started, where further ends depend on that.
void read_first_start(Connection& connection, std::int64_t subscription, TermEnd& term);

}  // namespace tend
