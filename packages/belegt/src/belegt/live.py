"""A live sentence as its author writes it: a sentence, and what a reader may put into it.

Whoever judges the sentences that come of it asks the one judge: nothing is decided here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, islice, pairwise, product

from belegt.errors import Fault, Place
from belegt.messages import message
from belegt.plot import parts
from belegt.prose import Paragraph

MOST = 200
"""Sentences that may come of one: each is judged at every build."""

TOGETHER = 2
"""Words that a reader may change at a time; with more, most sentences would be alike."""


@dataclass(frozen=True, slots=True)
class Offer:
    """Words of the sentence, and those that a reader may put in their place; "" leaves them out."""

    words: str
    others: tuple[str, ...]

    @property
    def choices(self) -> tuple[str, ...]:
        """All of them, the sentence's own first."""
        return self.words, *self.others


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an offer's words stand: in which piece of the paragraph, and from where on."""

    piece: int
    start: int
    offer: Offer

    @property
    def end(self) -> int:
        """Where they end."""
        return self.start + len(self.offer.words)


@dataclass(frozen=True, slots=True)
class Live:
    """A sentence whose words a reader may change.

    Attributes:
        written: it, as it stands on its page.
        shown: with the words of what prints itself, which nobody can change.
        spots: where something can be changed, in the order of the text.
    """

    written: Paragraph
    shown: Paragraph
    spots: tuple[Spot, ...]

    @property
    def variants(self) -> Iterator[tuple[int, ...]]:
        """The choice at every spot, 0 for the sentence's own; few are changed together."""
        for count in range(TOGETHER + 1):
            for spots in combinations(range(len(self.spots)), count):
                others = (range(1, len(self.spots[spot].offer.choices)) for spot in spots)
                for choices in product(*others):
                    chosen = dict(zip(spots, choices, strict=True))
                    yield tuple(chosen.get(spot, 0) for spot in range(len(self.spots)))

    @property
    def parts(self) -> list[str | list[str]]:
        """The text, cut at its spots: between texts stand the choices of each."""
        cut: list[str | list[str]] = []
        held = ""
        for number, piece in enumerate(self.shown.pieces):
            position = 0
            for spot in self.spots:
                if spot.piece == number:
                    cut += [held + piece.text[position : spot.start], [*spot.offer.choices]]
                    held, position = "", spot.end
            held += piece.text[position:]
        return [*cut, held]

    def chosen(self, variant: Sequence[int]) -> Paragraph:
        """Return the paragraph with what is chosen at each spot."""
        pieces = list(self.written.pieces)
        for spot, choice in reversed([*zip(self.spots, variant, strict=True)]):
            text, words = pieces[spot.piece].text, spot.offer.choices[choice]
            before, after = text[: spot.start], text[spot.end :]
            if not words:  # one of the blanks around it goes along
                if after.startswith(" "):
                    after = after[1:]
                elif before.endswith(" "):
                    before = before[:-1]
            pieces[spot.piece] = replace(pieces[spot.piece], text=before + words + after)
        return replace(self.written, pieces=tuple(pieces))


def split_body(lines: Sequence[str]) -> int:
    """Return how many lines of a directive's body are its sentence: those to an empty one."""
    begun = False
    for number, line in enumerate(lines):
        if begun and not line.strip():
            return number
        begun = begun or bool(line.strip())
    return len(lines)


def offers_of(lines: Sequence[str]) -> tuple[Offer, ...]:
    """Return what lines offer, each ``words | other | other``; empty ones count for nothing."""
    cut = [parts(line) for line in lines if line.strip()]
    return tuple(Offer(words, tuple(dict.fromkeys(others))) for words, *others in cut)


def live(
    written: Paragraph, shown: Paragraph, offers: Sequence[Offer], place: Place
) -> Live | Fault:
    """Return a live sentence, or what is amiss with its offers.

    Args:
        written: the sentence, as it stands on its page.
        shown: with the words of what prints itself.
        offers: what a reader may change.
        place: where it stands.
    """
    spots: list[Spot] = []
    for offer in offers:
        found = list(spots_of(written, offer))
        if len(found) != 1 or not offer.others or offer.words in offer.others:
            return Fault(
                message("“{words}” stands {count} times", words=offer.words, count=len(found))
                if len(found) != 1
                else message("“{words}” has nothing to be changed into", words=offer.words),
                message("words of the sentence that stand once, and others for them"),
                place,
                message("write: words of the sentence | other words | other words"),
            )
        spots += found
    spots.sort(key=lambda spot: (spot.piece, spot.start))
    for one, other in pairwise(spots):
        if one.piece == other.piece and one.end > other.start:
            return Fault(
                message(
                    "“{one}” and “{other}” overlap", one=one.offer.words, other=other.offer.words
                ),
                message("words that stand apart"),
                place,
                message("offer them together, or one of them"),
            )
    sentence = Live(written, shown, tuple(spots))
    count = len(list(islice(sentence.variants, MOST + 1)))
    if not spots or count > MOST:
        return Fault(
            message("nothing is offered for it")
            if not spots
            else message("more than {most} sentences may come of it", most=MOST),
            message("offers from which at most {most} sentences come", most=MOST),
            place,
            message("write: words of the sentence | other words | other words"),
        )
    return sentence


def spots_of(paragraph: Paragraph, offer: Offer) -> Iterator[Spot]:
    """Yield where the words of an offer stand as whole words."""
    before = r"(?<!\w)" if offer.words[:1].isalnum() else ""
    after = r"(?!\w)" if offer.words[-1:].isalnum() else ""
    whole = re.compile(before + re.escape(offer.words) + after)
    for number, piece in enumerate(paragraph.pieces):
        if offer.words:
            yield from (Spot(number, match.start(), offer) for match in whole.finditer(piece.text))
