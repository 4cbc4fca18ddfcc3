"""Reading TeX: groups, scripts and lines; what each command reads stands in `commands`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from difflib import get_close_matches

from texmath import errors
from texmath.colour import colour
from texmath.errors import TexError
from texmath.macros import GROUP
from texmath.scanner import LONGEST_SHOWN, MACRO_MARK_RE, Scanner
from texmath.tree import (
    Alphabet,
    Atom,
    Coloured,
    Fraction,
    Lines,
    Part,
    Row,
    Scripts,
    Space,
    Style,
    Tag,
)
from texmath.vocabulary import ALPHABETS, STYLES, SWITCHES

DEEPEST = 80
"""Nothing nested deeper than this is a formula; a command with braces counts twice."""

CHARACTERS: dict[str, Part] = {"-": Atom("−"), "*": Atom("∗"), "~": Space(0.33)}
"""What these characters mean in TeX."""

INFIX = {
    r"\over": ("", "", True),
    r"\choose": ("(", ")", False),
    r"\atop": ("", "", False),
    r"\brace": ("{", "}", False),
    r"\brack": ("[", "]", False),
}
"""Commands between numerator and denominator: delimiters, and whether there is a line."""

CLOSING = frozenset({"", "}", "&", r"\\", r"\cr", r"\right", r"\end"})
"""Marks that end a row wherever they stand."""

NOT_AN_ARGUMENT = CLOSING | {"^", "_"}

Rows = tuple[tuple[Part, ...], ...]
Command = Callable[["Parser"], Part | None]


class Parser(Scanner):
    """A formula on its way into a tree."""

    def __init__(
        self, source: str, constants: Mapping[str, Part], commands: Mapping[str, Command]
    ) -> None:
        super().__init__(source)
        self.constants = constants
        self.commands = commands
        self.depth = 0
        self.label: str | None = None  # the tag of the line that is being read

    def formula(self) -> Part:
        """Return all that there is to read."""
        rows, _, tags = self.lines(None)
        return whole(rows, kind_of(rows), tags)

    def deeper(self) -> None:
        """Go one level deeper."""
        self.depth += 1
        if self.depth > DEEPEST:
            raise TexError(errors.TOO_DEEP, self.start, most=str(DEEPEST))

    # -- groups --------------------------------------------------------------------------------

    def lines(self, end: str | None) -> tuple[Rows, tuple[int, ...], tuple[str | None, ...]]:
        r"""Read rows between \\ and cells between & to the end of an environment or formula.

        Returns:
            The rows, the numbers of those with a line above, and the tag of each.
        """
        rows: list[tuple[Part, ...]] = []
        cells: list[Part] = []
        rules: list[int] = []
        tags: list[str | None] = []
        outer, self.label = self.label, None
        while True:
            cells.append(self.row())
            mark = self.peek()
            place = self.start
            self.take()
            if mark == "&":
                continue
            if mark == r"\hline":
                rules.append(len(rows))
                cells.pop()
                continue
            if mark in {r"\\", r"\cr"}:
                rows.append(tuple(cells))
                tags.append(self.label)
                cells, self.label = [], None
                if self.source.startswith("[", self.position):
                    self.optional()  # the space between two lines
                continue
            if mark != ("" if end is None else r"\end"):
                raise TexError(errors.TOO_EARLY, place, found=mark or "the end")
            if end is not None and (name := self.verbatim()) != end:
                found = f"the end of {name[:LONGEST_SHOWN]}"
                raise TexError(errors.MISSING, place, found=found, wanted=f"\\end{{{end}}}")
            if cells != [Row()] or not rows or self.label is not None:
                rows.append(tuple(cells))
                tags.append(self.label)
            self.label = outer
            return tuple(rows), tuple(rules), tuple(tags)

    def row(self, end: str = "") -> Part:
        """Return the parts up to this mark, or to one that ends any row; the mark stays."""
        parts: list[Part] = []
        self.deeper()
        while (mark := self.peek()) not in CLOSING and mark != end:
            if mark == r"\hline" and not parts:
                break
            if mark in INFIX:
                self.take()
                left, right, ruled = INFIX[mark]
                parts = [Fraction(joined(parts), self.row(end), ruled, left, right)]
                break
            switched = self.switch(mark, end)
            part = switched or self.scripted()
            if part is not None:
                add(parts, part)
        self.depth -= 1
        return joined(parts)

    def switch(self, mark: str, end: str) -> Part | None:
        """Return all that follows in its group under a command that changes it; else None."""
        name = mark[1:]
        if name in SWITCHES:
            self.take()
            return Alphabet(ALPHABETS[SWITCHES[name]], self.row(end))
        if name in STYLES:
            self.take()
            return Style(STYLES[name], self.row(end))
        if mark == r"\color":
            self.take()
            return Coloured(colour(self), self.row(end))
        return None

    def argument(self) -> Part:
        """Return a group in braces, or the one mark that stands in its place."""
        mark = self.peek()
        begin = self.source.find(GROUP, self.position, self.start)
        if begin >= 0:
            return self.macro(begin)
        if mark == "{":
            self.take()
            inner = self.row()
            self.expect("}")
            if isinstance(inner, Atom) and not inner.text[0].isalnum():
                return Atom(inner.text, ordinary=True)
            return inner
        if mark in NOT_AN_ARGUMENT:
            raise TexError(errors.NO_ARGUMENT, self.start, found=self.found())
        if mark[0].isdigit():
            # without braces only one digit is meant
            self.skip(self.start + 1)
            return Atom(mark[0])
        return self.nucleus() or Row()

    def macro(self, begin: int) -> Part:
        """Return what a macro stands for, as if it stood in braces."""
        depth = 0
        for match in MACRO_MARK_RE.finditer(self.source, begin):  # pragma: no branch  (one ends it)
            depth += 1 if match[0] == GROUP else -1
            if not depth:
                break
        inner = Parser(self.source[: match.start()], self.constants, self.commands)
        inner.skip(begin + 1)
        inner.depth = self.depth
        part = inner.row()
        if inner.peek():
            raise TexError(errors.TOO_EARLY, inner.start, found=inner.found())
        self.skip(match.end())
        self.label = inner.label or self.label
        return part

    def bracketed(self) -> Part | None:
        """Return a formula in square brackets, if there is one here."""
        if self.peek() != "[":
            return None
        self.take()
        part = self.row("]")
        self.expect("]")
        return part

    # -- parts ---------------------------------------------------------------------------------

    def scripted(self) -> Part | None:
        """Return a nucleus with its sub- and superscripts."""
        mark = self.peek()
        base = Row() if mark in {"^", "_", "'"} else self.nucleus()
        if base is None:
            return None
        low: Part | None = None
        high: Part | None = None
        limits: bool | None = None
        primes = 0
        while (mark := self.peek()) in {"^", "_", "'", r"\limits", r"\nolimits"}:
            place = self.start
            self.take()
            if mark == "'":
                primes += 1
            elif mark == "_":
                if low is not None:
                    raise TexError(errors.TWO_SCRIPTS, place, mark=mark)
                low = self.argument()
            elif mark == "^":
                if high is not None:
                    raise TexError(errors.TWO_SCRIPTS, place, mark=mark)
                high = self.argument()
            else:
                limits = mark == r"\limits"
        if low is None and high is None and not primes:
            return base
        return Scripts(base, low, high, primes, limits)

    def nucleus(self) -> Part | None:
        """Return one part without scripts; None for what prints nothing."""
        mark = self.peek()
        if mark == "{":
            return self.argument()
        if mark[0] != "\\":
            if mark in {"#", "$"}:
                raise TexError(errors.NO_MEANING, self.start, found=mark)
            self.take()
            return CHARACTERS.get(mark) or Atom(mark)
        name = mark[1:]
        if name in self.constants:
            self.take()
            return self.constants[name]
        if name not in self.commands:
            raise TexError(
                errors.UNKNOWN_COMMAND, self.start, name=self.found(), advice=self.advice(name)
            )
        self.deeper()
        self.take()
        part = self.commands[name](self)
        self.depth -= 1
        return part

    def advice(self, name: str) -> str:
        """Return what to write for a command that is not known."""
        known = [*self.constants, *self.commands]
        similar = get_close_matches(name, known, n=1, cutoff=0.7)
        return f"did you mean \\{similar[0]}?" if similar else "write it otherwise, or as a macro"


def add(parts: list[Part], part: Part) -> None:
    """Put a part at the end; the digits around a comma in braces are one number."""
    if isinstance(part, Atom) and part.is_number and len(parts) > 1:
        number, comma = parts[-2:]
        if isinstance(number, Atom) and number.is_number and comma == Atom(",", ordinary=True):
            parts[-2:] = [Atom(f"{number.text},{part.text}")]
            return
    parts.append(part)


def joined(parts: list[Part]) -> Part:
    """Return one part for several."""
    return parts[0] if len(parts) == 1 else Row(tuple(parts))


def whole(rows: Rows, kind: str, tags: tuple[str | None, ...]) -> Part:
    """Return lines, or what stands in a single one."""
    if len(rows) == 1 and len(rows[0]) == 1:
        (part,), tag = rows[0], tags[0]
        return part if tag is None else Row((part, Tag(tag)))
    return Lines(rows, kind, tags if any(tags) else ())


def kind_of(rows: Sequence[tuple[Part, ...]]) -> str:
    """Return how lines without an environment stand: aligned where they have marks."""
    return "aligned" if any(len(row) > 1 for row in rows) else "gathered"
