// What a book has to offer at a shell's TAB: words that begin as the user began, quick at any size.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "tend/book.hpp"

namespace tend {

struct Offer {
  std::string word;
  std::string about;  // may be empty
};

// Names of active contacts, of one client where `client` is not 0 (about: the role), else of all (about: the
// client's slug). Blind to the case of ASCII letters.
std::vector<Offer> contacts_starting(const Book& book, std::string_view start, std::int64_t client,
                                     std::int64_t limit);

// Numbers by their first digits. About: the client's slug and the text.
std::vector<Offer> open_followups_starting(const Book& book, std::string_view digits,
                                           std::int64_t limit);  // soonest due first
std::vector<Offer> closed_followups_starting(const Book& book, std::string_view digits,
                                             std::int64_t limit);  // latest number first
std::vector<Offer> notes_starting(const Book& book, std::string_view digits,
                                  std::int64_t limit);  // latest number first

// Subscriptions, cases, opportunities, scores and expenses, the latest number first: those that run or are
// open, or those that are not any more. Of another noun none.
std::vector<Offer> numbered_starting(const Book& book, const RecordType& type, std::string_view digits,
                                     bool open, std::int64_t limit);

std::vector<Offer> products(const Book& book);  // of the catalogue and not retired, by sku
// Managers who look after a client, and those with a record who are active, by handle. About: the name.
std::vector<Offer> managers(const Book& book);
std::vector<Offer> tags(const Book& book);  // of clients, by name

}  // namespace tend
