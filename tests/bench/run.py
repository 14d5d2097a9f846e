#!/usr/bin/env python3
"""Measures tend beside the smallest programs that do the same (README.md).

run.py TEND FOLDER [--job NAME]... [--size NAME]... [--rounds N] [--seconds N] [--no-counts]
"""

import argparse
import os
import pathlib
import shutil

import books
import jobs
import measure


def arguments():
    parser = argparse.ArgumentParser(description="Measures tend beside the smallest programs that do the same.")
    parser.add_argument("tend", type=pathlib.Path)
    parser.add_argument("folder", type=pathlib.Path, help="where make-book and reference/ are, and books are kept")
    parser.add_argument("--job", action="append", choices=[job.name for job in jobs.JOBS])
    parser.add_argument("--size", action="append", choices=[size.name for size in books.SIZES])
    parser.add_argument("--rounds", type=int, default=100, help="runs of each program, at most")
    parser.add_argument("--seconds", type=float, default=20, help="for each job, when five rounds are done")
    parser.add_argument("--no-counts", action="store_true", help="neither instructions nor system calls")
    return parser.parse_args()


class Measured:
    """One job on one book: of tend, and where there is one, of the reference."""

    def __init__(self, job, size, runs):
        self.job, self.size, self.runs = job, size, runs
        self.times, self.instructions, self.calls = [], [], []

    def count(self):
        for words, environment in self.runs:
            self.instructions.append(measure.instructions(words, environment))
            self.calls.append(measure.system_calls(words, environment))

    def ratio(self):
        return self.times[0].median / self.times[1].median if len(self.times) > 1 else None


def environment(book):
    return {
        "HOME": str(book.parent),
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "TEND_BOOK": str(book),
        "TEND_TODAY": jobs.TODAY,
        "TEND_USER": jobs.MANAGER,
    }


def install(tend, folder):
    """Copies of the programs, as an installation makes them: what a linker wrote lies in the system's cache in small
    pieces, which take longer to map."""
    place = folder / "installed"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    for program in (tend, *(folder / "reference").iterdir()):
        shutil.copy2(program, place)
    return place


def planned(job, size, shelf, programs):
    book = shelf.path(size)
    # Each writer has a book of its own, so that both meet the same pages and the same merges of the index.
    own = list(shelf.copies(size, ("tend", "reference"))) if job.writes else [book, book]
    slug = books.a_slug(book)
    lines = [list(job.lines(programs, place, slug)) for place in own]
    runs = [(line[number], environment(own[number])) for number, line in enumerate(lines) if number < len(line)]
    return Measured(job, size, runs)


def measured(job, sizes, shelf, programs, options):
    done = [planned(job, size, shelf, programs) for size in sizes]
    runs = [run for each in done for run in each.runs]
    times = measure.interleaved(runs, options.rounds, options.seconds)
    for each in done:
        each.times, times = times[: len(each.runs)], times[len(each.runs) :]
        if not options.no_counts:
            each.count()
    shelf.forget_copies()
    return done


# ---- the table

HEADINGS = ("job", "book", "tend ms", "C ms", "ratio", "aim", "least", "Minstr", "C", "calls", "C")
WIDTHS = (20, 6, 8, 8, 6, 5, 12, 8, 8, 6, 6)


def line(cells):
    parts = [str(cell).ljust(width) if i < 2 else str(cell).rjust(width) for i, (cell, width) in
             enumerate(zip(cells, WIDTHS))]
    return "  ".join(parts).rstrip()


def pair(values, text):
    shown = [text(value) for value in values]
    return (shown + ["", ""])[:2]


def row(each):
    medians = pair([times.median for times in each.times], "{:.2f}".format)
    ratio = each.ratio()
    least = "/".join(f"{times.least:.2f}" for times in each.times)
    return line((each.job.name, each.size.name, *medians, f"{ratio:.2f}" if ratio else "",
                 f"{each.job.aim:.2f}" if each.job.aim else "", least,
                 *pair(each.instructions, lambda count: f"{count / 1e6:.2f}"), *pair(each.calls, str)))


def growth(small, large):
    """How the large book's figures stand to those of the small one."""
    text = f"{large.job.name:20}  {large.times[0].median / small.times[0].median:8.2f}"
    least = large.times[0].least / small.times[0].least
    text += f"  {least:8.2f}"
    if large.instructions:
        text += f"  {large.instructions[0] / small.instructions[0]:8.2f}"
    return text


def print_growth(all_measured):
    pairs = {}
    for each in all_measured:
        pairs.setdefault(each.job, {})[each.size] = each
    print(f"\nThe book of 1 M by that of 10 k*, which has as many clients and the same present\n\n"
          f"{'job':20}  {'median':>8}  {'least':>8}  {'instr':>8}")
    for by_size in pairs.values():
        if books.SMALL in by_size and books.LARGE in by_size:
            print(growth(by_size[books.SMALL], by_size[books.LARGE]))


def main():
    options = arguments()
    shelf = books.Books(options.tend.resolve(), options.folder.resolve())
    sizes = [size for size in books.SIZES if not options.size or size.name in options.size]
    for size in sizes:
        shelf.path(size)
    programs = install(options.tend.resolve(), shelf.folder)
    print(line(HEADINGS), flush=True)
    all_measured = []
    for job in jobs.JOBS:
        if options.job and job.name not in options.job:
            continue
        done = measured(job, sizes, shelf, programs, options)
        all_measured += done
        print("\n".join(row(each) for each in done), flush=True)
    print_growth(all_measured)


if __name__ == "__main__":
    main()
