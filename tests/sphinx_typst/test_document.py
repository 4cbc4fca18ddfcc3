"""The document as a reader has it in hand: text, links, outline, notes, order."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from importlib.metadata import entry_points
from pathlib import Path

import pikepdf
import pytest
import typst

from sphinx_typst.builder import SHIPPED_FONTS
from sphinx_typst.compiler import unambiguous

TITLE = "Title\n=====\n\n"
DOT = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle r="4"/></svg>'
TREE = ".. toctree::\n\n   one\n   two\n"


def test_text_links_and_title(build):
    """A paragraph keeps its words, its address and stands in a document with a title."""
    built = build(TITLE + "Some *words* and a `link <https://example.org/a?b=c#d>`_.")
    assert "Some words and a link." in built.text
    assert built.links == ["https://example.org/a?b=c#d"]
    assert str(built.pdf.docinfo["/Title"]) == "Title"


def test_outline(build):
    """Headings make the outline of the PDF."""
    built = build(
        {"index.rst": TITLE + TREE, "one.rst": "One\n===\n\nSub\n---\n", "two.rst": "Two\n===\n"}
    )
    assert [title for title in built.outline if title != "Contents"] == ["One", "Sub", "Two"]


def test_levels_never_skip(build, monkeypatch):
    """A level without a heading would lead screen readers astray."""
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    built = build(TITLE + "One\n---\n\n.. deep::\n", extensions=["tests_own_node"])
    assert 'section-title(2, "Deep")' in built.source


def test_levels_without_a_title(build):
    """A start document that is only a table of contents adds no level."""
    built = build({"index.rst": TREE, "one.rst": "One\n===\n\nSub\n---\n", "two.rst": "Two\n===\n"})
    assert 'section-title(1, "One")' in built.source
    assert 'section-title(2, "Sub")' in built.source


def test_title_stands_on_the_cover_only(build):
    """Also when it holds markup; another title in the configuration is not the same."""
    source = "The *title* ``x``\n=================\n\nWords.\n"
    body = "".join(build(source).pages[2:])
    assert "section-title" not in build(source).source
    assert "Words." in body
    built = build(source, typst_documents=[("index", "document.typ", "Another", "A")])
    assert 'section-title(1, {"The "' in built.source


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


def test_references_jump(build):
    """References within and between documents are links in the PDF."""
    files = {
        "index.rst": TITLE + TREE,
        "one.rst": "One\n===\n\n.. _here:\n\nHere\n----\n\n:ref:`here` :ref:`there` :doc:`two`\n",
        "two.rst": "Two\n===\n\n.. _there:\n\nThere\n-----\n",
    }
    in_contents = 4
    assert build(files).jumps == 3 + in_contents


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


def test_pageref_only_prints_nothing_else(build):
    """A list of places needs no words."""
    files = {
        "index.md": "# Title\n\n(goal)=\n## Goal\n\nSee [the goal](#goal){.pageref-only} here.\n",
    }
    built = build(files, extensions=["myst_parser"], myst_enable_extensions=["attrs_inline"])
    assert re.search(r"See p\.\s3 here\.", built.text)
    assert built.jumps == 2  # from the contents, too


def test_documents_on_new_pages(build):
    """Those that are named begin on a page of their own."""
    files = {"index.rst": TITLE + TREE, "one.rst": "One\n===\n", "two.rst": "Two\n===\n\nIt.\n"}
    alone = build(files, typst_elements={"newpages": ["two"]}).pages
    assert len(alone) == len(build(files).pages) + 1


def test_small_print_is_set_in_less_room(build):
    """What is looked up takes fewer pages; a wide table prints each cell after its head."""
    row = "   * - value\n     - of this\n     - many words that need much room\n     - there\n"
    wide = (
        ".. list-table::\n   :header-rows: 1\n\n   * - Found\n     - Of what\n     - Known by\n"
        f"     - Told in\n{row}"
    )
    entry = ":Source: a text\n:Verdict: " + "words of a reason " * 9 + "\n\nWords between.\n\n"
    files = {"index.rst": TITLE + TREE, "one.rst": "One\n===\n", "two.rst": ""}
    files["two.rst"] = "Two\n===\n\n" + wide + "\n" + entry * 60
    small = build(files, typst_elements={"smallprint": ["two"]})
    assert len(small.pages) < len(build(files).pages) - 1
    assert re.search(r"value\s+Of what\s+of this\s+Known by\s+many words", small.text)


def test_no_page_parts_what_belongs_together(build):
    """A heading, a short paragraph and a caption stay with the table they lead to."""
    rows = "".join(f"   * - row {row}\n     - x\n" for row in range(30))
    one = (
        "Head {0}\n--------\n\nAs follows {0}:\n\n"
        ".. list-table:: Caption {0}\n   :header-rows: 1\n\n   * - A\n     - B\n"
        "   * - first {0}\n     - " + "many words " * 30 + "\n" + rows + "\n"
    )
    source = "".join(one.format(n) + "Filler.\n\n" * n for n in range(25))
    pages = build(TITLE + source).pages
    for n in range(25):
        together = [rf"Head {n}\b", rf"As follows {n}:", rf"Caption {n}\b", rf"first {n}\b"]
        assert any(all(re.search(words, page) for words in together) for page in pages), n


def test_tall_figure_leaves_no_page_half_empty(build):
    """It moves to the next page alone, and the text after it stays."""
    svg = DOT.replace('height="9"', 'height="500"')
    figure = ".. figure:: d.svg\n   :alt: dot\n\n   The caption\n\n"
    source = "Before.\n\n" * 25 + figure + "After.\n\n" * 3
    pages = build({"index.rst": TITLE + source, "d.svg": svg}).pages
    assert "Before." in pages[2]
    assert "After." in pages[2]
    assert "The caption" in pages[3]


def test_pages_of_places_at_page_breaks(build):
    """The mark of a paragraph or box goes to the next page together with it."""
    kinds = [
        "Word {}.",
        ".. note:: Word {}.",
        "* Word {}.",
        "::\n\n   Word {}.\n",
        ".. list-table::\n\n   * - Word {}.\n     - x",
    ]
    places = "".join(f".. _t{n}:\n\n{kinds[n % 5].format(n)}\n\n" for n in range(150))
    references = " ".join(f":ref:`ref{n}/ <t{n}>`" for n in range(150))
    built = build(TITLE + places + references, typst_show_pagerefs=True)
    claimed = dict(re.findall(r"ref(\d+)/ \(p\.\s?(\d+)\)", built.text))
    assert len(claimed) == 150
    for n, page in claimed.items():
        assert f"Word {n}." in built.pages[int(page) - 1]


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


def test_a_mark_after_a_number_is_no_part_of_it(build):
    """Its digits stand in brackets, in the text layer too; a sign needs none."""
    built = build(
        TITLE + "Of 2,048\\ [30]_ chips 512\\ [#a]_ were 90 %\\ [*]_ busy, again 7\\ [30]_.\n\n"
        ".. [30] First note.\n.. [#a] Second note.\n.. [*] Third note.\n"
    )
    assert re.search(r"2,048\[30\] chips 512\[1\] were 90 %\* busy, again 7\[30\]\.", built.text)
    assert re.search(r"\[30\]\s?First note", built.text)


def test_notes_of_addresses_have_letters(build):
    """They are none of the author's notes, whose numbers they would repeat."""
    links = " ".join(f"`w{n} <https://example.org/{n}>`_ in 199{n}," for n in range(3))
    built = build(TITLE + links + " 2000\\ [1]_.\n\n.. [1] Note.\n", typst_show_urls="footnote")
    assert re.search(r"w0\[a\] in 1990, w1\[b\] in 1991, w2\[c\] in 1992, 2000\[1\]", built.text)


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


