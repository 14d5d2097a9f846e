#include "exchange/content_line.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "exchange/charset.hpp"
#include "exchange/content_writer.hpp"
#include "support/bytes.hpp"
#include "support/rounds.hpp"
#include "support/strings.hpp"
#include "tend/text.hpp"

using namespace tend;
using namespace tend::test;

namespace {

// `2 item1.TEL[TYPE=home,cell]=+49`, a line each; `!` and the fault where it is none.
std::string read(std::string_view text) {
  ContentLines lines(bytes_of(std::string(text), 3));
  std::string out;
  while (const auto line = lines.next()) {
    out += fmt::format("{} ", line->number);
    if (!line->fault.empty()) {
      out += fmt::format("! {}\n", line->fault);
      continue;
    }
    out += line->group.empty() ? line->name : line->group + "." + line->name;
    for (const LineParameter& each : line->parameters)
      out += fmt::format("[{}={}]", each.name, fmt::join(each.values, "|"));
    out += line->binary ? " binary\n" : fmt::format("={}\n", visible(line->value));
  }
  return out;
}

}  // namespace

TEST_CASE("a line has a name, perhaps a group, parameters and a value") {
  CHECK(read("FN:Jane Doe\r\nitem1.tel;type=home,CELL;PREF=1:+49\r\n") ==
        "1 FN=Jane Doe\n2 item1.TEL[TYPE=home|CELL][PREF=1]=+49\n");
}

TEST_CASE("parameters in quotes may hold what else ends them") {
  CHECK(read("ADR;LABEL=\"a:b;c,d\";TYPE=\"home,work\":x") == "1 ADR[LABEL=a:b;c,d][TYPE=home,work]=x\n");
  CHECK(read("A;X=\"say ^'hi^' ^^ ^n\":x") == "1 A[X=say \"hi\" ^ \n]=x\n");
}

TEST_CASE("vCard 2.1 leaves the names of parameters out") {
  CHECK(read("TEL;HOME;FAX:1\nNOTE;QUOTED-PRINTABLE:=41=3d\n") ==
        "1 TEL[TYPE=HOME][TYPE=FAX]=1\n2 NOTE[ENCODING=QUOTED-PRINTABLE]=A=\n");
}

TEST_CASE("folded lines are joined, and the number is that of the first") {
  CHECK(read("NOTE:one\r\n  two\r\n\tthree\r\nFN:x") == "1 NOTE=one twothree\n4 FN=x\n");
}

TEST_CASE("vCard 2.1 keeps the blank that it folds at") {
  CHECK(read("VERSION:2.1\nNOTE:one\n two\nVERSION:3.0\nNOTE:one\n two") ==
        "1 VERSION=2.1\n2 NOTE=one two\n4 VERSION=3.0\n5 NOTE=onetwo\n");
}

TEST_CASE("a soft line break of quoted-printable goes on wherever the next line begins") {
  CHECK(read("N;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:M=C3=\r\n=BCller=\r\n blank\r\nFN:x") ==
        "1 N[ENCODING=QUOTED-PRINTABLE][CHARSET=UTF-8]=Müller blank\n4 FN=x\n");
  CHECK(read("N;QUOTED-PRINTABLE:a=zz=4=") == "1 N[ENCODING=QUOTED-PRINTABLE]=a=zz=4=\n");
  CHECK(read("N;QUOTED-PRINTABLE:one=\ntwo=\n three\nN;QUOTED-PRINTABLE:=D0=90=\n =D0=92=D0=\n =92\nN:x") ==
        "1 N[ENCODING=QUOTED-PRINTABLE]=onetwo three\n4 N[ENCODING=QUOTED-PRINTABLE]=АВВ\n7 N=x\n");
  CHECK(read("NOTE:ends in =\nFN:x") == "1 NOTE=ends in =\n2 FN=x\n");
}

