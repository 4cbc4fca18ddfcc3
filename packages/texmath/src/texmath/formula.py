"""A formula from TeX: macros replaced, marks read, faults placed in what the author wrote."""

from __future__ import annotations

import re
from collections.abc import Iterable

from texmath import errors
from texmath.commands import COMMANDS, CONSTANTS
from texmath.errors import TexError
from texmath.macros import Macros, expand
from texmath.parser import Parser, kind_of
from texmath.tree import Lines, Part, Row

CONTROL_RE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
"""What neither XML nor Typst takes: control characters, halves of surrogate pairs."""

PARAGRAPH_RE = re.compile(r"\n[ \t]*\n\s*")


def parse(source: str, macros: Macros | None = None) -> Part:
    """Return the tree of a formula; several lines become `tree.Lines`.

    Args:
        source: the formula in TeX, without dollars around it.
        macros: the author's own commands, as MathJax has them.

    Raises:
        TexError: with what was found, what was expected, where, and what to do.
    """
    control = CONTROL_RE.search(source)
    if control:
        raise TexError(errors.CONTROL, control.start(), found=f"U+{ord(control[0]):04X}")
    expansion = expand(source, macros or {})
    try:
        return Parser(expansion.text, CONSTANTS, COMMANDS).formula()
    except TexError as error:
        raise error.at(expansion.origin(error.offset)) from None


def parse_block(source: str, macros: Macros | None = None) -> Part:
    """Return the tree of a display in which an empty line separates formulas, as in Sphinx.

    Raises:
        TexError: as `parse` does.
    """
    parts: list[Part] = []
    start = 0
    ends = [match.span() for match in PARAGRAPH_RE.finditer(source)]
    for end, following in (*ends, (len(source), 0)):
        text = source[start:end]
        if text.strip():
            try:
                parts.append(parse(text, macros))
            except TexError as error:
                raise error.at(error.offset + start) from None
        start = following
    if not parts:
        return Row()
    return parts[0] if len(parts) == 1 else stacked(parts)


def stacked(parts: Iterable[Part]) -> Lines:
    """Return formulas one below the other, each on lines of its own."""
    rows: list[tuple[Part, ...]] = []
    tags: list[str | None] = []
    for part in parts:
        lines = part if isinstance(part, Lines) else Lines(((part,),))
        rows += lines.rows
        tags += (lines.tag(number) for number in range(len(lines.rows)))
    return Lines(tuple(rows), kind_of(rows), tuple(tags) if any(tags) else ())
