#include "tend/backup.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <optional>

#include "book/book_copy.hpp"
#include "book/schema.hpp"
#include "tend/whole_file.hpp"

namespace tend {

namespace {

namespace fs = std::filesystem;

bool is_same_file(const std::string& a, const std::string& b) {
  std::error_code missing;
  return fs::equivalent(a, b, missing);
}

// Read without SQLite: the file is not this process's book, so closing it drops no lock.
bool begins_as_book(const std::string& path) {
  constexpr std::size_t mark_at = 68;
  std::array<char, mark_at + 4> head{};
  std::ifstream(path, std::ios::binary).read(head.data(), head.size());
  std::uint32_t mark = 0;
  for (std::size_t i = mark_at; i < head.size(); ++i) mark = mark << 8U | static_cast<unsigned char>(head[i]);
  return mark == application_id;
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

void check_backup_target(const BookFile& book, const std::string& target) {
  const auto refuse = [&](const char* why, const char* way_out) {
    throw Error(Exit::unusable, "cannot write '" + target + "': " + why, way_out);
  };
  std::error_code missing;
  if (!fs::exists(target, missing)) return;
  if (is_same_file(book.path, target)) refuse("it is the book itself", "name another file");
  if (fs::is_directory(target, missing))
    refuse("it is a folder", "name a file in it, or keep several copies there with --rotate N");
  if (!fs::is_regular_file(target, missing)) refuse("it is no file", "name another one");
  if (!begins_as_book(target))
    refuse("a file is there that is no book", "name another file, or remove it first");
}

// SQLite's backup, not VACUUM INTO: it copies pages as they are, so that the book is held for as long as a
// copy of the file takes and not for as long as building it anew does.
BookSummary back_up(const BookFile& book, const std::string& target) {
  check_backup_target(book, target);
  WholeFile copy(target);
  BookSummary summary;
  {
    Connection reader(book, Book::Access::read, Connection::Contents::any);
    copy_pages(reader, copy.temporary(), target);
    summary = summary_of(reader);
  }
  check_pages(copy.temporary(), book, book.path);
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
  check_pages(copy, book, copy);
  Connection reader(other_file(book, copy), Book::Access::read);
  return summary_of(reader);
}

namespace {

constexpr std::string_view side_files[] = {"-journal", "-wal", "-shm"};

// Holds the book from its beginning to its end, so that nobody is amid a change while its file goes. A file
// that SQLite cannot open is held by nobody.
class Hold {
 public:
  explicit Hold(const BookFile& book) {
    try {
      connection_.emplace(book, Book::Access::write, Connection::Contents::any);
      connection_->execute("BEGIN EXCLUSIVE");
    } catch (const Error& error) {
      if (error.exit() != Exit::unusable) throw;
    }
  }

 private:
  std::optional<Connection> connection_;
};

bool link_or_move(const std::string& from, const std::string& to) {
  std::error_code failure;
  fs::create_hard_link(from, to, failure);
  if (!failure) return true;
  if (failure == std::errc::file_exists) return false;
  if (fs::exists(to)) return false;
  fs::rename(from, to, failure);  // a file system without links, such as a USB stick's
  if (!failure) return true;
  throw Error(Exit::unusable, "cannot keep the book as '" + to + "': " + failure.message(),
              "nothing was changed");
}

// SQLite would take what it has left beside the former book for the new one's.
void keep_side_files(const std::string& path, const std::string& kept) {
  std::error_code missing;
  for (const std::string_view side : side_files)
    fs::rename(path + std::string(side), kept + std::string(side), missing);
}

// Puts the new file in the place of the one that is there, and gives the name under which that one is kept.
std::string replace_book(const std::string& path, const std::string& name, WholeFile& made) {
  std::string kept = name;
  for (int more = 2; !link_or_move(path, kept); ++more) kept = name + "." + std::to_string(more);
  keep_side_files(path, kept);
  try {
    made.replace();
  } catch (const Error&) {
    std::error_code missing;
    if (!fs::exists(path, missing)) fs::rename(kept, path, missing);
    throw;
  }
  return kept;
}

}  // namespace

Restored restore(const BookFile& book, const std::string& copy) {
  refuse_itself(book, copy);
  std::error_code missing;
  const std::string path = fs::weakly_canonical(checked_path(book.path), missing).string();
  make_private_folder(fs::path(path).parent_path().string());
  WholeFile made(path);
  Restored restored;
  {
    Connection reader(other_file(book, copy), Book::Access::read);
    copy_pages(reader, made.temporary(), path);
    restored.summary = summary_of(reader);
  }
  check_pages(made.temporary(), book, copy);
  const std::string name = path + ".before-restore-" + book.today;
  if (!fs::exists(path, missing)) {
    keep_side_files(path, name);
    if (made.link()) return restored;
  }
  const Hold hold(other_file(book, path));
  restored.kept = replace_book(path, name, made);
  return restored;
}

}  // namespace tend
