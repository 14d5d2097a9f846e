#include "tend/mail_message.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "core/mail_encoding.hpp"
#include "support/errors.hpp"
#include "support/strings.hpp"

using namespace tend;
using tend::test::error_text;
using tend::test::repeated;

namespace {

MailMessage message() {
  MailMessage made;
  made.from = {"", "tend@example.com"};
  made.to = {{"", "anna@example.com"}};
  made.subject = "2 owed";
  made.body = "acme: send the offer\n";
  made.at = *moment_from_iso("2026-11-23T09:15:00Z");
  made.id = "20261123T091500.1";
  return made;
}

std::string line_of(const std::string& mail, const std::string& name) {
  const std::size_t start = mail.find("\n" + name + ":") + 1;
  std::size_t end = mail.find('\n', start);
  while (mail[end + 1] == ' ') end = mail.find('\n', end + 1);
  return mail.substr(start, end - start);
}

std::string mail_refusal(std::string text) {
  return error_text([&] { parse_mail_address(text); });
}

const std::string example = "\nfor example: anna@example.com, or 'Anna <anna@example.com>'";

}  // namespace

TEST_CASE("a message is whole") {
  CHECK(mail_text(message()) ==
        "Date: Mon, 23 Nov 2026 09:15:00 +0000\n"
        "From: tend@example.com\n"
        "To: anna@example.com\n"
        "Subject: 2 owed\n"
        "Message-ID: <20261123T091500.1@example.com>\n"
        "MIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=utf-8\n"
        "Content-Transfer-Encoding: quoted-printable\n"
        "Auto-Submitted: auto-generated\n"
        "\n"
        "acme: send the offer\n");
}

TEST_CASE("the date has the offset of its zone") {
  MailMessage mail = message();
  const auto zone_at = [](int minutes) {
    return Zone{[=](Moment m) { return LocalTime(m.time_since_epoch() + std::chrono::minutes(minutes)); },
                {}};
  };
  mail.zone = zone_at(-210);
  CHECK(mail_text(mail).starts_with("Date: Mon, 23 Nov 2026 05:45:00 -0330\n"));
  mail.zone = zone_at(780);
  CHECK(mail_text(mail).starts_with("Date: Mon, 23 Nov 2026 22:15:00 +1300\n"));
}

TEST_CASE("a subject beyond ASCII is encoded in words that no line splits") {
  MailMessage mail = message();
  mail.subject = "Müller: 2 fällig";
  CHECK(line_of(mail_text(mail), "Subject") == "Subject: =?UTF-8?B?TcO8bGxlcjogMiBmw6RsbGln?=");
  mail.subject = repeated("ä株", 12);
  CHECK(line_of(mail_text(mail), "Subject") ==
        "Subject: =?UTF-8?B?w6TmoKrDpOagqsOk5qCqw6TmoKrDpOagqsOk5qCqw6TmoKrDpA==?=\n"
        " =?UTF-8?B?5qCqw6TmoKrDpOagqsOk5qCqw6TmoKo=?=");
}

TEST_CASE("a long subject is folded between words, one that looks encoded is encoded") {
  MailMessage mail = message();
  mail.subject = repeated("words ", 16);
  CHECK(line_of(mail_text(mail), "Subject") ==
        "Subject: words words words words words words words words words words words\n"
        " words words words words words");
  mail.subject = "=?UTF-8?Q?x?=";
  CHECK(line_of(mail_text(mail), "Subject") == "Subject: =?UTF-8?B?PT9VVEYtOD9RP3g/PQ==?=");
}

TEST_CASE("a header's line has 76 bytes at most; a word that cannot be folded is encoded") {
  const auto subject = [](const std::string& text) {
    MailMessage mail = message();
    mail.subject = text;
    return line_of(mail_text(mail), "Subject");
  };
  const std::string long_word = repeated("x", 60);
  CHECK(subject(long_word + " sixsix") == "Subject: " + long_word + " sixsix");
  CHECK(subject(long_word + " sevense") == "Subject: " + long_word + "\n sevense");
  CHECK(subject(repeated("x", 70)) == "Subject: " + repeated("x", 70));
  CHECK(subject(repeated("x", 71)).starts_with("Subject: =?UTF-8?B?eHh4"));
}

TEST_CASE("no header can be added by a subject or a name") {
  MailMessage mail = message();
  mail.subject = "x\nBcc: eve@example.com\r\n\r\nbody";
  mail.to[0].name = "Anna\nCc: eve@example.com";
  const std::string text = mail_text(mail);
  CHECK(line_of(text, "Subject") == "Subject: x\\nBcc: eve@example.com\\r\\n\\r\\nbody");
  CHECK(line_of(text, "To") == "To: \"Anna\\\\nCc: eve@example.com\" <anna@example.com>");
}

