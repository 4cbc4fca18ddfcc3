r"""Python values as Typst code.

Text goes into the document as string literals, never as markup, so that no character of it can
mean anything to Typst: inside a literal only ``\`` and ``"`` are special.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from texmath.literal import string

__all__ = ["array", "string", "value"]


def value(item: object) -> str:
    """Return a Typst literal of a configured value; what has no counterpart as its words."""
    if item is None:
        return "none"
    if isinstance(item, bool):
        return "true" if item else "false"
    if isinstance(item, int | float):
        return repr(item)
    if isinstance(item, Mapping):
        pairs = ", ".join(f"{string(str(key))}: {value(of)}" for key, of in item.items())
        return f"({pairs or ':'})"
    if isinstance(item, Sequence) and not isinstance(item, str):
        return array(value(of) for of in item)
    return string(str(item))


def array(items: Iterable[str]) -> str:
    """Return a Typst array of code that is already written."""
    parts = list(items)
    return "(" + "".join(f"{part}, " for part in parts).rstrip(" ") + ")"
