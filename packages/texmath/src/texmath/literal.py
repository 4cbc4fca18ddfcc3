r"""Text as a Typst string literal: inside one, only ``\`` and ``"`` are special."""

from __future__ import annotations

import re

_SPECIAL_RE = re.compile(r'[\\"\x00-\x1f\x7f\u0085\u2028\u2029\ufeff]')
"""Control characters are written by number, so that the file stays readable text."""


def string(text: str) -> str:
    """Return a Typst string literal of exactly this text."""
    return f'"{_SPECIAL_RE.sub(_escape, text)}"'


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    return "\\" + character if character in '\\"' else f"\\u{{{ord(character):x}}}"
