"""Every kind of node prints its words, and those that have a shape have it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

TITLE = "Title\n=====\n\n"
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c494441"
    "54789c63606868000001840101568f20230000000049454e44ae426082"
)

SAMPLES = {
    "abbreviation": (":abbr:`LIFO (last in, first out)`", ["LIFO (last in, first out)"]),
    "admonitions": (
        ".. note:: One.\n.. warning:: Two.\n.. seealso:: Three.\n",
        ["Note", "One.", "Warning", "Two.", "See also", "Three."],
    ),
    "admonition": (".. admonition:: Its title\n\n   Its body.", ["Its title", "Its body."]),
    "bullets": ("* a1\n\n  * b1\n\n    * c1\n* a2", ["a1", "b1", "c1", "a2"]),
    "enumeration": ("#. x\n#. y\n\n\n\n(c) z", ["1. x", "2. y", "(c) z"]),
    "definitions": ("term : kind\n   Meaning.\n\n   More.", ["term : kind", "Meaning.", "More."]),
    "fields": (":Key: value\n:Other: thing\n\n  more", ["Key", "value", "Other", "more"]),
    "options": ("-a, --all=X   Does all.\n/V            Dos.", ["-a, --all=X", "Does all.", "/V"]),
    "lines": ("| one\n|   two\n|     three\n| four", ["one", "two", "three", "four"]),
    "quotes": ("   Said so.\n\n   -- Somebody", ["Said so.", "Somebody"]),
    "doctest": (">>> 1 + 1\n2", [">>> 1 + 1", "2"]),
    "literal": ("::\n\n   a // b *c* #d $e @f <g> ; [h]", ["a // b *c* #d $e @f <g> ; [h]"]),
    "parsed": (".. parsed-literal::\n\n   is *emph*\n     deep", ["is emph", "deep"]),
    "code": (
        ".. code-block:: python\n   :caption: The caption\n   :linenos:\n\n   x = 1\n   y = 2",
        ["The caption", "x = 1", "y = 2"],
    ),
    "versions": (
        ".. versionadded:: 1.0\n   Words.\n\n.. deprecated:: 2.0",
        ["Added in version 1.0: Words.", "Deprecated since version 2.0"],
    ),
    "topic": (".. topic:: Aside\n\n   Body.", ["Aside", "Body."]),
    "sidebar": (".. sidebar:: Side\n   :subtitle: Below\n\n   Body.", ["Side", "Below", "Body."]),
    "rubric": (".. rubric:: Rubric", ["Rubric"]),
    "centered": (".. centered:: In the middle", ["In the middle"]),
    "hlist": (".. hlist::\n   :columns: 2\n\n   * h1\n   * h2", ["h1", "h2"]),
    "glossary": (
        ".. glossary::\n\n   word\n   other\n      Meaning.\n\n:term:`word`",
        ["word", "other", "Meaning."],
    ),
    "grammar": (
        '.. productionlist:: g\n   try: "try" `x`\n   x: "y"',
        ['try ::= "try" x', 'x ::= "y"'],
    ),
    "signature": (
        ".. py:function:: f(a: int, b='x', *c[, d[, e]]) -> str\n\n   Does.\n\n   :param a: An a.",
        ["f(a: int, b='x', *c[, d[, e]]) → str", "Does.", "Parameters", "An a."],
    ),
    "class": (
        ".. py:class:: K[T](x)\n\n   .. py:attribute:: n\n      :type: int\n      :value: 3",
        ["class K[T](x)", "n: int = 3"],
    ),
    "cpp": (
        ".. cpp:function:: template<typename T> int f(T &&x) const",
        ["template<typename T>", "int f(T &&x) const"],
    ),
    "option": (".. option:: --deep <n>\n\n   Depth.", ["--deep <n>", "Depth."]),
    "roles": (
        ":kbd:`Ctrl+X` :samp:`p {v}` :guilabel:`&Go` :menuselection:`A --> B` :file:`/u/{x}`",
        ["Ctrl+X", "p v", "Go", "A ‣ B", "/u/x"],
    ),
    "citation": ("See [K]_.\n\n.. [K] A work.", ["See [K]", "[K] A work."]),
    "compound": (".. compound::\n\n   One.\n\n   Two.", ["One.", "Two."]),
    "figure": (
        ".. figure:: p.png\n   :alt: a dot\n\n   The caption\n\n   The legend",
        ["The caption", "The legend"],
    ),
    "math": (r"Here :math:`a + b`.", ["Here"]),
    "todo": (".. todo:: Not yet", ["Todo", "Not yet"]),
    "transition": ("Before.\n\n-----\n\nAfter.", ["Before.", "After."]),
    "acks": (".. acks::\n\n   * Ann\n   * Bob", ["Ann", "Bob"]),
    "download": (":download:`a file <p.png>`", ["a file"]),
    "substitution": (".. |x| replace:: *new* words\n\nSome |x|.", ["Some new words."]),
    "table": ("=== ===\nA   B\n=== ===\n1   2\n=== ===", ["A B", "1 2"]),
}


@pytest.mark.parametrize("name", SAMPLES)
def test_words_are_printed(build, name):
    """Each sample's words stand in the PDF, in order."""
    source, words = SAMPLES[name]
    built = build(
        {"index.rst": TITLE + source, "p.png": PIXEL},
        extensions=["sphinx.ext.todo"],
        todo_include_todos=True,
        typst_show_index=False,
    )
    text, rest = built.text, built.text
    for word in words:
        assert word in rest, text
        rest = rest[rest.index(word) + len(word) :]