def test_start_document_as_front_matter_leaves_its_chapters_behind(build):
    """A summary that is the start page stands before the contents, its chapters after them."""
    built = build(
        {
            "index.rst": TITLE + "In short, see :ref:`here <goal>`.\n\n.. toctree::\n\n   one\n",
            "one.rst": ".. _goal:\n\nOne\n===\n\nThe chapter, after :doc:`the start <index>`.\n",
        },
        typst_elements={"frontmatter": ["index"]},
    )
    text = built.text
    assert text.index("In short") < text.index("Contents") < text.index("The chapter")
    assert text.count("In short") == 1


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


def test_typst_builder_leaves_all_that_typst_needs(build):
    """The source, its templates and fonts can be compiled elsewhere."""
    built = build(TITLE + "Words.", builder="typst")
    assert not built.pdf_path.exists()
    assert 'par("Words.")' in built.source
    fonts = typst.Fonts(
        include_system_fonts=False, font_paths=[str(built.outdir / "sphinx_typst" / "fonts")]
    )
    _, warnings = typst.compile_with_warnings(
        str(built.outdir / "document.typ"), font_paths=fonts, ignore_system_fonts=True, format="pdf"
    )
    assert warnings == []


def test_fonts_of_the_project(build, tmp_path):
    """A character that our fonts lack is printed when a font of the project has it."""
    fonts = tmp_path / "project" / "fonts"
    fonts.mkdir(parents=True)
    font = pytest.importorskip("fontTools.ttLib").TTFont(SHIPPED_FONTS / "SourceSans3-Regular.otf")
    for table in font["cmap"].tables:
        table.cmap = {0x4E2D: "A"}
    for record in font["name"].names:
        record.string = "Names"
    font.save(fonts / "names.otf")
    built = build(TITLE + "A \u4e2d.", typst_elements={"fontpaths": ["fonts"]})
    assert "A \u4e2d." in built.text


