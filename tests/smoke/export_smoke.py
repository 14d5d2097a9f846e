"""What the real program writes into files: an Excel file read back, modes, and what is left where writing fails."""

import json
import os
import re
import unittest
import xml.etree.ElementTree as xml
import zipfile

from support import RealProgram

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


class Workbook:
    """The only sheet of an Excel file: cells by their places, texts as texts, numbers as numbers."""

    def __init__(self, path):
        with zipfile.ZipFile(path) as parts:
            self.whole = parts.testzip() is None
            sheet = xml.fromstring(parts.read("xl/worksheets/sheet1.xml"))
            styles = xml.fromstring(parts.read("xl/styles.xml"))
            self.name = xml.fromstring(parts.read("xl/workbook.xml")).find(f"{MAIN}sheets/{MAIN}sheet").get("name")
        own = {f.get("numFmtId"): f.get("formatCode") for f in styles.iter(f"{MAIN}numFmt")}
        self.formats = [own.get(xf.get("numFmtId")) for xf in styles.find(f"{MAIN}cellXfs")]
        self.cells = {cell.get("r"): cell for cell in sheet.iter(f"{MAIN}c")}
        self.pane = sheet.find(f"{MAIN}sheetViews/{MAIN}sheetView/{MAIN}pane")

    def value(self, place):
        cell = self.cells[place]
        if cell.get("t") == "inlineStr":
            return "".join(text.text or "" for text in cell.iter(f"{MAIN}t"))
        number = cell.find(f"{MAIN}v").text
        return bool(int(number)) if cell.get("t") == "b" else float(number)

    def shown_as(self, place):
        return self.formats[int(self.cells[place].get("s", "0"))]


