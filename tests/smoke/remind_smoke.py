"""Reminders from cron: many at once, output that fails, an empty environment, a broken record."""

import os
import sqlite3
import subprocess
import unittest

from support import TEND, RealProgram, environment


class RemindSmoke(RealProgram):
    def book_with_late_promises(self, count):
        self.tend("client", "add", "Acme")
        for number in range(count):
            self.tend("followup", "acme", f"promise {number}", "--due", "2026-11-20", "--promise")
        return os.path.join(self.home, ".local/share/tend/book.db")

    def test_a_reminder_that_could_not_be_written_is_told_again(self):
        self.book_with_late_promises(1)
        ended = self.shell("$TEND remind --once >/dev/full")
        self.assertEqual(ended.returncode, 8)
        self.assertIn("promise 0", self.tend("remind", "--once").stdout)
        self.assertEqual(self.tend("remind", "--once").stdout, "")

    def test_reminders_at_once_tell_each_item_once(self):
        self.book_with_late_promises(3)
        running = [subprocess.Popen([TEND, "remind", "--once", "-f", "ids"], stdout=subprocess.PIPE, text=True,
                                    env=environment(self.home), cwd=self.home) for _ in range(20)]
        told = "".join(each.communicate(timeout=60)[0] for each in running)
        self.assertEqual(sorted(told.split()), ["1", "2", "3"])
        self.assertEqual({each.returncode for each in running}, {0})

    def test_reminders_need_nothing_but_the_book(self):
        book = self.book_with_late_promises(1)
        ended = subprocess.run([TEND, "remind", "--book", book, "--today", "2026-11-23"], capture_output=True,
                               text=True, env={}, cwd="/", stdin=subprocess.DEVNULL, timeout=60)
        self.assertIn("promise 0", ended.stdout)
        self.assertEqual((ended.stderr, ended.returncode), ("", 0))

    def test_a_broken_record_silences_no_reminder(self):
        book = self.book_with_late_promises(3)
        with sqlite3.connect(book) as connection:
            connection.execute("PRAGMA ignore_check_constraints=ON")
            connection.execute("UPDATE followup SET due = '2026-02-31' WHERE id = 1")
            connection.execute("UPDATE followup SET due = 'soon' WHERE id = 2")
        ended = self.tend("remind", "-f", "ids")
        self.assertEqual(ended.stdout, "3\n")
        self.assertEqual(ended.stderr, "tend: followup 1 cannot be read: see 'tend doctor'\n"
                                       "tend: followup 2 cannot be read: see 'tend doctor'\n")
        self.assertEqual(ended.returncode, 0)

    def test_a_schedule_names_this_program(self):
        ended = self.tend("remind", "--schedule", "cron")
        self.assertIn(f" {os.path.realpath(TEND)} remind\n", ended.stdout)


unittest.main()
