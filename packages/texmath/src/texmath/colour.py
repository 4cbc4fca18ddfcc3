"""Colours as LaTeX names them."""

from __future__ import annotations

import re

from texmath import errors
from texmath.errors import TexError
from texmath.scanner import LONGEST_SHOWN, Scanner
from texmath.vocabulary import COLOURS

HEX_RE = re.compile(r"#?([0-9A-Fa-f]{6})")


def colour(scanner: Scanner) -> str:
    """Return the colour that stands here, by its name or as [HTML]{rrggbb}, as #rrggbb."""
    model = scanner.optional()
    name = scanner.verbatim().strip()
    digits = HEX_RE.fullmatch(name)
    if model in {None, "named"} and name in COLOURS:
        return COLOURS[name]
    if model in {None, "HTML"} and digits:
        return f"#{digits[1].lower()}"
    raise TexError(errors.UNKNOWN_COLOUR, scanner.position - 1, name=name[:LONGEST_SHOWN])
