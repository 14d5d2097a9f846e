"""Every system call of every writing command fails in turn, or is the last before the process is killed."""

import os
import re

from harness import Family, notes_file, old_book, small_book

CALLS = ("write", "pwrite64", "fsync", "fdatasync", "ftruncate", "openat", "link", "rename", "unlink", "mkdir")
FAULTS = ("error=ENOSPC", "error=EIO", "signal=KILL")


class Job:
    """A command, what makes the home that it finds, and the book to look into where it is another than the usual."""

    def __init__(self, name, words, make, book=None):
        self.name, self.words, self.make, self.book = name, words, make, book


def with_notes(home):
    notes_file(small_book(home), 40)


def with_import(home):
    with_notes(home)
    home.ok("import", "notes.csv", "--as", "note")


def with_copy(home):
    small_book(home).ok("backup", "copy.db")
    home.ok("note", "acme", "after the copy")


JOBS = (
    Job("note", ["note", "acme", "--call", "--with", "jane", "hello", "--next", "mon"], small_book),
    Job("first note", ["client", "add", "Acme"], lambda home: None),
    Job("followup", ["followup", "acme", "send it", "--due", "fri", "--every", "1w"], small_book),
    Job("done", ["done", "3", "--note", "reviewed"], small_book),
    Job("import", ["import", "notes.csv", "--as", "note"], with_notes),
    Job("undo", ["undo", "-y"], with_import),
    Job("merge", ["client", "merge", "berlin", "acme"], small_book),
    Job("erase", ["client", "erase", "berlin", "-y"], small_book),
    Job("backup", ["backup", "copy.db"], small_book, "copy.db"),
    Job("new backup", ["backup", "copy.db"], with_copy, "copy.db"),
    Job("restore", ["restore", "copy.db", "-y"], with_copy),
    Job("migration", ["note", "acme", "hello"], lambda home: old_book(home, 1)),
)


def traced(home, job, log, *inject):
    """Runs the job under strace. A trace of the calls lies in `log`, with [pid] lines for what it starts."""
    options = [word for fault in inject for word in ("-e", fault)]
    return home.tend(*job.words, before=["strace", "-f", "-y", "-o", log, "-e", "trace=" + ",".join(CALLS), *options])


def calls_on_own_files(log, folder):
    """(call, n) of all calls in a trace; those on other files are the machine's, such as its libraries."""
    counts, found = dict.fromkeys(CALLS, 0), []
    with open(log, encoding="utf-8", errors="replace") as lines:
        for line in lines:
            call = re.match(r"\d+ +(\w+)\(", line)
            if not call or call[1] not in counts:
                continue
            counts[call[1]] += 1
            if re.search(rf'["<]{folder}', line.replace(f"AT_FDCWD<{folder}>", "")) or call[1] == "write":
                found.append((call[1], counts[call[1]]))
    return found


def was_hit(log):
    with open(log, encoding="utf-8", errors="replace") as lines:
        return re.search(r"\(INJECTED\)|killed by SIGKILL", lines.read()) is not None


def run_job(family, job):
    model = family.home()
    job.make(model)
    before = model.holds(job.book)
    done = model.copy()
    log = family.scratch.name + "/trace"
    ended = traced(done, job, log)
    assert ended.code == 0, f"{job.name}: {ended.err}"
    after = done.holds(job.book)
    points = calls_on_own_files(log, done.folder)
    cases = [(call, n, fault) for call, n in points for fault in FAULTS]
    for call, n, fault in family.some(cases, 8):
        home = model.copy()
        ended = traced(home, job, log, f"inject={call}:{fault}:when={n}")
        case = f"{job.name}, {call} {n}, {fault}"
        if not was_hit(log):
            family.found("wrong answers", case, "was not reached")
        is_killed = fault == "signal=KILL"
        if not is_killed:
            family.look_at(case, ended)
            left = [name for _, _, names in os.walk(home.folder) for name in names if ".new-" in name]
            if left and call != "unlink":
                family.found("wrong answers", case, f"left {left}")
        family.judge(case, home, ended.code == 0, before, after, job.book)
        family.drop(home)
    return len(points)


def main():
    family = Family("system calls", needs=["strace"])
    family.tell("; ".join(f"{job.name} {run_job(family, job)} calls" for job in JOBS))
    family.report()


if __name__ == "__main__":
    main()
