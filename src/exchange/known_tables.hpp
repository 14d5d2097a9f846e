// The tables that other programs write, by their headers: one place for all of it.
#pragma once

#include <span>
#include <string_view>

namespace tend {

// One table of one system. `columns` is a text of lines `Header | Other header = spec`, blind to case and
// accents. A spec is
//   field      the field of the noun
//   field/2    a part of it, in this order: a name of first and last name
//              (`field` alone is the whole, and wins)
//   field#     a link, by what the source knows the other record by
//   field#?    the same, left where the book does not have that record
//   field;     of several in the cell, parted by `;`, the first (behind the other signs)
//   #          what the source knows the record by
//   @          people, parted by `;`: where the book knows them they are its contacts, and tell its client
//   ?          names of clients, where the book knows them
//   >          when a meeting ends; of date and time the date first
//   *          a field of the user's own
//   -          nothing for the book
//   note.kind  of follow-ups: a field of the note that it is where it was a touch; `note.seconds` are its
//   minutes !modified  when the source last changed the record !all_day   of events: whether it has a day and
//   no time !deleted   whether the record is no more there: its row is passed over
// The table is recognised where all headers of `signature` are there (`A & B`, where `A | A2` is either).
// A link that is told by number and by name is by its number, and by its name where the book lacks that.
struct KnownTable {
  std::string_view system, noun, signature, columns;
  std::string_view kind = {};  // of the record where no column says it
  bool has_companies = false;  // of contacts: a row without a name is the company that it names
};
std::span<const KnownTable> known_tables();

// Those of one system or kind of it, each in a file of its own.
std::span<const KnownTable> tables_of_hubspot();
std::span<const KnownTable> tables_of_salesforce();
std::span<const KnownTable> tables_of_pipedrive();
std::span<const KnownTable> tables_of_address_books();

// What people call the fields of a noun in tables of their own, English and German; the columns of
// `tend export` beside them are known by the record's description.
std::string_view common_headers(std::string_view noun);

}  // namespace tend
