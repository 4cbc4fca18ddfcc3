"""Where a number comes from that no source says: a place in a document, or a formula."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from belegt.messages import Message, message


def cautioned(told: Message | str, caveat: Message | str) -> Message | str:
    """Return what is told, with what must be told with it behind; "" for nothing."""
    return message("{told}, {caveat}", told=told, caveat=caveat) if caveat else told


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a document states something, and how first-hand it was read.

    Attributes:
        work: key of the document in the bibliography.
        name: what readers know it by.
        where: section, table or page.
        printed: the figure as the document prints it; "" where that was not seen.
        seen: how first-hand the reading was, as the ledger says it.
        caveat: what must be told wherever the record is shown; "" for a fact that was read itself.
        estimate: whether it is somebody's estimate.
    """

    work: str
    name: str
    where: str
    printed: str
    seen: str
    caveat: Message | str
    estimate: bool = False

    @property
    def passage(self) -> Message | str:
        """The place, with the figure as it is printed there, where that was seen."""
        if not self.printed:
            return self.where
        return message("{where}, in print “{printed}”", where=self.where, printed=self.printed)

    @property
    def passage_in_print(self) -> Message | str:
        """The same; where the figure was not seen in print, that is told."""
        if not self.printed:
            return message("{where}, without its printed form", where=self.where)
        return self.passage

    @property
    def origin(self) -> Message | str:
        """Work and place, in words, with the caveat."""
        told = message("{work}, {where}", work=self.name, where=self.where)
        return cautioned(told, self.caveat)


@dataclass(frozen=True, slots=True)
class Recomputation:
    """A formula, and what it rests on.

    Attributes:
        formula: as the ledger writes it.
        inputs: ids of the entries that it names, in its order.
        reach: the least and greatest value that rounded inputs allow; None without any.
        caveat: how first-hand its inputs are; "" where all were read themselves.
    """

    formula: str
    inputs: tuple[str, ...]
    reach: tuple[float, float] | None
    caveat: Message | str = ""

    @property
    def pieces(self) -> Iterator[tuple[str, bool]]:
        """The formula in order: ids of inputs (True), and what stands between, as it is printed."""
        names = sorted(self.inputs, key=len, reverse=True)
        pattern = "|".join(map(re.escape, names)) or r"(?!)"
        for piece in re.split(rf"(?<![\w-])({pattern})(?![\w-])", self.formula):
            if piece in self.inputs:
                yield piece, True
            elif piece:
                yield piece.replace(" * ", " × ").replace(" - ", " − "), False
