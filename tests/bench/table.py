#!/usr/bin/env python3
"""Runs all of the benchmark and prints one table: each job's size, tend, the reference, their ratio, and how tend grows
from 10 k notes to 1 M (README.md).

table.py TEND FOLDER [--rounds N] [--seconds N]
"""

import argparse
import pathlib

import books
import exchange
import jobs
import measure
import others
import reports
import run


def arguments():
    parser = argparse.ArgumentParser(description="Runs all of the benchmark and prints one table.")
    parser.add_argument("tend", type=pathlib.Path)
    parser.add_argument("folder", type=pathlib.Path, help="where make-book and reference/ are, and books are kept")
    parser.add_argument("--rounds", type=int, default=20, help="runs of each program, at most")
    parser.add_argument("--seconds", type=float, default=10, help="for each job, when a few rounds are done")
    parser.add_argument("--notes", type=int, default=1_000_000, help="to import and to export")
    options = parser.parse_args()
    options.no_counts = True
    options.tend, options.folder = options.tend.resolve(), options.folder.resolve()
    return options


def show(job, size, ours, name="", theirs=None, growth=None):
    ratio = f"{ours / theirs:.3f}" if theirs else ""
    print(f"{job:47} {size:6} {ours:9.1f}  {name:12} {f'{theirs:.1f}' if theirs else '':>9} {ratio:>7} "
          f"{f'{growth:.2f}' if growth else '':>7}".rstrip(), flush=True)


def daily(options):
    shelf = books.Books(options.tend, options.folder)
    sizes = (books.SMALL, books.LARGE)
    for size in sizes:
        shelf.path(size)
    programs = run.install(options.tend, options.folder)
    for job in jobs.JOBS:
        small, large = run.measured(job, sizes, shelf, programs, options)
        growth = large.times[0].median / small.times[0].median
        for each in (small, large):
            theirs = each.times[1].median if len(each.times) > 1 else None
            show(job.name, each.size.name, each.times[0].median, "C" if theirs else "", theirs,
                 growth if each is large else None)


def beside_others(options):
    bench = others.Bench(options)
    for job in others.JOBS:
        ours, other, large = bench.measured(job)
        show(job.name, books.SMALL.name, ours.median, job.program.__name__, other.median, large.median / ours.median)


def all_reports(options):
    shelf = books.Books(options.tend, options.folder)
    small, large = (reports.care_book(shelf, options.folder, size) for size in (books.SMALL, books.LARGE))
    for report in reports.REPORTS:
        pair = reports.Pair(report, large, options.tend, options.folder)
        less = reports.Pair(report, small, options.tend, options.folder)
        lines = ((pair.ours, pair.environment), (pair.theirs, pair.environment), (less.ours, less.environment))
        ours, theirs, before = measure.interleaved(lines, options.rounds, options.seconds)
        show(f"report {report.words}", books.LARGE.name, ours.median, "SQL", theirs.median,
             ours.median / before.median)


def in_and_out(options):
    """Growth is that of the time for each note."""
    few = books.SMALL.notes
    small, large = (exchange.Place(options.tend, options.folder, notes) for notes in (few, options.notes))
    for job, measured in (("import", exchange.imports), ("export all", exchange.exports)):
        before, _ = measured(small)
        ours, theirs = measured(large)
        growth = ours.seconds / before.seconds * few / options.notes
        show(job, f"{options.notes // 1000} k", 1000 * ours.seconds, "sqlite3", 1000 * theirs.seconds, growth)


def main():
    options = arguments()
    print(f"{'job':47} {'notes':6} {'tend ms':>9}  {'reference':12} {'ms':>9} {'ratio':>7} {'growth':>7}", flush=True)
    for part in (daily, beside_others, all_reports, in_and_out):
        part(options)


main()
