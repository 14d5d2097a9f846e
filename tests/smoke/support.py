"""What the tests of the real program share: its environment, a terminal, a home of its own for each test."""

import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import tempfile
import termios
import unittest

TEND = os.path.abspath(sys.argv.pop(1))


def environment(home, **more):
    return {"HOME": home, "PATH": os.environ["PATH"], "TZ": "Europe/Berlin", "TEND_TODAY": "2026-11-23", **more}


def run_on_terminal(words, env, columns=80, lines=24, watch=lambda text, terminal: None):
    """Standard output and error as a terminal of that size gets them, and the exit code.

    `watch` sees what there is so far and the terminal, to type something there.
    """
    child, terminal = pty.fork()
    if child == 0:
        fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        os.execvpe(words[0], words, env)
    text = b""
    while select.select([terminal], [], [], 20)[0]:
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            break
        if not piece:
            break
        text += piece
        watch(text, terminal)
    return text.decode().replace("\r\n", "\n"), os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


class RealProgram(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = folder.name

    def tend(self, *words, input="", **more):
        return subprocess.run([TEND, *words], input=input, capture_output=True, text=True,
                              env=environment(self.home, **more), cwd=self.home, timeout=300)

    def shell(self, line):
        return subprocess.run(["sh", "-c", line], capture_output=True, text=True,
                              env=environment(self.home, TEND=TEND), cwd=self.home, timeout=300)

    def write(self, name, text, mode=0o644):
        path = os.path.join(self.home, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(path, mode)
        return path
