"""Code as Pygments reads it, in pieces between which a line that is too long may end."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, ClassVar, TextIO

from docutils import nodes
from pygments.formatter import Formatter
from pygments.token import _TokenType
from sphinx.highlighting import PygmentsBridge

from sphinx_typst.literal import array, string
from sphinx_typst.render.extent import measure_of
from sphinx_typst.render.renderer import Renderer, renders
from sphinx_typst.render.wording import Rendering

LONG = 54
"""Columns of a line that has room in every block of code that is as wide as the page."""

ROOM = 0.6
"""Columns of code, as a share of the characters of text in a line, that surely have room."""

PIECE = 16
"""Columns of the longest piece of a long line."""

_BREAK_RE = re.compile(r"(?<=[\s.,;:/=()\[\]{}|&?_-])(?=\S)")


class Pieces(Formatter[str]):  # type: ignore[misc]  # Pygments has no types
    """Writes lines of code as Typst arrays: (columns, ((style, text, columns), …))."""

    name = "Typst"
    aliases: ClassVar[list[str]] = []
    filenames: ClassVar[list[str]] = []

    def format(self, tokensource: Iterable[tuple[_TokenType, str]], outfile: TextIO) -> None:
        """Write one line of Typst for each of code."""
        for line in _lines(self._styled(tokensource)):
            total = sum(columns(text) for _, text in line)
            cut = total > self.options.get("room", LONG)
            pieces = [
                f"({string(look)}, {string(piece)}, {columns(piece)})"
                for look, text in line
                for piece in (_cut(text) if cut else [text])
            ]
            outfile.write(f"({total}, {array(pieces)}),\n")

    def _styled(self, tokens: Iterable[tuple[_TokenType, str]]) -> Iterator[tuple[str, str]]:
        """Yield texts with their looks, those of one look together."""
        known = dict(self.style)
        last, held = "", ""
        for kind, text in tokens:
            token = kind
            while token not in known and token.parent is not None:
                token = token.parent  # a lexer may have kinds of its own
            look = look_of(self.style.style_for_token(token))
            if look != last and held:
                yield last, held
                held = ""
            last, held = look, held + text
        if held:
            yield last, held


def look_of(style: Mapping[str, Any]) -> str:
    """Return a token's look as a word: its colour, then ``B`` for bold and ``I`` for italic."""
    return (
        (f"#{style['color']}" if style["color"] else "")
        + ("B" if style["bold"] else "")
        + ("I" if style["italic"] else "")
    )


def _lines(styled: Iterable[tuple[str, str]]) -> Iterator[list[tuple[str, str]]]:
    line: list[tuple[str, str]] = []
    for look, text in styled:
        first, *rest = text.split("\n")
        if first:
            line.append((look, first))
        for part in rest:
            yield line
            line = [(look, part)] if part else []
    if line:
        yield line


def columns(text: str) -> int:
    """Return the columns of a text in a monospaced font."""
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def _cut(text: str) -> Iterator[str]:
    for part in _BREAK_RE.split(text):
        yield from (part[at : at + PIECE] for at in range(0, len(part), PIECE))


class Highlighter(PygmentsBridge):
    """Sphinx's own way to choose a lexer and to complain, which writes Typst."""

    html_formatter: Any = Pieces  # the bridge knows two kinds, and asks for this one


@renders("literal_block", "doctest_block")
def literal_block(renderer: Renderer, node: nodes.Element) -> Rendering:
    """Code, highlighted by Pygments; where it holds markup, as that markup."""
    if not all(isinstance(child, nodes.Text) for child in node.children):
        with renderer.setting(verbatim=True):
            return f"parsed-code({renderer.inlines(node.children)})"
    language = node.get("language", renderer.config.highlight_language)
    if isinstance(node, nodes.doctest_block):
        language = "pycon3"
    arguments: dict[str, Any] = node.get("highlight_args", {})
    options = ""
    if node.get("linenos"):
        options += f", numbered-from: {arguments.get('linenostart', 1)}"
    if arguments.get("hl_lines"):
        options += f", emphasised: {array(map(str, arguments['hl_lines']))}"
    return listing(renderer, node, node.astext().rstrip("\n"), language, options)


def listing(
    renderer: Renderer, node: nodes.Element, text: str, language: str = "none", options: str = ""
) -> Rendering:
    """Return a block of code in a language, as Pygments names it."""
    text = renderer.printable(text, node)
    room = max(4, min(LONG, int(ROOM * measure_of(node, renderer.measure))))
    lines = renderer.builder.highlighter.highlight_block(
        text,
        language,
        opts={"stripnl": False, **renderer.config.highlight_options.get(language, {})},
        force=node.get("force", False),
        location=node,
        room=room,
    )
    certain = f", certain: {room}" if room != LONG else ""
    return f"code-block({string(text)}, lines: (\n{lines}){certain}{options})"
