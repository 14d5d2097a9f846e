"""Hostile strings in every field, through every view and format: no control byte reaches a terminal, every export
restores what was put in, no SQL error, no slow search."""

import csv
import io
import json
import re
import sqlite3

from harness import Family, content_of

CORPUS = {
    "escape": "red \x1b[31mtext\x1b[0m",
    "title": "\x1b]0;owned\x07",
    "clipboard": "\x1b]52;c;cm0gLXJmIC8=\x07",
    "link": "\x1b]8;;http://evil.example\x1b\\click\x1b]8;;\x1b\\",
    "c1": "a\u009b31mb\u0085c\u009d52;c;eA==\u009c",
    "bell": "ding\x07dong",
    "backspaces": "good\b\b\b\bevil",
    "carriage": "first\rover",
    "delete": "a\x7fb",
    "bidi": "abc \u202egnp.exe\u202c \u2066x\u2069 \u200f",
    "invisible": "a\u200bb\u2060c\ufeffd",
    "newlines": "one\ntwo\n\nthree",
    "tabs": "a\tb\t\tc",
    "separators": "a\u2028b\u2029c",
    "surrogate": "\ud800x",
    "bad utf-8": b"caf\xe9 \xff\xfe \xc0\xaf",
    "cut utf-8": b"abc\xe6\xa0",
    "overlong": b"\xf0\x82\x82\xac",
    "formula": "=cmd|' /C calc'!A0",
    "plus": "+1+cmd",
    "minus": "-2+3",
    "at": "@SUM(A1)",
    "quotes": "it's \"quoted\", `twice`; ''\"\"",
    "sql": "x'); DROP TABLE client; --",
    "like": "100% _under\\_",
    "fts": "NEAR(a b) AND OR NOT \"x* ^y {a}: -b",
    "fts column": "words:secret",
    "star": "*",
    "path": "../../../../etc/passwd",
    "absolute": "/dev/null",
    "dots": "..",
    "dash": "--yes",
    "equals": "name=x,tier=A",
    "header": "a\r\nBcc: evil@example.com\r\n\r\nbody",
    "calendar": "x\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nACTION:EMAIL",
    "html": "<script>alert(1)</script>&amp;<b",
    "markdown": "| a | [x](javascript:y) `z` |\n|---|",
    "template": "{{name}} %s %n {0} $HOME $(id) `id`",
    "braces": "{}{{}}{0}{:>9999}",
    "json": "{\"a\": [1,}\\u0000",
    "zalgo": "z" + "\u0335\u0348" * 60,
    "wide": "株式会社ﾊﾝｶｸ👩\u200d👩\u200d👧\u200d👦🇩🇪",
    "nothing": "",
    "space": " ",
    "blanks": "\u00a0\u2003",
    "number": "00123",
    "sign": "#1",
    "long": "w" * 3000,
}
ACCEPTED = (0, 1, 2, 3, 4, 5, 6)
FORMATS = ("table", "plain", "json", "ndjson", "csv", "tsv", "markdown", "ids", "html")
# What tend itself writes over, on a terminal.
STATUS_LINE = re.compile(rb"(?:\r\x1b\[Klooking at the [a-z ]+ \xe2\x80\xa6)+\r\x1b\[K")
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200e\u200f]")
NOUNS = ("client", "contact", "note", "followup", "case", "product", "subscription", "opportunity", "score", "manager",
         "expense", "config")
REPORTS = ("daily", "week", "activity", "followups", "promises", "stale", "retention", "renewals", "pipeline", "team",
           "portfolio", "health", "satisfaction", "cases", "coverage")
VIEWS = [*([noun, "list"] for noun in NOUNS), ["today", "--all"], ["history"], ["remind", "--all"], ["search", "w*"],
         ["doctor"], ["manager", "tree"], *([verb, "carrier"] for verb in ("client", "brief", "history")),
         *([noun, "show", "1"] for noun in NOUNS[1:-1]), *(["report", name] for name in REPORTS),
         ["report", "whatif", "--lose", "carrier"], ["report", "health", "--explain", "carrier"]]
CLIENT_TEXTS = ("segment", "industry", "domain", "email", "phone", "street", "postcode", "city", "country", "tier")
EXPORTS = [["export", "all"], ["export", "client"], ["export", "contact", "-f", "vcard"], ["export", "calendar"],
           ["export", "note", "-f", "tsv"], ["client", "list", "--template", "{name} {city}"]]


