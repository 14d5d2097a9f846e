"""Many at once: fifty commands of which some are killed, a reader that stalls, backups meanwhile, fifty first uses."""

import json
import os
import pty
import signal
import subprocess
import time

from harness import PATIENCE, Ended, Family, notes_file, small_book

SLOWEST = 10  # seconds


class Crowd:
    """Commands that run at once. `ended` has each with its words once `finish` is through."""

    def __init__(self, home):
        self.home, self.running, self.ended = home, [], []

    def start(self, *words, **how):
        self.running.append((words, time.monotonic(), self.home.start(*words, **how)))

    def kill_some(self, count, within):
        """SIGKILL for that many, drawn by the seed, each at a moment of its own."""
        random = self.home.family.random
        victims = random.sample(self.running, min(count, len(self.running)))
        for moment, (_, _, process) in sorted((random.uniform(0, within), victim) for victim in victims):
            time.sleep(moment / len(victims))
            if process.poll() is None:
                process.kill()

    def finish(self):
        for words, began, process in self.running:
            try:
                out, err = process.communicate(timeout=max(1, PATIENCE - (time.monotonic() - began)))
                code = process.returncode
            except subprocess.TimeoutExpired:
                process.kill()
                out, err = process.communicate()
                code = None
            self.ended.append(Ended(words, code, out or b"", err or b"", time.monotonic() - began))
        self.running = []
        return self.ended


def check_notes(family, case, home, ended, start):
    """Each acknowledged note is there once, each other one at most once, and nothing else begins with `start`."""
    notes = [note["body"] for note in json.loads(home.ok("note", "list", "--json").out)]
    notes = [body for body in notes if body.startswith(start)]
    for each in ended:
        body = each.words[-1]
        if not body.startswith(start):
            continue
        family.case()
        count = notes.count(body)
        if each.code == 0 and count == 0:
            family.found("false successes", case, body)
        elif count > 1:
            family.found("wrong answers", case, f"'{body}' is there {count} times")
    unwell = home.unwell()
    if unwell:
        family.found("corrupt books", case, unwell)


def check_ends(family, case, ended):
    for each in ended:
        family.case()
        if each.code == -signal.SIGKILL:
            continue
        family.look_at(f"{case}, {each.words}", each)
        if each.code not in (0, 5, None):
            family.found("wrong answers", f"{case}, {each.words}", f"code {each.code}: {each.err.decode()}")
        if each.seconds > SLOWEST:
            family.found("wrong answers", f"{case}, {each.words}", f"took {each.seconds:.1f} s")
    return max(each.seconds for each in ended)


def mixed(family, number):
    """Notes, follow-ups, imports of a note, lists, reports and edits in turn; notes tell who is who."""
    home = small_book(family.home())
    crowd = Crowd(home)
    for i in range(50):
        body = f"mixed {i}"
        home.write(body, f"client,kind,body\nacme,call,{body}\n")
        crowd.start(*(["note", "acme", "--call", body], ["note", "lodz", "--next", "fri", body],
                      ["followup", "acme", "--due", "fri", f"do {i}"], ["import", "--as", "note", body],
                      ["note", "list", "--json"], ["client", "edit", "berlin", "--tag", f"+tag{i}"],
                      ["report", "activity"])[i % 7])
    crowd.kill_some(15, 0.2)
    ended = crowd.finish()
    check_notes(family, f"mixed {number}", home, ended, "mixed ")
    edited = json.loads(home.ok("client", "show", "berlin", "--json").out)["tags"]
    for each in ended:
        if each.words[0] == "client" and each.code == 0 and each.words[-1][1:] not in edited:
            family.found("changes lost", f"mixed {number}", f"{each.words}")
    return check_ends(family, f"mixed {number}", ended)


def first_use(family, number):
    home = family.home()
    crowd = Crowd(home)
    for i in range(50):
        crowd.start("client", "add", f"First {number} {i}")
    if number % 2:
        crowd.kill_some(15, 0.2)
    ended = crowd.finish()
    names = [client["name"] for client in json.loads(home.ok("client", "list", "--json").out)]
    for each in ended:
        if each.code == 0 and names.count(each.words[-1]) != 1:
            family.found("false successes", f"first use {number}", f"{each.words}")
    unwell = home.unwell()
    if unwell:
        family.found("corrupt books", f"first use {number}", unwell)
    return check_ends(family, f"first use {number}", ended)


def stalled(family):
    """A pager that nobody leaves, and a pipe that nobody reads, hold no writer up."""
    home = small_book(family.home())
    notes_file(home, 3000)
    home.ok("import", "notes.csv", "--as", "note")
    pager = home.write("pager", "#!/bin/sh\nexec sleep 60\n", 0o700)
    for words in (["note", "list"], ["export", "all"], ["export", "note"], ["report", "activity"]):
        terminal, stream = pty.openpty()
        reading = [home.start(*words, stdin=stream, stdout=stream, stderr=stream, env={"PAGER": pager}),
                   home.start(*words)]
        os.close(stream)
        time.sleep(1)
        crowd = Crowd(home)
        for i in range(5):
            crowd.start("note", "acme", f"stalled {words} {i}")
        ended = crowd.finish()
        check_notes(family, f"stalled {words}", home, ended, f"stalled {words}")
        check_ends(family, f"stalled {words}", ended)
        for process in reading:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
        os.close(terminal)


def backups(family, rounds):
    """A copy made while others write has all that was acknowledged before it began, and is well."""
    home = small_book(family.home())
    slowest = 0
    for number in range(rounds):
        known = home.holds()
        crowd = Crowd(home)
        for i in range(12):
            crowd.start("note", "acme", f"backup {number} {i}")
            if i % 4 == 2:
                crowd.start("backup", f"copy{number}-{i}.db")
        ended = crowd.finish()
        slowest = max(slowest, check_ends(family, f"backup {number}", ended))
        check_notes(family, f"backup {number}", home, ended, f"backup {number} ")
        now = home.holds()
        for each in ended:
            if each.words[0] != "backup" or each.code != 0:
                continue
            copy = home.holds(each.words[1])
            if copy is None or home.unwell(each.words[1]):
                family.found("corrupt books", f"backup {number}", each.words[1])
            elif stable(known) - stable(copy) or stable(copy) - stable(now):
                family.found("changes lost", f"backup {number}", each.words[1])
    return slowest


def stable(rows):
    """The notes, which no later note changes."""
    return {row for row in rows if '"type": "note"' in row}


def main():
    family = Family("concurrency")
    rounds = 20 if family.long else 1
    slowest = max(max(mixed(family, number) for number in range(rounds)),
                  max(first_use(family, number) for number in range(2 * rounds)), backups(family, rounds))
    stalled(family)
    family.tell(f"slowest command {slowest:.1f} s, while 50 ran at once")
    family.report()


if __name__ == "__main__":
    main()
