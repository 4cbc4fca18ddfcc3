"""What the words of charts must leave as they are: the units of what is drawn, and the numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from belegt.errors import Fault, Place
from belegt.lexicon.conversion import conversion
from belegt.messages import message
from belegt.quantity import Quantity
from belegt.reader import Kind
from belegt.sentences import read_mentions
from belegt.spans import Span
from belegt.verdict.beside import neighbours
from belegt.verdict.case import Case
from belegt.verdict.glued import Effect
from belegt.verdict.rules.beside import changed
from belegt.verdict.rules.labels import single

WORD_RE = re.compile(r"[^\W_]+")
CURRENCY_RE = re.compile(r"[A-Z]{3}")


def title_names_unit(case: Case) -> Iterator[Fault]:
    """A unit that the title of a chart names is that of its entries.

    Bad:
        index.md | It fell by {cited}`17 % <fall>`.
        index.md |
        index.md | ```{chart} Fall of the share, in permille
        index.md | Share | fall
        index.md | ```

    Good:
        index.md | It fell by {cited}`17 % <fall>`.
        index.md |
        index.md | ```{chart} Fall of the share, in percent
        index.md | Share | fall
        index.md | ```
    """
    known = case.judge.ledger.entries
    for document in case.documents:
        for plot in document.plots:
            title = plot.title
            units = {known[name].entry.unit for name in title.entries if name in known}
            taken = [one.span for one in read_mentions(title.text, case.language)]
            before = ""
            for match in WORD_RE.finditer(title.text):
                if any(span.meets(Span(*match.span())) for span in taken):
                    continue  # it belongs to a number, which is judged
                word = match[0]
                # "per cent" before "cent"
                told = unit_told(f"{before} {word}", case.language)
                told = told or unit_told(word, case.language)
                before = word
                wrong = [unit for unit in units if told and is_other(told, unit)]
                if CURRENCY_RE.fullmatch(told) and not any(map(is_money, units)):
                    wrong = sorted(units)
                if wrong:
                    yield Fault(
                        message("“{word}” in the title of a chart", word=word),
                        message("the unit of its entries, {unit!r}", unit=wrong[0]),
                        Place(document.file, title.line),
                        message("correct the title"),
                    )


def label_leaves_number_as_it_is(case: Case) -> Iterator[Fault]:
    """No word in a label changes the number that is drawn beside it.

    Bad:
        index.md | It fell by {cited}`17 % <fall>`.
        index.md |
        index.md | ```{chart} How far the share fell
        index.md | Share, half | fall
        index.md | ```

    Good:
        index.md | It fell by {cited}`17 % <fall>`.
        index.md |
        index.md | ```{chart} How far the share fell
        index.md | Share | fall
        index.md | ```
    """
    for document in case.documents:
        for plot in document.plots:
            for label in single(plot):
                number = case.judge.printed(label.entries[0], case.language)
                if words := beside_number(label.text, number, case.language):
                    remedy = message("correct the label, or the id")
                    yield changed(words, number, Place(document.file, label.line), remedy)


@lru_cache(maxsize=1024)
def beside_number(label: str, number: str, language: str) -> str:
    """Return the words of a label that change a number behind or before them; "" if none."""
    behind = Span(len(label) + 1, len(label) + 1 + len(number))
    for text, span in ((f"{label} {number}", behind), (f"{number} {label}", Span(0, len(number)))):
        for found in neighbours(text, span, language):
            if found.effect is Effect.CHANGES:
                return found.span.cut(text)
    return ""


def unit_told(words: str, language: str) -> str:
    """Return the unit that words name; "" for other words, and the nouns of counts."""
    text = f"1 {words}"
    for mention in read_mentions(text, language):
        whole = mention.span == Span(0, len(text))
        if whole and isinstance(mention.quantity, Quantity) and mention.kind is not Kind.COUNT:
            return mention.quantity.unit
    return ""


def is_money(unit: str) -> bool:
    """Whether a unit is that of an amount of money, or of a rate of it."""
    return bool(CURRENCY_RE.fullmatch(unit.partition("/")[0]))


def is_other(told: str, unit: str) -> bool:
    """Whether a unit is another one of the same dimension: euros for dollars, bits for bytes."""
    counted = unit.partition("/")[0]
    if CURRENCY_RE.fullmatch(told) and is_money(unit):
        return told != counted
    found = conversion(told, counted)
    return found is not None and found != conversion(counted, counted)
