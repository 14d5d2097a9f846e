"""The book on which the daily commands are counted, and what runs tend on it.

The book is imported: 500 clients with a person each, 10,000 notes, 2,000 follow-ups, the same in every run.
"""

import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import uuid

BUDGETS = pathlib.Path(__file__).with_name("budgets")
WORDS = ("offer discount contract price Zürich meeting renewal Müller delivery 契約 invoice seats roadmap Łódź answer "
         "question support training rollout budget quarter team pilot risk").split()
KINDS = ("call", "meeting", "email", "visit", "note")


class Records:
    """The lines of an export, made from a seed."""

    def __init__(self):
        self.chance = random.Random(20261123)
        self.clients = [self.uid() for _ in range(500)]

    def uid(self):
        made = self.chance.getrandbits(128) & ~(0xF << 76) | 7 << 76
        return str(uuid.UUID(int=made & ~(3 << 62) | 2 << 62))

    def text(self, least, most):
        return " ".join(self.chance.choices(WORDS, k=self.chance.randint(least, most)))

    def day(self, first, last):
        return f"2026-{self.chance.randint(first, last):02}-{self.chance.randint(1, 28):02}"

    def lines(self):
        yield {"tend": "book", "version": 1}
        for number, uid in enumerate(self.clients):
            yield {"type": "client", "id": number + 1, "uid": uid, "slug": f"client-{number}", "name": f"Müller {number}",
                   "status": "active", "tier": "ABC"[number % 3], "owner": ("anna", "berta", "carl", "dora")[number % 4], "tags": ["vip"] if number % 6 == 0 else [],
                   "custom": {"erp": f"K-{number}"} if number % 6 == 0 else {}}
        for number, uid in enumerate(self.clients):
            yield {"type": "contact", "id": number + 1, "uid": self.uid(), "client": uid, "name": f"Zoë Łuc {number}",
                   "role": "champion", "email": f"zoe@client-{number}.example", "primary": True}
        for number in range(10_000):
            yield {"type": "note", "id": number + 1, "uid": self.uid(), "client": self.chance.choice(self.clients),
                   "at": self.day(1, 10) + "T09:00:00Z", "kind": self.chance.choice(KINDS), "direction": "out",
                   "author": "anna", "body": self.text(5, 20)}
        for number in range(2_000):
            yield {"type": "followup", "id": number + 1, "uid": self.uid(), "client": self.chance.choice(self.clients),
                   "text": self.text(2, 6), "due": f"2026-12-{number % 28 + 1:02}" if number % 8 else "2026-11-20",
                   "status": "open", "direction": ("task", "promise", "waiting")[number % 3], "priority": "normal",
                   "slips": 0, "created": self.day(1, 10) + "T09:00:00Z"}


class Desk:
    """A book, and what runs tend on it."""

    def __init__(self, tend, folder):
        self.tend = tend
        self.book = folder / "book.db"
        self.environment = {"HOME": str(folder), "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TZ": "UTC",
                            "TEND_BOOK": str(self.book), "TEND_TODAY": "2026-11-23", "TEND_USER": "anna"}
        export = folder / "book.jsonl"
        export.write_text("".join(json.dumps(line) + "\n" for line in Records().lines()), encoding="utf-8")
        self.run([tend, "init"])
        self.run([tend, "import", str(export)])
        self.kept = folder / "kept.db"
        shutil.copy(self.book, self.kept)

    def run(self, words):
        done = subprocess.run(words, env=self.environment, capture_output=True, check=False, timeout=300)
        if done.returncode != 0:
            sys.exit(f"{' '.join(words)}: {done.stderr.decode(errors='replace')}")
        return done

    def instructions(self, words, *options, profile="/dev/null"):
        """How many that line of tend needs; callgrind writes its profile, as the options say, into that file."""
        shutil.copy(self.kept, self.book)  # a command that writes leaves no trace to the next
        watched = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={profile}", *options, self.tend, *words]
        return int(re.search(rb"Collected : (\d+)", self.run(watched).stderr)[1])


def budgets():
    """The command of each line that is no comment, and how many instructions it may need."""
    for line in BUDGETS.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            count, command = line.split(None, 1)
            yield command, int(count.replace(",", ""))
