// One vCard, taken property by property.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/content_line.hpp"
#include "exchange/vcard.hpp"

namespace tend {

// An e-mail address or a phone number of a card; the most preferred one, of the lowest number, becomes the
// contact's.
struct CardAddress {
  std::string text, type;
  std::int64_t preference = 0;
};

class CardReader {
 public:
  explicit CardReader(std::int64_t line) { card_.line = line; }

  void take(const ContentLine& line);
  // The whole card; its name is empty where it names nobody.
  Card finish();

  const std::optional<Refusal>& refusal() const { return refusal_; }  // why it cannot be taken
  bool is_group() const { return is_group_; }

 private:
  using Take = void (CardReader::*)(const ContentLine&);
  struct Property {
    std::string_view name;
    Take take;
  };
  static std::span<const Property> properties();

  void take_name(const ContentLine& line);
  void take_parts_of_name(const ContentLine& line);
  void take_organization(const ContentLine& line);
  void take_kind(const ContentLine& line);
  void take_shown_as(const ContentLine& line);
  void take_uid(const ContentLine& line);
  void take_email(const ContentLine& line);
  void take_phone(const ContentLine& line);
  void take_place(const ContentLine& line);
  void take_birthday(const ContentLine& line);
  void take_categories(const ContentLine& line);
  void take_title(const ContentLine& line);
  void take_url(const ContentLine& line);
  void take_note(const ContentLine& line);
  void take_role(const ContentLine& line);
  void take_primary(const ContentLine& line);
  void take_inactive(const ContentLine& line);
  void take_field(const ContentLine& line);

  void add_address(std::vector<CardAddress>& addresses, const ContentLine& line, std::string_view scheme);
  std::string settle(std::vector<CardAddress>& addresses, std::string_view noun);
  void add_more(std::string key, std::string_view text);
  void refuse(std::int64_t line, std::string why);

  Card card_;
  std::optional<Refusal> refusal_;
  bool is_group_ = false;
  bool is_person_ = false;
  std::string formatted_, composed_;
  std::vector<CardAddress> emails_, phones_;
  std::optional<std::int64_t> place_preference_;  // of the address that was taken
};

}  // namespace tend
