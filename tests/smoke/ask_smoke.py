"""The real program asked, copied and told: endless queries, backups while others write, hooks."""

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

    def test_an_endless_query_ends_with_ctrl_c(self):
        self.ok("client", "add", "Acme")
        asked = self.start("sql", ENDLESS)
        time.sleep(0.5)
        asked.send_signal(signal.SIGINT)
        self.assertEqual(asked.communicate(timeout=20), ("", "tend: interrupted\n"))
        self.assertEqual(asked.returncode, 130)

    def test_an_endless_query_stops_nobody_from_reading(self):
        self.ok("client", "add", "Acme")
        asked = self.start("sql", ENDLESS)
        time.sleep(0.2)
        self.assertIn("acme", self.ok("client", "list"))
        asked.send_signal(signal.SIGTERM)
        self.assertEqual(asked.wait(20), 130)
        asked.communicate()


unittest.main()
