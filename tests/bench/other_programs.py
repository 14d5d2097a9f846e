"""Homes for programs that people use for a part of what tend keeps, filled with what a book holds of it."""

import csv
import dataclasses
import io
import json
import os
import pathlib
import subprocess

TODAY = "2026-11-23"


@dataclasses.dataclass
class Held:
    """What is put into them: dictionaries as tend exports them."""

    followups: list
    contacts: list
    notes: list

    @staticmethod
    def of(tend, book):
        def rows(*words):
            line = [tend, "--book", book, "export", *words, "-f", "csv"]
            text = subprocess.run(line, check=True, capture_output=True, text=True).stdout
            return list(csv.DictReader(io.StringIO(text, newline="")))
        return Held(rows("followup", "--where", "status=open"), rows("contact"), rows("note"))


def packed(date):
    return date.replace("-", "")


# Each of these fills `home` with what is held, and gives the environment that leads the program there.

def taskwarrior(home, held):
    home.joinpath("taskrc").write_text(f"data.location={home}/tasks\nconfirmation=off\nverbose=nothing\n"
                                       "recurrence=off\n")
    home.joinpath("tasks").mkdir()
    environment = {"TASKRC": f"{home}/taskrc"}
    tasks = [{"uuid": row["uid"], "status": "pending", "description": row["text"], "project": row["client"],
              "entry": row["created"].replace("-", "").replace(":", ""), "due": f"{packed(row['due'])}T120000Z"}
             for row in held.followups]
    subprocess.run(["task", "import"], input="\n".join(map(json.dumps, tasks)), text=True, check=True,
                   env={**os.environ, **environment}, capture_output=True)
    return environment


def khard(home, held):
    cards = home / "cards"
    cards.mkdir()
    home.joinpath("khard.conf").write_text(f"[addressbooks]\n[[book]]\npath = {cards}\n")
    for row in held.contacts:
        card = ["BEGIN:VCARD", "VERSION:4.0", f"UID:{row['uid']}", f"FN:{row['name']}", f"ORG:{row['client']}",
                f"EMAIL:{row['email']}", "END:VCARD", ""]
        cards.joinpath(f"{row['uid']}.vcf").write_text("\r\n".join(card), newline="")
    return {}


def todoman(home, held):
    todos = home / "todos" / "book"
    todos.mkdir(parents=True)
    home.joinpath("todoman.py").write_text(f'path = "{home}/todos/*"\ncache_path = "{home}/cache.sqlite3"\n'
                                           'date_format = "%Y-%m-%d"\ntime_format = "%H:%M"\n')
    for row in held.followups:
        todo = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//tend//bench//EN", "BEGIN:VTODO", f"UID:{row['uid']}",
                f"DTSTAMP:{packed(TODAY)}T000000Z", f"SUMMARY:{row['client']} {row['text']}",
                f"DUE;VALUE=DATE:{packed(row['due'])}", "END:VTODO", "END:VCALENDAR", ""]
        todos.joinpath(f"{row['uid']}.ics").write_text("\r\n".join(todo), newline="")
    return {"TODOMAN_CONFIG": f"{home}/todoman.py"}


def remind(home, held):
    """What is due, and from then on each day, as tend tells it."""
    text = "".join(f"REM {row['due']} *1 MSG {row['client']} {row['text'].replace('%', '%%')}%\n"
                   for row in held.followups)
    home.joinpath("reminders").write_text(text)
    return {}


def hledger(home, held):
    """Minutes as a commodity, an account for each kind of touchpoint."""
    text = "".join(f"{row['at'][:10]} {row['client']}\n    time:{row['kind']}  {row['minutes'] or 0} min\n    clock\n\n"
                   for row in reversed(held.notes))
    home.joinpath("time.journal").write_text(text)
    return {}


def filled(program, home, held):
    """The environment that leads the program into the home, which is made."""
    home.mkdir(parents=True)
    return {"HOME": str(home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TZ": "UTC", **program(home, held)}
