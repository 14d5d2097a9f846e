#!/usr/bin/env python3
"""Checks that no daily command needs more instructions than its budget (budgets): a slow-down is seen when it lands.

check_budgets.py TEND [--rewrite]

Times tell little on a machine that others use, too; instructions, as valgrind's callgrind counts them, are the same in
every run but for chance and the processor's kind.
"""

import os
import pathlib
import shlex
import shutil
import sys
import tempfile

from desk import BUDGETS, Desk, budgets

MARGIN = 0.10  # for another processor, another version of the compiler
SKIPPED = 77


def rewrite(counts):
    head = [line for line in BUDGETS.read_text(encoding="utf-8").splitlines() if not line or line.startswith("#")]
    lines = [f"{count:>12,}  {command}" for command, count in counts.items()]
    BUDGETS.write_text("\n".join(head + lines) + "\n", encoding="utf-8")


def main():
    if not shutil.which("valgrind"):
        print("skipped: valgrind is not installed (scripts/deps installs it)")
        sys.exit(SKIPPED)
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(os.path.abspath(sys.argv[1]), pathlib.Path(folder))
        counts = {command: desk.instructions(shlex.split(command)) for command, _ in budgets()}
    if "--rewrite" in sys.argv:
        return rewrite(counts)
    exceeded = 0
    for command, budget in budgets():
        count = counts[command]
        above = count > budget * (1 + MARGIN)
        exceeded += above
        print(f"{count:>12,} of {budget:>12,} instructions  tend {command}{'  ABOVE ITS BUDGET' if above else ''}")
    if exceeded:
        sys.exit(f"{exceeded} above budget by more than {MARGIN:.0%}: take it out, or raise it on purpose with\n"
                 f"tests/speed/check_budgets.py build/release/tend --rewrite")


main()
