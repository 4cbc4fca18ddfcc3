"""Descriptions of code and their index read as in HTML, and stay in their columns."""

from __future__ import annotations

import re

import pypdfium2

TITLE = "Title\n=====\n\n"


def test_a_sign_in_a_signature_is_not_explained(build):
    """The words on "*" and "/" are a help for the pointer."""
    built = build(TITLE + ".. py:function:: f(a, /, b, *, c)\n")
    assert "f(a, /, b, *, c)" in built.text
    assert "separator" not in built.text


def test_a_long_signature_has_a_line_for_each_parameter(build):
    """By Sphinx's own setting, with its comma."""
    source = TITLE + ".. py:function:: func(alpha: int, beta: str = 'x', *rest) -> None\n"
    built = build(source, maximum_signature_line_length=20)
    lines = [line.strip() for page in built.pages for line in page.splitlines()]
    start = lines.index("func(")
    assert lines[start : start + 5] == [
        "func(",
        "alpha: int,",
        "beta: str = 'x',",
        "*rest,",
        ") → None",
    ]
    bare = build(
        source,
        maximum_signature_line_length=20,
        python_trailing_comma_in_multi_line_signatures=False,
    )
    assert "*rest\n" in "".join(bare.pages)


def test_long_names_in_the_index_stay_in_their_column(build):
    """No entry runs into the next column or off the paper."""
    names = [f"package.module.SomeVeryLongClassName.method_with_a_long_name_{n}" for n in range(90)]
    built = build(TITLE + "".join(f".. py:method:: {name}(a)\n\n" for name in names))
    assert "Index" in built.text
    with pypdfium2.PdfDocument(built.pdf_path) as document:
        assert len(document) > 5


def test_a_signature_without_end_stays_on_the_page(build):
    """It breaks after its commas and hangs below its name."""
    parameters = ", ".join(f"parameter_{n}: collections.abc.Mapping[str, int]" for n in range(20))
    built = build(TITLE + f".. py:function:: some.module.function({parameters}) -> int\n")
    assert re.search(r"parameter_19: collections\.abc\.\s*Mapping\[str, int\]\) → int", built.text)
