// What a running command has: the acting manager, the present, the book, and the ways to answer.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/config.hpp"
#include "cli/globals.hpp"
#include "cli/host.hpp"
#include "tend/book.hpp"
#include "tend/error.hpp"
#include "tend/row_template.hpp"
#include "tend/table.hpp"

namespace tend {

class Context {
 public:
  // Throws Error(usage) for a --template that is none, or that stands beside another way to print.
  Context(Host& host, Globals globals);

  Host& host() { return host_; }
  const Globals& globals() const { return globals_; }
  const Config& config();  // the user's TOML file, read on first use

  // ---- who and when
  const Now& now();  // the clock, or --today (noon where only a date is given)
  Date today();
  const std::string& me();  // the acting manager's handle
  bool me_is_set();         // by --as, TEND_USER or the config, not by the login name alone

  // ---- the book
  std::string book_path();  // absolute
  bool has_book();          // there is a file at book_path()
  BookFile book_file();     // how the book is opened
  // For reading, opened on first use; Error(unusable) with how to start where there is none.
  Book& book();
  // For writing; a missing one is created, saying so on stderr (not in a dry run: Error(unusable)). A command
  // that writes calls this or begin() before anything that reads: what book() gave before is no longer valid.
  Book& book_to_write();
  // Begins the command's one transaction on book_to_write().
  std::unique_ptr<Transaction> begin();
  // Commits; in a dry run says on stderr that nothing was written.
  void commit(Transaction& transaction, std::string_view what);
  // A record that the command writes, as it is then, for the hook that runs after it.
  void wrote(Row row) { wrote_.push_back(std::move(row)); }
  // Those of what was committed.
  const std::vector<Row>& written() const { return written_; }
  // Now, and the book's currency (a new book's where there is none), for parse_value and parse_condition.
  // Valid as long as the context.
  Reading reading();

  // ---- answers
  // --format, --json, TEND_FORMAT, config; table by default, plain for a format that only this command knows.
  Format format();
  // What format() gives from now on, for a command that chooses it by other signs.
  void use_format(Format format) { format_ = format; }
  bool machine_format();  // any but table, plain, markdown and html; --template, too
  bool has_template() const { return template_.has_value(); }
  RenderOptions render_options();
  void print(const Table& table);            // to standard output; with `-f html` as part of a page
  std::string rendered(const Table& table);  // the text of it, by --template where there is one
  // The same for a table that no query has shaped: --where, --sort, --limit and --fields are applied first.
  void print_shaped(Table table);
  void print_text(std::string_view text);  // as it is (already visible), to standard output
  // Of the page that the answer becomes with `-f html`: tables and texts printed stand in it in their order.
  void frame_page(PageFrame frame) { frame_ = std::move(frame); }
  void say(std::string_view sentence);   // a confirmation, to standard output; not with --quiet
  void hint(std::string_view sentence);  // to stderr, on a terminal, not with --quiet
  void warn(std::string_view sentence);  // `tend: …` to stderr, not with --quiet
  bool color() { return render_options().color; }
  std::size_t width() const;  // cells of the output terminal, 0 where it is none
  // True for yes. Error(unconfirmed) where nobody can be asked; --yes answers yes, and a dry run needs no
  // answer.
  bool confirm(std::string_view question);
  void answer_no() { exit_ = Exit::no; }  // the exit code 1 of CLI.md
  void exit_with(Exit exit) { exit_ = exit; }

  // ---- for cli::run
  // Ends what is read of the book, sends what was printed (by the pager on a terminal where it is long), and
  // tells the exit code.
  Exit finish();

 private:
  bool use_color();
  std::string answer();

  Host& host_;
  Globals globals_;
  std::optional<Config> config_;
  std::optional<Now> now_;
  std::optional<Date> today_;
  std::optional<std::string> me_;
  std::optional<Format> format_;
  std::optional<RowTemplate> template_;
  std::optional<Book> book_;
  bool writable_ = false;
  std::optional<std::string> currency_;
  std::vector<Row> wrote_, written_;
  std::string out_;
  std::optional<std::string> parts_;  // of a page of html; what was printed as text since stands in out_
  PageFrame frame_{.title = "tend", .span = {}, .below = {}};
  Exit exit_ = Exit::done;
};

}  // namespace tend
