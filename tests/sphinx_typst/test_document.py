"""The document as a reader has it in hand: text, links, outline, notes, order."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from pathlib import Path

import pytest

TITLE = "Title\n=====\n\n"
TREE = ".. toctree::\n\n   one\n   two\n"


def test_text_links_and_title(build):
    """A paragraph keeps its words, its address and stands in a document with a title."""
    built = build(TITLE + "Some *words* and a `link <https://example.org/a?b=c#d>`_.")
    assert "Some words and a link." in built.text
    assert built.links == ["https://example.org/a?b=c#d"]
    assert str(built.pdf.docinfo["/Title"]) == "Title"


def test_outline_and_levels_never_skip(build):
    """Headings make the outline; a level left out by nesting is not left out in the PDF."""
    built = build(
        {"index.rst": TITLE + TREE, "one.rst": "One\n===\n\nSub\n---\n", "two.rst": "Two\n===\n"}
    )
    assert [title for title in built.outline if title != "Contents"] == ["One", "Sub", "Two"]


def test_sections_carry_sphinx_numbers(build):
    """The numbers are those of the toctree."""
    built = build(
        {
            "index.rst": TITLE + ".. toctree::\n   :numbered:\n\n   one\n   two\n",
            "one.rst": "One\n===\n\nSub\n---\n",
            "two.rst": "Two\n===\n",
        }
    )
    assert re.search(r"1 One", built.text)
    assert re.search(r"1\.1 Sub", built.text)


def test_references_jump_and_say_their_page(build):
    """References jump; with the class pageref the page number follows."""
    built = build(
        {
            "index.rst": TITLE + TREE,
            "one.rst": "One\n===\n\nSee :ref:`the other <goal>`.\n\n.. role:: pageref\n\n"
            ".. container:: page-break\n\n   :ref:`goal`\n",
            "two.rst": "Two\n===\n\n.. container:: new-page\n\n   .. _goal:\n\n   .. rubric:: Goal\n\nEnd.",
        },
        warns="undefined label|a title or caption|Failed to create|^$",
    )
    assert built.jumps >= 3


def test_pageref_prints_the_page(build):
    """The page printed is the page the target is on."""
    files = {
        "index.md": "# Title\n\n```{toctree}\none\ntwo\n```\n",
        "one.md": "# One\n\n[the goal](#goal){.pageref}\n",
        "two.md": "# Two\n\n:::{container} new-page\nNext\n:::\n\n(goal)=\n## Goal\n\nHere.\n",
    }
    built = build(
        files, extensions=["myst_parser"], myst_enable_extensions=["attrs_inline", "colon_fence"]
    )
    page = next(n for n, text in enumerate(built.pages, 1) if "Here." in text)
    assert f"the goal (p.\u00a0{page})" in built.text or f"the goal (p. {page})" in built.text


def test_show_pagerefs_reaches_every_reference(build):
    """As in LaTeX, an option gives every internal link its page, in the document's language."""
    built = build(
        TITLE + ".. _goal:\n\nGoal\n----\n\n:ref:`goal`", typst_show_pagerefs=True, language="de"
    )
    assert re.search(r"Goal \(S\.\s3\)", built.text)


def test_footnotes_keep_their_numbers_and_their_place(build):
    """A note stands on the page of its first reference, once, also from a heading."""
    built = build(
        "Title\n=====\n\nHead [1]_\n---------\n\nText [#a]_ and again [1]_.\n\n"
        ".. [1] First note.\n.. [#a] Second note.\n"
    )
    assert built.text.count("First note.") == 1
    assert built.text.count("Second note.") == 1
    assert "Head1" not in built.outline


def test_unreferenced_footnote_is_printed(build):
    """Nothing is lost because nothing refers to it."""
    built = build(TITLE + "Text.\n\n.. [7] Lonely note.\n", warns="not referenced")
    assert "Lonely note." in built.text


def test_front_matter_comes_before_the_contents(build):
    """The summary stands between cover and table of contents."""
    built = build(
        {
            "index.rst": TITLE + TREE,
            "one.rst": "Summary\n=======\n\nIn short.\n",
            "two.rst": "Two\n===\n",
        },
        typst_elements={
            "frontmatter": ["one"],
            "subtitle": "The subtitle",
            "edition": "Second",
            "cover": [("Hash", "abc123")],
        },
    )
    text = built.text
    assert text.index("The subtitle") < text.index("In short.") < text.index("Contents")
    assert "Hash: abc123" in built.pages[0]


def test_captions_of_toctrees_are_printed(build):
    """The words of a caption are text too."""
    built = build(
        {
            "index.rst": TITLE + ".. toctree::\n   :caption: Part of it\n\n   one\n",
            "one.rst": "One\n===",
        }
    )
    assert "Part of it" in built.text


def test_same_bytes_in_any_folder(build, monkeypatch):
    """The folder leaves no trace in the PDF, and neither does the hour."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    digests = {
        hashlib.sha256(build(TITLE + "Words.", folder=name).pdf_path.read_bytes()).hexdigest()
        for name in ("here", "somewhere-else")
    }
    assert len(digests) == 1


@pytest.mark.parametrize(
    ("epoch", "date", "expected"),
    [
        ("0", None, "D:1970"),
        (None, "2025-01-27", "D:20250127"),
        (None, dt.date(2024, 2, 3), "D:20240203"),
        (None, "winter", "D:1980"),
    ],
)
def test_the_date_is_given_never_taken(build, monkeypatch, epoch, date, expected):
    """SOURCE_DATE_EPOCH, else the configured date, else a fixed one."""
    if epoch is None:
        monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    else:
        monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    built = build(TITLE + "Words.", typst_elements={"date": date})
    assert str(built.pdf.docinfo["/CreationDate"]).startswith(expected)


def test_typst_builder_writes_source_only(build):
    """The source and its assets can be compiled elsewhere."""
    built = build(TITLE + "Words.", builder="typst")
    assert not built.pdf_path.exists()
    assert (built.outdir / "sphinx_typst" / "fonts").is_dir()
    assert 'par("Words.")' in built.source


def test_only_and_raw_for_typst(build):
    """The builder's own parts are in, those of others out."""
    built = build(
        TITLE + ".. only:: typst\n\n   For print.\n\n.. only:: html\n\n   For screens.\n\n"
        ".. raw:: typst\n\n   #strong[raw words]\n\n.. raw:: html\n\n   <b>tags</b>\n"
    )
    assert "For print." in built.text
    assert "raw words" in built.text
    assert "screens" not in built.text
    assert "tags" not in built.text


def test_index_with_pages(build):
    """Index entries say their pages."""
    built = build(TITLE + ".. index:: single: heron\n\nText.\n")
    assert re.search(r"heron, 3", built.text)


def test_own_template_changes_the_look_of_a_class(build):
    """A template is a Typst file that adds functions for classes."""
    template = '#import "sphinx_typst/briefing.typ": *\n#let classes = classes + (loud: it => upper(it))\n'
    built = build(
        {"index.rst": TITLE + ".. role:: loud\n\nA :loud:`word` here.\n", "own.typ": template},
        typst_template="own.typ",
    )
    assert "A WORD here." in built.text


def test_visitors_of_other_extensions(build, monkeypatch):
    """``app.add_node(..., typst=...)`` works as for other formats."""
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    built = build({"index.rst": TITLE + ".. own::\n"}, extensions=["tests_own_node"])
    assert "from the visitor" in built.text
