"""What a reader of the PDF would miss is told, with its place: lost words, marks off the paper."""

from __future__ import annotations

import re

import pypdfium2
import pytest

TITLE = "Title\n=====\n\n"
SQUARE = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="{0}">'
    '<rect width="90" height="{0}"/></svg>'
)


def raw(code: str) -> str:
    """A piece of Typst between two paragraphs."""
    return f"{TITLE}Before.\n\n.. raw:: typst\n\n   {code}\n\nAfter it.\n"


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (
            "#place(dx: 75%)[wide words that go on and on]",
            "stands outside the text block, .* right",
        ),
        ("#place(dx: -5cm)[wide words]", "runs off the paper, .* on the left"),
        ("#block(breakable: false)[#v(27cm) low words]", "runs off the paper, .* at the foot"),
        ("#block(width: 110%, align(right)[far words])", "stands outside the text block, .* right"),
    ],
)
def test_marks_outside_the_text_block_are_told(build, code, told):
    """With the page, the side and how far they reach."""
    build(raw(code), warns=rf"page \d+: .*{told}.* \[typst\.outside\]")


def test_a_mark_outside_is_told_where_the_source_says_it(build):
    """Its document and line, though only its words and their neighbours are known."""
    template = (
        '#import "sphinx_typst/briefing.typ": *\n'
        "#let classes = classes + (wide: it => pad(right: -4cm, it))\n"
    )
    words = "Words that are many enough to fill a line and more of it. " * 3
    files = {
        "index.rst": TITLE + ".. toctree::\n\n   one\n",
        "one.rst": f"One\n===\n\nQuiet.\n\n.. rst-class:: wide\n\n{words}\n",
        "own.typ": template,
    }
    built = build(files, typst_template="own.typ", warns=r"outside\]")
    assert re.search(r"one\.rst:8: WARNING: document\.pdf: page \d: “Words that", built.warnings)


def test_words_over_each_other_are_told(build):
    """Two lines on one spot cannot be read."""
    code = "#place(dx: 2cm)[first words]#place(dx: 2.1cm)[second words]"
    build(raw(code), warns=r"printed over each other \[typst\.overlap\]")


def test_words_that_the_pdf_lacks_are_told(build):
    """A template that drops a class loses words; this is told once, with the first place."""
    template = (
        '#import "sphinx_typst/briefing.typ": *\n#let classes = classes + (gone: it => none)\n'
    )
    source = TITLE + "Kept.\n\n.. rst-class:: gone\n\nSome lost words here.\n\nKept again.\n"
    built = build(
        {"index.rst": source, "own.typ": template},
        typst_template="own.typ",
        warns=r"index\.rst:8: WARNING: document\.pdf: words that the PDF lacks: .*lost",
    )
    assert built.warnings.count("WARNING") == 1


def test_strict_builds_fail(build):
    """A warning is an error where warnings are."""
    built = build(raw("#place(dx: 90%)[wide words that go on]"), warns="outside", strict=True)
    assert built.statuscode == 1


@pytest.mark.parametrize(
    "source",
    [
        "Words with [1]_ a note and a `link <https://example.org>`_, *emphasis* and ``code``.\n\n"
        + ".. [1] The note is long. " * 1
        + "Words of it. " * 60,
        "ﬁ ﬂ ½ x² café naïve Straße İstanbul ΑΒΓ Ünïcödé",
        "\n\n".join(
            f"Paragraph {n} [{n}]_ " + "long words of hyphenation " * 12 for n in range(1, 40)
        )
        + "\n\n"
        + "\n".join(f".. [{n}] Note {n}." for n in range(1, 40)),
        ":math:`a^2` and :sup:`2` :sub:`x` " + "and more " * 40,
        ".. code-block:: python\n   :linenos:\n\n"
        + "\n".join(f"   value_{n} = call({n})" for n in range(120)),
        "* " + "\n* ".join("item of a list " * 9 for _ in range(70)),
        ".. list-table::\n   :header-rows: 1\n\n   * - Head\n     - Other\n"
        + "".join(f"   * - Row {n}\n     - same\n" for n in range(90)),
    ],
    ids=["notes", "letters", "pages", "raised", "code", "list", "table"],
)
def test_good_pages_are_not_complained_of(build, source):
    """However pages and notes cut the text."""
    build(TITLE + source)


P60 = "\n\n".join(f"Paragraph {n}." for n in range(60))
WORDS = " ".join(f"word{n}" for n in range(3000))


def indented(text: str, by: int) -> str:
    """The text, its lines after the first moved to the right."""
    return text.replace("\n", "\n" + " " * by)


def row(*cells: str) -> str:
    """A row of a list-table."""
    return "   * - " + "\n     - ".join(indented(cell, 7) for cell in cells) + "\n"


