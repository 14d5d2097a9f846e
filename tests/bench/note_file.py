"""A CSV file of notes that tend imports and that sqlite3's .import takes as it is: all columns, none empty."""

import datetime
import itertools
import random

CLIENTS = 10_000
HEADER = "id,uid,client,at,kind,direction,area,author,minutes,body"
BEGINNING = datetime.datetime(2021, 1, 1, tzinfo=datetime.timezone.utc)
SYLLABLES = ("ka", "to", "mi", "ren", "sal", "ver", "ton", "ger", "li", "no", "pra", "del", "ist", "or", "um", "be", "ö")


def vocabulary(chance):
    """Words, the n-th of which comes up about one n-th as often as the first."""
    words = {"".join(chance.choices(SYLLABLES, k=chance.randint(1, 5))): None for _ in range(30_000)}
    return list(words), list(itertools.accumulate(1 / (rank + 2) for rank in range(len(words))))


def uid(chance, moment):
    digits = f"{int(moment.timestamp() * 1000):012x}7{chance.getrandbits(12):03x}8{chance.getrandbits(60):015x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


def body(chance, words, weights):
    """100 to 400 characters; one of five has a comma and quotes."""
    length = chance.randint(100, 400)
    text = " ".join(chance.choices(words, cum_weights=weights, k=length // 2))[:length].rstrip()
    return f'"{text[:60]}, ""so"" {text[60:]}"' if chance.random() < 0.2 else text


def write_clients(path):
    """Called by the numbers that they get, so that a number names them to tend and to sqlite3."""
    path.write_text("name\n" + "".join(f"{number}\n" for number in range(1, CLIENTS + 1)))


def write_notes(path, count):
    """From the oldest on, as exports have them."""
    chance = random.Random(7)
    words, weights = vocabulary(chance)
    seconds = sorted(chance.randrange(5 * 365 * 86_400) for _ in range(count))
    with open(path, "w", encoding="utf-8") as file:
        file.write(HEADER + "\n")
        for number, second in enumerate(seconds, 1):
            at = BEGINNING + datetime.timedelta(seconds=second)
            kind = chance.choice(("note", "call", "email", "meeting"))
            file.write(f"{number},{uid(chance, at)},{chance.randint(1, CLIENTS)},{at:%Y-%m-%dT%H:%M:%SZ},{kind},in,"
                       f"sales,anna,{chance.randint(1, 9) * 5},{body(chance, words, weights)}\n")
