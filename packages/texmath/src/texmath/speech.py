"""A formula in words, for those who hear it: the alternative text of equations.

Signs without an entry in the language's table are spoken by their Unicode name.
"""

from __future__ import annotations

import re
import unicodedata

from texmath import tree
from texmath.letters import word
from texmath.spoken import LANGUAGES
from texmath.symbols import LARGE
from texmath.tree import Part, Visitor

PAUSE_RE = re.compile(r"\s*,(?:\s*,)*")
"""Pauses meet where parts end together."""

PAUSE_BEFORE_STOP_RE = re.compile(r"\s*,\s*(?=[;:])")
END_RE = re.compile(r"[\s,;]+$")
NUMBER_RE = re.compile(r"\d+\.\d+")
PREFIX_RE = re.compile(r"^(?:mathematical|n-ary|greek (?:small|capital) letter|script) ")
MARKS = frozenset("∗⋆†‡+−⊥′∘±")
"""Signs that, alone and high, are a mark of their base."""

FENCES = {"||": "absolute", "‖‖": "norm", "⌊⌋": "floor", "⌈⌉": "ceiling"}
LIMITS = frozenset({"lim", "lim inf", "lim sup", "inj lim", "proj lim"})


def to_speech(formula: Part, language: str = "en") -> str:
    """Return a formula in words.

    Args:
        formula: what `texmath.parse` returned.
        language: a BCP 47 tag such as "de" or "de-AT"; English is spoken for those without a table.
    """
    said = " ".join(formula.accept(Speaker(language)).split())
    said = PAUSE_BEFORE_STOP_RE.sub("", PAUSE_RE.sub(",", said))
    return END_RE.sub("", said)


