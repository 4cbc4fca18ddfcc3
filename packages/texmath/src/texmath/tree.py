"""What a formula is made of.

Every part is frozen and is handed to the method of its name by `accept`: a writer is a
`Visitor`, and one that lacks a method cannot be made.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Atom:
    """One character, or a number.

    Attributes:
        text: the character, or the number's digits, points and commas.
        ordinary: whether it stands in braces by itself, so that no space goes around it.
    """

    text: str
    ordinary: bool = False

    @property
    def is_number(self) -> bool:
        """Whether this is a number."""
        return self.text[:1].isdigit()

    def accept(self, visitor: Visitor[T]) -> T:
        """Return what the visitor makes of it."""
        return visitor.atom(self)


@dataclass(frozen=True)
class Text:
    """Text among the formula: "upright", "italic", "bold", "sans" or "mono"."""

    text: str
    style: str = "upright"

    def accept(self, visitor: Visitor[T]) -> T:
        """Return what the visitor makes of it."""
        return visitor.text(self)


@dataclass(frozen=True)
class Function:
    """An operator with a name; with limits, its scripts stand below and above it in displays."""

    name: str
    limits: bool = False

    def accept(self, visitor: Visitor[T]) -> T:
        """Return what the visitor makes of it."""
        return visitor.function(self)


@dataclass(frozen=True)
class Space:
    """White space, in em."""

    width: float

    def accept(self, visitor: Visitor[T]) -> T:
        """Return what the visitor makes of it."""
        return visitor.space(self)


@dataclass(frozen=True)
class Row:
    """Parts side by side."""

    parts: tuple[Part, ...] = ()

    def accept(self, visitor: Visitor[T]) -> T:
        """Return what the visitor makes of it."""
        return visitor.row(self)


@dataclass(frozen=True)
class Classed:
    r"""A body that is spaced as one of TeX's classes, such as \mathrel."""

    kind: str
    body: Part

    def accept(self, visitor: Visitor[T]) -> T:
        """Return what the visitor makes of it."""
        return visitor.classed(self)


@dataclass(frozen=True)
class Scripts:
    """A base with what stands low and high; primes are counted.

    Attributes:
        limits: whether they stand below and above the base; None as the base has it.
    """

    base: Part
    low: Part | None = None
    high: Part | None = None
    primes: int = 0
    limits: bool | None = None

    def accept(self, visitor: Visitor[T]) -> T:
        """Return what the visitor makes of it."""
        return visitor.scripts(self)


@dataclass(frozen=True)
class Fraction:
    """Numerator and denominator.

    Attributes:
        ruled: whether a line stands between them; a binomial has none.
        left: the delimiter before it, "" for none.
        right: the delimiter after it, "" for none.
        style: "display" or "text" where one is demanded, else "".
    """

    above: Part
    below: Part
    ruled: bool = True
    left: str = ""
    right: str = ""
    style: str = ""

    def accept(self, visitor: Visitor[T]) -> T:
        """Return what the visitor makes of it."""
        return visitor.fraction(self)


@dataclass(frozen=True)
class Root:
    """A root, square when it has no index."""

    body: Part
    index: Part | None = None

    def accept(self, visitor: Visitor[T]) -> T:
        """Return what the visitor makes of it."""
        return visitor.root(self)


@dataclass(frozen=True)
class Accent:
    """A sign over or under the body, by TeX's name."""

    name: str
    body: Part

    def accept(self, visitor: Visitor[T]) -> T:
        """Return what the visitor makes of it."""
        return visitor.accent(self)


@dataclass(frozen=True)
class Enclosed:
    """A body that is struck out, boxed, hidden or without extent, by TeX's name."""

    name: str
    body: Part

    def accept(self, visitor: Visitor[T]) -> T:
        """Return what the visitor makes of it."""
        return visitor.enclosed(self)


@dataclass(frozen=True)
class Coloured:
    """A body in a colour, as #rrggbb; a background where it says so."""

    colour: str
    body: Part
    background: bool = False

    def accept(self, visitor: Visitor[T]) -> T:
        """Return what the visitor makes of it."""
        return visitor.coloured(self)


@dataclass(frozen=True)
class Alphabet:
    """The body in another alphabet, by a name of `vocabulary.ALPHABETS`."""

    name: str
    body: Part

    def accept(self, visitor: Visitor[T]) -> T:
        """Return what the visitor makes of it."""
        return visitor.alphabet(self)


@dataclass(frozen=True)
class Style:
    """The body in the size of "display", "text", "script" or "scriptscript"."""

    name: str
    body: Part

    def accept(self, visitor: Visitor[T]) -> T:
        """Return what the visitor makes of it."""
        return visitor.style(self)


@dataclass(frozen=True)
class Brace:
    """A brace or bracket over or under the body, by TeX's name."""

    name: str
    body: Part

    def accept(self, visitor: Visitor[T]) -> T:
        """Return what the visitor makes of it."""
        return visitor.brace(self)


