"""Bad input ends in a right PDF and a warning with its place, or in one clear error."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pikepdf
import pypdfium2
import pytest
from sphinx.errors import ConfigError

TITLE = "Title\n=====\n\n"


def test_word_without_end_breaks_at_the_margin(build):
    """A word of 10,000 letters stays on the page and is not changed."""
    word = "x" * 10_000
    built = build(TITLE + word)
    letters = [page.count("x") for page in built.pages]
    assert sum(letters) == 10_000
    assert max(len(line) for page in built.pages for line in page.splitlines()) < 150
    assert len(built.pages) > 3


@pytest.mark.parametrize("markup", ["{}", "``{}``", "**{}**", "::\n\n   {}", "* {}"])
def test_missing_glyph_is_named(build, markup):
    """A character of no font is printed by its number; the warning names it and its place."""
    built = build(
        TITLE + markup.format("a\U0001f600b"),
        warns=r"index\.rst:\d+: WARNING: no font has the "
        r"character '\U0001f600'; printed as U\+1F600 \[typst\.missing_glyph\]",
    )
    assert "U+1F600" in built.text


def test_missing_glyph_in_a_title_and_a_formula(build):
    """Also where the text is used twice, or set as a formula."""
    built = build(
        "Title \u4e2d\n========\n\nOne \u6587\n-------\n\n:math:`\\text{\u4e2d}`\n",
        warns="U\\+4E2D",
    )
    assert built.pdf_path.exists()
    assert "U+6587" in built.text


def test_letters_that_no_font_combines(build):
    """A mark that a font has not for this letter costs this letter only."""
    built = build(TITLE + "A q\u1ab0 and a quiet q\u0301.", warns="U\\+1AB0")
    assert "A U+0071 U+1AB0 and a quiet q" in built.text.replace("U+0071U", "U+0071 U")


def test_control_characters_do_not_stop_the_build(build):
    """Characters that are no text are named like missing ones."""
    built = build(TITLE + "a\u0001b\u200bc\u00add\ufe0fe", warns="U\\+0001|^$")
    assert built.pdf_path.exists()


def test_private_characters_are_named(build):
    """They mean nothing outside one font, and PDF/A refuses them, even where a font has one."""
    built = build(TITLE + "Soon\ue000.", warns=r"character '\\ue000'; printed as U\+E000")
    assert "U+E000" in built.text


def test_missing_image(build):
    """The alternative text stands in for it."""
    built = build(
        TITLE + ".. image:: none.png\n   :alt: the words\n",
        warns=r"index\.rst:4: WARNING: image none\.png is missing.*\[typst\.image\]",
    )
    assert "the words" in built.text


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.svg", "<svg><broken"), ("a.png", "no image"), ("a.jpg", ""), ("a.pdf", "%PDF")],
)
def test_broken_image(build, name, content):
    """So it does for one that cannot be read."""
    built = build(
        {"index.rst": TITLE + f".. image:: {name}\n   :alt: the words\n", name: content},
        warns=rf"index\.rst:4: WARNING: image {name} cannot be shown .*\[typst\.image\]",
    )
    assert "the words" in built.text


def test_table_of_forty_columns_stays_on_the_page(build):
    """It is small, but all of it can be enlarged and read."""
    cells = "".join(f"     - value{n}\n" for n in range(1, 40))
    built = build(TITLE + ".. list-table::\n\n   * - value0\n" + cells)
    with pypdfium2.PdfDocument(built.pdf_path) as document:
        page = document[2]
        textpage = page.get_textpage()
        boxes = [textpage.get_charbox(n) for n in range(textpage.count_chars())]
        assert max(right for _, _, right, _ in boxes) < page.get_width() - 60
    assert "value39" in "".join(built.text.split())


def test_lists_nested_ten_deep(build):
    """And every level is there."""
    lines = "\n\n".join("  " * depth + f"* level {depth}" for depth in range(10))
    built = build(TITLE + lines)
    assert all(f"level {depth}" in built.text for depth in range(10))


def test_nesting_beyond_what_typst_allows_is_one_error(build):
    """An error says where; there is no traceback and no old PDF."""
    lines = "\n\n".join("  " * depth + f"* level {depth}" for depth in range(60))
    built = build(TITLE + lines, warns=r"(?m)^ERROR: index\.rst:\d+: .*depth exceeded")
    assert built.statuscode == 1
    assert not built.pdf_path.exists()
    assert "Traceback" not in built.warnings


def test_error_in_raw_typst_names_its_document(build):
    """Typst's message, with the place in the source."""
    built = build(
        TITLE + "Text.\n\n.. raw:: typst\n\n   #nosuchfunction()\n",
        warns=r"ERROR: index\.rst:6: unknown variable: nosuchfunction",
    )
    assert built.statuscode == 1
    assert len(re.findall("ERROR", built.warnings)) == 1


def test_duplicate_and_dangling_references(build):
    """References to what is not in this PDF keep their words."""
    built = build(
        {
            "index.rst": TITLE + ":doc:`other` and `nowhere <#nowhere>`_.",
            "other.rst": ":orphan:\n\nOther\n=====\n",
        }
    )
    assert "Other and nowhere." in built.text


def test_unknown_documents_in_the_configuration(build):
    """A name that is no document is told, and the rest is built."""
    built = build(
        TITLE + "Words.",
        typst_elements={"frontmatter": ["nope"]},
        warns=r"frontmatter.*unknown document 'nope' \[typst\.config\]",
    )
    assert "Words." in built.text


