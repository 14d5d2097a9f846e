"""The real program runs the user's own programs after it has written."""

import json
import os
import subprocess
import time
import unittest

from support import TEND, RealProgram, environment, run_on_terminal


class HooksSmoke(RealProgram):
    def hook(self, name, script, mode=0o700):
        folder = os.path.join(self.home, ".config/tend/hooks")
        os.makedirs(folder, exist_ok=True)
        path = os.path.join(folder, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write("#!/bin/sh\n" + script)
        os.chmod(path, mode)

    def got(self, name="got"):
        try:
            with open(os.path.join(self.home, name), encoding="utf-8") as file:
                return [json.loads(line) for line in file]
        except FileNotFoundError:
            return []

    def setUp(self):
        super().setUp()
        self.tend("client", "add", "Acme")

    def test_a_hook_gets_the_record_that_was_written(self):
        self.hook("on-note-add", "cat > got\n")
        ended = self.tend("note", "acme", "--call", "Wants more seats", "--next", "fri")
        self.assertEqual((ended.returncode, ended.stderr), (0, ""))
        (note,) = self.got()
        self.assertEqual((note["body"], note["kind"], note["client"]), ("Wants more seats", "call", "acme"))

    def test_the_short_form_runs_the_hook_of_the_long_one(self):
        self.hook("on-followup-done", "cat > got\n")
        for text in ("One", "Two"):
            self.tend("followup", "acme", text, "--due", "tomorrow")
        self.assertEqual(self.tend("done", "1", "2").returncode, 0)
        self.assertEqual([(each["text"], each["status"]) for each in self.got()], [("One", "done"), ("Two", "done")])

    def test_what_is_removed_is_told_as_it_was(self):
        self.hook("on-note-remove", "cat > got\n")
        self.tend("note", "acme", "Mistyped")
        self.assertEqual(self.tend("note", "remove", "1").returncode, 0)
        self.assertEqual([each["body"] for each in self.got()], ["Mistyped"])

    def test_a_hook_that_fails_is_told_and_undoes_nothing(self):
        self.hook("on-note-add", "echo 'no network'; exit 3\n")
        ended = self.tend("note", "acme", "Kept")
        self.assertEqual(ended.returncode, 9)
        self.assertEqual(ended.stderr, "no network\ntend: the hook 'on-note-add' failed with status 3\n"
                                       "what the command wrote stays written\n")
        self.assertIn("Kept", self.tend("note", "list", "--json").stdout)

    def test_a_hook_that_reads_nothing_is_no_fault(self):
        self.hook("on-note-add", "exit 0\n")
        ended = self.tend("note", "acme", "-", input="x" * 500000)
        self.assertEqual((ended.returncode, ended.stderr), (0, ""))

    def test_a_hook_may_write_and_starts_no_other(self):
        self.hook("on-note-add", f'"{TEND}" -q note acme "From $TEND_HOOK"\n')
        self.assertEqual(self.tend("note", "acme", "First").returncode, 0)
        bodies = [note["body"] for note in json.loads(self.tend("note", "list", "--json").stdout)]
        self.assertEqual(sorted(bodies), ["First", "From on-note-add"])

    def test_dry_runs_undo_and_files_that_are_no_programs_run_none(self):
        self.hook("on-note-add", "cat > got\n")
        self.hook("on-followup-add", "cat > got\n", mode=0o600)
        self.tend("note", "acme", "Not kept", "-n")
        self.tend("followup", "acme", "Call", "--due", "fri")
        self.tend("undo")
        self.tend("redo")
        self.assertEqual(self.got(), [])

    def test_a_hook_that_calls_tend_means_the_same_book_manager_and_day(self):
        self.hook("on-client-add", f'"{TEND}" -q note logged "$TEND_USER on $TEND_TODAY"\n')
        ended = self.tend("--book", "other.db", "--as", "tom", "--today", "2026-11-20", "client", "add", "Logged")
        self.assertEqual(ended.returncode, 0)
        self.assertEqual(self.tend("note", "list", "--json").stdout, "[]\n")
        (note,) = json.loads(self.tend("--book", "other.db", "note", "list", "--json").stdout)
        self.assertEqual((note["author"], note["body"], note["at"][:10]), ("tom", "tom on 2026-11-20", "2026-11-20"))

    def test_what_a_hook_leaves_running_is_not_waited_for(self):
        self.hook("on-note-add", "sleep 5 &\n")
        begun = time.monotonic()
        ended = subprocess.run([TEND, "note", "acme", "Quick"], cwd=self.home, env=environment(self.home),
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        self.assertEqual(ended.returncode, 0)
        self.assertLess(time.monotonic() - begun, 4)

    def test_a_terminal_says_which_hook_takes_long(self):
        self.hook("on-note-add", "sleep 2; echo done\n")
        text, code = run_on_terminal([TEND, "note", "acme", "Slow"], environment(self.home, NO_COLOR="1"))
        self.assertEqual(code, 0)
        self.assertTrue(text.endswith("tend: waiting for the hook 'on-note-add'\ndone\n"), text)

    def test_a_hook_that_cannot_run_is_told(self):
        self.hook("on-note-add", "cat > got\n", mode=0o600)
        ended = self.tend("note", "acme", "Kept")
        self.assertEqual((ended.returncode, ended.stderr),
                         (0, "tend: the hook 'on-note-add' was ignored: it is not executable\n"))
        self.assertEqual(self.tend("-q", "note", "acme", "Kept, too").stderr, "")
        path = os.path.join(self.home, ".config/tend/hooks/on-note-add")
        os.remove(path)
        os.symlink("nowhere", path)
        self.assertEqual(self.tend("note", "acme", "Again").stderr,
                         "tend: the hook 'on-note-add' was ignored: it is a link that leads nowhere\n")

    def test_an_edit_that_changes_nothing_runs_none(self):
        self.hook("on-client-edit", "cat >> got\n")
        for _ in range(2):
            self.assertEqual(self.tend("client", "edit", "acme", "--tier", "C").returncode, 0)
        self.assertEqual([client["tier"] for client in self.got()], ["C"])


unittest.main()
