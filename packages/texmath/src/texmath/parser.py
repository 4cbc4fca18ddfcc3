"""Reading TeX: one function for each thing a formula can hold."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from texmath import symbols
from texmath.scanner import Scanner, TexError
from texmath.tree import (
    Accent,
    Alphabet,
    Atom,
    Brace,
    Cells,
    Fenced,
    Fraction,
    Function,
    Lines,
    Part,
    Root,
    Row,
    Scripts,
    Space,
    Stack,
    Tag,
    Words,
)

_SIZE_RE = re.compile(r"^\s*(-?[\d.]+)\s*(em|ex|pt|mm|cm|in|mu|px)\s*$")
_EM = {"em": 1.0, "ex": 0.5, "pt": 0.1, "mm": 0.28, "cm": 2.8, "in": 7.2, "mu": 1 / 18, "px": 0.075}
#: TeX's way to write these characters.
_CHARACTERS = {"-": "−", "*": "∗", "~": "\u00a0"}
#: Nothing nested deeper than this is a formula; a command with braces counts twice.
DEEPEST = 120


def parse(source: str) -> Part:
    """The tree of a formula; several lines become :class:`Lines`.

    Raises:
        TexError: with what is wrong or unknown, in words.
    """
    return _Reader(source).formula()


class _Reader(Scanner):
    depth = 0  # of nesting

    def formula(self) -> Part:
        """All that there is to read."""
        rows, _rules = self.lines(None)
        return rows[0][0] if len(rows) == 1 and len(rows[0]) == 1 else Lines(rows)

    def inner(self, source: str) -> Part:
        """A formula that stands in an argument already taken, as deep as here."""
        reader = _Reader(source)
        reader.depth = self.depth
        return reader.formula()

    @contextmanager
    def nested(self) -> Iterator[None]:
        """Go one level deeper."""
        self.depth += 1
        if self.depth > DEEPEST:
            message = f"it nests deeper than {DEEPEST}"
            raise TexError(message)
        yield
        self.depth -= 1

    # -- groups --------------------------------------------------------------------------------

    def lines(self, end: str | None) -> tuple[tuple[tuple[Part, ...], ...], tuple[int, ...]]:
        r"""Rows between \\, cells between &, up to the end of an environment or formula."""
        rows: list[tuple[Part, ...]] = []
        cells: list[Part] = []
        rules: list[int] = []
        while True:
            cells.append(self.row({"&", r"\\", r"\cr", r"\end", r"\hline"}))
            mark = self.take()
            if mark == "&":
                continue
            if mark == r"\hline":
                rules.append(len(rows))
                cells.pop()
                continue
            if mark in {r"\\", r"\cr"}:
                rows.append(tuple(cells))
                cells = []
                self.optional()
                continue
            stop = "" if end is None else r"\end"
            if mark != stop or (end and self.verbatim() != end):
                message = f"{mark or 'the end'} comes too early"
                raise TexError(message)
            if cells != [Row()] or not rows:
                rows.append(tuple(cells))
            return tuple(rows), tuple(rules)

    def row(self, ends: set[str]) -> Part:
        """Parts up to one of these tokens, which stays."""
        parts: list[Part] = []
        with self.nested():
            while (mark := self.peek()) and mark not in ends:
                if mark == "}" or mark in {r"\right", r"\end", "&", r"\\"}:
                    break
                if mark in {r"\over", r"\choose", r"\atop"}:
                    self.take()
                    below = self.row(ends)
                    parts = [Fraction(_joined(parts), below, binomial=mark == r"\choose")]
                    break
                if mark[1:] in symbols.SWITCHES:
                    self.take()
                    names = symbols.ALPHABETS[symbols.SWITCHES[mark[1:]]]
                    parts.append(Alphabet(names, self.row(ends)))
                    break
                part = self.scripted()
                if part is not None:
                    parts.append(part)
        return _joined(parts)

    def argument(self) -> Part:
        """A group in braces, or the one mark that stands in its place."""
        mark = self.peek()
        if mark == "{":
            self.take()
            inner = self.row({"}"})
            self.expect("}")
            if isinstance(inner, Atom):
                return Atom(inner.text, ordinary=True)
            return inner
        if not mark or mark in {"}", "&", r"\\", "^", "_"}:
            message = f"an argument is missing before {mark or 'the end'}"
            raise TexError(message)
        if mark[0].isdigit():
            # Without braces only one digit is meant.
            self.position += 1
            return Atom(mark[0])
        return self.nucleus() or Row()

    # -- parts ---------------------------------------------------------------------------------

    def scripted(self) -> Part | None:
        """A nucleus with its sub- and superscripts."""
        base = Row() if self.peek() in {"^", "_", "'"} else self.nucleus()
        if base is None:
            return None
        low: Part | None = None
        high: Part | None = None
        limits: bool | None = None
        primes = 0
        while (mark := self.peek()) in {"^", "_", "'", r"\limits", r"\nolimits"}:
            self.take()
            if mark == "'":
                primes += 1
            elif mark in {r"\limits", r"\nolimits"}:
                limits = mark == r"\limits"
            elif mark == "_":
                if low is not None:
                    message = "two subscripts follow each other"
                    raise TexError(message)
                low = self.argument()
            else:
                if high is not None:
                    message = "two superscripts follow each other"
                    raise TexError(message)
                high = self.argument()
        if low is None and high is None and not primes:
            return base
        return Scripts(base, low, high, primes, limits)

    def nucleus(self) -> Part | None:
        """One part without scripts; None for what prints nothing."""
        mark = self.peek()
        if mark == "{":
            return self.argument()
        self.take()
        if not mark.startswith("\\"):
            if mark in {"#", "$"}:
                message = f"{mark} has no meaning in a formula"
                raise TexError(message)
            return Space(0.33) if mark == "~" else Atom(_CHARACTERS.get(mark, mark))
        with self.nested():
            return self.command(mark[1:])

    def command(self, name: str) -> Part | None:  # noqa: C901  (one table, read top to bottom)
        """What a command stands for."""
        if name in symbols.SYMBOLS:
            return Atom(symbols.SYMBOLS[name])
        if name in symbols.SPACES:
            return Space(symbols.SPACES[name])
        if name in symbols.FUNCTIONS:
            return Function(name)
        if name in symbols.FUNCTIONS_WITH_LIMITS:
            return Function(symbols.FUNCTIONS_WITH_LIMITS[name], limits=True)
        if name in symbols.ACCENTS:
            return Accent(symbols.ACCENTS[name], self.argument())
        if name in symbols.ALPHABETS:
            return Alphabet(symbols.ALPHABETS[name], self.argument())
        if name in symbols.TEXTS:
            return self.words(symbols.TEXTS[name])
        if name in symbols.BRACES:
            return Brace(symbols.BRACES[name], self.argument())
        if name in symbols.IGNORED:
            return None
        if name in symbols.IGNORED_WITH_ARGUMENT:
            self.verbatim()
            return None
        if name in symbols.SIZES:
            return Atom(self.delimiter())
        if name in _COMMANDS:
            return _COMMANDS[name](self)
        if name in set("{}%$&#_|"):
            return Atom("‖" if name == "|" else name)
        message = f"\\{name} is unknown"
        raise TexError(message)

    def words(self, style: str) -> Part:
        """Text, in which dollars enclose formulas again."""
        pieces = re.split(r"(?<!\\)\$", self.verbatim())
        parts: list[Part] = []
        for number, piece in enumerate(pieces):
            if number % 2:
                parts.append(self.inner(piece))
            elif piece:
                plain = re.sub(r"\\([{}%$&#_ ])", r"\1", piece).replace("~", "\u00a0")
                if "\\" in plain:
                    message = "text holds the command " + plain[plain.index("\\") :][:12]
                    raise TexError(message)
                parts.append(Words(re.sub(r"[{}]", "", re.sub(r"\s+", " ", plain)), style))
        return _joined(parts)

    def fenced(self) -> Part:
        r"""\left ... \right."""
        left = self.delimiter()
        body = self.row({r"\right"})
        self.expect(r"\right")
        return Fenced(left, self.delimiter(), body)

    def root(self) -> Part:
        r"""\sqrt, with its index in brackets."""
        index = self.optional()
        return Root(self.argument(), None if index is None else self.inner(index))

    def environment(self) -> Part:
        r"""\begin ... \end."""
        name = self.verbatim()
        if name in symbols.ALIGNED:
            if name.startswith("alignat") or name == "alignedat":
                self.verbatim()
            self.optional()
            rows, _ = self.lines(name)
            return Lines(rows)
        plain = name.removesuffix("*")
        if plain in symbols.CELLS:
            if plain.endswith("matrix"):
                self.optional()
            columns = self.verbatim() if plain in {"array", "subarray"} else ""
            rows, rules = self.lines(name)
            return Cells(*symbols.CELLS[plain], rows, columns, rules)
        message = f"the environment {name} is unknown"
        raise TexError(message)

    def arrow(self, character: str) -> Part:
        r"""\xrightarrow[under]{over}."""
        under = self.optional()
        over = self.argument()
        return Stack(Atom(character), over, None if under is None else self.inner(under))

    def stack(self, *, over: bool) -> Part:
        r"""\overset and \underset."""
        small = self.argument()
        base = self.argument()
        return Stack(base, over=small) if over else Stack(base, under=small)

    def negated(self) -> Part:
        r"""\not before a relation."""
        part = self.nucleus()
        if isinstance(part, Atom):
            return Atom({"=": "≠", "∈": "∉", "≡": "≢"}.get(part.text, part.text + "\u0338"))
        message = r"\not stands before no relation"
        raise TexError(message)

    def hspace(self) -> Part:
        r"""\hspace and its like."""
        match = _SIZE_RE.match(self.verbatim())
        if match is None:
            message = r"\hspace has no length"
            raise TexError(message)
        return Space(float(match[1]) * _EM[match[2]])

    def modulo(self, *, parentheses: bool) -> Part:
        r"""\pmod."""
        inner = self.argument()
        parts: tuple[Part, ...] = (Function("mod"), Space(1 / 6), inner)
        return Row((Space(1.0), Atom("("), *parts, Atom(")")) if parentheses else parts)

    def substack(self) -> Part:
        r"""\substack."""
        self.expect("{")
        rows: list[tuple[Part, ...]] = []
        while True:
            rows.append((self.row({r"\\", "}"}),))
            if self.take() == "}":
                return Lines(tuple(rows))


_COMMANDS: dict[str, Callable[[_Reader], Part | None]] = {
    "frac": lambda it: Fraction(it.argument(), it.argument()),
    "dfrac": lambda it: Fraction(it.argument(), it.argument()),
    "tfrac": lambda it: Fraction(it.argument(), it.argument()),
    "cfrac": lambda it: Fraction(it.argument(), it.argument()),
    "binom": lambda it: Fraction(it.argument(), it.argument(), binomial=True),
    "dbinom": lambda it: Fraction(it.argument(), it.argument(), binomial=True),
    "tbinom": lambda it: Fraction(it.argument(), it.argument(), binomial=True),
    "sqrt": _Reader.root,
    "left": _Reader.fenced,
    "middle": lambda it: Atom(it.delimiter()),
    "begin": _Reader.environment,
    "operatorname": lambda it: Function(_name(it.verbatim())),
    "operatorname*": lambda it: Function(_name(it.verbatim()), limits=True),
    "overset": lambda it: it.stack(over=True),
    "stackrel": lambda it: it.stack(over=True),
    "underset": lambda it: it.stack(over=False),
    "underleftarrow": lambda it: Stack(it.argument(), under=Atom("←")),
    "underrightarrow": lambda it: Stack(it.argument(), under=Atom("→")),
    "underleftrightarrow": lambda it: Stack(it.argument(), under=Atom("↔")),
    "xrightarrow": lambda it: it.arrow("→"),
    "xleftarrow": lambda it: it.arrow("←"),
    "not": _Reader.negated,
    "hspace": _Reader.hspace,
    "hspace*": _Reader.hspace,
    "hskip": _Reader.hspace,
    "mspace": _Reader.hspace,
    "mathop": lambda it: it.argument(),
    "mathbin": lambda it: it.argument(),
    "mathrel": lambda it: it.argument(),
    "mathord": lambda it: it.argument(),
    "mathopen": lambda it: it.argument(),
    "mathclose": lambda it: it.argument(),
    "mathpunct": lambda it: it.argument(),
    "mathinner": lambda it: it.argument(),
    "ensuremath": lambda it: it.argument(),
    "bmod": lambda _: Function("mod"),
    "mod": lambda it: it.modulo(parentheses=False),
    "pod": lambda it: Row((Space(1.0), Atom("("), it.argument(), Atom(")"))),
    "pmod": lambda it: it.modulo(parentheses=True),
    "substack": _Reader.substack,
    "tag": lambda it: Tag(f"({it.verbatim()})"),
    "tag*": lambda it: Tag(it.verbatim()),
}


def _joined(parts: list[Part]) -> Part:
    return parts[0] if len(parts) == 1 else Row(tuple(parts))


def _name(text: str) -> str:
    plain = re.sub(r"\\[,;:! ]", " ", text).replace("{", "").replace("}", "")
    if "\\" in plain:
        message = f"the name of an operator holds {text}"
        raise TexError(message)
    return " ".join(plain.split())
