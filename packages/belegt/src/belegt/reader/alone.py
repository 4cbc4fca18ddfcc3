"""Numbers that stand alone on a line or in a cell: they go with no word of the next one."""

from __future__ import annotations

import re

from belegt.messages import message
from belegt.reader.codes import begins_line
from belegt.reader.compose import Step, mention, unreadable
from belegt.reader.mention import Kind
from belegt.reader.numbers import PrintedNumber
from belegt.reader.scan import Scan
from belegt.reader.skipped import Skipped
from belegt.reader.view import BLANK, INDENT, LINE_END

BORDER_RE = re.compile(rf"{BLANK}{{0,8}}(?:(?P<cell>\t)|{LINE_END}){INDENT}{{0,8}}(?=\S)")
SIGNS = frozenset("%‰€$£°")
SHORTEST_UNIT = 3
"""Letters of a unit's name from which on it may go with a number of another line or cell."""

POSTAL_RE = re.compile(
    r"[0-9]{5} [A-ZÀ-Ý][\w.()-]*(?: (?:am|an der|im|in der|ob der|sur|les?|la"
    r"|[A-ZÀ-Ý(][\w.()-]*)){0,4}[^\S\n]*(?=\n|\Z)"
)
"""What fills a line and begins like a postal code: "10115 Berlin"."""

GLANCE = 12
HOUSE_RE = re.compile(r"[0-9][a-z]?,?[^\S\n]*\n[^\S\n]*\Z")
"""The end of the line before it, which is the number of a house."""

POSTAL = message("a postal code, or a number of what follows")
APART = message("what may be its scale or unit stands on another line or in another cell")


def alone_at(scan: Scan, printed: PrintedNumber) -> Step | None:
    """Read a number that a line or cell ends behind, None where it stands in running text.

    Where a scale or unit begins the next one, nobody can tell whether it goes with the number:
    "2.0" may be a heading's, and "% of" what follows it.
    """
    start, end = printed.start, printed.start + len(printed.token)
    if POSTAL_RE.match(scan.raw, start) and begins_line(scan, start):
        unit = scan.tables.units.at(scan, end + 1) or scan.tables.scales.at(scan, end + 1)
        if not unit and HOUSE_RE.search(scan.raw, max(0, start - GLANCE), start):
            return Step(None, end, Skipped.CODE)
        if not unit:
            return Step(unreadable(scan, start, end, Kind.NUMBER, POSTAL), end)
    gap = scan.raw[end : end + 2]
    if not gap[:1].isspace() or (gap[1:].isalnum() and gap[0] == " "):
        return None
    border = BORDER_RE.match(scan.raw, end)
    if border is None or not (border["cell"] or begins_line(scan, start)):
        return None
    pos = border.end()
    unit = scan.tables.units.at(scan, pos)
    if (
        printed.end > end
        or scan.char(pos) in SIGNS
        or scan.tables.scales.at(scan, pos)
        or (unit and unit.end - pos >= SHORTEST_UNIT)
    ):
        return Step(unreadable(scan, start, end, Kind.NUMBER, APART), end)
    if border["cell"] or printed.reason:
        return None  # nothing is read across a tab
    return Step(mention(scan, start, end, Kind.NUMBER, printed.quantity("")), end)
