#include "book/notes_of_span.hpp"

namespace tend {
namespace {

bool has_note_from(Connection& connection, const std::string& moment) {
  Statement statement(connection, "SELECT 1 FROM note WHERE at >= ? LIMIT 1");
  return statement.with(moment).step();
}

}  // namespace

// To compare each note with the span's end costs a tenth of the pass, and a span usually ends after all of
// them.
std::string from_notes_of_span(bool ends) {
  return std::string("FROM note WHERE at >= ?1") + (ends ? " AND at < ?2" : "");
}

Pass notes_of_span(Connection& connection, const std::string& columns, const MomentSpan& span,
                   const std::string& also) {
  const std::string until = iso(span.until);
  const bool ends = has_note_from(connection, until);
  Pass notes(connection, columns, from_notes_of_span(ends) + also);
  notes.with(iso(span.from));
  if (ends) notes.with(iso(span.from), until);
  return notes;
}

}  // namespace tend
