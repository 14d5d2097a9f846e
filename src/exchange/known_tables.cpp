#include "exchange/known_tables.hpp"

#include <algorithm>

namespace tend {

namespace {

constexpr KnownTable tables[] = {
    // HubSpot: knowledge.hubspot.com, "Export records"
    {"HubSpot", "client",
     "Record ID | Datensatz-ID & Company name | Unternehmensname | Name des Unternehmens & Company Domain "
     "Name | "
     "Company owner | Domainname des Unternehmens | Zuständiger Mitarbeiter | Lifecycle Stage",
     R"(Record ID | Datensatz-ID = #
Company name | Unternehmensname | Name des Unternehmens = name
Company Domain Name | Domainname des Unternehmens = domain
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
Associated Company | Primary Company | Company Name | Primäres Unternehmen | Zugeordnetes Unternehmen | Unternehmensname = client
Associated Company IDs | Associated Company ID | Primary Associated Company ID = -
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
Associated Company | Primary Company | Associated Company (Primary) | Zugeordnetes Unternehmen = client
Associated Company IDs | Associated Company IDs (Primary) = -
Deal probability | Pipeline | Last Activity Date | Last Modified Date = -)"},
    {"HubSpot", "note", "Note body | Body | Body preview | Notizinhalt & Activity date | Aktivitätsdatum",
     R"(Record ID | Datensatz-ID | Note ID = #
Note body | Body | Notizinhalt = body
Body preview = body/1
Activity date | Aktivitätsdatum = at
Activity type | Aktivitätstyp = kind
Activity assigned to | Aktivität zugewiesen zu | Created by = author
Associated Company | Associated Company Name | Zugeordnetes Unternehmen = client
Associated Contact | Zugeordneter Kontakt = contacts
Associated Company IDs | Associated Contact IDs | Create date | Last modified date | Erstellungsdatum = -)"},
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
Associated Company | Zugeordnetes Unternehmen = client
Associated Contact | Zugeordneter Kontakt = contact
Task Type | Aufgabentyp | Associated Company IDs | Associated Contact IDs | Last modified date = -)"},
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
Associated Company | Zugeordnetes Unternehmen = client
Associated Contact | Zugeordneter Kontakt = contact
Pipeline | Source | Last modified date | Associated Company IDs | Associated Contact IDs = -)"},

