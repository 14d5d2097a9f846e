"""The real program asked, copied and told: endless queries, backups while others write."""

import json
import os
import signal
import subprocess
import time
import unittest

from support import TEND, RealProgram, environment

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


class AskSmoke(RealProgram):
    def ok(self, *words, **more):
        ended = self.tend(*words, **more)
        self.assertEqual(ended.returncode, 0, f"{words}: {ended.stderr}")
        return ended.stdout

    def start(self, *words, **more):
        return subprocess.Popen([TEND, *words], env=environment(self.home, **more), cwd=self.home, text=True,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    # ---- sql

    def wait_until_it_listens(self, started, number):
        """Until the program has a handler for the signal: before that the signal would just end it."""
        for _ in range(2000):
            with open(f"/proc/{started.pid}/status", encoding="ascii") as status:
                caught = next(int(line.split()[1], 16) for line in status if line.startswith("SigCgt:"))
            if caught >> (number - 1) & 1:
                return
            time.sleep(0.01)
        self.fail("it never listened")

    def test_an_endless_query_ends_with_ctrl_c(self):
        self.ok("client", "add", "Acme")
        asked = self.start("sql", ENDLESS)
        self.wait_until_it_listens(asked, signal.SIGINT)
        asked.send_signal(signal.SIGINT)
        self.assertEqual(asked.communicate(timeout=20), ("", "tend: interrupted\n"))
        self.assertEqual(asked.returncode, 130)

    def test_an_endless_query_stops_nobody_from_reading(self):
        self.ok("client", "add", "Acme")
        asked = self.start("sql", ENDLESS)
        self.wait_until_it_listens(asked, signal.SIGTERM)
        self.assertIn("acme", self.ok("client", "list"))
        asked.send_signal(signal.SIGTERM)
        self.assertEqual(asked.wait(20), 130)
        asked.communicate()

    # ---- backup and restore

    def book_path(self):
        return os.path.join(self.home, ".local/share/tend/book.db")

    def bytes(self, name):
        with open(os.path.join(self.home, name), "rb") as file:
            return file.read()

    def writers(self, count, notes):
        """Processes that add notes one after the other and tell which were taken."""
        line = 'for i in $(seq %d); do "$TEND" -q note acme "%s-$i" && echo "%s-$i"; done'
        return [subprocess.Popen(["sh", "-c", line % (notes, name, name)], env=environment(self.home, TEND=TEND),
                                 stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
                for name in "abcdefgh"[:count]]

    def bodies(self, path):
        return {note["body"] for note in json.loads(self.ok("--book", path, "note", "list", "--json"))}

    def test_backups_are_whole_while_others_write(self):
        self.ok("client", "add", "Acme")
        writers = self.writers(3, 20)
        counts = []
        while any(each.poll() is None for each in writers):
            self.ok("backup", "-q", "copy.db")
            self.assertEqual(self.tend("--book", "copy.db", "doctor").stdout,
                             f"others may look into the book's folder: {self.home} (mode 0755)\n"
                             f"  → chmod 700 '{self.home}'\n" if os.stat(self.home).st_mode & 0o77 else
                             f"The book at '{self.home}/copy.db' is well\n")
            counts.append(len(self.bodies("copy.db")))
        taken = {line for each in writers for line in each.communicate(timeout=60)[0].split()}
        self.assertEqual(len(taken), 60)
        self.assertEqual(counts, sorted(counts))
        self.ok("backup", "-q", "copy.db")
        self.assertEqual(self.bodies("copy.db"), taken)

    def test_copies_are_private_whatever_the_umask(self):
        ended = self.shell("umask 000; $TEND -q client add Acme; $TEND backup -q copy.db; "
                           "$TEND backup -q --rotate 3 some/copies; $TEND restore -q copy.db")
        self.assertEqual((ended.returncode, ended.stderr), (0, ""))
        folder = os.path.join(self.home, "some/copies")
        self.assertEqual(os.stat(folder).st_mode & 0o777, 0o700)
        files = ["copy.db", *(os.path.join(folder, name) for name in os.listdir(folder)),
                 *(os.path.join(self.home, ".local/share/tend", name)
                   for name in os.listdir(os.path.join(self.home, ".local/share/tend")))]
        self.assertEqual(len(files), 4)
        self.assertEqual({os.stat(os.path.join(self.home, name)).st_mode & 0o777 for name in files}, {0o600})

    def test_no_note_is_lost_by_a_restore_in_the_middle_of_writing(self):
        self.ok("client", "add", "Acme")
        self.ok("backup", "copy.db")
        writers = self.writers(3, 20)
        kept = [json.loads(self.ok("restore", "copy.db", "--json"))["kept"] for _ in range(5)]
        taken = {line for each in writers for line in each.communicate(timeout=60)[0].split()}
        found = set().union(self.bodies(self.book_path()), *(self.bodies(path) for path in kept))
        self.assertEqual(len(set(kept)), 5)
        self.assertEqual(found, taken)

    def test_a_backup_onto_a_full_disk_leaves_the_last_one(self):
        self.ok("client", "add", "Acme")
        self.ok("backup", "copy.db")
        before = self.bytes("copy.db")
        self.ok("client", "add", "Betatech")
        ended = self.shell("ulimit -f 64; $TEND backup copy.db")
        self.assertEqual(ended.returncode, 8)
        self.assertEqual(self.bytes("copy.db"), before)
        self.assertEqual([name for name in os.listdir(self.home) if "copy" in name], ["copy.db"])


unittest.main()
