"""Prose read from MyST, with the parser that Sphinx reads it with (the extra ``sphinx``)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING

import yaml

from belegt import mystnames
from belegt.errors import BelegtError, Fault, Place
from belegt.messages import message
from belegt.mystline import hidden, plain_text, raw, role_end, role_parts, split_role, without_prose
from belegt.plot import Plot, plotted
from belegt.prose import Paragraph, Piece, Prose, Setting, merge_text, shown
from belegt.unmarked import GAP, Excerpt, tex_words

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

EXTRA = "belegt[sphinx]"
"""What is installed for it."""

DEFAULT_EXTENSIONS = frozenset(
    {"attrs_block", "attrs_inline", "colon_fence", "deflist", "fieldlist", "tasklist"}
)

OPTION_RE = re.compile(r":(?P<name>[\w-]+(?:=[^\n]*?)?):(?:\s+(?P<value>.*)|$)")
CITE_RE = re.compile(r"\{(?:foot)?cite(?::\w+)?\}`(?P<keys>[^`]+)`")
"""The roles of sphinxcontrib-bibtex, with the keys of works."""

DIRECTIVE_RE = re.compile(r"\{(?P<name>[^\s}]+)\}\s*(?P<argument>.*)", re.DOTALL)
VECTOR_RE = re.compile(r"(?!\w+://)(?P<path>[^?#]+\.svg)(?:[?#].*)?", re.IGNORECASE)
UNTOLD_META = ("viewport", "robots", "generator", "google-site-verification", "theme-color")
"""What only machines make use of."""


@lru_cache(maxsize=1024)
def read_prose(
    text: str, file: str, extensions: frozenset[str] = DEFAULT_EXTENSIONS, page: str = ""
) -> Prose:
    """Read a MyST document; the same text again costs nothing.

    Args:
        text: the document.
        file: how it is called in messages.
        extensions: the project's ``myst_enable_extensions``.
        page: its path from the folder of the pages, for the pictures that it shows.
    """
    works = {key.strip() for match in CITE_RE.finditer(text) for key in match["keys"].split(",")}
    reading = _Reading(_parser(extensions), dirname(page))
    paragraphs = tuple(reading.paragraphs(text, 1))
    shows = tuple(reading.plots), tuple(reading.pictures)
    return Prose(file, paragraphs, frozenset(works), *shows)


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


@dataclass(frozen=True, slots=True)
class Fence:
    """A directive: its argument, options and body, the line it begins in and the body's first."""

    argument: str
    options: Mapping[str, str]
    body: tuple[str, ...]
    line: int
    first: int

    @property
    def text(self) -> str:
        """The body."""
        return "\n".join(self.body)


