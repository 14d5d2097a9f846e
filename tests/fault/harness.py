"""What the families of faults share: a closed environment for tend, what a book holds, the verdict and the table."""

import argparse
import fcntl
import json
import os
import pty
import random
import re
import resource
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time

PATIENCE = 30  # seconds that a command may take: what takes longer hangs
SKIPPED = 77
COLUMNS = ("cases", "false successes", "changes lost", "corrupt books", "hangs", "wrong answers")
HINTS = ("tend: started a new book", "tend: read as ")  # said before the work, whatever comes of it
EXITS = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 130}
TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


class Ended:
    """A command that has ended: code (negative: by that signal; None: it hung), out and err as bytes, the seconds
    that passed, and those of a processor's work."""

    def __init__(self, words, code, out, err, seconds, work=0):
        self.words, self.code, self.out, self.err, self.seconds, self.work = words, code, out, err, seconds, work

    def lines(self):
        return self.out.decode().splitlines()


class Home:
    """A folder of its own: the book is `book` in it, and tend runs there with nothing else of this machine."""

    def __init__(self, family, folder):
        self.family, self.folder = family, folder
        self.unread = ""  # why the book could not be read the last time
        self.book = os.path.join(folder, ".local/share/tend/book.db")

    def environment(self, **more):
        return {"HOME": self.folder, "PATH": os.environ["PATH"], "TZ": "Europe/Berlin", "TEND_USER": "anna",
                "TEND_TODAY": "2026-11-23 09:30", "TEND_NO_INPUT": "1", "ASAN_OPTIONS": "detect_leaks=0", **more}

    def start(self, *words, before=(), **how):
        """Starts `before` (such as strace and its options) and then tend with these words."""
        more = how.pop("env", {})
        how = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **how}
        return subprocess.Popen([*before, self.family.program, *words], cwd=self.folder,
                                env=self.environment(**more), start_new_session=True, **how)

    def tend(self, *words, input=None, patience=PATIENCE, **how):
        began, worked = time.monotonic(), work_of_children()
        if input is not None:
            how["stdin"] = subprocess.PIPE
        running = self.start(*words, **how)
        try:
            out, err = running.communicate(input, timeout=patience)
            code = running.returncode
        except subprocess.TimeoutExpired:
            os.killpg(running.pid, signal.SIGKILL)
            out, err = running.communicate()
            code = None
        return Ended(words, code, out or b"", err or b"", time.monotonic() - began, work_of_children() - worked)

    def ok(self, *words, **how):
        ended = self.tend(*words, **how)
        if ended.code != 0:
            raise AssertionError(f"{words} ended with {ended.code}: {ended.err.decode(errors='replace')}")
        return ended

    def on_terminal(self, *words, **variables):
        """The same with a terminal for all streams: out has both, as the terminal gets them."""
        began = time.monotonic()
        terminal, stream = pty.openpty()
        fcntl.ioctl(stream, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))
        running = self.start(*words, stdin=stream, stdout=stream, stderr=stream, env=variables)
        os.close(stream)
        text, code = b"", None
        while time.monotonic() - began < PATIENCE and select.select([terminal], [], [], PATIENCE)[0]:
            try:
                piece = os.read(terminal, 65536)
            except OSError:  # the last writer has closed it
                code = running.wait()
                break
            text += piece
        if code is None:
            os.killpg(running.pid, signal.SIGKILL)
            running.wait()
        os.close(terminal)
        return Ended(words, code, text.replace(b"\r\n", b"\n"), b"", time.monotonic() - began)

    def holds(self, book=None):
        """What a book holds, by the command line, without what differs between two runs of the same commands:
        nothing where there is no book, None where it cannot be read."""
        path = self.path(book) if book else self.book
        if not os.path.exists(path):
            return frozenset()
        ended = self.tend("--book", path, "export", "all")
        if ended.code == 0:
            return content_of(ended.out)
        told = ended.err.decode(errors="replace")[-300:]
        self.unread = f"it cannot be read: code {ended.code} after {ended.seconds:.1f} s: {told}"
        return None

    def unwell(self, book=None):
        """What the doctor finds, '' where nothing. What a killed command leaves beside the book is no matter, where
        it goes with the next command that writes."""
        path = self.path(book) if book else self.book
        if not os.path.exists(path):
            return ""
        found = self.findings(path)
        if "a side file" in found:
            self.tend("--book", path, "client", "add", "One More")
            found = self.findings(path)
        return found

    def findings(self, path):
        ended = self.tend("--book", path, "doctor", "--json")
        if ended.code not in (0, 1):
            return ended.err.decode(errors="replace") or f"doctor ended with {ended.code}"
        found = [f"{each['finding']}: {each['where']}" for each in json.loads(ended.out)]
        return "; ".join(each for each in found if "a command that was killed" not in each)

    def copy(self):
        """A home with the same files."""
        copy = self.family.home()
        shutil.copytree(self.folder, copy.folder, dirs_exist_ok=True)
        return copy

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def write(self, name, content, mode=0o600):
        path = self.path(name)
        with open(path, "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())
        os.chmod(path, mode)
        return path


def work_of_children():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def content_of(exported):
    """The rows of an export, each with names in place of the uids, which are drawn anew in each run."""
    rows = [json.loads(line) for line in exported.splitlines()[1:]]
    names = {row["uid"]: f"{row['type']} {row['id']}" for row in rows if "uid" in row}

    def named(value):
        if isinstance(value, list):
            return [named(each) for each in value]
        return names.get(value, value) if isinstance(value, str) else value

    return frozenset(json.dumps({key: named(value) for key, value in row.items()}, sort_keys=True) for row in rows)


def is_proper(ended):
    """Whether a failure tells what failed, in one line and at most one with the way out, and its code is ours."""
    if ended.code not in EXITS or b"Sanitizer" in ended.err or b"runtime error" in ended.err:
        return False
    told = [line for line in ended.err.decode(errors="replace").splitlines()
            if not line.startswith(HINTS)]
    return ended.code in (0, 1, 130) or (1 <= len(told) <= 2 and told[0].startswith("tend: "))


class Family:
    """One family of faults: its options, its scratch folder, and the count of what went wrong."""

    def __init__(self, name, needs=()):
        parser = argparse.ArgumentParser(description=name)
        parser.add_argument("program")
        parser.add_argument("--long", action="store_true", help="every case in place of some")
        parser.add_argument("--seed", type=int, default=5)
        parser.add_argument("--slower", type=float, default=1, help="than the released program, by so many times")
        parser.add_argument("--row", help="file that the table's row is added to")
        self.asked = parser.parse_args()
        self.name, self.program, self.long = name, os.path.abspath(self.asked.program), self.asked.long
        self.random = random.Random(self.asked.seed)
        self.scratch = tempfile.TemporaryDirectory(prefix="tend-fault-")
        self.counts = dict.fromkeys(COLUMNS, 0)
        self.facts, self.homes, self.began = [], 0, time.monotonic()
        for program in needs:
            if shutil.which(program) is None:
                print(f"{name}: skipped, there is no {program}")
                sys.exit(SKIPPED)

    def home(self):
        self.homes += 1
        folder = os.path.join(self.scratch.name, str(self.homes))
        os.mkdir(folder, 0o700)
        return Home(self, folder)

    def drop(self, home):
        shutil.rmtree(home.folder, ignore_errors=True)

    def some(self, cases, short):
        """All of the cases in the long form, else `short` of them, drawn by the seed."""
        cases = list(cases)
        return cases if self.long or len(cases) <= short else self.random.sample(cases, short)

    def found(self, column, case, what):
        self.counts[column] += 1
        print(f"{self.name}: {column}: {case}: {what}", flush=True)

    def case(self):
        self.counts["cases"] += 1

    def expect(self, is_right, case, what):
        """A case of its own that is right or not."""
        self.case()
        if not is_right:
            self.found("wrong answers", case, what)

    def look_at(self, case, ended):
        """How a command ended, where its own signal is no matter."""
        if ended.code is None:
            self.found("hangs", case, f"no end after {PATIENCE} s")
        elif not is_proper(ended):
            self.found("wrong answers", case, f"code {ended.code}: {ended.err.decode(errors='replace')[-600:]}")

    def judge(self, case, home, acknowledged, before, after, book=None):
        """The book is as it was before the command in flight, or as after it; after it once acknowledged."""
        self.case()
        held = home.holds(book)
        unwell = home.unread if held is None else home.unwell(book)
        if unwell:
            self.found("corrupt books", case, unwell)
        elif acknowledged and held == before and before != after:
            self.found("false successes", case, "acknowledged, and not in the book")
        elif held not in (before, after):
            lost = sorted((after if acknowledged else before & after) - held)
            self.found("changes lost" if lost else "wrong answers", case, f"lacks {lost}, has {sorted(held - after)}")

    def tell(self, fact):
        """A figure beside the table, such as the slowest command."""
        self.facts.append(fact)

    def report(self):
        """Prints the row and ends the program: 0 where all figures but the cases are 0."""
        print(table([(self.name, self.counts)]))
        for fact in self.facts:
            print(f"{self.name}: {fact}")
        print(f"{self.name}: {time.monotonic() - self.began:.1f} s, seed {self.asked.seed}")
        if self.asked.row:
            with open(self.asked.row, "a", encoding="utf-8") as file:
                file.write(json.dumps([self.name, self.counts, self.facts]) + "\n")
        sys.exit(1 if any(self.counts[column] for column in COLUMNS[1:]) else 0)


def table(rows):
    """The rows (name, counts) as a table of Markdown."""
    lines = ["| family | " + " | ".join(COLUMNS) + " |", "|---|" + "---:|" * len(COLUMNS)]
    lines += [f"| {name} | " + " | ".join(str(counts[column]) for column in COLUMNS) + " |" for name, counts in rows]
    return "\n".join(lines)


def small_book(home):
    """Two clients with a little of everything, by the command line."""
    for line in (["client", "add", "Acme GmbH", "--tier", "A", "--email", "hi@acme.example"],
                 ["client", "add", "Łódź & Söhne 株式会社", "--slug", "lodz"],
                 ["client", "add", "Acme Berlin", "--slug", "berlin", "--tag", "vip"],
                 ["contact", "add", "acme", "Jane Doe", "--email", "jane@acme.example", "--primary"],
                 ["contact", "add", "berlin", "Ralf Fuchs"],
                 ["note", "acme", "--call", "--with", "jane", "asked for the offer", "--next", "fri"],
                 ["note", "berlin", "visited"],
                 ["followup", "acme", "send the offer", "--due", "2026-11-20", "--promise"],
                 ["followup", "berlin", "quarterly review", "--due", "2026-11-27", "--every", "1q"]):
        home.ok(*line)
    return home


def notes_file(home, count):
    """A table of that many notes for `import`, each at a minute of its own."""
    rows = "".join(f"acme,2026-10-{1 + i % 28:02} {i // 28 % 24:02}:{i // 672 % 60:02},call,talk number {i}\n"
                   for i in range(count))
    return home.write("notes.csv", "client,at,kind,body\n" + rows)


def old_book(home, schema):
    """A book as a released schema left it."""
    import sqlite3  # only here: everything else goes by the command line
    os.makedirs(os.path.dirname(home.book), mode=0o700)
    with open(os.path.join(TESTS, "book", f"schema-{schema}.sql"), encoding="utf-8") as file:
        connection = sqlite3.connect(home.book)
        connection.executescript(file.read())
        connection.close()
    os.chmod(home.book, 0o600)
    return home


def released_schemas():
    names = os.listdir(os.path.join(TESTS, "book"))
    return sorted(int(found[1]) for found in (re.match(r"schema-(\d+)\.sql$", name) for name in names) if found)
