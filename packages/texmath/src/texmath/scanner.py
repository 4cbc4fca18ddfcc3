"""The marks of a formula one by one: commands, numbers, characters, groups of plain text."""

from __future__ import annotations

import re

from texmath import errors
from texmath.errors import TexError
from texmath.macros import GROUP, GROUP_END
from texmath.symbols import SYMBOLS

TOKEN_RE = re.compile(
    rf"""
    (?:[\s{GROUP}{GROUP_END}]+|%[^\n]*(?:\n|$))*   # white space and remarks mean nothing
    ( \\(?:(?:operatorname|hspace|tag|cfrac)\*|[A-Za-z]+|.)
    | \d+(?:[.]\d+)*                               # a number
    | .
    | $)
    """,
    re.VERBOSE | re.DOTALL,
)
OPTIONAL_RE = re.compile(r"[ \t]*\[([^\[\]]*)\]")
GROUP_MARK_RE = re.compile(r"\\.|[{}]", re.DOTALL)
MACRO_MARK_RE = re.compile(f"[{GROUP}{GROUP_END}]")
DELIMITERS = frozenset("()[]|/.<>‖⟨⟩⌊⌋⌈⌉")
LONGEST_SHOWN = 40
"""No error shows more characters of the formula than this."""


class Scanner:
    """A place in a formula that moves on.

    Attributes:
        source: the formula, its macros replaced.
        position: how far it is read.
        start: where the next mark begins, valid after `peek`.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self.position = 0
        self.start = 0
        self._mark = ""
        self._end = -1  # of the next mark; -1 when it is not known yet

    def peek(self) -> str:
        """Return the next mark that is not blank, "" at the end."""
        if self._end < 0:
            match = TOKEN_RE.match(self.source, self.position)
            assert match is not None  # noqa: S101  (it matches the end, too)
            self._mark = match[1]
            self._end = match.end()
            self.start = self._end - len(self._mark)
        return self._mark

    def take(self) -> str:
        """Return the next mark and go over it."""
        mark = self.peek()
        self.skip(self._end)
        return mark

    def skip(self, position: int) -> None:
        """Go to a place further on."""
        self.position = position
        self._end = -1

    def found(self) -> str:
        """Return the next mark as errors name it; `start` is its place."""
        return self.peek()[:LONGEST_SHOWN] or "the end"

    def expect(self, wanted: str) -> None:
        """Go over this mark and no other."""
        if self.peek() != wanted:
            raise TexError(errors.MISSING, self.start, found=self.found(), wanted=wanted)
        self.take()

    def verbatim(self) -> str:
        """Return the text of a group in braces, as it is."""
        self.expect("{")
        start, depth = self.position, 1
        for match in GROUP_MARK_RE.finditer(self.source, start):
            depth += {"{": 1, "}": -1}.get(match[0], 0)
            if not depth:
                self.skip(match.end())
                return MACRO_MARK_RE.sub("", self.source[start : match.start()])
        raise TexError(errors.MISSING, len(self.source), found="the end", wanted="}")

    def optional(self) -> str | None:
        """Return the text of a group in square brackets, if there is one directly here."""
        match = OPTIONAL_RE.match(self.source, self.position)
        if match is None:
            return None
        self.skip(match.end())
        return match[1]

    def delimiter(self) -> str:
        r"""Return a delimiter after \left, \right, \middle or a size; a point draws none."""
        mark = self.peek()
        found: str | None = None
        if mark.startswith("\\"):
            name = mark[1:]
            found = {"{": "{", "}": "}", "|": "‖"}.get(name) or SYMBOLS.get(name)
        elif mark in DELIMITERS:
            found = {"<": "⟨", ">": "⟩", ".": ""}.get(mark, mark)
        if found is None or found.isalnum():
            raise TexError(errors.NO_DELIMITER, self.start, found=self.found())
        self.take()
        return found