class ExportSmoke(RealProgram):
    def ok(self, *words, **more):
        ended = self.tend(*words, **more)
        self.assertEqual(ended.returncode, 0, ended.stderr)
        return ended.stdout

    def path(self, name):
        return os.path.join(self.home, name)

    def fill(self):
        self.ok("client", "add", "=Müller & Söhne \x1b KG", "--slug", "mueller", "--acquisition-cost", "1200.50 USD",
                "--since", "2021-04-01")
        self.ok("contact", "add", "mueller", "渡辺 健", "--primary")
        self.ok("note", "mueller", "--call", "two\nlines", "--at", "2026-11-20 08:15")
        self.ok("followup", "mueller", "Send <it>", "--due", "2026-11-27 08:15")

    def test_an_excel_file_has_dates_and_money_as_such_and_its_header_stays(self):
        self.fill()
        self.assertEqual(self.ok("export", "client", "--to", "clients.xlsx", "--fields",
                                 "slug,name,since,acquisition_cost"), "Wrote 1 client to 'clients.xlsx'\n")
        book = Workbook(self.path("clients.xlsx"))
        self.assertTrue(book.whole)
        self.assertEqual(book.name, "clients")
        self.assertEqual([book.value(f"{c}1") for c in "ABCD"], ["slug", "name", "since", "acquisition_cost"])
        self.assertEqual(book.value("B2").replace("_x001B_", "\x1b"), "=Müller & Söhne \x1b KG")
        self.assertEqual((book.value("C2"), book.shown_as("C2")), (44287.0, "yyyy-mm-dd"))
        self.assertEqual(book.value("D2"), 1200.5)
        self.assertRegex(book.shown_as("D2"), r"^#,##0\.00.*USD")
        self.assertEqual((book.pane.get("state"), book.pane.get("ySplit")), ("frozen", "1"))

    def test_moments_times_flags_and_lists_are_what_excel_has_for_them(self):
        self.fill()
        self.ok("export", "note", "--to", "notes.xlsx", "--fields", "at,body,contacts,minutes")
        notes = Workbook(self.path("notes.xlsx"))
        self.assertAlmostEqual(notes.value("A2"), 46346 + 8.25 / 24)
        self.assertEqual(notes.value("B2"), "two\nlines")
        self.assertNotIn("C2", notes.cells)
        self.ok("export", "contact", "--to", "contacts.xlsx", "--fields", "name,primary")
        contacts = Workbook(self.path("contacts.xlsx"))
        self.assertEqual((contacts.value("A2"), contacts.value("B2")), ("渡辺 健", True))
        self.ok("export", "followup", "--to", "followups.xlsx", "--fields", "text,due,due_time")
        followups = Workbook(self.path("followups.xlsx"))
        self.assertEqual(followups.value("A2"), "Send <it>")
        self.assertAlmostEqual(followups.value("C2"), 8.25 / 24)

    def test_an_excel_file_goes_through_a_pipe_and_may_be_empty(self):
        self.fill()
        ended = self.shell("$TEND export client -f xlsx --where name=nobody >empty.xlsx")
        self.assertEqual((ended.returncode, ended.stderr), (0, ""))
        self.assertEqual(Workbook(self.path("empty.xlsx")).value("A1"), "id")

    def test_a_text_longer_than_a_cell_is_cut_and_told(self):
        self.ok("client", "add", "Acme")
        self.ok("note", "acme", "x" * 40000)
        ended = self.tend("export", "note", "--to", "notes.xlsx", "--fields", "body")
        self.assertEqual(ended.stderr, "tend: a cell of Excel holds 32767 characters: 1 longer text was cut, in row 2\n")
        self.assertEqual(len(Workbook(self.path("notes.xlsx")).value("A2")), 32767)
        for _ in range(6):
            self.ok("note", "acme", "y" * 32768)
        ended = self.tend("export", "note", "--to", "notes.xlsx", "--fields", "body")
        self.assertEqual(ended.stderr, "tend: a cell of Excel holds 32767 characters: 7 longer texts were cut, "
                                       "in the rows 2, 3, 4, 5, 6 and others\n")

    def test_an_excel_file_keeps_what_xml_has_no_place_for_and_what_looks_like_an_escape(self):
        self.ok("client", "add", "Acme")
        for text in ("a\ufffeb\uffff", "_x0041_x0042_", "_x41_ _x004g_ _X0041_"):
            self.ok("note", "acme", text)
        self.ok("export", "note", "--to", "notes.xlsx", "--fields", "body", "--sort", "id")
        notes = Workbook(self.path("notes.xlsx"))
        self.assertEqual([notes.value(f"A{row}") for row in (2, 3, 4)],
                         ["a_xFFFE_b_xFFFF_", "_x005F_x0041_x005F_x0042_", "_x41_ _x004g_ _X0041_"])
        self.ok("note", "acme", "_x0041_" * 4681)
        self.assertIn("1 longer text was cut", self.tend("export", "note", "--to", "notes.xlsx").stderr)

    def test_many_rows_are_written_as_list_prints_them(self):
        uid = "0190a1b2-0000-7000-8000-{:012x}"
        lines = [{"type": "client", "id": 1, "uid": uid.format(0), "slug": "acme", "name": "Acme", "status": "active"}]
        lines += [{"type": "contact", "id": i, "uid": uid.format(i), "client": uid.format(0), "name": f"Person {i}"}
                  for i in range(1, 2502)]
        self.ok("import", "-", input="".join(json.dumps(line) + "\n" for line in lines))
        for form in ("csv", "tsv", "json", "ndjson", "ids"):
            for limit in ("2501", "2000", "1"):
                words = ("contact", "--limit", limit, "-f", form)
                listed = self.ok("contact", "list", *words[1:])
                self.ok("export", *words, "--to", "out")
                with open(self.path("out"), encoding="utf-8") as file:
                    self.assertEqual(file.read(), listed)

    def test_files_are_private_and_a_failed_export_leaves_the_old_one(self):
        self.fill()
        for words in (["all"], ["client"], ["calendar"]):
            self.ok("export", *words, "--to", "out")
            self.assertEqual(os.stat(self.path("out")).st_mode & 0o777, 0o600)
        with open(self.path("out"), encoding="utf-8") as file:
            before = file.read()
        ended = self.shell("ulimit -f 0; $TEND export all --to out")
        self.assertEqual(ended.returncode, 8, ended.stderr)
        with open(self.path("out"), encoding="utf-8") as file:
            self.assertEqual(file.read(), before)
        self.assertEqual([name for name in os.listdir(self.home) if re.match(r"out.+", name)], [])

    def test_a_link_stays_a_link_and_leads_to_what_is_written(self):
        self.fill()
        self.shell("mkdir far; echo old >far/old.csv; ln -s far/old.csv old; ln -s old older; ln -s far/new.csv new")
        for name, file in (("older", "old.csv"), ("new", "new.csv")):
            self.ok("export", "client", "--fields", "slug", "--to", name)
            self.assertTrue(os.path.islink(self.path(name)))
            with open(self.path(f"far/{file}"), encoding="utf-8") as written:
                self.assertEqual(written.read(), "slug\nmueller\n")
        self.ok("backup", "far/copy.db")
        self.shell("ln -s far/copy.db copy.db; echo none >far/copy.txt; ln -s loop loop")
        self.ok("backup", "copy.db")
        self.assertTrue(os.path.islink(self.path("copy.db")))
        self.assertEqual(sorted(os.listdir(self.path("far"))), ["copy.db", "copy.txt", "new.csv", "old.csv"])
        ended = self.tend("export", "client", "--to", "loop")
        self.assertEqual((ended.returncode, ended.stderr),
                         (8, "tend: cannot write 'loop': Too many levels of symbolic links\n"))

    def test_what_is_no_file_is_neither_waited_for_nor_replaced(self):
        self.fill()
        self.shell("mkfifo pipe; ln -s pipe to-pipe; ln -s /proc/self/fd/1 output; ln -s /dev/full full")
        for words in (["export", "client", "--to"], ["export", "all", "-n", "--to"], ["backup"]):
            for name in ("pipe", "to-pipe", "output", "full"):
                ended = self.shell(f"timeout 20 $TEND {' '.join(words)} {name} >out.txt")
                self.assertEqual((ended.returncode, ended.stderr), (8, f"tend: cannot write '{name}': it is no file\n"))
        self.assertTrue(os.path.islink(self.path("output")))
        self.assertTrue(os.path.islink(self.path("full")))

    def test_an_excel_file_that_may_not_grow_or_is_interrupted_ends_as_other_exports_do(self):
        self.fill()
        ended = self.shell("ulimit -f 1; $TEND export client --to clients.xlsx")
        self.assertEqual(ended.returncode, 8)
        self.assertRegex(ended.stderr, "^tend: the program '.*/tend-xlsx' cannot write its file: File too large\n$")
        self.shell("mkdir -p bin libexec/tend && cp $TEND bin/tend && printf '#!/bin/sh\\nkill -INT $$\\n' "
                   ">libexec/tend/tend-xlsx && chmod +x libexec/tend/tend-xlsx")
        ended = self.shell("bin/tend export client --to clients.xlsx")
        self.assertEqual((ended.returncode, ended.stderr), (130, "tend: interrupted\n"))
        self.assertFalse(os.path.exists(self.path("clients.xlsx")))

    @unittest.skipIf(os.path.exists("/usr/local/libexec/tend/tend-xlsx"), "tend is installed here")
    def test_a_helper_that_is_not_there_is_told_in_a_line(self):
        self.fill()
        self.shell("mkdir bin && cp $TEND bin/tend")
        ended = self.shell("bin/tend export client --to clients.xlsx")
        self.assertEqual(ended.returncode, 9)
        self.assertIn("tend: the program 'tend-xlsx', which comes with tend, is not installed\n", ended.stderr)
        self.assertFalse(os.path.exists(self.path("clients.xlsx")))


unittest.main()
