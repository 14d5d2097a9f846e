"""Who may read what tend leaves, what its helper programs are given, and what is gone once a client is erased."""

import os
import stat

from harness import Family, small_book

SECRET = "Zaphod Beeblebrox"
MAIL = "zaphod@betelgeuse.example"


def modes(home):
    """{path: mode} of all that lies in the home, but for what the test itself put there."""
    found = {}
    for folder, folders, names in os.walk(home.folder):
        for name in folders + names:
            path = os.path.join(folder, name)
            found[os.path.relpath(path, home.folder)] = stat.S_IMODE(os.lstat(path).st_mode)
    return found


def check_modes(family, case, home, but=()):
    for path, mode in modes(home).items():
        if path in but:
            continue
        wanted = 0o700 if os.path.isdir(home.path(path)) else 0o600
        family.expect(mode == wanted, f"{case}: {path}", f"mode {mode:o}")


def closed_files(family):
    """Whatever the umask: everything that tend makes is for its owner alone."""
    for umask in (0o000, 0o022, 0o077):
        home = family.home()
        how = {"preexec_fn": lambda: os.umask(umask)}
        home.write("rows.csv", "client,at,kind,body\nnobody,2026-10-01,never,hello\nacme,2026-10-01,call,hi\n")
        home.write("editor", "#!/bin/sh\nls -ln \"$1\" > listing\nchmod 600 listing\nexit 1\n", 0o700)
        for words in (["client", "add", "Acme"], ["note", "acme", "hello"], ["backup", "copies/one.db"],
                      ["backup", "--rotate", "2", "many"], ["export", "all", "--to", "out/all.jsonl"],
                      ["export", "note", "--to", "notes.csv"], ["export", "calendar", "--to", "calendar.ics"],
                      ["import", "rows.csv", "--as", "note", "--skip-invalid", "--rejects", "rejects.csv"],
                      ["restore", "copies/one.db", "-y"], ["config", "set", "me", "anna"], ["note", "acme"],
                      ["--book", "deep/in/there.db", "init"], ["report", "week"]):
            if words[0] == "export" and words[-1].startswith("out/"):
                os.mkdir(home.path("out"), 0o700)
            home.tend(*words, env={"EDITOR": home.path("editor"), "TEND_NO_INPUT": ""}, **how)
        check_modes(family, f"umask {umask:03o}", home, but=("rows.csv", "editor", "listing"))


def journals(family):
    """The journal of a book, caught in the middle of a command that dies."""
    home = small_book(family.home())
    how = {"preexec_fn": lambda: os.umask(0)}
    home.tend("note", "acme", "hello", before=["strace", "-f", "-o", "/dev/null", "-e",
                                               "inject=fdatasync:signal=KILL:when=3"], **how)
    family.expect(os.path.exists(home.book + "-journal"), "a journal", "there is none to look at")
    check_modes(family, "a journal", home)


# ---- helper programs

def words_not_shell(family):
    """EDITOR and PAGER are split into words and run; no shell sees them, and none sees what the book holds."""
    home = small_book(family.home())
    evil = "$(touch owned) `touch owned`; touch owned | touch owned && touch owned > owned"
    home.ok("client", "add", evil, "--slug", "evil")
    home.ok("note", "evil", evil)
    show = home.write("show", "#!/bin/sh\nfor word; do echo \"[$word]\" >> words; done\ncat > paged\n", 0o700)
    write = home.write("write", "#!/bin/sh\nfor word; do echo \"[$word]\" >> words; done\necho written >> \"$3\"\n",
                       0o700)
    words = " 'a  b' $HOME;"
    for lines in (["note", "list"], ["brief", "evil"], ["history"]):
        home.on_terminal(*lines, TEND_PAGER=show + words, TERM="xterm", LINES="2")
    for lines in (["note", "evil"], ["note", "evil", "--call"]):
        for variable in ("EDITOR", "VISUAL", "TEND_EDITOR"):
            home.on_terminal(*lines, **{variable: write + words, "TEND_NO_INPUT": "", "TERM": "xterm"})
    with open(home.path("words"), encoding="utf-8") as file:
        told = file.read().splitlines()
    family.expect("[a  b]" in told and "[$HOME;]" in told, "helpers", f"were given {told[:9]}")
    family.expect(not os.path.exists(home.path("owned")), "helpers", "a shell ran what the book holds")
    for broken in ("", " ", "'", "\"open", "/nowhere/editor", "/dev/null", home.folder):
        ended = home.on_terminal("note", "evil", EDITOR=broken, VISUAL=broken, TEND_NO_INPUT="", PATH="/nowhere")
        family.expect(ended.code in (2, 8, 9), f"EDITOR {broken!r}", f"code {ended.code}: {ended.out[-200:]}")
        ended = home.on_terminal("note", "list", TEND_PAGER=broken, LINES="2", PATH="/nowhere")
        family.expect(ended.code in (0, 9) and b"visited" in ended.out, f"PAGER {broken!r}",
                      f"code {ended.code}: {ended.out[-200:]}")