@dataclass
class _Reading:
    """A document being read."""

    parser: MarkdownIt
    folder: str
    plots: list[Plot] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)

    def paragraphs(self, text: str, line: int) -> Iterator[Paragraph]:
        """Yield the paragraphs of a text whose first line has the number ``line``."""
        for token in self.parser.parse(text):
            start = line + (token.map[0] if token.map else 0)
            match token.type:
                case "inline":
                    yield from self.inline(token, start)
                case "fence" | "colon_fence":
                    yield from self.directive(token, start)
                case "code_block":
                    yield from hidden(token.content, start, Setting.CODE)
                case "math_block" | "math_block_label" | "amsmath":
                    yield from hidden(tex_words(token.content), start, Setting.MATH)
                case "html_block":
                    yield from raw(token.content, start)
                case "front_matter":
                    yield from (shown(one, Setting.LABEL) for one in meta_of(token.content, start))

    def directive(self, token: Token, line: int) -> Iterator[Paragraph]:
        """Yield the paragraphs of a fence: code, or a directive by what it shows."""
        match = DIRECTIVE_RE.fullmatch(token.info.strip())
        if match is None:
            yield from hidden(token.content, line + 1, Setting.CODE)
            return
        name, argument = match["name"], match["argument"].strip()
        if name in mystnames.SILENT_DIRECTIVES:
            return
        options, body, skipped = split_options(token.content.split("\n"))
        fence = Fence(argument, options, tuple(body), line, line + 1 + skipped)
        if name in mystnames.OWN_DIRECTIVES:
            yield from self.own(name, fence)
            return
        if name in mystnames.LABEL_DIRECTIVES:
            yield from hidden(f"{argument}\n{fence.text}".strip(), line, Setting.LABEL)
            return
        yield from self.options(options, line)
        if name in mystnames.CODE_DIRECTIVES:
            yield from hidden(fence.text, fence.first, Setting.CODE)
            return
        self.picture(argument)
        if argument and name in mystnames.TITLED_DIRECTIVES:
            yield from self.paragraphs(argument, line)
        yield from self.paragraphs(fence.text, fence.first)

    def own(self, name: str, fence: Fence) -> Iterator[Paragraph]:
        """Yield what a directive shows that is like no other."""
        match name:
            case "math":
                formula = tex_words(f"{fence.argument}\n{fence.text}")
                yield from hidden(formula, fence.line, Setting.MATH)
            case "raw":
                yield from raw(fence.text, fence.first)
            case "chart":
                plot = plotted(fence.argument, fence.options, fence.body, fence.line, fence.first)
                self.plots.append(plot)
                yield from (shown(label, Setting.LABEL) for label in plot.labels)
            case "toctree":
                yield from hidden(fence.options.get("caption", ""), fence.line, Setting.LABEL)
                for number, entry in enumerate(fence.body, fence.first):
                    yield from hidden(split_role(entry)[0], number, Setting.LABEL)
            case "meta":
                for name, value in fence.options.items():
                    if name not in UNTOLD_META:
                        yield from hidden(value, fence.line, Setting.LABEL)

    def options(self, options: Mapping[str, str], line: int) -> Iterator[Paragraph]:
        """Yield the options of a directive that are shown."""
        for name, value in options.items():
            if name in mystnames.LABEL_OPTIONS:
                yield from hidden(value, line, Setting.LABEL)
            elif name in mystnames.PROSE_OPTIONS:
                yield from self.paragraphs(value, line)

    def picture(self, address: str) -> None:
        """Keep the file of a picture whose words can be read."""
        if match := VECTOR_RE.fullmatch(address):
            path = match["path"]
            there = path[1:] if path.startswith("/") else join(self.folder, path)
            self.pictures.append(normpath(there))

    def inline(self, token: Token, line: int) -> Iterator[Paragraph]:
        """Yield a run of prose, then what stands in it where no role can."""
        pieces: list[Piece] = []
        beside: list[Paragraph] = []
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
                    cursor = max(token.content.find(f"{{{name}}}`", cursor), cursor)
                    at = line + token.content.count("\n", 0, cursor)
                    # a role may stand over several lines, which its content no longer shows
                    cursor = role_end(token.content, cursor)
                    piece, *told = role_parts(name, child.content, at)
                    pieces.append(piece)
                    beside += told
                case "link_open":
                    beside += hidden(str(child.attrs.get("title", "")), at, Setting.LABEL)
                case "footnote_ref":
                    pieces.append(Piece(GAP, at))
                case "image":
                    self.picture(str(child.attrs.get("src", "")))
                    beside += hidden(plain_text(child.children or ()), at, Setting.LABEL)
                    beside += hidden(str(child.attrs.get("title", "")), at, Setting.LABEL)
                    pieces.append(Piece(GAP, at))
                case "code_inline" | "math_inline" | "math_inline_double" | "html_inline":
                    pieces.append(Piece(GAP, at))
                    beside += without_prose(child, at)
        merged = tuple(merge_text(pieces))
        if merged:
            yield Paragraph(merged)
        yield from beside


def meta_of(front: str, line: int) -> Iterator[Excerpt]:
    """Yield what the front matter of a page tells search engines, and so their readers."""
    try:
        told = yaml.safe_load(front)
    except yaml.YAMLError:
        return  # Sphinx tells of it best
    settings = told.get("myst") if isinstance(told, dict) else None
    metas = settings.get("html_meta") if isinstance(settings, dict) else None
    for name, value in (metas if isinstance(metas, dict) else {}).items():
        if name not in UNTOLD_META:
            yield Excerpt(str(value), line)


def split_options(lines: list[str]) -> tuple[dict[str, str], list[str], int]:
    """Return a directive's options, the lines behind them, and how many lines they take."""
    if lines and lines[0].strip() == "---":
        closing = next((n for n, text in enumerate(lines[1:], 1) if text.strip() == "---"), 0)
        skipped = closing + 1 if closing else 0
        return yaml_options("\n".join(lines[1:closing])), lines[skipped:], skipped
    skipped = 0
    while skipped < len(lines) and OPTION_RE.match(lines[skipped].strip()):
        skipped += 1
    options = [OPTION_RE.match(text.strip()) for text in lines[:skipped]]
    values = {match["name"]: match["value"] or "" for match in options if match}
    return values, lines[skipped:], skipped


def yaml_options(text: str) -> dict[str, str]:
    """Return options that are written as a block of YAML; none where it is broken."""
    try:
        told = yaml.load(text, yaml.BaseLoader)  # noqa: S506  only strings
    except yaml.YAMLError:
        return {}
    return {str(name): str(value) for name, value in told.items()} if isinstance(told, dict) else {}