def as_address(text):
    """The text where an e-mail address may have it."""
    return b"".join(text.split()).replace(b"@", b"") + b"@acme.de"


def lines_with(text):
    """Commands that put the text into every field that takes words; what may be made without it comes first."""
    yield ["client", "edit", "goer", "--slug", text]
    yield ["client", "edit", "goer", "--slug", "gone"]
    yield ["manager", "add", "bob", text]
    yield ["manager", "add", text, "Bob"]
    yield ["manager", "add", "eve", "Eve", "--email", as_address(text)]
    yield ["client", "edit", "carrier", *(word for field in CLIENT_TEXTS for word in (f"--{field}", text))]
    yield ["client", "edit", "carrier", "--email", as_address(text)]
    yield ["contact", "edit", "1", "--email", as_address(text)]
    for field in (*CLIENT_TEXTS, "owner", "tag"):
        yield ["client", "edit", "carrier", f"--{field}", text]
    yield ["client", "edit", "carrier", "--set", b"key=" + text]
    yield ["client", "edit", "carrier", "--set", text + b"=value"]
    yield ["client", "add", "--", text]
    yield ["client", "add", "Another", "--allow-duplicate", "--slug", text]
    yield ["contact", "add", "carrier", "--", text]
    yield ["contact", "add", "carrier", "Jane", "--title", text, "--set", b"key=" + text]
    for field in ("email", "phone"):
        yield ["contact", "edit", "1", f"--{field}", text]
    yield ["note", "carrier", "--call", "--", text]
    yield ["note", "carrier", "x", "--next", "fri", "--task", text]
    yield ["followup", "carrier", "--due", "2026-11-20", "--", text]
    yield ["followup", "carrier", "x", "--due", "2026-11-20", "--promise", "--team", text]
    yield ["case", "carrier", "x", "--body", text, "--team", text, "--chase", "fri"]
    yield ["case", "carrier", "--", text]
    yield ["product", "add", "--price", "10", "--period", "year", "--", text]
    yield ["product", "add", "Thing", "--category", text]
    yield ["product", "add", "Other", "--sku", text]
    yield ["subscription", "add", "carrier", "basic", "--start", "2026-01-01", "--end", "2026-12-31", "--reference",
           text]
    yield ["opportunity", "carrier", "--amount", "10", "--", text]
    yield ["opportunity", "lost", "1", "--reason", text]
    yield ["case", "carrier", "x", "--owner", text]
    yield ["case", "resolve", "1", "--resolution", text]
    yield ["client", "churn", "goer", "--reason", "other", "--competitor", text, "--note", text]
    yield ["score", "carrier", "nps", "3", "--comment", text]
    yield ["expense", "acquisition", "10", "--client", "carrier", "--comment", text]
    yield ["config", "set", "churn_reasons", text]
    yield ["config", "set", "stages", text]
    yield ["--as", text, "note", "carrier", "x"]
    for noun, words in (("followup", ["--due", "fri"]), ("opportunity", ["--amount", "10"])):
        yield [noun, "carrier", "x", *words, "--owner", text]
    yield ["import", "given.csv", "--as", "client", "--map", "Id=external_id", "--source", text]


def lines_asking(text):
    """Commands that take the text for a name, a word to search or a condition."""
    yield ["search", "--", text]
    for noun in ("client", "note", "followup"):
        yield [noun, "list", "--where", b"id~" + text]
    for each in (["client", "show"], ["brief"], ["history"], ["date"], ["help"], ["report"], ["note", "show"], ["done"],
                 ["sql"],
                 ["client", "merge", "carrier"], ["__complete", "client", "show"]):
        yield [*each, "--", text]
    for option in (b"--where=name~", b"--where=name=", b"--where=", b"--sort=", b"--fields=", b"--format=",
                   b"--template=", b"--today=", b"--limit="):
        yield ["client", "list", option + text]
    yield ["--as", text, "today"]
    yield ["note", "carrier", "x", "--with", text]
    yield ["note", "carrier", "x", "--at", text]


def table_with(text):
    cell = b'"' + text.replace(b'"', b'""') + b'"'
    return b"Id,Name,City\n" + b",".join([cell] * 3) + b"\n"


def as_bytes(text):
    return text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")


def carrier(family):
    home = family.home()
    home.ok("client", "add", "Carrier", "--tier", "A")
    home.ok("client", "add", "Goer")
    home.ok("contact", "add", "carrier", "Somebody")
    home.ok("case", "carrier", "A concern")
    home.ok("opportunity", "carrier", "A deal", "--amount", "5")
    home.ok("product", "add", "Basic", "--price", "100", "--period", "year")
    return home