def test_table_with_spans_headers_and_caption(build):
    """Cells keep their spans, headers are headers, the caption its number."""
    built = build(
        TITLE + ".. table:: The caption\n   :name: t\n\n"
        "   +----+----+----+\n   | A  | B  | C  |\n   +====+====+====+\n   | 1  | wide    |\n"
        "   +----+----+----+\n   | tall    | 2  |\n   +         +----+\n   |         | 3  |\n"
        "   +----+----+----+\n\n:numref:`t`",
        numfig=True,
    )
    assert "Table 1 The caption" in built.text
    assert len(built.tags("TH")) == 3
    attributes = repr([cell.get("/A") for cell in built.tags("TD")])
    assert "ColSpan" in attributes
    assert "RowSpan" in attributes


def test_long_table_repeats_its_header(build):
    """A table over pages says its columns on each, and takes a moment only."""
    rows = "\n".join(f"   * - row {number}\n     - value" for number in range(500))
    built = build(
        TITLE + ".. list-table::\n   :header-rows: 1\n\n   * - Head\n     - Value\n" + rows
    )
    table_pages = [page for page in built.pages if "row " in page]
    assert len(table_pages) > 5
    assert all("Head" in page for page in table_pages)
    assert "row 499" in built.text


def test_image_has_its_alternative_text(build):
    """What stands in alt is what a screen reader gets."""
    built = build(
        {"index.rst": TITLE + ".. image:: p.png\n   :alt: a dot\n   :width: 50%", "p.png": PIXEL}
    )
    assert [str(figure.Alt) for figure in built.tags("Figure")] == ["a dot"]


@pytest.mark.parametrize("source", ["![a dot](p.png)", "[![a dot](p.png)](https://example.org)"])
def test_image_alone_in_a_paragraph(build, source):
    """Markdown has no other images; Typst would leave a block in a paragraph out."""
    files = {"index.md": f"# Title\n\n{source}\n", "p.png": PIXEL}
    built = build(files, extensions=["myst_parser"])
    assert [str(figure.Alt) for figure in built.tags("Figure")] == ["a dot"]


def test_image_of_which_there_are_several_kinds(build):
    """What a PDF of the configured standards can hold is taken before a PDF."""
    files = {
        "index.rst": TITLE + ".. image:: p.*\n   :alt: a dot",
        "p.png": PIXEL,
        "p.pdf": b"%PDF",
    }
    assert len(build(files).tags("Figure")) == 1


def test_blocks_in_a_paragraph(build, monkeypatch):
    """Some extensions put them there."""
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    built = build(TITLE + ".. mixed::\n", extensions=["tests_own_node"])
    assert re.search(r"before\s+Note\s+the block\s+after", built.text)


def test_summaries_and_their_documents(build):
    """The table of ``autosummary`` and the documents behind it are printed."""
    built = build(
        {
            "index.rst": TITLE + ".. autosummary::\n   :toctree: made\n\n   textwrap.dedent\n",
            "made/textwrap.dedent.rst": "Dedent\n======\n\nThe document.\n",
        },
        extensions=["sphinx.ext.autosummary"],
        autosummary_generate=False,
    )
    assert "Remove any common leading whitespace" in built.text
    assert "The document." in built.text


def test_local_contents(build):
    """The contents of a document are part of its text."""
    built = build(TITLE + ".. contents:: In this text\n\nOne\n---\n\nTwo\n---\n")
    assert re.search(r"In this text\s+• Title\s+– One\s+– Two", built.text)


def test_formula_is_set_and_spoken(build):
    """Formulas are typeset with a text in words; the number is Sphinx's."""
    built = build(TITLE + ".. math::\n   :label: e\n\n   \\frac{a}{b} = c_1\n\n:eq:`e`")
    assert [str(part.Alt) for part in built.tags("Formula")] == ["a over b equals c sub 1"]
    assert "(1)" in built.text
    assert "frac" not in built.text


def test_formula_that_cannot_be_read_is_printed_as_source(build):
    """Nothing is lost: the source is printed and the place is told."""
    built = build(
        TITLE + "Here :math:`\\nosuch{x} + 1`.",
        warns=r"index\.rst:4: WARNING: formula cannot "
        r"be set \(found the unknown command \\nosuch at character 1, .*\[typst\.math\]",
    )
    assert r"\nosuch{x} + 1" in built.text


