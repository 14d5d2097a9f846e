// The rows of a noun without names, such as notes, that agree with a row of an import in what tells them
// apart.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "tend/book.hpp"
#include "tend/matching.hpp"

namespace tend {

// What tells the records of a noun apart that have no name: as much of it as the file gives.
struct NaturalKey {
  const RecordType& (*type)();
  std::initializer_list<std::string_view> fields;
  int needed;  // of the fields, those that every row has
};
std::span<const NaturalKey> natural_keys();
const NaturalKey* natural_key_of(const RecordType& type);  // null for none

// The book finds notes by their client and moment, other nouns by their client, and compares all of these.
// Where they are many, as of a client whose notes came without their time, they are read once and kept here.
class RowsAlike {
 public:
  explicit RowsAlike(const Book& book) : book_(book) {}

  // Those that agree with the row in every field of the key that it has. `aside`: rows that are still to be
  // written are none of them.
  RecordNumbers find(const NaturalKey& natural, const Row& row, bool aside);

  // What the import has made, changed, or gone back on.
  void made(const Row& row);
  void changed(const Row& row);
  void went_back();

 private:
  using Numbers = std::unordered_multimap<std::uint64_t, std::int64_t>;  // by what tells the rows apart
  struct Shape {
    const RecordType* type = nullptr;
    std::vector<const Field*> together, apart;  // what the book finds rows by, and what is compared then
    bool operator==(const Shape&) const = default;
  };
  static Shape shape_of(const NaturalKey& natural, const Row& row);
  Numbers read(const Row& row) const;
  RecordNumbers confirmed(const Numbers& numbers, const Row& row) const;
  void keep(std::uint64_t key, Numbers numbers);
  void forget();

  const Book& book_;
  Shape shape_;  // of what is kept
  std::unordered_map<std::uint64_t, Numbers> kept_;
  std::size_t kept_count_ = 0;
  bool has_changed_ = false;
};

}  // namespace tend