LIST_TABLE = ".. list-table::\n\n"
SPAN60 = (
    "+---+----+\n| a | r0 |\n"
    + "".join(f"|   +----+\n|   | {n:02} |\n" for n in range(1, 61))
    + "+---+----+\n"
)
LONG = {
    "short-beside-paragraphs": LIST_TABLE + row(P60, "short") + row("a", "b"),
    "short-beside-code": LIST_TABLE
    + row("::\n\n" + "\n".join(f"   line {n}" for n in range(90)), "short"),
    "short-beside-list": LIST_TABLE + row("\n".join(f"* x{n}" for n in range(80)), "short"),
    "cell-of-words": LIST_TABLE + row(WORDS, "short"),
    "span-of-60-rows": SPAN60,
    "head-of-words": LIST_TABLE.replace("\n\n", "\n   :header-rows: 1\n\n")
    + row(WORDS[:9000], "H")
    + row("a", "b"),
    "note": ".. note::\n\n   " + indented(P60, 3),
    "topic": ".. topic:: T\n\n   " + "\n   ".join(f"| x{n}" for n in range(150)),
    "fields": ":Key: " + indented(P60, 6) + "\n:Other: x",
    "legend": ".. figure:: a.svg\n   :alt: A\n\n   Caption\n\n   " + indented(P60, 3),
    "tall-figure": f".. figure:: tall.svg\n   :alt: A\n\n   {WORDS[:4000]}\n\n   Legend.",
    "missing-image": "\n\n".join(f".. rubric:: Rubric {n}" for n in range(120)),
    "signatures": ".. py:function:: f0()\n"
    + "".join(f"                 f{n}(a{n}, b)\n" for n in range(1, 120))
    + "\n   Words.",
    "table-in-cell": LIST_TABLE
    + row(LIST_TABLE + "".join(row(f"x{n}", "y") for n in range(80)), "short"),
    "wide-formula": ".. math::\n\n   " + " + ".join(f"a_{{{n}}} b_{{{n}}}" for n in range(60)),
    "matrix": r".. math:: \begin{pmatrix}"
    + r" \\ ".join(" & ".join(f"a_{{{n}{m}}}" for m in range(40)) for n in range(4))
    + r"\end{pmatrix}",
    "tall-formula": r".. math:: \begin{aligned}"
    + r" \\ ".join(f"a_{{{n}}} &= b" for n in range(100))
    + r"\end{aligned}",
    "identifiers": LIST_TABLE + row(*(f"configuration_file_name_{n}" for n in range(12))) * 3,
    "200-columns": LIST_TABLE + row(*(f"value{n}" for n in range(200))) * 2,
    "60-columns": LIST_TABLE + row(*(f"value{n}" for n in range(60))) * 2,
}


@pytest.mark.parametrize("name", LONG)
def test_nothing_that_is_kept_together_exceeds_a_page(build, name):
    """It breaks, shrinks or turns, and all of its words are on paper: no complaint."""
    pages = {"index.rst": TITLE + LONG[name], "a.svg": SQUARE.format(90)}
    build(pages | {"tall.svg": SQUARE.format(4000)})


def test_a_card_higher_than_a_page_breaks(build):
    """Alone and in a row."""
    items = (f":::{{grid-item-card}} A\n{text}\n:::\n" for text in (P60, "x"))
    cards = "::::{grid} 2\n" + "".join(items) + "::::\n"
    build(
        {"index.md": f"# T\n\n{cards}\n:::{{card}} Alone\n{P60}\n:::\n"},
        extensions=["myst_parser", "sphinx_design"],
        myst_enable_extensions=["colon_fence"],
    )


def test_a_wide_table_turns_its_page(build):
    """Where smaller type would be too small; the text before and after is upright."""
    table = LIST_TABLE + row(*(f"identifier_{n}" for n in range(10))) * 3
    built = build(TITLE + "Before.\n\n" + table + "\nAfter.\n")
    with pypdfium2.PdfDocument(built.pdf_path) as document:
        turned = [wide > high for wide, high in map(document.get_page_size, range(len(document)))]
    assert turned == [False, False, False, True, False]


def test_a_table_too_wide_for_any_page_is_a_list(build):
    """Each value after the head of its column."""
    table = ".. list-table::\n   :header-rows: 1\n\n" + row(*(f"Head{n}" for n in range(60)))
    built = build(TITLE + table + row(*(f"value{n}" for n in range(60))))
    assert re.search(r"Head57 value57\s+Head58 value58", built.text)


def test_a_drawing_may_print_over_itself(build):
    """Its letters and lines are its own affair."""
    words = "".join(f'<text x="{20 + n}" y="30" font-size="20">words</text>' for n in range(4))
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60">{words}</svg>'
    build({"index.rst": f"{TITLE}.. image:: a.svg\n   :alt: A drawing\n", "a.svg": svg})


def test_a_head_of_an_empty_column_is_not_lost(build):
    """Though no value of the list stands after it."""
    heads = row(*(f"Head{n}" for n in range(60)))
    table = f".. list-table::\n   :header-rows: 1\n\n{heads}"
    assert "Head30" in build(TITLE + table + row(*("v" if n != 30 else "" for n in range(60)))).text
