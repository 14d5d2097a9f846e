#include "exchange/vcard.hpp"

#include <utility>

#include "core/ascii.hpp"
#include "exchange/card_reader.hpp"

namespace tend {
namespace {

bool is_of_card(const ContentLine& line, std::string_view name) {
  return line.name == name && ascii::upper(ascii::trim(line.value)) == "VCARD";
}

Refusal unended_card(std::int64_t begin) { return {begin, "the card that begins here has no END:VCARD"}; }

CardsReader::Read ended_card(CardReader& reader) {
  Card card = reader.finish();
  if (reader.refusal()) return *reader.refusal();
  if (reader.is_group()) return CardGroup{card.line};
  if (card.name.empty()) return Refusal{card.line, "the card that begins here names nobody"};
  return card;
}

}  // namespace

CardsReader::CardsReader(ByteInput bytes) : lines_(std::move(bytes)), line_(lines_.next()) {}

std::optional<CardsReader::Read> CardsReader::next() {
  while (line_) {
    if (is_of_card(*line_, "BEGIN")) {
      outside_ = false;
      return read_card();
    }
    const ContentLine stray = std::move(*line_);
    line_ = lines_.next();
    written_ = stray.written;
    if (!std::exchange(outside_, true))
      return Refusal{stray.number, stray.fault.empty() ? "this stands outside of a card" : stray.fault};
  }
  return std::nullopt;
}

// Goes on with the line after the card, or with the BEGIN of another one before it has ended.
CardsReader::Read CardsReader::read_card() {
  const std::int64_t begin = line_->number;
  written_ = line_->written;
  CardReader card(begin);
  int nested = 0;  // cards of agents within it, as vCard 2.1 has them
  bool agent = false;
  while ((line_ = lines_.next())) {
    if (is_of_card(*line_, "BEGIN")) {
      if (!agent && nested == 0) return unended_card(begin);
      ++nested;
    }
    written_ += line_->written;
    if (is_of_card(*line_, "END")) {
      if (nested-- > 0) continue;
      line_ = lines_.next();
      return ended_card(card);
    } else if (nested == 0) {
      card.take(*line_);
    }
    agent = line_->name == "AGENT" && line_->value.empty();
  }
  return unended_card(begin);
}

}  // namespace tend