def try_line(family, home, case, words, terminal):
    """A line either works or is refused as the contract says, and tells so without control bytes."""
    ended = home.on_terminal("--no-pager", "--color", "never", *words) if terminal else home.tend(*words)
    family.case()
    shown = f"{case}: {words}"[:200]
    if ended.code is None:
        family.found("hangs", shown, "no end")
    elif ended.code not in ACCEPTED or b"SQLite" in ended.out + ended.err:
        family.found("wrong answers", shown, f"code {ended.code}: {(ended.out + ended.err)[-300:]}")
    check_terminal(family, shown, ended.out + ended.err, raw=not terminal and "__complete" in words)
    return ended


def check_terminal(family, case, text, raw=False):
    if raw:
        return
    text = STATUS_LINE.sub(b"", text)
    try:
        found = CONTROL.search(text.decode())
    except UnicodeDecodeError as error:
        family.found("wrong answers", case, f"broken characters reach the terminal: {error}")
        return
    if found:
        family.found("wrong answers", case,
                     f"U+{ord(found[0]):04X} reaches the terminal: {text[max(0, found.start() - 20):][:60]}")


def put_in(family, name, text):
    """A book with the text in all fields that take it. The fields that a line set must hold it as it was."""
    home = carrier(family)
    home.write("given.csv", table_with(text))
    for words in family.some(lines_with(text), 20):
        ended = try_line(family, home, name, words, terminal=family.random.random() < 0.3)
        if ended.code == 0 and words[:3] == ["note", "carrier", "--call"]:
            body = json.loads(home.ok("note", "list", "--json").out)[0]["body"]
            family.expect(body.strip() == text.decode().strip(), f"{name}, note", f"{body!r} was kept")
    for words in family.some(lines_asking(text), 6):
        try_line(family, home, name, words, terminal=True)
    return home


# Columns that hold no words of a user's, but the program's own, days, moments, uids and handles.
NO_WORDS = set("""uid status tier kind role direction area due due_time priority every anchor at snoozed_until created
    done_at since until currency period start_day end_day level birthday opened resolved close closed closed_by stage
    last_touch last_touch_kind next_step reason returned record field noun item day key""".split())


def all_fields(family):
    """A word that nothing refuses gets into every column for words: so do the hostile ones, as far as they may."""
    home = carrier(family)
    word = b"zarquon"
    home.write("given.csv", table_with(word))
    for words in lines_with(word):
        home.tend(*words)
    connection = sqlite3.connect(home.book)
    columns = connection.execute(
        "SELECT t.name, c.name FROM pragma_table_list t, pragma_table_info(t.name) c "
        "WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND c.type = 'TEXT'").fetchall()
    for table, column in columns:
        if column in NO_WORDS or (table, column) == ("cover", "manager"):
            continue
        has = connection.execute(f"SELECT count(*) FROM {table} WHERE {column} LIKE '%zarquon%'").fetchone()[0]
        family.expect(has, "every field", f"{table}.{column} is reached by no line")
    connection.close()


def views(family, home, name):
    for words in family.some(VIEWS, 6):
        for form in family.some(FORMATS, 2):
            ended = home.on_terminal("--no-pager", "--color", "never", "-f", form, *words)
            family.case()
            if ended.code not in (0, 1, 2, 3):
                family.found("wrong answers", f"{name}, {words} -f {form}", f"code {ended.code}: {ended.out[-300:]}")
            check_terminal(family, f"{name}, {words} -f {form}", ended.out)
    for words in family.some(EXPORTS, 2):
        check_terminal(family, f"{name}, {words}", home.on_terminal("--no-pager", *words).out)


