// The tables that address books write.
#include "exchange/known_tables.hpp"

namespace tend {

namespace {
constexpr KnownTable address_book_tables[] = {
    // Google Contacts: the schema until 2024, and the one since
    {"Google Contacts",
     "contact",
     "Given Name & Family Name & E-mail 1 - Value",
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
Organization 1 - Job Description = -)",
     {},
     true},
    {"Google Contacts",
     "contact",
     "First Name & Last Name & Organization Name & E-mail 1 - Value",
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
Address 1 - Postal Code | Address 1 - Country | Address 1 - Extended Address | Website 1 - Label = -)",
     {},
     true},

    // Outlook: 92 columns
    {"Outlook",
     "contact",
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
Home Phone | Telefon privat | Telefon (privat) = phone/5
Primary Phone | Haupttelefon = phone/6
Birthday | Geburtstag = birthday
Department | Abteilung | Notes | Notizen | Web Page | Webseite | Business Fax | Fax geschäftlich = *
Business Street | Straße geschäftlich | Business City | Ort geschäftlich = *
Business Postal Code | Postleitzahl geschäftlich | Business Country/Region | Land/Region geschäftlich = *
Assistant's Name | Name Assistent | Assistent(in) | Manager's Name | Categories | Kategorien | Spouse | Partner/in = *
Title | Anrede | Suffix | E-mail Type | E-mail Display Name | E-Mail-Typ | E-Mail: Angezeigter Name = -
E-mail 2 Type | E-mail 2 Display Name | E-mail 3 Type | E-mail 3 Display Name = -
E-Mail 2: Typ | E-Mail 2: Angezeigter Name | E-Mail 3: Typ | E-Mail 3: Angezeigter Name = -
Gender | Geschlecht | Initials | Initialen | Priority | Priorität | Private | Privat | Sensitivity | Vertraulichkeit = -)",
     {},
     true},

    // the calendar, in English and German
    {"Outlook", "note",
     "Subject | Betreff & Start Date | Beginnt am & Start Time | Beginnt um & End Date | Endet am & End Time "
     "| "
     "Endet um",
     R"(Subject | Betreff = body/1
Location | Ort = body/2
Description | Beschreibung = body/3
Start Date | Beginnt am = at/1
Start Time | Beginnt um = at/2
End Date | Endet am | End Time | Endet um = >
Meeting Organizer | Besprechungsplanung | Required Attendees | Erforderliche Teilnehmer = @
Optional Attendees | Optionale Teilnehmer = @
Categories | Kategorien = ?
All day event | Ganztägiges Ereignis = !all_day
Reminder on/off | Erinnerung Ein/Aus = -
Reminder Date | Erinnerung am | Reminder Time | Erinnerung um | Meeting Resources | Besprechungsressourcen = -
Billing Information | Abrechnungsinformationen | Mileage | Reisekilometer | Priority | Priorität = -
Private | Privat | Sensitivity | Vertraulichkeit | Show time as | Zeitspanne zeigen als = -)",
     "meeting"},

    {"Thunderbird",
     "contact",
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
Job Title | Arbeitstitel | Titel | Position = title
Organization | Organisation = client
Birth Year | Geburtsjahr = birthday/1
Birth Month | Geburtsmonat = birthday/2
Birth Day | Geburtstag = birthday/3
Department | Abteilung | Notes | Notizen | Web Page 1 | Webseite 1 | Fax Number | Fax-Nummer | Faxnummer | Nickname | Spitzname = *
Work Address | Work Address 2 | Work City | Work State | Work County | Work ZipCode | Work Post Code | Work Country = *
Dienstlich: Adresse | Dienstlich: Adresse 2 | Dienstlich: Ort | Dienstlich: Bundesland | Dienstlich: PLZ = *
Dienstlich: Land = *
Screen Name | Messenger-Name | Pager Number | Pager-Nummer | Pager | Home Address | Home Address 2 | Home City | Home State = -
Home ZipCode | Home County | Home Post Code | Home Country = -
Privat: Adresse | Privat: Adresse 2 | Privat: Ort | Privat: Bundesland | Privat: PLZ | Privat: Land = -
Web Page 2 | Webseite 2 | Custom 1 | Custom 2 | Custom 3 | Custom 4 = -
Benutzerdef. 1 | Benutzerdef. 2 | Benutzerdef. 3 | Benutzerdef. 4 = -)",
     {},
     true},
};
}  // namespace

std::span<const KnownTable> tables_of_address_books() { return address_book_tables; }

}  // namespace tend