def test_display_that_cannot_be_read_is_printed_as_source(build):
    """So is a formula on its own line, with all its parts."""
    built = build(
        TITLE + ".. math::\n\n   a = 1\n\n   \\nosuch{x}\n", warns=r"index\.rst:4: WARNING: formula"
    )
    assert "a = 1" in built.text
    assert r"\nosuch{x}" in built.text


def test_bare_elements_are_a_template(build):
    """The elements work without the look of the shipped template."""
    files = {
        "index.rst": TITLE + "\n\n".join(source for source, _ in SAMPLES.values()),
        "p.png": PIXEL,
        "bare.typ": '#import "sphinx_typst/elements.typ": *\n',
    }
    built = build(
        files,
        typst_template="bare.typ",
        extensions=["sphinx.ext.todo"],
        todo_include_todos=True,
        warns="^$|docutils|duplicate",
    )
    assert len(built.tags("TH")) == 2
    assert "Does all." in built.text


def test_unknown_node_warns_and_prints_its_text(build, monkeypatch):
    """A node nobody knows is not a reason to lose its words."""
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    built = build(
        TITLE + ".. strange::",
        extensions=["tests_own_node"],
        warns=r"index\.rst:4: WARNING: unknown node strange.*\[typst\.unknown_node\]",
    )
    assert "strange words" in built.text


def test_language_of_a_passage(build):
    """A passage in another language says so in the tag tree and is hyphenated by its rules."""
    built = build(
        TITLE + ".. rst-class:: language-de\n\nDie Donaudampfschifffahrtsgesellschaft fährt.\n"
    )
    languages = {
        str(tag.get("/Lang", "")) for name in ("P", "Span", "Div") for tag in built.tags(name)
    }
    assert "de" in languages
    assert str(built.pdf.Root.Lang) == "en"


def test_classes_reach_the_template(build):
    """Inline nodes and blocks with classes go through ``classed``."""
    built = build(
        TITLE + ".. role:: cited\n\nA :cited:`figure`.\n\n.. container:: box\n\n   In it.\n"
    )
    assert 'classed(("cited",), "figure")' in built.source
    assert 'classed(("box",),' in built.source


DESIGN = """# Title

::::{grid} 1 2 3 3
:::{grid-item-card} 5.6 million
:link: https://example.org
Cost
:::
:::{grid-item-card} 17 %
Fall
:::
::::

::::{tab-set}
:::{tab-item} Label one
Content one
:::
:::{tab-item} Label two
Content two
:::
::::

:::{dropdown} Drop title
Drop content
:::

{bdg-primary}`badge text` {octicon}`star` {button-link}`x`

```{button-link} https://example.org/b
Press
```
"""


def test_sphinx_design(build):
    """Cards stand side by side; tabs, dropdowns and badges print all their words."""
    built = build(
        {"index.md": DESIGN.replace(" {button-link}`x`", "")},
        extensions=["myst_parser", "sphinx_design"],
        myst_enable_extensions=["colon_fence"],
    )
    for words in (
        "5.6 million",
        "Cost",
        "17 %",
        "Fall",
        "Label one",
        "Content one",
        "Label two",
        "Content two",
        "Drop title",
        "Drop content",
        "badge text",
        "Press",
    ):
        assert words in built.text
    assert "https://example.org" in built.links
    page = next(page for page in built.pages if "Cost" in page)
    assert re.search(r"5\.6 million.*", page)
    assert "side-by-side((4fr, 4fr, 4fr,)" in built.source


def test_bibliography(build):
    """Works cited through sphinxcontrib-bibtex are linked to their list."""
    built = build(
        {
            "index.rst": TITLE + "See :cite:`k`.\n\n.. bibliography::\n",
            "r.bib": "@article{k, author={Ann Author}, title={The Work}, journal={J}, year={2024}}",
        },
        extensions=["sphinxcontrib.bibtex"],
        bibtex_bibfiles=["r.bib"],
    )
    assert "The work" in built.text
    assert built.jumps >= 1


def test_graph_without_graphviz_is_printed_as_its_description(build):
    """Nobody has to install Graphviz; what it would have drawn is there to read."""
    built = build(
        TITLE + ".. graphviz::\n\n   digraph { heron -> fish }",
        extensions=["sphinx.ext.graphviz"],
        graphviz_dot="no-such-dot",
        warns="no-such-dot",
    )
    assert "digraph { heron -> fish }" in built.text


def test_language_of_code_is_no_language_of_a_passage(build):
    """JavaScript is not Javanese."""
    built = build(TITLE + ".. role:: js(code)\n   :language: js\n\nSee :js:`f()`.\n")
    assert "in-language" not in built.source
