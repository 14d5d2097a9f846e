#include "cli/line.hpp"

#include <doctest/doctest.h>

#include "tend/error.hpp"

using namespace tend;

namespace {

struct Parsed {
  std::string client;
  std::optional<std::string> text, kind, sort;
  std::vector<std::string> with;
  bool dry = false, quiet = false, help = false;
};

Parsed parse(const std::vector<std::string>& words) {
  Parsed parsed;
  Line line;
  line.argument("CLIENT", parsed.client, "which client")
      .optional_argument("TEXT", parsed.text, "what was said")
      .option("-k,--kind", "note|call|email", parsed.kind, "how")
      .options("--with", "CONTACT", parsed.with, "who was there")
      .option("--sort", "F,-G", parsed.sort, "order")
      .flag("-n,--dry-run", parsed.dry, "do not commit")
      .flag("-q,--quiet", parsed.quiet, "say nothing")
      .decisive_flag("-h,--help", parsed.help, "show help");
  parse_line(line, "note add", words);
  return parsed;
}

struct Complaint {
  std::string message, way_out;
  bool operator==(const Complaint&) const = default;
};

Complaint complaint(const std::vector<std::string>& words) {
  try {
    parse(words);
  } catch (const Error& error) {
    CHECK(error.exit() == Exit::usage);
    return {error.message(), error.way_out()};
  }
  return {"none", ""};
}

// Arguments of `snooze ID... WHEN`.
std::pair<std::vector<std::string>, std::string> snooze(const std::vector<std::string>& words) {
  std::vector<std::string> ids;
  std::string when;
  Line line;
  line.arguments("ID", ids, "which").argument("WHEN", when, "until when");
  parse_line(line, "snooze", words);
  return {ids, when};
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("options and arguments mix") {
  const Parsed parsed = parse({"--kind", "call", "acme", "-q", "rang twice"});
  CHECK(parsed.client == "acme");
  CHECK(parsed.text == "rang twice");
  CHECK(parsed.kind == "call");
  CHECK(parsed.quiet);
  CHECK_FALSE(parsed.dry);
}

TEST_CASE("an option's value may follow, or stand after '=' or the letter") {
  CHECK(parse({"acme", "--kind=call"}).kind == "call");
  CHECK(parse({"acme", "-kcall"}).kind == "call");
  CHECK(parse({"acme", "-k", "call"}).kind == "call");
}

TEST_CASE("an empty value after '=' does not eat the next word") {
  const Parsed parsed = parse({"--kind=", "acme", "text"});
  CHECK(parsed.kind == "");
  CHECK(parsed.client == "acme");
  CHECK(parsed.text == "text");
}

TEST_CASE("a value may begin with a hyphen, look like an option, or hold '='") {
  CHECK(parse({"acme", "--sort", "-due"}).sort == "-due");
  CHECK(parse({"acme", "--sort", "--kind="}).sort == "--kind=");
  CHECK(parse({"acme", "--sort", "--"}).sort == "--");
  CHECK(parse({"acme", "--sort=a=b"}).sort == "a=b");
}

TEST_CASE("flags may be joined, with a value at the end") {
  const Parsed parsed = parse({"-nqkcall", "acme"});
  CHECK(parsed.dry);
  CHECK(parsed.quiet);
  CHECK(parsed.kind == "call");
}

TEST_CASE("the last of several values counts, a list keeps all") {
  const Parsed parsed = parse({"acme", "-kcall", "--with", "a", "--kind", "email", "--with=b"});
  CHECK(parsed.kind == "email");
  CHECK(parsed.with == Words{"a", "b"});
}

TEST_CASE("a list option takes one value and leaves the arguments alone") {
  const Parsed parsed = parse({"--with", "dana", "acme", "[a,b]"});
  CHECK(parsed.with == Words{"dana"});
  CHECK(parsed.client == "acme");
  CHECK(parsed.text == "[a,b]");
}

TEST_CASE("a hyphen alone, negative numbers and offsets are arguments") {
  CHECK(parse({"-"}).client == "-");
  CHECK(parse({"acme", "-5 %"}).text == "-5 %");
  CHECK(snooze({"3", "-1d"}) == std::pair(Words{"3"}, std::string("-1d")));
}

TEST_CASE("two hyphens end the options") {
  const Parsed parsed = parse({"acme", "--", "--kind"});
  CHECK(parsed.text == "--kind");
  CHECK(parse({"acme", "--", "--"}).text == "--");
}

TEST_CASE("an empty word is an argument") { CHECK(parse({"acme", ""}).text == ""); }

TEST_CASE("a list of arguments leaves what comes after it its own") {
  CHECK(snooze({"1", "2", "3", "fri"}) == std::pair(Words{"1", "2", "3"}, std::string("fri")));
}

TEST_CASE("choices are matched blind to case") { CHECK(parse({"acme", "--kind", "CALL"}).kind == "call"); }

TEST_CASE("help is answered whatever else is wrong") {
  CHECK(parse({"--bogus", "-h"}).help);
  CHECK(parse({"-qh"}).help);
  CHECK(parse({"--help", "--kind"}).help);
}

TEST_CASE("complaints name what is wrong and the way out") {
  CHECK(complaint({"acme", "--knid", "call"}) ==
        Complaint{"unknown option '--knid' of 'note add'", "did you mean '--kind'?"});
  CHECK(complaint({"acme", "-x"}) ==
        Complaint{"unknown option '-x' of 'note add'", "a '--' before it makes it an argument"});
  CHECK(complaint({"acme", "--kind"}) == Complaint{"option '--kind' needs a value: note|call|email", ""});
  CHECK(complaint({"acme", "--quiet=yes"}) == Complaint{"option '--quiet' takes no value", ""});
  CHECK(complaint({"acme", "--kind", "cal"}) ==
        Complaint{"'--kind' cannot be 'cal'", "did you mean 'call'?"});
  CHECK(complaint({"acme", "--kind", "xyz"}) ==
        Complaint{"'--kind' cannot be 'xyz'", "one of: note, call, email"});
  CHECK(complaint({"-q"}) ==
        Complaint{"missing argument CLIENT of 'note add'", "usage: tend note add CLIENT [TEXT] [OPTION]..."});
  CHECK(complaint({"acme", "text", "more"}) == Complaint{"unexpected argument 'more' of 'note add'",
                                                         "usage: tend note add CLIENT [TEXT] [OPTION]..."});
}
