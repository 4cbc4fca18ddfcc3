"""The terminal: the language that its user reads, and the characters that it can print.

The language is told by LANGUAGE, LC_ALL, LC_MESSAGES and LANG, the first of them that is set, as
gettext has it. It is that of the messages alone: the language of a text is another matter, and is
told to a command by ``--language``.
"""

from __future__ import annotations

import codecs
import gettext
import json
import os
import re
import sys
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import TextIO

from belegt.errors import Fault
from belegt.messages import CATALOGUES, DOMAIN, ENGLISH, message, words_of

VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")

MOST_FAULTS = 500
"""Faults that are printed unless every one is asked for."""

PLAIN = "belegt-plain"
"""How characters are written that an encoding lacks."""

PLAIN_SIGNS = str.maketrans(
    {
        **dict.fromkeys("“”„«»", '"'),
        **dict.fromkeys("‘’‚‹›", "'"),
        **dict.fromkeys("–—−", "-"),
        **dict.fromkeys("\u00a0\u202f\u2009", " "),
        "…": "...",
        "→": "->",
        "✓": "+",
        "·": "-",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "×": "x",
    }
)

ARGPARSE = (
    message("usage: "),
    message("options"),
    message("positional arguments"),
    message("show this help message and exit"),
    message("%(prog)s: error: %(message)s\n"),
    message("argument %(argument_name)s: %(message)s"),
    message("the following arguments are required: %s"),
    message("unrecognized arguments: %s"),
    message("invalid choice: %(value)r (choose from %(choices)s)"),
    message("invalid %(type)s value: %(value)r"),
    message("ambiguous option: %(option)s could match %(matches)s"),
    message("expected one argument"),
    message("expected at least one argument"),
    message("ignored explicit argument %r"),
    message("not allowed with argument %s"),
)
"""Words of argparse, which looks them up itself, so that the catalogues hold them."""


def prepare() -> None:
    """Let argparse speak the user's language, and both streams print any text."""
    if language() == ENGLISH:
        gettext.textdomain("messages")
    else:
        gettext.bindtextdomain(DOMAIN, str(CATALOGUES))
        gettext.textdomain(DOMAIN)
    codecs.register_error(PLAIN, _plainly)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors=PLAIN)


def language(environment: Mapping[str, str] = os.environ) -> str:
    """Return the language of messages: the first that the user reads and that has a catalogue."""
    wanted = next(filter(None, map(environment.get, VARIABLES)), "")
    for name in wanted.split(":"):
        code = re.split(r"[_.@-]", name)[0].lower()
        if code == ENGLISH:
            break
        if code and gettext.find(DOMAIN, CATALOGUES, [code]):
            return code
    return ENGLISH


def words(thing: object) -> str:
    """Return the words of a message in the user's language."""
    return words_of(thing, language())


def say(thing: object, stream: TextIO | None = None) -> None:
    """Print a message in the user's language.

    Args:
        thing: a message, or what is printed as it is.
        stream: standard output when it is None.
    """
    print(words(thing), file=stream)


def say_faults(faults: Iterable[Fault], stream: TextIO | None = None) -> None:
    """Print as many faults as anybody mends at once, and how many more there are."""
    rest = 0
    for number, fault in enumerate(faults):
        if number < MOST_FAULTS:
            say(fault, stream)
        else:
            rest += 1
    if rest:
        say(message("and {count} more", count=rest), stream)


def say_table(rows: Sequence[Sequence[object]]) -> None:
    """Print rows of cells below each other, the first of them being the heads."""
    cells = [[words(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        padded = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        print("  ".join(padded).rstrip())


def say_json(value: object, indent: int | None = None) -> None:
    """Print a value for programs, escaped where standard output lacks a character."""
    print(json.dumps(value, ensure_ascii=not prints_everything(), indent=indent))


def prints_everything() -> bool:
    """Return whether standard output has every character; data has to be escaped where not."""
    return codecs.lookup(sys.stdout.encoding or "ascii").name.startswith("utf")


def _plainly(error: UnicodeError) -> tuple[str, int]:
    """Write in ASCII what an encoding lacks."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    signs = error.object[error.start : error.end].translate(PLAIN_SIGNS)
    bare = (one for one in unicodedata.normalize("NFKD", signs) if not unicodedata.combining(one))
    return "".join(bare).encode("ascii", "backslashreplace").decode("ascii"), error.end
