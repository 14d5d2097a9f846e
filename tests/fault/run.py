#!/usr/bin/env python3
"""Runs every family of faults and prints one table (README.md).

run.py TEND [--long] [--seed N] [--slower N] [FAMILY]...
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile

from harness import SKIPPED, table

FAMILIES = ("syscalls", "power", "full_disk", "signals", "concurrency", "strange_files", "migration", "clocks",
            "hostile",
            "permissions")


def main():
    parser = argparse.ArgumentParser(description="Runs every family of faults and prints one table.")
    parser.add_argument("program")
    parser.add_argument("families", nargs="*", metavar="FAMILY", help=", ".join(FAMILIES) + "; all of them, usually")
    parser.add_argument("--long", action="store_true", help="every case in place of some")
    parser.add_argument("--seed", default="5")
    parser.add_argument("--slower", default="1", help="than the released program, by so many times")
    asked = parser.parse_intermixed_args()
    here = os.path.dirname(os.path.abspath(__file__))
    failed = []
    with tempfile.NamedTemporaryFile("r", encoding="utf-8") as rows:
        for family in asked.families or FAMILIES:
            words = [sys.executable, os.path.join(here, family + ".py"), asked.program, "--seed", asked.seed,
                     "--slower", asked.slower, "--row", rows.name]
            if subprocess.run(words + ["--long"] * asked.long).returncode not in (0, SKIPPED):
                failed.append(family)
        found = [json.loads(line) for line in rows]
    print("\n" + table([(name, counts) for name, counts, _ in found]))
    for name, _, facts in found:
        print("\n".join(f"{name}: {fact}" for fact in facts))
    sys.exit("failed: " + ", ".join(failed) if failed else 0)


main()
