#!/usr/bin/env python3
"""Writes cmake/daily_functions.ld anew: the functions that the daily commands (budgets) run, first those of all.

order_functions.py TEND

TEND is the release build; the linker's map lies beside it (TEND.map). Functions that stand together share pages: each
page less is some microseconds less at every start. The list may be out of date and does no harm then: a name that is no
longer there is passed over, and a function that is not named stands behind those that are.
"""

import bisect
import collections
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

from desk import Desk, budgets

LIST = pathlib.Path(__file__).resolve().parents[2] / "cmake" / "daily_functions.ld"
HEAD = """/* What the daily commands run, so that it stands together and fewer pages are touched at each start.
   Written by tests/speed/order_functions.py; never by hand. */
"""
SCRIPT = """SECTIONS
{
  .text.daily :
  {
PATTERNS  }
}
INSERT BEFORE .text;
"""
SECTION = re.compile(r"\n (\.text\S*)\s+0x([0-9a-f]+)\s+0x([0-9a-f]+) (\S+)")
DEFINED = re.compile(r"^([0-9a-f]{16}) \S (\S+)$", re.MULTILINE)
CALLED = re.compile(r"^c?fn=\(\d+\) (\S+)", re.MULTILINE)
MEMBER = re.compile(r"([^/]+)\((.+)\)$")


class Sections:
    """In which section of code a function stands, by the linker's map and the program's symbols."""

    def __init__(self, tend):
        text = pathlib.Path(tend + ".map").read_text(encoding="utf-8").split("Linker script and memory map")[1]
        found = (match.groups() for match in SECTION.finditer(text))
        self.placed = sorted((int(at, 16), int(size, 16), name, file) for name, at, size, file in found)
        self.starts = [section[0] for section in self.placed]
        self.addresses = collections.defaultdict(list)
        symbols = subprocess.run(["nm", tend], capture_output=True, text=True, check=True).stdout
        for address, symbol in DEFINED.findall(symbols):
            self.addresses[symbol].append(int(address, 16))

    def of(self, function):
        """Names and files of the sections; what is private to a source may stand in several."""
        for address in self.addresses[function]:
            place = bisect.bisect(self.starts, address) - 1
            start, size, name, file = self.placed[place]
            if start <= address < start + size:
                yield name, file


def functions(profile):
    """By their names in the program, those that callgrind has seen."""
    return {name.split("'")[0] for name in CALLED.findall(profile.read_text(encoding="utf-8", errors="replace"))}


def pattern(name, file):
    """Our own functions are known by their names, those of another's archive by its member, too."""
    member = MEMBER.search(file)
    if member is None or member[1].startswith("libtend_"):
        return f"*({name})" if name != ".text" else None
    return f"*{member[1]}:{member[2]}({name})"


def main():
    tend = os.path.abspath(sys.argv[1])
    sections = Sections(tend)
    users = collections.defaultdict(list)  # by pattern: which commands, each by its number
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(tend, pathlib.Path(folder))
        profile = pathlib.Path(folder) / "profile"
        for number, (command, _) in enumerate(budgets()):
            desk.instructions(shlex.split(command), "--demangle=no", profile=profile)
            found = {section for function in functions(profile) for section in sections.of(function)}
            for each in {pattern(*section) for section in found} - {None}:
                users[each].append(number)
    patterns = sorted(users, key=lambda each: (-len(users[each]), users[each], each))
    lines = "".join(f"    {each}\n" for each in patterns)
    LIST.write_text(HEAD + SCRIPT.replace("PATTERNS", lines), encoding="utf-8")
    print(f"{len(patterns)} functions and objects in {LIST}")


main()