@dataclass(frozen=True)
class Stack:
    """A small part over or under a base.

    Attributes:
        grows: whether the base is an arrow or sign as wide as what stands at it.
    """

    base: Part
    over: Part | None = None
    under: Part | None = None
    grows: bool = False

    def accept(self, visitor: Visitor[T]) -> T:
        """Return what the visitor makes of it."""
        return visitor.stack(self)


@dataclass(frozen=True)
class Delimiter:
    r"""A delimiter of a size of its own, in em; without one it grows with its fence (\middle).

    Attributes:
        side: "l" opens, "r" closes, "m" is a relation, "" an ordinary sign.
    """

    text: str
    size: float | None = None
    side: str = ""

    def accept(self, visitor: Visitor[T]) -> T:
        """Return what the visitor makes of it."""
        return visitor.delimiter(self)


@dataclass(frozen=True)
class Fenced:
    """A body between delimiters of its size; an empty one is not drawn."""

    left: str
    right: str
    body: Part

    def accept(self, visitor: Visitor[T]) -> T:
        """Return what the visitor makes of it."""
        return visitor.fenced(self)


@dataclass(frozen=True)
class Lines:
    """Lines of cells, aligned at their marks.

    Attributes:
        kind: "aligned" (right and left by turns), "gathered" (each centred), "multline" (the
            first left, the last right) or "substack" (centred, close).
        tags: the number of each line that its author gave it, None for none.
    """

    rows: tuple[tuple[Part, ...], ...]
    kind: str = "aligned"
    tags: tuple[str | None, ...] = ()

    def tag(self, row: int) -> str | None:
        """Return the number of a line (0-based)."""
        return self.tags[row] if row < len(self.tags) else None

    def accept(self, visitor: Visitor[T]) -> T:
        """Return what the visitor makes of it."""
        return visitor.lines(self)


@dataclass(frozen=True)
class Cells:
    """A matrix, an array or cases.

    Attributes:
        left: the delimiter before it, "" for none.
        right: the delimiter after it, "" for none.
        rows: of cells.
        columns: how each is aligned ("l", "c" or "r"), with "|" for a line between two.
        rules: numbers of the rows (0-based) with a line above them.
        style: "small" as in running text, "display" with large fractions, else "".
        cases: whether the rows are cases.
    """

    left: str
    right: str
    rows: tuple[tuple[Part, ...], ...]
    columns: str = ""
    rules: tuple[int, ...] = ()
    style: str = ""
    cases: bool = False

    def accept(self, visitor: Visitor[T]) -> T:
        """Return what the visitor makes of it."""
        return visitor.cells(self)


@dataclass(frozen=True)
class Tag:
    """A number given to the formula by its author."""

    text: str

    def accept(self, visitor: Visitor[T]) -> T:
        """Return what the visitor makes of it."""
        return visitor.tag(self)


Part = (
    Atom
    | Text
    | Function
    | Space
    | Row
    | Classed
    | Scripts
    | Fraction
    | Root
    | Accent
    | Enclosed
    | Coloured
    | Alphabet
    | Style
    | Brace
    | Stack
    | Delimiter
    | Fenced
    | Lines
    | Cells
    | Tag
)
"""Any part of a formula; a formula is one of them."""


class Visitor(ABC, Generic[T]):
    """What a part is handed to: one method for each kind."""

    @abstractmethod
    def atom(self, part: Atom) -> T: ...  # noqa: D102
    @abstractmethod
    def text(self, part: Text) -> T: ...  # noqa: D102
    @abstractmethod
    def function(self, part: Function) -> T: ...  # noqa: D102
    @abstractmethod
    def space(self, part: Space) -> T: ...  # noqa: D102
    @abstractmethod
    def row(self, part: Row) -> T: ...  # noqa: D102
    @abstractmethod
    def classed(self, part: Classed) -> T: ...  # noqa: D102
    @abstractmethod
    def scripts(self, part: Scripts) -> T: ...  # noqa: D102
    @abstractmethod
    def fraction(self, part: Fraction) -> T: ...  # noqa: D102
    @abstractmethod
    def root(self, part: Root) -> T: ...  # noqa: D102
    @abstractmethod
    def accent(self, part: Accent) -> T: ...  # noqa: D102
    @abstractmethod
    def enclosed(self, part: Enclosed) -> T: ...  # noqa: D102
    @abstractmethod
    def coloured(self, part: Coloured) -> T: ...  # noqa: D102
    @abstractmethod
    def alphabet(self, part: Alphabet) -> T: ...  # noqa: D102
    @abstractmethod
    def style(self, part: Style) -> T: ...  # noqa: D102
    @abstractmethod
    def brace(self, part: Brace) -> T: ...  # noqa: D102
    @abstractmethod
    def stack(self, part: Stack) -> T: ...  # noqa: D102
    @abstractmethod
    def delimiter(self, part: Delimiter) -> T: ...  # noqa: D102
    @abstractmethod
    def fenced(self, part: Fenced) -> T: ...  # noqa: D102
    @abstractmethod
    def lines(self, part: Lines) -> T: ...  # noqa: D102
    @abstractmethod
    def cells(self, part: Cells) -> T: ...  # noqa: D102
    @abstractmethod
    def tag(self, part: Tag) -> T: ...  # noqa: D102
