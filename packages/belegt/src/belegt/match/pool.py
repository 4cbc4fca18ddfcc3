"""The numbers of documents with what stands around them, found by value and by context."""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from belegt.document import Block, Document
from belegt.lexicon import LANGUAGES, lexicon_of
from belegt.lexicon.languages import base_language, is_language
from belegt.match.amount import NUMBER, Amount, amount_of
from belegt.match.cells import headed, mentions_in_cell, with_unit
from belegt.match.setting import (
    BEFORE,
    CLAUSE,
    Setting,
    above,
    date_keys,
    dates_in,
    settings_in,
    told_by,
    title_keys,
)
from belegt.match.words import meanings
from belegt.quantity import Bound, PartialDate, Quantity
from belegt.reader import Kind, Mention, language_of
from belegt.reader.language import told_language
from belegt.sentences import read_mentions, split_sentences
from belegt.spans import Span

DATA = frozenset({"json", "jsonl", "json lines", "yaml", "toml", "parquet", "xlsx"})
"""Formats whose numbers have a decimal point, whatever their words."""

COMMA_RE = re.compile(r"-?\d{1,3}(?:\.\d{3})*,(?:\d{1,2}|\d{4,})|-?\d{1,3}(?:\.\d{3}){2,}")
POINT_RE = re.compile(r"-?\d+\.(?:\d{1,2}|\d{4,})|-?\d{1,3}(?:,\d{3})+(?:\.\d+)?")
SILENT = frozenset({"code", "head", "output", "navigation"})
"""Kinds of blocks whose numbers are no statements."""

LONGEST_NAME = 24
"""Characters of the head of a row, or of a key, that can be a name."""

YEARS = range(1800, 2101)


@dataclass(slots=True, eq=False)
class Reading:
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
    setting: Setting
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
    """Return the language whose tables know most words of a text; "" where that is no single one."""
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


def readings_of(document: Document, language: str = "", *, draft: bool = False) -> Iterator[Reading]:
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
            own, rest = heads_of(block, order.get(id(block), 0), later) if cell else ((), block.context)
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
            yield Reading(document, block, mention, setting, amount, bare, lone, language)


def places_of(document: Document) -> tuple[dict[int, int], dict[tuple[int, int, str], int]]:
    """Return the places of a document's cells, and those of the words in a row's cells."""
    order, words = {}, {}
    for number, block in enumerate(document.blocks):
        if block.row is not None:
            order[id(block)] = number
            words.setdefault((block.row.table, block.row.number, block.text.strip()), number)
    return order, words


def heads_of(
    block: Block, place: int, words: dict[tuple[int, int, str], int]
) -> tuple[Sequence[str], Sequence[str]]:
    """Return what names a cell, and what else stands for it.

    What stands behind a cell in its row tells of the row, and not so surely of the cell.

    Args:
        block: the cell, or a value by itself, which all of its keys name.
        place: of it in the document.
        words: the places of the words in cells, by table and row.
    """
    row = block.row
    if row is None or block.kind == "value":
        return block.context, ()
    own = [
        head for head in row.heads if words.get((row.table, row.number, head), -1) <= place
    ]
    if block.column:
        own.append(block.column)
    return own, [text for text in block.context if text not in own]


def cells_of(block: Block, language: str, years: bool) -> tuple[list[Mention], list[Setting]]:
    """Return the numbers of a cell, with the unit of its head, and what they stand below."""
    mentions = mentions_in_cell(block.text, language, years=years)
    if len(mentions) == 1:
        heads = [block.column, *(head for head in (block.row.heads if block.row else ()) if "(" in head)]
        told = (headed(head, code) for head in heads if head for code in {language: 0, "en": 0})
        mentions = [with_unit(mentions[0], next(filter(None, told), None))]
    whole = Span(0, len(block.text))
    if block.text.strip() and any(map(str.isalpha, block.text)):
        settings = settings_in(block.text, language, mentions, [whole])
    else:
        settings = [Setting(sentence=whole) for _ in mentions]
    return mentions, settings


def rows_of(
    document: Document, language: str
) -> tuple[frozenset[str], dict[tuple[int, int], tuple[PartialDate, ...]]]:
    """Return the columns of years of a document's tables, and the dates of their rows."""
    columns: dict[str, list[str]] = defaultdict(list)
    for block in document.blocks:
        if block.kind in {"cell", "value"} and block.column:
            columns[block.column].append(block.text.strip())
    years = frozenset(
        column
        for column, cells in columns.items()
        if all(cell.isdigit() and int(cell[:5]) in YEARS for cell in cells if cell)
        and (len(cells) > 1 or tells_years(column, language))
    )
    dated: dict[tuple[int, int], tuple[PartialDate, ...]] = {}
    for block in document.blocks:
        if block.row and block.kind in {"cell", "value"} and any(map(str.isdigit, block.text)):
            if len(block.text) > 40:
                continue
            told = dates_in(
                mentions_in_cell(block.text, language, years=block.column in years)
            )
            if told:
                at = (block.row.table, block.row.number)
                dated[at] = (*dated.get(at, ()), *told)
    return years, dated


