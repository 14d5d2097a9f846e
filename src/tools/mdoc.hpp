// Writes a manual page in mdoc(7), so that man and mandoc show it alike.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/line.hpp"
#include "cli/prose.hpp"

namespace tend {

class Mdoc {
 public:
  // `date` as mdoc wants it: `November 23, 2026`.
  Mdoc(std::string_view name, int section, std::string_view about, std::string_view date,
       std::string_view version);

  void section(std::string_view title);     // shown in capitals
  void subsection(std::string_view title);  // as it is
  void text(std::string_view paragraph);
  void literal(std::string_view lines);
  // A section's or a subsection's text; its headings become subsections or, with `as_sections`, sections.
  void prose(std::string_view markup, bool as_sections = false);

  void usage(std::string_view command, const Line& line);  // a line of the synopsis
  void program_usage();                                    // that of the whole program
  void arguments(const Line& line);
  void options(const Line& line);
  struct Page {
    std::string name;
    int section;
    std::string about;
  };
  void list_of(const std::vector<Page>& pages);   // each with what it is about
  void see_also(const std::vector<Page>& pages);  // in one paragraph

  const std::string& page() const { return page_; }

 private:
  void line(std::string_view macro);
  void definitions(const std::vector<Entry>& entries);
  void begin_paragraph();

  std::string page_;
  bool just_headed_ = false;  // nothing since the last heading: no paragraph break is wanted
};

}  // namespace tend
