"""What is no book, or no longer one: one line, the right code, the file unchanged, no signal."""

import hashlib
import os
import sqlite3

from harness import Family, old_book, released_schemas, small_book

READERS = (["client", "list"], ["export", "all"], ["doctor"], ["today"], ["search", "offer"], ["history"])
WRITERS = (["note", "acme", "hello"], ["client", "add", "Betatech"], ["undo", "-y"],
           ["import", "rows.csv", "--as", "note"])
UNUSABLE = 8


def digest(path):
    if not os.path.isfile(path):
        return None
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def refused(family, home, case, code=UNUSABLE, words=READERS + WRITERS):
    """All of these commands end with the code, or are the doctor, who finds something; the file stays as it is."""
    before = digest(home.book)
    for each in words:
        ended = home.tend(*each)
        family.case()
        family.look_at(f"{case}, {each}", ended)
        is_found = each == ["doctor"] and ended.code == 1 and ended.out
        if not is_found and (ended.code != code or not ended.err):
            family.found("wrong answers", f"{case}, {each}", f"code {ended.code}: {ended.out[:200]} {ended.err[:300]}")
        if digest(home.book) != before:
            family.found("corrupt books", f"{case}, {each}", "the file was changed")
            before = digest(home.book)


def other_program(path):
    connection = sqlite3.connect(path)
    connection.executescript("CREATE TABLE client (id INTEGER PRIMARY KEY, name TEXT); "
                             "INSERT INTO client VALUES (1, 'x')")
    connection.close()


def altered(sql):
    def alter(path):
        connection = sqlite3.connect(path)
        connection.executescript(sql)
        connection.close()
    return alter


def truncated(share):
    def cut(path):
        os.truncate(path, int(os.path.getsize(path) * share) // 512 * 512)
    return cut


def filled(content):
    def fill(path):
        with open(path, "wb") as file:
            file.write(content)
    return fill


def flipped(at, bit):
    def flip(path):
        with open(path, "r+b") as file:
            file.seek(at)
            byte = file.read(1)[0]
            file.seek(at)
            file.write(bytes([byte ^ bit]))
    return flip


def replaced(make):
    def put(path):
        os.unlink(path)
        make(path)
    return put


NO_BOOKS = {
    "0 bytes": filled(b""),
    "text": filled(b"hello, this is no book\n" * 300),
    "short text": filled(b"SQLite"),
    "only a header": filled(b"SQLite format 3\0"),
    "zeros": filled(bytes(8192)),
    "a folder": replaced(os.mkdir),
    "a device": replaced(lambda path: os.symlink("/dev/zero", path)),
    "an endless device": replaced(lambda path: os.symlink("/dev/random", path)),
    "nothing behind a link": replaced(lambda path: os.symlink("/nowhere/book.db", path)),
    "a link to itself": replaced(lambda path: os.symlink(path, path)),
    "a pipe": replaced(os.mkfifo),
    "another program's": replaced(other_program),
    "a newer schema": altered("PRAGMA user_version=9999"),
    "an unknown format": flipped(47, 16),
    "no schema": altered("PRAGMA user_version=0"),
    "a negative schema": altered("PRAGMA user_version=-1"),
    "a foreign mark": altered("PRAGMA application_id=1"),
    "a trigger": altered("CREATE TRIGGER strange AFTER INSERT ON note BEGIN DELETE FROM client; END"),
    "a view": altered("CREATE VIEW strange AS SELECT * FROM client"),
    "a foreign table": altered("CREATE TABLE strange (x)"),
    "a lost table": altered("DROP TABLE expense"),
    "an index gone": altered("PRAGMA writable_schema=ON; "
                             "DELETE FROM sqlite_schema WHERE type='index' AND sql IS NOT NULL"),
    "a table turned into a view": altered("DROP TABLE expense; CREATE VIEW expense AS SELECT 1 AS id"),
}


def no_books(family):
    model = small_book(family.home())
    model.write("rows.csv", "client,at,body\nacme,2026-10-01,hello\n")
    for case, change in NO_BOOKS.items():
        home = model.copy()
        change(home.book)
        refused(family, home, case, words=family.some(READERS, 2) + family.some(WRITERS, 1))
        family.drop(home)
    for share in family.some((0.1, 0.3, 0.5, 0.8, 0.9, 0.99), 2):
        damaged(family, model, f"cut to {share:.0%}", truncated(share))


def damaged(family, model, case, change):
    """A book with damage: each command either does not meet it, or tells; a reader changes nothing."""
    home = model.copy()
    change(home.book)
    before = digest(home.book)
    for words in family.some(READERS, 2):
        ended = home.tend(*words)
        family.case()
        family.look_at(f"{case}, {words}", ended)
        if ended.code not in (0, 1, UNUSABLE):
            family.found("wrong answers", f"{case}, {words}", f"code {ended.code}: {ended.err.decode()[:300]}")
        if digest(home.book) != before:
            family.found("corrupt books", f"{case}, {words}", "reading changed the file")
            before = digest(home.book)
    for words in family.some(WRITERS, 1):
        ended = home.tend(*words)
        family.case()
        family.look_at(f"{case}, {words}", ended)
        if ended.code not in (0, 2, 3, 4, 5, 6, UNUSABLE):
            family.found("wrong answers", f"{case}, {words}", f"code {ended.code}: {ended.err.decode()[:300]}")
    family.drop(home)


def bit_flips(family, count):
    model = small_book(family.home())
    model.write("rows.csv", "client,at,body\nacme,2026-10-01,hello\n")
    with open(model.book, "rb") as file:
        book = file.read()
    used = [page for page in range(0, len(book), 4096) if any(book[page + 100:page + 4096])]
    for number in range(count):
        page = family.random.choice(used) if number % 4 else 0
        at = page + family.random.randrange(4096 if number % 8 else 100)
        bit = 1 << family.random.randrange(8)
        flipped = book[:at] + bytes([book[at] ^ bit]) + book[at + 1:]
        damaged(family, model, f"bit flip {number} (byte {at}, bit {bit})", filled(flipped))


def strange_side_files(family):
    """A journal that is another's, cut off or text does no harm."""
    model = small_book(family.home())
    held = model.holds()
    with open(model.book, "rb") as file:
        page = file.read(4096)
    for case, content in {"text": b"hello\n" * 100, "zeros": bytes(4096), "a page": page, "nothing": b"",
                          "a header": b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(504)}.items():
        home = model.copy()
        with open(home.book + "-journal", "wb") as file:
            file.write(content)
        family.judge(f"a journal of {case}", home, True, held, held)
        family.drop(home)


def old_books(family):
    """Books of released schemas with objects that do not belong are left as they are, too."""
    for schema in released_schemas():
        home = old_book(family.home(), schema)
        altered("CREATE VIEW strange AS SELECT * FROM client")(home.book)
        refused(family, home, f"schema {schema} with a view", words=family.some(READERS, 1) + family.some(WRITERS, 1))


def main():
    family = Family("strange files")
    no_books(family)
    strange_side_files(family)
    old_books(family)
    bit_flips(family, 500 if family.long else 12)
    family.report()


if __name__ == "__main__":
    main()
