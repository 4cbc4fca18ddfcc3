"""Code looks as Pygments says, breaks where it must, and is copied as it was written."""

from __future__ import annotations

import re

import pytest

TITLE = "Title\n=====\n\n"


def code(text: str, language: str = "python", *options: str) -> str:
    """A document with a block of code."""
    head = "".join(f"   {option}\n" for option in options)
    lines = "".join(f"   {line}\n" if line else "\n" for line in text.split("\n"))
    return f"{TITLE}.. code-block:: {language}\n{head}\n{lines}"


def test_the_style_is_that_of_the_configuration(build):
    """Keywords have Pygments' colour and weight."""
    assert '("#007020B", "def", 3)' in build(code("def f(): pass"), builder="typst").source
    other = build(code("def f(): pass"), builder="typst", pygments_style="monokai")
    assert '("#66d9ef", "def", 3)' in other.source


@pytest.mark.parametrize("language", ["text", "none"])
def test_plain_text_is_plain(build, language):
    """What is no code has no colours, though it holds words of a language."""
    assert '("", "for x in y: pass", 16)' in build(code("for x in y: pass", language)).source


def test_a_console_is_no_shell_script(build):
    """Its prompt is one, and what a program prints is not coloured."""
    source = build(code("$ ls\nfor you", "console")).source
    assert re.search(r'\("#[0-9a-f]{6}B?", "\$ ", 2\)', source)
    assert re.search(r'\("#?[0-9a-f]*", "for you", 7\)', source)


def test_line_numbers_are_in_no_copy(build):
    """They are drawn; the text of the page is the code."""
    built = build(code("x = 1\ny = 2\nz = 3", "python", ":linenos:", ":lineno-start: 7"))
    assert re.search(r"x = 1\s+y = 2\s+z = 3", built.text)
    assert "numbered-from: 7" in built.source


@pytest.mark.parametrize("options", [(), (":linenos:",)])
def test_long_lines_go_on_below(build, options):
    """With all their characters, in a table too, and nothing else in the text layer."""
    line = "call(" + ", ".join(f"name_{n}=value.attr[{n}]" for n in range(12)) + ")"
    built = build(code(line, "python", *options))
    assert "".join(line.split()) in "".join(built.text.split())
    cell = "\n".join(f"          {part}" for part in ("::", "", f"   {line}"))
    table = f".. list-table::\n   :widths: 1 3\n\n   * - {cell.strip()}\n     - {'word ' * 60}\n"
    assert "".join(line.split()) in "".join(build(TITLE + table).text.split())


def test_a_language_that_does_not_fit_is_told_as_sphinx_does(build):
    """And the code is printed all the same."""
    built = build(code("{ not json", "json"), warns=r"misc.highlighting_failure|highlighting")
    assert "{ not json" in built.text


def test_unknown_language(build):
    """One warning, as in HTML."""
    built = build(code("x", "nosuch"), warns="Pygments lexer name 'nosuch' is not known")
    assert built.warnings.count("nosuch") == 1


def test_wide_letters_count_double(build):
    """A line of letters as wide as two stays in its block."""
    built = build(code("é" * 200 + " " + "x" * 20))
    assert built.text.count("é") == 200


def test_kinds_of_a_lexer_alone_look_like_those_they_belong_to(build):
    """A prompt of a virtual environment is no kind that styles know."""
    assert "(env) $ ls" in build(code("(env) $ ls", "console")).text
