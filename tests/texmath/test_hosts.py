"""Formulas in Sphinx and docutils: MathML without scripts, one message for what is wrong."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from docutils.core import publish_string

from texmath.docutils import Writer


@pytest.fixture
def build(tmp_path):
    """Write a project, build it, and return pages and warnings."""

    def run(files: dict[str, str], conf: str = "", builder: str = "html") -> tuple[Path, str]:
        source = tmp_path / "source"
        source.mkdir(exist_ok=True)
        head = "extensions = ['texmath.sphinx', 'sphinx_typst', 'myst_parser']\n"
        (source / "conf.py").write_text(f"{head}{conf}\n", "utf-8")
        for name, text in files.items():
            (source / name).write_text(text, "utf-8")
        done = subprocess.run(
            [sys.executable, "-m", "sphinx", "-q", "-E", "-b", builder, source, tmp_path / builder],
            capture_output=True,
            text=True,
            check=True,
        )
        return tmp_path / builder, done.stderr

    return run


def soup(folder: Path, page: str = "index.html") -> BeautifulSoup:
    return BeautifulSoup((folder / page).read_text("utf-8"), "lxml")


RST = r"""
Title
=====

Inline :math:`\R^2`, see :eq:`pythagoras` and :eq:`second <pythagoras>`.

.. math::
   :label: pythagoras

   a^2 + b^2 &= c^2

   \norm{x} &= 1
"""


def test_sphinx_sets_formulas_without_a_script(build):
    conf = (
        "mathjax3_config = {'tex': {'macros': {'R': r'\\mathbb{R}'}}}\n"
        "texmath_macros = {'norm': [r'\\left\\| #1 \\right\\|', 1]}\n"
    )
    folder, warnings = build({"index.rst": RST}, conf)
    assert warnings == ""
    page = soup(folder)
    inline, display = page.find_all("math")
    assert inline["alttext"] == "R squared"
    assert display["display"] == "block"
    assert len(display.find_all("mtr")) == 2
    block = display.find_parent("div", class_="math")
    assert block["id"] == "equation-pythagoras"
    assert block["tabindex"] == "0"
    assert block.find(class_="eqno").get_text().startswith("(1)")
    assert page.find("a", href="#equation-pythagoras").get_text() == "(1)"
    assert "MathJax" not in (folder / "index.html").read_text("utf-8")
    assert (folder / "_static/texmath.css").exists()


def test_sphinx_numbers_by_section_where_it_is_asked(build):
    index = "Title\n=====\n\n.. toctree::\n   :numbered:\n\n   page\n"
    conf = "numfig = True\nmath_numfig = True\n"
    folder, warnings = build({"index.rst": index, "page.rst": RST}, conf + MACROS)
    assert warnings == ""
    assert soup(folder, "page.html").find(class_="eqno").get_text().startswith("(1.1)")


MACROS = "texmath_macros = {'R': 'R', 'norm': ['#1', 1]}\n"


def test_formulas_are_spoken_in_the_language_of_the_project(build):
    folder, _ = build({"index.rst": "T\n=\n\n:math:`a < b`\n"}, "language = 'de'")
    assert soup(folder).find("math")["alttext"] == "a kleiner als b"


def test_myst_formulas_are_set(build):
    text = "# T\n\nInline $x^2$.\n\n$$\n\\frac12\n$$ (half)\n\n"
    text += "\\begin{align}\na &= b \\\\\nc &= d\n\\end{align}\n"
    folder, warnings = build(
        {"index.md": text}, "myst_enable_extensions = ['dollarmath', 'amsmath']"
    )
    assert warnings == ""
    maths = soup(folder).find_all("math")
    assert [math.get("display") for math in maths] == [None, "block", "block"]
    assert len(maths[2].find_all("mtr")) == 2


BROKEN = "T\n=\n\nWord :math:`a\\nosuch{x} < 1` word.\n\n.. math::\n\n   a = 1\n\n   \\nosuch{y}\n"


def test_both_outputs_say_the_same_of_what_cannot_be_read(build):
    html, html_warnings = build({"index.rst": BROKEN})
    _, typst_warnings = build({"index.rst": BROKEN}, builder="typst")
    page = soup(html)
    assert page.find("code", class_="math").get_text() == "a\\nosuch{x} < 1"
    assert "\\nosuch{y}" in page.find("pre").get_text()
    told = []
    for warnings, name in ((html_warnings, "texmath.formula"), (typst_warnings, "typst.math")):
        lines = [line for line in warnings.splitlines() if "formula cannot be set" in line]
        assert [re.search(r"index\.rst:(\d+)", line)[1] for line in lines] == ["4", "6"]
        assert all(line.endswith(f"[{name}]") for line in lines)
        told.append([line.partition("WARNING: ")[2].removesuffix(f" [{name}]") for line in lines])
    assert told[0] == told[1]
    assert told[0][0] == (
        r"formula cannot be set (found the unknown command \nosuch at character 2, expected a"
        r" command of amsmath or a macro of the project; did you mean \nsucc?);"
        r" its source is shown: a\nosuch{x} < 1"
    )


def test_another_renderer_can_be_chosen(build):
    folder, _ = build(
        {"index.rst": "T\n=\n\n:math:`a`\n"},
        "extensions.append('sphinx.ext.mathjax')\nhtml_math_renderer = 'mathjax'\n",
    )
    assert soup(folder).find("math") is None
    assert not (folder / "_static/texmath.css").exists()


def test_docutils_sets_formulas():
    text = "Inline :math:`\\frac12`.\n\n.. math:: a &= b\\\\\n   c &= d\n"
    page = BeautifulSoup(publish_string(text, writer=Writer()), "lxml")
    inline, display = page.find_all("math")
    assert inline["alttext"] == "one half"
    assert display["display"] == "block"
    assert page.find("script") is None


def test_docutils_shows_what_cannot_be_read(capsys):
    text = "Inline :math:`\\nosuch`.\n\n.. math:: \\nosuch < 1\n"
    page = BeautifulSoup(publish_string(text, writer=Writer()), "lxml")
    assert page.find("code", class_="math").get_text() == r"\nosuch"
    assert page.find("pre", class_="math").get_text() == r"\nosuch < 1"
    told = capsys.readouterr().err
    assert told.count("formula cannot be set") == 2
    assert re.search(r"<string>:3: \(WARNING/2\) formula cannot be set", told)
