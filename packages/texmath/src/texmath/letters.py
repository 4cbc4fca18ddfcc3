"""Letters of other alphabets, as Unicode has them for mathematics, and words made of them."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from texmath.tree import Alphabet, Atom, Row, Space
from texmath.vocabulary import WORDLIKE

WORD_RE = re.compile(r"[A-Za-z0-9 ]+")

UNICODE_NAMES = {
    "double-struck": ("DOUBLE-STRUCK",),
    "calligraphic": ("SCRIPT",),
    "script": ("SCRIPT",),
    "bold-script": ("BOLD SCRIPT",),
    "fraktur": ("FRAKTUR",),
    "bold-fraktur": ("BOLD FRAKTUR",),
    "bold": ("BOLD",),
    "italic": ("ITALIC",),
    "bold-italic": ("BOLD ITALIC", "BOLD"),
    "sans": ("SANS-SERIF",),
    "sans-italic": ("SANS-SERIF ITALIC", "SANS-SERIF"),
    "sans-bold": ("SANS-SERIF BOLD",),
    "sans-bold-italic": ("SANS-SERIF BOLD ITALIC", "SANS-SERIF BOLD"),
    "mono": ("MONOSPACE",),
}
"""Our alphabets by the words of Unicode's names; the second for what the first has not."""

BOLD = {
    "calligraphic": "bold-script",
    "script": "bold-script",
    "fraktur": "bold-fraktur",
    "italic": "bold-italic",
    "normal": "bold-italic",
    "upright": "bold",
    "sans": "sans-bold",
    "sans-italic": "sans-bold-italic",
}
"""What an alphabet becomes within a bold one."""

GREEK_SYMBOLS = {"ϵ": "EPSILON", "ϑ": "THETA", "ϰ": "KAPPA", "ϕ": "PHI", "ϱ": "RHO", "ϖ": "PI"}
NUMBERS = ("ZERO", "ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE")
LETTER_NAME_RE = re.compile(
    r"(?:LATIN|GREEK) (SMALL|CAPITAL) LETTER (FINAL SIGMA|DOTLESS [IJ]|[A-Z]+)"
)


def within(outer: str, inner: str) -> str:
    """Return the alphabet of letters for which both are asked, one within the other."""
    return BOLD.get(inner, inner) if "bold" in outer else inner


@cache
def letter(character: str, alphabet: str) -> str:
    """Return a letter or digit in an alphabet, or itself where Unicode has none such."""
    greek_capital = "Α" <= character <= "Ω"
    if alphabet == "bold-as-is":
        alphabet = "bold" if greek_capital or character.isdigit() else "bold-italic"
    what = described(character)
    for name in UNICODE_NAMES.get(alphabet, ()):
        candidates = [f"MATHEMATICAL {name} {what}"]
        if character.isascii():
            # letters that Unicode had before it had whole alphabets
            candidates += [f"{name.replace('FRAKTUR', 'BLACK-LETTER')} {what}"]
        if (name, character) == ("ITALIC", "h"):
            candidates += ["PLANCK CONSTANT"]
        for candidate in candidates:
            try:
                return unicodedata.lookup(candidate)
            except KeyError:
                continue
    return character


def described(character: str) -> str:
    """Return a character as the names of mathematical letters describe it, such as "SMALL A"."""
    if character in GREEK_SYMBOLS:
        return f"{GREEK_SYMBOLS[character]} SYMBOL"
    if character.isascii() and character.isdigit():
        return f"DIGIT {NUMBERS[int(character)]}"
    name = unicodedata.name(character, "")
    match = LETTER_NAME_RE.fullmatch(name)
    if match is None:
        return {"∇": "NABLA", "∂": "PARTIAL DIFFERENTIAL"}.get(character, name)
    return f"{match[1]} {match[2]}"


def word(part: Alphabet) -> str:
    """Return the word that letters side by side make in an alphabet for words, else ""."""
    if part.name not in WORDLIKE:
        return ""
    parts = part.body.parts if isinstance(part.body, Row) else (part.body,)
    text = "".join(
        item.text if isinstance(item, Atom) else " " if isinstance(item, Space) else "\\"
        for item in parts
    )
    return text if len(text) > 1 and WORD_RE.fullmatch(text) else ""
