"""Symbols of units in several pieces: "mm Hg", "fl oz", "gal Imp."; the longest is the unit."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from belegt.lexicon import UnitWord, lexicon_of
from belegt.reader.candidate import any_of
from belegt.reader.scan import Scan


@cache
def long_signs(language: str) -> Mapping[str, re.Pattern[str]]:
    """Return the symbols in several pieces by their first piece."""
    found: dict[str, list[str]] = {}
    for sign in lexicon_of(language).unit_signs:
        first, blank, _ = sign.partition(" ")
        if blank:
            found.setdefault(first, []).append(sign)
    return {first: re.compile(rf"(?:{any_of(signs)})(?![\w-])") for first, signs in found.items()}


def long_sign_at(scan: Scan, pos: int, first: str) -> tuple[UnitWord, int] | None:
    """Return the unit whose symbol begins at ``pos`` with a first piece, and where it ends."""
    lexicon = scan.tables.lexicon
    pattern = long_signs(lexicon.words.language).get(first)
    match = pattern.match(scan.raw, pos) if pattern else None
    return (lexicon.unit_signs[" ".join(match[0].split())], match.end()) if match else None
