"""Runs numerizer, which writes a text anew with digits; the places are found by comparing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from fractions import Fraction

from adapter import Found, found, serve
from numerizer import numerize

TOKEN_RE = re.compile(r"\d+(?:[.,/]\d+)*|\w+|[^\w\s]")
NUMBER_RE = re.compile(r"\d+(?:\.\d+)?|\d+/\d+")


def read(text: str, language: str) -> Iterator[Found]:
    """Yield the numbers."""
    del language  # English alone
    before = list(TOKEN_RE.finditer(text))
    after = [match[0] for match in TOKEN_RE.finditer(numerize(text))]
    matcher = SequenceMatcher(None, [match[0] for match in before], after, autojunk=False)
    for _, first, last, start, end in matcher.get_opcodes():
        numbers = [token for token in after[start:end] if NUMBER_RE.fullmatch(token)]
        for index, token in enumerate(numbers):
            # equal stretches hold one number at each token, changed ones are taken as a whole
            if last - first == end - start:
                place = before[first + after[start:end].index(token)]
                begin, stop = place.start(), place.end()
            elif first < last and index == 0:
                begin, stop = before[first].start(), before[last - 1].end()
            else:
                continue
            yield found(begin, stop, "number", Fraction(token))


serve(read)
