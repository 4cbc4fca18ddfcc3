"""What looks like a number and is no mention."""

from __future__ import annotations

from belegt.reader.numberwords import number_words_at
from belegt.reader.scan import Scan, scan_of
from belegt.reader.tables import tables_of
from belegt.reader.view import WORD_RE


def holds_number(words: str, language: str) -> bool:
    """Whether words hold a digit, or a number or scale word of their language."""
    if any(char.isnumeric() for char in words):
        return True
    scan = scan_of(words, tables_of(language))
    return any(number_word_end(scan, word.start()) for word in WORD_RE.finditer(scan.low))


def number_word_end(scan: Scan, pos: int) -> int | None:
    """Return the end of the number or scale words at ``pos``, None where there are none."""
    number = number_words_at(scan, pos)
    if number and scan.word_ends(number.end):
        return number.end
    scale = scan.tables.scales.at(scan, pos)
    return scale.end if scale else None
