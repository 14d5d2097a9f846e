// The tables that Pipedrive writes.
#include "exchange/known_tables.hpp"

namespace tend {

namespace {
constexpr KnownTable pipedrive_tables[] = {
    // Pipedrive: every header has the item before it
    {"Pipedrive", "client",
     "Organization - ID | Organisation - ID & Organization - Name | Organisation - Name",
     R"(Organization - ID | Organisation - ID = #
Organization - Name | Organisation - Name = name
Organization - Owner | Organisation - Besitzer = owner
Organization - Address | Organisation - Adresse = street
Organization - City/town/village/locality of Address = city
Organization - ZIP/Postal code of Address = postcode
Organization - Country of Address = country
Organization - Industry = industry
Organization - Website = domain
Organization - Label | Organization - Labels | Organisation - Label = tags
Organization - People | Organization - Open deals | Organization - Closed deals | Organization - Won deals = -
Organization - Lost deals | Organization - Total activities | Organization - Done activities = -
Organization - Activities to do | Organization - Next activity date | Organization - Last activity date = -
Organization - Organization created | Organization - Update time | Organization - Email messages count = -)"},
    {"Pipedrive", "contact", "Person - ID & Person - Name",
     R"(Person - ID = #
Person - Name = name
Person - First name | Person - Last name = -
Person - Organization | Person - Organisation = client
Person - Organization ID = -
Person - Email - Work | Person - Email (Work) | Person - Email | Person - E-Mail - Arbeit = email/1
Person - Email - Home | Person - Email (Home) | Person - E-Mail - Privat = email/2
Person - Email - Other | Person - Email (Other) = email/3
Person - Phone - Work | Person - Phone (Work) | Person - Phone | Person - Telefon - Arbeit = phone/1
Person - Phone - Mobile | Person - Phone (Mobile) | Person - Telefon - Mobil = phone/2
Person - Phone - Home | Person - Phone (Home) = phone/3
Person - Phone - Other | Person - Phone (Other) = phone/4
Person - Job title = title
Person - Birthday = birthday
Person - Owner | Person - Besitzer | Person - Label | Person - Labels = -
Person - Open deals | Person - Closed deals | Person - Won deals | Person - Lost deals = -
Person - Total activities | Person - Done activities | Person - Activities to do | Person - Update time = -
Person - Next activity date | Person - Last activity date | Person - Person created = -)"},
    {"Pipedrive", "opportunity", "Deal - ID & Deal - Title | Deal - Titel",
     R"(Deal - ID = #
Deal - Title | Deal - Titel = title
Deal - Organization | Deal - Organisation = client
Deal - Organization ID = -
Deal - Value | Deal - Wert = amount
Deal - Currency of Value | Deal - Währung des Wertes = currency
Deal - Status = stage/1
Deal - Stage | Deal - Stage (pipeline) | Deal - Phase = stage/2
Deal - Probability | Deal - Wahrscheinlichkeit = probability
Deal - Expected close date | Deal - Erwartetes Abschlussdatum = close
Deal - Deal created | Deal - Deal erstellt = opened
Deal - Won time | Deal - Gewonnen um = closed/1
Deal - Lost time | Deal - Verloren um = closed/2
Deal - Lost reason | Deal - Grund für Verlust = lost_reason
Deal - Owner | Deal - Besitzer = owner
Deal - Contact person | Deal - Ansprechpartner = @
Deal - Pipeline | Deal - Label | Deal - Weighted value = -
Deal - Update time = !modified
Deal - Deal closed on | Deal - Last stage change | Deal - Next activity date | Deal - Last activity date = -
Deal - Total activities | Deal - Done activities | Deal - Activities to do | Deal - Currency of Weighted value = -)"},
    {"Pipedrive", "followup", "Activity - ID & Activity - Subject | Aktivität - Betreff",
     R"(Activity - ID = #
Activity - Subject | Aktivität - Betreff = text/1
Activity - Note | Aktivität - Notiz = text/2
Activity - Due date | Aktivität - Fälligkeitsdatum = due
Activity - Due time | Aktivität - Fälligkeitszeit = due_time
Activity - Done | Aktivität - Erledigt = status
Activity - Marked as done time = done_at
Activity - Priority = priority
Activity - Add time = created
Activity - Organization | Aktivität - Organisation = client
Activity - Contact person | Aktivität - Ansprechpartner = contact
Activity - Assigned to user | Aktivität - Zugewiesen an = owner
Activity - Type | Aktivität - Typ = note.kind/1
Activity - Duration | Aktivität - Dauer = note.minutes
Activity - Update time = !modified
Activity - Deal | Activity - Creator | Activity - Location = -)"},
    {"Pipedrive", "note", "Note - Content | Notiz - Inhalt",
     R"(Note - ID = #
Note - Content | Notiz - Inhalt = body
Note - Organization | Notiz - Organisation = client
Note - Person = contacts
Note - User = author
Note - Add time | Notiz - Hinzugefügt am = at
Note - Deal | Note - Update time = -)"},

};
}  // namespace

std::span<const KnownTable> tables_of_pipedrive() { return pipedrive_tables; }

}  // namespace tend
