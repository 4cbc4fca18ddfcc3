"""The words of change of a language, made ready to be looked up."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from belegt.lexicon.words import Words
from belegt.reader.mention import Direction


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """The words of change of a language, ready to be looked up.

    Attributes:
        before: those before an amount; None for those that may go either way.
        behind: those right behind one.
        leads: words right before an amount that may lead there from a word of change.
        follows: words right behind one that may tell of a change, or lead there.
        measures: words that are part of an amount and nothing else.
    """

    before: dict[str, Direction | None]
    behind: dict[str, Direction]
    leads: frozenset[str]
    follows: frozenset[str]
    measures: frozenset[str]


def change_words(words: Words, known: frozenset[str]) -> ChangeWords:
    """Return the words of change of a language, multiples such as "doubled" among them."""
    changes = words.changes
    before: dict[str, Direction | None] = {
        **dict.fromkeys(changes.moves),
        **{
            word: Direction.FALL if Decimal(times) < 1 else Direction.RISE
            for word, times in words.multiples.words.items()
        },
        **dict.fromkeys((*changes.rise, *changes.gains), Direction.RISE),
        **dict.fromkeys((*changes.fall, *changes.losses), Direction.FALL),
    }
    behind = dict.fromkeys(changes.risen, Direction.RISE)
    behind |= dict.fromkeys(changes.fallen, Direction.FALL)
    measures = known - words.nouns.function_words
    near = measures | changes.by
    follows = {*before, *behind, *changes.behind, *changes.rise_apart, *changes.fall_apart}
    leads = near | changes.passed | before.keys()
    return ChangeWords(before, behind, leads, near | follows, measures)
