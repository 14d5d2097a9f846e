#include "exchange/known_words.hpp"

#include <algorithm>
#include <optional>

#include "tend/text.hpp"

namespace tend {

namespace {

// `words` are folded, parted by bars.
struct ForeignWords {
  std::string_view noun, field, words, ours;
};
constexpr ForeignWords foreign_words[] = {
    {"client", "status",
     "aktiv|customer|kunde|client|kundin|evangelist|bestandskunde|customer - direct|customer - channel|"
     "kunde - direkt|kunde - channel",
     "active"},
    {"client", "status",
     "lead|interessent|interessentin|potenziell|opportunity|subscriber|marketing qualified lead|sales "
     "qualified lead|"
     "marketingqualifiedlead|salesqualifiedlead|potential|prospekt",
     "prospect"},
    {"client", "status",
     "former customer|former|ehemaliger kunde|ehemalig|ehemaliger|ehemalige|former client|lost|verloren",
     "churned"},
    {"client", "status", "on hold|pausiert|ruhend|inactive|inaktiv", "paused"},
    {"client", "status", "cancelled|gekundigt", "canceled"},
    {"client", "status",
     "other|sonstiges|sonstige|unqualified|partner|channel partner / reseller|installation partner|"
     "technology partner|reseller|vendor|integrator|investor|analyst|press|competitor|wettbewerber",
     ""},
    {"note", "kind", "telefonat|telefon|anruf|phone call|incoming call|outgoing call", "call"},
    {"note", "kind", "e-mail|mail|incoming e-mail|incoming_email|forwarded_email", "email"},
    {"note", "kind", "besprechung|termin|treffen|event|ereignis|lunch|mittagessen|demo|meeting/demo",
     "meeting"},
    {"note", "kind", "besuch|site visit", "visit"},
    {"note", "kind", "sms|whatsapp|whats_app|linkedin_message|chat|nachricht|letter|brief", "message"},
    {"note", "kind", "notiz|task|aufgabe|to-do|postal_mail|deadline", "note"},
    {"note", "kind", "other|sonstiges", ""},
    {"note", "direction", "inbound|incoming|eingehend", "in"},
    {"note", "direction", "outbound|outgoing|ausgehend", "out"},
    {"followup", "status", "completed|complete|erledigt|abgeschlossen|closed|true|yes|ja|wahr|100|1", "done"},
    {"followup", "status",
     "not started|not_started|in progress|in_progress|waiting on someone else|waiting|deferred|to do|"
     "nicht begonnen|in bearbeitung|wartet auf jemand anderen|warten auf andere|zuruckgestellt|offen|"
     "false|no|nein|falsch|0",
     "open"},
    {"followup", "status", "cancelled|abgebrochen|abgesagt", "canceled"},
    {"followup", "priority", "medium|mittel|none|keine|standard", "normal"},
    {"followup", "priority", "hoch|1|urgent|dringend", "high"},
    {"followup", "priority", "niedrig|gering|3", "low"},
    {"case", "status", "neu|not contacted", "new"},
    {"case", "status",
     "in progress|in_progress|working|escalated|waiting on us|in bearbeitung|offen|reopened|assigned",
     "open"},
    {"case", "status", "waiting on contact|waiting on customer|on hold|pending|wartend|warten auf kunde",
     "waiting"},
    {"case", "status", "closed|solved|geschlossen|gelost|erledigt|abgeschlossen|closed - duplicate",
     "resolved"},
    {"case", "priority", "medium|mittel", "normal"},
    {"case", "priority", "hoch", "high"},
    {"case", "priority", "niedrig", "low"},
    {"case", "priority", "critical|kritisch|dringend", "urgent"},
    {"case", "kind", "feature request|feature_request|service request|anfrage|feature", "request"},
    {"case", "kind", "general_inquiry|general inquiry|frage|inquiry|other|sonstiges", "question"},
    {"case", "kind",
     "product_issue|product issue|bug|defect|problemfall|mechanical|electrical|electronic|structural",
     "problem"},
    {"case", "kind", "billing_issue|billing issue|beschwerde|reklamation", "complaint"},
    {"case", "kind", "storung|outage", "incident"},
    {"opportunity", "kind", "newbusiness|new business|new customer|neukunde|neugeschaft", "new"},
    {"opportunity", "kind",
     "existingbusiness|existing business|existing customer - upgrade|bestandsgeschaft|add-on|upgrade",
     "upsell"},
    {"opportunity", "kind", "existing customer - replacement|existing customer - downgrade|verlangerung",
     "renewal"},
    {"opportunity", "stage",
     "prospecting|appointment scheduled|appointmentscheduled|lead in|interessent|pipeline|prospect", "lead"},
    {"opportunity", "stage",
     "qualification|needs analysis|value proposition|id. decision makers|qualified to buy|qualifiedtobuy|"
     "contact made|demo scheduled|engaging|qualifizierung|qualifiziert|discovery",
     "qualified"},
    {"opportunity", "stage",
     "perception analysis|proposal/price quote|presentation scheduled|presentationscheduled|proposal made|"
     "proposal/quote|angebot|angebot erstellt|quote",
     "proposal"},
    {"opportunity", "stage",
     "negotiation/review|decision maker bought-in|decisionmakerboughtin|contract sent|contractsent|"
     "negotiations started|verhandlung|vertrag gesendet",
     "negotiation"},
    {"opportunity", "stage", "closed won|closedwon|gewonnen|abgeschlossen und gewonnen", "won"},
    {"opportunity", "stage", "closed lost|closedlost|verloren|abgeschlossen und verloren", "lost"},
    {"opportunity", "stage", "open|offen|deleted|geloscht", ""},
    {"product", "period", "monthly|monatlich|per month|p1m", "month"},
    {"product", "period", "quarterly|vierteljahrlich|p3m", "quarter"},
    {"product", "period", "annually|yearly|annual|jahrlich|p12m|p1y", "year"},
    {"product", "period", "one-time|one time|einmalig", "once"},
    {"subscription", "period", "monthly|monatlich|per month", "month"},
    {"subscription", "period", "quarterly|vierteljahrlich", "quarter"},
    {"subscription", "period", "annually|yearly|annual|jahrlich", "year"},
    {"subscription", "period", "one-time|one time|einmalig", "once"},
    {"subscription", "status", "aktiv|laufend", "active"},
    {"subscription", "status", "cancelled|gekundigt", "canceled"},
};

bool is_one_of(std::string_view words, std::string_view word) {
  while (!words.empty()) {
    const std::size_t bar = std::min(words.find('|'), words.size());
    if (words.substr(0, bar) == word) return true;
    words.remove_prefix(std::min(bar + 1, words.size()));
  }
  return false;
}

std::optional<std::string_view> our_word(const RecordType& type, const Field& field, std::string_view word) {
  for (const ForeignWords& each : foreign_words)
    if (each.noun == type.name && each.field == field.name && is_one_of(each.words, word)) return each.ours;
  return std::nullopt;
}

// HubSpot writes the pipeline behind a stage: `closed won (sales pipeline)`.
std::string_view without_pipeline(std::string_view word) {
  const std::size_t open = word.rfind(" (");
  return word.ends_with("pipeline)") && open != std::string_view::npos ? word.substr(0, open) : word;
}

}  // namespace

std::string known_word(const RecordType& type, const Field& field, std::string_view text) {
  const std::string word = fold(text);
  if (const auto ours = our_word(type, field, word)) return std::string(*ours);
  const std::string_view shorter = without_pipeline(word);
  return std::string(our_word(type, field, shorter).value_or(shorter));
}

}  // namespace tend
