"""The power fails: rebuilds what a disk may hold after it from the recorded writes and syncs of a few commands.

What was synced is there. Of what was not, nothing, everything, or any part is there: writes in sectors, names in any
order. Between a name and its file's bytes nothing is promised, as POSIX has it.
"""

import os
import re

from harness import Family, content_of, notes_file, small_book

SECTOR = 512
CALLS = "openat,write,pwrite64,fsync,fdatasync,ftruncate,link,rename,renameat2,unlink,mkdir"
COMMANDS = (["client", "add", "Acme"], ["note", "acme", "--call", "hello", "--next", "mon"], ["done", "1"],
            ["followup", "acme", "send it", "--due", "fri"], ["import", "notes.csv", "--as", "note"], ["undo", "-y"],
            ["backup", "copy.db"], ["client", "edit", "acme", "--tier", "A"], ["client", "erase", "acme", "-y"])


class Node:
    """A file: the bytes that are on the disk for sure, and what was written since, in order: (offset, bytes), or
    (length, None) for a cut."""

    def __init__(self):
        self.safe, self.pending = bytearray(), []

    def sync(self):
        for write in self.pending:
            apply(self.safe, *write)
        self.pending = []

    def maybe(self, keep):
        """The bytes after a power cut that kept those writes for which `keep` says so, sector by sector."""
        content = bytearray(self.safe)
        for offset, written in self.pending:
            if written is None:
                if keep():
                    apply(content, offset, None)
                continue
            start = 0
            while start < len(written):
                end = min(len(written), (offset + start) // SECTOR * SECTOR + SECTOR - offset)
                if keep():
                    apply(content, offset + start, written[start:end])
                start = end
        return content


def apply(content, offset, written):
    if written is None:
        if offset < len(content):
            del content[offset:]
        else:
            content.extend(bytes(offset - len(content)))
        return
    if len(content) < offset + len(written):
        content.extend(bytes(offset + len(written) - len(content)))
    content[offset:offset + len(written)] = written


class Disk:
    """The files of a home: names for sure, and changes of names since: (folder, name, node or None)."""

    def __init__(self):
        self.safe, self.pending, self.now = {}, [], {}

    def rename(self, path, node):
        self.pending.append((path, node))
        if node is None:
            self.now.pop(path, None)
        else:
            self.now[path] = node

    def sync_folder(self, folder):
        kept = []
        for path, node in self.pending:
            if os.path.dirname(path) == folder:
                settle(self.safe, path, node)
            else:
                kept.append((path, node))
        self.pending = kept

    def after_power_cut(self, keep):
        """{path: bytes, or None for a folder} that the disk may hold."""
        names = dict(self.safe)
        for path, node in self.pending:
            if keep():
                settle(names, path, node)
        reachable = {path: node for path, node in names.items() if has_folders(path, names)}
        return {path: None if node == "folder" else node.maybe(keep) for path, node in reachable.items()}


def settle(names, path, node):
    if node is None:
        names.pop(path, None)
    else:
        names[path] = node


def has_folders(path, names):
    folder = os.path.dirname(path)
    return folder == "" or (names.get(folder) == "folder" and has_folders(folder, names))


CALL = re.compile(rb'\d+ +(\w+)\((.*)\) += (-?\d+)')
TEXT = rb'"((?:\\x[0-9a-f]{2})*)"'


def unhexed(text):
    return bytes.fromhex(text.replace(b"\\x", b"").decode())


class Recorder:
    """Follows the system calls of commands on the files under a folder."""

    def __init__(self, folder, drops_syncs=False):
        self.folder, self.drops_syncs, self.disk, self.offsets = folder.encode() + b"/", drops_syncs, Disk(), {}

    def own(self, path):
        """The path inside the folder; None for other files."""
        return path[len(self.folder):].decode() if path.startswith(self.folder) else None

    def opened(self, arguments):
        """The path of a call's first argument, a descriptor that strace names: 3<\\x2f…>."""
        found = re.match(rb"(\d+)<((?:\\x[0-9a-f]{2})*)", arguments)
        path = unhexed(found[2]) if found else b""
        return "" if path + b"/" == self.folder else self.own(path)

    def replay(self, log):
        """After each call that changes something on the disk: yields the call."""
        with open(log, "rb") as lines:
            for line in lines:
                call = CALL.match(line)
                if call and int(call[3]) >= 0 and self.take(call[1].decode(), call[2], int(call[3])):
                    yield call[1].decode()

    def take(self, call, arguments, result):
        paths = [self.own(unhexed(text)) for text in re.findall(TEXT, arguments)]
        if call in ("fsync", "fdatasync"):
            return self.sync(self.opened(arguments))
        if call in ("write", "pwrite64", "ftruncate"):
            return self.write(call, self.opened(arguments), arguments, result)
        if not paths or None in paths:
            return False
        if call == "mkdir":
            self.disk.rename(paths[0], "folder")
        elif call == "unlink":
            self.disk.rename(paths[0], None)
        elif call == "openat":
            return self.open(paths[0], arguments)
        else:
            self.disk.rename(paths[1], self.disk.now[paths[0]])
            if call != "link":
                self.disk.rename(paths[0], None)
        return True

    def open(self, path, arguments):
        self.offsets[path] = 0
        if b"O_CREAT" not in arguments or path in self.disk.now:
            return False
        self.disk.rename(path, Node())
        return True

    def sync(self, path):
        if path is None or self.drops_syncs:
            return False
        node = self.disk.now.get(path)
        if path == "" or node == "folder":
            self.disk.sync_folder(path)
        elif node:
            node.sync()
        return True

    def write(self, call, path, arguments, result):
        node = self.disk.now.get(path)
        if not node:
            return False
        if call == "ftruncate":
            node.pending.append((int(arguments.rsplit(b", ", 1)[1]), None))
            return True
        written = unhexed(re.search(TEXT, arguments)[1])[:result]
        offset = int(arguments.rsplit(b", ", 1)[1]) if call == "pwrite64" else self.offsets.get(path, 0)
        self.offsets[path] = offset + result
        node.pending.append((offset, written))
        return True


class Losses:
    """What was found in the rebuilt states of one recording."""

    def __init__(self, family, reports):
        self.family, self.reports, self.bad, self.states = family, reports, 0, set()

    def look(self, case, files, allowed, acknowledged):
        state = hash(tuple(sorted((path, bytes(content or b"")) for path, content in files.items())))
        if (state, acknowledged) in self.states:
            return
        self.states.add((state, acknowledged))
        home = self.family.home()
        for path, content in sorted(files.items()):
            if content is None:
                os.mkdir(home.path(path), 0o700)
            else:
                home.write(path, bytes(content))
        if self.reports:
            self.family.judge(case, home, False, *allowed)
        else:
            self.bad += home.holds() not in allowed or home.unwell() != ""
        self.family.drop(home)


def keepers(random, count):
    """(name, rule) of how much of what was not synced is there."""
    yield "nothing", lambda: False
    yield "everything", lambda: True
    for number in range(count):
        share = random.choice((0.1, 0.5, 0.9))
        yield f"part {number}", lambda: random.random() < share


def record(family, home, recorder, losses, commands, points, parts):
    before = frozenset()
    for words in commands:
        log = family.scratch.name + "/power"
        ended = home.tend(*words, before=["strace", "-f", "-y", "-xx", "-s", "10000000", "-e", "trace=" + CALLS, "-o",
                                          log])
        assert ended.code == 0, ended.err
        after = home.holds()
        with open(log, "rb") as lines:
            count = sum(1 for _ in lines)
        chosen = set(family.some(range(count), points))
        for number, call in enumerate(recorder.replay(log)):
            if number in chosen:
                for name, keep in keepers(family.random, parts):
                    losses.look(f"{words[:2]}, after call {number} ({call}), {name}",
                                recorder.disk.after_power_cut(keep), (before, after), False)
        for name, keep in keepers(family.random, parts * 4):
            losses.look(f"{words[:2]} acknowledged, {name}", recorder.disk.after_power_cut(keep), (after, after), True)
        before = after


def run(family, commands, drops_syncs, points, parts):
    home = family.home()
    losses = Losses(family, reports=not drops_syncs)
    recorder = Recorder(home.folder, drops_syncs)
    notes_file(home, 20)
    with open(home.path("notes.csv"), "rb") as file:
        node = Node()
        node.safe[:] = file.read()
    recorder.disk.safe["notes.csv"] = recorder.disk.now["notes.csv"] = node
    record(family, home, recorder, losses, commands, points, parts)
    return losses


def main():
    family = Family("power loss", needs=["strace"])
    run(family, COMMANDS, False, 3, 4 if family.long else 1)
    blind = run(family, COMMANDS[:3], True, 3, 1)
    family.expect(blind.bad > 0, "self-test", "syncs that never happened went unnoticed")
    family.tell(f"without syncs {blind.bad} of {len(blind.states)} states would be losses")
    family.report()


if __name__ == "__main__":
    main()
