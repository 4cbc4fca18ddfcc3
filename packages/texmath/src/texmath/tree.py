"""What a formula is made of. Every part is frozen; a row holds parts in order."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Atom:
    """One character, or a number."""

    text: str
    ordinary: bool = False  # in braces by itself: no space around it, as in 5{,}576


@dataclass(frozen=True)
class Words:
    """Text among the formula."""

    text: str
    style: str = "upright"


@dataclass(frozen=True)
class Function:
    """An operator with a name."""

    name: str
    limits: bool = False


@dataclass(frozen=True)
class Space:
    """White space, in em."""

    width: float


@dataclass(frozen=True)
class Row:
    """Parts side by side."""

    parts: tuple[Part, ...] = ()


@dataclass(frozen=True)
class Scripts:
    """A base with what stands low and high; primes are counted."""

    base: Part
    low: Part | None = None
    high: Part | None = None
    primes: int = 0
    limits: bool | None = None  # None: as the base has it


@dataclass(frozen=True)
class Fraction:
    """Numerator and denominator; a binomial has parentheses and no line."""

    above: Part
    below: Part
    binomial: bool = False


@dataclass(frozen=True)
class Root:
    """A root, square when it has no index."""

    body: Part
    index: Part | None = None


@dataclass(frozen=True)
class Accent:
    """A sign over, under or through the body, by Typst's name."""

    name: str
    body: Part


@dataclass(frozen=True)
class Alphabet:
    """The body in another alphabet, by Typst's names."""

    names: tuple[str, ...]
    body: Part


@dataclass(frozen=True)
class Brace:
    """A brace over or under the body, by Typst's name."""

    name: str
    body: Part


@dataclass(frozen=True)
class Stack:
    """A small part over or under a base; an arrow grows with it."""

    base: Part
    over: Part | None = None
    under: Part | None = None


@dataclass(frozen=True)
class Fenced:
    """A body between delimiters of its size; an empty one is not drawn."""

    left: str
    right: str
    body: Part


@dataclass(frozen=True)
class Lines:
    """Lines aligned at their marks: a line is its cells."""

    rows: tuple[tuple[Part, ...], ...]


@dataclass(frozen=True)
class Cells:
    """A matrix or cases."""

    left: str
    right: str
    rows: tuple[tuple[Part, ...], ...]
    columns: str = ""  # of an array: l, c, r and |
    rules: tuple[int, ...] = ()  # rows (0-based) with a line above


@dataclass(frozen=True)
class Tag:
    """A number given to the formula by its author."""

    text: str


Part = (
    Atom
    | Words
    | Function
    | Space
    | Row
    | Scripts
    | Fraction
    | Root
    | Accent
    | Alphabet
    | Brace
    | Stack
    | Fenced
    | Lines
    | Cells
    | Tag
)
