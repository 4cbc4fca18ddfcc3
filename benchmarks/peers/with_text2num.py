"""Runs text2num: the numbers in words of a text; it leaves digits as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapter import Found, found, serve
from text_to_num import find_numbers

TOKEN_RE = re.compile(r"[^\W_]+(?:['’]\w+)?|[^\s\w]")


class Word:
    """A token as the library wants it."""

    def __init__(self, match: re.Match[str]) -> None:
        self.match = match

    def text(self) -> str:
        """Return the token."""
        return self.match[0]

    def text_lowercase(self) -> str:
        """Return the token in lower case."""
        return self.match[0].lower()

    def nt_separated(self, _: object) -> bool:
        """Whether something that is no token stands before it: never."""
        return False

    def not_a_number_part(self) -> bool:
        """Whether it is known to be no number."""
        return False


def read(text: str, language: str) -> Iterator[Found]:
    """Yield the numbers."""
    words = [Word(match) for match in TOKEN_RE.finditer(text)]
    for number in find_numbers(words, language, threshold=0):
        if not number.is_ordinal:
            start, end = words[number.start].match.start(), words[number.end - 1].match.end()
            yield found(start, end, "number", number.value)


serve(read)
