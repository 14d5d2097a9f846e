// All cards of a text, and all entries of a calendar; `block` bytes of it are read at once.
#pragma once

#include <string>
#include <vector>

#include "exchange/ical.hpp"
#include "exchange/vcard.hpp"
#include "support/bytes.hpp"

namespace tend::test {

struct Cards {
  std::vector<Card> cards;
  std::vector<Refusal> refused;
  std::vector<CardGroup> groups;
};

inline Cards read_cards(std::string text, std::size_t block = std::string::npos) {
  CardsReader reader(bytes_of(std::move(text), block));
  Cards all;
  while (auto read = reader.next()) {
    if (auto* card = std::get_if<Card>(&*read)) all.cards.push_back(std::move(*card));
    if (auto* refusal = std::get_if<Refusal>(&*read)) all.refused.push_back(std::move(*refusal));
    if (auto* group = std::get_if<CardGroup>(&*read)) all.groups.push_back(*group);
  }
  return all;
}

struct Calendar {
  std::vector<CalendarEntry> entries;
  std::vector<Refusal> refused;
};

inline Calendar read_calendar(std::string text, const CalendarZones& zones,
                              std::size_t block = std::string::npos) {
  CalendarReader reader(bytes_of(std::move(text), block), zones);
  Calendar all;
  while (auto read = reader.next()) {
    if (auto* entry = std::get_if<CalendarEntry>(&*read)) all.entries.push_back(std::move(*entry));
    if (auto* refusal = std::get_if<Refusal>(&*read)) all.refused.push_back(std::move(*refusal));
  }
  return all;
}

}  // namespace tend::test
