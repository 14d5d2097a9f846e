"""What is measured: each job as tend does it and, where there is one, the program in C that does the same."""

import dataclasses

TODAY = "2026-11-23"
# The last touches that the cadences allow (14, 30 and 90 days); what is older slips.
LIMITS = ("2026-11-09T00", "2026-10-24T00", "2026-08-25T00")
MANAGER = "anna"
TEXT = "Asked for the offer again; they want a discount on 40 seats and an answer by the end of the week."


@dataclasses.dataclass(frozen=True)
class Job:
    name: str
    words: tuple  # tend's line; SLUG stands for a client
    reference: tuple | None = None  # program and arguments; BOOK stands for the book's file
    aim: float | None = None  # the ratio that is asked for
    writes: bool = False
    flat: bool = True  # must not grow with the number of notes

    def lines(self, programs, book, slug):
        """What to run of the programs in that folder: tend first."""
        known = {"BOOK": str(book), "SLUG": slug}
        yield [str(programs / "tend"), *(known.get(word, word) for word in self.words)]
        if self.reference:
            program, *arguments = self.reference
            path = program if program.startswith("/") else str(programs / program)
            yield [path, *(known.get(word, word) for word in arguments)]


def search(words, order="rowid DESC"):
    return ("search", "BOOK", f"words : ({words})", order)


JOBS = (
    Job("--version", ("--version",), ("/bin/true",), 1.25),
    Job("today", ("today",), ("today", "BOOK", TODAY, MANAGER, *LIMITS), 1.15),
    Job("client show", ("client", "show", "SLUG"), ("client_show", "BOOK", "SLUG", TODAY), 1.15),
    Job("followup list", ("followup", "list", "--limit", "50"), ("followup_list", "BOOK", "50"), 1.15),
    Job("search", ("search", "offer"), search('"offer"'), 1.15),
    Job("search, two words", ("search", "offer", "discount"), search('"offer" AND "discount"'), 1.15),
    Job("search, a beginning", ("search", "contr*"), search('"contr" *')),
    Job("search --ranked", ("search", "--ranked", "offer"), search('"offer"', "rank"), flat=False),
    Job("completion", ("__complete", "bash", "9", "m", "tend client show m"), ("complete", "BOOK", "m"), 1.15),
    Job("note add", ("note", "add", "SLUG", "--call", TEXT), ("note_add", "BOOK", "SLUG", TEXT), 1.10, writes=True),
    Job("undo", ("undo", "-y"), writes=True),
    Job("report daily", ("report", "daily")),
)
