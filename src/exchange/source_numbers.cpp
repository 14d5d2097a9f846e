#include "exchange/source_numbers.hpp"

#include <algorithm>

#include "core/ascii.hpp"
#include "tend/matching.hpp"

namespace tend {

namespace {

constexpr std::size_t short_length = 15, long_length = 18;

bool is_of_number(char c) { return ascii::is_letter(c) || ascii::is_digit(c); }
bool is_of_ending(char c) { return ascii::is_upper(c) || (c >= '0' && c <= '5'); }

bool is_salesforce_number(std::string_view source, std::string_view external) {
  const bool has_length = external.size() == short_length || external.size() == long_length;
  return source == "salesforce" && has_length &&
         std::ranges::all_of(external.substr(0, short_length), is_of_number) &&
         std::ranges::all_of(external.substr(short_length), is_of_ending);
}

// A character for five of the number: which of them are capitals.
std::string with_ending(std::string_view number) {
  std::string whole(number);
  for (std::size_t part = 0; part < short_length; part += 5) {
    std::size_t capitals = 0;
    for (std::size_t i = 0; i < 5; ++i)
      if (ascii::is_upper(number[part + i])) capitals |= std::size_t{1} << i;
    whole += "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"[capitals];
  }
  return whole;
}

}  // namespace

std::string kept_number(std::string_view source, std::string_view external) {
  return std::string(is_salesforce_number(source, external) ? external.substr(0, short_length) : external);
}

// Books of earlier versions have the longer ones.
std::int64_t record_of_number(const Book& book, std::string_view source, const RecordType& type,
                              std::string_view external) {
  const std::string kept = kept_number(source, external);
  const std::int64_t found = record_of_origin(book, source, type, kept);
  if (found != 0 || !is_salesforce_number(source, external)) return found;
  return record_of_origin(book, source, type,
                          external.size() == long_length ? std::string(external) : with_ending(kept));
}

}  // namespace tend
