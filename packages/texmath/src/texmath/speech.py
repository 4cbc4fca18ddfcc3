"""A formula in words, for those who hear it: the alternative text of equations.

Symbols without an entry are spoken by their Unicode name.
"""

from __future__ import annotations

import re
import unicodedata
from functools import singledispatch

from texmath import tree
from texmath.tree import Part
from texmath.vocabulary import ACCENTS, SIGNS, WORDS

#: Pauses meet where parts end together.
_PAUSE_RE = re.compile(r"\s*,(?:\s*,)*")


def speak(part: Part, language: str = "en") -> str:
    """The formula in words of the language, or English."""
    known = language if language in WORDS else "en"
    return _PAUSE_RE.sub(",", " ".join(_say(part, known).split())).rstrip(",;")


@singledispatch
def _say(part: Part, _language: str) -> str:
    message = f"no way to say {part!r}"
    raise TypeError(message)


def _simple(part: Part) -> bool:
    return isinstance(part, tree.Atom | tree.Words | tree.Function) or (
        isinstance(part, tree.Alphabet | tree.Accent) and _simple(part.body)
    )


@_say.register
def _(part: tree.Atom, language: str) -> str:
    if part.ordinary and part.text == ",":
        return ","
    if part.text in SIGNS[language]:
        return SIGNS[language][part.text]
    if len(part.text) != 1 or (part.text.isascii() and part.text.isalnum()):
        return part.text
    name = unicodedata.name(part.text, part.text).lower()
    for words in ("greek small letter ", "greek capital letter ", "greek lunate ", "mathematical "):
        name = name.removeprefix(words)
    return name.removesuffix(" symbol")


@_say.register
def _(part: tree.Words, _language: str) -> str:
    return part.text


@_say.register
def _(part: tree.Function, _language: str) -> str:
    return part.name


@_say.register
def _(_part: tree.Space, _language: str) -> str:
    return ""


@_say.register
def _(part: tree.Tag, _language: str) -> str:
    return part.text


@_say.register
def _(part: tree.Row, language: str) -> str:
    return " ".join(_say(item, language) for item in part.parts)


@_say.register
def _(part: tree.Scripts, language: str) -> str:
    words = WORDS[language]
    said = [_say(part.base, language)]
    ranged = isinstance(part.base, tree.Atom) and part.base.text in "∑∏∫⋃⋂"
    if part.low is not None:
        said += [words["from"] if ranged and part.high else words["sub"], _say(part.low, language)]
    said += [words["prime"]] * part.primes
    if part.high is not None:
        high = _say(part.high, language)
        short = {"2": words["squared"], "3": words["cubed"]}
        if ranged:
            said += [words["to"], high]
        elif isinstance(part.high, tree.Atom) and part.high.text in {"⊤", "T"}:
            said.append(words["transpose"])
        elif isinstance(part.high, tree.Atom) and part.high.text in short:
            said.append(short[part.high.text])
        else:
            said += [words["power"], high]
        if not _simple(part.high) and not ranged:
            said.append(",")
    elif part.low is not None and not _simple(part.low):
        said.append(",")
    return " ".join(said)


@_say.register
def _(part: tree.Fraction, language: str) -> str:
    words = WORDS[language]
    above, below = _say(part.above, language), _say(part.below, language)
    if part.binomial:
        return f"{above} {words['choose']} {below}"
    if _simple(part.above) and _simple(part.below):
        return f"{above} {words['over']} {below}"
    return f"{words['fraction']} {above} {words['over']} {below} ,"


@_say.register
def _(part: tree.Root, language: str) -> str:
    words = WORDS[language]
    body = _say(part.body, language)
    stop = "" if _simple(part.body) else " ,"
    if part.index is None:
        return f"{words['sqrt']} {body}{stop}"
    return f"{words['root']} {_say(part.index, language)} {words['of']} {body}{stop}"


@_say.register
def _(part: tree.Accent, language: str) -> str:
    return f"{_say(part.body, language)} {ACCENTS.get(part.name, part.name.replace('.', ' '))}"


@_say.register
def _(part: tree.Alphabet, language: str) -> str:
    if isinstance(part.body, tree.Row) and all(isinstance(it, tree.Atom) for it in part.body.parts):
        return "".join(it.text for it in part.body.parts if isinstance(it, tree.Atom))
    return _say(part.body, language)


@_say.register
def _(part: tree.Brace, language: str) -> str:
    return _say(part.body, language)


@_say.register
def _(part: tree.Stack, language: str) -> str:
    words = WORDS[language]
    said = [_say(part.base, language)]
    for small, where in ((part.over, "above"), (part.under, "below")):
        if small is not None:
            said += [words["with"], _say(small, language), words[where]]
    return " ".join(said)


@_say.register
def _(part: tree.Fenced, language: str) -> str:
    sides = [_say(tree.Atom(side), language) if side else "" for side in (part.left, part.right)]
    return f"{sides[0]} {_say(part.body, language)} {sides[1]}"


@_say.register
def _(part: tree.Lines, language: str) -> str:
    return "; ".join(" ".join(_say(cell, language) for cell in row) for row in part.rows)


@_say.register
def _(part: tree.Cells, language: str) -> str:
    words = WORDS[language]
    kind = (
        words["cases"]
        if "" in (part.left, part.right) and part.left + part.right
        else words["matrix"]
    )
    rows = (
        f"{words['row']} {number}: " + ", ".join(_say(cell, language) for cell in row)
        for number, row in enumerate(part.rows, 1)
    )
    return f"{kind}: " + "; ".join(rows) + ";"