def tells_years(head: str, language: str) -> bool:
    """Whether the head of a column or a key says that years stand there."""
    words = re.findall(r"[^\W\d_]+", head.lower())
    named = (lexicon_of(code).units.get(word) for code in (language, "en") for word in words)
    return any(unit is not None and unit.name == "year" for unit in named)


@dataclass(eq=False)
class Pool:
    """The numbers of all sources.

    Attributes:
        readings: in the order of the documents.
    """

    readings: Sequence[Reading]
    _by_value: dict[str, tuple[list[float], list[int]]] = field(default_factory=dict)
    _loose: dict[str, list[int]] = field(default_factory=dict)
    _posted: dict[tuple[str, str], list[int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        values: dict[str, list[tuple[float, int]]] = defaultdict(list)
        loose: dict[str, list[int]] = defaultdict(list)
        posted: dict[tuple[str, str], list[int]] = defaultdict(list)
        for number, reading in enumerate(self.readings):
            amount = reading.amount
            dimension = amount.dimension if amount else "date"
            if amount is not None:
                values[dimension].append((abs(float(amount.number)), number))
                if amount.bound is not Bound.EXACTLY or amount.upper is not None:
                    loose[dimension].append(number)
            for key in reading.setting.weights:
                posted[dimension, key].append(number)
        for dimension, pairs in values.items():
            pairs.sort()
            self._by_value[dimension] = ([value for value, _ in pairs], [at for _, at in pairs])
        self._loose, self._posted = dict(loose), dict(posted)

    @cached_property
    def languages(self) -> list[str]:
        """The languages of the sources, that of most numbers first."""
        return [code for code, _ in Counter(one.language for one in self.readings).most_common()]

    @cached_property
    def fellows(self) -> dict[object, list[int]]:
        """The numbers by what they share: a sentence, or a column."""
        groups: dict[object, list[int]] = defaultdict(list)
        for number, reading in enumerate(self.readings):
            groups[reading.fellowship].append(number)
        return dict(groups)

    @cached_property
    def frequency(self) -> Counter[str]:
        """In how many settings each key stands."""
        return Counter(key for reading in self.readings for key in reading.setting.weights)

    @cached_property
    def names(self) -> frozenset[str]:
        """Every key that stands somewhere."""
        return frozenset(self.frequency)

    @cached_property
    def sure(self) -> frozenset[str]:
        """The keys of everything that some source surely uses as a name."""
        heads = {
            (head, reading.language)
            for reading in self.readings
            if reading.cell
            for head in ((*reading.block.row.heads,) if reading.block.row else reading.block.context)
            if len(head) <= LONGEST_NAME
        }
        return frozenset(
            (
                *(key for reading in self.readings for key in reading.setting.names),
                *(key for head, code in heads for key in told_by(head, code).keys if key[0] != "="),
            )
        )

    @cached_property
    def raised(self) -> frozenset[str]:
        """The keys of everything that some source writes with a capital."""
        return frozenset(
            key for reading in self.readings for key in reading.setting.capitals
        )

    def is_name(self, key: str, language: str) -> bool:
        """Whether a word with a capital that begins a sentence of a draft is surely a name."""
        return key in self.sure or (key in self.raised and lexicon_of(language).words.matters.names)

    def rarity(self, key: str) -> float:
        """Return how much a key tells: the more, the rarer it is."""
        return math.log(1.0 + (len(self.readings) + 1) / (self.frequency.get(key, 0) + 0.5))

    def near(self, dimension: str, low: float, high: float) -> Iterator[Reading]:
        """Yield the numbers of a dimension between two values, signs left aside."""
        values, order = self._by_value.get(dimension, ([], []))
        for at in order[bisect_left(values, low) : bisect_right(values, high)]:
            yield self.readings[at]

    def count_near(self, dimension: str, low: float, high: float) -> int:
        """Return how many numbers of a dimension lie between two values."""
        values, _ = self._by_value.get(dimension, ([], []))
        return bisect_right(values, high) - bisect_left(values, low)

    def nearest(self, dimension: str, value: float) -> Reading | None:
        """Return the number of a dimension nearest to a value; None where there is none."""
        values, order = self._by_value.get(dimension, ([], []))
        if not values:
            return None
        at = bisect_left(values, value)
        beside = range(max(0, at - 1), min(len(values), at + 1))
        return self.readings[order[min(beside, key=lambda one: abs(values[one] - value))]]

    def loose(self, dimension: str) -> Iterator[Reading]:
        """Yield the numbers of a dimension with a hedge, a bound or a range."""
        return (self.readings[at] for at in self._loose.get(dimension, ()))

    def posted(self, dimension: str, key: str) -> Sequence[int]:
        """Return the numbers of a dimension around which a key stands, by their places."""
        return self._posted.get((dimension, key), ())

    def dates(self) -> Iterator[Reading]:
        """Yield the dates of the sources."""
        return (one for one in self.readings if isinstance(one.mention.quantity, PartialDate))

    def has(self, dimension: str) -> bool:
        """Whether there is any number of a dimension."""
        return dimension in self._by_value

    @property
    def dimensions(self) -> list[str]:
        """The dimensions of all numbers."""
        return list(self._by_value)
