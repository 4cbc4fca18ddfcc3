"""What each command of TeX reads: one function for each kind."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from texmath import errors
from texmath.colour import colour
from texmath.environments import environment
from texmath.errors import TexError
from texmath.parser import Command, Parser
from texmath.scanner import LONGEST_SHOWN
from texmath.symbols import SYMBOLS
from texmath.text import text
from texmath.tree import (
    Accent,
    Alphabet,
    Atom,
    Brace,
    Classed,
    Coloured,
    Delimiter,
    Enclosed,
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
)
from texmath.vocabulary import (
    ACCENTS,
    ALPHABETS,
    ARROWS,
    BRACES,
    CLASSED,
    ENCLOSURES,
    FUNCTIONS,
    FUNCTIONS_WITH_LIMITS,
    IGNORED,
    IGNORED_WITH_ARGUMENT,
    SIZES,
    SPACES,
    TEXTS,
    UNDERARROWS,
    UNITS,
)

LENGTH_RE = re.compile(rf"\s*([-+]?(?:\d+\.?\d*|\.\d+))\s*({'|'.join(UNITS)})(?![A-Za-z])\s*")
NAME_SPACE_RE = re.compile(r"\\[,;:! ]|~|\\thinspace\b")
NAME_STYLE_RE = re.compile(r"\\(?:mathrm|mathop|textrm|text|rm)\b\s*|[{}]")
GENERAL_STYLES = {"0": "display", "1": "text"}

CONSTANTS: dict[str, Part] = {
    **{name: Atom(character) for name, character in SYMBOLS.items()},
    **{name: Space(width) for name, width in SPACES.items()},
    **{name: Function(name) for name in FUNCTIONS},
    **{name: Function(shown, limits=True) for name, shown in FUNCTIONS_WITH_LIMITS.items()},
    **{name: Atom(name) for name in "{}%$&#_"},
    "|": Atom("‖"),
    "colon": Classed("punct", Atom(":")),
    "bmod": Classed("bin", Function("mod")),
}
"""Commands that always mean the same."""


def fraction(parser: Parser, style: str = "") -> Part:
    r"""Read \frac{above}{below}."""
    return Fraction(parser.argument(), parser.argument(), style=style)


def continued(parser: Parser) -> Part:
    r"""Read \cfrac[side]{above}{below}."""
    parser.optional()
    return fraction(parser, "display")


def binomial(parser: Parser, style: str = "") -> Part:
    r"""Read \binom{above}{below}."""
    return Fraction(parser.argument(), parser.argument(), False, "(", ")", style)


def general_fraction(parser: Parser) -> Part:
    r"""Read \genfrac{left}{right}{thickness}{style}{above}{below}."""
    left, right = group_delimiter(parser), group_delimiter(parser)
    thickness = parser.verbatim().strip()
    ruled = not thickness.startswith("0") or thickness.strip("0.") not in {"pt", "em", "mm", ""}
    style = GENERAL_STYLES.get(parser.verbatim().strip(), "")
    return Fraction(parser.argument(), parser.argument(), ruled, left, right, style)


def group_delimiter(parser: Parser) -> str:
    """Read a delimiter in braces, which may be empty."""
    parser.expect("{")
    found = "" if parser.peek() == "}" else parser.delimiter()
    parser.expect("}")
    return found


def root(parser: Parser) -> Part:
    r"""Read \sqrt[index]{body}."""
    index = parser.bracketed()
    return Root(parser.argument(), index)


def fenced(parser: Parser) -> Part:
    r"""Read \left( ... \right)."""
    left = parser.delimiter()
    body = parser.row()
    parser.expect(r"\right")
    return Fenced(left, parser.delimiter(), body)


def sized(height: float, side: str) -> Command:
    r"""Return what reads a delimiter after \big and its like."""
    return lambda parser: Delimiter(parser.delimiter(), height, side)


def middle(parser: Parser) -> Part:
    r"""Read \middle|."""
    return Delimiter(parser.delimiter(), None, "m")


def operator(parser: Parser, *, limits: bool = False) -> Part:
    r"""Read \operatorname{name}."""
    parser.peek()
    place = parser.start
    plain = NAME_STYLE_RE.sub("", NAME_SPACE_RE.sub(" ", parser.verbatim()))
    if wrong := re.search(r"\\[A-Za-z]*.?|[$^_]", plain):
        raise TexError(errors.NO_NAME, place, found=wrong[0][:LONGEST_SHOWN])
    return Function(" ".join(plain.split()), limits)


def growing(character: str) -> Command:
    r"""Return what reads \xrightarrow[under]{over}."""

    def read(parser: Parser) -> Part:
        under = parser.bracketed()
        return Stack(Atom(character), parser.argument(), under, grows=True)

    return read


def stack(parser: Parser, *, over: bool) -> Part:
    r"""Read \overset{small}{base} and \underset{small}{base}."""
    small = parser.argument()
    base = parser.argument()
    return Stack(base, over=small) if over else Stack(base, under=small)


def negated(parser: Parser) -> Part:
    r"""Read \not before a relation."""
    parser.peek()
    place = parser.start
    found = parser.found()
    part = parser.argument()
    if not isinstance(part, Atom):
        raise TexError(errors.NO_RELATION, place, found=found)
    return Atom(unicodedata.normalize("NFC", part.text + "\u0338"))


def length(parser: Parser) -> Part:
    r"""Read \hspace{1em}, and \kern 1em without braces."""
    braced = parser.peek() == "{"
    place = parser.start
    match = LENGTH_RE.match(parser.source, place + braced)
    if match is None:
        raise TexError(errors.NO_LENGTH, place, found=parser.found())
    parser.skip(match.end())
    if braced:
        parser.expect("}")
    return Space(float(match[1]) * UNITS[match[2]])


def modulo(parser: Parser, *, word: bool, parentheses: bool) -> Part:
    r"""Read \mod, \pmod and \pod."""
    inner = parser.argument()
    parts: tuple[Part, ...] = (Function("mod"), Space(1 / 6), inner) if word else (inner,)
    return Row((Space(1.0), Atom("("), *parts, Atom(")")) if parentheses else (Space(1.0), *parts))


def substack(parser: Parser) -> Part:
    r"""Read \substack{a \\ b}."""
    parser.expect("{")
    rows: list[tuple[Part, ...]] = []
    while True:
        rows.append((parser.row(),))
        if parser.peek() not in {r"\\", r"\cr"}:
            parser.expect("}")
            return Lines(tuple(rows), "substack")
        parser.take()


def tag(parser: Parser, *, bare: bool = False) -> None:
    r"""Read \tag{number}, which belongs to the line."""
    number = parser.verbatim().replace("$", "")
    parser.label = number if bare else f"({number})"


def coloured(parser: Parser) -> Part:
    r"""Read \textcolor{colour}{body}."""
    return Coloured(colour(parser), parser.argument())


def colour_box(parser: Parser) -> Part:
    r"""Read \colorbox{colour}{text}."""
    return Coloured(colour(parser), text(parser, "upright"), background=True)


def boxed_text(parser: Parser) -> Part:
    r"""Read \fbox{text}."""
    return Enclosed("boxed", text(parser, "upright"))


def struck_to(parser: Parser) -> Part:
    r"""Read \cancelto{value}{body}."""
    value = parser.argument()
    return Scripts(Enclosed("cancel", parser.argument()), high=value)


def beside(parser: Parser) -> Part:
    r"""Read \sideset{before}{after}\sum."""
    before, after = parser.argument(), parser.argument()
    base = parser.argument()
    if isinstance(after, Scripts):
        base = Scripts(base, after.low, after.high, after.primes, limits=False)
    return Classed("op", Row((before, base)))


def before(parser: Parser) -> Part:
    r"""Read \prescript{high}{low}{base}."""
    high, low = parser.argument(), parser.argument()
    return Row((Scripts(Row(), low, high), parser.argument()))


def smashed(parser: Parser) -> Part:
    r"""Read \smash[side]{body}."""
    parser.optional()
    return Enclosed("smash", parser.argument())


def bracket(left: str, right: str) -> Command:
    r"""Return what reads \bra{x} and \ket{x}."""
    return lambda parser: Fenced(left, right, parser.argument())


def ignored(_: Parser) -> None:
    """Read nothing: there is nothing to print."""


def ignored_with_argument(parser: Parser) -> None:
    """Read over an argument that is not printed."""
    parser.verbatim()


def _accent(name: str) -> Command:
    return lambda parser: Accent(name, parser.argument())


def _enclosed(name: str) -> Command:
    return lambda parser: Enclosed(name, parser.argument())


def _alphabet(name: str) -> Command:
    return lambda parser: Alphabet(name, parser.argument())


def _brace(name: str) -> Command:
    return lambda parser: Brace(name, parser.argument())


def _classed(kind: str) -> Command:
    return lambda parser: Classed(kind, parser.argument())


def _text(style: str) -> Command:
    return lambda parser: text(parser, style)


def _under(character: str) -> Command:
    return lambda parser: Stack(parser.argument(), under=Atom(character), grows=True)


COMMANDS: Mapping[str, Command] = {
    **{name: _accent(name) for name in ACCENTS},
    **{name: _enclosed(name) for name in ENCLOSURES},
    **{name: _alphabet(alphabet) for name, alphabet in ALPHABETS.items()},
    **{name: _brace(name) for name in BRACES},
    **{name: _classed(kind) for name, kind in CLASSED.items()},
    **{name: _text(style) for name, style in TEXTS.items()},
    **{name: _under(character) for name, character in UNDERARROWS.items()},
    **{name: growing(character) for name, character in ARROWS.items()},
    **{name: sized(height, side) for name, (height, side) in SIZES.items()},
    **dict.fromkeys(IGNORED, ignored),
    **dict.fromkeys(IGNORED_WITH_ARGUMENT, ignored_with_argument),
    "frac": fraction,
    "dfrac": lambda it: fraction(it, "display"),
    "tfrac": lambda it: fraction(it, "text"),
    "cfrac": continued,
    "binom": binomial,
    "dbinom": lambda it: binomial(it, "display"),
    "tbinom": lambda it: binomial(it, "text"),
    "genfrac": general_fraction,
    "sqrt": root,
    "left": fenced,
    "middle": middle,
    "begin": environment,
    "operatorname": operator,
    "operatorname*": lambda it: operator(it, limits=True),
    "overset": lambda it: stack(it, over=True),
    "stackrel": lambda it: stack(it, over=True),
    "underset": lambda it: stack(it, over=False),
    "not": negated,
    "slashed": negated,
    "hspace": length,
    "hspace*": length,
    "hskip": length,
    "mskip": length,
    "mspace": length,
    "kern": length,
    "mkern": length,
    "mod": lambda it: modulo(it, word=True, parentheses=False),
    "pod": lambda it: modulo(it, word=False, parentheses=True),
    "pmod": lambda it: modulo(it, word=True, parentheses=True),
    "ensuremath": Parser.argument,
    "substack": substack,
    "tag": tag,
    "tag*": lambda it: tag(it, bare=True),
    "textcolor": coloured,
    "colorbox": colour_box,
    "fbox": boxed_text,
    "cancelto": struck_to,
    "smash": smashed,
    "sideset": beside,
    "prescript": before,
    "bra": bracket("⟨", "|"),
    "ket": bracket("|", "⟩"),
    "braket": bracket("⟨", "⟩"),
}
"""Commands that read on, by name."""
