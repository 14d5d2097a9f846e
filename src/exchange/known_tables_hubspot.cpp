// The tables that HubSpot writes.
#include "exchange/known_tables.hpp"

namespace tend {

namespace {
constexpr KnownTable hubspot_tables[] = {
    // knowledge.hubspot.com, "Export records"
    {"HubSpot", "client",
     "Record ID | Datensatz-ID & Company name | Unternehmensname | Name des Unternehmens & Company Domain "
     "Name | "
     "Company owner | Domainname des Unternehmens | Zuständiger Mitarbeiter | Lifecycle Stage",
     R"(Record ID | Datensatz-ID = #
Company name | Unternehmensname | Name des Unternehmens = name
Company Domain Name | Domainname des Unternehmens | Website URL | Website-URL = domain
Company owner | Zuständiger Mitarbeiter | Für Unternehmen zuständiger Mitarbeiter = owner
Phone Number | Telefonnummer = phone
Street Address | Straße und Hausnummer | Adresse = street/1
Street Address 2 | Adresse 2 = street/2
Postal Code | Postleitzahl = postcode
City | Stadt | Ort = city
Country/Region | Land/Region = country
Industry | Branche = industry
Lifecycle Stage | Lifecycle-Phase = status
Parent Company | Übergeordnetes Unternehmen = parent
Create Date | Erstellungsdatum = -
Last Activity Date | Datum der letzten Aktivität = -
Last Modified Date | Datum der letzten Änderung = -)"},
    {"HubSpot", "contact",
     "Record ID | Datensatz-ID & First Name | Vorname & Last Name | Nachname & Email | E-Mail | "
     "E-Mail-Adresse",
     R"(Record ID | Datensatz-ID = #
First Name | Vorname = name/1
Last Name | Nachname = name/2
Email | E-Mail | E-Mail-Adresse = email
Phone Number | Telefonnummer = phone/1
Mobile Phone Number | Mobiltelefonnummer = phone/2
Job Title | Position | Jobtitel = title
Date of birth | Geburtsdatum = birthday
Associated Company | Primary Company | Company Name | Primäres Unternehmen | Zugeordnetes Unternehmen | Unternehmensname = client;
Primary Associated Company ID | Associated Company IDs | Associated Company ID = client#;
Contact owner | Für Kontakt zuständiger Mitarbeiter = -
Create Date | Erstellungsdatum = -
Last Activity Date | Datum der letzten Aktivität = -
Last Modified Date = -)"},
    {"HubSpot", "opportunity", "Record ID | Datensatz-ID & Deal Name | Deal-Name & Deal Stage | Deal-Phase",
     R"(Record ID | Datensatz-ID = #
Deal Name | Deal-Name = title
Deal Stage | Deal-Phase = stage
Deal owner | Für Deal zuständiger Mitarbeiter = owner
Amount | Betrag | Deal-Betrag = amount
Currency | Währung = currency
Close Date | Abschlussdatum = close
Create Date | Erstellungsdatum = opened
Deal Type | Deal-Typ = kind
Closed Lost Reason | Grund für verlorenen Deal = lost_reason
Associated Company | Primary Company | Associated Company (Primary) | Zugeordnetes Unternehmen = client;
Associated Company IDs (Primary) | Associated Company IDs | Associated Company ID = client#;
Deal probability | Deal-Wahrscheinlichkeit = probability
Associated Contact | Zugeordneter Kontakt = @
Associated Contact IDs | Associated Contact ID | Pipeline | Last Activity Date = -
Last Modified Date | Datum der letzten Änderung = !modified)"},
    {"HubSpot", "product",
     "Record ID | Datensatz-ID | Product ID & Name & Unit price | Price | Einzelpreis | Preis pro Einheit",
     R"(Record ID | Datensatz-ID | Product ID = #
Name = name
SKU = sku
Unit price | Price | Einzelpreis | Preis pro Einheit = price
Currency | Währung = currency
Recurring billing frequency | Billing frequency | Abrechnungshäufigkeit = period)"},
    {"HubSpot", "note", "Note body | Body | Body preview | Notizinhalt & Activity date | Aktivitätsdatum",
     R"(Record ID | Datensatz-ID | Note ID = #
Note body | Body | Notizinhalt = body
Body preview = body/1
Activity date | Aktivitätsdatum = at
Activity type | Aktivitätstyp = kind
Activity assigned to | Aktivität zugewiesen zu | Created by = author
Associated Company | Associated Company Name | Zugeordnetes Unternehmen = client;
Associated Company IDs | Associated Company ID = client#;
Associated Contact | Zugeordneter Kontakt = contacts
Associated Contact IDs | Associated Contact ID = contacts#?
Associated Deal | Associated Deal IDs | Associated Deal ID | Create date | Last modified date | Erstellungsdatum = -)"},
    {"HubSpot", "followup",
     "Task Title | Task title | Aufgabentitel & Due date | Due Date | Fälligkeitsdatum & Task Status | "
     "Status | Aufgabenstatus",
     R"(Record ID | Datensatz-ID | Task ID = #
Task Title | Aufgabentitel = text/1
Task Notes | Notes | Aufgabennotizen | Notizen = text/2
Due date | Fälligkeitsdatum = due
Task Status | Status | Aufgabenstatus = status
Priority | Priorität = priority
Assigned to | Activity assigned to | Zugewiesen zu = owner
Completed at | Completion date | Abgeschlossen am = done_at
Create date | Created date | Erstellungsdatum = created
Associated Company | Zugeordnetes Unternehmen = client;
Associated Company IDs | Associated Company ID = client#;
Associated Contact | Zugeordneter Kontakt = contact;
Associated Contact IDs | Associated Contact ID = contact#?;
Associated Deal | Associated Deal IDs | Associated Deal ID | Task Type | Aufgabentyp = -
Last modified date | Datum der letzten Änderung = !modified)"},
    {"HubSpot", "case", "Ticket name | Ticketname & Ticket status | Ticketstatus",
     R"(Ticket ID | Record ID | Datensatz-ID = #
Ticket name | Ticketname = subject
Ticket description | Ticketbeschreibung = body
Ticket status | Ticketstatus = status
Priority | Priorität = priority
Category | Kategorie = kind
Ticket owner | Für Ticket zuständiger Mitarbeiter = owner
Create date | Erstellungsdatum = opened
Close date | Abschlussdatum = resolved
Resolution | Lösung = resolution
Associated Company | Zugeordnetes Unternehmen = client;
Associated Company IDs | Associated Company ID = client#;
Associated Contact | Zugeordneter Kontakt = contact;
Associated Contact IDs | Associated Contact ID = contact#?;
Associated Deal | Associated Deal IDs | Associated Deal ID | Pipeline | Source = -
Last modified date | Datum der letzten Änderung = !modified)"},

};
}  // namespace

std::span<const KnownTable> tables_of_hubspot() { return hubspot_tables; }

}  // namespace tend
