"""The disk is full, a file may grow no further, the output cannot be written, its reader goes away."""

import os
import resource
import subprocess

from harness import Family, notes_file, small_book

WRITERS = (["note", "acme", "--call", "hello", "--next", "mon"], ["followup", "acme", "send it", "--due", "fri"],
           ["done", "3"], ["import", "notes.csv", "--as", "note"], ["undo", "-y"],
           ["client", "merge", "berlin", "acme"],
           ["client", "erase", "berlin", "-y"], ["config", "set", "currency", "CHF"])
READERS = (["client", "list"], ["today", "--all"], ["report", "week"], ["report", "portfolio"],
           ["report", "activity", "--by", "client"], ["note", "list", "--sort", "body"], ["search", "offer"],
           ["brief", "acme"], ["history"], ["doctor"], ["export", "all"], ["help", "note"],
           ["client", "list", "--json"])
PAGE = 4096


def make(family):
    home = small_book(family.home())
    notes_file(home, 400)
    return home


def after(home, words):
    done = home.copy()
    done.ok(*words)
    held = done.holds()
    home.family.drop(done)
    return held


# ---- a file system without room

class SmallDisk:
    """A file system of that size over a folder, for as long as the block lasts. `mounted` tells whether it could be."""

    def __init__(self, folder, size):
        self.folder, self.size, self.mounted = folder, size, False

    def __enter__(self):
        os.makedirs(self.folder, exist_ok=True)
        words = ["mount", "-t", "tmpfs", "-o", f"size={self.size},mode=700", "tmpfs", self.folder]
        self.mounted = subprocess.run(words, stderr=subprocess.DEVNULL).returncode == 0
        return self

    def __exit__(self, *_):
        if self.mounted:
            subprocess.run(["umount", self.folder], check=True)

    def fill(self, free):
        """Takes all room but that many bytes."""
        path = os.path.join(self.folder, "filler")
        left = os.statvfs(self.folder)
        with open(path, "wb") as file:
            file.write(bytes(max(0, left.f_bavail * left.f_frsize - free)))

    def make_room(self):
        os.unlink(os.path.join(self.folder, "filler"))


def full_disk(family, model):
    folder = os.path.dirname(model.book)
    for words in WRITERS:
        expected = after(model, words)
        for pages in family.some(range(0, 60, 3), 2):
            home = family.home()
            book_folder = os.path.join(home.folder, ".local/share/tend")
            with SmallDisk(book_folder, "2m") as disk:
                if not disk.mounted:
                    print("full disk: a file system of its own cannot be made here: that part is skipped")
                    return
                subprocess.run(["cp", "-r", folder + "/.", book_folder], check=True)
                subprocess.run(["cp", model.path("notes.csv"), home.folder], check=True)
                one_full_disk(family, home, disk, words, pages, expected)


def one_full_disk(family, home, disk, words, pages, expected):
    case = f"{words[:2]} with {pages} pages free"
    before = home.holds()
    disk.fill(pages * PAGE)
    ended = home.tend(*words)
    family.look_at(case, ended)
    if ended.code not in (0, 8):
        family.found("wrong answers", case, f"code {ended.code}: {ended.err}")
    family.judge(case, home, ended.code == 0, before, expected)
    for reader in READERS:
        read = home.tend(*reader)
        family.expect(read.code == 0 and not read.err, f"{case}, then {reader}", f"code {read.code}: {read.err}")
    saved = home.tend("export", "all", "--to", home.path("elsewhere.jsonl"))
    family.expect(saved.code == 0, f"{case}, then export elsewhere", f"code {saved.code}: {saved.err}")
    disk.make_room()
    again = home.tend("client", "add", "There is room")
    family.expect(again.code == 0, f"{case}, then room", f"code {again.code}: {again.err}")


def full_target(family, model):
    """A backup and an export onto a disk that is too small: nothing of them stays there."""
    home = model.copy()
    target = home.path("stick")
    with SmallDisk(target, "64k") as disk:
        if not disk.mounted:
            return
        for words in (["backup", "stick/copy.db"], ["export", "all", "--to", "stick/all.jsonl"],
                      ["backup", "--rotate", "3", "stick"]):
            disk.fill(0)
            ended = home.tend(*words)
            family.look_at(f"{words}", ended)
            family.expect(ended.code == 8, f"{words} onto a full disk", f"code {ended.code}: {ended.err}")
            family.expect(os.listdir(target) == ["filler"], f"{words} onto a full disk", f"left {os.listdir(target)}")
            disk.make_room()


# ---- a limit of the file size

def size_limits(family, model):
    size = os.path.getsize(model.book)
    limits = [0, 512, PAGE, 20000, 65536, size - PAGE, size, size + PAGE, size + 8 * PAGE]
    for words in (*WRITERS, ["backup", "copy.db"], ["export", "all", "--to", "all.jsonl"],
                  ["--book", "new.db", "init"]):
        expected = after(model, words)
        for limit in family.some(limits, 2):
            home = model.copy()
            before = home.holds()
            ended = home.tend(*words, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)))
            case = f"{words[:2]} with files of at most {limit} bytes"
            family.look_at(case, ended)
            if ended.code not in (0, 8):
                family.found("wrong answers", case, f"code {ended.code}: {ended.err}")
            family.judge(case, home, ended.code == 0, before, expected)
            if ended.code != 0:
                left = [name for name in os.listdir(home.folder) if name not in ("notes.csv", ".local", ".config")]
                family.expect(not left, case, f"left {left}")
            family.drop(home)


# ---- output

def outputs(family, model):
    """Nobody can take the output: code 8 and one line; a reader that has gone: neither."""
    for words in (*WRITERS, *READERS):
        expected = after(model, words)
        for name in ("closed", "full", "gone"):
            home = model.copy()
            before = home.holds()
            ended = with_output(home, words, name)
            case = f"{words[:2]}, output {name}"
            family.look_at(case, ended)
            family.expect(ended.code == (0 if name == "gone" else 8), case, f"code {ended.code}: {ended.err}")
            if name == "gone":
                told = [line for line in ended.err.splitlines() if not line.startswith(b"tend: read as")]
                family.expect(not told, case, f"told {told}")
            family.judge(case, home, ended.code == 0, before, expected)
            family.drop(home)


def with_output(home, words, name):
    if name == "full":
        with open("/dev/full", "wb") as full:
            return home.tend(*words, stdout=full)
    if name == "closed":
        return home.tend(*words, stdout=None, preexec_fn=lambda: os.close(1))
    read_end, write_end = os.pipe()
    os.close(read_end)
    with open(write_end, "wb") as gone:
        return home.tend(*words, stdout=gone)


def main():
    family = Family("full disk")
    model = make(family)
    full_disk(family, model)
    full_target(family, model)
    size_limits(family, model)
    outputs(family, model)
    family.report()


if __name__ == "__main__":
    main()
