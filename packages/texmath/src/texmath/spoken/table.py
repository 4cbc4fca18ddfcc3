"""What a language's table of speech holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Table:
    """How one language speaks formulas.

    Attributes:
        phrases: templates for what is built from parts, with named fields; `speech` names them.
        signs: words by character.
        letters: names of the small Greek letters; capitals are made of them by a phrase.
        functions: words for named operators, where they are not read as they are written.
        accents: templates by TeX's names, with the field "body".
        above: numbers from 1 to 9 as they are counted in a fraction.
        below: denominators from 2 to 10, for one part and for several.
        decimal: the sign between the whole and its decimals.
    """

    phrases: Mapping[str, str]
    signs: Mapping[str, str]
    letters: Mapping[str, str]
    functions: Mapping[str, str]
    accents: Mapping[str, str]
    above: tuple[str, ...]
    below: tuple[tuple[str, str], ...]
    decimal: str


GREEK = "αβγδεζηθικλμνξοπρςστυφχψω"
VARIANTS = {"ϵ": "ε", "ϑ": "θ", "ϰ": "κ", "ϖ": "π", "ϱ": "ρ", "ϕ": "φ"}
"""Other shapes of the same letters."""


def words(text: str) -> dict[str, str]:
    """Return a table written one entry a line: the key, white space, its words."""
    return {
        key: value
        for key, _, value in (line.strip().partition(" ") for line in text.strip().splitlines())
    }


def greek(names: str) -> dict[str, str]:
    """Return the names of the Greek letters, given in the order of the alphabet."""
    table = dict(zip(GREEK, names.split(), strict=True))
    return table | {variant: table[letter] for variant, letter in VARIANTS.items()}