def drafts(family):
    """What was typed outlives an editor that fails, a book that is busy or gone, and is found again."""
    home = small_book(family.home())
    for number, (case, end) in enumerate({"fails": "exit 3", "is killed": "kill -9 $$",
                                          "takes the book away": "mv \"$BOOK\" gone",
                                          }.items()):
        text = f"what was typed {number}"
        editor = home.write("editor", f"#!/bin/sh\necho '{text}' > \"$1\"\n{end}\n", 0o700)
        ended = home.on_terminal("note", "acme", EDITOR=editor, VISUAL=editor, TEND_NO_INPUT="", BOOK=home.book)
        family.expect(ended.code in (3, 8, 9), f"an editor that {case}", f"code {ended.code}: {ended.out[-300:]}")
        kept = []
        for folder, _, names in os.walk(home.folder):
            for name in names:
                with open(os.path.join(folder, name), "rb") as file:
                    if name not in ("editor",) and text.encode() in file.read():
                        kept.append(os.path.join(folder, name))
        family.expect(len(kept) == 1, f"an editor that {case}", f"the draft is in {kept}")
        for path in kept:
            family.expect(os.path.basename(path).encode() in ended.out, f"an editor that {case}",
                          f"{path} is not told: {ended.out}")
            family.expect(stat.S_IMODE(os.stat(path).st_mode) == 0o600, f"the draft of an editor that {case}",
                          f"{os.stat(path).st_mode:o}")
        if os.path.exists(home.path("gone")):
            os.rename(home.path("gone"), home.book)


# ---- personal data

def quiet_errors(family):
    """A failure names what was typed, and nothing of what the book holds."""
    home = small_book(family.home())
    home.ok("client", "add", SECRET, "--slug", "zaphod", "--email", MAIL)
    home.ok("note", "zaphod", f"{SECRET} owes us two heads")
    with open(home.book, "rb") as file:
        book = file.read()
    for number in range(60 if family.long else 12):
        at = family.random.randrange(len(book))
        home.write(os.path.relpath(home.book, home.folder), book[:at] + bytes(64) + book[at + 64:])
        for words in (["note", "list"], ["note", "acme", "hello"], ["search", "heads"]):
            ended = home.tend(*words)
            family.expect(SECRET.encode() not in ended.err and MAIL.encode() not in ended.err,
                          f"damage at {at}, {words}", ended.err)
    home.write(os.path.relpath(home.book, home.folder), book)
    for words in (["followup", "acme", "x", "--due", "never"], ["note", "show", "99"],
                  ["sql", "SELECT nothing FROM note"],
                  ["client", "list", "--where", "nonsense"], ["import", "/nowhere"], ["done", "99"]):
        ended = home.tend(*words)
        family.expect(ended.code != 0 and SECRET.encode() not in ended.err and MAIL.encode() not in ended.err,
                      f"{words}", ended.err)


def erased(family):
    """No byte of an erased client is in the book or beside it, whatever was done to it before."""
    for killed in (False, True):
        home = small_book(family.home())
        home.ok("client", "add", SECRET, "--email", MAIL, "--city", "Betelgeuse Five", "--tag", "hoopyfrood", "--set",
                "ship=heartofgold")
        home.ok("contact", "add", "zaphod", "Trillian Astra", "--email", "trillian@betelgeuse.example", "--phone",
                "+49 555 424242")
        for number in range(30):
            home.ok("note", "zaphod", "--call", f"{SECRET} said vogonpoetry {number} " + "pangalactic " * 40)
        home.ok("followup", "zaphod", "bring a gargleblaster", "--due", "fri", "--every", "1w")
        home.ok("done", "4")
        home.ok("client", "edit", "zaphod", "--city", "Magrathea")
        home.ok("note", "remove", "20", "-y")
        home.ok("undo", "-y")
        home.ok("case", "zaphod", "infinite improbability")
        home.ok("opportunity", "zaphod", "kricketwar", "--amount", "100")
        if killed:
            home.tend("note", "zaphod", "hotjournalword", before=["strace", "-f", "-o", "/dev/null", "-e",
                                                                  "inject=fdatasync:signal=KILL:when=3"])
        home.ok("client", "erase", "zaphod", "-y")
        words = (b"zaphod", b"beeblebrox", b"betelgeuse", b"hoopyfrood", b"heartofgold", b"trillian", b"424242",
                 b"vogonpoetry",
                 b"pangalactic", b"gargleblaster", b"magrathea", b"improbability", b"kricketwar", b"hotjournalword")
        for folder, _, names in os.walk(home.folder):
            for name in names:
                with open(os.path.join(folder, name), "rb") as file:
                    content = file.read().lower()
                for word in words:
                    family.expect(word not in content, f"erase{' after a killed command' if killed else ''}",
                                  f"'{word.decode()}' is in {name}")
        family.expect(home.unwell() == "", "erase", home.unwell())


def main():
    family = Family("permissions", needs=["strace"])
    for part in (closed_files, journals, words_not_shell, drafts, quiet_errors, erased):
        part(family)
    family.report()


if __name__ == "__main__":
    main()
