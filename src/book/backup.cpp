#include "tend/backup.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <memory>

#include "book/book_copy.hpp"
#include "book/schema.hpp"
#include "tend/whole_file.hpp"

namespace tend {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view side_files[] = {"-journal", "-wal", "-shm"};

bool is_same_file(const std::string& a, const std::string& b) {
  std::error_code missing;
  return fs::equivalent(a, b, missing);
}

// Of what is not there yet, too.
std::string real_place(const std::string& path) {
  std::error_code unreadable;
  return fs::weakly_canonical(fs::absolute(path, unreadable), unreadable).string();
}
bool is_same_place(const std::string& a, const std::string& b) {
  return is_same_file(a, b) || real_place(a) == real_place(b);
}

// Read without SQLite: the file is not this process's book, so closing it drops no lock.
bool begins_as_book(const std::string& path) {
  std::error_code missing;
  if (!fs::is_regular_file(path, missing)) return false;  // opening a pipe would wait for its writer
  constexpr std::size_t mark_at = 68;
  std::array<char, mark_at + 4> head{};
  std::ifstream(path, std::ios::binary).read(head.data(), head.size());
  std::uint32_t mark = 0;
  for (std::size_t i = mark_at; i < head.size(); ++i) mark = mark << 8U | static_cast<unsigned char>(head[i]);
  return mark == application_id;
}

// What the next command on a book would take for SQLite's own, and remove. The book itself may not be there
// yet.
bool is_beside_book(const BookFile& book, const std::string& target) {
  const std::string name = real_place(file_to_write(target));
  return std::ranges::any_of(side_files, [&](std::string_view side) {
    if (!name.ends_with(side)) return false;
    const std::string its = name.substr(0, name.size() - side.size());
    return its == real_place(book.path) || begins_as_book(its);
  });
}

BookSummary summary_of(Connection& connection) {
  BookSummary summary;
  summary.clients = connection.integer("SELECT count(*) FROM client");
  Statement last(connection, "SELECT at FROM command ORDER BY id DESC LIMIT 1");
  if (last.step()) summary.last_change = moment_from_iso(last.view(0));
  summary.bytes =
      connection.integer("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
  return summary;
}

BookFile other_file(const BookFile& book, const std::string& path) {
  BookFile file = book;
  file.path = path;
  return file;
}

}  // namespace

// ---- there

namespace {
[[noreturn]] void refuse_target(const std::string& target, const char* why, const char* way_out) {
  throw Error(Exit::unusable, "cannot write '" + target + "': " + why, way_out);
}
}  // namespace

void refuse_books(const BookFile& book, const std::string& target) {
  if (is_same_place(book.path, target)) refuse_target(target, "it is the book itself", "name another file");
  if (is_beside_book(book, target)) refuse_target(target, "it belongs to the book", "name another file");
  if (begins_as_book(target))
    refuse_target(target, "it is a book of tend", "name another file, or remove it first");
}

void check_backup_target(const BookFile& book, const std::string& target) {
  const auto refuse = [&](const char* why, const char* way_out) { refuse_target(target, why, way_out); };
  std::error_code missing;
  if (fs::is_directory(target, missing))
    refuse("it is a folder", "name a file in it, or keep several copies there with --rotate N");
  if (is_beside_book(book, target)) refuse("it belongs to the book", "name another file");
  if (!fs::exists(target, missing)) return;
  if (is_same_file(book.path, target)) refuse("it is the book itself", "name another file");
  if (!begins_as_book(target))
    refuse("a file is there that is no book", "name another file, or remove it first");
}

namespace {

// The uid of a book's first command, which its copies share with it. Empty where there is none yet.
std::string beginning(const BookFile& file) {
  Connection reader(file, Book::Access::read, Connection::Contents::any);
  Statement first(reader, "SELECT uid FROM command ORDER BY id LIMIT 1");
  return first.step() ? first.text(0) : std::string();
}

}  // namespace

bool is_another_book(const BookFile& book, const std::string& target) {
  std::error_code missing;
  if (!fs::exists(target, missing)) return false;
  try {
    const std::string its = beginning(other_file(book, target));
    return !its.empty() && its != beginning(book);
  } catch (const Error&) {
    return false;  // damaged: nothing that could be missed
  }
}

// SQLite's backup, not VACUUM INTO: it copies pages as they are, so that the book is held for as long as a
// copy of the file takes and not for as long as building it anew does.
BookSummary back_up(const BookFile& book, const std::string& target) {
  check_backup_target(book, target);
  look_for_interruption(book);
  WholeFile copy(target);
  BookSummary summary;
  {
    Connection reader(book, Book::Access::read, Connection::Contents::any);
    copy_pages(reader, copy.temporary(), target);
    summary = summary_of(reader);
  }
  Connection made(other_file(book, copy.temporary()), Book::Access::read, Connection::Contents::any);
  check_pages(made, book.path);
  copy.replace();
  return summary;
}

// ---- many

namespace {

std::string rotated_start(const std::string& book_path) { return fs::path(book_path).stem().string() + "-"; }

// Name and moment in UTC, which goes on in one order when clocks are put back.
constexpr std::string_view rotated_form = "####-##-##T######Z";

bool is_rotated(std::string_view name, const std::string& start) {
  if (!name.starts_with(start) || !name.ends_with(".db")) return false;
  const std::string_view moment = name.substr(start.size(), name.size() - start.size() - 3);
  return std::ranges::equal(moment, rotated_form,
                            [](char c, char form) { return form == '#' ? c >= '0' && c <= '9' : c == form; });
}

}  // namespace

std::string rotated_name(const std::string& book_path, Moment at) {
  std::string moment = iso(at);
  std::erase(moment, ':');
  return rotated_start(book_path) + moment + ".db";
}

std::vector<std::string> rotated_copies(const std::string& folder, const std::string& book_path) {
  const std::string start = rotated_start(book_path);
  std::vector<std::string> names;
  std::error_code unreadable;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, unreadable)) {
    std::string name = entry.path().filename().string();
    if (is_rotated(name, start)) names.push_back(std::move(name));
  }
  std::ranges::sort(names);
  return names;
}

