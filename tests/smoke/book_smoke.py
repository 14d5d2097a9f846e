"""The real program and a real book: narrow and wide terminals, bare environments, many processes at once."""

import json
import os
import re
import subprocess
import unicodedata
import unittest

from support import TEND, RealProgram, environment, run_on_terminal

ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


def cells(line):
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
               for c in ESCAPES.sub("", line))


class BookSmoke(RealProgram):
    def ok(self, *words, **more):
        ended = self.tend(*words, **more)
        self.assertEqual(ended.returncode, 0, f"{words}: {ended.stderr}")
        return ended.stdout

    def test_tables_fit_terminals_of_40_80_and_200_columns(self):
        self.ok("client", "add", "Łódź & Söhne 株式会社", "--tier", "A", "--industry", "Logistics")
        self.ok("client", "add", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk AG", "--slug", "donau")
        self.ok("note", "lodz", "--call", "渡辺さんと話した。" * 12)
        self.ok("followup", "donau", "Send the long promised offer for forty more seats " * 3, "--promise",
                "--due", "yesterday")
        for columns in (40, 80, 200):
            for words in (["client", "list"], ["note", "list"], ["followup", "list"], ["today", "--all"],
                          ["brief", "donau"], ["client", "show", "lodz"], ["search", "offer"]):
                text, code = run_on_terminal([TEND, "--no-pager", *words], environment(self.home), columns)
                self.assertEqual(code, 0, text)
                for line in text.splitlines():
                    self.assertLessEqual(cells(line), columns, f"{words} at {columns}: {line}")

    def test_an_empty_environment_is_enough(self):
        self.ok("client", "add", "Acme", "--tier", "A")
        path = os.path.join(self.home, ".local/share/tend/book.db")
        ended = subprocess.run(["env", "-i", TEND, "--book", path, "today", "--all"], capture_output=True, text=True,
                               cwd="/", timeout=60)
        self.assertIn("acme", ended.stdout)
        self.assertEqual((ended.stderr, ended.returncode), ("", 0))

    def test_the_book_is_private_whatever_the_umask(self):
        self.shell("umask 000; $TEND client add Acme; $TEND note acme hello")
        folder = os.path.join(self.home, ".local/share/tend")
        self.assertEqual(os.stat(folder).st_mode & 0o777, 0o700)
        modes = {name: os.stat(os.path.join(folder, name)).st_mode & 0o777 for name in os.listdir(folder)}
        self.assertEqual(modes, {"book.db": 0o600})

    def test_two_first_commands_at_once_give_one_book(self):
        env = environment(self.home)
        both = [subprocess.Popen([TEND, "client", "add", name], env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
                for name in ("Acme", "Betatech")]
        self.assertEqual([one.wait(60) for one in both], [0, 0])
        for one in both:
            one.communicate()
        self.assertEqual([c["slug"] for c in json.loads(self.ok("client", "list", "--json"))], ["acme", "betatech"])

    def test_fifty_processes_add_a_note_each_and_none_fails(self):
        self.ok("client", "add", "Acme")
        env = environment(self.home)
        many = [subprocess.Popen([TEND, "note", "acme", f"note {i}"], env=env, stdout=subprocess.DEVNULL,
                                 stderr=subprocess.PIPE) for i in range(50)]
        failed = [one.communicate(timeout=60)[1] for one in many if one.wait(60) != 0]
        self.assertEqual(failed, [])
        bodies = {note["body"] for note in json.loads(self.ok("note", "list", "--json"))}
        self.assertEqual(bodies, {f"note {i}" for i in range(50)})

    def test_a_pipe_gets_the_same_words_and_no_escapes(self):
        self.ok("client", "add", "Acme \x1b]52;c;eA==\x07", "--slug", "acme")
        piped = self.ok("client", "list")
        self.assertIn("Acme \\x1b]52;c;eA==\\x07", piped)
        self.assertNotIn("\x1b", piped)
        shown, _ = run_on_terminal([TEND, "--no-pager", "--color", "never", "client", "list"],
                                   environment(self.home), 200)
        self.assertEqual(shown, piped)


unittest.main()
