#include "exchange/vcard.hpp"

#include <utility>

#include "core/ascii.hpp"
#include "exchange/card_reader.hpp"
#include "exchange/content_line.hpp"

namespace tend {
namespace {

bool is_of_card(const ContentLine& line, std::string_view name) {
  return line.name == name && ascii::upper(ascii::trim(line.value)) == "VCARD";
}

class CardsReader {
 public:
  explicit CardsReader(std::string_view text) : lines_(text) {}

  Cards read() {
    bool outside = false;  // in a run of lines of which the first was refused
    for (auto line = lines_.next(); line;) {
      if (is_of_card(*line, "BEGIN")) {
        outside = false;
        line = read_card(line->number);
        continue;
      }
      if (!std::exchange(outside, true))
        refuse(line->number, line->fault.empty() ? "this stands outside of a card" : line->fault);
      line = lines_.next();
    }
    return std::move(cards_);
  }

 private:
  // Gives the line to go on with: the one after the card, or the BEGIN of another one before it has ended.
  std::optional<ContentLine> read_card(std::int64_t begin) {
    CardReader card(begin);
    int nested = 0;  // cards of agents within it, as vCard 2.1 has them
    bool agent = false;
    while (auto line = lines_.next()) {
      if (is_of_card(*line, "BEGIN")) {
        if (!agent && nested == 0) return unended(begin, std::move(line));
        ++nested;
      } else if (is_of_card(*line, "END")) {
        if (nested-- == 0) return ended(card);
      } else if (nested == 0) {
        card.take(*line);
      }
      agent = line->name == "AGENT" && line->value.empty();
    }
    return unended(begin, std::nullopt);
  }

  std::optional<ContentLine> unended(std::int64_t begin, std::optional<ContentLine> next) {
    refuse(begin, "the card that begins here has no END:VCARD");
    return next;
  }

  std::optional<ContentLine> ended(CardReader& reader) {
    Card card = reader.finish();
    if (reader.refusal()) {
      cards_.refused.push_back(*reader.refusal());
    } else if (reader.is_group()) {
      cards_.left_out.push_back({card.line, "a group of cards"});
    } else if (card.name.empty()) {
      refuse(card.line, "the card that begins here names nobody");
    } else {
      cards_.cards.push_back(std::move(card));
    }
    return lines_.next();
  }

  void refuse(std::int64_t line, std::string why) { cards_.refused.push_back({line, std::move(why)}); }

  ContentLines lines_;
  Cards cards_;
};

}  // namespace

Cards read_cards(std::string_view text) { return CardsReader(text).read(); }

}  // namespace tend
