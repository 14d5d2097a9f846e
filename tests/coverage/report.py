#!/usr/bin/env python3
"""Prints which part of each layer's lines and branches the tests run, and the lines that none runs.

report.py COUNTS: COUNTS is what gcovr --json wrote. Fails where a layer that is to have it has less than LEAST, or a line
that no test runs and `left_out` does not name.
"""

import collections
import json
import pathlib
import sys

LAYERS = ("core", "book", "format", "exchange", "commands", "cli")
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
LEAST = {layer: 95 for layer in ("core", "book", "format", "exchange")}  # percent of the lines


def layer_of(path):
    """A header of include/tend goes with the source that it is the face of, by their names, else with `core`."""
    if path.parts[0] == "src":
        return path.parts[1] if len(path.parts) > 2 else "cli"
    for layer in LAYERS:
        if pathlib.Path("src", layer, path.stem + ".cpp").exists():
            return layer
    return "core"


class Counts:
    def __init__(self):
        self.lines = self.lines_run = self.branches = self.branches_run = 0
        self.missed = {}

    def add(self, path, lines):
        counted = [line for line in lines if not line["gcovr/noncode"]]
        self.lines += len(counted)
        self.lines_run += sum(line["count"] > 0 for line in counted)
        branches = [branch for line in counted for branch in line["branches"]]
        self.branches += len(branches)
        self.branches_run += sum(branch["count"] > 0 for branch in branches)
        missed = [line["line_number"] for line in counted if line["count"] == 0]
        if missed:
            self.missed[path] = missed


def left_out():
    """{source: its lines, without the blanks around them} that are named as left out; each has a reason above it."""
    named, source, reason = collections.defaultdict(list), None, None
    for line in (ROOT / "tests/coverage/left_out").read_text().splitlines():
        if line.startswith("src/") or line.startswith("include/"):
            source, reason = pathlib.Path(line), None
        elif line.startswith("# "):
            reason = line
        elif line.strip():
            assert reason and source, f"left_out: no reason for: {line}"
            named[source].append(line.strip())
    return named


def unnamed(missed):
    """Those of the missed lines, {source: numbers}, that left_out does not name; prints what it names for nothing."""
    named, others = left_out(), []
    for path, numbers in missed.items():
        text = (ROOT / path).read_text().splitlines()
        for number in numbers:
            line = text[number - 1].strip()
            if line in named[path]:
                named[path].remove(line)
            else:
                others.append(f"{path}:{number}: {line}")
    for path, lines in named.items():
        print("".join(f"{path}: is run, or gone, and still left out: {line}\n" for line in lines), end="")
    return others


def percent(part, whole):
    return 100 * part / whole if whole else 100.0


def ranges(numbers):
    """`3-5, 9`"""
    runs = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in runs)


def main():
    layers = collections.defaultdict(Counts)
    for file in json.loads(pathlib.Path(sys.argv[1]).read_text())["files"]:
        path = pathlib.Path(file["file"])
        layers[layer_of(path)].add(path, file["lines"])
    for layer in LAYERS:
        for path, numbers in sorted(layers[layer].missed.items()):
            print(f"{path}: {ranges(numbers)}")
    print(f"\n{'layer':10} {'lines':>7} {'run':>7} {'branches':>9} {'run':>7}")
    for layer in LAYERS:
        counts = layers[layer]
        print(f"{layer:10} {counts.lines:7} {percent(counts.lines_run, counts.lines):6.1f}% "
              f"{counts.branches:9} {percent(counts.branches_run, counts.branches):6.1f}%")
    below = [layer for layer, least in LEAST.items() if percent(layers[layer].lines_run, layers[layer].lines) < least]
    others = unnamed({path: numbers for layer in LEAST for path, numbers in layers[layer].missed.items()})
    if below or others:
        sys.exit("\n".join([f"below what is asked for: {layer}" for layer in below] +
                           [f"no test runs it, and left_out does not name it: {line}" for line in others]))


main()
