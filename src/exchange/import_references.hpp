// The records that a row of an import links to.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "exchange/attendee.hpp"
#include "exchange/import_options.hpp"
#include "tend/book.hpp"
#include "tend/matching.hpp"
#include "tend/records.hpp"

namespace tend {

class ImportReferences {
 public:
  ImportReferences(const Book& book, Transaction& transaction, const ImportOptions& options)
      : book_(book), transaction_(transaction), options_(options) {}

  // The record that the text means: a client by slug, name or address, a contact of the client by e-mail
  // address or name, or both, a product or a manager by its short name or name, others by their number; all
  // of them by what the source knows them by where `is_external`. Clients, contacts and managers that are not
  // there are made. Throws Error(not_found), Error(ambiguous).
  Link find(const RecordType& target, const std::string& text, bool is_external, const Link& client);
  Link find_client(const std::string& text);
  Link known_client(const std::string& text) const;  // id 0: none, or several
  // The client's contact with that address, or else that name; id 0: none, or several.
  Link known_contact(const Attendee& person, const Link& client) const;

  // The client of the one contact with that address or, where it has none, that name; id 0: none, or several.
  Link client_of_person(const Attendee& person);

  // What the source knows by that; id 0: none.
  Link known_external(const RecordType& target, const std::string& external);

  // A slug that no client has or had.
  std::string free_slug(const std::string& name) const;
  // The client's, else the book's.
  const std::string& currency_of(std::int64_t client);
  // The handle that a manager's handle, name or e-mail address means.
  std::string handle(const std::string& text);

  // A record that a row is: later rows may name it.
  void made(const Row& row);

  // What was made for the row that is being written; forgotten with it where it is refused.
  struct Made {
    const RecordType* type;
    std::string name;
    std::int64_t id;
  };
  std::vector<Made> take_made();
  void forget();

 private:
  Link find_contact(const std::string& text, const Link& client);
  RecordNumbers narrowed(RecordNumbers contacts, const Attendee& person, const Link& client) const;
  Link find_named(const RecordType& target, const std::string& text);
  Link find_manager(const std::string& text);
  Link find_external(const RecordType& target, const std::string& external);
  Link make_client(const std::string& name);
  Link make_contact(const Attendee& person, const Link& client);
  Link make_manager(const std::string& name);
  void need_making(const RecordType& type, const std::string& text) const;

  using ClientsByPerson = std::unordered_map<std::string, Link>;  // by folded name; id 0: of several clients
  ClientsByPerson clients_by_person() const;

  struct NamedRecord {
    std::int64_t id = 0;
    std::string label, name, email;
  };
  static NamedRecord named_record(const Row& row);
  std::vector<NamedRecord> named_records(const RecordType& type) const;
  const std::vector<NamedRecord>& known(const RecordType& type);

  const Book& book_;
  Transaction& transaction_;
  const ImportOptions& options_;
  std::unordered_map<std::string, Link> clients_;  // by the text that named them
  std::unordered_map<const RecordType*, std::unordered_map<std::string, Link>> external_;
  std::unordered_map<const RecordType*, std::vector<NamedRecord>> named_;
  std::unordered_map<std::string, std::string> handles_;
  std::unordered_map<std::int64_t, std::string> currencies_;  // by client
  std::optional<ClientsByPerson> people_;                     // of the contacts, once it is asked for
  std::vector<Made> made_;
  bool knows_new_ = false;  // records of the rows that are being written
};

}  // namespace tend
