"""The books that are measured: made once, looked over by the doctor, kept below the build folder."""

import dataclasses
import os
import pathlib
import shutil
import sqlite3
import subprocess


@dataclasses.dataclass(frozen=True)
class Size:
    name: str
    notes: int
    clients: int


# The second differs from the last in nothing but the notes, so that the two tell what grows with them.
SIZES = (
    Size("10 k", 10_000, 100),
    Size("10 k*", 10_000, 10_000),
    Size("100 k", 100_000, 1_000),
    Size("1 M", 1_000_000, 10_000),
)
SMALL, LARGE = SIZES[1], SIZES[3]


class Books:
    def __init__(self, tend, folder):
        self.tend = tend
        self.folder = pathlib.Path(folder)

    def path(self, size):
        """The book's file, made where there is none yet."""
        place = self.folder / "books" / f"{size.notes}-{size.clients}"
        if not place.exists():
            self._make(size, place)
        return place / "book.db"

    def copies(self, size, names):
        """Copies to write to, each in a folder of its own."""
        for name in names:
            place = self.folder / "copies" / f"{size.notes}-{size.clients}-{name}"
            shutil.rmtree(place, ignore_errors=True)
            place.mkdir(mode=0o700, parents=True)
            copy = place / "book.db"
            subprocess.run(["cp", "--reflink=auto", "-p", self.path(size), copy], check=True)
            yield copy

    def forget_copies(self):
        shutil.rmtree(self.folder / "copies", ignore_errors=True)

    def _make(self, size, place):
        print(f"making a book of {size.notes} notes and {size.clients} clients", flush=True)
        making = place.with_suffix(".new")
        shutil.rmtree(making, ignore_errors=True)
        making.parent.mkdir(exist_ok=True)
        making.mkdir(mode=0o700)
        book = making / "book.db"
        subprocess.run([self.folder / "make-book", book, str(size.notes), str(size.clients)], check=True)
        subprocess.run([self.tend, "--book", book, "doctor"], check=True, stdout=subprocess.DEVNULL)
        os.rename(making, place)


def a_slug(book):
    """The slug of a client that there is in every book."""
    connection = sqlite3.connect(f"file:{book}?mode=ro", uri=True)
    try:
        return connection.execute("SELECT slug FROM client WHERE id = 42").fetchone()[0]
    finally:
        connection.close()
