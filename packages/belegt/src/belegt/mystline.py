"""What stands within a line of MyST: roles, and what they show where no role can stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from belegt import mystnames
from belegt.prose import Paragraph, Piece, PieceKind, Setting, merge_text, shown, typed
from belegt.unmarked import GAP, Excerpt, html_words, tex_words

if TYPE_CHECKING:
    from markdown_it.token import Token

TITLED_RE = re.compile(r"(?P<words>.+?)\s*(?<!\\)<(?P<target>[^<>]*)>", re.DOTALL)
"""The form of a role that gives words before its target, as in Sphinx's ``:ref:``."""

ABBREVIATION_RE = re.compile(r"(?P<words>.*?)\s*\((?P<meaning>[^()]*)\)\s*", re.DOTALL)


def split_role(content: str) -> tuple[str, str]:
    """Split the content of a role into words and target; without words, they are ""."""
    match = TITLED_RE.fullmatch(content.strip())
    return (match["words"], match["target"].strip()) if match else ("", content.strip())


def hidden(text: str, line: int, setting: Setting) -> Iterator[Paragraph]:
    """Yield text that stands where no role can, if there is any."""
    if text.strip():
        yield shown(Excerpt(text, line), setting)


RST_ROLE_RE = re.compile(r":(?P<name>[\w:+-]+):`(?P<content>[^`]+)`")


def rst(text: str, line: int) -> Iterator[Paragraph]:
    """Yield the blocks of reStructuredText, with their roles; its markup is read as words."""
    for block in re.finditer(r"(?:[^\n]*\S[^\n]*(?:\n|$))+", text):
        at = line + text.count("\n", 0, block.start())
        pieces: list[Piece] = []
        end = 0
        for role in RST_ROLE_RE.finditer(block[0]):
            pieces.append(Piece(block[0][end : role.start()], at))
            piece, *told = role_parts(role["name"], role["content"], at)
            pieces.append(piece)
            yield from told
            end = role.end()
        pieces.append(Piece(block[0][end:], at))
        yield Paragraph(tuple(merge_text(pieces)))


def raw(text: str, line: int) -> Iterator[Paragraph]:
    """Yield what a reader is shown of HTML; other formats are read as they stand."""
    for words in html_words(text):
        yield shown(Excerpt(words.text, line + words.line - 1), Setting.RAW)


def without_prose(token: Token, line: int) -> Iterator[Paragraph]:
    """Yield what a token shows within a line that is no prose."""
    if token.type == "code_inline":
        yield from hidden(token.content, line, Setting.CODE)
    elif token.type == "html_inline":
        yield from raw(token.content, line)
    else:
        yield from hidden(tex_words(token.content), line, Setting.MATH)


def plain_text(tokens: Sequence[Token]) -> str:
    """Return the words of tokens without their marks, as an alternative text has them."""
    return "".join(
        "\n"
        if token.type in ("softbreak", "hardbreak")
        else plain_text(token.children)
        if token.children
        else token.content
        for token in tokens
    )


def role_parts(name: str, content: str, line: int) -> tuple[Piece, *tuple[Paragraph, ...]]:
    """Return the piece that a role is in its line, and what it shows where no role can stand."""
    words, target = split_role(content)
    gap = Piece(GAP, line)
    if name in mystnames.CITING_ROLES:
        return (Piece(typed(words), line, PieceKind.CITED, target),)
    if name in mystnames.PLAIN_ROLES:
        return (Piece(content, line, PieceKind.PLAIN),)
    if name in mystnames.TALLY_ROLES:
        return (Piece("", line, PieceKind.COUNTED, content.strip()),)
    if name == "math":
        return gap, *hidden(tex_words(content), line, Setting.MATH)
    if name in mystnames.LITERAL_ROLES:
        return gap, *hidden(content, line, Setting.CODE)
    if name == "download" and not words:
        return gap, *hidden(target, line, Setting.CODE)
    if name in mystnames.ABBREVIATIONS and (match := ABBREVIATION_RE.fullmatch(content)):
        return Piece(match["words"], line), *hidden(match["meaning"], line, Setting.LABEL)
    if name in mystnames.SILENT_ROLES or name.startswith(mystnames.SILENT_BEGINNINGS):
        return (gap,)
    if name in mystnames.TARGET_ROLES or ":" in name:
        return (Piece(words, line) if words else gap,)
    return (Piece(words or target, line),)


def role_end(text: str, start: int) -> int:
    """Return where a role ends in the raw text of its line, begun at ``start``."""
    opening = text.find("`", start)
    ticks = len(text) - len(text[opening:].lstrip("`")) - opening
    closing = text.find("`" * ticks, opening + ticks)
    return closing + ticks if closing >= 0 else start
