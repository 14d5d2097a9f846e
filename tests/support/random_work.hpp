// Random writing to a book, the same in every run of a seed: additions, edits, removals, undos and redos.
#pragma once

#include <string>
#include <vector>

#include "support/scratch_book.hpp"
#include "support/strings.hpp"
#include "tend/journal.hpp"

namespace tend::test {

class RandomWork {
 public:
  RandomWork(ScratchBook& scratch, std::uint64_t seed) : scratch_(scratch), choice_(seed) {}

  // One command.
  void step() {
    switch (choice_.number(12)) {
      case 0:
      case 1:
        return add_client();
      case 2:
        return add_contact();
      case 3:
      case 4:
        return add_note();
      case 5:
        return add_followup();
      case 6:
      case 7:
        return edit();
      case 8:
        return remove();
      case 9:
      case 10:
        return take_back(next_undo);
      default:
        return take_back(next_redo);
    }
  }

 private:
  template <class Write>
  void write(Write change) {
    Book book = scratch_.write();
    Transaction transaction(book, "anna", moment());
    try {
      change(book, transaction);
      transaction.commit("did something");
    } catch (const Error& error) {
      if (error.exit() != Exit::conflict && error.exit() != Exit::usage) throw;
    }
  }

  Moment moment() { return a_monday() - std::chrono::hours(choice_.number(5000)); }
  Date day() {
    return std::chrono::local_days(std::chrono::days(20000 + static_cast<int>(choice_.number(900))));
  }

  std::string text() {
    static const std::vector<std::string> words = {"offer", "Müller", "株式会社", "invoice", "call back",
                                                   "Łódź",  "naïve",  "a-b",      "x",       "straße"};
    std::string text = words[choice_.number(words.size())];
    while (choice_.number(3) == 0) text += " " + words[choice_.number(words.size())];
    return text;
  }

  template <class R>
  std::int64_t any(const Book& book) {
    const std::vector<R> all = book.all<R>();
    return all.empty() ? 0 : all[choice_.number(all.size())].id;
  }

  void add_client() {
    write([&](Book& book, Transaction& transaction) {
      Client client;
      client.name = text();
      client.slug = "c" + std::to_string(choice_.number(40));
      client.email = choice_.number(2) == 0 ? "info@" + client.slug + ".example" : "";
      client.parent = {choice_.number(3) == 0 ? any<Client>(book) : 0, ""};
      client.tags = {text()};
      transaction.insert(client);
    });
  }

  void add_contact() {
    write([&](Book& book, Transaction& transaction) {
      Contact contact;
      contact.client = {any<Client>(book), ""};
      contact.name = text();
      contact.email = "who" + std::to_string(choice_.number(9)) + "@mail.example";
      contact.primary = choice_.number(4) == 0;
      transaction.insert(contact);
    });
  }

  void add_note() {
    write([&](Book& book, Transaction& transaction) {
      Note note;
      note.client = {any<Client>(book), ""};
      note.kind = choice_.number(3) == 0 ? "note" : "call";
      note.at = moment();
      note.body = text();
      for (std::size_t people = choice_.number(3); people > 0; --people)
        note.contacts.push_back({any<Contact>(book), ""});
      std::erase_if(note.contacts, [](const Link& link) { return !link; });
      transaction.insert(note);
    });
  }

  void add_followup() {
    write([&](Book& book, Transaction& transaction) {
      Followup followup;
      followup.client = {any<Client>(book), ""};
      followup.text = text();
      followup.due = day();
      followup.created = moment();
      followup.contact = {choice_.number(2) == 0 ? any<Contact>(book) : 0, ""};
      followup.note = {choice_.number(2) == 0 ? any<Note>(book) : 0, ""};
      transaction.insert(followup);
    });
  }

  void edit() {
    write([&](Book& book, Transaction& transaction) {
      if (auto client = book.find<Client>(any<Client>(book))) {
        client->name = text();
        client->slug = "c" + std::to_string(choice_.number(40));
        client->parent = {any<Client>(book), ""};
        transaction.update(*client);
      }
      if (auto note = book.find<Note>(any<Note>(book))) {
        note->client = {any<Client>(book), ""};
        note->body = text();
        note->at = moment();
        if (!note->contacts.empty()) note->contacts.pop_back();
        transaction.update(*note);
      }
      if (auto followup = book.find<Followup>(any<Followup>(book))) {
        followup->status = choice_.number(2) == 0 ? "done" : "open";
        followup->due = day();
        transaction.update(*followup);
      }
    });
  }

  void remove() {
    const RecordType* const types[] = {&describe<Client>(), &describe<Contact>(), &describe<Note>(),
                                       &describe<Followup>()};
    const RecordType* type = types[choice_.number(4)];
    write([&](Book& book, Transaction& transaction) {
      const std::vector<Row> rows = book.rows(*type, {});
      if (!rows.empty()) transaction.remove(*type, rows[choice_.number(rows.size())].id());
    });
  }

  void take_back(std::int64_t (*next)(const Book&)) {
    const std::int64_t command = next(scratch_.read());
    if (command == 0) return;
    write([&](Book&, Transaction& transaction) { tend::take_back(transaction, command); });
  }

  ScratchBook& scratch_;
  RandomTexts choice_;
};

}  // namespace tend::test