def test_fonts_and_colour_of_the_configuration(build):
    """They reach every box, not only the text."""
    source = (
        TITLE
        + ".. note:: Words.\n\n.. rubric:: R\n\n=== ===\nA   B\n=== ===\n1   2\n=== ===\n\n``c``\n"
    )
    elements = {
        "sans": "New Computer Modern",
        "serif": "New Computer Modern",
        "mono": "Libertinus Serif",
    }
    built = build(source, typst_elements={**elements, "accent": "#aa0000"})
    fonts = {
        str(obj.BaseFont)[8:]
        for obj in built.pdf.objects
        if isinstance(obj, pikepdf.Dictionary) and "/BaseFont" in obj
    }
    assert fonts
    assert not [name for name in fonts if name.startswith(("SourceSans", "DejaVu"))]


def test_short_boxes_stay_on_one_page(build):
    """A short note at the end of a page goes to the next one, a long one breaks."""
    boxes = "".join(
        f".. note::\n\n   Start {n}\n\n" + "   Middle\n\n" * (n % 7) + f"   End {n}\n\n"
        for n in range(30)
    )
    pages = build(TITLE + boxes).pages
    for n in range(30):
        assert sum(f"Start {n}\n" in page and f"End {n}\n" in page for page in pages) == 1
    long = build(TITLE + ".. note::\n\n" + "   Word.\n\n" * 300).pages
    assert sum("Word." in page for page in long) > 2


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
    template = (
        '#import "sphinx_typst/briefing.typ": *\n#let classes = classes + (loud: it => upper(it))\n'
    )
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


def test_classes_of_references_are_kept(build):
    """A class on a reference survives its resolution."""
    built = build(
        {"index.md": "# Title\n\n(goal)=\n## Goal\n\n[words](#goal){.loud}\n"},
        extensions=["myst_parser"],
        myst_enable_extensions=["attrs_inline"],
    )
    assert 'classed(("loud",), internal("index:goal"' in built.source


def test_reference_named_after_the_start_document(build, monkeypatch):
    """A transform that runs in the name of the start document may leave it out."""
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    built = build(
        {
            "index.rst": TITLE + ".. _goal:\n\nGoal\n----\n\n.. toctree::\n\n   one\n",
            "one.rst": "One\n===\n\n.. local-reference:: goal\n",
        },
        extensions=["tests_own_node"],
    )
    assert 'internal("index:goal"' in built.source
    assert "dangling: ()" in built.source


def test_addresses_are_printed_when_asked(build):
    """In line or at the foot, but not where the address is the text already."""
    source = TITLE + "A `link <https://example.org/x>`_ and https://example.org/y here."
    assert "link (https://example.org/x) and" in build(source, typst_show_urls="inline").text
    built = build(source, typst_show_urls="footnote")
    assert len(built.tags("Note")) == 1


def test_addresses_in_toctrees_and_appendices(build):
    """A toctree may hold addresses; appendices come last."""
    built = build(
        {
            "index.rst": TITLE + ".. toctree::\n\n   one\n   Out <https://example.org/o>\n",
            "one.rst": "One\n===\n",
            "end.rst": ":orphan:\n\nThe end\n=======\n",
        },
        typst_appendices=["end"],
    )
    assert "https://example.org/o" in built.links
    assert built.outline[-1] == "The end"


def test_several_documents(build):
    """Every entry becomes a PDF, in a folder if its name says so."""
    built = build(
        {
            "index.rst": TITLE + TREE,
            "one.rst": "One\n===\n\n.. image:: d.svg\n   :alt: dot\n",
            "two.rst": "Two\n===\n",
            "d.svg": DOT,
        },
        typst_documents=[
            ("index", "document.typ", "All", "A"),
            ("one", "parts/one.typ", "Part", "B"),
        ],
    )
    assert "All" in built.pages[0]
    assert (built.outdir / "parts" / "one.pdf").exists()


def test_page_labels_title_and_marks(build):
    """Pages are numbered for the reader's program as they are in print; the PDF is tagged."""
    built = build(TITLE + "Words.")
    assert "/PageLabels" in built.pdf.Root
    assert bool(built.pdf.Root.MarkInfo.Marked)
    assert bool(built.pdf.Root.ViewerPreferences.DisplayDocTitle)
    assert built.pages[2].splitlines()[-1] == "3"


