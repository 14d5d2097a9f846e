#!/usr/bin/env python3
"""Measures each report beside a program in C that computes its figures by SQL's GROUP BY (README.md).

reports.py TEND FOLDER [--report NAME]... [--rounds N] [--seconds N] [--instructions]

What both programs tell is compared, row by row.
"""

import argparse
import dataclasses
import json
import math
import pathlib
import shutil
import subprocess
import sys

import books
import jobs
import measure

SUBSCRIPTIONS = 50_000
YEAR, YEARS = "2026-01-01", "2021-12-01"


@dataclasses.dataclass(frozen=True)
class Report:
    words: str  # of tend's line, after `report`
    reference: str
    fields: str  # of tend's rows that the program in C prints, too
    begin: str = YEAR
    over_notes: bool = False

    @property
    def aim(self):
        return 0.2 if self.over_notes else 1.0


COUNTED = " touches notes minutes"
RETENTION = (" clients opening_arr expansion contraction churn closing_arr grr nrr logo_retention new_logos new_arr")
REPORTS = (
    Report(f"activity --by month --from {YEARS}", "activity-month", "month" + COUNTED, YEARS, True),
    Report(f"activity --by client --from {YEARS}", "activity-client", "client" + COUNTED, YEARS, True),
    Report(f"activity --by manager --from {YEARS}", "activity-manager", "manager" + COUNTED, YEARS, True),
    Report("stale", "stale", "client name tier owner state last_touch last_touch_kind days cadence_days next_step",
           over_notes=True),
    Report("coverage", "coverage", "manager clients touch_minutes needed_hours weekly_hours load without_cadence"),
    Report("team", "team", "manager clients arr touches overdue slipping cases_open pipeline grr nrr coverage"),
    Report("portfolio", "portfolio", "client name tier owner arr arr.currency share health last_touch next_step "
           "renewal_date"),
    Report("portfolio --totals", "portfolio-totals", "tier clients arr arr.currency share largest top_five"),
    Report("renewals --period 2026", "renewals", "month currency subscriptions due won open at_risk lost "
           "gross_renewal_rate net_renewal_rate forecast"),
    Report("pipeline --period 2026", "pipeline", "stage currency count amount"),
    Report("health", "health", "client name tier owner score state confidence worst"),
    Report("retention", "retention", "currency" + RETENTION),
    Report("retention --by owner", "retention-owner", "owner currency" + RETENTION),
    Report("satisfaction --period 2026", "satisfaction", "tier nps nps_answers promoters passives detractors "
           "csat csat_answers"),
    Report("cases --period 2026", "cases", "by key open pressing oldest_days resolved median_days"),
    Report("promises --period 2026", "promises", "client open kept late broken slips kept_rate"),
    Report("followups", "followups", "group id client due days_left age_days slips direction owner done_at text"),
)


def care_book(shelf, folder, size=books.LARGE):
    """A book with account care: made once."""
    place = folder / "books" / ("care" if size is books.LARGE else f"care-{size.notes}")
    if not place.exists():
        making = place.with_suffix(".new")
        shutil.rmtree(making, ignore_errors=True)
        making.mkdir(mode=0o700, parents=True)
        subprocess.run(["cp", "--reflink=auto", "-p", shelf.path(size), making / "book.db"], check=True)
        print(f"adding {SUBSCRIPTIONS} subscriptions", flush=True)
        subprocess.run([folder / "add-care", making / "book.db", str(SUBSCRIPTIONS)], check=True)
        making.rename(place)
    return place / "book.db"


class Pair:
    """A report and its program in C, as lines to run."""

    def __init__(self, report, book, tend, folder):
        self.report = report
        self.environment = {"HOME": str(book.parent), "LANG": "C.UTF-8", "TZ": "UTC", "TEND_BOOK": str(book),
                            "TEND_TODAY": jobs.TODAY, "TEND_USER": jobs.MANAGER}
        self.ours = [str(tend), "report", *report.words.split()]
        self.theirs = [str(folder / "reference" / "report"), str(book), report.reference, report.begin, jobs.TODAY]

    def output(self, line):
        return subprocess.run(line, env=self.environment, check=True, capture_output=True, text=True).stdout

    def rows(self):
        """Of both, in one order."""
        fields = self.report.fields.split()
        ours = [[told(row, field) for field in fields] for row in json.loads(self.output([*self.ours, "-f", "json"]))]
        theirs = [line.split("\t")[:len(fields)] for line in self.output(self.theirs).splitlines()]
        return sorted(ours), sorted(theirs)

    def difference(self):
        ours, theirs = self.rows()
        if len(ours) != len(theirs):
            return f"{len(ours)} rows and {len(theirs)}"
        return next((f"{a} and {b}" for a, b in zip(ours, theirs) if not all(map(same, a, b))), None)


def told(row, field):
    """A value as the program in C prints it."""
    name, _, part = field.partition(".")
    value = row[name]
    if isinstance(value, dict):
        value = value["currency"] if part else int(value["amount"].replace(".", ""))
    return "" if value is None else str(value)


def same(ours, theirs):
    if ours == theirs:
        return True
    try:
        return math.isclose(float(ours), float(theirs), rel_tol=1e-9, abs_tol=1e-9)
    except ValueError:
        return False


def main():
    parser = argparse.ArgumentParser(description="Measures reports beside SQL's GROUP BY.")
    parser.add_argument("tend", type=pathlib.Path)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--report", action="append")
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--instructions", action="store_true", help="count them, too: takes minutes")
    options = parser.parse_args()
    tend, folder = options.tend.resolve(), options.folder.resolve()
    book = care_book(books.Books(tend, folder), folder)
    print(f"{'report':40} {'tend ms':>8} {'SQL ms':>8} {'ratio':>6} {'aim':>5} {'Minstr':>8} {'SQL':>8}")
    wrong = False
    for report in REPORTS:
        if options.report and report.words.split()[0] not in options.report:
            continue
        pair = Pair(report, book, tend, folder)
        lines = [(line, pair.environment) for line in (pair.ours, pair.theirs)]
        ours, theirs = measure.interleaved(lines, options.rounds, options.seconds)
        counts = [measure.instructions(*line) / 1e6 for line in lines] if options.instructions else []
        print(f"{report.words:40} {ours.median:8.1f} {theirs.median:8.1f} {ours.median / theirs.median:6.2f} "
              f"{report.aim:5.2f}" + "".join(f" {count:8.1f}" for count in counts), flush=True)
        if difference := pair.difference():
            wrong = True
            print(f"  told otherwise: {difference}", flush=True)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