class Speaker(Visitor[str]):
    """Says the parts of a formula."""

    def __init__(self, language: str) -> None:
        known = re.split("[-_]", language.lower())[0]
        self.table = LANGUAGES.get(known, LANGUAGES["en"])
        self.tending = False  # an arrow is that of a limit

    def phrase(self, name: str, **parts: str) -> str:
        """Return a phrase of the language with its parts put in."""
        return self.table.phrases[name].format_map(parts)

    # -- signs ---------------------------------------------------------------------------------

    def atom(self, part: tree.Atom) -> str:
        """Return a number, letter or sign."""
        text = part.text
        if part.is_number:
            return text.replace(".", self.table.decimal) if NUMBER_RE.fullmatch(text) else text
        if text == "→" and self.tending:
            return self.phrase("tends")
        if part.ordinary and text == ",":
            return ","
        return self.character(text)

    def character(self, text: str) -> str:
        """Return the words for a character."""
        table = self.table
        if text in table.signs:
            return table.signs[text]
        if text in table.letters:
            return table.letters[text]
        if text.lower() in table.letters:
            return self.phrase("capital", letter=table.letters[text.lower()])
        if len(text) != 1 or text.isascii():
            return text
        base = unicodedata.normalize("NFD", text)
        if base.endswith("\u0338"):
            return self.phrase("negated", sign=self.character(base[:-1]))
        name = unicodedata.name(text, text)
        return text if name.startswith("LATIN") else PREFIX_RE.sub("", name.lower())

    def text(self, part: tree.Text) -> str:
        """Return text as it is."""
        return part.text

    def function(self, part: tree.Function) -> str:
        """Return the name of an operator."""
        return self.table.functions.get(part.name.replace(" ", "_"), part.name)

    def space(self, _part: tree.Space) -> str:
        """Return nothing for white space."""
        return ""

    def tag(self, part: tree.Tag) -> str:
        """Return the number of the formula."""
        return ", " + self.phrase("number", text=part.text.strip("()"))

    def delimiter(self, part: tree.Delimiter) -> str:
        """Return a delimiter."""
        return self.character(part.text) if part.text else ""

    # -- parts of parts ------------------------------------------------------------------------

    def row(self, part: tree.Row) -> str:
        """Return the parts one after the other."""
        return " ".join(item.accept(self) for item in part.parts)

    def classed(self, part: tree.Classed) -> str:
        """Return the body."""
        return part.body.accept(self)

    def coloured(self, part: tree.Coloured) -> str:
        """Return the body."""
        return part.body.accept(self)

    def style(self, part: tree.Style) -> str:
        """Return the body."""
        return part.body.accept(self)

    def alphabet(self, part: tree.Alphabet) -> str:
        """Return the body; letters side by side are one word."""
        return word(part) or part.body.accept(self)

    def scripts(self, part: tree.Scripts) -> str:
        """Return a base and what stands low and high at it."""
        if ranges(part.base):
            return self.ranged(part)
        base = part.base.accept(self)
        if isinstance(part.base, tree.Brace):
            return self.marked(base, part.high, part.low)
        said = base
        if part.low is not None:
            said = self.phrase("sub", base=base, low=part.low.accept(self))
        if part.primes:
            name = ("prime", "primes")[part.primes - 1] if part.primes < 3 else "many_primes"
            said = self.phrase(name, base=said, count=str(part.primes))
        if part.high is not None:
            said = self.raised(said, part.high)
        last = part.low if part.high is None else part.high
        return said if last is None or is_simple(last) else f"{said},"

    def raised(self, base: str, high: Part) -> str:
        """Return a base with what stands high at it."""
        text = high.text if isinstance(high, tree.Atom) else ""
        name = {"2": "squared", "3": "cubed", "⊤": "transpose", "T": "transpose", "∘": "degrees"}
        if text in name:
            return self.phrase(name[text], base=base)
        if text == "∗":
            return self.phrase("marked", base=base, sign=self.character("⋆"))
        if text in MARKS:
            return self.phrase("marked", base=base, sign=self.character(text))
        return self.phrase("power", base=base, high=high.accept(self))

    def ranged(self, part: tree.Scripts) -> str:
        """Return a large operator and what it ranges over."""
        base = part.base.accept(self)
        limit = isinstance(part.base, tree.Function) and part.base.name in LIMITS
        outer, self.tending = self.tending, limit
        low = "" if part.low is None else part.low.accept(self)
        high = "" if part.high is None else part.high.accept(self)
        self.tending = outer
        if low and high:
            return self.phrase("range", base=base, low=low, high=high)
        if low:
            return self.phrase("limit" if limit else "over", base=base, low=low)
        return self.phrase("up_to", base=base, high=high) if high else base

    def fraction(self, part: tree.Fraction) -> str:
        """Return a fraction, in words where it is of small numbers, or a binomial."""
        if part.ruled and (said := self.parts(part)):
            return said
        above, below = part.above.accept(self), part.below.accept(self)
        simple = is_simple(part.above) and is_simple(part.below)
        if part.ruled:
            return self.phrase("simple" if simple else "fraction", above=above, below=below)
        name = "choose" if part.left == "(" else "stacked"
        return self.phrase(name, above=above, below=below)

    def parts(self, part: tree.Fraction) -> str:
        """Return a fraction such as "two thirds", "" for others."""
        above, below = part.above, part.below
        if not (isinstance(above, tree.Atom) and isinstance(below, tree.Atom)):
            return ""
        if not (above.text in set("123456789") and below.text in {*"23456789", "10"}):
            return ""
        one, several = self.table.below[int(below.text) - 2]
        return self.phrase(
            "parts",
            above=self.table.above[int(above.text) - 1],
            below=one if above.text == "1" else several,
        )

    def root(self, part: tree.Root) -> str:
        """Return a root."""
        body = part.body.accept(self) + ("" if is_simple(part.body) else ",")
        if part.index is None:
            return self.phrase("sqrt", body=body)
        if part.index == tree.Atom("3"):
            return self.phrase("cube_root", body=body)
        return self.phrase("root", body=body, index=part.index.accept(self))

    def accent(self, part: tree.Accent) -> str:
        """Return a body and the sign at it."""
        return self.table.accents[part.name].format(body=part.body.accept(self))

    def enclosed(self, part: tree.Enclosed) -> str:
        """Return a body that is struck out or framed; nothing for one that is hidden."""
        if part.name.endswith("phantom"):
            return ""
        body = part.body.accept(self)
        if part.name == "smash":
            return body
        return self.phrase("boxed" if part.name == "boxed" else "struck", body=body)

    def brace(self, part: tree.Brace) -> str:
        """Return the body."""
        return part.body.accept(self)

    def stack(self, part: tree.Stack) -> str:
        """Return a base and what stands over and under it."""
        return self.marked(part.base.accept(self), part.over, part.under)

    def marked(self, base: str, over: Part | None, under: Part | None) -> str:
        """Return a base and what stands over and under it."""
        for small, name in ((over, "above"), (under, "below")):
            said = "" if small is None else small.accept(self)
            if said:
                base = self.phrase(name, base=base, small=said)
        return base

    def fenced(self, part: tree.Fenced) -> str:
        """Return a body between delimiters; bars around it are what they mean."""
        body = part.body.accept(self)
        if part.left + part.right in FENCES:
            return self.phrase(FENCES[part.left + part.right], body=body)
        left, right = (self.character(it) if it else "" for it in (part.left, part.right))
        if isinstance(part.body, tree.Cells) and not (part.left and part.right):
            return body
        return f"{left} {body} {right}"

    def lines(self, part: tree.Lines) -> str:
        """Return the lines with pauses between them."""
        said = []
        for number, row in enumerate(part.rows):
            tag = part.tag(number)
            number_of = f" {tree.Tag(tag).accept(self)}" if tag else ""
            said.append(" ".join(cell.accept(self) for cell in row) + number_of)
        return "; ".join(said)

    def cells(self, part: tree.Cells) -> str:
        """Return a matrix or cases, row by row."""
        rows = "; ".join(
            self.phrase(
                "row", number=str(number), cells=", ".join(cell.accept(self) for cell in row)
            )
            for number, row in enumerate(part.rows, 1)
        )
        kind = "cases" if part.cases else "determinant" if part.left == "|" else "matrix"
        return self.phrase(kind, rows=rows)


def is_simple(part: Part) -> bool:
    """Return whether a part is one word, so that no pause need follow."""
    match part:
        case tree.Atom() | tree.Text() | tree.Function():
            return True
        case tree.Alphabet(_, body) | tree.Accent(_, body):
            return bool(isinstance(part, tree.Alphabet) and word(part)) or is_simple(body)
        case _:
            return False


def ranges(base: Part) -> bool:
    """Return whether what stands below and above a base is a range."""
    if isinstance(base, tree.Atom):
        return base.text in LARGE.values()
    return isinstance(base, tree.Function) and base.limits
