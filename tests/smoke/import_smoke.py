"""Imports as users make them: a public data set with a command per file, and round trips of what tend exports.

import_smoke.py TEND DATA EVERY: of the opportunities and of the notes only one in EVERY.
"""

import collections
import json
import os
import pathlib
import sys
import unittest

DATA = pathlib.Path(sys.argv.pop(2))
EVERY = int(sys.argv.pop(2))
# (takes the program from the arguments that are left)
from support import TEND, RealProgram, environment, run_on_terminal  # noqa: E402

NOUNS = ["manager", "product", "client", "contact", "note", "followup", "case", "subscription", "opportunity",
         "score", "expense"]

Shown = collections.namedtuple("Shown", ["text", "code"])


class Imports(RealProgram):
    def ok(self, *words, **more):
        ended = self.tend(*words, **more)
        self.assertEqual(ended.returncode, 0, f"{words}: {ended.stderr}")
        return ended.stdout

    def table(self, *words):
        return {row["noun"]: row for row in json.loads(self.ok("import", *words, "--json"))}

    def test_the_files_of_crm_sales_come_in_with_a_command_each(self):
        if not DATA.exists():
            self.skipTest("the data set is not here")
        self.assertEqual(self.table(str(DATA / "accounts.csv"))["client"]["created"], 85)
        self.assertEqual(self.table(str(DATA / "products.csv"))["product"]["created"], 7)
        self.assertEqual(self.table(str(DATA / "sales_teams.csv"))["manager"]["created"], 41)
        header, *deals = (DATA / "sales_pipeline.csv").read_text().splitlines(keepends=True)
        path = self.write("sales_pipeline.csv", header + "".join(deals[::EVERY]))
        pipeline = [path, "--skip-invalid", "--rejects", "refused.csv"]
        told = self.table(*pipeline)["opportunity"]
        self.assertEqual(len(deals), 8800)
        self.assertEqual(told["created"] + told["refused"], len(deals[::EVERY]))
        refused = (pathlib.Path(self.home) / "refused.csv").read_text().splitlines()[1:]
        self.assertEqual(len(refused), told["refused"])
        self.assertTrue(all("no product 'GTXPro'" in line for line in refused))
        again = self.table(*pipeline)["opportunity"]
        self.assertEqual((again["created"], again["updated"], again["unchanged"]), (0, 0, told["created"]))
        self.assertEqual(self.ok("doctor", "-q"), "")
        self.ok("undo", "-q")
        self.assertEqual(json.loads(self.ok("opportunity", "list", "--json")), [])

    def fill(self):
        self.ok("-q", "manager", "add", "anna", "Anna Berg", "--level", "lead")
        self.ok("-q", "product", "add", "Basic", "--price", "12.50 EUR", "--period", "month")
        self.ok("-q", "client", "add", "Zeta Holding SE")
        self.ok("-q", "client", "add", "Łódź & Söhne 株式会社", "--slug", "lodz", "--parent", "zeta-holding", "--tag",
                "vip,new", "--set", "region=north", "--email", "hi@lodz.example", "--since", "2020-02-01")
        self.ok("-q", "contact", "add", "lodz", "Jane Doe", "--email", "jane@lodz.example", "--primary")
        self.ok("-q", "note", "lodz", "Asked, \"twice\"\nand again", "--call", "--with", "jane", "--next", "fri")
        self.ok("-q", "followup", "lodz", "Review", "--due", "2026-12-31", "--every", "1mo", "--with", "jane")
        self.ok("-q", "case", "add", "lodz", "It is slow", "--priority", "high")
        self.ok("-q", "subscription", "add", "lodz", "basic", "--quantity", "3", "--start", "2026-01-01")
        self.ok("-q", "opportunity", "add", "lodz", "More of it", "--amount", "1200.50")
        self.ok("-q", "score", "add", "lodz", "nps", "9")
        self.ok("-q", "expense", "add", "retention", "99.90 USD", "--client", "lodz")

    def exports(self, *words):
        return {noun: self.ok(*words, "export", noun) for noun in NOUNS}

    def test_each_noun_exported_as_csv_comes_back_the_same(self):
        self.fill()
        before = self.exports()
        for noun, text in before.items():
            path = pathlib.Path(self.home) / f"{noun}.csv"
            path.write_text(text)
            self.ok("--book", "copy.db", "import", str(path))
        self.assertEqual(self.exports("--book", "copy.db"), before)
        for noun in NOUNS:
            self.assertIn("Nothing new", self.ok("--book", "copy.db", "import", f"{noun}.csv"))

    def test_cards_and_a_calendar_come_back_the_same(self):
        self.fill()
        self.ok("-q", "contact", "add", "lodz", "Jane's Desk", "--email", "jane@lodz.example", "--phone", "030 1",
                "--set", "phone_cell=0170 1", "--role", "champion", "--birthday", "1985-04-12")
        self.ok("-q", "contact", "add", "zeta-holding", "Hans; Maier, \"H\"", "--title", "Head; of it", "--inactive")
        self.ok("-q", "followup", "lodz", "Call, then; write", "--due", "2026-12-01 08:15", "--promise", "--priority",
                "high")
        self.ok("-q", "done", "1")
        home = pathlib.Path(self.home)
        for name, words in (("cards.vcf", ["contact"]), ("events.ics", ["calendar", "--no-renewals"]),
                            ("todos.ics", ["calendar", "--no-renewals", "--todos", "--status", "open"])):
            copy = ("--book", f"{name}.db")
            self.ok("export", *words, "--to", name)
            self.ok(*copy, "import", name)
            self.ok(*copy, "export", *words, "--to", f"again-{name}")
            self.assertEqual((home / f"again-{name}").read_bytes(), (home / name).read_bytes())
            self.assertIn("Nothing new", self.ok(*copy, "import", name))

    def test_the_names_in_a_list_come_back_whatever_they_hold(self):
        self.fill()
        self.ok("-q", "contact", "add", "lodz", "Hans; Maier, \"H\"")
        self.ok("-q", "note", "lodz", "Both", "--with", "hans", "--with", "jane", "--call")
        self.ok("-q", "client", "edit", "lodz", "--set", "terms=a=1; b", "--set", "quote=\"x\"")
        before = self.exports()
        for noun, text in before.items():
            self.ok("--book", "copy.db", "import", self.write(f"{noun}.csv", text))
        self.assertEqual(self.exports("--book", "copy.db"), before)

    def test_a_workbook_is_told_from_a_table(self):
        path = pathlib.Path(self.home) / "clients.xlsx"
        path.write_bytes(b"PK\x03\x04\x14\x00\x06\x00[Content_Types].xml")
        ended = self.tend("import", str(path))
        self.assertEqual(ended.returncode, 6)
        self.assertIn("it is an Excel workbook\nsave it as CSV in Excel, and import that\n", ended.stderr)

    def test_the_whole_book_comes_back_the_same_with_its_origins(self):
        self.fill()
        rows = "Record ID,Company name,Company Domain Name\n1,Acme,acme.example\n"
        self.ok("import", "-", input=rows)
        before = self.ok("export", "all")
        self.assertIn('"type":"origin"', before)
        self.ok("--book", "copy.db", "import", "-", input=before)
        self.assertEqual(self.ok("--book", "copy.db", "export", "all"), before)

    def many_notes(self):
        rows = "".join(f"Acme,2026-01-{i % 28 + 1:02},They asked for offer {i} once more\n" for i in range(200_000 // EVERY))
        return self.write("notes.csv", "client,at,body\n" + rows)

    def test_a_long_import_tells_how_far_it_is_and_ctrl_c_leaves_nothing_behind(self):
        self.ok("init", "-q")
        path = self.many_notes()
        shown = self.interrupted_on_terminal("import", path, "--as", "note")
        self.assertIn("rows …", shown.text)
        self.assertIn("interrupted", shown.text)
        self.assertEqual(shown.code, 130)
        self.assertEqual(json.loads(self.ok("note", "list", "--json")), [])
        self.assertEqual(json.loads(self.ok("client", "list", "--json")), [])
        self.assertEqual(sorted(each.name for each in self.book_folder().iterdir()), ["book.db"])

    def interrupted_on_terminal(self, *words):
        """Runs it on a terminal and presses Ctrl-C as soon as it tells how far it is."""
        pressed = []

        def press(text, terminal):
            if b"rows" in text and not pressed:
                pressed.append(os.write(terminal, b"\x03"))

        text, code = run_on_terminal([TEND, *words], environment(self.home), watch=press)
        return Shown(text, code)

    def book_folder(self):
        return next(pathlib.Path(self.home).glob("**/book.db")).parent


if __name__ == "__main__":
    unittest.main()
