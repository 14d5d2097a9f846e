"""A book of each released schema is killed, or refused the disk, at every step of its way to the newest one."""

import glob
import os
import sqlite3

from harness import Family, old_book, released_schemas
from syscalls import CALLS, FAULTS, calls_on_own_files, traced, was_hit


class Opening:
    """The first command of a new tend on an old book; it only reads."""
    words = ["client", "list"]


def shape(path):
    """The schema's number, its objects, and all rows of the tables that hold records."""
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    objects = connection.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY name").fetchall()
    tables = [name for kind, name, _ in objects if kind == "table" and not name.startswith(("search", "sqlite_"))]
    rows = {name: sorted(map(repr, connection.execute(f"SELECT * FROM {name}").fetchall())) for name in tables}
    connection.close()
    return version, objects, rows


def settled(home):
    """The shape of the book once what a dead process left is rolled back, by SQLite alone."""
    connection = sqlite3.connect(home.book)
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    connection.close()
    return shape(home.book)


def backups_of(home):
    return [path for path in glob.glob(home.book + ".v*") if ".new-" not in path and not path.endswith("-journal")]


def run_schema(family, schema):
    model = old_book(family.home(), schema)
    old = shape(model.book)
    done = model.copy()
    log = family.scratch.name + "/trace"
    assert traced(done, Opening, log).code == 0
    new, held = shape(done.book), done.holds()
    if new == old:
        return 0  # the newest has no way to go
    points = calls_on_own_files(log, done.folder)
    cases = [(call, n, fault) for call, n in points if call in CALLS for fault in FAULTS]
    for call, n, fault in family.some(cases, 12):
        home = model.copy()
        ended = traced(home, Opening, log, f"inject={call}:{fault}:when={n}")
        case = f"schema {schema}, {call} {n}, {fault}"
        if not was_hit(log):
            family.found("wrong answers", case, "was not reached")
        if fault != "signal=KILL":
            family.look_at(case, ended)
        now = settled(home)
        if now not in (old, new):
            family.found("corrupt books", case, f"between: schema {now[0]}")
        copies = backups_of(home)
        if now == new and old not in [shape(copy) for copy in copies]:
            family.found("changes lost", case, f"no backup of the old book: {copies}")
        if any(shape(copy) != old for copy in copies):
            family.found("corrupt books", case, "a backup is not the old book")
        family.judge(case, home, ended.code == 0, held, held)
        family.drop(home)
    return len(points)


def main():
    family = Family("migration", needs=["strace"])
    family.tell("; ".join(f"schema {each}: {run_schema(family, each)} calls" for each in released_schemas()))
    family.report()


if __name__ == "__main__":
    main()
