"""Prose read from MyST, with the parser that Sphinx reads it with (the extra ``sphinx``)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING

from belegt import mystnames
from belegt.errors import BelegtError, Fault, Place
from belegt.live import split_body
from belegt.messages import message
from belegt.mystfence import Fence, front_matter, split_options, texts_of
from belegt.mystframe import Frame
from belegt.mystline import (
    hidden,
    plain_text,
    raw,
    role_end,
    role_parts,
    rst,
    split_role,
    without_prose,
)
from belegt.plot import Plot, plotted
from belegt.prose import (
    LEAST_HEADING,
    IncludedFile,
    Paragraph,
    Piece,
    Prose,
    Setting,
    merge_text,
    shown,
)
from belegt.unmarked import GAP, tex_words

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

EXTRA = "belegt[sphinx]"
"""What is installed for it."""

DEFAULT_EXTENSIONS = frozenset(
    {"attrs_block", "attrs_inline", "colon_fence", "deflist", "fieldlist", "tasklist"}
)

CITE_RE = re.compile(r"\{(?:foot)?cite(?::\w+)?\}`(?P<keys>[^`]+)`")
"""The roles of sphinxcontrib-bibtex, with the keys of works."""

DEPTH_LIMIT = 30
"""Levels of directives; each is parsed anew, and more is a slip, or an attempt on the stack."""

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
    reading = _Reading(extensions, file, dirname(page))
    paragraphs = tuple(reading.paragraphs(text, 1))
    shows = tuple(reading.plots), tuple(reading.pictures), tuple(reading.files)
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


@lru_cache(maxsize=4096)
def tokens_of(text: str, extensions: frozenset[str]) -> tuple[Token, ...]:
    """Return the tokens of a text, a page or the content of a directive, which are only read."""
    return tuple(_parser(extensions).parse(text))


@dataclass
class _Reading:
    """A document being read."""

    extensions: frozenset[str]
    called: str
    folder: str
    plots: list[Plot] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)
    files: list[IncludedFile] = field(default_factory=list)
    substitutions: Mapping[str, str] = field(default_factory=dict)
    frame: Frame = field(default_factory=Frame)
    depth: int = 0

    def paragraphs(self, text: str, line: int, *, rows: bool = False) -> Iterator[Paragraph]:
        """Yield the paragraphs of a text whose first line has the number ``line``.

        With ``rows``, the items of its list are the rows of a table.
        """
        self.depth += 1
        if self.depth > DEPTH_LIMIT:
            found = message("directives nested deeper than {limit} levels", limit=DEPTH_LIMIT)
            place = Place(self.called, line)
            fault = Fault(found, message("a page"), place, message("take some of them out"))
            raise BelegtError([fault])
        tables = [(self.frame.block, -1)]
        for token in tokens_of(text, self.extensions):
            self.frame.follow(token, tables, rows=rows)
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
                    front = front_matter(token.content)
                    self.substitutions = texts_of(front, "substitutions")
                    for name, value in texts_of(front, "html_meta").items():
                        if name not in UNTOLD_META:
                            yield from hidden(value, start, Setting.LABEL)
                case "substitution_block":
                    yield from self.paragraphs(self.substituted(token), start)
        self.depth -= 1

    def substituted(self, token: Token) -> str:
        """Return what a substitution stands for; a gap where it is computed or unknown."""
        return self.substitutions.get(token.content.strip(), GAP)

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
        self.file(name, fence)
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
        outer = self.frame.block
        if name in mystnames.BOXES:
            self.frame.open()
        if name == "rubric":
            level = options.get("heading-level", "")
            self.frame.heading = int(level) if level.isdecimal() else LEAST_HEADING
        if argument and name in mystnames.TITLED_DIRECTIVES:
            yield from self.paragraphs(argument, line)
        self.frame.heading = 0
        yield from self.paragraphs(fence.text, fence.first, rows=name == "list-table")
        self.frame.block = outer

    def own(self, name: str, fence: Fence) -> Iterator[Paragraph]:
        """Yield what a directive shows that is like no other."""
        match name:
            case "math":
                formula = tex_words(f"{fence.argument}\n{fence.text}")
                yield from hidden(formula, fence.line, Setting.MATH)
            case "raw":
                yield from raw(fence.text, fence.first)
            case "eval-rst":
                yield from rst(fence.text, fence.first)
            case "chart":
                plot = plotted(fence.argument, fence.options, fence.body, fence.line, fence.first)
                self.plots.append(plot)
                yield from (shown(label, Setting.LABEL) for label in plot.labels)
            case "try-to-lie":
                sentence = fence.body[: split_body(fence.body)]
                yield from self.paragraphs("\n".join(sentence), fence.first)
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

    def file(self, name: str, fence: Fence) -> None:
        """Keep the file that a directive shows."""
        path = fence.argument if name in mystnames.FILE_DIRECTIVES else fence.options.get("file")
        if not path:
            return
        setting = Setting.RAW if name == "raw" else Setting.PROSE
        if name == "literalinclude" or {"literal", "code"} & fence.options.keys():
            setting = Setting.CODE
        self.files.append(IncludedFile(self.path(path), setting, fence.line))

    def path(self, address: str) -> str:
        """Return the path of a file from the folder of the pages."""
        return normpath(address[1:] if address.startswith("/") else join(self.folder, address))

    def picture(self, address: str) -> None:
        """Keep the file of a picture whose words can be read."""
        if match := VECTOR_RE.fullmatch(address):
            self.pictures.append(self.path(match["path"]))

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
                case "substitution_inline":
                    pieces.append(Piece(self.substituted(child), at))
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
            yield Paragraph(merged, heading=self.frame.heading, block=self.frame.block)
        yield from beside
