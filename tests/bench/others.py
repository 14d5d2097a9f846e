#!/usr/bin/env python3
"""Measures tend beside programs that people use for a part of it, on the same rows (README.md).

others.py TEND FOLDER [--job NAME]... [--rounds N] [--seconds N]
"""

import argparse
import dataclasses
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import time

import books
import measure
import other_programs

FEWEST_ROUNDS = 3


@dataclasses.dataclass(frozen=True)
class Job:
    """Lines with {home} for the other program's folder, {id} and {uid} for an open follow-up, each round another."""

    name: str
    tend: str
    program: object  # of other_programs
    other: str
    writes: bool = False


JOBS = (
    Job("list what is open", "followup list --limit 100000", other_programs.taskwarrior, "task list"),
    Job("what has a word", "followup list --limit 100000 --where text~offer", other_programs.taskwarrior,
        "task offer list"),
    Job("add", "followup add {slug} Send|the|offer --due 2026-12-01", other_programs.taskwarrior,
        "task add Send|the|offer due:2026-12-01", writes=True),
    Job("done", "done {id}", other_programs.taskwarrior, "task {uid} done", writes=True),
    Job("list what is open", "followup list --limit 100000", other_programs.todoman, "todoman list"),
    Job("list contacts", "contact list --limit 100000", other_programs.khard, "khard -c {home}/khard.conf list"),
    Job("find a contact", "contact list --limit 100000 --where name~vogt", other_programs.khard,
        "khard -c {home}/khard.conf list vogt"),
    Job("what is due", "remind --all", other_programs.remind,
        f"remind -q {{home}}/reminders {other_programs.TODAY}"),
    Job("minutes by month", "report activity --by month --from 2021-12-01", other_programs.hledger,
        "hledger -f {home}/time.journal balance --monthly time"),
)


def arguments():
    parser = argparse.ArgumentParser(description="Measures tend beside programs that people use for a part of it.")
    parser.add_argument("tend", type=pathlib.Path)
    parser.add_argument("folder", type=pathlib.Path, help="where make-book is, and books are kept")
    parser.add_argument("--job", action="append", choices=sorted({job.name for job in JOBS}))
    parser.add_argument("--rounds", type=int, default=20, help="runs of each program, at most")
    parser.add_argument("--seconds", type=float, default=20, help=f"for each job, when {FEWEST_ROUNDS} rounds are done")
    return parser.parse_args()


class Side:
    """One program with its rows, and its times."""

    def __init__(self, line, environment, names, open_followups):
        program, *words = line.split()
        self.words = [shutil.which(program) or program, *words]
        self.environment, self.names, self.open = environment, names, open_followups
        self.times = []

    def run(self, number):
        followup = self.open[number % len(self.open)]
        names = {**self.names, "id": followup["id"], "uid": followup["uid"]}
        words = [word.format(**names).replace("|", " ") for word in self.words]
        self.times.append(measure.milliseconds(words, self.environment))

    def warm_up(self):
        """What was copied is on the disk, and what is read is cached."""
        os.sync()
        self.run(-1)
        self.times = []

    @property
    def median(self):
        return statistics.median(self.times)


def open_followups(tend, book):
    line = [tend, "--book", book, "followup", "list", "--limit", "1000", "--json", "--fields", "id,uid"]
    return json.loads(subprocess.run(line, check=True, capture_output=True).stdout)


class Bench:
    def __init__(self, options):
        self.tend, self.folder = options.tend.resolve(), options.folder.resolve()
        self.shelf, self.options = books.Books(self.tend, self.folder), options
        self.held = other_programs.Held.of(self.tend, self.shelf.path(books.SMALL))
        self.homes = {}

    def ours(self, job, size):
        book = next(self.shelf.copies(size, ["others"])) if job.writes else self.shelf.path(size)
        environment = {"HOME": str(book.parent), "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TZ": "UTC",
                       "TEND_BOOK": str(book), "TEND_TODAY": other_programs.TODAY, "TEND_USER": "anna"}
        return Side(f"{self.tend} {job.tend}", environment, {"slug": books.a_slug(book)},
                    open_followups(self.tend, book))

    def other(self, job):
        home = self.folder / "others" / job.program.__name__
        if home not in self.homes:
            shutil.rmtree(home, ignore_errors=True)
            self.homes[home] = other_programs.filled(job.program, home, self.held)
        return Side(job.other, self.homes[home], {"home": home}, self.held.followups)

    def measured(self, job):
        """tend with the small book, the other program, tend with the large book."""
        sides = self.ours(job, books.SMALL), self.other(job), self.ours(job, books.LARGE)
        for side in sides:
            side.warm_up()
        until = time.monotonic() + self.options.seconds
        for number in range(self.options.rounds):
            if number >= FEWEST_ROUNDS and time.monotonic() > until:
                break
            for side in sides:
                side.run(number)
        self.shelf.forget_copies()
        return sides


def main():
    options = arguments()
    bench = Bench(options)
    held = bench.held
    print(f"{len(held.followups)} open follow-ups, {len(held.contacts)} contacts, {len(held.notes)} notes; "
          f"the last column: tend with 1 M notes beside it with 10 k\n")
    print(f"{'job':20} {'tend ms':>9}  {'the other':12} {'ms':>9} {'ratio':>7} {'growth':>7}", flush=True)
    for job in JOBS:
        if options.job and job.name not in options.job:
            continue
        ours, other, large = bench.measured(job)
        print(f"{job.name:20} {ours.median:9.1f}  {job.program.__name__:12} {other.median:9.1f} "
              f"{ours.median / other.median:7.3f} {large.median / ours.median:7.2f}", flush=True)


if __name__ == "__main__":
    main()
