#include <doctest/doctest.h>

#include "tend/text.hpp"

using namespace tend;

TEST_CASE("an e-mail key is the address in lower case, and empty for what is no address") {
  CHECK(email_key("  Anna.Meier@ACME.de ") == "anna.meier@acme.de");
  CHECK(email_key("JÖRG@Bücher.example") == "jörg@bücher.example");
  CHECK(email_key("@acme") == "");
  CHECK(email_key("acme@") == "");
  CHECK(email_key("a@b@c") == "");
  CHECK(email_key("a b@c.de") == "");
  CHECK(email_key("acme") == "");
}

TEST_CASE("a domain key is the host of what was typed") {
  CHECK(domain_key("https://user@www.ACME.de:8443/path?q#f") == "acme.de");
  CHECK(domain_key("acme.de/") == "acme.de");
  CHECK(domain_key("www.acme.co.uk.") == "acme.co.uk");
  CHECK(domain_key("www.de") == "www.de");
  CHECK(domain_key("Bücher.Example") == "bücher.example");
}

TEST_CASE("a domain key is empty for names, numbers and addresses") {
  CHECK(domain_key("acme") == "");
  CHECK(domain_key("17.4") == "");
  CHECK(domain_key("a..de") == "");
  CHECK(domain_key(".de") == "");
  CHECK(domain_key("acme.") == "");
  CHECK(domain_key("anna@acme.de") == "");
  CHECK(domain_key("two words.de") == "");
  CHECK(domain_key("") == "");
}

TEST_CASE("a phone key is the digits that are dialled") {
  CHECK(phone_key("+49 (0) 30 / 123-456") == "+4930123456");
  CHECK(phone_key("0049 30 123456") == "+4930123456");
  CHECK(phone_key("tel:+49-30-123456") == "+4930123456");
  CHECK(phone_key("030.123\u00a0456") == "030123456");
  CHECK(phone_key("(030) 123456") == "030123456");
  CHECK(phone_key("(0)30 123456") == "030123456");
  CHECK(phone_key("12345") == "12345");
}

TEST_CASE("a phone key is empty for what is no number") {
  CHECK(phone_key("1234") == "");
  CHECK(phone_key("acme 12345") == "");
  CHECK(phone_key("12345 ext 6") == "");
  CHECK(phone_key("12+34567") == "");
  CHECK(phone_key("") == "");
}