// ---- and back

namespace {

void refuse_itself(const BookFile& book, const std::string& copy) {
  if (!is_same_file(book.path, copy)) return;
  throw Error(Exit::unusable, "cannot restore the book from '" + copy + "': it is the book itself",
              "name a backup of it");
}

}  // namespace

BookSummary check_backup(const BookFile& book, const std::string& copy) {
  refuse_itself(book, copy);
  Connection reader(other_file(book, copy), Book::Access::read);
  check_pages(reader, copy);
  return summary_of(reader);
}

namespace {

bool is_another_programs(const std::string& path) {
  std::array<char, 16> head{};
  std::ifstream(path, std::ios::binary).read(head.data(), head.size());
  return std::string_view(head.data(), head.size()) == std::string_view("SQLite format 3", 16) &&
         !begins_as_book(path);
}

// The book, held by this process alone until it is closed, from one transaction to the next. None where there
// is no book, or none that SQLite can open, so that nobody else has it open.
std::unique_ptr<Connection> hold(const BookFile& book) {
  std::error_code missing;
  if (!fs::exists(book.path, missing)) return nullptr;
  try {
    auto connection = std::make_unique<Connection>(book, Book::Access::write, Connection::Contents::any);
    // Locked before it is kept: a waiting connection that keeps its locks lets no writer end.
    for (const char* step : {"BEGIN EXCLUSIVE", "PRAGMA locking_mode=EXCLUSIVE", "COMMIT"})
      connection->execute(step);
    return connection;
  } catch (const Error& error) {
    const bool unreadable = error.exit() == Exit::unusable && fs::is_regular_file(book.path, missing);
    if (!unreadable || is_another_programs(book.path) || ::access(book.path.c_str(), R_OK | W_OK) != 0) throw;
    return nullptr;
  }
}

// In a transaction of the book itself: a file put in its place by a new name would leave those who have it
// open with the old one, and SQLite's journal, which goes by the name, would then be taken for the wrong
// file's.
std::string overwrite(Connection& book, Connection& reader, const std::string& name) {
  const std::string kept = keep_pages(book, name);
  try {
    overwrite_pages(book, reader);
  } catch (const Error&) {
    std::error_code ignored;
    fs::remove(kept, ignored);
    throw;
  }
  return kept;
}

// Moves away what is there, which nobody can open, and what SQLite has left beside it. Gives the new name,
// empty where there was nothing.
std::string move_away(const std::string& path, const std::string& name) {
  std::error_code failure;
  std::string kept = name;
  for (int more = 2; fs::exists(kept, failure); ++more) kept = name + "." + std::to_string(more);
  const bool is_there = fs::exists(path, failure);
  if (is_there) fs::rename(path, kept, failure);
  if (failure) {
    throw Error(Exit::unusable, "cannot move '" + path + "' away: " + failure.message(),
                "nothing was changed");
  }
  for (const std::string_view side : side_files)
    fs::rename(path + std::string(side), kept + std::string(side), failure);
  return is_there ? kept : std::string();
}

std::string put_in_place(Connection& reader, const std::string& path, const std::string& name) {
  make_private_folder(fs::path(path).parent_path().string());
  look_for_interruption(reader.file());
  WholeFile made(path);
  copy_pages(reader, made.temporary(), path);
  const std::string kept = move_away(path, name);
  if (made.link()) return kept;
  throw Error(Exit::busy, "another program has begun a book at '" + path + "' meanwhile", "try again");
}

}  // namespace

Restored restore(const BookFile& book, const std::string& copy) {
  refuse_itself(book, copy);
  std::error_code missing;
  const std::string path = fs::weakly_canonical(checked_path(book.path), missing).string();
  const std::string name = path + ".before-restore-" + book.today;
  Connection reader(other_file(book, copy), Book::Access::read);
  check_pages(reader, copy);
  Restored restored{summary_of(reader), {}};
  if (const auto held = hold(other_file(book, path)))
    restored.kept = overwrite(*held, reader, name);
  else
    restored.kept = put_in_place(reader, path, name);
  return restored;
}

}  // namespace tend
