#include "exchange/windows_1252.hpp"

#include "core/utf8.hpp"

namespace tend {

namespace {
constexpr char16_t from_80[32] = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};
}  // namespace

char32_t windows_1252_point(unsigned char byte) {
  return byte >= 0x80 && byte < 0xA0 ? char32_t{from_80[byte - 0x80]} : char32_t{byte};
}

void append_windows_1252(std::string& utf8, std::string_view bytes) {
  for (const char byte : bytes) append_utf8(utf8, windows_1252_point(static_cast<unsigned char>(byte)));
}

}  // namespace tend
