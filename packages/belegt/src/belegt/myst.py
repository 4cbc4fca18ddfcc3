"""Prose read from MyST, with the parser that Sphinx reads it with (the extra ``sphinx``)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from belegt.errors import BelegtError, Fault, Place
from belegt.messages import message
from belegt.prose import GAP, Paragraph, Piece, PieceKind, Prose, merge_text, typed

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

EXTRA = "belegt[sphinx]"
"""What is installed for it."""

DEFAULT_EXTENSIONS = frozenset(
    {"attrs_block", "attrs_inline", "colon_fence", "deflist", "fieldlist", "tasklist"}
)

TITLED_RE = re.compile(r"(?P<words>.+?)\s*(?<!\\)<(?P<target>[^<>]*)>", re.DOTALL)
"""The form of a role that gives words before its target, as in Sphinx's ``:ref:``."""

CITING_ROLES = frozenset({"cited", "belegt:cited"})
PLAIN_ROLES = frozenset({"plain", "belegt:plain"})
TARGET_ROLES = frozenset({"ref", "doc", "numref", "any", "eq", "download", "external", "keyword"})
SHOWN_ROLES = frozenset({"term", "abbr", "sub", "sup", "guilabel", "dfn", "emphasis", "strong"})

CITE_RE = re.compile(r"\{(?:foot)?cite(?::\w+)?\}`(?P<keys>[^`]+)`")
"""The roles of sphinxcontrib-bibtex, with the keys of works."""

LITERAL_DIRECTIVES = frozenset(
    {
        *("code", "code-block", "code-cell", "sourcecode", "highlight", "literalinclude"),
        *("math", "raw", "toctree", "bibliography", "footbibliography", "image", "index"),
        *("include", "contents", "mermaid", "graphviz", "graph", "digraph", "productionlist"),
        *("parsed-literal", "eval-rst", "tabularcolumns", "meta", "title", "sectnum", "todolist"),
        *("date", "replace", "unicode", "role", "default-role", "default-domain", "program"),
        *("codeauthor", "moduleauthor", "sectionauthor", "target-notes", "_all-octicon"),
        *("article-info", "restructuredtext-test-directive"),
        # those of this project: what they show is judged where it comes from
        *("chart", "contradictions", "drawing", "evidence", "finder", "ladder", "ledger-table"),
        *("matrix", "rules", "self-check", "source-figures", "source-metadata"),
        *("source-verdicts", "timeline"),
    }
)
"""Their bodies are no prose in MyST."""

TITLED_DIRECTIVES = frozenset(
    {
        *("admonition", "attention", "caution", "danger", "error", "hint", "important", "note"),
        *("seealso", "tip", "warning", "todo", "topic", "sidebar", "rubric", "epigraph"),
        *("card", "grid-item-card", "card-header", "card-footer", "dropdown", "tab-item", "step"),
        *("table", "list-table", "csv-table", "centered", "aside", "accordion"),
        *("deprecated", "versionadded", "versionchanged", "versionremoved"),
        *("version-added", "version-changed", "version-deprecated", "version-removed"),
    }
)
"""Their arguments are prose, and so are their bodies."""

BODY_DIRECTIVES = frozenset(
    {
        *("acks", "button-link", "button-ref", "card-carousel", "class", "cssclass", "rst-class"),
        *("compound", "container", "div", "figure", "figure-md", "footer", "glossary", "grid"),
        *("grid-item", "header", "highlights", "hlist", "ifconfig", "line-block", "only"),
        *("pull-quote", "steps", "tab-set", "tab-set-code"),
        *("cmdoption", "confval", "describe", "envvar", "object", "option"),
    }
)
"""Their bodies are prose, their arguments are none; so is every directive that is not known."""

OPTION_RE = re.compile(r":[\w-]+:(\s|$)")
DIRECTIVE_RE = re.compile(r"\{(?P<name>[^\s}]+)\}\s*(?P<argument>.*)", re.DOTALL)
HTML_TAG_RE = re.compile(r"<[^>]*>")


def split_role(content: str) -> tuple[str, str]:
    """Split the content of a role into words and target; without words, they are ""."""
    match = TITLED_RE.fullmatch(content.strip())
    return (match["words"], match["target"].strip()) if match else ("", content.strip())


