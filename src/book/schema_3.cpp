// Follow-ups that chase a case; what the agenda asks of cases, scores and covers.
#include "book/schema_texts.hpp"

namespace tend {

const char* const schema_3 = R"sql(
ALTER TABLE followup ADD COLUMN support_case INTEGER REFERENCES support_case (id);
CREATE INDEX followup_case ON followup (support_case, status, due) WHERE support_case IS NOT NULL;
CREATE INDEX cover_until ON cover (until, since, client, manager);
CREATE INDEX case_urgent ON support_case (client, opened, id, status, priority)
  WHERE status <> 'resolved' AND priority = 'urgent';
DROP INDEX subscription_renewing;
CREATE INDEX subscription_renewing ON subscription (end_day, notice_days, auto_renew, term_months, client, id, status)
  WHERE status = 'active' AND end_day IS NOT NULL;
CREATE INDEX score_low ON score (at, client, kind, contact, value, id)
  WHERE CASE kind WHEN 'nps' THEN value < 9 WHEN 'usage' THEN value < 70 ELSE value < 4 END;
)sql";

}  // namespace tend
