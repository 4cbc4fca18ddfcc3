"""What goes on behind a scale word: "1 million 200 thousand", "two million and a half"."""

from __future__ import annotations

import re
from decimal import Decimal

from belegt.messages import message
from belegt.quantity.quantity import EXACT
from belegt.reader.numbers import PrintedNumber, number_at, scaled, words_at
from belegt.reader.numberwords import listed
from belegt.reader.parts import fraction_after, whole_at
from belegt.reader.scan import Scan

THOUSAND, MILLION, DOZEN = Decimal(1000), Decimal(10) ** 6, Decimal(12)
ASIDE_RE = re.compile(r"\s\([^()\n]{0,40}\d\)(?=\s)")
"""Another number in brackets: "612 (Vorjahr: 587) Millionen Euro"."""

GROUPED_RE = re.compile(r"\d{1,3}\W\d{3}")
HALF_OF_WHAT = message("a half or quarter behind it: of the hundred or thousand, or of one")


def completed(scan: Scan, printed: PrintedNumber) -> PrintedNumber:
    """Return an amount with the groups, halves and scale words that go on behind it."""
    if printed.part:
        return of_scale(scan, printed)
    if printed.bare or printed.top is not None or printed.reason:
        return printed
    return with_half(scan, with_group(scan, printed))


def with_group(scan: Scan, printed: PrintedNumber) -> PrintedNumber:
    """Add the smaller group behind a scale word: "3 million 200 thousand", "1 Million 200.000"."""
    end = printed.end
    if printed.scale < THOUSAND or not printed.digits.isdigit():
        return printed
    comma = scan.char(end) == ","
    start = scan.blank(end + comma)
    if start == end + comma or "\n" in scan.raw[end:start]:
        return printed
    if scan.char(start).isdigit():
        group = number_at(scan, start, money=False)
    elif printed.token and scan.tables.morpheme.match(scan.low, start):
        group = words_at(scan, start)
    else:
        return printed
    if group is None or not group.digits.isdigit() or group.reason or group.part:
        return printed
    worth = EXACT.multiply(Decimal(group.digits), group.scale)
    if worth >= printed.scale or (comma and (group.bare or listed(scan, group.end))):
        return printed
    if comma and scan.raw[max(scan.floor, printed.start - 2) : printed.start].strip() == ",":
        return printed  # a list
    if group.bare and (worth < THOUSAND or not GROUPED_RE.match(group.token)):
        return printed
    total = EXACT.add(EXACT.multiply(Decimal(printed.digits), printed.scale), worth)
    digits = EXACT.divide(total, group.scale)
    return printed._replace(
        end=group.end, digits=f"{digits:f}", scale=group.scale, shared=(printed.scale,)
    )


def beside_aside(scan: Scan, printed: PrintedNumber) -> PrintedNumber | None:
    """Return an amount with the scale word behind a bracket, which it shares with the other.

    The one stands before the bracket, the other ends it: "612 (Vorjahr: 587) Millionen Euro".
    """
    end = printed.end
    if scan.raw[end : end + 1] == ")":
        opened = scan.raw.rfind("(", max(0, printed.start - 40), printed.start)
        if opened < 2 or not scan.raw[opened - 2].isdigit() or not scan.char(end + 1).isspace():
            return None
        behind = end + 1
    elif scan.raw[end + 1 : end + 2] == "(" and (aside := ASIDE_RE.match(scan.raw, end)):
        behind = aside.end()
    else:
        return None
    return scaled(scan, printed._replace(end=behind), money=False)


def behind_aside(scan: Scan, pos: int) -> bool:
    """Whether the word at ``pos`` stands behind a number in brackets, and goes with it."""
    return scan.raw[max(0, pos - 2) : pos] == ") " and scan.char(pos - 3).isdigit()


def with_half(scan: Scan, printed: PrintedNumber) -> PrintedNumber:
    """Add the part behind a scale word: "two million and a half", "un milliard et quart"."""
    part = fraction_after(scan, printed.end, bare=True)
    if part is None:
        return printed
    if printed.scale < MILLION and printed.scale != DOZEN:
        return printed._replace(end=part.end, reason=HALF_OF_WHAT)
    digits = EXACT.add(Decimal(printed.digits), Decimal(part.digits))
    return printed._replace(end=part.end, digits=f"{digits:f}")


def of_scale(scan: Scan, printed: PrintedNumber) -> PrintedNumber:
    """Read the scale word of "a quarter of a million", "trois quarts de million"."""
    pos = whole_at(scan, printed)
    scale = None if pos is None else scan.tables.scales.at(scan, pos)
    if scale is None or not (scale.entry >= THOUSAND or scale.entry == DOZEN):
        return printed
    whole = printed._replace(end=scale.end, scale=scale.entry, part=False, shared=(scale.entry,))
    return scaled(scan, whole, money=False)
