"""The numbers of a document with what stands around them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from belegt.document import Block, Document
from belegt.lexicon import LANGUAGES, lexicon_of
from belegt.lexicon.languages import base_language, is_language
from belegt.lexicon.unitrows import DURATION
from belegt.lexicon.units import unit_of
from belegt.match.amount import Amount, amount_of
from belegt.match.rows import cells_of, heads_of, places_of, rows_of
from belegt.match.setting import settings_in
from belegt.match.vicinity import BEFORE, CLAUSE, Vicinity, above, date_keys, title_keys
from belegt.match.words import meanings
from belegt.quantity import Quantity
from belegt.reader import Kind, Mention, language_of
from belegt.reader.language import told_language
from belegt.sentences import read_mentions, split_sentences

DATA = frozenset({"json", "jsonl", "yaml", "toml", "parquet", "xlsx"})
"""Formats whose numbers have a decimal point, whatever their words."""

COMMA_RE = re.compile(r"-?\d{1,3}(?:\.\d{3})*,(?:\d{1,2}|\d{4,})|-?\d{1,3}(?:\.\d{3}){2,}")
POINT_RE = re.compile(r"-?\d+\.(?:\d{1,2}|\d{4,})|-?\d{1,3}(?:,\d{3})+(?:\.\d+)?")
SILENT = frozenset({"code", "head", "output", "navigation"})
"""Kinds of blocks whose numbers are no statements."""


@dataclass(slots=True, eq=False)
class Occurrence:
    """A number of a document with what stands around it.

    Attributes:
        document: it stands in.
        block: of the document.
        mention: in the block.
        setting: what stands around it.
        amount: on the scale of its dimension; None of a date, or what cannot be read.
        bare: whether it is a cell or value whose unit nothing tells.
        cell: whether it is a cell or value by itself.
        language: of the document.
    """

    document: Document
    block: Block
    mention: Mention
    setting: Vicinity
    amount: Amount | None
    bare: bool
    cell: bool
    language: str

    @property
    def fellowship(self) -> object:
        """What it shares with like numbers: its sentence, or its column."""
        if self.cell:
            return (id(self.document), self.block.column)
        return (id(self.block), self.setting.sentence)

    @property
    def sentence(self) -> str:
        """The sentence it stands in; of a cell, what it stands below."""
        if self.cell:
            return " · ".join([*self.block.context[-4:], self.block.text.strip()])
        return " ".join(self.setting.sentence.cut(self.block.text).split())


def without_rate(reading: Occurrence) -> Occurrence | None:
    """Return a number of a stretch of time ("24 GWh a year"), or a price, as one for itself."""
    quantity = reading.mention.quantity
    if reading.amount is None or not isinstance(quantity, Quantity):
        return None
    upper, slash, lower = quantity.unit.rpartition("/")
    unit = unit_of(lower) if slash and upper else None
    kind = reading.mention.kind
    if unit is None or (unit.kind != DURATION and kind is not Kind.MONEY):
        return None
    return replace(reading, amount=amount_of(replace(quantity, unit=upper), kind))


def language_in(document: Document, otherwise: str = "") -> str:
    """Return the language that a document is read in: told by it, or by its words.

    Args:
        document: read.
        otherwise: the language where neither tells it.
    """
    if document.language and is_language(document.language):
        return base_language(document.language)
    if document.format in DATA:
        return "en"
    cells = [block.text.strip() for block in document.blocks if block.kind == "cell"]
    if cells and len(cells) > len(document.blocks) // 2:
        commas = sum(COMMA_RE.fullmatch(cell) is not None for cell in cells[:2000])
        points = sum(POINT_RE.fullmatch(cell) is not None for cell in cells[:2000])
        if points > commas:
            return "en"
        if commas:
            words = language_of(" ".join(block.text for block in document.blocks[:400]))
            return words if words != "en" else "de"
    text = "\n".join(block.text for block in document.blocks[:400])
    told = told_language(text)
    return told.language if told.decimal else guessed(text) or otherwise or told.language


def guessed(text: str) -> str:
    """Return the language whose tables know most words of a text; "" for no single one."""
    words = re.findall(r"[^\W\d_]+", text[:4000].lower())
    counts = Counter(
        code
        for code in LANGUAGES
        for word in words
        if word in meanings(code) or word in lexicon_of(code).words.hedges.before
    )
    best = counts.most_common(2)
    if not best or (len(best) > 1 and best[0][1] == best[1][1]):
        return ""
    return best[0][0]


def readings_of(
    document: Document, language: str = "", *, draft: bool = False
) -> Iterator[Occurrence]:
    """Yield the numbers of a document, in their order.

    Args:
        document: read.
        language: in which it is read where its words tell none; "" = English.
        draft: whether it is one, whose name tells nothing.
    """
    language = language_in(document, language)
    years, dated = rows_of(document, language)
    order, later = places_of(document)
    named = document.title if draft else f"{document.title} {document.path.stem.replace('_', ' ')}"
    title = title_keys(named, language)
    for block in document.blocks:
        if block.kind in SILENT:
            continue
        cell = block.kind in {"cell", "value"}
        if not cell:
            text = block.text.replace("\n", " ")  # a line of a paragraph is no sentence
            mentions: Sequence[Mention] = read_mentions(text, language)
            sentences = split_sentences(text, language) if mentions else ()
            settings = settings_in(text, language, mentions, sentences)
        else:
            mentions, settings = cells_of(block, language, block.column in years)
        for mention, setting in zip(mentions, settings, strict=False):
            lone = cell and len(mentions) == 1
            own, rest = (
                heads_of(block, order.get(id(block), 0), later) if cell else ((), block.context)
            )
            above(setting, own, language, CLAUSE)
            above(setting, rest, language)
            if cell and block.row and block.row.table:
                more = dated.get((block.row.table, block.row.number), ())
                setting.dates += tuple(date for date in more if date not in setting.dates)
                setting.add((key for date in more for key in date_keys(date)), CLAUSE)
            setting.add(title, BEFORE)
            quantity = mention.quantity
            amount = None
            if isinstance(quantity, Quantity):
                amount = amount_of(quantity, mention.kind)
            bare = lone and mention.kind is Kind.NUMBER
            yield Occurrence(document, block, mention, setting, amount, bare, lone, language)
