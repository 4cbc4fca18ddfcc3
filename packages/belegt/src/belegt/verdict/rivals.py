"""For the words of a citation, the other entries that they would fit as well."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from belegt.ledger import Entry, Figure
from belegt.quantity import Quantity
from belegt.sentences import read_mentions
from belegt.verdict.about import stems, told_of
from belegt.verdict.fitting import fits
from belegt.verdict.judge import Judge
from belegt.verdict.readings import CitationVerdict


class Rivals:
    """What each entry is about, and which others its words fit.

    Args:
        judge: over sources and ledger.
        language: of the pages.
    """

    def __init__(self, judge: Judge, language: str) -> None:
        self._judge = judge
        self._language = language
        self._about: dict[str, frozenset[str]] = {}
        self._fitting: dict[tuple[str, str, str], tuple[str, ...]] = {}

    def of(self, citation: CitationVerdict, texts: Sequence[str]) -> tuple[str, ...]:
        """Return the ids of entries that a citation's words fit, and the texts around it no worse.

        Args:
            citation: of a known entry, with its one number.
            texts: the nearest first; the first of them that tells two entries apart decides.
        """
        fitting = self.fitting(citation)
        return tuple(name for name in fitting if self.could_be_meant(citation.figure, name, texts))

    def could_be_meant(self, name: str, other: str, texts: Sequence[str]) -> bool:
        """Whether texts do not tell an entry from another one, or tell of the other."""
        mine, theirs = self.about(name), self.about(other)
        for text in texts:
            words = stems(text)
            own, strange = len((mine - theirs) & words), len((theirs - mine) & words)
            if own != strange:
                return own < strange
        return True

    def about(self, name: str) -> frozenset[str]:
        """Return the words of what an entry is about, and of the sentence that tells it."""
        found = self._about.get(name)
        if found is None:
            entry = self._judge.ledger.entries[name].entry
            says = getattr(entry, "says", None) or getattr(entry, "gloss", None) or ""
            told = told_of(self._judge, name, self._language)
            found = self._about[name] = stems(told) | words_without_numbers(says, self._language)
        return found

    def fitting(self, citation: CitationVerdict) -> tuple[str, ...]:
        """Return the ids of the other entries whose value a citation's words print as well."""
        text = citation.mention.text if citation.mention else ""
        key = (citation.figure, citation.words, text)
        found = self._fitting.get(key)
        if found is None:
            found = self._fitting[key] = tuple(self.found(citation))
        return found

    def found(self, citation: CitationVerdict) -> Iterator[str]:
        """Yield those entries; one that tells the same of the same is none of them."""
        mention, entries = citation.mention, self._judge.ledger.entries
        mine = self._judge.witness(citation.figure)
        if mention is None or mine is None:
            return
        units = frozenset[str]()
        if isinstance(mention.quantity, Quantity) and not mention.quantity.unit:
            units = frozenset({mine.unit})
        entry = entries[citation.figure].entry
        for name in self._judge.near(mine.quantity, mine.unit, mention.quantity):
            theirs = self._judge.witness(name)
            if theirs is None or same_claim(entry, entries[name].entry):
                continue
            alike = (theirs.quantity, theirs.unit) == (mine.quantity, mine.unit)
            if alike or fits(theirs, mention, units):
                yield name


@lru_cache(maxsize=4096)
def words_without_numbers(text: str, language: str) -> frozenset[str]:
    """Return the words of a sentence; its numbers and dates can be written in many ways."""
    end, rest = 0, []
    for mention in read_mentions(text, language):
        rest.append(text[end : mention.span.start])
        end = mention.span.end
    return stems(" ".join([*rest, text[end:]]))


def same_claim(one: Entry, other: Entry) -> bool:
    """Whether two entries are one, or state the same of the same, as record and recomputation."""
    if one.id == other.id:
        return True
    alike = (one.measure, one.subject, one.scope) == (other.measure, other.subject, other.scope)
    return alike and not isinstance(one, Figure) and not isinstance(other, Figure)
