"""The marks of a formula one by one: commands, numbers, characters, groups of plain text."""

from __future__ import annotations

import re

from texmath import symbols

_TOKEN_RE = re.compile(
    r"""
    (?P<blank>(?:\s|%[^\n]*(?:\n|$))+)  # white space and remarks mean nothing
    | (?P<command>\\(?:(?:operatorname|hspace|tag)\*|[A-Za-z]+|.))
    | (?P<number>\d+(?:[.]\d+)*)
    | (?P<char>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_OPTIONAL_RE = re.compile(r"[ \t]*\[([^\[\]]*)\]")


class TexError(ValueError):
    """A formula that is wrong or says something we do not know."""


class Scanner:
    """A place in a formula that moves on."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.position = 0

    def peek(self) -> str:
        """The next mark that is not blank, "" at the end."""
        while True:
            match = _TOKEN_RE.match(self.source, self.position)
            if match is None:
                return ""
            if match.lastgroup != "blank":
                return match[0]
            self.position = match.end()

    def take(self) -> str:
        """The next mark, gone over."""
        mark = self.peek()
        self.position += len(mark)
        return mark

    def expect(self, mark: str) -> None:
        """Go over this mark and no other."""
        found = self.take()
        if found != mark:
            message = f"{mark} is missing before {found or 'the end'}"
            raise TexError(message)

    def verbatim(self) -> str:
        """The text of a group in braces, as it is."""
        self.expect("{")
        start, depth = self.position, 1
        while depth:
            if self.position >= len(self.source):
                message = "} is missing before the end"
                raise TexError(message)
            character = self.source[self.position]
            if character == "\\":
                self.position += 1
            depth += {"{": 1, "}": -1}.get(character, 0)
            self.position += 1
        return self.source[start : self.position - 1]

    def optional(self) -> str | None:
        """The text of a group in square brackets, if there is one directly here."""
        match = _OPTIONAL_RE.match(self.source, self.position)
        if match is None:
            return None
        self.position = match.end()
        return match[1]

    def delimiter(self) -> str:
        r"""A delimiter after \left, \right, \middle or a size; a point draws none."""
        mark = self.take()
        if mark == ".":
            return ""
        if mark.startswith("\\"):
            name = mark[1:]
            found = {"{": "{", "}": "}", "|": "‖"}.get(name) or symbols.SYMBOLS.get(name)
            if found is None:
                message = f"\\{name} is no delimiter"
                raise TexError(message)
            return found
        return {"<": "⟨", ">": "⟩"}.get(mark, mark)
