"""What few documents have: graphs, measured images, numbers of formulas by chapter, tidy ends."""

import shutil

import pypdfium2
import pypdfium2.raw
import pytest
from tests.sphinx_typst.test_nodes import PIXEL

TITLE = "Title\n=====\n\n"
PICTURE = pypdfium2.raw.FPDF_PAGEOBJ_IMAGE


@pytest.mark.parametrize(
    ("option", "typst"),
    [
        (":width: 2in", "width: 144pt"),
        (":width: 3em", "width: 3em"),
        (":height: 4ex", "height: 2em"),
        (":width: 50%", "width: 50%"),
        (":scale: 40", "scaled: 40%"),
        (":align: right", 'align: "right"'),
    ],
)
def test_an_image_is_as_large_as_it_says(build, option, typst):
    page = f"{TITLE}.. image:: a.png\n   :alt: A\n   {option}\n"
    made = build({"index.rst": page, "a.png": PIXEL}, builder="typst")
    assert typst in (made.outdir / "document.typ").read_text("utf-8")


def test_a_graph_without_graphviz_prints_its_description(build, monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda *_, **__: None)
    made = build(
        f'{TITLE}.. graphviz::\n\n   digraph {{ "from" -> "to"; }}\n',
        extensions=["sphinx.ext.graphviz"],
        graphviz_dot="no-such-program",
        warns="dot command 'no-such-program' cannot be run",
    )
    assert 'digraph { "from" -> "to"; }' in made.text


def test_formulas_are_numbered_by_chapter_where_sphinx_does(build):
    formula = ".. math::\n   :label: {0}\n\n   {0} = 1\n\n"
    made = build(
        {
            "index.rst": f"{TITLE}.. toctree::\n   :numbered:\n\n   one\n   two\n",
            "one.rst": "One\n===\n\n" + formula.format("a"),
            "two.rst": "Two\n===\n\n" + formula.format("b") + formula.format("c"),
        },
        numfig=True,
        math_numfig=True,
    )
    for number in ("(1.1)", "(2.1)", "(2.2)"):
        assert number in made.text


def test_formulas_of_one_block_stand_below_each_other(build):
    made = build(f"{TITLE}.. math::\n\n   a = 1\n\n   b = 2\n", builder="typst")
    assert "a equals 1; b equals 2" in (made.outdir / "document.typ").read_text("utf-8")


def test_a_break_before_nothing_is_not_printed(build):
    made = build(
        f"{TITLE}Words [#n]_.\n\n----\n\n.. [#n] A note.\n",
        builder="typst",
        warns="Document may not end with a transition|^$",
    )
    assert "transition()" not in (made.outdir / "document.typ").read_text("utf-8")


def test_lines_of_code_can_be_emphasised(build):
    code = ".. code-block:: python\n   :emphasize-lines: 2\n\n   x = 1\n   y = 2\n"
    made = build(TITLE + code, builder="typst")
    assert "emphasised: (2,)" in (made.outdir / "document.typ").read_text("utf-8")


@pytest.mark.parametrize("kind", ["image", "figure"])
@pytest.mark.parametrize(("side", "near"), [("left", 0.0), ("center", 0.5), ("right", 1.0)])
def test_pictures_stand_where_they_are_aligned(build, kind, side, near):
    """On the left, in the middle or on the right of the text block."""
    page = f"{TITLE}.. {kind}:: a.png\n   :alt: A\n   :width: 100px\n   :align: {side}\n"
    made = build({"index.rst": page, "a.png": PIXEL})
    with pypdfium2.PdfDocument(made.pdf_path) as document:
        (picture,) = (it for it in document[2].get_objects() if it.type == PICTURE)
        left, _, right, _ = picture.get_bounds()
        wide = document[2].get_width()
    margin, free = 76.5, wide - 2 * 76.5 - 75
    assert right - left == pytest.approx(75, abs=1)
    assert left == pytest.approx(margin + near * free, abs=2)


def test_a_figure_is_as_wide_as_it_says(build):
    """Its caption breaks within that width, which ``figwidth`` gives."""
    caption = "words of a caption " * 8
    page = f"{TITLE}.. figure:: a.png\n   :alt: A\n   :figwidth: 30%\n\n   {caption}\n"
    made = build({"index.rst": page, "a.png": PIXEL})
    lines = [line for line in made.pages[2].splitlines() if "caption" in line]
    assert len(lines) > 4
