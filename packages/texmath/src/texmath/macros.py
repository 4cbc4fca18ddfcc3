r"""The author's own commands, in the form of MathJax: name to text, or to [text, arguments].

A third value is the default of the first argument, which then stands in square brackets. What a
macro stands for is put between two marks, `GROUP` and `GROUP_END`: where an argument is wanted it
is one, as if in braces; elsewhere they mean nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from texmath import errors
from texmath.errors import TexError

Macros = Mapping[str, str | Sequence[object]]
"""Macros by name, without the backslash."""

MOST_REPLACEMENTS = 1000
"""More replacements than this in one formula never end."""

MOST_CHARACTERS = 100_000
"""No formula grows by more than this through its macros."""

GROUP = "\x01"
GROUP_END = "\x02"

COMMAND_RE = re.compile(r"\\([A-Za-z]+|.)", re.DOTALL)
PARAMETER_RE = re.compile(r"\\.|#([1-9])", re.DOTALL)
OPTIONAL_RE = re.compile(r"\s*\[([^\[\]]*)\]")
BETWEEN_RE = re.compile(rf"[\s{GROUP}{GROUP_END}]*")
GROUP_MARK_RE = re.compile(r"\\.|[{}]", re.DOTALL)


class Expansion:
    """A formula whose macros are replaced.

    Attributes:
        text: without macros.
    """

    def __init__(self) -> None:
        self.text = ""
        self.pieces: list[tuple[int, int, bool]] = []  # begin in text, origin, copied as it was

    def add(self, text: str, origin: int, *, copied: bool) -> None:
        """Put text at the end that comes from a place in the author's source."""
        if text:
            self.pieces.append((len(self.text), origin, copied))
            self.text += text

    def origin(self, offset: int) -> int:
        """Return the offset in the author's source of an offset in the text."""
        begin, origin, copied = [piece for piece in self.pieces if piece[0] <= offset][-1]
        return origin + (offset - begin if copied else 0)


def expand(source: str, macros: Macros) -> Expansion:
    """Return the formula with every macro replaced.

    Raises:
        TexError: when an argument is missing, or a macro calls itself for ever or grows too far.
    """
    expansion = Expansion()
    rest, tail = source, len(source)  # what is still to read, and how much of it is the author's
    place = position = replaced = 0

    def put(end: int) -> None:
        """Move the rest up to here to what is done."""
        border = len(rest) - tail
        expansion.add(rest[: min(end, border)], place, copied=False)
        if end > border:
            start = max(0, border)
            expansion.add(rest[start:end], len(source) - len(rest) + start, copied=True)

    while macros and (match := COMMAND_RE.search(rest, position)):
        if match[1] not in macros:
            position = match.end()
            continue
        put(match.start())
        if match.start() >= len(rest) - tail:
            place = len(source) - len(rest) + match.start()
        text, end = replacement(rest, match, macros, place)
        replaced += 1
        if replaced > MOST_REPLACEMENTS:
            raise TexError(errors.ENDLESS_MACRO, place, name=match[0])
        tail = min(tail, len(rest) - end)
        rest = text + rest[end:]
        position = 0
        if len(rest) + len(expansion.text) > len(source) + MOST_CHARACTERS:
            raise TexError(errors.HUGE_MACRO, place, most=str(MOST_CHARACTERS))
    put(len(rest))
    return expansion


def replacement(source: str, match: re.Match[str], macros: Macros, place: int) -> tuple[str, int]:
    """Return the text of a macro with its arguments put in, and where these end."""
    body, count, default = definition(match[1], macros, place)
    arguments: list[str] = []
    marks, end = "", match.end()
    if default is not None:
        given = OPTIONAL_RE.match(source, end)
        arguments.append(given[1] if given else default)
        end = given.end() if given else end
    while len(arguments) < count:
        between = BETWEEN_RE.match(source, end)
        assert between is not None  # noqa: S101  (it matches nothing, too)
        marks += between[0].replace(" ", "")
        text, end = argument(source, between.end(), place)
        arguments.append(text)
    if sum(map(len, arguments)) * body.count("#") > MOST_CHARACTERS:
        raise TexError(errors.HUGE_MACRO, place, most=str(MOST_CHARACTERS))

    def put(parameter: re.Match[str]) -> str:
        number = int(parameter[1] or 0)
        return arguments[number - 1] if 0 < number <= count else parameter[0]

    return f"{GROUP}{PARAMETER_RE.sub(put, body)}{GROUP_END}{marks}", end


def definition(name: str, macros: Macros, place: int) -> tuple[str, int, str | None]:
    """Return text, number of arguments and default of a macro."""
    macro = macros[name]
    if isinstance(macro, str):
        return macro, 0, None
    try:
        body, count = str(macro[0]), int(str(macro[1])) if len(macro) > 1 else 0
    except (IndexError, KeyError, TypeError, ValueError):
        raise TexError(errors.WRONG_MACRO, place, name=f"\\{name}") from None
    return body, count, str(macro[2]) if len(macro) > 2 else None


def argument(source: str, start: int, place: int) -> tuple[str, int]:
    """Return the argument that begins here, a group or one mark, and where it ends."""
    if source[start : start + 1] != "{":
        command = COMMAND_RE.match(source, start)
        end = command.end() if command else start + 1
        if source[start:end] in {"", "}"}:
            raise TexError(errors.NO_ARGUMENT, place, found=source[start:end] or "the end")
        return source[start:end], end
    depth = 0
    for match in GROUP_MARK_RE.finditer(source, start):
        depth += {"{": 1, "}": -1}.get(match[0], 0)
        if not depth:
            return source[start + 1 : match.start()], match.end()
    raise TexError(errors.MISSING, place, found="the end", wanted="}")
