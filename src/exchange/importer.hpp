// Brings rows of a file into the book: finds the record that each is about, adds it where there is none, and
// changes what differs.
//
// - An empty text says nothing; it never clears a field. Tags and fields of the user's own are added to those
//   that are there.
// - A value that was edited in the book stays, unless the options overwrite; so does a value that was typed
//   when the record was added by hand.
// - Of several rows for one record the first counts.
#pragma once

#include <map>
#include <set>
#include <span>
#include <vector>

#include "exchange/import_matcher.hpp"
#include "exchange/import_references.hpp"
#include "exchange/import_row.hpp"
#include "tend/cadence.hpp"

namespace tend {

class Importer {
 public:
  // All outlive the importer. The caller commits, unless rows were refused that were not to be skipped.
  Importer(const Book& book, Transaction& transaction, const ImportOptions& options);

  // How many rows are best taken at once.
  static constexpr std::size_t rows_at_once = 256;
  void take(std::span<const ImportRow> rows);
  // After the last row: links among the rows themselves, such as a client's parent.
  void finish();
  // A row that its source could not read.
  void refuse(const RecordType& type, RefusedRow row);

  const std::vector<RefusedRow>& refused() const { return result_.refused; }
  ImportResult result() const;

 private:
  enum class Outcome { created, updated, unchanged };

  Row read(const ImportRow& source);
  void read_links(const ImportRow& source, Row& row);
  void read_link(const GivenText& given, const RecordType& type, const Link& client, Row& row);
  Link client_told(const GivenText& given, const RecordType& type);
  bool is_told_by_name(const GivenText& given);
  Link client_of_contacts(const std::string& cell, bool is_external);
  Link client_of_people(const ImportRow& source);
  Link client_of_own_name(const ImportRow& person);
  Link client_of(const ImportRow& source, Row& row);
  void add_people(const ImportRow& source, const Link& client, Row& row) const;
  Link linked_record(const GivenText& given, const std::string& text, const Link& client);
  std::string currency_for(const ImportRow& source, const Row& row);

  // What a row says of another one of its noun, which may come later.
  struct Waiting {
    const RecordType* type;
    std::int64_t id, line;
    GivenText link;
    Outcome outcome;
  };

  // What is told of the rows so far, to go back to it.
  struct Told {
    std::int64_t kept, repeated, undated, unlinked;
    std::size_t waiting;
    EndingCounts endings;
  };
  Told told_so_far() const;

  void take_alone(const ImportRow& row);
  bool take_together(std::span<const ImportRow> rows);
  void go_back(const Told& told);

  // Does it, or leaves everything as it was and counts the row as refused; true where it was done.
  bool attempt(const RecordType& type, std::int64_t line, const std::function<void()>& write);
  Outcome write(const ImportRow& source);
  void end_followup(const ImportRow& source, const Row& touch);
  bool goes_on(const Row& row, std::int64_t id) const;
  Outcome write_known(const ImportRow& source, Row row, std::int64_t id);
  void keep_waiting(const ImportRow& source, std::int64_t id, Outcome outcome);
  void link_waiting(const Waiting& waiting);
  std::int64_t& count_of(const RecordType& type, Outcome outcome);
  void settle_values(const ImportRow& source, Row& row);
  Outcome create(const ImportRow& source, Row row);
  Outcome update(const ImportRow& source, std::int64_t id, const Row& wanted);
  void end_churns(std::int64_t id, const Row& stored, const Row& changed);
  bool may_change(std::int64_t id, const Value& stored, const RecordType& type, const Field& field) const;
  void change_stage(std::int64_t id, const Row& changed);
  bool is_known_to_source(const ImportRow& source) const;
  void read_merged();
  bool is_merged(const ImportRow& source) const;
  void add_origin(const ImportRow& source, const std::string& uid);
  bool is_seen(const RecordType& type, std::int64_t id);
  bool is_repeated(const RecordType& type, std::int64_t id);
  bool is_free(const RecordType& type, std::int64_t id);
  bool is_given_uid(const ImportRow& source, const std::string& uid) const;
  void count_made();
  ImportCounts& counts_of(const RecordType& type);

  const Book& book_;
  Transaction& transaction_;
  const ImportOptions& options_;
  ImportReferences references_;
  ImportMatcher matcher_;
  ImportResult result_;
  std::map<const RecordType*, ImportCounts> counts_;
  std::map<const RecordType*, std::int64_t> last_numbers_;             // before the import
  std::map<const RecordType*, std::vector<bool>> seen_;                // numbers that a row was about
  std::vector<std::pair<const RecordType*, std::int64_t>> seen_last_;  // those of the last attempt
  std::vector<Waiting> waiting_;
  std::set<std::pair<std::string, std::string>> merged_;  // noun and number of what became part of another
  const Cadences cadences_;
};

}  // namespace tend
