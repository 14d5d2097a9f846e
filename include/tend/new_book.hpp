// A book that is built beside its place and gets its name once it is whole.
#pragma once

#include "tend/book.hpp"
#include "tend/whole_file.hpp"

namespace tend {

class NewBook {
 public:
  // Has the schema and no records; goes with the object unless it was linked. Throws Error(unusable).
  explicit NewBook(const BookFile& file);

  const std::string& path() const { return made_.temporary(); }  // until then
  bool link() { return made_.link(); }                           // false: another file has the name

 private:
  WholeFile made_;
};

}  // namespace tend
