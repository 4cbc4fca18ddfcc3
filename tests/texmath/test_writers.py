"""What the parser reads, all writers write: a table of formulas, every command, every part."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
import typst

from texmath import parse, to_mathml, to_speech, to_typst, tree
from texmath.commands import COMMANDS, CONSTANTS
from texmath.parser import INFIX
from texmath.spoken import LANGUAGES
from texmath.vocabulary import ALIGNED, ALPHABETS, CELLS, STYLES, SWITCHES

FORMULAS = [
    line
    for line in (Path(__file__).parent / "formulas.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("# ")
]
COMMAND_RE = re.compile(r"\\([A-Za-z]+\*?|.)")

READ_ON = {
    "left": r"\left( x \right)",
    "middle": r"\left( x \middle| y \right)",
    "begin": r"\begin{matrix}a\end{matrix}",
    "genfrac": r"\genfrac{(}{)}{0pt}{1}{a}{b} \genfrac{[}{]}{}{0}{a}{b} \genfrac{}{}{1pt}{}ab",
    "sqrt": r"\sqrt{x} + \sqrt[n]{x}",
    "not": r"\not=",
    "slashed": r"\slashed{D}",
    "textcolor": r"\textcolor{red}{x}",
    "colorbox": r"\colorbox{red}{x}",
    "sideset": r"\sideset{_a}{^b}\sum + \sideset{_a}{x}\sum",
    "prescript": r"\prescript{a}{b}{X}",
    "cfrac": r"\cfrac[l]{a}{b}",
    "smash": r"\smash[b]{a}",
    "tag": r"x \tag{1}",
    "tag*": r"x \tag*{1}",
    **{name: f"\\{name} 1em" for name in ("hskip", "mskip", "mspace", "kern", "mkern")},
    **{name: f"\\{name}{{1em}}" for name in ("hspace", "hspace*")},
}
"""What has no plain arguments in braces."""


def commands() -> Iterator[str]:
    """Yield a formula for every command and environment."""
    for name in (*SWITCHES, *STYLES):
        yield f"\\{name} x"
    yield r"\color{red} x"
    yield from (f"a {mark} b" for mark in INFIX)
    yield from (f"\\{name} " for name in CONSTANTS)
    yield from (f"{{\\{name} }} + x_{{\\{name} }}" for name in CONSTANTS)
    for name in COMMANDS:
        if name in READ_ON:
            yield READ_ON[name]
        elif name.startswith(("big", "Big")):
            yield f"\\{name}( + \\{name}."
        else:
            yield f"\\{name}{{x}}{{y}}{{z}}"
    for name in ALIGNED:
        number = "{1}" if "at" in name and name.startswith(("alig", "xa", "xx")) else ""
        yield rf"\begin{{{name}*}}{number} a &= b \\ c &= d \tag{{1}} \end{{{name}*}}"
    for name in CELLS:
        columns = "{lr}" if "array" in name else ""
        yield rf"\begin{{{name}}}{columns} a & b \\ c & d \end{{{name}}}"
    for name in ALPHABETS:
        yield rf"\{name}{{aB1\alpha\Gamma\nabla+ \}}}} \{name}{{hW}} \{name}{{\rm x}} \{name} 1"


EVERY = list(dict.fromkeys([*FORMULAS, *commands()]))


def test_the_table_is_large():
    assert len(FORMULAS) >= 250
    assert len(set(FORMULAS)) == len(FORMULAS)


@pytest.mark.parametrize("source", EVERY)
def test_mathml_is_well_formed(source):
    formula = parse(source)
    for display in (True, False):
        math = ET.fromstring(to_mathml(formula, display=display))
        for element in math.iter():
            name = element.tag.rpartition("}")[2]
            children = {"mfrac": 2, "msub": 2, "msup": 2, "munder": 2, "mover": 2, "mroot": 2}
            children |= {"msubsup": 3, "munderover": 3}
            if name in children:
                assert len(element) == children[name]
            if name in {"mi", "mo", "mn", "mtext"}:
                assert not len(element)
                assert element.text or name == "mtext"


def test_typst_sets_every_formula():
    lines = (f"$ {to_typst(parse(source), display=True)} $" for source in EVERY)
    typst.compile("\n\n".join(lines).encode(), format="pdf")


def test_typst_sets_every_formula_in_a_line():
    lines = (f"${to_typst(parse(source))}$" for source in EVERY)
    typst.compile("\n\n".join(lines).encode(), format="pdf")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_formula_is_spoken(language):
    silent = re.compile(r"\\(\s|[,:;!>]|[a-z]*(space|skip|quad|phantom|kern)|big|Big|label|math)")
    for source in EVERY:
        said = to_speech(parse(source), language)
        assert said or silent.match(source) or COMMANDS.get(source[1:-1]), source
        assert "  " not in said
        assert not re.search(r"[{}\\]|\b(n-ary|mathematical|combining)\b", said), said


def test_the_table_and_the_commands_make_every_part():
    made: set[type] = set()

    def walk(part: object) -> None:
        if isinstance(part, tuple):
            for item in part:
                walk(item)
        elif type(part).__module__ == tree.__name__:
            made.add(type(part))
            for value in vars(part).values():
                walk(value)

    for source in EVERY:
        walk(parse(source))
    assert made == set(tree.Part.__args__)


def test_the_table_uses_most_commands():
    used = {name for source in FORMULAS for name in COMMAND_RE.findall(source)}
    reading = set(COMMANDS) | set(SWITCHES) | set(STYLES)
    assert len(reading & used) > 0.65 * len(reading), sorted(reading - used)


def test_a_browser_gives_every_formula_room(browser):
    page = browser.new_page()
    page.set_content(
        "<!doctype html><meta charset=utf-8>"
        + "".join(f"<p>{to_mathml(parse(source), display=True)}</p>" for source in FORMULAS)
    )
    boxes = page.evaluate(
        "[...document.querySelectorAll('math')].map(math => {"
        " const box = math.firstElementChild.getBoundingClientRect();"
        " return [box.width, box.height] })"
    )
    page.close()
    assert len(boxes) == len(FORMULAS)
    small = [
        source
        for source, (width, height) in zip(FORMULAS, boxes, strict=True)
        if width < 4 or height < 4
    ]
    assert not small


def test_a_browser_aligns_columns(browser):
    page = browser.new_page()
    source = r"\begin{array}{lr} aaa & 2 \\ b & 400 \end{array}"
    page.set_content(f"<!doctype html>{to_mathml(parse(source), display=True)}")
    boxes = page.evaluate(
        "[...document.querySelectorAll('mtd > *')].map(it => {"
        " const box = it.getBoundingClientRect(); return [box.left, box.right] })"
    )
    page.close()
    assert boxes[0][0] == pytest.approx(boxes[2][0], abs=1)
    assert boxes[1][1] == pytest.approx(boxes[3][1], abs=1)
