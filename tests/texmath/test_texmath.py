"""TeX formulas: read whole or not at all, and said where and why."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from texmath import TexError, parse, parse_block, to_mathml, to_speech, to_typst
from texmath.parser import DEEPEST
from texmath.tree import Atom, Cells, Function, Lines, Row, Scripts

WRONG = {
    r"\nosuch{x}": ("the unknown command \\nosuch", 0),
    r"a + \alhpa": ("the unknown command \\alhpa", 4),
    r"\frac{a}": ("the end", 8),
    r"\frac{a}&": ("&", 8),
    "{a": ("the end", 2),
    "a}": ("}", 1),
    r"\left( a": ("the end", 8),
    r"\left x": ("x as a delimiter", 6),
    r"\big\alpha": (r"\alpha as a delimiter", 4),
    "a^b^c": ("a second ^ after one base", 3),
    "a_b_c": ("a second _ after one base", 3),
    r"\begin{tikz}\end{tikz}": ("the unknown environment tikz", 0),
    r"\begin{align} a": ("the end", 15),
    r"\begin{align} a \end{gather}": ("the end of gather", 16),
    r"\begin{array}{lxr} a \end{array}": ("the columns lxr", 13),
    "a#b": ("#", 1),
    r"\text{\foo a}": (r"\foo in text", 6),
    r"\text{a": ("the end", 7),
    r"\text{$a}": ("}", 8),
    r"\operatorname{\foo}": (r"\foo in a name", 13),
    r"\hspace{wide}": ("the length {", 7),
    r"\kern x": ("the length x", 6),
    r"\not\frac12": (r"\not before \frac", 4),
    r"\color{mauve}x": ("the unknown colour mauve", 12),
    r"\sqrt[3": ("the end", 7),
    r"\substack{a": ("the end", 11),
    "a\x07b": ("the character U+0007", 1),
    "a\ud800": ("the character U+D800", 1),
}
"""Formulas that are wrong: what is found in them, and where (0-based)."""

HOSTILE = {
    "braces": "{" * 100_000,
    "pairs": "{" * 50_000 + "}" * 50_000,
    "closing": "}" * 100_000,
    "roots": r"\sqrt" * 20_000 + "x",
    "not": r"\not" * 20_000 + "=",
    "fractions": r"\frac" * 20_000,
    "scripts": "x" + "^{x" * 30_000,
    "brackets": r"\sqrt[" * 20_000,
    "lefts": r"\left(" * 20_000,
    "switches": r"\bf" * 20_000,
    "styles": r"\displaystyle " * 20_000,
    "texts": r"\text{$" * 20_000,
    "bold texts": r"\textbf{" * 20_000,
    "environments": r"\begin{matrix}" * 10_000,
    "overs": r"a\over " * 20_000,
    "long name": "\\" + "a" * 100_000,
    "long environment": r"\begin{" + "a" * 100_000 + "}",
    "columns": r"\begin{array}{" + "*{99}{*{99}{c}}" * 100 + "}a\\end{array}",
}
"""Formulas that nobody writes and a stranger might send."""

ANSWERED = {
    "letters": "a" * 100_000,
    "primes": "x" + "'" * 50_000,
    "lines": r"a \\ " * 20_000,
    "cells": "a & " * 20_000,
    "remarks": "%a\n" * 50_000,
    "options": r"\\[" * 20_000,
}
"""Formulas of any length that can be read."""


@pytest.mark.parametrize("source", WRONG)
def test_a_wrong_formula_says_what_where_and_what_to_do(source):
    with pytest.raises(TexError) as caught:
        parse(source)
    error = caught.value
    assert (error.found, error.offset) == WRONG[source]
    assert error.expected
    assert error.remedy
    assert str(error) == (
        f"found {error.found} at character {error.offset + 1}, expected {error.expected};"
        f" {error.remedy}"
    )


def test_an_unknown_command_is_compared_with_those_known():
    with pytest.raises(TexError, match=r"did you mean \\alpha\?"):
        parse(r"\alhpa")
    with pytest.raises(TexError, match=r"or as a macro"):
        parse(r"\qqqqqqqq")
    with pytest.raises(TexError, match=r"did you mean align\?"):
        parse(r"\begin{aling}\end{aling}")
    with pytest.raises(TexError, match=r"write it with one of these"):
        parse(r"\begin{tikzpicture}\end{tikzpicture}")


def test_the_place_is_pointed_at():
    source = "a &= b \\\\\n  &= \\fracc{c}{d}"
    with pytest.raises(TexError) as caught:
        parse(source)
    assert caught.value.point(source) == "  &= \\fracc{c}{d}\n     ^"


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_formula_is_refused(name):
    with pytest.raises(TexError):
        parse(HOSTILE[name])


@pytest.mark.parametrize("name", ANSWERED)
def test_a_long_formula_is_read_and_written(name):
    formula = parse(ANSWERED[name])
    assert all(write(formula) is not None for write in (to_mathml, to_speech, to_typst))


@pytest.mark.parametrize("opening", ["{", r"\sqrt{", "x^{", r"\left({", r"\text{$", r"\bf{"])
def test_as_deep_as_is_read_can_be_written(opening):
    closing = {r"\left({": r"}\right)", r"\text{$": "$}"}.get(opening, "}")
    deepest = 0
    for depth in range(1, DEEPEST + 1):
        try:
            formula = parse(opening * depth + "a" + closing * depth)
        except TexError:
            break
        deepest = depth
        assert all(write(formula) for write in (to_mathml, to_speech, to_typst))
    assert deepest >= DEEPEST // 3


MARKS = [
    *"a7+^_{}&'(],;:/\"|-~$#@*`<>![=.%\n é中",
    *(r"\frac", r"\sqrt", r"\left(", r"\right)", r"\\", r"\alpha", r"\text{a\ b}", r"\mathbf"),
    *(r"\hat", r"\sum", r"\begin{cases}", r"\end{cases}", r"\,", r"\overset", r"\not=", r"\over"),
    *(r"\choose", r"\middle|", r"\big(", r"\tag{1}", r"\limits", r"\hline", r"\bf", r"\phantom"),
    *(r"\begin{array}{l|r}", r"\end{array}", r"\begin{align}", r"\end{align}", r"\substack{"),
    *(r"\operatorname{", r"\color{red}", r"\cancel", r"\underbrace", r"\xrightarrow[", r"\text{$"),
    *(r"\displaystyle", r"\prescript", r"\sideset", r"\genfrac{(}{)}{0pt}{}", r"\hspace{1em}"),
    *(r"\mathrel", r"\colorbox{red}{", r"\mod"),
]


@settings(max_examples=400, deadline=None)
@given(st.one_of(st.lists(st.sampled_from(MARKS)).map("".join), st.text()))
def test_any_text_is_written_by_all_or_refused(source):
    try:
        formula = parse_block(source)
    except TexError as error:
        assert 0 <= error.offset <= len(source)  # noqa: PT017  (only when it is refused)
        return
    for display in (False, True):
        assert to_mathml(formula, display=display).endswith("</math>")
        to_typst(formula, display=display)
    assert all(isinstance(to_speech(formula, language), str) for language in ("en", "de", "fr"))


MACROS = {
    "R": r"\mathbb{R}",
    "norm": [r"\left\| #1 \right\|", 1],
    "bs": r"\boldsymbol",
    "half": r"\frac12",
    "deq": r"\mathrel{:=}",
    "diff": [r"\frac{d^{#1} #2}{d x^{#1}}", 2, "1"],
    "twice": ["#1#1", 1],
    "endless": r"\endless",
    "pair": [r"\endless\endless", 0],
    "odd": [],
    "cell": "a & b",
    "many": ["#1" * 50, 1],
    "strange": ["x", "many"],
}


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (r"\R^\norm{x}", r"\mathbb{R}^{\left\| x \right\|}"),
        (r"x^\half", r"x^{\frac12}"),
        (r"\frac\R\half", r"\frac{\mathbb{R}}{\frac12}"),
        (r"\bs{x}", r"\boldsymbol{x}"),
        (r"a \deq b", r"a \mathrel{:=} b"),
        (r"\diff y + \diff[2] y", r"\frac{d^{1} y}{d x^{1}} + \frac{d^{2} y}{d x^{2}}"),
        (r"\twice{\twice a}", "aaaa"),
        (r"\operatorname{\twice{ab}}", r"\operatorname{abab}"),
        (r"\text{in $\R$}", r"\text{in $\mathbb{R}$}"),
        (r"x^\twice{a}\tag{1}", r"x^{aa}\tag{1}"),
    ],
)
def test_macros_mean_what_they_stand_for(written, meant):
    found, wanted = to_mathml(parse(written, MACROS)), to_mathml(parse(meant))
    assert found.replace("<mrow>", "").replace("</mrow>", "") == wanted.replace(
        "<mrow>", ""
    ).replace("</mrow>", "")


@pytest.mark.parametrize(
    ("source", "found", "offset"),
    [
        (r"a + \endless", r"the macro \endless, which never ends", 4),
        (r"a + \pair", r"the macro \endless, which never ends", 4),
        (r"a \norm", "the end", 2),
        (r"{a \norm}", "}", 3),
        (r"\norm{a", "the end", 0),
        (r"x^\cell", "&", 2),
        (r"\many{" + "a" * 5000 + "}", "macros that grow past 100000 characters", 0),
        (r"\odd", r"a definition of the macro \odd that cannot be read", 0),
        (r"\strange", r"a definition of the macro \strange that cannot be read", 0),
        (r"\R + \nosuch", r"the unknown command \nosuch", 5),
        (r"\half \norm{\nosuch}", r"the unknown command \nosuch", 6),
        (r"x^\norm{a & b}", "&", 2),
        ("\\twice{" * 18 + "a" * 10_000 + "}" * 18, "macros that grow past 100000 characters", 0),
    ],
)
def test_wrong_macros_are_placed_where_they_are_used(source, found, offset):
    with pytest.raises(TexError) as caught:
        parse(source, MACROS)
    assert (caught.value.found, caught.value.offset) == (found, offset)


def test_empty_lines_separate_formulas_of_a_block():
    formula = parse_block("a &= 1\n\n   \nbc &= 2 \\tag{3}\n\n")
    assert isinstance(formula, Lines)
    assert [len(row) for row in formula.rows] == [2, 2]
    assert formula.tags == (None, "(3)")
    assert parse_block("\n\n") == Row()
    assert parse_block("a\n\nb").kind == "gathered"
    with pytest.raises(TexError) as caught:
        parse_block("a\n\nb\n\n\\nosuch")
    assert caught.value.offset == 6


def test_what_means_the_same_makes_the_same_tree():
    assert parse("5{,}576") == Atom("5,576")
    assert parse(r"\mathop{x}\limits") == parse(r"\mathop{x}")
    assert parse(r"\begin{equation}a\end{equation}") == Atom("a")
    assert parse(r"x^\frac12") == parse(r"x^{\frac{1}{2}}")
    assert parse("a % remark\n b") == parse("ab")
    assert parse(r"\label{eq} a") == Atom("a")
    assert parse("x''") == Scripts(Atom("x"), primes=2)
    assert parse(r"\operatorname{arg\,max}") == Function("arg max")
    assert parse(r"\not=") == Atom("≠")


def test_columns_of_an_array():
    array = parse(r"\begin{array}[t]{@{}*{2}{c}|r} a & b & c & d \\ \hline e \end{array}")
    assert isinstance(array, Cells)
    assert (array.columns, array.rules) == ("cc|rc", (1,))
