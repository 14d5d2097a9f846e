#!/usr/bin/env python3
"""Makes one rule of `core` wrong at a time and runs the unit tests of `core`, which must see it.

check.py BUILD [SOURCE]...: of the places in `places` those in the named sources, or all. Only the changed source is
compiled, and linked before the library with the tests as they are in BUILD.
"""

import concurrent.futures
import os
import pathlib
import resource
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
COMPILE = ["c++", "-std=c++20", "-O0", "-fPIC", "-w", "-I", str(ROOT / "include"), "-I", str(ROOT / "src")]
LINK = ["c++", "-fuse-ld=gold", "-Wl,-S", "-Wl,-z,muldefs"]
# Compiled once for all changed sources, which takes two thirds off each.
COMMON = ("fmt/format.h", "algorithm", "chrono", "functional", "map", "optional", "set", "span", "string", "variant", "vector")
PATIENCE = 20  # seconds of a processor for the tests: a rule that never ends is found
# What a test of the time says of a megabyte, another says of a word.
SLOW = "--test-case-exclude=*linear time*,*megabyte*,*endless word*"
FOUND_OF_100 = 90


def limit_time():
    resource.setrlimit(resource.RLIMIT_CPU, (PATIENCE, PATIENCE))


class Place:
    def __init__(self, source, was, becomes):
        self.source, self.was, self.becomes = source, was, becomes
        text = (ROOT / source).read_text()
        if text.count(was) != 1:
            sys.exit(f"{source}: `{was}` is there {text.count(was)} times, not once")
        self.line = text[:text.index(was)].count("\n") + 1
        self.changed = text.replace(was, becomes)

    def __str__(self):
        return f"{self.source}:{self.line}: {self.was} ==> {self.becomes}"


def places(wanted):
    source, found = None, []
    for line in (HERE / "places").read_text().splitlines():
        if line and not line.startswith("#"):
            was, arrow, becomes = line.partition(" ==>")
            if not arrow:
                source = line
            elif not wanted or pathlib.Path(source).name in wanted:
                found.append(Place(source, was, becomes.strip()))
    return found


class Tests:
    """The unit tests of `core`, as BUILD has compiled them."""

    def __init__(self, build, folder):
        self.common = os.path.join(folder, "common.hpp")
        pathlib.Path(self.common).write_text("".join(f"#include <{name}>\n" for name in COMMON))
        subprocess.run([*COMPILE, self.common, "-o", self.common + ".gch"], check=True)
        self.objects = sorted(map(str, (build / "tests/CMakeFiles/core_test.dir").glob("**/*.o")))
        self.library = str(build / "libtend_core.a")

    # What is defined twice is taken from the changed source, which comes first.
    def build_with(self, changed, folder):
        source, object_, program = (os.path.join(folder, name) for name in ("changed.cpp", "changed.o", "core_test"))
        pathlib.Path(source).write_text(changed)
        subprocess.run([*COMPILE, "-include", self.common, "-c", source, "-o", object_], check=True)
        subprocess.run([*LINK, object_, *self.objects, self.library, "-lfmt", "-lutf8proc", "-o", program], check=True)
        return program

    # The tests of the source's own subject first: they are most likely to see it.
    def pass_with(self, changed, folder, subject):
        program = self.build_with(changed, folder)
        for tests in (f"--source-file=*/{subject}*", f"--source-file-exclude=*/{subject}*"):
            ran = subprocess.run([program, "--abort-after=1", SLOW, tests], capture_output=True, preexec_fn=limit_time)
            if ran.returncode != 0:
                return False
        return True

    def miss(self, place):
        subject = pathlib.Path(place.source).stem.partition("_")[0]
        with tempfile.TemporaryDirectory() as folder:
            try:
                return self.pass_with(place.changed, folder, subject)
            except subprocess.CalledProcessError:
                print(f"cannot be compiled: {place}", flush=True)
                return True


def missed(tests, chosen):
    """Those places that no test sees; each is told as soon as it is known."""
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for place, is_missed in zip(chosen, pool.map(tests.miss, chosen)):
            if is_missed:
                print(f"not found: {place}", flush=True)
                yield place


def main():
    chosen = places(sys.argv[2:])
    source = ROOT / "src/core/stages.cpp"
    with tempfile.TemporaryDirectory() as folder:
        tests = Tests(pathlib.Path(sys.argv[1]), folder)
        if not tests.pass_with(source.read_text(), folder, "stages"):
            sys.exit("the tests fail as they are")
        found = len(chosen) - len(list(missed(tests, chosen)))
    print(f"{found} of {len(chosen)} found, {100 * found / len(chosen):.1f} %")
    sys.exit(100 * found < FOUND_OF_100 * len(chosen))


main()
