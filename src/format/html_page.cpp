#include <fmt/format.h>

#include "format/html_parts.hpp"
#include "tend/table.hpp"

namespace tend {
namespace {

// A narrow window shows a row as a card; paper is white.
constexpr std::string_view style = R"css(
:root{color-scheme:light dark;--ink:#1c2127;--soft:#5d6773;--paper:#fff;--rule:#d9dee4;--band:#f3f5f8;--fill:#3567b0;
--good:#1e7a3c;--warning:#9a6200;--alarm:#b3261e}
@media (prefers-color-scheme:dark){:root{--ink:#e6e9ed;--soft:#9aa4b0;--paper:#15181c;--rule:#343a42;--band:#1e2329;
--fill:#6f9fe8;--good:#6cc587;--warning:#e0ae4a;--alarm:#f0837b}}
@media print{:root{color-scheme:light;--ink:#000;--soft:#444;--paper:#fff;--rule:#bbb;--band:#eee;--fill:#3567b0;
--good:#1e7a3c;--warning:#9a6200;--alarm:#b3261e}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem 1.25rem 2rem;max-width:72rem;background:var(--paper);color:var(--ink);
font:15px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
h1{margin:0;font-size:1.5rem;line-height:1.2}
h1::first-letter{text-transform:uppercase}
header{margin-bottom:1.25rem}
header p{margin:.25rem 0 0;color:var(--soft)}
table{border-collapse:collapse;width:100%;margin:0 0 1.25rem;font-variant-numeric:tabular-nums}
th,td{padding:.35rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule);
overflow-wrap:break-word}
.wide{font-size:.8rem}
.wide th,.wide td{padding:.35rem .4rem}
.record td{overflow-wrap:anywhere}
main{overflow-x:auto}
thead th{color:var(--soft);font-size:.75rem;font-weight:600;letter-spacing:.03em;white-space:nowrap;
border-bottom:2px solid var(--rule)}
.number{text-align:right;white-space:nowrap}
.day{white-space:nowrap}
.group th{padding-top:1.1rem;font-weight:650;background:none}
.record th{width:12rem;color:var(--soft);font-weight:600;overflow-wrap:normal}
.bar{width:9rem;min-width:5rem}
.bar svg{display:block;width:100%;height:.6rem;margin-top:.35rem;border-radius:2px}
.track{fill:var(--band)}.fill{fill:var(--fill)}
.fill.good{fill:var(--good)}.fill.warning{fill:var(--warning)}.fill.alarm{fill:var(--alarm)}
.faint{color:var(--soft)}.strong{font-weight:650}.good{color:var(--good)}.warning{color:var(--warning)}
.alarm{color:var(--alarm);font-weight:600}
mark{background:#ffe38a;color:#1c2127}
figure{margin:0 0 1.25rem}
figcaption{color:var(--soft);font-size:.75rem;font-weight:600;letter-spacing:.03em;margin-bottom:.25rem}
.chart{display:block;width:100%;max-width:48rem;height:auto}
.chart text{fill:var(--soft);font-size:11px}.grid{stroke:var(--rule);stroke-width:1}
polyline{fill:none;stroke:var(--fill);stroke-width:2;stroke-linejoin:round}circle{fill:var(--fill)}
footer p{margin:.4rem 0}
footer p:last-child{color:var(--soft);font-size:.85rem}
@media (max-width:640px){
body{padding:1rem .9rem 1.5rem}
thead{display:none}
table:not(.record),table:not(.record) tbody,table:not(.record) tr,table:not(.record) td,.group th{display:block;width:auto}
table:not(.record) tr{padding:.5rem 0;border-bottom:1px solid var(--rule)}
table:not(.record) tr.group{border:0;padding-bottom:0}
table:not(.record) td{display:flex;gap:.75rem;padding:.1rem 0;border:0;text-align:left;white-space:normal;
overflow-wrap:anywhere}
.wide{font-size:inherit}
table:not(.record) td:empty{display:none}
table:not(.record) td:first-child{font-weight:650}
table:not(.record) td[data-label]:not(:first-child)::before{content:attr(data-label);flex:0 0 7.5rem;color:var(--soft);
font-size:.75rem;font-weight:600;padding-top:.15rem}
.group th{padding:.9rem 0 0;border:0}
.bar svg{flex:1}
.record th{width:8rem}
.chart text{font-size:18px}
}
@media print{body{max-width:none;padding:0;font-size:11px}main{overflow:visible}tr,figure{break-inside:avoid}thead{display:table-header-group}
svg *{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
)css";

}  // namespace

std::string html_page(const PageFrame& frame, std::string_view parts) {
  std::string below;
  for (const std::string& paragraph : frame.below) {
    if (!paragraph.empty()) below += "<p>" + html_escaped(paragraph) + "</p>\n";
  }
  const std::string title = html_escaped(frame.title), span = html_escaped(frame.span);
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
      "'unsafe-inline'\">\n"
      "<title>{0}{1}{2}</title>\n<style>{3}</style>\n</head>\n<body>\n<header><h1>{0}</h1>{4}</header>\n"
      "<main>\n{5}</main>\n{6}</body>\n</html>\n",
      title, span.empty() ? "" : ", ", span, style, span.empty() ? "" : "<p>" + span + "</p>", parts,
      below.empty() ? "" : "<footer>\n" + below + "</footer>\n");
}

}  // namespace tend
