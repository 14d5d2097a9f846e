#!/usr/bin/env python3
"""Measures each report beside a program in C that computes its figures by SQL's GROUP BY (README.md).

reports.py TEND FOLDER [--report NAME]... [--rounds N] [--seconds N]
"""

import argparse
import dataclasses
import pathlib
import shutil
import subprocess

import books
import jobs
import measure

SUBSCRIPTIONS = 50_000
FROM, TO = "2026-01-01", "2026-11-23"
YEARS = "2021-12-01"


@dataclasses.dataclass(frozen=True)
class Report:
    words: str  # of tend's line, after `report`
    reference: str
    begin: str = FROM
    over_notes: bool = False

    @property
    def aim(self):
        return 0.2 if self.over_notes else 1.0


REPORTS = (
    Report(f"activity --by month --from {YEARS}", "activity-month", YEARS, True),
    Report(f"activity --by client --from {YEARS}", "activity-client", YEARS, True),
    Report(f"activity --by manager --from {YEARS}", "activity-manager", YEARS, True),
    Report("stale", "stale", over_notes=True),
    Report("coverage", "coverage", over_notes=True),
    Report("team", "team", over_notes=True),
    Report("portfolio", "portfolio"),
    Report("portfolio --totals", "portfolio"),
    Report("renewals --period 2026", "renewals"),
    Report("pipeline --period 2026", "pipeline"),
    Report("health", "health"),
    Report("retention", "retention"),
    Report("retention --by owner", "retention-owner"),
    Report("satisfaction --period 2026", "satisfaction"),
    Report("cases --period 2026", "cases"),
    Report("promises --period 2026", "promises"),
    Report("followups", "followups"),
)


def care_book(shelf, folder):
    """The large book with account care: made once."""
    place = folder / "books" / "care"
    if not place.exists():
        making = place.with_suffix(".new")
        shutil.rmtree(making, ignore_errors=True)
        making.mkdir(mode=0o700, parents=True)
        subprocess.run(["cp", "--reflink=auto", "-p", shelf.path(books.LARGE), making / "book.db"], check=True)
        print(f"adding {SUBSCRIPTIONS} subscriptions", flush=True)
        subprocess.run([folder / "add-care", making / "book.db", str(SUBSCRIPTIONS)], check=True)
        making.rename(place)
    return place / "book.db"


def measured(report, book, tend, folder, options):
    environment = {"HOME": str(book.parent), "LANG": "C.UTF-8", "TZ": "UTC", "TEND_BOOK": str(book),
                   "TEND_TODAY": jobs.TODAY, "TEND_USER": jobs.MANAGER}
    lines = ([str(tend), "report", *report.words.split()],
             [str(folder / "reference" / "report"), str(book), report.reference, report.begin, TO])
    return measure.interleaved([(line, environment) for line in lines], options.rounds, options.seconds)


def main():
    parser = argparse.ArgumentParser(description="Measures reports beside SQL's GROUP BY.")
    parser.add_argument("tend", type=pathlib.Path)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--report", action="append")
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--seconds", type=float, default=10)
    options = parser.parse_args()
    tend, folder = options.tend.resolve(), options.folder.resolve()
    book = care_book(books.Books(tend, folder), folder)
    print(f"{'report':40} {'tend ms':>8} {'SQL ms':>8} {'ratio':>6} {'aim':>5}")
    for report in REPORTS:
        if options.report and report.words.split()[0] not in options.report:
            continue
        ours, theirs = measured(report, book, tend, folder, options)
        print(f"{report.words:40} {ours.median:8.1f} {theirs.median:8.1f} {ours.median / theirs.median:6.2f} "
              f"{report.aim:5.2f}", flush=True)


if __name__ == "__main__":
    main()