    // Salesforce: names of the fields as Data Loader writes them, labels as reports do
    {"Salesforce", "client", "Id & Name & BillingCity | BillingStreet | BillingCountry | AccountNumber",
     R"(Id = #
Name = name
ParentId = parent#
Type = status
BillingStreet = street
BillingCity = city
BillingPostalCode = postcode
BillingCountry = country
Phone = phone
Website = domain
Industry = industry
AnnualRevenue | NumberOfEmployees | Description | AccountNumber | BillingState | Rating | Site | Fax = *
OwnerId | CreatedDate | CreatedById | LastModifiedDate | LastModifiedById | SystemModstamp | IsDeleted | MasterRecordId = -
LastActivityDate | LastViewedDate | LastReferencedDate | PhotoUrl | RecordTypeId | CleanStatus = -)"},
    {"Salesforce", "contact", "Id & AccountId & LastName",
     R"(Id = #
AccountId = client#
Name = name
FirstName = name/1
LastName = name/2
Title = title
Email = email
Phone = phone/1
MobilePhone = phone/2
Birthdate = birthday
Department | Description | MailingStreet | MailingCity | MailingPostalCode | MailingCountry | LeadSource = *
Salutation | OwnerId | CreatedDate | CreatedById | LastModifiedDate | LastModifiedById | SystemModstamp | IsDeleted = -
ReportsToId | MasterRecordId | LastActivityDate | LastViewedDate | LastReferencedDate | PhotoUrl | CleanStatus = -)"},
    {"Salesforce", "opportunity", "Id & AccountId & StageName",
     R"(Id = #
AccountId = client#
Name = title
StageName = stage
Amount = amount
CurrencyIsoCode = currency
CloseDate = close
CreatedDate = opened
Type = kind
Loss_Reason__c = lost_reason)"},
    {"Salesforce", "followup", "Id & ActivityDate & Subject & Status & Priority",
     R"(Id = #
AccountId = client#
WhoId = -
Subject = text/1
Description = text/2
ActivityDate = due
Status = status
Priority = priority
CreatedDate = created
CompletedDateTime = done_at)"},
    {"Salesforce", "note", "Id & Subject & StartDateTime | ActivityDateTime & DurationInMinutes",
     R"(Id = #
AccountId = client#
Subject = body/1
Location = body/2
Description = body/3
StartDateTime = at/1
ActivityDateTime = -
DurationInMinutes = minutes
EventSubtype = kind)"},
    {"Salesforce", "case", "Id & CaseNumber & Subject & Status",
     R"(Id = #
AccountId = client#
ContactId = contact#
Subject = subject
Description = body
Status = status
Priority = priority
Type = kind
CreatedDate = opened
ClosedDate = resolved
CaseNumber = -)"},
    {"Salesforce", "opportunity",
     "Opportunity Name | Opportunity-Name & Account Name | Accountname & Stage | Phase & Close Date | "
     "Schlusstermin",
     R"(Opportunity ID | Opportunity-ID = #
Opportunity Name | Opportunity-Name = title
Account Name | Accountname = client
Stage | Phase = stage
Amount | Betrag = amount
Amount Currency | Betrag Währung | Opportunity Currency = currency
Close Date | Schlusstermin = close
Created Date | Erstellt am | Erstellungsdatum = opened
Opportunity Owner | Opportunity-Inhaber = owner
Type | Typ = kind
Loss Reason = lost_reason
Probability (%) | Wahrscheinlichkeit (%) = probability
Fiscal Period | Age | Lead Source | Next Step | Owner Role | Expected Revenue = -)"},
    {"Salesforce", "case",
     "Case Number | Kundenvorgangsnummer & Account Name | Accountname & Subject | Betreff",
     R"(Case Number | Kundenvorgangsnummer = #
Account Name | Accountname = client
Contact Name | Kontaktname = contact
Subject | Betreff = subject
Description | Beschreibung = body
Status = status
Priority | Priorität = priority
Type | Typ = kind
Date/Time Opened | Opened Date | Öffnungsdatum/-zeit = opened
Date/Time Closed | Closed Date | Schließungsdatum/-zeit = resolved
Case Owner | Kundenvorgangsinhaber = owner
Age | Open | Closed | Case Origin = -)"},
    {"Salesforce", "note", "Subject & Company / Account & Start Date | Start | Start Date Time",
     R"(Activity ID = #
Company / Account = client
Subject = body/1
Full Comments | Comments = body/2
Start Date | Start | Start Date Time = at/1
Start Time = at/2
Duration = minutes
Contact = contacts
Assigned = author
Date | Opportunity | Location = -)"},
    {"Salesforce", "followup",
     "Subject | Betreff & Company / Account | Firma/Account | Account Name & Date | Due Date | "
     "Fälligkeitsdatum & Status",
     R"(Activity ID | Aktivitäts-ID = #
Subject | Betreff = text/1
Full Comments | Comments | Kommentare = text/2
Company / Account | Firma/Account | Account Name = client
Contact | Contact Name | Kontakt = contact
Date | Due Date | Fälligkeitsdatum = due
Status = status
Priority | Priorität = priority
Assigned | Assigned To | Zugewiesen zu = owner
Task | Opportunity = -)"},
    {"Salesforce", "contact", "First Name | Vorname & Last Name | Nachname & Account Name | Accountname",
     R"(Contact ID | Kontakt-ID = #
First Name | Vorname = name/1
Last Name | Nachname = name/2
Account Name | Accountname = client
Title | Titel = title
Email | E-Mail = email
Phone | Telefon = phone/1
Mobile | Mobil = phone/2
Birthdate | Geburtsdatum = birthday
Department | Mailing Street | Mailing City | Mailing Zip/Postal Code | Mailing Country | Lead Source = *
Salutation | Anrede | Contact Owner | Kontaktinhaber | Account Owner | Last Activity = -)"},
    {"Salesforce", "client",
     "Account Name | Accountname & Account Owner | Account ID | Account-Inhaber | Account-ID | Billing City "
     "| Rechnungsort",
     R"(Account ID | Account-ID = #
Account Name | Accountname = name
Account Owner | Account-Inhaber = owner
Parent Account | Übergeordneter Account = parent
Type | Typ = status
Phone | Telefon = phone
Website = domain
Industry | Branche = industry
Billing Street | Rechnungsstraße = street
Billing City | Rechnungsort = city
Billing Zip/Postal Code | Rechnungspostleitzahl = postcode
Billing Country | Rechnungsland = country
Last Activity | Last Modified Date | Created Date | Rating = -)"},

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
Person - Email - Work | Person - E-Mail - Arbeit = email/1
Person - Email - Home | Person - E-Mail - Privat = email/2
Person - Email - Other = email/3
Person - Phone - Work | Person - Telefon - Arbeit = phone/1
Person - Phone - Mobile | Person - Telefon - Mobil = phone/2
Person - Phone - Home = phone/3
Person - Phone - Other = phone/4
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
Deal - Stage | Deal - Phase = stage/2
Deal - Probability | Deal - Wahrscheinlichkeit = probability
Deal - Expected close date | Deal - Erwartetes Abschlussdatum = close
Deal - Deal created | Deal - Deal erstellt = opened
Deal - Won time | Deal - Gewonnen um = closed/1
Deal - Lost time | Deal - Verloren um = closed/2
Deal - Lost reason | Deal - Grund für Verlust = lost_reason
Deal - Owner | Deal - Besitzer = owner
Deal - Contact person | Deal - Pipeline | Deal - Label | Deal - Weighted value | Deal - Update time = -
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
Activity - Type | Activity - Duration | Activity - Deal | Activity - Creator | Activity - Location = -)"},
    {"Pipedrive", "note", "Note - Content | Notiz - Inhalt",
     R"(Note - ID = #
Note - Content | Notiz - Inhalt = body
Note - Organization | Notiz - Organisation = client
Note - Person = contacts
Note - User = author
Note - Add time | Notiz - Hinzugefügt am = at
Note - Deal | Note - Update time = -)"},

    // Google Contacts: the schema until 2024, and the one since
    {"Google Contacts", "contact", "Given Name & Family Name & E-mail 1 - Value",
     R"(Name = name
Given Name = name/1
Additional Name = name/2
Family Name = name/3
Birthday = birthday
E-mail 1 - Value = email/1
E-mail 2 - Value = email/2
E-mail 3 - Value = email/3
Phone 1 - Value = phone/1
Phone 2 - Value = phone/2
Phone 3 - Value = phone/3
Organization 1 - Name = client
Organization 1 - Title = title
Organization 1 - Department | Notes | Address 1 - Formatted | Website 1 - Value | Nickname = *
Yomi Name | Given Name Yomi | Additional Name Yomi | Family Name Yomi | Name Prefix | Name Suffix | Initials = -
Short Name | Maiden Name | Gender | Billing Information | Directory Server | Mileage | Hobby | Sensitivity = -
Priority | Subject | Language | Photo | Location | Occupation | Group Membership = -
E-mail 1 - Type | E-mail 2 - Type | E-mail 3 - Type | Phone 1 - Type | Phone 2 - Type | Phone 3 - Type = -
Address 1 - Type | Address 1 - Street | Address 1 - City | Address 1 - PO Box | Address 1 - Region = -
Address 1 - Postal Code | Address 1 - Country | Address 1 - Extended Address | Website 1 - Type = -
Organization 1 - Type | Organization 1 - Yomi Name | Organization 1 - Symbol | Organization 1 - Location = -
Organization 1 - Job Description = -)"},
    {"Google Contacts", "contact", "First Name & Last Name & Organization Name & E-mail 1 - Value",
     R"(First Name = name/1
Middle Name = name/2
Last Name = name/3
Birthday = birthday
E-mail 1 - Value = email/1
E-mail 2 - Value = email/2
E-mail 3 - Value = email/3
Phone 1 - Value = phone/1
Phone 2 - Value = phone/2
Phone 3 - Value = phone/3
Organization Name = client
Organization Title = title
Organization Department | Notes | Address 1 - Formatted | Website 1 - Value | Nickname = *
Phonetic First Name | Phonetic Middle Name | Phonetic Last Name | Name Prefix | Name Suffix | File As | Photo | Labels = -
E-mail 1 - Label | E-mail 2 - Label | E-mail 3 - Label | Phone 1 - Label | Phone 2 - Label | Phone 3 - Label = -
Address 1 - Label | Address 1 - Street | Address 1 - City | Address 1 - PO Box | Address 1 - Region = -
Address 1 - Postal Code | Address 1 - Country | Address 1 - Extended Address | Website 1 - Label = -)"},

    // Outlook: 92 columns
    {"Outlook", "contact",
     "First Name | Vorname & Last Name | Nachname & Company | Firma & E-mail Address | E-Mail-Adresse | "
     "E-Mail Address",
     R"(First Name | Vorname = name/1
Middle Name | Weitere Vornamen = name/2
Last Name | Nachname = name/3
Company | Firma = client
Job Title | Position = title
E-mail Address | E-Mail-Adresse = email/1
E-mail 2 Address | E-Mail 2: Adresse = email/2
E-mail 3 Address | E-Mail 3: Adresse = email/3
Business Phone | Telefon geschäftlich = phone/1
Mobile Phone | Mobiltelefon = phone/2
Business Phone 2 | Telefon geschäftlich 2 = phone/3
Company Main Phone | Telefon Firma = phone/4
Home Phone | Telefon privat = phone/5
Primary Phone | Haupttelefon = phone/6
Birthday | Geburtstag = birthday
Department | Abteilung | Notes | Notizen | Web Page | Webseite | Business Fax | Fax geschäftlich = *
Business Street | Straße geschäftlich | Business City | Ort geschäftlich = *
Business Postal Code | Postleitzahl geschäftlich | Business Country/Region | Land/Region geschäftlich = *
Assistant's Name | Name Assistent | Manager's Name | Categories | Kategorien | Spouse | Partner/in = *
Title | Anrede | Suffix | E-mail Type | E-mail Display Name | E-Mail-Typ | E-Mail: Angezeigter Name = -
E-mail 2 Type | E-mail 2 Display Name | E-mail 3 Type | E-mail 3 Display Name = -
E-Mail 2: Typ | E-Mail 2: Angezeigter Name | E-Mail 3: Typ | E-Mail 3: Angezeigter Name = -
Gender | Geschlecht | Initials | Initialen | Priority | Priorität | Private | Privat | Sensitivity | Vertraulichkeit = -)"},

    {"Thunderbird", "contact",
     "Display Name | Anzeigename & Primary Email | Primäre E-Mail-Adresse | Primäre E-Mail & Organization | "
     "Organisation",
     R"(Display Name | Anzeigename = name
First Name | Vorname = name/1
Last Name | Nachname = name/2
Primary Email | Primäre E-Mail-Adresse | Primäre E-Mail = email/1
Secondary Email | Sekundäre E-Mail-Adresse | Sekundäre E-Mail = email/2
Work Phone | Tel. dienstlich | Dienstlich = phone/1
Mobile Number | Mobil-Tel.-Nr. | Mobil = phone/2
Home Phone | Tel. privat | Privat = phone/3
Job Title | Titel | Position = title
Organization | Organisation = client
Birth Year | Geburtsjahr = birthday/1
Birth Month | Geburtsmonat = birthday/2
Birth Day | Geburtstag = birthday/3
Department | Abteilung | Notes | Notizen | Web Page 1 | Webseite 1 | Fax Number | Faxnummer | Nickname | Spitzname = *
Work Address | Work Address 2 | Work City | Work State | Work ZipCode | Work Country = *
Screen Name | Messenger-Name | Pager Number | Pager | Home Address | Home Address 2 | Home City | Home State = -
Home ZipCode | Home Country | Web Page 2 | Webseite 2 | Custom 1 | Custom 2 | Custom 3 | Custom 4 = -)"},
};

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
text | note | notes | comment | notiz | notizen | bemerkung | inhalt = body/2
contact | contacts | ansprechpartner | kontakt | kontakte = contacts
duration | minutes | dauer | minuten = minutes)"},
    {"followup", R"(client | company | account | customer | firma | kunde | unternehmen = client
task | title | subject | to-do | todo | aufgabe | titel | betreff = text/1
notes | description | notizen | beschreibung = text/2
due | due date | deadline | fällig | fällig am | fälligkeit | fälligkeitsdatum | termin = due
time | due time | uhrzeit = due_time
status = status
priority | priorität = priority
owner | assignee | assigned to | zuständig | verantwortlich = owner
contact | ansprechpartner | kontakt = contact)"},
    {"case", R"(client | company | account | customer | firma | kunde | unternehmen = client
subject | title | betreff | titel = subject
description | text | beschreibung = body
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
price | sales_price | list price | preis | listenpreis = price
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

std::span<const KnownTable> known_tables() { return tables; }

std::string_view common_headers(std::string_view noun) {
  const auto* const found = std::ranges::find(common, noun, &CommonHeaders::noun);
  return found == std::end(common) ? std::string_view() : found->columns;
}

}  // namespace tend
