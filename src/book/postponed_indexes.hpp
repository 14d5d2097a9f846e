// Indexes of the notes that an import of many makes after the rows.
#pragma once

#include <string>
#include <vector>

#include "book/connection.hpp"

namespace tend {

// An index that is not in the order of the rows is written at another place for each of them, and each of
// these pages is kept for going back; sorted and written at once it costs a third of that. Only where there
// was no note before: who then looks for one asks for the indexes first (Connection::make_indexes_of_notes).
class PostponedIndexes {
 public:
  explicit PostponedIndexes(Connection& connection);
  ~PostponedIndexes();
  PostponedIndexes(const PostponedIndexes&) = delete;
  PostponedIndexes& operator=(const PostponedIndexes&) = delete;

  // Takes them away; they are made again as they were.
  void postpone();
  void make();
  bool has_any() const { return !statements_.empty(); }

  // What is made from here on is kept, or gone with the rest of the attempt.
  void begin_attempt() { were_made_ = are_made_; }
  void drop_attempt() { are_made_ = were_made_; }

 private:
  Connection& connection_;
  std::vector<std::string> statements_;  // that make them, in the order of the schema
  bool are_made_ = false, were_made_ = false;
};

}  // namespace tend
