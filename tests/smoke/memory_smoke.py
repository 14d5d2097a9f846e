"""How much memory the released program holds at most while it imports and exports more than that.

memory_smoke.py TEND
"""

import os
import subprocess
import unittest

from support import TEND, RealProgram, environment

MEBIBYTE = 1024 * 1024
NOTES, BODY = 3000, 25 * 1024  # 75 MiB


class Memory(RealProgram):
    def most_held(self, *words, input=None):
        """Mebibytes, of an input that goes through a pipe."""
        child = subprocess.Popen([TEND, *words], env=environment(self.home), cwd=self.home, stdin=subprocess.PIPE,
                                 stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for piece in input or ():
            child.stdin.write(piece)
        child.stdin.close()
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        self.assertEqual(child.returncode, 0)
        return used.ru_maxrss / 1024

    def notes(self):
        yield b"client,at,body\n"
        words = b" ".join(b"word%d" % number for number in range(BODY // 7))
        for number in range(NOTES):
            yield b"Acme,2026-01-%02d,%d %s\n" % (number % 28 + 1, number, words)

    def test_an_import_from_a_pipe_and_an_export_hold_a_part_only(self):
        with open(os.path.join(self.home, "notes.csv"), "wb") as file:
            file.writelines(self.notes())
        size = os.path.getsize(file.name) / MEBIBYTE
        self.assertGreater(size, 70)
        of_file = self.most_held("import", file.name, "--as", "note")
        of_pipe = self.most_held("--book", "copy.db", "import", "-", "--as", "note", input=self.notes())
        self.assertLess(of_file, 120)
        self.assertLess(of_pipe, of_file + 20)
        for what in ("all", "note"):
            self.assertLess(self.most_held("export", what), 64)


if __name__ == "__main__":
    unittest.main()
