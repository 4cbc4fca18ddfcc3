"""Values in keys and lists: what a leaf of JSON, YAML or TOML is told by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from belegt.document.block import Block, Draught, Position, Row
from belegt.document.mask import masks_of
from belegt.document.table import LONGEST_HEAD, MOST_HEADS, is_number
from belegt.document.unreadable import UnreadableDocumentError
from belegt.errors import Place
from belegt.messages import message

DEPTH_LIMIT = 100
"""Levels of nesting past which a file is refused."""


COLUMN_KEYS = frozenset({"columns", "header", "headers", "fields"})
"""Keys at which files name the columns of lists of lists."""


@dataclass(slots=True, eq=False)
class Level:
    """An object or list that is being read.

    Attributes:
        outer: what it stands in.
        key: its name or number there.
        listed: whether it is a list.
        depth: levels above it.
        count: of its values so far.
        names: its values that are words, which tell of the others.
        table: its number as a table, once something of it is a row.
        pending: the key whose value comes next.
        keyed: whether that key was read, and its value is due.
        columns: of a list of lists: the names that its first one or the key "columns" holds.
    """

    outer: Level | None
    key: str
    listed: bool
    depth: int
    count: int = 0
    names: list[str] = field(default_factory=list)
    table: int = 0
    pending: str = ""
    keyed: bool = False
    columns: tuple[str, ...] = ()

    def next_key(self) -> str:
        """Return the key or number of the value that comes next, and count it."""
        self.count += 1
        return str(self.count - 1) if self.listed else self.pending


@dataclass(frozen=True, slots=True)
class Leaf:
    """A value: the object or list it stands in, its key there, its words, where they begin."""

    frame: Level
    key: str
    text: str
    anchors: tuple[tuple[int, Position], ...]


class ValueTree:
    """Takes keys and values in their order, and tells them as blocks at the end."""

    def __init__(self, draught: Draught) -> None:
        self._draught = draught
        self._leaves: list[Leaf] = []
        self.frame = Level(None, "", listed=True, depth=-1)

    def open(self, *, listed: bool) -> bool:
        """Go into an object or a list; False where it is nested too deep."""
        outer = self.frame
        self.frame = Level(outer, outer.next_key(), listed, outer.depth + 1)
        return self.frame.depth < DEPTH_LIMIT

    def close(self) -> None:
        """Go out of an object or a list."""
        frame, outer = self.frame, self.frame.outer
        if outer is None:
            return
        named = frame.key in COLUMN_KEYS or (outer.listed and frame.key == "0")
        if named and frame.listed and len(frame.names) == frame.count:
            outer.columns = tuple(frame.names)
        self.frame = outer

    def leaf(self, text: str, anchors: tuple[tuple[int, Position], ...], *, word: bool) -> None:
        """Take a value; with ``word``, one that is no number of the format itself."""
        frame = self.frame
        key = frame.next_key()
        if word and is_name(text):
            frame.names.append(text.strip())
        self._leaves.append(Leaf(frame, key, text, anchors))

    def under(self, frame: Level) -> None:
        """Go on within an object or list that was opened before."""
        self.frame = frame

    def skip(self) -> None:
        """Pass over a value that says nothing, such as null."""
        self.frame.next_key()

    def blocks(self) -> Iterator[Block]:
        """Yield the leaves as blocks."""
        for leaf in self._leaves:
            yield self.block(leaf)

    def block(self, leaf: Leaf) -> Block:
        """Return a leaf as a block."""
        chain = [leaf.frame]
        while chain[-1].outer is not None:
            chain.append(chain[-1].outer)
        chain.reverse()  # the first is the file itself, its only value the next
        context = [self._draught.title] if self._draught.title else []
        own = leaf.text.strip()
        for outer, frame in pairwise(chain):
            if not outer.listed:
                context.append(frame.key)
            if not frame.listed or (outer.listed and outer.outer is not None):
                context += [name for name in frame.names[:MOST_HEADS] if name != own]
        column = self.column(leaf)
        if column and (not leaf.frame.listed or not context or context[-1] != column):
            context.append(column)
        pointer = "".join(f"/{escaped(one.key)}" for one in chain[2:])
        pointer = f"{pointer}/{escaped(leaf.key)}" if len(chain) > 1 else pointer
        return Block(
            leaf.text,
            "value",
            placed(leaf.anchors[0][1], pointer),
            tuple((offset, placed(one, pointer)) for offset, one in leaf.anchors),
            tuple(context),
            column,
            self.row(chain),
            masks_of(leaf.text),
        )

    def column(self, leaf: Leaf) -> str:
        """Return the key that a leaf stands at, or the name of its column."""
        frame: Level | None = leaf.frame
        if not leaf.frame.listed:
            return leaf.key
        outer = leaf.frame.outer
        if outer is not None and outer.listed:
            columns = outer.columns or (outer.outer.columns if outer.outer else ())
            if columns and int(leaf.key) < len(columns):
                return columns[int(leaf.key)]
        while frame is not None and frame.outer is not None:
            if not frame.outer.listed:
                return frame.key
            frame = frame.outer
        return ""

    def row(self, chain: list[Level]) -> Row | None:
        """Return the row that the innermost member of a list is, the outermost frame first."""
        for outer, frame in zip(chain[-2::-1], chain[:0:-1], strict=False):
            if outer.listed and outer.outer is not None:
                if not outer.table:
                    self._draught.tables += 1
                    outer.table = self._draught.tables
                return Row(outer.table, int(frame.key) + 1, tuple(frame.names[:MOST_HEADS]))
        return None


def is_name(text: str) -> bool:
    """Whether a value is words that tell of the values beside it."""
    told = text.strip()
    return 0 < len(told) <= LONGEST_HEAD and "\n" not in told and not is_number(told)


def placed(place: Position, pointer: str) -> Position:
    """Return a place with the pointer to its value."""
    return Position(place.line, place.column, pointer=pointer, part=place.part)


def escaped(key: str) -> str:
    """Return a key as RFC 6901 writes it."""
    return key.replace("~", "~0").replace("/", "~1")


def too_deep(file: str) -> UnreadableDocumentError:
    """Return the error of values that are nested too deep."""
    return UnreadableDocumentError(
        message("nested deeper than {limit} levels", limit=DEPTH_LIMIT),
        message("values in keys and lists"),
        Place(file),
        message("flatten it"),
    )