TEST_CASE("values are read in the character set that they name") {
  CHECK(read("N;CHARSET=ISO-8859-1:M\xfcller\nN;CHARSET=windows-1252:\x80\n") ==
        "1 N[CHARSET=ISO-8859-1]=Müller\n2 N[CHARSET=windows-1252]=€\n");
  CHECK(read("N;CHARSET=KOI8-R:M\xfcller\nN;CHARSET=KOI8-R:plain") ==
        "1 ! the character set 'KOI8-R' is not known\n2 N[CHARSET=KOI8-R]=plain\n");
  CHECK(read("N;CHARSET=UTF-8:M\xfcller") == "1 ! it is not UTF-8, as it says\n");
}

TEST_CASE("without a name for it, a value is UTF-8 where it can be, else Windows-1252") {
  CHECK(read("\xEF\xBB\xBF"
             "FN:Müller\nFN:M\xfcller") == "1 FN=Müller\n2 FN=Müller\n");
  CHECK(guessed_to_utf8("\x81\x93") == "\u0081“");
}

TEST_CASE("base64 is passed over, folded or not") {
  CHECK(read("PHOTO;ENCODING=b:AAAA\n BBBB\nFN:x") == "1 PHOTO[ENCODING=b] binary\n3 FN=x\n");
  CHECK(read("PHOTO;BASE64:\nAAAA\nBBBB==\n\nFN:x") == "1 PHOTO[ENCODING=BASE64] binary\n5 FN=x\n");
}

TEST_CASE("what is no line is told, and reading goes on") {
  const std::string none = "a line begins with a name and a colon, this one does not";
  CHECK(read("hello\nFN:x\n:y\n;a:z") == "1 ! " + none + "\n2 FN=x\n3 ! " + none + "\n4 ! " + none + "\n");
  CHECK(read("A;X=\"b:c\nFN:x") == "1 ! a quote in it has no end\n2 FN=x\n");
  CHECK(read(std::string_view("FN:a\0b", 6)) == "1 ! it holds a NUL byte\n");
}

TEST_CASE("lines end in LF, CR LF or CR; empty ones mean nothing") {
  CHECK(read("A:1\rB:2\r\n\r\n\nC:3") == "1 A=1\n2 B=2\n5 C=3\n");
  CHECK(read("") == "");
}

TEST_CASE("parts of a value are parted where no backslash stands") {
  CHECK(parts_of(R"(a\;b;c\,d;\n\\;)", ';') == std::vector<std::string>{"a;b", "c,d", "\n\\", ""});
  CHECK(parts_of("", ';') == std::vector<std::string>{""});
  CHECK(parts_of("a\\", ';') == std::vector<std::string>{"a\\"});
  CHECK(unescaped(R"(C:\temp)") == R"(C:\temp)");
}

// ---- writing

TEST_CASE("what is written is read back") {
  for (std::uint64_t seed = 1; seed <= test::rounds(2000U); ++seed) {
    CAPTURE(seed);
    RandomTexts random(seed);
    // What no line can hold is left out when it is written: it must be so already to come back the same.
    const std::string text = unescaped(escaped(guessed_to_utf8(random.text(40))));
    std::string out;
    append_content_line(out, "X;A=" + quoted_parameter(text), escaped(text));
    ContentLines lines(bytes_of(out));
    const auto line = lines.next();
    REQUIRE(line);
    CHECK(line->fault == "");
    CHECK(unescaped(line->value) == text);
    CHECK(line->parameter("A") == text);
    CHECK(!lines.next());
  }
}

TEST_CASE("no line is longer than 75 octets, and no character is split") {
  std::string out;
  append_text_line(out, "NOTE", repeated("渡辺ä", 60));
  std::string joined;
  for (std::size_t at = 0; at < out.size();) {
    const std::size_t end = out.find("\r\n", at);
    const std::string line = out.substr(at, end - at);
    CHECK(line.size() <= 75);
    CHECK(is_valid_utf8(line));
    joined += at == 0 ? line : line.substr(1);
    at = end + 2;
  }
  CHECK(joined == "NOTE:" + repeated("渡辺ä", 60));
}

TEST_CASE("line breaks, separators and control characters are written as a value can hold them") {
  CHECK(escaped("a,b;c\\d\r\ne\rf\tg\x1bh") == R"(a\,b\;c\\d\ne\nf)"
                                               "\tgh");
  CHECK(quoted_parameter("a\"b^c\nd") == "\"a^'b^^c^nd\"");
}
