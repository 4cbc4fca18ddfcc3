"""Faults of one kind in one file, told as one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from belegt.errors import Fault
from belegt.messages import listing, message, plural

MOST_LINES = 8
"""Lines that are named."""


def condensed(faults: Iterable[Fault]) -> Iterator[Fault]:
    """Yield faults, those with the same rule, file, expectation and remedy as one, at the first."""
    kinds: dict[tuple[object, ...], list[Fault]] = {}
    for fault in faults:
        key = (fault.rule, fault.place.file, fault.place.name, fault.expected, fault.remedy)
        kinds.setdefault(key, []).append(fault)
    for first, *more in kinds.values():
        yield _with_more(first, more) if more else first


def _with_more(first: Fault, more: list[Fault]) -> Fault:
    lines = list(dict.fromkeys(fault.place.line for fault in more))
    named: list[object] = list(lines[:MOST_LINES])
    if len(lines) > MOST_LINES:
        named = [*named[:-1], message("further ones")]
    told = plural(
        "{found}; {count} more like it, in line {lines} (--all shows it)",
        "{found}; {count} more like it, in lines {lines} (--all shows each)",
        len(more),
        found=first.found,
        lines=listing(named),
    )
    return replace(first, found=told)
