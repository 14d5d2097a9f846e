"""Checks what may include what, and who may touch the world outside (ARCHITECTURE.md, "Layers")."""

import pathlib
import re
import sys

ROOT = pathlib.Path(sys.argv[1])

# The layers whose headers a layer may include.
MAY_INCLUDE = {
    "core": {"core"},
    "book": {"book", "core"},
    "format": {"format", "core"},
    "exchange": {"exchange", "book", "format", "core"},
    "commands": {"commands", "cli", "exchange", "book", "format", "core"},
    "cli": {"cli", "exchange", "book", "format", "core"},
}

# The only files that may include a library.
LIBRARIES = [
    (r"<(SQLiteCpp/|sqlite3)", r"src/book/"),
    (r"<CLI/", r"src/cli/parse_line\.cpp"),
    (r"<toml\+\+/", r"src/cli/config\.cpp"),
    (r"<utf8proc", r"src/core/"),
    (r"<xlsxwriter", r"src/helpers/"),
]

# The only files that may ask for environment, time, terminal, or start a program; a helper is a program of its own.
OUTSIDE = r"\b(getenv|clock_gettime|system_clock|localtime|localtime_r|mktime|gettimeofday|isatty|fork|execvp|" \
          r"popen|getrandom|random_device)\b|\b(std::|::)(time|system|exit|signal)\("
MAY_TOUCH_OUTSIDE = r"src/cli/host\.cpp|src/cli/host_program\.cpp|src/cli/process_zone\.cpp|src/main\.cpp|src/helpers/"


def layer_of(header):
    """The layer that a header belongs to; those of include/tend by what they are about."""
    folder = header.split("/")[0]
    if folder != "tend":
        return folder if folder in MAY_INCLUDE else None
    text = (ROOT / "include" / header).read_text(encoding="utf-8")
    if header == "tend/table.hpp" or '"tend/table.hpp"' in text:
        return "format"
    return "book" if header == "tend/book.hpp" or '"tend/book.hpp"' in text else "core"


def code(line):
    return re.sub(r'"(\\.|[^"\\])*"', '""', line.split("//")[0])


def complaints(path, text):
    name = path.relative_to(ROOT).as_posix()
    layer = layer_of(name.split("/", 1)[1])
    allowed_layers = MAY_INCLUDE.get(layer, set(MAY_INCLUDE))
    for number, line in enumerate(text.splitlines(), 1):
        include = re.match(r'\s*#include\s+(["<])([^">]+)', line)
        if include:
            opening, target = include.groups()
            if opening == '"' and layer_of(target) not in allowed_layers | {None}:
                yield f"{name}:{number}: {layer} may not include {target}"
            for library, allowed in LIBRARIES:
                if re.match(library, opening + target) and not re.match(allowed, name):
                    yield f"{name}:{number}: only {allowed} includes {target}"
        elif re.search(OUTSIDE, code(line)) and not re.match(MAY_TOUCH_OUTSIDE, name):
            yield f"{name}:{number}: only the host touches the world outside: {line.strip()}"


def main():
    found = []
    for folder in ("src", "include"):
        for path in sorted((ROOT / folder).rglob("*.[ch]pp")):
            found += complaints(path, path.read_text(encoding="utf-8"))
    print("\n".join(found))
    return 1 if found else 0


sys.exit(main())