TEST_CASE("names are atoms, quoted or encoded, as they need") {
  MailMessage mail = message();
  mail.to = {
      {"Anna Meyer", "a@example.com"}, {"Meyer, B. \"Bo\"", "b@example.com"}, {"Jörg", "j@example.com"}};
  CHECK(line_of(mail_text(mail), "To") ==
        "To: Anna Meyer <a@example.com>, \"Meyer, B. \\\"Bo\\\"\" <b@example.com>,\n"
        " =?UTF-8?B?SsO2cmc=?= <j@example.com>");
}

TEST_CASE("addresses are read with and without a name") {
  CHECK(parse_mail_address(" anna@example.com ") == MailAddress{"", "anna@example.com"});
  CHECK(parse_mail_address("Anna Müller <anna+tend@mail.example.com>") ==
        MailAddress{"Anna Müller", "anna+tend@mail.example.com"});
  CHECK(parse_mail_address("\"Meyer, A.\" <a@localhost>") == MailAddress{"Meyer, A.", "a@localhost"});
}

TEST_CASE("what is no single plain address is refused") {
  CHECK(mail_refusal("") == "bad mail address ''" + example);
  CHECK(mail_refusal("anna") == "bad mail address 'anna'" + example);
  CHECK(mail_refusal("a@b\nBcc: c@d") == "bad mail address 'a@b\\nBcc: c@d'" + example);
  CHECK(mail_refusal("A\n <a@b>") == "bad mail address 'A\\n <a@b>'" + example);
  for (const char* text :
       {"a@b, c@d",      "a@b c@d", "a@b@c",     "@b",     "a@",    ".a@b",   "a.@b",
        "a..b@c",        "a@b..c",  "a@-b",      "a@b-.c", "a b@c", "a\"b@c", "jörg@example.com",
        "a@exämple.com", "<a@b",    "A <a@b> x", "A <>",   "a@b\r", "a\t@b",  "\xff@b",
        "A\u202e <a@b>"}) {
    CAPTURE(text);
    CHECK_FALSE(mail_refusal(text).empty());
  }
  CHECK_FALSE(mail_refusal(repeated("a", 65) + "@example.com").empty());
  CHECK(mail_refusal("a@" + repeated("a.", 126) + "b").empty());
  CHECK_FALSE(mail_refusal("a@" + repeated("a.", 126) + "bc").empty());
}

TEST_CASE("a body is quoted-printable, and no mailer reads a line of it as its own") {
  CHECK(quoted_printable("Müller = 1\n") == "M=C3=BCller =3D 1\n");
  CHECK(quoted_printable("a \nb\t\n\nc") == "a=20\nb=09\n\nc\n");
  CHECK(quoted_printable(".\n..\nFrom x\nsee From\n") == "=2E\n=2E.\n=46rom x\nsee From\n");
  CHECK(quoted_printable("a\r\n") == "a=0D\n");
}

TEST_CASE("long lines of a body are broken softly, at 76 bytes with the mark") {
  CHECK(quoted_printable(repeated("x", 76) + "\n") == repeated("x", 76) + "\n");
  CHECK(quoted_printable(repeated("x", 77) + "\n") == repeated("x", 75) + "=\nxx\n");
  CHECK(quoted_printable(repeated("x", 75) + ".x\n") == repeated("x", 75) + "=\n=2Ex\n");
  CHECK(quoted_printable(repeated("ä", 13) + "\n") == repeated("=C3=A4", 12) + "=C3=\n=A4\n");
}

TEST_CASE("no line is longer than a mail's may be, whatever the texts") {
  test::RandomTexts random(7);
  for (int i = 0; i < 300; ++i) {
    MailMessage mail = message();
    mail.subject = random.text(60);
    mail.to[0].name = random.text(40);
    mail.body = random.text(120) + "\n";
    const std::string text = mail_text(mail);
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = text.find('\n', at);
      const std::string line = text.substr(at, end - at);
      CAPTURE(line);
      CHECK(line.size() <= 78);
      CHECK(std::ranges::all_of(line, [](char c) { return (c >= ' ' && c <= '~') || c == '\t'; }));
      at = end + 1;
    }
  }
}

TEST_CASE("base64 fills up to groups of four") {
  CHECK(base64("") == "");
  CHECK(base64("f") == "Zg==");
  CHECK(base64("fo") == "Zm8=");
  CHECK(base64("foo") == "Zm9v");
  CHECK(base64("\xff\xfe\xfd\xfc") == "//79/A==");
}