@lru_cache(maxsize=1024)
def read_prose(text: str, file: str, extensions: frozenset[str] = DEFAULT_EXTENSIONS) -> Prose:
    """Read a MyST document; the same text again costs nothing.

    Args:
        text: the document.
        file: how it is called in messages.
        extensions: the project's ``myst_enable_extensions``.
    """
    works = {key.strip() for match in CITE_RE.finditer(text) for key in match["keys"].split(",")}
    paragraphs = tuple(_paragraphs(text, 1, _parser(extensions)))
    return Prose(file, paragraphs, frozenset(works))


@lru_cache(maxsize=8)
def _parser(extensions: frozenset[str]) -> MarkdownIt:
    try:
        from markdown_it.renderer import RendererHTML  # noqa: PLC0415  an extra
        from myst_parser.config.main import MdParserConfig  # noqa: PLC0415
        from myst_parser.parsers.mdit import create_md_parser  # noqa: PLC0415
    except ModuleNotFoundError as error:
        fault = Fault(
            message("{module} is not installed", module=error.name),
            message("the parser that reads prose in MyST"),
            Place(EXTRA),
            message("run: {command}", command=f"pip install '{EXTRA}'"),
        )
        raise BelegtError([fault]) from None
    return create_md_parser(MdParserConfig(enable_extensions=set(extensions)), RendererHTML)


def _paragraphs(text: str, line: int, parser: MarkdownIt) -> Iterator[Paragraph]:
    """Yield the paragraphs of a text whose first line has the number ``line``."""
    for token in parser.parse(text):
        start = line + (token.map[0] if token.map else 0)
        match token.type:
            case "inline":
                yield from _inline(token, start)
            case "fence" | "colon_fence":
                yield from _directive(token, start, parser)
            case "html_block":
                yield Paragraph((Piece(HTML_TAG_RE.sub(GAP, token.content), start),))


def _directive(token: Token, line: int, parser: MarkdownIt) -> Iterator[Paragraph]:
    match = DIRECTIVE_RE.fullmatch(token.info.strip())
    if match is None or match["name"] in LITERAL_DIRECTIVES:
        return
    if match["argument"] and match["name"] in TITLED_DIRECTIVES:
        yield from _paragraphs(match["argument"], line, parser)
    body, skipped = _without_options(token.content.split("\n"))
    yield from _paragraphs("\n".join(body), line + 1 + skipped, parser)


def _without_options(lines: list[str]) -> tuple[list[str], int]:
    """Cut the options off a directive's lines; return the rest and how many were cut."""
    skipped = 0
    if lines and lines[0].strip() == "---":
        closing = next((n for n, text in enumerate(lines[1:], 1) if text.strip() == "---"), 0)
        skipped = closing + 1 if closing else 0
    else:
        while skipped < len(lines) and OPTION_RE.match(lines[skipped].strip()):
            skipped += 1
    return lines[skipped:], skipped


def _inline(token: Token, line: int) -> Iterator[Paragraph]:
    pieces: list[Piece] = []
    cursor = 0  # how far the raw text is used up, for the line of each role
    for child in token.children or ():
        at = line + token.content.count("\n", 0, cursor)
        match child.type:
            case "text":
                pieces.append(Piece(child.content, at))
            case "softbreak" | "hardbreak":
                pieces.append(Piece("\n", at))
                cursor = token.content.find("\n", cursor) + 1
            case "myst_role":
                name = child.meta["name"]
                found = token.content.find(f"{{{name}}}`", cursor)
                cursor = max(found, cursor)
                at = line + token.content.count("\n", 0, cursor)
                # a role may stand over several lines, which its content no longer shows
                cursor = _role_end(token.content, cursor)
                pieces.append(_role_piece(name, child.content, at))
            case "code_inline" | "math_inline" | "image" | "html_inline" | "footnote_ref":
                pieces.append(Piece(GAP, at))
    merged = tuple(merge_text(pieces))
    if merged:
        yield Paragraph(merged)


def _role_end(raw: str, start: int) -> int:
    opening = raw.find("`", start)
    ticks = len(raw) - len(raw[opening:].lstrip("`")) - opening
    closing = raw.find("`" * ticks, opening + ticks)
    return closing + ticks if closing >= 0 else start


def _role_piece(name: str, content: str, line: int) -> Piece:
    words, target = split_role(content)
    if name in CITING_ROLES:
        return Piece(typed(words), line, PieceKind.CITED, target)
    if name in PLAIN_ROLES:
        return Piece(content, line, PieceKind.PLAIN)
    if name in SHOWN_ROLES:
        return Piece(words or target, line)
    return Piece(words if words and name in TARGET_ROLES else GAP, line)
