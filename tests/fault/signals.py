"""Ctrl-C, or a request to end, in every command that takes long: it ends at once, with all or nothing done."""

import os
import signal
import subprocess
import time

from harness import PATIENCE, Ended, Family, notes_file, small_book

SIGNALS = (signal.SIGINT, signal.SIGTERM)
JOBS = (["import", "more.csv", "--as", "note"], ["undo", "-y"], ["client", "merge", "acme", "berlin"],
        ["client", "erase", "acme", "-y"], ["export", "all", "--to", "all.jsonl"],
        ["export", "note", "--to", "notes.out"],
        ["backup", "copy.db"], ["restore", "before.db", "-y"], ["doctor"],
        ["doctor", "--repair"], ["report", "activity"], ["report", "week"], ["report", "health"], ["history"],
        ["search", "talk"], ["note", "list", "--json"],
        ["sql", "SELECT count(*) FROM note a, note b, note c"])
CODES = (0, 130, -signal.SIGINT, -signal.SIGTERM)
TO_END = 5  # seconds that a command may go on after the signal


def make(family, rows):
    home = small_book(family.home())
    home.ok("backup", "before.db")
    notes_file(home, rows)
    home.ok("import", "notes.csv", "--as", "note", patience=300)
    with open(home.path("notes.csv"), encoding="utf-8") as notes:
        home.write("more.csv", notes.read().replace("talk", "chat"))
    return home


def signalled(home, words, wait, number):
    running = home.start(*words)
    time.sleep(wait)
    began = time.monotonic()
    running.send_signal(number)
    try:
        out, err = running.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        running.kill()
        running.communicate()
        return Ended(words, None, b"", b"", PATIENCE)
    return Ended(words, running.returncode, out, err, time.monotonic() - began)


def files(home):
    return {os.path.relpath(os.path.join(folder, name), home.folder) for folder, _, names in os.walk(home.folder)
            for name in names}


def run_job(family, model, words):
    done = model.copy()
    began = time.monotonic()
    whole = done.tend(*words, patience=5 if words[0] == "sql" else 300)
    length = time.monotonic() - began
    before, after = model.holds(), before_or(done, whole, model)
    there = files(done) | files(model)
    for number in SIGNALS:
        for share in family.some([n / 12 for n in range(12)], 1):
            home = model.copy()
            ended = signalled(home, words, share * length, number)
            case = f"{words}, {number.name} after {share * length:.3f} s"
            if ended.code is None:
                family.found("hangs", case, "it went on")
            elif ended.code not in CODES:
                family.found("wrong answers", case, f"code {ended.code}: {ended.err}")
            elif ended.seconds > TO_END:
                family.found("wrong answers", case, f"went on for {ended.seconds:.1f} s")
            family.judge(case, home, ended.code == 0, before, after)
            left = {name for name in files(home) - there}
            family.expect(not left, case, f"left {left}")
            family.drop(home)
    family.drop(done)


def before_or(done, whole, model):
    """What the book holds after the whole command; `sql` is never waited for."""
    return done.holds() if whole.code is not None else model.holds()


def main():
    family = Family("signals")
    # What the shell starts in the background ignores Ctrl-C, and so would tend.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    model = make(family, 20000 if family.long else 600)
    for words in JOBS:
        run_job(family, model, words)
    family.report()


if __name__ == "__main__":
    main()
