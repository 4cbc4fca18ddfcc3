r"""What stands between \begin and \end: aligned lines, matrices, arrays, cases."""

from __future__ import annotations

import re
from difflib import get_close_matches

from texmath import errors
from texmath.errors import TexError
from texmath.parser import Parser, whole
from texmath.scanner import LONGEST_SHOWN
from texmath.tree import Cells, Part, Row
from texmath.vocabulary import ALIGNED, CELLS

REPEATED_RE = re.compile(r"\*\{(\d{1,2})\}\{([^{}]*)\}")
BETWEEN_RE = re.compile(r"[@!<>]\{[^{}]*\}|\s")
COLUMNS_RE = re.compile(r"[lcr|]*")


def environment(parser: Parser) -> Part:
    r"""Read \begin{name} ... \end{name}."""
    place = parser.start
    name = parser.verbatim()
    plain = name.removesuffix("*")
    if plain in ALIGNED:
        if plain.startswith(("alignat", "alignedat", "xalignat", "xxalignat")):
            parser.verbatim()  # how many columns
        parser.optional()
        rows, _, tags = parser.lines(name)
        if plain == "eqnarray":
            # its three columns are two: the sign between belongs to what follows
            rows = tuple((*row[:1], Row(row[1:])) if len(row) > 2 else row for row in rows)
        return whole(rows, ALIGNED[plain], tags)
    if plain in CELLS:
        return cells(parser, name, plain)
    similar = get_close_matches(name, [*ALIGNED, *CELLS], n=1, cutoff=0.6)
    advice = f"did you mean {similar[0]}?" if similar else "write it with one of these"
    shown = name[:LONGEST_SHOWN]
    raise TexError(errors.UNKNOWN_ENVIRONMENT, place, name=shown, advice=advice)


def cells(parser: Parser, name: str, plain: str) -> Part:
    """Read the cells of a matrix, an array or cases."""
    left, right = CELLS[plain]
    cases = plain.endswith("cases")
    columns = ""
    if plain in {"array", "subarray"}:
        parser.optional()
        columns = columns_of(parser)
    elif name.endswith("matrix*"):
        columns = (parser.optional() or "").strip()
    if cases:
        columns = "ll"
    rows, rules, _ = parser.lines(name)
    width = max(map(len, rows))
    missing = width - sum(columns.count(side) for side in "lcr")
    columns += (columns[-1] if name.endswith("matrix*") and columns else "c") * missing
    style = "small" if "small" in plain or plain == "subarray" else ""
    style = "display" if plain in {"dcases", "drcases"} else style
    return Cells(left, right, rows, columns, rules, style, cases)


def columns_of(parser: Parser) -> str:
    """Read how the columns of an array are aligned."""
    parser.peek()
    place = parser.start
    found = parser.verbatim()
    columns = BETWEEN_RE.sub("", REPEATED_RE.sub(lambda m: m[2] * int(m[1]), found))
    if not COLUMNS_RE.fullmatch(columns):
        raise TexError(errors.NO_COLUMNS, place, found=found[:LONGEST_SHOWN])
    return columns