def test_conforms_to_pdf_ua(build):
    """A validator finds no failure of PDF/UA-1 and PDF/A-2a."""
    page = pytest.importorskip("page", reason="page-validation is not installed")
    built = build(
        TITLE + "Text [1]_ :math:`x^2`.\n\n.. [1] Note.\n\n.. rubric:: R\n   :heading-level: 2\n\n"
        "=== ===\nA   B\n=== ===\n1   2\n=== ===\n\n* a\n\n  * b\n"
    )
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A):
        assert page.validate_pdf(str(built.pdf_path), profile=profile).failures == []


def test_streams_end_unambiguously(build):
    """PDF/A counts bytes: data that ends like a line must not be taken for its end."""
    assert unambiguous(b"data\r\nendstream data\nendstream") == b"data\r\rendstream data\nendstream"
    images = {f"{n}.svg": DOT.replace('"9"', f'"{n}"', 1) for n in range(1, 400)}
    source = "".join(f".. image:: {n}.svg\n   :alt: {n}\n\n" for n in range(1, 400))
    built = build({"index.rst": TITLE + source, **images})
    assert b"\r\nendstream" not in built.pdf_path.read_bytes()
    assert built.pdf.check_pdf_syntax() == []


def test_parallel_reading(build):
    """Nothing depends on who read a document."""
    files = {"index.rst": TITLE + ".. toctree::\n   :glob:\n\n   d*\n"}
    files |= {f"d{n}.rst": f"Doc {n}\n=====\n\nWords {n}.\n" for n in range(8)}
    serial = build(files).pdf_path.read_bytes()
    assert build(files, folder="again", parallel=2).pdf_path.read_bytes() == serial


def test_labels_in_lists_are_printed_once(build):
    """A place inside an item of several paragraphs can be referred to."""
    built = build(TITLE + "* :index:`heron` one\n\n  more\n\nterm\n   :index:`egret` x\n\n   y\n")
    assert re.search(r"egret, 3 .* heron, 3", built.text)


@pytest.mark.parametrize(
    ("language", "spelled"),
    [
        ("en", "February 3, 2024"),
        ("de", "3. Februar 2024"),
        ("fr", "3 février 2024"),
        ("fr_CA", "3 février 2024"),
    ],
)
def test_date_is_spelled_as_the_language_spells_it(build, language, spelled):
    """On the title page, where no form of it is configured."""
    built = build(TITLE + "Words.", language=language, typst_elements={"date": dt.date(2024, 2, 3)})
    assert spelled in built.text.replace("\xa0", " ")


@pytest.mark.parametrize(
    ("language", "expected"), [("de", "de"), ("pt_BR", "pt-BR"), ("sr@latin", "sr"), ("fr", "fr")]
)
def test_language_of_the_document(build, language, expected):
    """Sphinx's names of languages become the PDF's."""
    assert str(build(TITLE + "Words.", language=language).pdf.Root.Lang) == expected


def test_changed_template_reaches_the_next_build(build):
    """What an earlier build left beside the document is not what counts."""
    for words in ("first", "second"):
        template = f'#import "sphinx_typst/briefing.typ": *\n#let cover(meta) = [{words}]\n'
        built = build({"index.rst": TITLE, "own.typ": template}, typst_template="own.typ")
        assert words in built.text


def test_the_cover_tells_the_release(build):
    """In the words of the project's language; once, when the edition says the same."""
    built = build(TITLE, release="2.4.1", language="fr")
    assert "Version 2.4.1" in built.pages[0]
    once = build(TITLE, release="2.4.1", typst_elements={"edition": "2.4.1"})
    assert once.pages[0].count("2.4.1") == 1
    assert "2.4.1" not in build(TITLE, release="2.4.1", typst_elements={"release": ""}).pages[0]


def test_the_cover_shows_the_logo(build):
    """It is decoration: readers who do not see it miss no word."""
    built = build({"index.rst": TITLE, "logo.svg": DOT}, typst_elements={"logo": "logo.svg"})
    assert 'logo": "/logo.svg"' in built.source
    build(TITLE, typst_elements={"logo": "none.svg"}, warns=r"'none\.svg'.* \[typst\.config\]")
    broken = {"index.rst": TITLE, "bad.svg": "<svg"}
    build(broken, typst_elements={"logo": "bad.svg"}, warns=r"logo 'bad\.svg' cannot be shown")


def test_the_builders_are_found_without_configuration():
    """``sphinx-build -b typstpdf`` works on a project that does not know of it."""
    found = {entry.name: entry.value for entry in entry_points(group="sphinx.builders")}
    assert found["typst"] == found["typstpdf"] == "sphinx_typst"
