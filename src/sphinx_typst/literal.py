r"""Python values as Typst code.

Text goes into the document as string literals, never as markup, so that no character of it can
mean anything to Typst: inside a literal only ``\`` and ``"`` are special.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

#: Control characters are written by number, so that the file stays readable text.
_SPECIAL_RE = re.compile(r'[\\"\x00-\x1f\x7f\u0085\u2028\u2029\ufeff]')


def string(text: str) -> str:
    """A Typst string literal of exactly this text."""
    return f'"{_SPECIAL_RE.sub(_escape, text)}"'


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    return "\\" + character if character in '\\"' else f"\\u{{{ord(character):x}}}"


def value(item: object) -> str:
    """A Typst literal of a configured value; what has no counterpart goes in as its words."""
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
    """A Typst array of code that is already written."""
    parts = list(items)
    return "(" + "".join(f"{part}, " for part in parts).rstrip(" ") + ")"
