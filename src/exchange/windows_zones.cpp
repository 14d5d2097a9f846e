#include "core/ascii.hpp"
#include "exchange/calendar_time.hpp"

namespace tend {
namespace {

struct WindowsZone {
  std::string_view windows, name;
};

// From the Unicode CLDR, windowsZones.xml, territory 001.
constexpr WindowsZone windows_zones[] = {
    {"dateline standard time", "Etc/GMT+12"},
    {"hawaiian standard time", "Pacific/Honolulu"},
    {"alaskan standard time", "America/Anchorage"},
    {"pacific standard time", "America/Los_Angeles"},
    {"us mountain standard time", "America/Phoenix"},
    {"mountain standard time", "America/Denver"},
    {"central standard time", "America/Chicago"},
    {"central standard time (mexico)", "America/Mexico_City"},
    {"canada central standard time", "America/Regina"},
    {"sa pacific standard time", "America/Bogota"},
    {"eastern standard time", "America/New_York"},
    {"us eastern standard time", "America/Indianapolis"},
    {"atlantic standard time", "America/Halifax"},
    {"sa western standard time", "America/La_Paz"},
    {"pacific sa standard time", "America/Santiago"},
    {"newfoundland standard time", "America/St_Johns"},
    {"e. south america standard time", "America/Sao_Paulo"},
    {"argentina standard time", "America/Buenos_Aires"},
    {"greenland standard time", "America/Godthab"},
    {"azores standard time", "Atlantic/Azores"},
    {"cape verde standard time", "Atlantic/Cape_Verde"},
    {"utc", "Etc/UTC"},
    {"gmt standard time", "Europe/London"},
    {"greenwich standard time", "Atlantic/Reykjavik"},
    {"morocco standard time", "Africa/Casablanca"},
    {"w. europe standard time", "Europe/Berlin"},
    {"central europe standard time", "Europe/Budapest"},
    {"romance standard time", "Europe/Paris"},
    {"central european standard time", "Europe/Warsaw"},
    {"w. central africa standard time", "Africa/Lagos"},
    {"gtb standard time", "Europe/Bucharest"},
    {"fle standard time", "Europe/Kiev"},
    {"e. europe standard time", "Europe/Chisinau"},
    {"middle east standard time", "Asia/Beirut"},
    {"egypt standard time", "Africa/Cairo"},
    {"south africa standard time", "Africa/Johannesburg"},
    {"israel standard time", "Asia/Jerusalem"},
    {"jordan standard time", "Asia/Amman"},
    {"turkey standard time", "Europe/Istanbul"},
    {"belarus standard time", "Europe/Minsk"},
    {"russian standard time", "Europe/Moscow"},
    {"arab standard time", "Asia/Riyadh"},
    {"arabic standard time", "Asia/Baghdad"},
    {"e. africa standard time", "Africa/Nairobi"},
    {"iran standard time", "Asia/Tehran"},
    {"arabian standard time", "Asia/Dubai"},
    {"georgian standard time", "Asia/Tbilisi"},
    {"caucasus standard time", "Asia/Yerevan"},
    {"azerbaijan standard time", "Asia/Baku"},
    {"pakistan standard time", "Asia/Karachi"},
    {"west asia standard time", "Asia/Tashkent"},
    {"india standard time", "Asia/Calcutta"},
    {"sri lanka standard time", "Asia/Colombo"},
    {"nepal standard time", "Asia/Katmandu"},
    {"central asia standard time", "Asia/Almaty"},
    {"bangladesh standard time", "Asia/Dhaka"},
    {"myanmar standard time", "Asia/Rangoon"},
    {"se asia standard time", "Asia/Bangkok"},
    {"china standard time", "Asia/Shanghai"},
    {"singapore standard time", "Asia/Singapore"},
    {"taipei standard time", "Asia/Taipei"},
    {"w. australia standard time", "Australia/Perth"},
    {"tokyo standard time", "Asia/Tokyo"},
    {"korea standard time", "Asia/Seoul"},
    {"cen. australia standard time", "Australia/Adelaide"},
    {"aus central standard time", "Australia/Darwin"},
    {"e. australia standard time", "Australia/Brisbane"},
    {"aus eastern standard time", "Australia/Sydney"},
    {"tasmania standard time", "Australia/Hobart"},
    {"new zealand standard time", "Pacific/Auckland"},
    {"fiji standard time", "Pacific/Fiji"},
};

}  // namespace

std::string zone_name(std::string_view tzid) {
  tzid = ascii::trim(tzid);
  const std::string lower = ascii::lower(tzid);
  for (const WindowsZone& each : windows_zones)
    if (each.windows == lower) return std::string(each.name);
  if (!tzid.starts_with('/')) return std::string(tzid);
  // What is left of it is region and town; towns within a state (`America/Indiana/Knox`) are rare.
  const std::size_t town = tzid.rfind('/');
  const std::size_t region = town == 0 ? town : tzid.rfind('/', town - 1);
  return std::string(tzid.substr(region + 1));
}

}  // namespace tend
