"""The real program: what only a process has (streams that fail, a terminal, signals, the machine's environment)."""

import os
import subprocess
import unittest

from support import TEND, RealProgram, environment, run_on_terminal


class Smoke(RealProgram):
    def test_the_version_is_told(self):
        ended = self.tend("--version")
        self.assertRegex(ended.stdout, r"^tend \d+\.\d+\.\d+\n$")
        self.assertEqual(ended.returncode, 0)

    def test_a_reader_that_goes_away_is_no_error(self):
        ended = self.shell("(sleep 0.2; $TEND help; echo $? >code) | true")
        with open(os.path.join(self.home, "code"), encoding="utf-8") as code:
            self.assertEqual(code.read(), "0\n")
        self.assertEqual(ended.stderr, "")

    def test_a_full_disk_is_told(self):
        ended = self.shell("$TEND help >/dev/full")
        self.assertEqual(ended.stderr, "tend: cannot write the output: No space left on device\n")
        self.assertEqual(ended.returncode, 8)

    def test_a_closed_output_is_told_and_no_file_takes_its_place(self):
        ended = self.shell("$TEND config set currency CHF >&-")
        self.assertIn("tend: cannot write the output: Bad file descriptor\n", ended.stderr)
        self.assertEqual(ended.returncode, 8)
        self.assertEqual(self.tend("config", "get", "currency").stdout, "CHF\n")

    def test_a_closed_error_stream_leaves_the_exit_code(self):
        self.assertEqual(self.shell("$TEND bogus 2>&-").returncode, 2)

    def test_the_book_lies_in_the_home_by_default(self):
        ended = self.tend("config", "set", "currency", "CHF")
        path = os.path.join(self.home, ".local/share/tend/book.db")
        self.assertEqual(ended.stderr, f"tend: started a new book at '{path}'\n")
        self.assertEqual(os.stat(path).st_mode & 0o777, 0o600)

    def test_without_a_home_the_account_has_one(self):
        ended = subprocess.run([TEND, "config", "get", "book"], capture_output=True, text=True, env={},
                               cwd=self.home, timeout=60)
        self.assertRegex(ended.stdout, r"^/.*/tend/book\.db\n$")

    def test_the_manager_is_the_login_name_by_default(self):
        name = subprocess.run(["id", "-un"], capture_output=True, text=True).stdout
        self.assertEqual(self.tend("config", "get", "me").stdout, name)

    def test_long_output_on_a_terminal_goes_through_the_pager_of_the_environment(self):
        pager = self.write("pager", "#!/bin/sh\necho \"paged by $*\"\nwc -l\n", 0o755)
        text, code = run_on_terminal([TEND, "help", "options"], environment(self.home, TEND_PAGER=f"{pager} 'a b'"))
        self.assertRegex(text, r"^paged by a b\n *\d+\n$")
        self.assertEqual(code, 0)

    def test_a_pager_that_fails_costs_the_exit_code_but_not_the_output(self):
        text, code = run_on_terminal([TEND, "help", "options"], environment(self.home, PAGER="/nowhere/pager"))
        self.assertIn("--no-pager", text)
        self.assertTrue(text.endswith("tend: the pager '/nowhere/pager' failed with status 127\n"
                                      "name another with TEND_PAGER, or say --no-pager\n"), text[-200:])
        self.assertEqual(code, 9)

    def test_a_pager_that_is_left_early_is_no_error(self):
        text, code = run_on_terminal([TEND, "help", "options"], environment(self.home, PAGER="head -n 1"))
        self.assertEqual(text, "Global options may stand anywhere on the line.\n")
        self.assertEqual(code, 0)

    def test_without_the_usual_pager_the_output_is_just_printed(self):
        text, code = run_on_terminal([TEND, "help", "options"], {"HOME": self.home, "PATH": self.home})
        self.assertIn("--no-pager", text)
        self.assertEqual(code, 0)


unittest.main()
