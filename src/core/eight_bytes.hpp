// Text looked at eight bytes at a time: most of it needs no more than to be passed over.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace tend {

constexpr std::uint64_t every_byte = 0x0101010101010101U;
constexpr std::uint64_t high_bits = every_byte * 0x80U;

// Precondition: at + 8 <= text.size().
inline std::uint64_t eight_bytes(std::string_view text, std::size_t at) {
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, text.data() + at, sizeof bytes);
  return bytes;
}

// The high bit of every byte that is not ASCII or is zero; after a zero perhaps of more.
constexpr std::uint64_t not_ascii_or_zero(std::uint64_t bytes) {
  return (bytes | (bytes - every_byte)) & high_bits;
}

// The high bit of every byte that is the ASCII character `c`.
constexpr std::uint64_t same(std::uint64_t bytes, char c) {
  const std::uint64_t low = bytes & ~high_bits;
  const std::uint64_t differing = (low ^ every_byte * static_cast<unsigned char>(c)) + every_byte * 0x7F;
  return ~(differing | bytes) & high_bits;
}

// Of ASCII: the high bit of every byte from `first` to `last`.
constexpr std::uint64_t between(std::uint64_t bytes, char first, char last) {
  const std::uint64_t from_first = bytes + every_byte * static_cast<std::uint64_t>(0x80 - first);
  const std::uint64_t above_last = bytes + every_byte * static_cast<std::uint64_t>(0x7F - last);
  return from_first & ~above_last & high_bits;
}

// How many bytes stand before the first one whose high bit is set.
constexpr std::size_t bytes_before(std::uint64_t marked) {
  const int zeros =
      std::endian::native == std::endian::little ? std::countr_zero(marked) : std::countl_zero(marked);
  return static_cast<std::size_t>(zeros) / 8;
}

}  // namespace tend
