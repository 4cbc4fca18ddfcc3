"""Words in a citation that are read as no part of its number: none are dropped in silence."""

from __future__ import annotations

from functools import lru_cache

from belegt.quantity import Bound
from belegt.reader import Kind, Mention
from belegt.sentences import read_numbers
from belegt.spans import Span
from belegt.verdict.besidewords import beside_of
from belegt.verdict.counted import counted
from belegt.verdict.surroundings import surroundings, words_in

AROUND = " .,;:!?\n\t\N{NO-BREAK SPACE}“”„‟\"«»‹›‘’‚'"
"""What may stand around a number in a role: blanks, quotation marks and stops."""

RATE_WORDS = 2
"""Words of a rate: "a year"."""


@lru_cache(maxsize=4096)
def stray_words(text: str, span: Span, language: str) -> str:
    """Return what of cited words neither belongs to their number nor leaves it as it is.

    Where no number, or more than one, is read in them, something else is amiss.

    Args:
        text: the text.
        span: the cited words in it.
        language: of the text.
    """
    met = surroundings(text, span, language).met
    cited = span.cut(text)
    if len(met) != 1 or len(read_numbers(cited, language)) != 1:
        return ""
    if hedge := dropped_hedge(met[0], language):
        return hedge
    number = met[0].span
    head = text[span.start : number.start].strip(AROUND)
    tail = text[number.end : span.end].strip(AROUND)
    if head and not is_harmless(head, language):
        return head
    if tail and not is_harmless(tail, language) and not is_counted(met[0], tail, language):
        return tail
    return ""


def dropped_hedge(mention: Mention, language: str) -> str:
    """Return the hedge before a range, which has a bound of its own: "almost 5 to 6"."""
    quantity = mention.quantity
    if quantity is None or quantity.bound is not Bound.BETWEEN:
        return ""
    low = mention.text.lower()
    known = beside_of(language).hedges
    led = [hedge for hedge in known if low.startswith(f"{hedge} ")]
    led = [hedge for hedge in led if known[hedge] not in (Bound.BETWEEN, Bound.EXACTLY)]
    return max(led, key=len, default="")


def is_harmless(words: str, language: str) -> bool:
    """Whether all words leave a number what it is: "only", "the"."""
    tables = beside_of(language)
    doubtful = tables.before.known | tables.behind.known
    return words.replace(" ", "").isalpha() and all(
        word.low in tables.passed and word.low not in doubtful
        for word in words_in(words, 0, len(words))
    )


def is_counted(mention: Mention, behind: str, language: str) -> bool:
    """Whether words behind a number tell what it counts, by what rate, and nothing more.

    What they tell is compared by a rule of its own.
    """
    if mention.kind not in (Kind.COUNT, Kind.NUMBER):
        return False
    told = counted(mention, f" {behind}", language)
    rest = behind.removeprefix(told.noun).split()
    return bool(told.noun or told.rate) and len(rest) <= (RATE_WORDS if told.rate else 0)
