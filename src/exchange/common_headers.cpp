#include <algorithm>

#include "exchange/known_tables.hpp"

namespace tend {

namespace {

struct CommonHeaders {
  std::string_view noun, columns;
};
constexpr CommonHeaders common[] = {
    {"client",
     R"(name | company | company name | account | account name | client | customer | organization | organisation | firma | firmenname | kunde | unternehmen = name
website | web | url | domain | webseite | homepage = domain
email | e-mail | e-mail address | mail = email
phone | telephone | tel | tel. | telefon | phone number | telefonnummer = phone
street | address | strasse | straße | adresse | anschrift = street
zip | zip code | postal code | plz | postleitzahl = postcode
city | town | ort | stadt = city
country | land | office_location = country
industry | sector | branche = industry
segment | marktsegment = segment
owner | account manager | account owner | kundenbetreuer | betreuer | zuständig | verantwortlich = owner
status | state = status
tier | abc | klasse = tier
parent | parent company | subsidiary_of | muttergesellschaft | konzern = parent
client since | customer since | kunde seit | seit = since
currency | währung = currency
tags | labels | kategorien | schlagwörter = tags)"},
    {"contact",
     R"(client | company | company name | account | account name | customer | organization | organisation | firma | kunde | unternehmen = client
name | full name | contact | contact name | vollständiger name | ansprechpartner = name
first name | firstname | given name | vorname = name/1
last name | lastname | surname | family name | nachname | familienname = name/2
job title | position | function | funktion | titel = title
email | e-mail | e-mail address | e-mail-adresse | mail = email
phone | telephone | tel | tel. | telefon | phone number | telefonnummer | durchwahl = phone/1
mobile | cell | mobile phone | handy | mobil | mobiltelefon = phone/2
birthday | birthdate | date of birth | geburtstag | geburtsdatum = birthday
role | rolle = role)"},
    {"note", R"(client | company | account | customer | firma | kunde | unternehmen = client
date | when | datum | zeitpunkt | am = at/1
time | uhrzeit | zeit = at/2
type | art | typ = kind
direction | richtung = direction
author | user | autor | verfasser | bearbeiter = author
subject | betreff = body/1
text | body | note | notes | comment | notiz | notizen | bemerkung | inhalt = body/2
contact | contacts | ansprechpartner | kontakt | kontakte = contacts
duration | minutes | dauer | minuten = minutes)"},
    {"followup", R"(client | company | account | customer | firma | kunde | unternehmen = client
task | text | title | subject | to-do | todo | aufgabe | titel | betreff = text/1
notes | description | notizen | beschreibung = text/2
due | due date | deadline | fällig | fällig am | fälligkeit | fälligkeitsdatum | termin = due
time | due time | uhrzeit = due_time
status = status
priority | priorität = priority
owner | assignee | assigned to | zuständig | verantwortlich = owner
contact | ansprechpartner | kontakt = contact)"},
    {"case", R"(client | company | account | customer | firma | kunde | unternehmen = client
subject | title | betreff | titel = subject
description | text | body | beschreibung = body/1
type | art = kind
priority | priorität = priority
status = status
created | opened | created at | erstellt | eröffnet = opened
closed | resolved | geschlossen | gelöst = resolved
owner | assignee | zuständig = owner
team = team)"},
    {"opportunity", R"(client | company | account | customer | firma | kunde | unternehmen = client
title | name | deal | opportunity | titel | bezeichnung = title
stage | deal_stage | phase = stage
amount | value | close_value | betrag | wert = amount
currency | währung = currency
close | close date | close_date | expected close | abschluss | abschlussdatum = close
opened | created | engage_date | eröffnet | erstellt = opened
owner | sales_agent | salesperson | verkäufer | zuständig = owner
product | produkt = product
probability | wahrscheinlichkeit = probability
opportunity_id | deal_id = #)"},
    {"product", R"(sku | article | article number | artikelnummer | art.-nr. = sku
name | product | title | produkt | bezeichnung | artikel = name
category | series | group | kategorie | warengruppe = category
price | unit price | sales_price | list price | preis | einzelpreis | stückpreis | listenpreis = price
currency | währung = currency
period | billing period | abrechnung = period)"},
    {"subscription", R"(client | company | account | customer | firma | kunde | unternehmen = client
product | produkt = product
quantity | seats | menge | anzahl = quantity
price | unit price | preis = price
currency | währung = currency
period | billing period | abrechnung = period
start | start date | begin | beginn | vertragsbeginn = start
end | end date | ende | vertragsende = end
reference | contract | vertragsnummer = reference)"},
    {"score", R"(client | company | account | customer | firma | kunde = client
date | when | datum = at
type | art = kind
score | rating | value | bewertung | wert = value
contact | ansprechpartner = contact
comment | kommentar = comment)"},
    {"manager", R"(handle | login | user | benutzer | kürzel = handle
name | full name | sales_agent | mitarbeiter = name
email | e-mail = email
reports to | manager | vorgesetzter | vorgesetzte = reports_to
level | stufe = level
weekly hours | hours | wochenstunden = weekly_hours)"},
    {"expense", R"(client | company | account | customer | firma | kunde = client
date | datum = at
type | art = kind
amount | cost | betrag | kosten = amount
currency | währung = currency
comment | kommentar = comment)"},
};

}  // namespace

std::string_view common_headers(std::string_view noun) {
  const auto* const found = std::ranges::find(common, noun, &CommonHeaders::noun);
  return found == std::end(common) ? std::string_view() : found->columns;
}

}  // namespace tend