def exports(family, home, name):
    """The whole book into an empty one and back; tables by another CSV reader; calendar and mail line by line."""
    whole = home.ok("export", "all", "--to", "all.jsonl")
    family.expect(not whole.err, f"{name}, export all", whole.err)
    home.ok("--book", "copy.db", "import", "all.jsonl")
    again = home.ok("--book", "copy.db", "export", "all").out
    family.expect(content_of(again) == home.holds(), f"{name}, export all", "the import of it holds something else")
    for noun, field in (("client", "city"), ("client", "name"), ("note", "body"), ("followup", "text"),
                        ("contact", "title"), ("case", "subject")):
        wanted = [row[field] or "" for row in json.loads(home.ok("export", noun, "--json").out)]
        table = home.ok("export", noun, "-f", "csv").out.decode()
        found = [row[field] for row in csv.DictReader(io.StringIO(table, newline=""))]
        family.expect(found == wanted, f"{name}, export {noun} as CSV", f"{field}: {found} for {wanted}")
    calendar = home.ok("export", "calendar").out.decode()
    family.expect(len(re.findall("^END:VEVENT", calendar, re.M)) == len(re.findall("^BEGIN:VEVENT", calendar, re.M))
                  and not re.search("^(ACTION|BEGIN:VALARM|Bcc)", calendar, re.M), f"{name}, calendar", calendar[-300:])
    mail = home.tend("remind", "--all", "--format", "mail", "--to", "anna@example.com")
    head = mail.out.split(b"\n\n")[0]
    has_its_head = head.count(b"\nTo:") == (mail.out != b"") and not re.search(rb"^Bcc", mail.out, re.M)
    family.expect(mail.code == 0 and has_its_head, f"{name}, mail", head)


def length_of_long_texts(family):
    """1 MB, and a fifth of that for slow programs, which are to be looked at for what they read."""
    return 1_000_000 if family.asked.slower == 1 else 200_000


def from_files(family):
    """What no argument can hold: a NUL byte, a word of 1 MB. By standard input and by files."""
    long = length_of_long_texts(family)
    for name, text in {"nul": b"be\x00fore", "a long word": b"w" * long, "many words": b"ab " * (long // 3),
                       "bad utf-8": b"\xff\xfe\x80"}.items():
        home = carrier(family)
        before = home.holds()
        ended = home.tend("note", "carrier", "-", input=text)
        case = f"{name} from standard input"
        family.look_at(case, ended)
        family.expect(ended.code in (0, 2, 6), case, f"code {ended.code}: {ended.err[-300:]}")
        if ended.code != 0:
            family.expect(home.holds() == before, case, "refused, and something was written")
        home.write("rows.csv", b"name,city,tags\nAcme," + text + b",x\n\"Be \"\"ta\"," + text + b",\"" + text + b"\"\n")
        home.write("rows.jsonl", b'{"tend":"book","version":1}\n{"type":"client","name":"' + text + b'"}\n')
        home.write("rows.vcf", b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + text + b"\r\nORG:" + text + b"\r\nEND:VCARD\r\n")
        home.write("rows.ics", b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261101T100000Z\r\nSUMMARY:" + text +
                   b"\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
        for file in ("rows.csv", "rows.jsonl", "rows.vcf", "rows.ics"):
            ended = home.tend("import", file)
            family.expect(ended.code in (0, 2, 6), f"{name} in {file}", f"code {ended.code}: {ended.err[-300:]}")
            check_terminal(family, f"{name} in {file}", ended.out + ended.err)
        views(family, home, name)
        family.drop(home)


def searches(family):
    """200,000 characters to search for, in books with and without long notes: half a second's work at most."""
    home = carrier(family)
    long = length_of_long_texts(family)
    for text in (b"ab " * (long // 10), b"w" * long, "渡辺".encode() * (long // 10)):
        home.ok("note", "carrier", "-", input=text)
    limit, slowest = 0.5 * family.asked.slower, 0
    phrase = '"' + "ab " * 33_000 + '"'
    asked = {
        "one word": ["w" * 100_000, "v" * 100_000],
        "many words": ["ab"] * 66_000,
        "other words": [f"{n:x}" for n in range(40_000)],
        "beginnings": ["a*"] * 60_000,
        "a phrase": [phrase, phrase],
        "signs": ["渡辺" * 20_000, "渡" * 40_000],
        "marks": ["z" + "\u0335" * 40_000] * 3,
        "quotes": ['"' * 100_000] * 2,
    }
    for name, words in asked.items():
        ended = home.tend("search", "--", *words)
        slowest = max(slowest, ended.work)
        family.expect(ended.code in (0, 1, 2) and ended.work < limit, f"search {name}",
                      f"code {ended.code}, {ended.work:.2f} s: {ended.err[:200]}")
    family.tell(f"slowest search of 200,000 characters {slowest:.2f} s")


def main():
    family = Family("input")
    for name in family.some(CORPUS, 2):
        text = as_bytes(CORPUS[name])
        home = put_in(family, name, text)
        views(family, home, name)
        exports(family, home, name)
        family.drop(home)
    all_fields(family)
    from_files(family)
    searches(family)
    family.report()


if __name__ == "__main__":
    main()
