#include "exchange/html_text.hpp"

#include <doctest/doctest.h>

#include <random>

#include "tend/text.hpp"

using namespace tend;

TEST_CASE("a text with elements is HTML, one with a sign of them is not") {
  CHECK(is_html("<p>Called</p>"));
  CHECK(is_html(" <div style=\"\" dir=\"auto\"><p>Called</p></div>\n"));
  CHECK(is_html("<!DOCTYPE html><html><body>Called</body></html>"));
  CHECK_FALSE(is_html("I <3 them>"));
  CHECK_FALSE(is_html("<jo@acme.example>"));
  CHECK(is_html("<p>Called</p> and more"));
  CHECK(is_html("Agenda<br>one"));
  CHECK_FALSE(is_html("Is 3 < 4 > 2?"));
  CHECK_FALSE(is_html("<b> is a tag"));
  CHECK_FALSE(is_html("Jo <jo@acme.example></sig>"));
  CHECK_FALSE(is_html("<"));
  CHECK_FALSE(is_html(""));
}

TEST_CASE("HTML becomes what a reader of it sees") {
  CHECK(text_of_html("<p>Called about the <b>renewal</b>;\n  wants 10 more.</p>") ==
        "Called about the renewal; wants 10 more.");
  CHECK(text_of_html("<div>One<br>two</div><div>three</div>") == "One\ntwo\nthree");
  CHECK(text_of_html("<p>To do:</p><ul><li>offer</li><li>call</li></ul>") == "To do:\n- offer\n- call");
  CHECK(text_of_html("<p>A &amp; B &lt;C&gt; &#8364;5 &#x20ac;6 &uuml;ber&nbsp;alles</p>") ==
        "A & B <C> €5 €6 über alles");
  CHECK(text_of_html("<style>p { color: red }</style><p>seen</p><script>if (a < b) x()</script>") == "seen");
  CHECK(text_of_html("<p>seen</p><script>'</b>' x</script>") == "seen");
  CHECK(text_of_html("<p>seen</p><script>never closed") == "seen");
}

TEST_CASE("lines of a text with elements here and there stay lines") {
  CHECK(text_of_html("<b>Agenda</b><br>one\r\ntwo") == "Agenda\none\ntwo");
}

TEST_CASE("what is no tag and no entity stays as it is written") {
  CHECK(text_of_html("<p>a < b & c; AT&T &nosuch; &#0; &#xD800; &</p>") ==
        "a < b & c; AT&T &nosuch; &#0; &#xD800; &");
  CHECK(text_of_html("<p>5 <6> 7</p>") == "5 <6> 7");
}

TEST_CASE("any bytes between tags are read to their end") {
  std::mt19937 random(7);
  const std::string alphabet = "<>/&;#x1pbr li\"!-script\n\xC3\xA4";
  for (int round = 0; round < 300; ++round) {
    std::string html = "<p>";
    for (int i = 0; i < 200; ++i) html += alphabet[random() % alphabet.size()];
    CHECK(text_of_html(html + "</p>").size() <= html.size());
  }
  const std::string many(200'000, '<');
  CHECK(text_of_html("<p>" + many + "</p>").size() >= many.size() - 1);
}
