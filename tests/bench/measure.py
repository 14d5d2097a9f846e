"""Runs programs and tells how long they took, and what they asked of the processor and of the kernel."""

import os
import random
import re
import statistics
import subprocess
import tempfile
import time

NOTHING = [
    (os.POSIX_SPAWN_OPEN, 0, "/dev/null", os.O_RDONLY, 0),
    (os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0),
    (os.POSIX_SPAWN_OPEN, 2, "/dev/null", os.O_WRONLY, 0),
]


class Failed(Exception):
    pass


def milliseconds(words, environment):
    """One whole process, from before it is started until after it has ended."""
    begin = time.perf_counter_ns()
    child = os.posix_spawn(words[0], words, environment, file_actions=NOTHING)
    _, status = os.waitpid(child, 0)
    end = time.perf_counter_ns()
    if status != 0:
        raise Failed(f"{' '.join(words)}: status {status}")
    return (end - begin) / 1e6


class Times:
    def __init__(self, all_times):
        self.median = statistics.median(all_times)
        self.least = min(all_times)


def orders(count):
    """Orders of so many runs, by chance but the same each time. None follows itself: it would find its pages warm."""
    chance = random.Random(20261126)
    last = None
    while True:
        order = chance.sample(range(count), count)
        if count == 1 or order[0] != last:
            last = order[-1]
            yield order


def interleaved(runs, most_rounds, most_seconds):
    """Times of each of the runs (words and environment), in turns, so that all meet the same disturbances."""
    times = [[] for _ in runs]
    order = orders(len(runs))
    until = time.monotonic() + most_seconds
    for words, environment in runs:
        milliseconds(words, environment)  # warms what is cached
    for round_number in range(most_rounds):
        for run in next(order):
            times[run].append(milliseconds(*runs[run]))
        if time.monotonic() > until and round_number >= 4:
            break
    return [Times(each) for each in times]


def instructions(words, environment):
    """By callgrind; the same in every run, but for what chance and addresses change."""
    watched = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *words]
    done = subprocess.run(watched, env=environment, capture_output=True, check=False)
    found = re.search(rb"Collected : (\d+)", done.stderr)
    if not found:
        raise Failed(f"{' '.join(watched)}: {done.stderr.decode(errors='replace')}")
    return int(found[1])


def system_calls(words, environment):
    with tempfile.NamedTemporaryFile() as counts:
        watched = ["strace", "-f", "-qq", "-o", counts.name, *words]
        subprocess.run(watched, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        return sum(b"(" in line for line in counts)
