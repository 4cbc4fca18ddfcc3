"""Text comes out of Typst as it went in, whatever it holds."""

from __future__ import annotations

import json

import pytest
import typst
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from sphinx_typst.literal import array, string, value

#: Every character that means something to Typst somewhere, and what surrounds it.
HOSTILE = st.text(
    st.sampled_from("#$*_`<>@=-+/\\~\"'()[]{};:.,!%&^|? \t\n019aZäß€\u00a0\u2028\ufeff\x00\x1b")
)


def evaluated(code: str) -> object:
    """What Typst makes of a piece of code."""
    return json.loads(typst.Compiler().eval(code))


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(HOSTILE | st.text(st.characters(exclude_categories=["Cs"])))
@example('"#panic()"')
@example("\\u{41}")
@example("*/ // ]")
def test_strings_are_exact(text):
    """A literal evaluates to exactly the text."""
    assert evaluated(string(text)) == text


@settings(max_examples=100, deadline=None)
@given(HOSTILE, HOSTILE)
def test_neighbours_do_not_touch(left, right):
    """Two texts side by side in a block are both texts side by side, and nothing else."""
    assert evaluated(f"{{{string(left)}; {string(right)}}}") == left + right


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | HOSTILE,
    lambda inner: st.lists(inner) | st.dictionaries(HOSTILE.filter(bool), inner),
    max_leaves=8,
)


@settings(max_examples=100, deadline=None)
@given(JSON)
def test_configured_values_are_exact(item):
    """Values of the configuration reach the template unchanged."""
    assert evaluated(value(item)) == item


def test_arrays_of_one_are_arrays():
    """A comma keeps a lone member from being only a parenthesis."""
    assert evaluated(array(["1"])) == [1]
    assert evaluated(array([])) == []


@pytest.mark.parametrize(
    "text",
    [
        "= no heading",
        "- no list",
        "+ no list",
        "/ no term: list",
        "1. no number",
        "// no remark /* */",
        "a -- b --- c ... d",
        "'single' \"double\"",
        "#f[x];(y) @ref <label> $x$ *b* _i_ `c`",
        "~ \\ \\# http://example.org/x_y",
        "{a} [b] (c) ; , : ! ? % & ^ |",
        "-1 +1 =1 <= >= => -> !=",
    ],
)
def test_text_in_the_pdf_is_the_text_of_the_source(build, text):
    """From the doctree to the page, character for character."""
    source = "".join(
        "\\" + character if not character.isalnum() and character != " " else character
        for character in text
    )
    built = build("Title\n=====\n\nx " + source + " y", smartquotes=False)
    assert f"x {text} y" in built.text