def test_what_typst_doubts_is_a_warning(build):
    """Nothing that Typst says is kept back."""
    built = build(
        TITLE + "Words.\n\n.. raw:: typst\n\n   #par(block[lost])\n",
        warns=r"WARNING: index\.rst:6: block may not occur inside .* \[typst\.compile\]",
    )
    assert "Words." in built.text


def test_empty_document(build):
    """No text, no crash."""
    assert build(TITLE).pdf_path.exists()


def test_titleless_document(build):
    """The project gives the title."""
    built = build("Just words.")
    assert "Just words." in built.text


def test_long_lines_of_code_stay_on_the_page(build):
    """However many there are and whatever they hold, they break and keep their characters."""
    line = "call(" + ", ".join(f"name_{n}=value.attr[{n}]" for n in range(12)) + ")  " + "f" * 200
    built = build(TITLE + "::\n\n" + "".join(f"   {line}\n" for _ in range(100)))
    joined = "".join("".join(page.split()) for page in built.pages)
    assert joined.count("name_11=value.attr[11]") >= 90  # a page may end within one
    assert joined.count("f" * 200) >= 90
    for page in built.pages:
        assert max(map(len, page.splitlines()), default=0) < 120


def test_links_in_headings_and_headers_of_tables(build):
    """Running heads and repeated headers are decoration, in which PDF/UA forbids links."""
    rows = "".join(f"   * - row {number}\n     - x\n" for number in range(90))
    built = build(
        TITLE
        + "One `link <https://example.org>`_\n-----------------------------------\n\n"
        + ".. list-table::\n   :header-rows: 1\n\n   * - A [1]_\n     - `B <https://example.org/b>`_\n"
        + rows
        + "\n.. [1] Note.\n"
    )
    assert "row 89" in built.text
    assert set(built.links) == {"https://example.org", "https://example.org/b"}


def test_image_larger_than_the_page(build):
    """It is made to fit, and its caption stays with it."""
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><circle r="4"/></svg>'
    figure = ".. figure:: a.svg\n   :width: 9000px\n   :alt: words\n\n   The caption\n"
    built = build({"index.rst": TITLE + figure, "a.svg": svg})
    (picture,) = [tag for tag in built.tags("Figure") if "/Alt" in tag]
    attributes = picture.A if isinstance(picture.A, pikepdf.Array) else [picture.A]
    (box,) = [entry["/BBox"] for entry in attributes if "/BBox" in entry]
    assert float(box[2]) - float(box[0]) < 500
    assert "The caption" in built.pages[2]


def test_unknown_element_of_the_shipped_template(build):
    """A slip of the pen in the configuration is told."""
    built = build(TITLE, typst_elements={"subtile": "x"}, warns=r"subtile \[typst\.config\]")
    assert built.pdf_path.exists()


def test_image_without_alternative_text(build):
    """PDF/UA wants one: the name of a file is none, so its lack is told."""
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle r="4"/></svg>'
    files = {"index.rst": TITLE + ".. image:: a.svg\n", "a.svg": svg}
    assert "a.svg has no" in build(files, warns=r"index\.rst:4: .*\[typst\.alt\]").warnings
    build(files, suppress_warnings=["typst.alt"])


def test_nothing_to_write(build):
    """An empty list of documents is a slip, too."""
    built = build(TITLE, typst_documents=[], warns=r"nothing is written \[typst\.config\]")
    assert not built.pdf_path.exists()


def test_lines_end_before_signs_that_unicode_keeps_with_the_line(build):
    """A space is a place to break also before a colon, in one text or between two."""
    roles = ", ".join(f"*:pull:{n}*" for n in range(60)) + " " + " ".join([":x:"] * 60)
    built = build(TITLE + roles)
    assert ":pull:59" in built.text
    assert max(len(line) for page in built.pages for line in page.splitlines()) < 160


def test_older_copy_of_texmath_is_named(tmp_path):
    """Of two installed versions the first on the path counts; the message says which it is."""
    older = tmp_path / "texmath" / "__init__.py"
    older.parent.mkdir()
    older.write_text('__version__ = "0.0.1"\n')
    done = subprocess.run(
        [sys.executable, "-c", "import sphinx_typst"],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    told = done.stderr.splitlines()[-1]
    assert re.fullmatch(
        r"ImportError: sphinx-typst \S+ needs a texmath of its time; found (.+): (.+);"
        r" to do: pip install --upgrade sphinx-typst texmath",
        told,
    )
    assert str(older) in told


@pytest.mark.parametrize(
    ("element", "value", "told"),
    [
        ("tocdepth", "two", "expected a value of the type int, such as 2"),
        ("frontmatter", "index", r"expected a value of the type list, such as \[\]"),
        ("fontsize", "big", "expected a length such as '10.5pt'"),
        ("fontsize", 11, "expected a length such as '10.5pt'"),
        ("accent", "blueish", "expected a colour such as '#1f4e79'"),
    ],
)
def test_a_value_of_another_kind_is_named(build, element, value, told):
    """With what was found and what is allowed, before anything is read."""
    with pytest.raises(ConfigError, match=rf"typst_elements\['{element}'\]: found .*, {told}"):
        build(TITLE, typst_elements={element: value})


@pytest.mark.parametrize("name", ["letter", "letterpaper", "us-letter"])
def test_paper_is_known_by_the_names_that_users_of_latex_know(build, name):
    """Letters and A4 are called otherwise elsewhere."""
    built = build(TITLE, typst_elements={"papersize": name})
    assert [round(float(side)) for side in built.pdf.pages[0].MediaBox[2:]] == [612, 792]
