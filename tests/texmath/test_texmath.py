"""TeX formulas: read whole or not at all, set by Typst without complaint, said in words."""

from __future__ import annotations

import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st

from texmath import TexError, parse, to_speech, to_typst
from texmath.commands import COMMANDS, CONSTANTS

FORMULAS = {
    r"\frac{a}{b}": ("frac(a, b)", "a over b"),
    r"\frac12": ("frac(1, 2)", "1 over 2"),
    r"x^2": ("attach(x, t: 2)", "x squared"),
    r"c_t^{KV}": ("attach(c, t: K V, b: t)", "c sub t to the power of K V"),
    r"5{,}576": (r'5 class("normal", \,) 576', "5, 576"),
    r"\sqrt[3]{x}": ("root(3, x)", "the root of index 3 of x"),
    r"\sum_{i=1}^n i": (r"attach(∑, t: n, b: i \= 1) i", "the sum from i equals 1 to n i"),
    r"f'(x)": (
        r"attach(f, t: #math.primes(1)) \( x \)",
        "f prime open parenthesis x close parenthesis",
    ),
    r"\mathrm{KV}": ('upright("KV")', "KV"),
    r"\mathbf{W}": ("upright(bold(W))", "W"),
    r"{\rm KV} x": ('upright("KV") x', "KV x"),
    r"x_{\bf W}": ("attach(x, b: upright(bold(W)))", "x sub W"),
    r"\surd\ x": (r"\√ #h(0.33em) x", "square root x"),
    "a\\\nb": ("a #h(0.33em) b", "a b"),
    r"\underrightarrow{AB}": ("attach(limits(A B), b: →)", "A B with to below it"),
    r"\operatorname{softmax}": ('op("softmax")', "softmax"),
    r"\text{less than }5": ('"less than " 5', "less than 5"),
    r"\left( \frac{a}{b} \right]": (
        r"lr(\( frac(a, b) \])",
        "open parenthesis a over b close bracket",
    ),
    r"Q K^\top": ("Q attach(K, t: ⊤)", "Q K transpose"),
    r"a \le b \times 3": ("a ≤ b × 3", "a is at most b times 3"),
    r"\begin{pmatrix}a&b\\c&d\end{pmatrix}": (
        'mat(delim: #("(", ")"), a, b; c, d)',
        "matrix: row 1: a, b; row 2: c, d",
    ),
    r"{n \choose k}": ("binom(n, k)", "n choose k"),
    r"50\,\%": (r"50 #h(0.1667em) \%", "50 percent"),
    "a % remark\n b": ("a b", "a b"),
    r"\label{eq} a": ("a", "a"),
}

WRONG = {
    r"\nosuch{x}": "unknown",
    r"\frac{a}": "argument is missing",
    "{a": "} is missing",
    "a}": "}",
    r"\left( a": r"\right is missing",
    r"a^b^c": "two superscripts",
    r"\begin{tikz}\end{tikz}": "environment",
    r"\begin{align} a": "too early",
    "a#b": "no meaning",
    r"\text{\emph{a}}": "command",
    "{" * 500: "deeper",
    r"\sqrt" * 500 + "x": "deeper",
    r"\not" * 500 + "=": "deeper",
}


@pytest.mark.parametrize("source", FORMULAS)
def test_formulas(source):
    """Typst code and words of common formulas."""
    formula = parse(source)
    code, words = FORMULAS[source]
    assert to_typst(formula) == code
    assert to_speech(formula) == words
    typst.compile(f"$ {code} $".encode(), format="pdf")


@pytest.mark.parametrize("source", WRONG)
def test_wrong_formulas_say_what_is_wrong(source):
    """Never a guess: an error with the reason."""
    with pytest.raises(TexError, match=WRONG[source].replace("\\", "\\\\").replace("}", r"\}")):
        parse(source)


def test_german_is_spoken_as_german():
    """The words follow the document's language."""
    assert to_speech(parse(r"\frac{a}{b} \ge 5"), "de") == "a durch b mindestens 5"


def test_every_symbol_can_be_set():
    """No entry of the tables is refused by Typst."""
    names = [*symbols.SYMBOLS, *symbols.FUNCTIONS, *symbols.FUNCTIONS_WITH_LIMITS]
    accents = [
        f"{name}{{x}}"
        for name in (*symbols.ACCENTS, *symbols.ALPHABETS, *symbols.TEXTS, *symbols.BRACES)
    ]
    code = to_typst(parse(" ".join(f"\\{name}" for name in (*names, *accents))))
    typst.compile(f"$ {code} $".encode(), format="pdf")


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "a",
                "7",
                "+",
                "^",
                "_",
                "{",
                "}",
                r"\frac",
                r"\sqrt",
                r"\left(",
                r"\right)",
                "&",
                r"\\",
                r"\alpha",
                "'",
                "(",
                "]",
                ",",
                ";",
                ":",
                "/",
                '"',
                "|",
                "-",
                r"\text{a b}",
                r"\mathbf",
                r"\hat",
                r"\sum",
                r"\begin{cases}",
                r"\end{cases}",
                r"\,",
                "~",
                "$",
                "#",
                "@",
                "*",
                "`",
                "<",
                ">",
                "!",
                r"\overset",
                r"\not=",
            ]
        )
    ).map(" ".join)
)
def test_anything_is_set_or_refused(source):
    """Whatever is read, Typst can set; whatever is not, raises our error and no other."""
    try:
        formula = parse(source)
    except TexError:
        return
    typst.compile(f"$ {to_typst(formula)} $".encode(), format="pdf")
    to_speech(formula)


def test_macros():
    """The author's own commands, in MathJax's form."""
    macros = {"R": r"\mathbb{R}", "norm": [r"\left\| #1 \right\|", 1]}
    assert to_typst(parse(expand(r"\R^\norm{x}", macros))).startswith("attach(bb(R)")
    with pytest.raises(TexError, match="never ends"):
        expand(r"\x", {"x": r"\x"})
    with pytest.raises(TexError, match="argument 1"):
        expand(r"\norm", macros)
