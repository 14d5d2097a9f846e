#!/usr/bin/env python3
"""Measures import and export of a large book beside sqlite3's own .import and .dump (README.md).

exchange.py TEND FOLDER [--notes N] [--rounds N]
"""

import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import time

import note_file

# What tend keeps of a note beside its row, as a trigger does it: the same rows, indexes and words.
IMPORT = """.load {extension}
PRAGMA synchronous=EXTRA;
PRAGMA foreign_keys=ON;
CREATE TRIGGER note_search AFTER INSERT ON note BEGIN
  INSERT INTO search (rowid, scope, words) VALUES (
    (CAST(strftime('%s', NEW.at) AS INTEGER) << 3 | 3) << 26 | NEW.id, 'c' || NEW.client || ' note', search_text(NEW.body));
END;
.import --csv --skip 1 {file} note
DROP TRIGGER note_search;
"""
WORDS = """CREATE VIRTUAL TABLE temp.word USING fts5vocab(main, search, row);
SELECT count(*), sum(doc), sum(cnt) FROM temp.word;
"""


def arguments():
    parser = argparse.ArgumentParser(description="Measures import and export beside sqlite3's .import and .dump.")
    parser.add_argument("tend", type=pathlib.Path)
    parser.add_argument("folder", type=pathlib.Path, help="where files and books are made")
    parser.add_argument("--notes", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=3)
    return parser.parse_args()


class Run:
    """One process: seconds on the clock, seconds of the processor, and the most memory that it held."""

    def __init__(self, words, environment, text=""):
        begin = time.monotonic()
        child = subprocess.Popen(words, env=environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                                 stderr=subprocess.DEVNULL, text=True)
        child.stdin.write(text)
        child.stdin.close()
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            raise SystemExit(f"{' '.join(map(str, words))}: {child.returncode}")
        self.seconds = time.monotonic() - begin
        self.processor = used.ru_utime + used.ru_stime
        self.mebibytes = used.ru_maxrss / 1024


class Place:
    """The folder with the file to import, the book that is imported into, and its copies."""

    def __init__(self, tend, folder, notes):
        self.tend = tend.resolve()
        self.folder = folder.resolve() / f"exchange-{notes}"
        self.extension = folder.resolve() / "searchwords"
        self.notes = self.folder / "notes.csv"
        self.empty = self.folder / "empty.db"
        if not self.empty.exists():
            self._make(notes)

    def environment(self, book):
        return {"HOME": str(self.folder), "PATH": os.environ["PATH"], "TEND_BOOK": str(book), "TEND_USER": "anna",
                "TEND_TODAY": "2026-11-23"}

    def _make(self, count):
        self.folder.mkdir(parents=True, exist_ok=True)
        note_file.write_notes(self.notes, count)
        clients = self.folder / "clients.csv"
        note_file.write_clients(clients)
        making = self.folder / "making.db"
        making.unlink(missing_ok=True)
        Run([self.tend, "import", clients, "--as", "client"], self.environment(making))
        making.rename(self.empty)

    def copy(self, name):
        path = self.folder / f"{name}.db"
        shutil.copyfile(self.empty, path)
        path.chmod(0o600)
        return path


def searched_words(book):
    return subprocess.run(["sqlite3", book], input=WORDS, capture_output=True, text=True, check=True).stdout


def imports(place):
    own, other = place.copy("tend"), place.copy("sqlite3")
    runs = (Run([place.tend, "import", place.notes], place.environment(own)),
            Run(["sqlite3", other], place.environment(other),
                IMPORT.format(extension=place.extension, file=place.notes)))
    if searched_words(own) != searched_words(other):
        raise SystemExit("the two search indexes differ")
    return runs


def exports(place):
    own, other = place.folder / "tend.db", place.folder / "sqlite3.db"
    return (Run([place.tend, "export", "all"], place.environment(own)),
            Run(["sqlite3", other, ".dump"], place.environment(other)))


def row(job, runs, aim):
    own, other = zip(*runs)
    seconds = [statistics.median(run.seconds for run in side) for side in (own, other)]
    processor = [statistics.median(run.processor for run in side) for side in (own, other)]
    memory = [max(run.mebibytes for run in side) for side in (own, other)]
    return (f"{job:10}  {seconds[0]:8.1f}  {seconds[1]:8.1f}  {seconds[0] / seconds[1]:6.2f}  {aim:>5}  "
            f"{processor[0]:8.1f}  {processor[1]:8.1f}  {memory[0]:8.0f}  {memory[1]:8.0f}")


def main():
    options = arguments()
    place = Place(options.tend, options.folder, options.notes)
    print("job           tend s  sqlite3 s  ratio   aim     CPU s  sqlite3 s       MiB   sqlite3", flush=True)
    for job, measured, aim in (("import", imports, "0.25"), ("export all", exports, "2.0")):
        print(row(job, [measured(place) for _ in range(options.rounds)], aim), flush=True)


if __name__ == "__main__":
    main()
