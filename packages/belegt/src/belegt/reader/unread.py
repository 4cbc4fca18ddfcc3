"""What looks like a number and is no mention."""

from __future__ import annotations

from belegt.reader.numberwords import number_words_at
from belegt.reader.tables import Tables, tables_of
from belegt.reader.view import WORD_RE, View, view_of


def holds_number(words: str, language: str) -> bool:
    """Whether words hold a digit, or a number or scale word of their language."""
    if any(char.isnumeric() for char in words):
        return True
    view, tables = view_of(words), tables_of(language)
    return any(number_word_end(view, word.start(), tables) for word in WORD_RE.finditer(view.low))


def number_word_end(view: View, pos: int, tables: Tables) -> int | None:
    """Return the end of the number or scale words at ``pos``, None where there are none."""
    number = number_words_at(view, pos, tables)
    if number and view.word_ends(number.end):
        return number.end
    scale = tables.scales.at(view, pos)
    return scale.end if scale else None
