// The tables that Salesforce writes.
#include "exchange/known_tables.hpp"

namespace tend {

namespace {
constexpr KnownTable salesforce_tables[] = {
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
OwnerId | CreatedDate | CreatedById | LastModifiedDate | LastModifiedById | SystemModstamp | MasterRecordId = -
IsDeleted = !deleted
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
Salutation | OwnerId | CreatedDate | CreatedById | LastModifiedDate | LastModifiedById | SystemModstamp = -
IsDeleted = !deleted
ReportsToId | MasterRecordId | LastActivityDate | LastViewedDate | LastReferencedDate | PhotoUrl | CleanStatus = -)"},
    {"Salesforce", "opportunity", "Id & AccountId & StageName",
     R"(Id = #
AccountId = client#
Name = title
StageName = stage
Amount = amount
Probability = probability
CurrencyIsoCode = currency
CloseDate = close
CreatedDate = opened
Type = kind
Loss_Reason__c = lost_reason
LastModifiedDate = !modified
IsDeleted = !deleted)"},
    {"Salesforce", "followup", "Id & ActivityDate & Subject & Status & Priority",
     R"(Id = #
AccountId = client#
WhoId = contact#?
Subject = text/1
Description = text/2
ActivityDate = due
Status = status
Priority = priority
CreatedDate = created
CompletedDateTime = done_at
Type = note.kind/1
TaskSubtype = note.kind/2
CallType = note.direction/1
CallDurationInSeconds = note.seconds
LastModifiedDate = !modified
IsDeleted = !deleted)"},
    {"Salesforce", "note", "Id & Subject & StartDateTime | ActivityDateTime & DurationInMinutes",
     R"(Id = #
AccountId = client#
WhoId = contacts#?
Subject = body/1
Location = body/2
Description = body/3
StartDateTime = at
ActivityDateTime = at/1
DurationInMinutes = minutes
Type = kind/1
EventSubtype = kind/2
IsAllDayEvent = !all_day
IsDeleted = !deleted)",
     "meeting"},
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
LastModifiedDate = !modified
IsDeleted = !deleted
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
Last Modified Date | Datum der letzten Änderung = !modified
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
Last Modified Date | Datum der letzten Änderung = !modified
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
Type = kind/1
All-Day Event | Ganztägiges Ereignis = !all_day
Date | Opportunity | Location = -)",
     "meeting"},
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
Completed Date/Time | Completed Date = done_at
Type | Typ = note.kind/1
Task Subtype = note.kind/2
Call Type = note.direction/1
Call Duration | Call Duration (seconds) = note.seconds
Last Modified Date | Datum der letzten Änderung = !modified
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

};
}  // namespace

std::span<const KnownTable> tables_of_salesforce() { return salesforce_tables; }

}  // namespace tend
